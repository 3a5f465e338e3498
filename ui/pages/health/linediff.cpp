#include "ui/pages/health/linediff.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace retinue {

namespace {

constexpr qsizetype mostCells = 1'000'000; ///< beyond, the middle counts as replaced as a whole
constexpr qsizetype around = 40;           ///< characters kept before the marked part of a long line

QStringList linesOf(const QByteArray &text)
{
    QStringList lines = visibleText(QString::fromUtf8(text)).split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// The lines of @p a and @p b in one list, told apart, by their longest common subsequence.
QList<DiffLine> aligned(const QStringList &a, const QStringList &b)
{
    QList<DiffLine> lines;
    const qsizetype rows = a.size(), columns = b.size();
    const bool tooMany = rows * columns > mostCells;
    std::vector<int> length(tooMany ? 0 : size_t((rows + 1) * (columns + 1)));
    const auto at = [&](qsizetype i, qsizetype j) -> int & { return length[size_t(i * (columns + 1) + j)]; };
    if (!tooMany) {
        for (qsizetype i = rows - 1; i >= 0; --i)
            for (qsizetype j = columns - 1; j >= 0; --j)
                at(i, j) = a[i] == b[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    qsizetype i = 0, j = 0;
    while (i < rows || j < columns) {
        if (!tooMany && i < rows && j < columns && a[i] == b[j]) {
            lines += {DiffLine::Kind::Same, a[i], 0, 0, 0};
            ++i, ++j;
        } else if (i < rows && (tooMany || j == columns || at(i + 1, j) >= at(i, j + 1))) {
            lines += {DiffLine::Kind::Removed, a[i], 0, a[i].size(), 0};
            ++i;
        } else {
            lines += {DiffLine::Kind::Added, b[j], 0, b[j].size(), 0};
            ++j;
        }
    }
    return lines;
}

/// Marks in a removed and an added line only what differs.
void markDifference(DiffLine &removed, DiffLine &added)
{
    const qsizetype shortest = std::min(removed.text.size(), added.text.size());
    qsizetype front = 0, back = 0;
    while (front < shortest && removed.text[front] == added.text[front])
        ++front;
    while (back < shortest - front &&
           removed.text[removed.text.size() - 1 - back] == added.text[added.text.size() - 1 - back])
        ++back;
    if (front + back < shortest / 4) // two different lines, not one that was changed
        return;
    for (DiffLine *line : {&removed, &added}) {
        line->markFrom = front;
        line->markLength = line->text.size() - front - back;
    }
}

void markReplacements(QList<DiffLine> &lines)
{
    for (qsizetype begin = 0; begin < lines.size();) {
        qsizetype middle = begin;
        while (middle < lines.size() && lines[middle].kind == DiffLine::Kind::Removed)
            ++middle;
        qsizetype end = middle;
        while (end < lines.size() && lines[end].kind == DiffLine::Kind::Added)
            ++end;
        for (qsizetype i = 0; i < std::min(middle - begin, end - middle); ++i)
            markDifference(lines[begin + i], lines[middle + i]);
        begin = std::max(end, begin + 1);
    }
}

/// Leaves out equal lines further than @p context from a change.
QList<DiffLine> shortened(const QList<DiffLine> &lines, int context)
{
    QList<bool> kept(lines.size(), false);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].kind == DiffLine::Kind::Same)
            continue;
        const qsizetype end = std::min<qsizetype>(lines.size(), i + context + 1);
        for (qsizetype near = std::max<qsizetype>(0, i - context); near < end; ++near)
            kept[near] = true;
    }
    QList<DiffLine> result;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (kept[i]) {
            result += lines[i];
            continue;
        }
        if (result.isEmpty() || result.last().kind != DiffLine::Kind::Gap)
            result += DiffLine{DiffLine::Kind::Gap, {}, 0, 0, 0};
        ++result.last().left;
    }
    return result;
}

} // namespace

QList<DiffLine> lineDiff(const QByteArray &before, const QByteArray &after, int context, int limit)
{
    if (before == after)
        return {};
    const QStringList a = before.isEmpty() ? QStringList() : linesOf(before);
    const QStringList b = after.isEmpty() ? QStringList() : linesOf(after);
    const qsizetype shortest = std::min(a.size(), b.size());
    qsizetype front = 0, back = 0;
    while (front < shortest && a[front] == b[front])
        ++front;
    while (back < shortest - front && a[a.size() - 1 - back] == b[b.size() - 1 - back])
        ++back;
    QList<DiffLine> lines;
    for (const QString &line : a.mid(0, front))
        lines += {DiffLine::Kind::Same, line, 0, 0, 0};
    lines += aligned(a.mid(front, a.size() - front - back), b.mid(front, b.size() - front - back));
    for (const QString &line : a.mid(a.size() - back))
        lines += {DiffLine::Kind::Same, line, 0, 0, 0};
    markReplacements(lines);
    lines = shortened(lines, context);
    if (lines.size() > limit) {
        const qsizetype left = lines.size() - limit;
        lines.resize(limit);
        lines += {DiffLine::Kind::Gap, {}, 0, 0, left};
    }
    return lines;
}

bool isText(const QByteArray &content)
{
    return !content.left(4096).contains('\0');
}

QString visibleText(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        const bool keeps = c == u'\n' || c == u'\t' || (c.isPrint() && c != QChar(0xfeff)) || c.isSurrogate() ||
                           c.category() == QChar::Other_PrivateUse;
        const bool turns = (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069)) ||
                           c == QChar(0x200e) || c == QChar(0x200f) || c == QChar(0x2028) || c == QChar(0x2029);
        if (keeps && !turns)
            shown += c;
        else if (c != u'\r')
            shown += QStringLiteral("⟨U+%1⟩").arg(uint(c.unicode()), 4, 16, QLatin1Char('0')).toUpper();
    }
    return shown;
}

DiffLine clipped(const DiffLine &line, qsizetype limit)
{
    if (line.text.size() <= limit)
        return line;
    DiffLine result = line;
    const qsizetype begin = std::max<qsizetype>(0, std::min(line.markFrom - around, line.text.size() - limit));
    result.text = line.text.mid(begin, limit);
    result.markFrom = line.markFrom - begin;
    result.markLength = std::min(line.markLength, limit - result.markFrom);
    if (begin > 0) {
        result.text.prepend(u'…');
        ++result.markFrom;
    }
    if (begin + limit < line.text.size())
        result.text.append(u'…');
    return result;
}

} // namespace retinue
