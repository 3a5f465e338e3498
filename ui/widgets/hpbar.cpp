#include "ui/widgets/hpbar.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace retinue {
namespace {

double part(int value, int maximum)
{
    return maximum <= 0 ? 0.0 : qBound(0.0, double(value) / maximum, 1.0);
}

/// @p from to @p to (0..1) of @p bar in reading direction.
QRectF slice(const QRectF &bar, double from, double to, bool rtl)
{
    const double left = rtl ? 1 - to : from;
    return {bar.left() + left * bar.width(), bar.top(), (to - from) * bar.width(), bar.height()};
}

void hatch(QPainter *painter, const QRectF &rect, const QColor &color, const QColor &ground)
{
    painter->fillRect(rect, ground);
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->setPen(QPen(color, 1.6));
    for (qreal x = rect.left() - rect.height(); x < rect.right() + rect.height(); x += 4)
        painter->drawLine(QPointF(x, rect.top()), QPointF(x + rect.height(), rect.bottom()));
    painter->restore();
}

} // namespace

bool isHpLow(int value, int maximum)
{
    return maximum > 0 && value * 4 < maximum;
}

void paintHpBar(QPainter *painter, const QRectF &rect, const Tokens &t, int value, int maximum,
                std::optional<int> preview, Qt::LayoutDirection direction)
{
    const paint::Scope scope(painter);
    const qreal radius = rect.height() / 2;
    const bool rtl = direction == Qt::RightToLeft;
    const double now = part(value, maximum);
    const double then = preview ? part(*preview, maximum) : now;
    const QColor color = isHpLow(preview.value_or(value), maximum) ? t.bad : t.accent;
    paint::box(painter, rect, radius, t.sunken, t.line);
    QPainterPath shape;
    shape.addRoundedRect(rect, radius, radius);
    painter->setClipPath(shape, Qt::IntersectClip);
    const double solid = qMin(now, then);
    QRectF filled = slice(rect, 0, solid, rtl);
    if (then != now)
        hatch(painter, slice(rect, solid, qMax(now, then), rtl), color, t.sunken);
    if (solid <= 0)
        return;
    if (then == now) { // a round end
        paint::box(painter, rtl ? filled.adjusted(0, 0, radius, 0) : filled.adjusted(-radius, 0, 0, 0), radius, color,
                   {});
    } else {
        painter->fillRect(filled, color);
    }
}

HpBar::HpBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Hit points"));
}

void HpBar::setValue(int value, int maximum)
{
    m_value = value;
    m_maximum = maximum;
    tell();
}

void HpBar::setPreview(std::optional<int> value)
{
    m_preview = value;
    tell();
}

void HpBar::setThickness(int pixels)
{
    m_thickness = pixels;
    updateGeometry();
    update();
}

void HpBar::tell()
{
    const QString now = tr("%1 of %2").arg(m_value).arg(m_maximum);
    setAccessibleDescription(m_preview ? tr("%1, would become %2").arg(now).arg(*m_preview) : now);
    update();
}

QSize HpBar::sizeHint() const
{
    return {120, m_thickness};
}

QSize HpBar::minimumSizeHint() const
{
    return {40, m_thickness};
}

void HpBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF bar(0, (height() - m_thickness) / 2.0, width(), m_thickness);
    paintHpBar(&painter, bar, Theme::of(this), m_value, m_maximum, m_preview, layoutDirection());
}

} // namespace retinue
