#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/stylepaint.h"

#include <QPainter>
#include <QStyleOption>
#include <QTabBar>
#include <QWidget>

namespace retinue::stylepaint {
namespace {

constexpr int iconGap = 8;

struct ButtonLook
{
    QColor fill, edge, text;
};

ButtonLook outlineLook(const Tokens &t, QStyle::State state)
{
    if (!(state & QStyle::State_Enabled))
        return {t.sunken, t.line, t.text3};
    if (state & QStyle::State_On)
        return {t.accentTint, t.accent, t.onTint};
    if (state & QStyle::State_Sunken)
        return {t.sunken, t.lineStrong, t.text};
    return {state & QStyle::State_MouseOver ? t.hover : t.surface, t.lineStrong, t.text};
}

ButtonLook quietLook(const Tokens &t, QStyle::State state)
{
    if (!(state & QStyle::State_Enabled))
        return {{}, {}, t.text3};
    if (state & QStyle::State_On)
        return {t.accentTint, {}, t.onTint};
    if (state & QStyle::State_Sunken)
        return {t.line, {}, t.text};
    return {state & QStyle::State_MouseOver ? t.dark ? t.hover : paint::faded(t.line, 0.6) : QColor(), {}, t.text};
}

ButtonLook primaryLook(const Tokens &t, QStyle::State state)
{
    if (!(state & QStyle::State_Enabled))
        return {t.sunken, t.line, t.text3};
    return {state & (QStyle::State_MouseOver | QStyle::State_Sunken) ? t.accentHover : t.accent, {}, t.onAccent};
}

bool showsFocus(const QStyleOption &option)
{
    return option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange;
}

void bevel(const Brush &b, const QRect &rect, const ButtonLook &look, bool focus, bool filled)
{
    if (!focus) {
        paint::box(b.painter, rect, sizes::radiusControl, look.fill, look.edge);
        return;
    }
    if (filled) // the ring takes 2 px at the edge, then 2 px of gap, then the button
        paint::box(b.painter, QRectF(rect).adjusted(4, 4, -4, -4), sizes::radiusControl - 3, look.fill, {});
    else
        paint::box(b.painter, rect, sizes::radiusControl, look.fill, {});
    paint::ring(b.painter, rect, sizes::radiusControl, b.t.accent);
}

int textFlags(const Brush &b, const QStyleOption &option)
{
    const bool shown = b.style->styleHint(QStyle::SH_UnderlineShortcut, &option, b.widget);
    return Qt::AlignVCenter | (shown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
}

/// Icon and text in the middle of @p rect; the text is elided where there is no room.
void iconAndText(const Brush &b, const QStyleOption &option, QRect rect, const QIcon &icon, const QSize &iconSize,
                 const QString &text, const QFont &font, const QColor &color)
{
    const QFontMetrics fm(font);
    const int iconWidth = icon.isNull() ? 0 : iconSize.width();
    const int gap = iconWidth && !text.isEmpty() ? iconGap : 0;
    const int room = rect.width() - iconWidth - gap;
    const QSize full = fm.size(Qt::TextShowMnemonic, text);
    const QString shown = full.width() > room ? fm.elidedText(text, Qt::ElideRight, room, Qt::TextShowMnemonic) : text;
    const int textWidth = text.isEmpty() ? 0 : qMin(full.width(), room);
    const int left = rect.left() + (rect.width() - iconWidth - gap - textWidth) / 2;
    if (iconWidth) {
        const QRect at(left, rect.top() + (rect.height() - iconSize.height()) / 2, iconSize.width(), iconSize.height());
        paintIcon(b.painter, QStyle::visualRect(option.direction, rect, at), icon, color);
    }
    b.painter->setFont(font);
    b.painter->setPen(color);
    const QRect at(left + iconWidth + gap, rect.top(), textWidth + 1, rect.height());
    b.painter->drawText(QStyle::visualRect(option.direction, rect, at),
                        textFlags(b, option) | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)), shown);
}

QFont buttonFont(QFont font, bool primary)
{
    if (primary)
        font.setWeight(QFont::DemiBold);
    return font;
}

int sidePadding(const QWidget *widget)
{
    return hasLook(widget, look::smallSize) ? 9 : hasLook(widget, look::large) ? 20 : 13;
}

} // namespace

bool isPrimary(const QStyleOptionButton &option, const QWidget *widget)
{
    return hasLook(widget, look::primary) || option.features & QStyleOptionButton::DefaultButton;
}

QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const QFontMetrics fm(buttonFont(widget ? widget->font() : QFont(), isPrimary(option, widget)));
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    int width = iconWidth + fm.size(Qt::TextShowMnemonic, option.text).width();
    const int height = controlHeight(widget, fm.height());
    if (option.text.isEmpty())
        return {qMax(height, iconWidth + 8), height};
    width += 2 * sidePadding(widget) + (iconWidth ? iconGap - 2 : 0);
    if (option.features & QStyleOptionButton::HasMenu)
        width += 18;
    return {width, height};
}

void pushButton(const Brush &b, const QStyleOptionButton &option)
{
    const bool primary = isPrimary(option, b.widget);
    const bool quiet = !primary && (option.features & QStyleOptionButton::Flat || hasLook(b.widget, look::quiet));
    const ButtonLook look = primary ? primaryLook(b.t, option.state)
                            : quiet ? quietLook(b.t, option.state)
                                    : outlineLook(b.t, option.state);
    bevel(b, option.rect, look, showsFocus(option), primary && option.state & QStyle::State_Enabled);
    QRect rect = option.rect.adjusted(4, 0, -4, 0);
    if (option.features & QStyleOptionButton::HasMenu) {
        const QRect arrow(rect.right() - 18, rect.top(), 14, rect.height());
        paint::glyph(b.painter, paint::Glyph::ChevronDown, QStyle::visualRect(option.direction, option.rect, arrow),
                     look.text);
        rect = QStyle::visualRect(option.direction, option.rect, rect.adjusted(0, 0, -16, 0));
    }
    iconAndText(b, option, rect, option.icon, option.iconSize, option.text, buttonFont(b.painter->font(), primary),
                look.text);
}

QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget)
{
    const QFontMetrics fm = option.fontMetrics;
    if (hasLook(widget, look::rail)) {
        const int text = option.toolButtonStyle == Qt::ToolButtonIconOnly ? 0 : fm.size(0, option.text).width() + 8;
        const int least = option.toolButtonStyle == Qt::ToolButtonIconOnly ? 40 : sizes::railItemWidth;
        return {qMax(least, text), qMax(sizes::railItemHeight, sizes::iconRail + fm.height() + 14)};
    }
    const int height = controlHeight(widget, fm.height());
    const bool hasText = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    const int iconWidth = option.icon.isNull() && option.arrowType == Qt::NoArrow ? 0 : option.iconSize.width();
    int width = hasText ? fm.size(Qt::TextShowMnemonic, option.text).width() + 2 * (sidePadding(widget) - 3) +
                              (iconWidth ? iconWidth + iconGap : 0)
                        : qMax(height, iconWidth + 8);
    if (option.features & (QStyleOptionToolButton::MenuButtonPopup | QStyleOptionToolButton::HasMenu))
        width += hasText ? 18 : 12;
    if (option.toolButtonStyle == Qt::ToolButtonTextUnderIcon)
        return {qMax(width - iconWidth, iconWidth + 16), option.iconSize.height() + fm.height() + 14};
    return {width, height};
}

namespace {

void railButton(const Brush &b, const QStyleOptionToolButton &option)
{
    const bool on = option.state & QStyle::State_On;
    const bool hot = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    if (on || hot)
        paint::box(b.painter, option.rect, sizes::radiusControl, on ? b.t.accentTint : b.t.line, {});
    if (showsFocus(option))
        paint::ring(b.painter, option.rect, sizes::radiusControl, b.t.accent);
    const QColor color = !(option.state & QStyle::State_Enabled) ? b.t.text3 : on ? b.t.onTint : b.t.text2;
    const QFontMetrics fm(b.painter->font());
    const bool label = option.toolButtonStyle != Qt::ToolButtonIconOnly;
    const int content = option.iconSize.height() + (label ? 3 + fm.height() : 0);
    QRect rect = option.rect;
    rect.setTop(rect.top() + (rect.height() - content) / 2);
    paintIcon(b.painter, QRect(rect.left(), rect.top(), rect.width(), option.iconSize.height()), option.icon, color);
    if (!label)
        return;
    b.painter->setPen(color);
    rect.setTop(rect.top() + option.iconSize.height() + 3);
    b.painter->drawText(rect, textFlags(b, option) | Qt::AlignHCenter | Qt::AlignTop,
                        fm.elidedText(option.text, Qt::ElideRight, rect.width(), Qt::TextShowMnemonic));
}

} // namespace

void toolButton(const Brush &b, const QStyleOptionToolButton &option)
{
    b.painter->setFont(option.font);
    if (hasLook(b.widget, look::rail)) {
        railButton(b, option);
        return;
    }
    const bool primary = hasLook(b.widget, look::primary);
    const bool onTabs = b.widget && qobject_cast<const QTabBar *>(b.widget->parentWidget());
    if (onTabs) { // they lie upon the tabs they scroll to, and upon the line below
        b.painter->fillRect(option.rect, option.palette.window());
        if (b.widget->geometry().bottom() >= b.widget->parentWidget()->height() - 1)
            b.painter->fillRect(QRect(0, option.rect.bottom(), option.rect.width(), 1), b.t.line);
    }
    const bool quiet = onTabs || option.state & QStyle::State_AutoRaise || hasLook(b.widget, look::quiet);
    const ButtonLook look = primary ? primaryLook(b.t, option.state)
                            : quiet ? quietLook(b.t, option.state)
                                    : outlineLook(b.t, option.state);
    bevel(b, option.rect, look, showsFocus(option), primary);
    QRect rect = option.rect.adjusted(2, 0, -2, 0);
    if (option.features & (QStyleOptionToolButton::MenuButtonPopup | QStyleOptionToolButton::HasMenu)) {
        const QRect arrow(rect.right() - 14, rect.top(), 12, rect.height());
        paint::glyph(b.painter, paint::Glyph::ChevronDown, QStyle::visualRect(option.direction, option.rect, arrow),
                     look.text, 7);
        rect = QStyle::visualRect(option.direction, option.rect, rect.adjusted(0, 0, -12, 0));
    }
    if (option.features & QStyleOptionToolButton::Arrow && option.arrowType != Qt::NoArrow) {
        const auto shape = option.arrowType == Qt::UpArrow     ? paint::Glyph::ChevronUp
                           : option.arrowType == Qt::DownArrow ? paint::Glyph::ChevronDown
                           : option.arrowType == Qt::LeftArrow ? paint::Glyph::ChevronLeft
                                                               : paint::Glyph::ChevronRight;
        paint::glyph(b.painter, shape, rect, look.text);
        return;
    }
    const bool iconOnly = option.toolButtonStyle == Qt::ToolButtonIconOnly && !option.icon.isNull();
    const bool textOnly = option.toolButtonStyle == Qt::ToolButtonTextOnly;
    if (option.toolButtonStyle == Qt::ToolButtonTextUnderIcon) {
        const QRect top(rect.left(), rect.top() + 6, rect.width(), option.iconSize.height());
        paintIcon(b.painter, top, option.icon, look.text);
        b.painter->setPen(look.text);
        b.painter->drawText(rect.adjusted(0, 0, 0, -5), textFlags(b, option) | Qt::AlignHCenter | Qt::AlignBottom,
                            option.text);
        return;
    }
    iconAndText(b, option, rect, textOnly ? QIcon() : option.icon, option.iconSize, iconOnly ? QString() : option.text,
                buttonFont(option.font, primary), look.text);
}

void checkMark(const Brush &b, const QStyleOption &option, bool partly)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = partly || option.state & QStyle::State_On;
    const QRectF rect = QRectF(option.rect);
    const QColor fill = on && enabled ? b.t.accent : enabled ? b.t.surface : b.t.sunken;
    paint::box(b.painter, rect, 4, fill, on && enabled ? b.t.accent : enabled ? b.t.lineStrong : b.t.line);
    if (on)
        paint::glyph(b.painter, partly ? paint::Glyph::Minus : paint::Glyph::Tick, rect,
                     enabled ? b.t.onAccent : b.t.text3, 8, 1.8);
}

void radioMark(const Brush &b, const QStyleOption &option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const QRectF rect = QRectF(option.rect);
    const QColor edge = !enabled ? b.t.line : on ? b.t.accent : b.t.lineStrong;
    paint::box(b.painter, rect, rect.height() / 2, enabled ? b.t.surface : b.t.sunken, edge, on ? 2 : 1);
    if (on)
        paint::box(b.painter, rect.adjusted(4, 4, -4, -4), rect.height() / 2 - 4, enabled ? b.t.accent : b.t.text3, {});
}

void groupBox(const Brush &b, const QStyleOptionGroupBox &option)
{
    if (option.subControls & QStyle::SC_GroupBoxCheckBox) {
        QStyleOption mark = option;
        mark.rect = b.style->subControlRect(QStyle::CC_GroupBox, &option, QStyle::SC_GroupBoxCheckBox, b.widget);
        checkMark(b, mark, option.state & QStyle::State_NoChange);
    }
    const QRect rect = b.style->subControlRect(QStyle::CC_GroupBox, &option, QStyle::SC_GroupBoxLabel, b.widget);
    b.painter->setFont(buttonFont(b.painter->font(), true));
    b.painter->setPen(option.state & QStyle::State_Enabled ? b.t.text : b.t.text3);
    const QRect wide = rect.adjusted(0, 0, option.rect.right() - rect.right(), 0);
    const int align = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    const bool rtl = option.direction == Qt::RightToLeft;
    b.painter->drawText(rtl ? rect.adjusted(option.rect.left() - rect.left(), 0, 0, 0) : wide,
                        align | textFlags(b, option), option.text);
}

} // namespace retinue::stylepaint
