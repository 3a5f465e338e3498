#include "ui/pages/campaigns/entrydelegate.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace retinue {

EntryDelegate::EntryDelegate(const QString &iconName, QObject *parent)
    : QStyledItemDelegate(parent), m_iconName(iconName)
{
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(Theme::font(option.widget, TextSize::Body)).height() +
                      QFontMetrics(Theme::font(option.widget, TextSize::Small)).height();
    return {160, std::max(sizes::rowTwoLines - 8, lines + 12)};
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    row.icon = {};
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const paint::Scope scope(painter);
    const Tokens &tokens = Theme::of(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor main = selected ? tokens.onTint : tokens.text;
    const QColor quiet = selected ? tokens.onTint : tokens.text2;
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect area = option.rect.adjusted(12, 5, -10, -5);
    paintIcon(painter, placed(QRect(area.left(), area.top() + 2, 16, 16)), icon(m_iconName), quiet);
    const bool current = index.data(Qt::UserRole + 1).toBool();
    if (current)
        paintIcon(painter, placed(QRect(area.right() - 15, area.top() + 2, 16, 16)), "flag", quiet);
    QRect words = area.adjusted(26, 0, current ? -22 : 0, 0);
    const int alignment = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    const QString note = index.data(Qt::UserRole).toString();
    const auto line = [&](const QRect &rect, TextSize size, const QColor &color, const QString &text) {
        const QFont font = Theme::font(option.widget, size);
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(placed(rect), alignment | int(Qt::AlignVCenter) | int(Qt::TextSingleLine),
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    };
    const int split =
        note.isEmpty() ? words.height() : QFontMetrics(Theme::font(option.widget, TextSize::Body)).height();
    line(QRect(words.left(), words.top(), words.width(), split), TextSize::Body, main, index.data().toString());
    if (!note.isEmpty())
        line(QRect(words.left(), words.top() + split, words.width(), words.height() - split), TextSize::Small, quiet,
             note);
}

} // namespace retinue
