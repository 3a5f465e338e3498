#include "core/base/text.h"
#include "core/operations/editfields.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace retinue {
namespace {

/// Translation context of this file.
struct FieldText
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

Error refused(const Field &field, const QString &message)
{
    return {ErrorCode::Usage, message, {}, QString::fromLatin1(field.key)};
}

/// Texts that the format declares as `str`, not as `str or null`.
bool isNeverNull(const Field &field)
{
    return field.group == FieldGroup::Story || field.group == FieldGroup::Identity ||
           field.type == FieldType::TextList || field.type == FieldType::Object;
}

} // namespace

Result<Json> parseFieldValue(const Field &field, const QString &text)
{
    switch (field.type) {
    case FieldType::Integer: {
        bool good = false;
        const qlonglong number = text.trimmed().toLongLong(&good);
        if (!good) {
            return refused(field, FieldText::tr("%1 needs a whole number, not “%2”. Write for example %1=3.")
                                      .arg(QString::fromLatin1(field.key), singleLine(text, 40)));
        }
        return Json(number);
    }
    case FieldType::Decimal: {
        bool good = false;
        const double number = text.trimmed().toDouble(&good);
        if (!good) {
            return refused(field, FieldText::tr("%1 needs a number, not “%2”. Write for example %1=2.5.")
                                      .arg(QString::fromLatin1(field.key), singleLine(text, 40)));
        }
        return Json(number);
    }
    case FieldType::Flag: {
        const QString word = text.trimmed().toLower();
        if (word == QLatin1String("true") || word == QLatin1String("yes") || word == QLatin1String("1"))
            return Json(true);
        if (word == QLatin1String("false") || word == QLatin1String("no") || word == QLatin1String("0"))
            return Json(false);
        return refused(field, FieldText::tr("%1 is either true or false.").arg(QString::fromLatin1(field.key)));
    }
    case FieldType::TextList: {
        QStringList list = text.split(QRegularExpression(QStringLiteral("\\s*[,\\n]\\s*")), Qt::SkipEmptyParts);
        for (QString &entry : list)
            entry = entry.trimmed();
        list.removeAll(QString());
        return toJson(list);
    }
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Timestamp:
        if (text.isEmpty() && !isNeverNull(field))
            return Json(nullptr);
        return toJson(text);
    default: {
        const Json value = parseJson(text.toUtf8());
        if (value.is_discarded()) {
            return refused(field, FieldText::tr("%1 needs JSON, and this is none. Write for example %1='{}'.")
                                      .arg(QString::fromLatin1(field.key)));
        }
        return value;
    }
    }
}

Result<Json> checkedFieldValue(const Field &field, const Json &value)
{
    const QString label = labelOf(field);
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Timestamp: {
        if (value.is_null())
            return isNeverNull(field) ? Json("") : value;
        if (!value.is_string())
            return refused(field, FieldText::tr("%1 needs a text.").arg(label));
        const QString text = textOf(value);
        if (text.isEmpty() && !isNeverNull(field))
            return Json(nullptr);
        const bool isLine = field.type != FieldType::LongText;
        for (const QChar c : text) {
            if (c == QChar(u'\0') || (isLine && c.category() == QChar::Other_Control))
                return refused(field,
                               FieldText::tr("%1 contains a line break or control character. Remove it.").arg(label));
        }
        if (text.size() > 100'000)
            return refused(field, FieldText::tr("%1 has %2 characters; at most 100000 are kept. Shorten it.")
                                      .arg(label)
                                      .arg(text.size()));
        if (qstrcmp(field.key, "name") == 0 || qstrcmp(field.key, "title") == 0) {
            if (text.simplified().isEmpty())
                return refused(field, FieldText::tr("%1 cannot be empty. Write one.").arg(label));
            if (text.size() > 200)
                return refused(field, FieldText::tr("%1 has %2 characters; at most 200 are possible. Shorten it.")
                                          .arg(label)
                                          .arg(text.size()));
        }
        return value;
    }
    case FieldType::Integer:
        if (!value.is_number_integer())
            return refused(field, FieldText::tr("%1 needs a whole number.").arg(label));
        if (field.minimum != field.maximum &&
            (value.get<qint64>() < field.minimum || value.get<qint64>() > field.maximum)) {
            return refused(field, FieldText::tr("%1 goes from %2 to %3, so %4 is not possible.")
                                      .arg(label)
                                      .arg(field.minimum)
                                      .arg(field.maximum)
                                      .arg(QString::fromStdString(value.dump())));
        }
        return value;
    case FieldType::Decimal:
        if (!value.is_number())
            return refused(field, FieldText::tr("%1 needs a number.").arg(label));
        return Json(value.get<double>());
    case FieldType::Flag:
        if (!value.is_boolean() && !value.is_null())
            return refused(field, FieldText::tr("%1 is either true or false.").arg(label));
        return value;
    case FieldType::TextList:
    case FieldType::NarrativeList:
        if (!value.is_array())
            return refused(field, FieldText::tr("%1 needs a list.").arg(label));
        return value;
    default:
        if (!value.is_object() && !value.is_null())
            return refused(field, FieldText::tr("%1 needs an object.").arg(label));
        return value;
    }
}

} // namespace retinue
