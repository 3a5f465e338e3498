#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/stylepaint.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>
#include <QTreeView>

namespace retinue::stylepaint {
namespace {

/// True where no indentation lies between the item and the leading edge of the tree.
bool touchesEdge(const QTreeView &tree, const QStyleOption &option)
{
    return option.direction == Qt::RightToLeft ? option.rect.right() >= tree.viewport()->width() - 1
                                               : option.rect.left() <= 0;
}

/// True for the cell at the leading edge of a row that is selected as a whole.
bool beginsRow(const Brush &b, const QStyleOptionViewItem &option)
{
    if (const auto *table = qobject_cast<const QTableView *>(b.widget))
        return selectsRows(b.widget) && table->horizontalHeader()->visualIndex(option.index.column()) == 0;
    if (const auto *tree = qobject_cast<const QTreeView *>(b.widget))
        return tree->header()->visualIndex(option.index.column()) == 0 && touchesEdge(*tree, option);
    return true;
}

} // namespace

bool selectsRows(const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    return view && view->selectionBehavior() == QAbstractItemView::SelectRows;
}

void viewRow(const Brush &b, const QStyleOptionViewItem &option)
{
    if (option.features & QStyleOptionViewItem::Alternate)
        b.painter->fillRect(option.rect, b.t.sunken);
    if (!(option.state & QStyle::State_Selected))
        return;
    b.painter->fillRect(option.rect, b.t.accentTint);
    if (const auto *tree = qobject_cast<const QTreeView *>(b.widget); tree && touchesEdge(*tree, option))
        leadingBar(b, option.rect, option.direction);
}

void leadingBar(const Brush &b, const QRect &row, Qt::LayoutDirection direction)
{
    b.painter->fillRect(QStyle::visualRect(direction, row, QRect(row.left(), row.top(), 3, row.height())), b.t.accent);
}

void itemPanel(const Brush &b, const QStyleOptionViewItem &option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool selected = option.state & QStyle::State_Selected;
    const bool hot = option.state & QStyle::State_MouseOver && enabled;
    if (option.backgroundBrush.style() != Qt::NoBrush)
        b.painter->fillRect(option.rect, option.backgroundBrush);
    if (selected)
        b.painter->fillRect(option.rect, b.t.accentTint);
    else if (hot)
        b.painter->fillRect(option.rect, b.t.hover);
    if (selected && beginsRow(b, option))
        leadingBar(b, option.rect, option.direction);
}

void headerSection(const Brush &b, const QStyleOptionHeader &option)
{
    b.painter->fillRect(option.rect, b.t.sunken);
    const QRect r = option.rect;
    if (option.orientation == Qt::Horizontal) {
        b.painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), b.t.line);
        const bool last =
            option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection;
        const int x = option.direction == Qt::RightToLeft ? r.left() : r.right();
        if (!last)
            b.painter->fillRect(QRect(x, r.top() + 8, 1, r.height() - 16), b.t.line);
    } else {
        b.painter->fillRect(QRect(r.right(), r.top(), 1, r.height()), b.t.line);
        b.painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), b.t.line);
    }
}

/// Table headings are centred unless told otherwise; ours stand over the beginning of their cells.
static Qt::Alignment headingAlignment(const QStyleOptionHeader &option)
{
    const bool centred = option.orientation == Qt::Horizontal && option.textAlignment & Qt::AlignHCenter;
    return (centred ? Qt::AlignLeft : option.textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter;
}

void headerLabel(const Brush &b, const QStyleOptionHeader &option)
{
    QRect rect = option.rect;
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    if (sorted) {
        const QRect arrow(rect.right() - 11, rect.top(), 12, rect.height());
        paint::glyph(b.painter,
                     option.sortIndicator == QStyleOptionHeader::SortUp ? paint::Glyph::ChevronUp
                                                                        : paint::Glyph::ChevronDown,
                     QStyle::visualRect(option.direction, rect, arrow), b.t.accent, 7);
        rect = QStyle::visualRect(option.direction, rect, rect.adjusted(0, 0, -14, 0));
    }
    b.painter->setPen(sorted ? b.t.text : b.t.text2);
    const int align = int(QStyle::visualAlignment(option.direction, headingAlignment(option)));
    b.painter->drawText(rect, align, b.painter->fontMetrics().elidedText(option.text, Qt::ElideRight, rect.width()));
}

} // namespace retinue::stylepaint
