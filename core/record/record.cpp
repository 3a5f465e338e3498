#include "core/record/record.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace retinue {
namespace {

/// Translation context of this file.
struct RecordText
{
    Q_DECLARE_TR_FUNCTIONS(RecordText)
};

QByteArray quoted(const std::string &text, bool ascii)
{
    return QByteArray::fromStdString(Json(text).dump(-1, ' ', ascii, Json::error_handler_t::replace));
}

/// How the document is laid out, read off its first lines, so that what is added looks like the rest.
struct Layout
{
    QByteArray unit = "  "; // one level of indentation
    QByteArray lineEnd = "\n";
    bool multiLine = true;
    bool asciiOnly = false; // Python's ensure_ascii: no raw non-ASCII byte, but escapes of such
};

Layout layoutOf(const QByteArray &bytes, const JsonIndex &index)
{
    Layout layout;
    const JsonSpan &root = index[0];
    if (index.size() > 1) {
        const JsonSpan &first = index[1];
        const quint32 start = first.keyEnd > first.keyBegin ? first.keyBegin : first.begin;
        const QByteArray gap = bytes.mid(root.begin + 1, start - root.begin - 1);
        const qsizetype newline = gap.lastIndexOf('\n');
        layout.multiLine = newline >= 0;
        if (newline >= 0) {
            layout.unit = gap.mid(newline + 1);
            if (newline > 0 && gap.at(newline - 1) == '\r')
                layout.lineEnd = "\r\n";
        }
    }
    const bool raw = std::any_of(bytes.begin() + root.begin, bytes.end(), [](char c) { return c < 0; });
    if (!raw) {
        for (qsizetype at = bytes.indexOf("\\u"); at >= 0; at = bytes.indexOf("\\u", at + 2)) {
            if (bytes.mid(at + 2, 4).toInt(nullptr, 16) > 0x7F) {
                layout.asciiOnly = true;
                break;
            }
        }
    }
    return layout;
}

void writeValue(const Json &value, int depth, const Layout &layout, QByteArray &out)
{
    if (value.is_string()) {
        out += quoted(value.get_ref<const std::string &>(), layout.asciiOnly);
        return;
    }
    if (!value.is_structured() || value.empty()) {
        out += toPythonText(value);
        return;
    }
    out += value.is_object() ? '{' : '[';
    bool first = true;
    for (auto it = value.begin(); it != value.end(); ++it) {
        if (!first)
            out += layout.multiLine ? "," : ", ";
        first = false;
        if (layout.multiLine)
            out += layout.lineEnd + layout.unit.repeated(depth + 1);
        if (value.is_object())
            out += quoted(it.key(), layout.asciiOnly) + ": ";
        writeValue(*it, depth + 1, layout, out);
    }
    if (layout.multiLine)
        out += layout.lineEnd + layout.unit.repeated(depth);
    out += value.is_object() ? '}' : ']';
}

bool sameValue(const Json &a, const Json &b)
{
    if (a.is_number_float() && b.is_number_float() && std::isnan(a.get<double>()) && std::isnan(b.get<double>()))
        return true;
    if (a.is_number() && b.is_number() && a.is_number_float() != b.is_number_float())
        return false; // 3 and 3.0 are written differently
    return a == b;
}

/// Limits for text made here; only what was read from outside is bounded.
JsonLimits ownLimits()
{
    JsonLimits limits;
    limits.bytes = std::numeric_limits<qint32>::max();
    limits.depth = 512;
    limits.keysPerObject = std::numeric_limits<int>::max();
    limits.values = std::numeric_limits<int>::max();
    return limits;
}

} // namespace

Record::Record() : Record("{}", *JsonIndex::scan("{}")) {}

Result<Record> Record::parse(const QByteArray &bytes, const JsonLimits &limits)
{
    auto index = JsonIndex::scan(bytes, limits);
    if (!index)
        return index.error();
    const JsonKind kind = (*index)[0].kind;
    if (kind != JsonKind::Object && kind != JsonKind::Array)
        return Error(ErrorCode::Invalid, RecordText::tr("The file holds a single value instead of an object."));
    return Record(bytes, std::move(*index));
}

Record Record::fromJson(const Json &value)
{
    const QByteArray text = toPythonText(value);
    auto index = JsonIndex::scan(text, ownLimits());
    Q_ASSERT(index);
    return Record(text, std::move(*index));
}

std::optional<quint32> Record::child(quint32 node, const QString &name) const
{
    const JsonKind kind = m_index[node].kind;
    if (kind == JsonKind::Array) {
        bool isNumber = false;
        const uint wanted = name.toUInt(&isNumber);
        if (!isNumber)
            return {};
        uint position = 0;
        for (quint32 c = m_index.first(node); c < m_index.end(node); c = m_index[c].next) {
            if (position++ == wanted)
                return c;
        }
        return {};
    }
    if (kind != JsonKind::Object)
        return {};
    std::optional<quint32> found;
    const QByteArray plain = '"' + name.toUtf8() + '"';
    for (quint32 c = m_index.first(node); c < m_index.end(node); c = m_index[c].next) {
        const JsonSpan &span = m_index[c];
        const QByteArrayView key(m_bytes.constData() + span.keyBegin, span.keyEnd - span.keyBegin);
        if (key == plain || (key.contains('\\') && keyOf(c) == name))
            found = c;
    }
    return found;
}

QString Record::keyOf(quint32 node) const
{
    const JsonSpan &span = m_index[node];
    const QByteArrayView key(m_bytes.constData() + span.keyBegin, span.keyEnd - span.keyBegin);
    if (!key.contains('\\'))
        return QString::fromUtf8(key.sliced(1, key.size() - 2));
    return textOf(Json::parse(key.begin(), key.end(), nullptr, false));
}

std::optional<quint32> Record::find(const JsonPath &path) const
{
    quint32 node = 0;
    for (const QString &part : path) {
        const auto next = child(node, part);
        if (!next)
            return {};
        node = *next;
    }
    return node;
}

std::optional<JsonKind> Record::kind(const JsonPath &path) const
{
    const auto node = find(path);
    return node ? std::optional(m_index[*node].kind) : std::nullopt;
}

Json Record::decode(quint32 node) const
{
    const JsonSpan &span = m_index[node];
    const char *begin = m_bytes.constData() + span.begin;
    const char *end = m_bytes.constData() + span.end;
    switch (span.kind) {
    case JsonKind::Object: {
        Json object = Json::object();
        for (quint32 c = m_index.first(node); c < m_index.end(node); c = m_index[c].next)
            object[keyOf(c).toStdString()] = decode(c);
        return object;
    }
    case JsonKind::Array: {
        Json array = Json::array();
        for (quint32 c = m_index.first(node); c < m_index.end(node); c = m_index[c].next)
            array.push_back(decode(c));
        return array;
    }
    case JsonKind::NotANumber:
        if (*begin == 'N')
            return std::numeric_limits<double>::quiet_NaN();
        return *begin == '-' ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity();
    default: {
        Json value = Json::parse(begin, end, nullptr, false);
        if (!value.is_discarded())
            return value;
        // A lone surrogate or a number beyond double: shown as it stands, never lost.
        return Json(QString::fromUtf8(begin, end - begin).toStdString());
    }
    }
}

std::optional<Json> Record::value(const JsonPath &path) const
{
    const auto node = find(path);
    return node ? std::optional(decode(*node)) : std::nullopt;
}

QByteArray Record::raw(const JsonPath &path) const
{
    const auto node = find(path);
    return node ? m_bytes.mid(m_index[*node].begin, m_index[*node].end - m_index[*node].begin) : QByteArray();
}

QString Record::text(const JsonPath &path, const QString &fallback) const
{
    const auto node = find(path);
    if (!node)
        return fallback;
    switch (m_index[*node].kind) {
    case JsonKind::String:
        return textOf(decode(*node));
    case JsonKind::Number:
    case JsonKind::NotANumber:
    case JsonKind::Bool:
        return QString::fromUtf8(raw(path));
    default:
        return fallback;
    }
}

std::optional<qint64> Record::integer(const JsonPath &path) const
{
    const auto node = find(path);
    if (!node || m_index[*node].kind != JsonKind::Number)
        return {};
    const Json value = decode(*node);
    if (value.is_number_integer())
        return value.is_number_unsigned() && value.get<quint64>() > quint64(std::numeric_limits<qint64>::max())
                   ? std::nullopt
                   : std::optional(value.get<qint64>());
    const double number = value.is_number() ? value.get<double>() : 0.5;
    if (number != std::floor(number) || std::abs(number) > 9e15)
        return {};
    return static_cast<qint64>(number);
}

std::optional<double> Record::number(const JsonPath &path) const
{
    const auto node = find(path);
    if (!node || m_index[*node].kind != JsonKind::Number)
        return {};
    const Json value = decode(*node);
    return value.is_number() ? std::optional(value.get<double>()) : std::nullopt;
}

QStringList Record::texts(const JsonPath &path) const
{
    QStringList list;
    const auto node = find(path);
    if (!node || m_index[*node].kind != JsonKind::Array)
        return list;
    for (quint32 c = m_index.first(*node); c < m_index.end(*node); c = m_index[c].next) {
        const JsonSpan &span = m_index[c];
        list += span.kind == JsonKind::String ? textOf(decode(c))
                                              : QString::fromUtf8(m_bytes.mid(span.begin, span.end - span.begin));
    }
    return list;
}

QStringList Record::keys(const JsonPath &path) const
{
    QStringList list;
    const auto node = find(path);
    if (!node)
        return list;
    const JsonKind kind = m_index[*node].kind;
    for (quint32 c = m_index.first(*node); c < m_index.end(*node) && kind <= JsonKind::Array; c = m_index[c].next)
        list += kind == JsonKind::Array ? QString::number(list.size()) : keyOf(c);
    if (kind == JsonKind::Object)
        list.removeDuplicates();
    return list;
}

void Record::splice(quint32 begin, quint32 end, const QByteArray &text)
{
    m_bytes.replace(begin, end - begin, text);
    auto index = JsonIndex::scan(m_bytes, ownLimits());
    Q_ASSERT(index);
    m_index = std::move(*index);
}

Result<void> Record::set(const JsonPath &path, const Json &value)
{
    if (value.is_discarded() || path.isEmpty())
        return Error(ErrorCode::Invalid, RecordText::tr("There is no value to write."));
    quint32 node = 0;
    for (int depth = 0; depth < path.size(); ++depth) {
        const JsonKind kind = m_index[node].kind;
        const auto next = child(node, path.at(depth));
        if (next) {
            node = *next;
            continue;
        }
        if (kind != JsonKind::Object && kind != JsonKind::Array) {
            return Error(ErrorCode::Invalid,
                         RecordText::tr("%1 is not an object, so nothing can be stored in it. Look at the raw file.")
                             .arg(path.mid(0, depth).join(QLatin1Char('/'))));
        }
        if (kind == JsonKind::Array && path.at(depth).toInt() != keys(path.mid(0, depth)).size()) {
            return Error(
                ErrorCode::Invalid,
                RecordText::tr("%1 has no entry %2.").arg(path.mid(0, depth).join(QLatin1Char('/')), path.at(depth)));
        }
        Json inner = value;
        for (qsizetype i = path.size() - 1; i > depth; --i)
            inner = Json{{path.at(i).toStdString(), inner}};
        insert(node, depth, path.at(depth), inner);
        return {};
    }
    if (sameValue(decode(node), value))
        return {};
    QByteArray text;
    writeValue(value, static_cast<int>(path.size()), layoutOf(m_bytes, m_index), text);
    splice(m_index[node].begin, m_index[node].end, text);
    return {};
}

void Record::insert(quint32 parent, int depth, const QString &key, const Json &value)
{
    const Layout layout = layoutOf(m_bytes, m_index);
    const JsonSpan span = m_index[parent];
    QByteArray text;
    if (span.kind == JsonKind::Object)
        text = quoted(key.toStdString(), layout.asciiOnly) + ": ";
    writeValue(value, depth + 1, layout, text);

    quint32 last = 0;
    for (quint32 c = m_index.first(parent); c < m_index.end(parent); c = m_index[c].next)
        last = c;
    if (last != 0) {
        // As the last sibling is set off, so is the new one: a list kept on one line stays on one line.
        const quint32 start =
            m_index[last].keyEnd > m_index[last].keyBegin ? m_index[last].keyBegin : m_index[last].begin;
        quint32 gapBegin = start;
        while (gapBegin > span.begin + 1 && std::strchr(" \t\r\n", m_bytes.at(gapBegin - 1)))
            --gapBegin;
        QByteArray gap = m_bytes.mid(gapBegin, start - gapBegin);
        if (gap.isEmpty() && m_index.first(parent) == last && !layout.multiLine)
            gap = " ";
        splice(m_index[last].end, m_index[last].end, ',' + gap + text);
        return;
    }
    if (layout.multiLine) {
        text = layout.lineEnd + layout.unit.repeated(depth + 1) + text + layout.lineEnd + layout.unit.repeated(depth);
    }
    splice(span.begin + 1, span.end - 1, text);
}

void Record::removeChild(quint32 parent, quint32 node)
{
    const auto startOf = [this](quint32 n) {
        return m_index[n].keyEnd > m_index[n].keyBegin ? m_index[n].keyBegin : m_index[n].begin;
    };
    quint32 before = 0;
    for (quint32 c = m_index.first(parent); c < node; c = m_index[c].next)
        before = c;
    const quint32 after = m_index[node].next < m_index.end(parent) ? m_index[node].next : 0;
    if (before != 0)
        splice(m_index[before].end, m_index[node].end, {});
    else if (after != 0)
        splice(startOf(node), startOf(after), {});
    else
        splice(m_index[parent].begin + 1, m_index[parent].end - 1, {});
}

bool Record::remove(const JsonPath &path)
{
    if (path.isEmpty())
        return false;
    bool removed = false;
    while (true) {
        const auto parent = find(path.mid(0, path.size() - 1));
        const auto node = parent ? child(*parent, path.last()) : std::nullopt;
        if (!node)
            return removed;
        const bool once = m_index[*parent].kind == JsonKind::Array;
        removeChild(*parent, *node);
        removed = true;
        if (once)
            return true;
    }
}

} // namespace retinue
