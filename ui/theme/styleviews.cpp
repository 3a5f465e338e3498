#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/stylepaint.h"

#include <QComboBox>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>

namespace retinue::stylepaint {

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
    const auto position = option.viewItemPosition;
    const bool first = position != QStyleOptionViewItem::Middle && position != QStyleOptionViewItem::End;
    if (!selected || !first || qobject_cast<const QTableView *>(b.widget))
        return;
    const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height());
    b.painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), b.t.accent);
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
    const int align = int(QStyle::visualAlignment(option.direction, option.textAlignment | Qt::AlignVCenter));
    b.painter->drawText(rect, align, b.painter->fontMetrics().elidedText(option.text, Qt::ElideRight, rect.width()));
}

} // namespace retinue::stylepaint
