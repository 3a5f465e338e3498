#include "core/record/json.h"

#include <QByteArray>

#include <charconv>
#include <cmath>

namespace retinue {

QString textOf(const Json &value)
{
    if (value.is_string())
        return QString::fromStdString(value.get_ref<const std::string &>());
    if (value.is_boolean())
        return value.get<bool>() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.is_number())
        return QString::fromUtf8(toPythonText(value));
    return {};
}

const Json *member(const Json &object, const char *key)
{
    if (!object.is_object())
        return nullptr;
    const auto it = object.find(key);
    return it == object.end() ? nullptr : &*it;
}

QString textOf(const Json &object, const char *key, const QString &fallback)
{
    const Json *value = member(object, key);
    if (!value || value->is_null() || value->is_structured())
        return fallback;
    return textOf(*value);
}

Json parseJson(const QByteArray &text)
{
    const auto limitDepth = [](int depth, Json::parse_event_t, Json &) {
        if (depth > 64)
            throw std::length_error("too deep");
        return true;
    };
    try {
        return Json::parse(text.constData(), text.constData() + text.size(), limitDepth);
    } catch (const std::exception &) {
        return Json(Json::value_t::discarded);
    }
}

namespace {

/// Digits of @p value laid out as Python's repr does (reference/reliability 2.6).
QByteArray pythonFloat(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value < 0 ? "-Infinity" : "Infinity";
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific).ptr;
    QByteArray text(buffer, end - buffer);
    const qsizetype e = text.indexOf('e');
    const int exponent = text.mid(e + 1).toInt();
    QByteArray digits = text.left(e);
    const bool negative = digits.startsWith('-');
    digits.replace("-", "").replace(".", "");
    QByteArray out;
    if (exponent < -4 || exponent >= 16) {
        out = digits.left(1);
        if (digits.size() > 1)
            out += '.' + digits.mid(1);
        out += exponent < 0 ? "e-" : "e+";
        out += QByteArray::number(std::abs(exponent)).rightJustified(2, '0');
    } else if (exponent < 0) {
        out = "0." + QByteArray(-exponent - 1, '0') + digits;
    } else {
        const QByteArray whole = digits.leftJustified(exponent + 1, '0');
        out = whole.left(exponent + 1) + '.';
        out += whole.size() > exponent + 1 ? whole.mid(exponent + 1) : QByteArray("0");
    }
    return negative ? '-' + out : out;
}

void write(const Json &value, int indent, QByteArray &out)
{
    if (value.is_number_float()) {
        out += pythonFloat(value.get<double>());
    } else if (!value.is_structured() || value.empty()) {
        out += QByteArray::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
    } else {
        const QByteArray inner(2 * (indent + 1), ' ');
        out += value.is_object() ? "{" : "[";
        const char *separator = "\n";
        for (auto it = value.begin(); it != value.end(); ++it) {
            out += separator + inner;
            if (value.is_object())
                out += QByteArray::fromStdString(Json(it.key()).dump(-1, ' ', false, Json::error_handler_t::replace)) +
                       ": ";
            write(*it, indent + 1, out);
            separator = ",\n";
        }
        out += '\n' + QByteArray(2 * indent, ' ') + (value.is_object() ? "}" : "]");
    }
}

} // namespace

QByteArray toPythonText(const Json &value)
{
    QByteArray out;
    write(value, 0, out);
    return out;
}

} // namespace retinue
