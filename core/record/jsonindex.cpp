#include "core/record/jsonindex.h"

#include <QCoreApplication>

#include <cctype>
#include <cstring>

namespace retinue {

/// A recursive-descent scanner that only notes where values are. Depth is limited, so recursion is bounded.
class JsonScanner
{
public:
    JsonScanner(const QByteArray &text, const JsonLimits &limits)
        : m_begin(text.constData()), m_at(m_begin), m_end(m_begin + text.size()), m_limits(limits)
    {
    }

    Result<JsonIndex> run()
    {
        if (m_end - m_at >= 3 && std::memcmp(m_at, "\xEF\xBB\xBF", 3) == 0)
            m_at += 3;
        skipBlank();
        if (m_at == m_end)
            return failure(tr("the file is empty"));
        if (!value(0, 0, 0))
            return m_error;
        skipBlank();
        if (m_at != m_end)
            return failure(tr("there is text after the end"));
        return std::move(m_index);
    }

    Q_DECLARE_TR_FUNCTIONS(JsonScanner)

private:
    Error failure(const QString &reason, ErrorCode code = ErrorCode::Invalid)
    {
        int line = 1;
        const char *lineStart = m_begin;
        for (const char *p = m_begin; p < m_at; ++p) {
            if (*p == '\n') {
                ++line;
                lineStart = p + 1;
            }
        }
        return {code, tr("Line %1, column %2: %3.").arg(line).arg(m_at - lineStart + 1).arg(reason)};
    }

    bool fail(const QString &reason, ErrorCode code = ErrorCode::Invalid)
    {
        m_error = failure(reason, code);
        return false;
    }

    void skipBlank()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }

    quint32 offset() const { return static_cast<quint32>(m_at - m_begin); }

    bool literal(const char *word)
    {
        const auto length = static_cast<std::ptrdiff_t>(std::strlen(word));
        if (m_end - m_at < length || std::memcmp(m_at, word, static_cast<size_t>(length)) != 0)
            return false;
        m_at += length;
        return true;
    }

    bool value(int depth, quint32 keyBegin, quint32 keyEnd)
    {
        if (depth > m_limits.depth)
            return fail(tr("nested deeper than %1 levels").arg(m_limits.depth), ErrorCode::Limit);
        if (m_index.m_spans.size() >= static_cast<size_t>(m_limits.values))
            return fail(tr("more than %1 values").arg(m_limits.values), ErrorCode::Limit);
        const auto node = m_index.m_spans.size();
        m_index.m_spans.push_back({keyBegin, keyEnd, offset(), 0, 0, JsonKind::Null});
        JsonKind kind = JsonKind::Null;
        if (!content(depth, kind))
            return false;
        JsonSpan &span = m_index.m_spans[node];
        span.kind = kind;
        span.end = offset();
        span.next = static_cast<quint32>(m_index.m_spans.size());
        return true;
    }

    bool content(int depth, JsonKind &kind)
    {
        switch (m_at < m_end ? *m_at : '\0') {
        case '{':
            kind = JsonKind::Object;
            return members(depth, '}', true);
        case '[':
            kind = JsonKind::Array;
            return members(depth, ']', false);
        case '"':
            kind = JsonKind::String;
            return string();
        case 't':
        case 'f':
            kind = JsonKind::Bool;
            return literal("true") || literal("false") || fail(tr("this is no value"));
        case 'n':
            kind = JsonKind::Null;
            return literal("null") || fail(tr("this is no value"));
        case 'N':
        case 'I':
            kind = JsonKind::NotANumber;
            return literal("NaN") || literal("Infinity") || fail(tr("this is no value"));
        default:
            return number(kind);
        }
    }

    bool members(int depth, char close, bool keyed)
    {
        ++m_at;
        skipBlank();
        if (m_at < m_end && *m_at == close) {
            ++m_at;
            return true;
        }
        for (int count = 1;; ++count) {
            if (keyed && count > m_limits.keysPerObject)
                return fail(tr("more than %1 keys in one object").arg(m_limits.keysPerObject), ErrorCode::Limit);
            quint32 keyBegin = 0;
            quint32 keyEnd = 0;
            if (keyed) {
                if (m_at >= m_end || *m_at != '"')
                    return fail(tr("a key in quotes is missing"));
                keyBegin = offset();
                if (!string())
                    return false;
                keyEnd = offset();
                skipBlank();
                if (m_at >= m_end || *m_at != ':')
                    return fail(tr("a colon is missing"));
                ++m_at;
                skipBlank();
            }
            if (!value(depth + 1, keyBegin, keyEnd))
                return false;
            skipBlank();
            if (m_at < m_end && *m_at == ',') {
                ++m_at;
                skipBlank();
                continue;
            }
            if (m_at < m_end && *m_at == close) {
                ++m_at;
                return true;
            }
            return fail(m_at >= m_end ? tr("the file ends in the middle")
                                      : tr("a comma or a closing bracket is missing"));
        }
    }

    bool string()
    {
        ++m_at;
        while (m_at < m_end) {
            const auto c = static_cast<unsigned char>(*m_at);
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (c < 0x20)
                return fail(tr("a text contains a line break or control character"));
            if (c == '\\') {
                if (!escape())
                    return false;
            } else if (c < 0x80) {
                ++m_at;
            } else if (!utf8()) {
                return fail(tr("a text is not UTF-8"));
            }
        }
        return fail(tr("the file ends in the middle of a text"));
    }

    bool escape()
    {
        ++m_at;
        if (m_at >= m_end)
            return fail(tr("the file ends in the middle of a text"));
        if (*m_at == 'u') {
            for (int i = 1; i <= 4; ++i) {
                if (m_at + i >= m_end || !std::isxdigit(static_cast<unsigned char>(m_at[i])))
                    return fail(tr("an escape needs four hex digits"));
            }
            m_at += 5;
            return true;
        }
        if (std::strchr("\"\\/bfnrt", *m_at) == nullptr || *m_at == '\0')
            return fail(tr("an unknown escape in a text"));
        ++m_at;
        return true;
    }

    bool utf8()
    {
        const auto byte = [this](int i) {
            return m_at + i < m_end ? static_cast<unsigned char>(m_at[i]) : static_cast<unsigned char>(0);
        };
        const auto tail = [&](int i) { return (byte(i) & 0xC0) == 0x80; };
        const unsigned char c = byte(0);
        if (c >= 0xC2 && c <= 0xDF && tail(1)) {
            m_at += 2;
            return true;
        }
        if ((c & 0xF0) == 0xE0 && tail(1) && tail(2) && !(c == 0xE0 && byte(1) < 0xA0) &&
            !(c == 0xED && byte(1) > 0x9F)) {
            m_at += 3;
            return true;
        }
        if (c >= 0xF0 && c <= 0xF4 && tail(1) && tail(2) && tail(3) && !(c == 0xF0 && byte(1) < 0x90) &&
            !(c == 0xF4 && byte(1) > 0x8F)) {
            m_at += 4;
            return true;
        }
        return false;
    }

    bool digits()
    {
        const char *start = m_at;
        while (m_at < m_end && *m_at >= '0' && *m_at <= '9')
            ++m_at;
        return m_at != start;
    }

    bool number(JsonKind &kind)
    {
        kind = JsonKind::Number;
        if (m_at < m_end && *m_at == '-') {
            ++m_at;
            if (literal("Infinity")) {
                kind = JsonKind::NotANumber;
                return true;
            }
        }
        const char *start = m_at;
        if (!digits())
            return fail(m_at >= m_end ? tr("the file ends in the middle") : tr("this is no value"));
        if (*start == '0' && m_at - start > 1)
            return fail(tr("a number starts with a zero"));
        if (m_at < m_end && *m_at == '.') {
            ++m_at;
            if (!digits())
                return fail(tr("digits are missing after the decimal point"));
        }
        if (m_at < m_end && (*m_at == 'e' || *m_at == 'E')) {
            ++m_at;
            if (m_at < m_end && (*m_at == '+' || *m_at == '-'))
                ++m_at;
            if (!digits())
                return fail(tr("digits are missing in the exponent"));
        }
        return true;
    }

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    const JsonLimits &m_limits;
    JsonIndex m_index;
    Error m_error;
};

Result<JsonIndex> JsonIndex::scan(const QByteArray &text, const JsonLimits &limits)
{
    if (text.size() > limits.bytes) {
        return Error(ErrorCode::Limit,
                     JsonScanner::tr("The file is larger than %1 MB.").arg(limits.bytes / 1024 / 1024));
    }
    return JsonScanner(text, limits).run();
}

} // namespace retinue
