#pragma once

#include "core/record/json.h"
#include "core/record/jsonindex.h"

#include <optional>

namespace retinue {

/// A JSON document that never loses anything: the bytes as they were read plus an index of where the values are.
/// Reading decodes one value; an edit replaces the bytes of one value and leaves all others alone: key order, unknown
/// keys, number forms, NaN, duplicate keys, indentation, byte order mark and line ends stay (design/20-library,
/// "Writing" 1). Where a key occurs twice the last one counts, as in Python. A copyable value.
class Record
{
public:
    /// An empty object, `{}`.
    Record();

    /// Reads @p bytes. Errors: Invalid (not JSON, not UTF-8, not an object or array; with line and column), Limit.
    static Result<Record> parse(const QByteArray &bytes, const JsonLimits &limits = {});

    /// A new document in Python's layout.
    static Record fromJson(const Json &value);

    /// The document as it would be saved.
    const QByteArray &bytes() const { return m_bytes; }

    bool contains(const JsonPath &path) const { return find(path).has_value(); }
    /// What stands at @p path, nothing when it does not exist.
    std::optional<JsonKind> kind(const JsonPath &path) const;
    /// The decoded value. Integers beyond 64 bits come as doubles; NaN and Infinity as such.
    std::optional<Json> value(const JsonPath &path) const;
    /// The bytes of the value as they stand in the file.
    QByteArray raw(const JsonPath &path) const;

    /// Text of a string, number or bool; @p fallback when missing, null, list or object.
    QString text(const JsonPath &path, const QString &fallback = {}) const;
    /// The value if it is a number without fraction that fits.
    std::optional<qint64> integer(const JsonPath &path) const;
    /// The value if it is a number.
    std::optional<double> number(const JsonPath &path) const;
    /// The texts of a list; elements that are objects or lists come as their raw JSON. Empty for anything else.
    QStringList texts(const JsonPath &path) const;
    /// Keys of an object in their order (a duplicate once), "0", "1" … for a list.
    QStringList keys(const JsonPath &path = {}) const;

    /// Replaces or adds one value. Missing objects on the way are made; a new key goes to the end of its object; the
    /// index one past the end appends to a list. Writing the value that is there already changes nothing.
    /// Errors: Invalid when a part of @p path is neither object nor list, or an index is out of range.
    Result<void> set(const JsonPath &path, const Json &value);
    /// Removes a key (all of its duplicates) or a list element. False when there is none.
    bool remove(const JsonPath &path);

private:
    Record(QByteArray bytes, JsonIndex index) : m_bytes(std::move(bytes)), m_index(std::move(index)) {}
    std::optional<quint32> find(const JsonPath &path) const;
    std::optional<quint32> child(quint32 node, const QString &name) const;
    QString keyOf(quint32 node) const;
    Json decode(quint32 node) const;
    void splice(quint32 begin, quint32 end, const QByteArray &text);
    void insert(quint32 parent, int depth, const QString &key, const Json &value);
    void removeChild(quint32 parent, quint32 node);

    QByteArray m_bytes;
    JsonIndex m_index;
};

} // namespace retinue
