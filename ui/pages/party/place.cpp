#include "ui/pages/party/place.h"

#include "core/base/text.h"
#include "core/model/characterprofile.h"
#include "core/model/field.h"

namespace retinue {

namespace {

constexpr const char *originNames[] = {"own", "preset", "person"};

bool isBlank(const Json &value)
{
    return value.is_null() || (value.is_string() && value.get_ref<const std::string &>().empty()) ||
           (value.is_structured() && value.empty());
}

Json withoutBlanks(const Json &object)
{
    Json filled = Json::object();
    if (object.is_object())
        for (const auto &[key, value] : object.items())
            if (!isBlank(value))
                filled[key] = value;
    return filled;
}

void unifyClass(Json &fields)
{
    if (fields.contains("class") && !fields.contains("character_class"))
        fields["character_class"] = fields["class"];
    fields.erase("class");
}

} // namespace

QString Place::characterClass() const
{
    return textOf(fields, "character_class", textOf(fields, "class")).trimmed();
}

int Place::level() const
{
    bool isNumber = false;
    const int value = text("level").toInt(&isNumber);
    return isNumber ? value : 1;
}

QString Place::subtitle() const
{
    return subtitleOf(text("race"), characterClass(), level());
}

std::pair<int, int> Place::completeness() const
{
    int filled = 0;
    for (const QString &key : completenessKeys())
        filled += textOf(fields, key.toUtf8().constData()).trimmed().isEmpty() ? 0 : 1;
    return {filled, static_cast<int>(completenessKeys().size())};
}

Json Place::slotObject() const
{
    Json slot = fields;
    slot.erase("character_id");
    slot.erase("preset");
    if (origin.kind == Origin::Kind::Preset)
        slot["preset"] = origin.name.toStdString();
    if (isSamePerson() && sameName != QLatin1String("new"))
        slot["character_id"] = origin.id.toStdString();
    if (!sameName.isEmpty())
        slot["same_name"] = sameName.toStdString();
    return slot;
}

Json Place::toJson() const
{
    if (isEmpty())
        return nullptr;
    Json json = {{"fields", fields},
                 {"origin", originNames[static_cast<int>(origin.kind)]},
                 {"origin_name", origin.name.toStdString()},
                 {"origin_id", origin.id.toStdString()},
                 {"own_words", ownWords.toStdString()},
                 {"same_name", sameName.toStdString()}};
    return json;
}

Place Place::fromJson(const Json &json)
{
    Place place;
    const Json *fields = member(json, "fields");
    if (!fields || !fields->is_object())
        return place;
    place.fields = *fields;
    const QString kind = textOf(json, "origin");
    for (int i = 0; i < 3; ++i)
        if (kind == QLatin1String(originNames[i]))
            place.origin.kind = static_cast<Origin::Kind>(i);
    place.origin.name = textOf(json, "origin_name");
    place.origin.id = textOf(json, "origin_id");
    place.ownWords = textOf(json, "own_words");
    place.sameName = textOf(json, "same_name");
    return place;
}

Place placeFromPreset(const Json &preset)
{
    Place place;
    place.fields = withoutBlanks(preset);
    unifyClass(place.fields);
    for (const char *key : {"id", "character_id", "same_name", "preset"})
        place.fields.erase(key);
    place.origin = {Origin::Kind::Preset, place.name(), {}};
    return place;
}

Place placeFromProfile(const Json &profile)
{
    Place place;
    QStringList keys{QStringLiteral("name"),       QStringLiteral("character_class"),
                     QStringLiteral("race"),       QStringLiteral("base_level"),
                     QStringLiteral("voice_id"),   QStringLiteral("character_type"),
                     QStringLiteral("backstory"),  QStringLiteral("description"),
                     QStringLiteral("appearance"), QStringLiteral("visual_description")};
    keys += lookKeys() + portraitKeys();
    const Json filled = withoutBlanks(profile);
    for (const QString &key : std::as_const(keys)) {
        const Json *value = member(filled, key.toUtf8().constData());
        if (value)
            place.fields[key == QLatin1String("base_level") ? "level" : key.toStdString()] = *value;
    }
    place.origin = {Origin::Kind::Person, place.name(), textOf(profile, "character_id")};
    return place;
}

Place placeFromSlot(const Json &slot)
{
    Place place;
    place.fields = withoutBlanks(slot);
    unifyClass(place.fields);
    const QString id = textOf(slot, "character_id");
    const QString preset = textOf(slot, "preset");
    place.sameName = textOf(slot, "same_name");
    for (const char *key : {"character_id", "same_name", "preset"})
        place.fields.erase(key);
    if (!id.isEmpty())
        place.origin = {Origin::Kind::Person, place.name(), id};
    else if (!preset.isEmpty())
        place.origin = {Origin::Kind::Preset, preset, {}};
    return place;
}

QString subtitleOf(const QString &race, const QString &characterClass, int level)
{
    QString line = singleLine((race.trimmed() + QLatin1Char(' ') + characterClass.trimmed()).trimmed(), 80);
    if (level > 0)
        line += (line.isEmpty() ? QString() : QStringLiteral(" · ")) + QString::number(level);
    return line;
}

} // namespace retinue
