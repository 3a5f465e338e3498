#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/stylepaint.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace retinue::stylepaint {
namespace {

constexpr int tabPadding = 12;

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

bool isVertical(const QStyleOptionTab &option)
{
    return option.shape == QTabBar::RoundedWest || option.shape == QTabBar::RoundedEast ||
           option.shape == QTabBar::TriangularWest || option.shape == QTabBar::TriangularEast;
}

int withoutButtons(const QStyleOptionTab &option)
{
    const int left = option.leftButtonSize.isEmpty() ? 0 : option.leftButtonSize.width() + 4;
    const int right = option.rightButtonSize.isEmpty() ? 0 : option.rightButtonSize.width() + 4;
    return left + right;
}

} // namespace

QSize tabSize(const QStyleOptionTab &option, const QWidget *widget)
{
    const QFontMetrics fm(bold(widget ? widget->font() : QFont())); // as wide as when it is the current one
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width() + 6;
    const int width =
        fm.size(Qt::TextShowMnemonic, option.text).width() + icon + withoutButtons(option) + 2 * tabPadding;
    const int height = qMax(sizes::tabBar, fm.height() + 14);
    return isVertical(option) ? QSize(height, width) : QSize(width, height);
}

void tabShape(const Brush &b, const QStyleOptionTab &option)
{
    const bool current = option.state & QStyle::State_Selected;
    QRectF text = QRectF(option.rect).adjusted(tabPadding - 6, 0, -(tabPadding - 6), 0);
    if (option.state & QStyle::State_HasFocus && current)
        paint::ring(b.painter, text.adjusted(-2, 4, 2, -5), sizes::radiusBadge, b.t.accent);
    if (isVertical(option)) {
        if (current)
            paint::box(b.painter, QRectF(option.rect.right() - 1, option.rect.top(), 2, option.rect.height()), 1,
                       b.t.accent, {});
        return;
    }
    const bool hot = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    if (!current && !hot)
        return;
    const bool south = option.shape == QTabBar::RoundedSouth || option.shape == QTabBar::TriangularSouth;
    const qreal y = south ? option.rect.top() : option.rect.bottom() - 1;
    paint::box(b.painter, QRectF(text.left(), y, text.width(), 2), 1, current ? b.t.accent : b.t.lineStrong, {});
}

void tabLabel(const Brush &b, const QStyleOptionTab &option)
{
    const bool current = option.state & QStyle::State_Selected;
    const QColor color = !(option.state & QStyle::State_Enabled) ? b.t.text3 : current ? b.t.text : b.t.text2;
    QRect rect = option.rect.adjusted(tabPadding, 0, -tabPadding, 0);
    if (!option.leftButtonSize.isEmpty())
        rect.setLeft(rect.left() + option.leftButtonSize.width() + 4);
    if (!option.rightButtonSize.isEmpty())
        rect.setRight(rect.right() - option.rightButtonSize.width() - 4);
    rect = QStyle::visualRect(option.direction, option.rect, rect);
    if (!option.icon.isNull()) {
        const QRect icon(rect.left(), rect.top(), option.iconSize.width(), rect.height());
        paintIcon(b.painter, QStyle::visualRect(option.direction, rect, icon), option.icon, color);
        rect = QStyle::visualRect(option.direction, rect, rect.adjusted(option.iconSize.width() + 6, 0, 0, 0));
    }
    b.painter->setFont(current ? bold(b.painter->font()) : b.painter->font());
    b.painter->setPen(color);
    const bool shown = b.style->styleHint(QStyle::SH_UnderlineShortcut, &option, b.widget);
    const QString text =
        QFontMetrics(b.painter->font()).elidedText(option.text, Qt::ElideRight, rect.width() + 1, Qt::TextShowMnemonic);
    b.painter->drawText(rect, Qt::AlignCenter | (shown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), text);
}

QRect scrollBarPart(const QStyleOptionSlider &option, int subControl, const QStyle *style)
{
    const bool across = option.orientation == Qt::Horizontal;
    const int length = across ? option.rect.width() : option.rect.height();
    const int range = option.maximum - option.minimum;
    int thumb = length;
    if (range > 0) {
        const qint64 page = qMax(1, option.pageStep);
        thumb = qBound(qMin(32, length), int(page * length / (qint64(range) + page)), length);
    }
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - thumb, option.upsideDown);
    const auto part = [&](int from, int size) {
        const QRect r = across ? QRect(from, 0, size, option.rect.height()) : QRect(0, from, option.rect.width(), size);
        return QStyle::visualRect(option.direction, option.rect, r.translated(option.rect.topLeft()));
    };
    Q_UNUSED(style);
    switch (subControl) {
    case QStyle::SC_ScrollBarSlider:
        return part(start, thumb);
    case QStyle::SC_ScrollBarSubPage:
        return part(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return part(start + thumb, length - start - thumb);
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    default:
        return {};
    }
}

void scrollBar(const Brush &b, const QStyleOptionSlider &option)
{
    if (option.maximum <= option.minimum)
        return;
    QRectF thumb = scrollBarPart(option, QStyle::SC_ScrollBarSlider, b.style);
    const bool hot = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    thumb = option.orientation == Qt::Horizontal ? thumb.adjusted(2, 3, -2, -3) : thumb.adjusted(3, 2, -3, -2);
    paint::box(b.painter, thumb, 3, hot ? b.t.lineStrong : paint::faded(b.t.lineStrong, 0.72), {});
}

void slider(const Brush &b, const QStyleOptionSlider &option)
{
    const QRectF groove = b.style->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, b.widget);
    const QRectF handle = b.style->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, b.widget);
    const bool across = option.orientation == Qt::Horizontal;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QPointF c = handle.center();
    QRectF line = across ? QRectF(groove.left(), c.y() - 2, groove.width(), 4)
                         : QRectF(c.x() - 2, groove.top(), 4, groove.height());
    paint::box(b.painter, line, 2, b.t.sunken, b.t.lineStrong);
    const bool fromEnd = option.upsideDown;
    if (across && fromEnd)
        line.setLeft(c.x());
    else if (across)
        line.setRight(c.x());
    else if (fromEnd)
        line.setTop(c.y());
    else
        line.setBottom(c.y());
    paint::box(b.painter, line, 2, enabled ? b.t.accent : b.t.lineStrong, {});
    const QRectF knob(c.x() - 7, c.y() - 7, 14, 14);
    paint::box(b.painter, knob, 7, b.t.surface, enabled ? b.t.accent : b.t.lineStrong, 2);
    if (option.state & QStyle::State_HasFocus)
        paint::box(b.painter, knob.adjusted(4, 4, -4, -4), 3, b.t.accent, {});
}

void progressBar(const Brush &b, const QStyleOptionProgressBar &option)
{
    QRectF rect = option.rect;
    if (option.textVisible && !option.text.isEmpty() && option.rect.height() >= 12) {
        const int room = option.fontMetrics.horizontalAdvance(QStringLiteral("100%")) + 8;
        const QRect text(option.rect.right() + 1 - room, option.rect.top(), room, option.rect.height());
        b.painter->setPen(b.t.text2);
        b.painter->drawText(QStyle::visualRect(option.direction, option.rect, text), Qt::AlignRight | Qt::AlignVCenter,
                            option.text);
        rect = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -room, 0));
    }
    const QRectF bar(rect.left(), rect.center().y() - 3, rect.width(), 6);
    paint::box(b.painter, bar, 3, b.t.sunken, b.t.line);
    const qint64 range = qint64(option.maximum) - option.minimum;
    const bool busy = range <= 0;
    const double part = busy ? 0.3 : double(qint64(option.progress) - option.minimum) / double(range);
    if (part <= 0)
        return;
    const qreal width = qMax<qreal>(6, bar.width() * qMin(1.0, part));
    const bool rtl = option.direction == Qt::RightToLeft;
    paint::box(b.painter, QRectF(rtl ? bar.right() - width : bar.left(), bar.top(), width, 6), 3, b.t.accent, {});
}

} // namespace retinue::stylepaint
