#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <vector>

namespace retinue {

/// What a JSON value is. NotANumber stands for the literals NaN, Infinity and -Infinity that Python writes.
enum class JsonKind : quint8 { Object, Array, String, Number, NotANumber, Bool, Null };

/// How much of a file is read before it is refused (reference/reliability 4.7).
struct JsonLimits
{
    qsizetype bytes = 256 * 1024 * 1024;
    int depth = 64;
    int keysPerObject = 10'000;
    int values = 4'000'000;
};

/// One value of a document as byte offsets; children follow their parent, `next` skips a whole subtree.
struct JsonSpan
{
    quint32 keyBegin = 0; ///< first byte of the quoted key; equal to keyEnd for array elements and the root
    quint32 keyEnd = 0;
    quint32 begin = 0; ///< first byte of the value
    quint32 end = 0;   ///< one past its last byte
    quint32 next = 0;  ///< index of the first span after this subtree
    JsonKind kind = JsonKind::Null;
};

/// The flat table of all values of one JSON text. Tolerates a byte order mark and the NaN literals; keeps nothing but
/// offsets, so it costs 24 bytes a value.
class JsonIndex
{
public:
    /// Scans @p text. Errors: Invalid with line and column, Limit with the limit that was passed.
    static Result<JsonIndex> scan(const QByteArray &text, const JsonLimits &limits = {});

    const JsonSpan &operator[](quint32 node) const { return m_spans[node]; }
    quint32 size() const { return static_cast<quint32>(m_spans.size()); }

    /// The children of @p node, in order: for (auto c = first(n); c < end(n); c = index[c].next).
    quint32 first(quint32 node) const { return node + 1; }
    quint32 end(quint32 node) const { return m_spans[node].next; }

private:
    friend class JsonScanner;
    std::vector<JsonSpan> m_spans;
};

} // namespace retinue
