#include "ui/pages/health/problemdelegate.h"

#include "ui/pages/health/problemmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace retinue {

namespace {

constexpr int leadingMargin = 20;
constexpr int trailingMargin = 16;
constexpr int textLeft = 50; ///< where sentences and headings' arrows leave off
constexpr int fixGap = 16;
constexpr int narrowest = 320; ///< below that the fix in words is left out

/// Draws single lines of text in a row, mirrored where the language runs from right to left.
struct RowPainter
{
    QPainter *painter;
    const QStyleOptionViewItem &option;

    QRect placed(const QRect &rect) const { return QStyle::visualRect(option.direction, option.rect, rect); }
    void text(const QRect &rect, TextSize size, const QColor &color, const QString &what,
              Qt::Alignment side = Qt::AlignLeft) const
    {
        const QFont font = Theme::font(option.widget, size);
        painter->setFont(font);
        painter->setPen(color);
        const int alignment = int(QStyle::visualAlignment(option.direction, side)) | Qt::AlignVCenter;
        painter->drawText(placed(rect), alignment | int(Qt::TextSingleLine),
                          QFontMetrics(font).elidedText(what, Qt::ElideRight, rect.width()));
    }
    int width(TextSize size, const QString &what) const
    {
        return QFontMetrics(Theme::font(option.widget, size)).horizontalAdvance(what);
    }
};

const QColor &severityColor(const Tokens &tokens, Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Error:
        return tokens.bad;
    case Problem::Severity::Warning:
        return tokens.warn;
    case Problem::Severity::Hint:
        break;
    }
    return tokens.text2;
}

} // namespace

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int body = QFontMetrics(Theme::font(option.widget, TextSize::BodyBold)).height();
    const int small = QFontMetrics(Theme::font(option.widget, TextSize::Small)).height();
    if (index.data(ProblemModel::IsGroupRole).toBool())
        return {200, std::max(sizes::row, body + 10)};
    return {200, std::max(sizes::rowTwoLines, body + small + 18)};
}

void ProblemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const paint::Scope scope(painter);
    if (index.data(ProblemModel::IsGroupRole).toBool())
        paintHeading(painter, option, index);
    else
        paintProblem(painter, option, index);
    const QRect r = option.rect;
    painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), Theme::of(option.widget).line);
}

void ProblemDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Tokens &tokens = Theme::of(option.widget);
    const RowPainter row{painter, option};
    painter->fillRect(option.rect, tokens.sunken);
    const bool open = option.state.testFlag(QStyle::State_Open);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect arrow(option.rect.left() + leadingMargin, option.rect.top(), 12, option.rect.height());
    paint::glyph(painter,
                 open       ? paint::Glyph::ChevronDown
                 : mirrored ? paint::Glyph::ChevronLeft
                            : paint::Glyph::ChevronRight,
                 row.placed(arrow), tokens.text2);
    QRect words = option.rect.adjusted(leadingMargin + 20, 0, -trailingMargin, 0);
    const QString title = index.data().toString();
    const QString count = QLocale().toString(index.data(ProblemModel::CountRole).toInt());
    const int titleWidth =
        std::min(row.width(TextSize::BodyBold, title) + 2, words.width() - row.width(TextSize::Small, count) - 8);
    row.text(QRect(words.left(), words.top(), titleWidth, words.height()), TextSize::BodyBold, tokens.text, title);
    words.setLeft(words.left() + titleWidth + 8);
    row.text(words, TextSize::Small, tokens.text2, count);
    if (option.state.testFlag(QStyle::State_HasFocus) && showsKeyboardFocus(option.widget))
        paint::ring(painter, option.rect.adjusted(1, 1, -1, -2), sizes::radiusBadge, tokens.accent);
}

void ProblemDelegate::paintProblem(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    QStyleOptionViewItem panel = option;
    initStyleOption(&panel, index);
    panel.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);

    const Tokens &tokens = Theme::of(option.widget);
    const RowPainter row{painter, option};
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto severity = Problem::Severity(index.data(ProblemModel::SeverityRole).toInt());
    const QRect area = option.rect.adjusted(0, 8, 0, -9);
    paintIcon(painter, row.placed(QRect(option.rect.left() + leadingMargin, area.top(), 18, area.height())),
              severityIcon(severity), severityColor(tokens, severity));

    QRect words = area.adjusted(textLeft, 0, -trailingMargin, 0);
    if (option.rect.width() >= narrowest) {
        const QString fix = index.data(ProblemModel::FixRole).toString();
        const int fixWidth = std::min(row.width(TextSize::Small, fix) + 2, words.width() / 3);
        row.text(QRect(words.right() - fixWidth + 1, words.top(), fixWidth, words.height()), TextSize::Small,
                 selected ? tokens.onTint : tokens.text2, fix, Qt::AlignRight);
        words.setRight(words.right() - fixWidth - fixGap);
    }
    const TextSize mainSize = selected ? TextSize::BodyBold : TextSize::Body;
    const int body = QFontMetrics(Theme::font(option.widget, TextSize::BodyBold)).height();
    const int small = QFontMetrics(Theme::font(option.widget, TextSize::Small)).height();
    const int top = words.top() + (words.height() - body - small) / 2;
    row.text(QRect(words.left(), top, words.width(), body), mainSize, tokens.text, index.data().toString());
    row.text(QRect(words.left(), top + body, words.width(), small), TextSize::Small,
             selected ? tokens.onTint : tokens.text2, index.data(ProblemModel::DetailRole).toString());
    if (option.state.testFlag(QStyle::State_HasFocus) && showsKeyboardFocus(option.widget))
        paint::ring(painter, option.rect.adjusted(4, 1, -1, -2), sizes::radiusBadge, tokens.accent);
}

} // namespace retinue
