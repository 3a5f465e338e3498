#include "ui/forms/fieldvalue.h"

#include <QCoreApplication>

namespace retinue {

QString shownText(const Json &value)
{
    if (value.is_null())
        return {};
    if (value.is_structured())
        return QString::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
    return textOf(value);
}

bool fitsField(const Field &field, const Json &value)
{
    if (value.is_null())
        return true;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Timestamp:
        return value.is_string();
    case FieldType::Integer:
        return value.is_number_integer();
    case FieldType::Decimal:
        return value.is_number();
    case FieldType::Flag:
        return value.is_boolean();
    case FieldType::TextList:
    case FieldType::NarrativeList:
        return value.is_array();
    case FieldType::Object:
        return value.is_structured();
    default:
        return value.is_object();
    }
}

QString wrongTypeNote(const Field &field, const Json &value)
{
    if (fitsField(field, value))
        return {};
    const char *found = QT_TRANSLATE_NOOP("FieldValue", "something else");
    if (value.is_array())
        found = QT_TRANSLATE_NOOP("FieldValue", "a list");
    else if (value.is_object())
        found = QT_TRANSLATE_NOOP("FieldValue", "an object");
    else if (value.is_string())
        found = QT_TRANSLATE_NOOP("FieldValue", "text");
    else if (value.is_boolean())
        found = QT_TRANSLATE_NOOP("FieldValue", "true or false");
    else if (value.is_number())
        found = QT_TRANSLATE_NOOP("FieldValue", "a number");
    return QCoreApplication::translate("FieldValue",
                                       "The file has %1 in “%2”, which does not fit. It is kept until you change it.")
        .arg(QCoreApplication::translate("FieldValue", found), labelOf(field));
}

std::optional<Json> clearedValue(const Field &field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
        return Json(nullptr);
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Flag:
    case FieldType::Timestamp:
        return std::nullopt;
    case FieldType::TextList:
    case FieldType::NarrativeList:
        return Json::array();
    default:
        return Json::object();
    }
}

bool sameValue(const Json &a, const Json &b)
{
    return a.type() == b.type() ? toPythonText(a) == toPythonText(b)
                                : a.is_number_integer() && b.is_number_integer() && a == b;
}

} // namespace retinue
