#pragma once

#include <QString>
#include <QStringList>

#include <nlohmann/json.hpp>

namespace retinue {

/// Decoded JSON with keys in their order. For values and new documents; a file as a whole is a Record.
using Json = nlohmann::ordered_json;

/// Where a value is: keys and array indexes from the root, for example {"inventory", "rope", "quantity"}.
using JsonPath = QStringList;

/// @p text as a JSON string.
inline Json toJson(const QString &text)
{
    return Json(text.toStdString());
}

/// @p list as a JSON array of strings.
inline Json toJson(const QStringList &list)
{
    Json array = Json::array();
    for (const QString &text : list)
        array.push_back(text.toStdString());
    return array;
}

/// The text of a string; the digits of a number, `true`/`false` of a bool; empty for anything else.
QString textOf(const Json &value);

/// The member @p key of @p object, or nullptr when it is missing or @p object is no object.
const Json *member(const Json &object, const char *key);

/// The text of the member @p key, or @p fallback when it is missing, null, a list or an object.
QString textOf(const Json &object, const char *key, const QString &fallback = {});

/// Parses strict JSON (for resources and requests, not for library files, which are Records).
/// Returns a discarded value (`is_discarded()`) for anything that does not parse or is nested deeper than 64.
Json parseJson(const QByteArray &text);

/// @p value as Python's `json.dump(indent=2, ensure_ascii=False)` writes it, without a final line end.
QByteArray toPythonText(const Json &value);

} // namespace retinue
