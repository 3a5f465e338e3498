#include "app/cli/output.h"

#include "core/base/text.h"

#include <algorithm>

namespace retinue::cli {
namespace {

constexpr int longestCell = 48;
constexpr int lineWidth = 96;
constexpr int labelWidth = 24;

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
           (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
}

bool isNumber(const QString &cell)
{
    return cell.isEmpty() || std::ranges::all_of(cell, [](QChar c) {
               return c.isDigit() || c == QLatin1Char('.') || c == QLatin1Char('/') || c == QLatin1Char('-');
           });
}

QString padding(int count)
{
    return QString(qMax(0, count), QLatin1Char(' '));
}

/// One paragraph in lines of at most @p width columns.
QStringList wrapped(const QString &paragraph, int width)
{
    QStringList lines{QString()};
    const QStringList words = singleLine(paragraph, 1'000'000).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        QString &line = lines.last();
        if (line.isEmpty())
            line = word;
        else if (displayWidth(line) + 1 + displayWidth(word) <= width)
            line += QLatin1Char(' ') + word;
        else
            lines += word;
    }
    return lines;
}

QString labelledLines(const QString &label, const QString &value)
{
    QString text;
    QString left = QStringLiteral("  ") + label;
    left += padding(labelWidth - displayWidth(left));
    for (const QString &paragraph : value.split(QLatin1Char('\n'))) {
        for (const QString &line : wrapped(paragraph, lineWidth - labelWidth)) {
            text += left + QLatin1Char(' ') + line + QLatin1Char('\n');
            left = padding(labelWidth);
        }
    }
    return text;
}

/// "Rations ×5" for an item, the name or title of another thing, else its key.
QString thingText(const QString &key, const Json &thing)
{
    QString name = textOf(thing, "name", textOf(thing, "title", key));
    const Json *quantity = member(thing, "quantity");
    if (quantity && quantity->is_number() && *quantity != 1)
        name += QStringLiteral(" ×") + textOf(*quantity);
    if (const Json *uses = member(thing, "uses_max"); uses && uses->is_number())
        name += QStringLiteral(" (%1/%2)").arg(textOf(thing, "uses_left"), textOf(*uses));
    return thing.is_structured() ? name : key + QStringLiteral(": ") + textOf(thing);
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        const auto category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
            continue;
        width += isWide(c) ? 2 : 1;
    }
    return width;
}

void Table::add(const QStringList &cells)
{
    QStringList row;
    for (qsizetype column = 0; column < m_headers.size(); ++column)
        row += singleLine(cells.value(column), longestCell);
    m_rows += row;
}

QString Table::text() const
{
    if (m_rows.isEmpty())
        return {};
    QString text;
    QList<int> widths;
    QList<bool> numbers;
    for (qsizetype column = 0; column < m_headers.size(); ++column) {
        int width = displayWidth(m_headers.at(column));
        bool number = true;
        for (const QStringList &row : m_rows) {
            width = qMax(width, displayWidth(row.at(column)));
            number = number && isNumber(row.at(column));
        }
        widths += width;
        numbers += number;
    }
    for (const QStringList &row : QList<QStringList>{m_headers} + m_rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString gap = padding(widths.at(column) - displayWidth(row.at(column)));
            line += (numbers.at(column) ? gap + row.at(column) : row.at(column) + gap) + QStringLiteral("  ");
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    }
    return text;
}

QString sheetText(std::span<const Field> fields, const std::function<std::optional<Json>(const QString &)> &value)
{
    QString text;
    QList<FieldGroup> groups;
    for (const Field &field : fields) {
        if (!groups.contains(field.group))
            groups += field.group;
    }
    std::ranges::sort(groups);
    for (const FieldGroup group : std::as_const(groups)) {
        QString block;
        for (const Field &field : fields) {
            if (field.group != group)
                continue;
            const auto found = value(QString::fromLatin1(field.key));
            const QString shown = found ? valueText(*found) : QString();
            if (!shown.isEmpty())
                block += labelledLines(labelOf(field), shown);
        }
        if (!block.isEmpty())
            text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + labelOf(group) + QLatin1Char('\n') + block;
    }
    return text;
}

QString rowsText(const QList<std::pair<QString, QString>> &rows)
{
    QString text;
    for (const auto &[label, value] : rows) {
        if (!value.isEmpty())
            text += labelledLines(label, value);
    }
    return text;
}

QString valueText(const Json &value)
{
    if (!value.is_structured())
        return textOf(value);
    QStringList parts;
    for (auto it = value.begin(); it != value.end(); ++it) {
        if (value.is_object())
            parts += thingText(QString::fromStdString(it.key()), *it);
        else
            parts += it->is_structured()
                         ? QString::fromStdString(it->dump(-1, ' ', false, Json::error_handler_t::replace))
                         : textOf(*it);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace retinue::cli
