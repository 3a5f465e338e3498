#include "core/library/summaries.h"

namespace retinue {

QString Preset::characterClass() const
{
    return textOf(data, "character_class", textOf(data, "class"));
}

int Preset::level() const
{
    const Json *value = member(data, "level");
    return value && value->is_number_integer() ? static_cast<int>(qBound(qint64(0), value->get<qint64>(), qint64(999)))
                                               : 1;
}

QList<Json> presetObjects(const QByteArray &text, const char *listKey)
{
    QList<Json> list;
    const Json json = parseJson(text.startsWith("\xEF\xBB\xBF") ? text.mid(3) : text);
    if (json.is_discarded())
        return list;
    const Json *array = json.is_array() ? &json : member(json, listKey);
    if (array && array->is_array()) {
        for (const Json &object : *array) {
            if (object.is_object())
                list += object;
        }
    } else if (json.is_object() && (member(json, "name") || member(json, "title"))) {
        list += json;
    }
    return list;
}

} // namespace retinue
