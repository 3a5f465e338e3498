#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/stylepaint.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace retinue::stylepaint {
namespace {

constexpr int iconColumn = 32;
constexpr int endPadding = 12;
constexpr int shortcutGap = 28;
constexpr int arrowColumn = 16;

int mnemonic(const Brush &b, const QStyleOption &option)
{
    return b.style->styleHint(QStyle::SH_UnderlineShortcut, &option, b.widget) ? Qt::TextShowMnemonic
                                                                               : Qt::TextHideMnemonic;
}

} // namespace

QSize menuItemSize(const QStyleOptionMenuItem &option, const QWidget *)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator && option.text.isEmpty())
        return {10, 9};
    const QFontMetrics fm(option.font);
    const QString label = option.text.section(u'\t', 0, 0);
    const QString shortcut = option.text.section(u'\t', 1);
    int width = iconColumn + fm.size(Qt::TextShowMnemonic, label).width() + endPadding + arrowColumn;
    if (!shortcut.isEmpty() || option.reservedShortcutWidth > 0)
        width += shortcutGap + (shortcut.isEmpty() ? 0 : fm.horizontalAdvance(shortcut));
    return {width, qMax(28, fm.height() + 8)};
}

void menuItem(const Brush &b, const QStyleOptionMenuItem &option)
{
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator && option.text.isEmpty()) {
        b.painter->fillRect(QRect(rect.left() + 8, rect.center().y(), rect.width() - 16, 1), b.t.line);
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool current = option.state & QStyle::State_Selected && enabled;
    if (current)
        paint::box(b.painter, QRectF(rect).adjusted(4, 0, -4, 0), sizes::radiusBadge, b.t.accentTint, {});
    const QColor color = !enabled ? b.t.text3 : current ? b.t.onTint : b.t.text;
    const auto placed = [&](const QRect &r) { return QStyle::visualRect(option.direction, rect, r); };

    const QRect column = placed(QRect(rect.left() + 6, rect.top(), iconColumn - 8, rect.height()));
    if (option.checked && option.checkType == QStyleOptionMenuItem::Exclusive)
        paint::box(b.painter, QRectF(column.center() - QPoint(3, 3), QSizeF(7, 7)), 3.5, color, {});
    else if (option.checked)
        paint::glyph(b.painter, paint::Glyph::Tick, column, color, 9, 1.6);
    else if (!option.icon.isNull())
        paintIcon(b.painter, column.adjusted(0, (rect.height() - 16) / 2, 0, -(rect.height() - 16) / 2), option.icon,
                  enabled && !current ? b.t.text2 : color);

    const bool heading = option.menuItemType == QStyleOptionMenuItem::Separator;
    QFont font = option.font;
    if (option.menuItemType == QStyleOptionMenuItem::DefaultItem || heading)
        font.setWeight(QFont::DemiBold);
    b.painter->setFont(font);
    b.painter->setPen(heading ? b.t.text2 : color);
    const QRect text(rect.left() + iconColumn, rect.top(), rect.width() - iconColumn - endPadding - arrowColumn / 2,
                     rect.height());
    const int leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    const int trailing = int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter));
    b.painter->drawText(placed(text), leading | mnemonic(b, option) | Qt::TextSingleLine,
                        option.text.section(u'\t', 0, 0));
    if (const QString shortcut = option.text.section(u'\t', 1); !shortcut.isEmpty()) {
        b.painter->setPen(current ? b.t.onTint : b.t.text3);
        b.painter->drawText(placed(text), trailing | Qt::TextSingleLine, shortcut);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const bool rtl = option.direction == Qt::RightToLeft;
        paint::glyph(b.painter, rtl ? paint::Glyph::ChevronLeft : paint::Glyph::ChevronRight,
                     placed(QRect(rect.right() - arrowColumn - 4, rect.top(), arrowColumn, rect.height())), color, 7);
    }
}

void menuBarItem(const Brush &b, const QStyleOptionMenuItem &option)
{
    const bool open = option.state & QStyle::State_Sunken;
    const bool current = option.state & QStyle::State_Selected;
    if (open || current)
        paint::box(b.painter, QRectF(option.rect).adjusted(0, 3, 0, -3), sizes::radiusBadge,
                   open ? b.t.accentTint : b.t.line, {});
    const bool enabled = option.state & QStyle::State_Enabled;
    b.painter->setPen(!enabled ? b.t.text3 : open ? b.t.onTint : b.t.text);
    b.painter->drawText(option.rect, Qt::AlignCenter | mnemonic(b, option) | Qt::TextSingleLine, option.text);
}

} // namespace retinue::stylepaint
