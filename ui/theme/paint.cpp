#include "ui/theme/paint.h"

#include <QPainter>
#include <QPainterPath>

namespace retinue::paint {

Scope::Scope(QPainter *painter) : m_painter(painter)
{
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
}

Scope::~Scope()
{
    m_painter->restore();
}

void box(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge, qreal edgeWidth,
         Qt::PenStyle edgeStyle)
{
    const Scope scope(painter);
    const bool hasEdge = edge.isValid() && edgeWidth > 0;
    const qreal half = hasEdge ? edgeWidth / 2 : 0;
    QPen pen(edge, edgeWidth, edgeStyle);
    painter->setPen(hasEdge ? pen : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal r = qMax<qreal>(0, radius - half);
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), r, r);
}

void ring(QPainter *painter, const QRectF &rect, qreal radius, const QColor &color)
{
    box(painter, rect, radius, {}, color, 2);
}

void dashed(QPainter *painter, const QRectF &rect, qreal radius, const QColor &color, qreal width)
{
    const Scope scope(painter);
    QPen pen(color, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({4 / width, 3 / width});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    const qreal half = width / 2;
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
}

void glyph(QPainter *painter, Glyph glyph, const QRectF &rect, const QColor &color, qreal size, qreal lineWidth)
{
    const Scope scope(painter);
    painter->setPen(QPen(color, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    const QPointF c = rect.center();
    const qreal a = size / 2;
    switch (glyph) {
    case Glyph::ChevronDown:
        painter->drawPolyline(QPolygonF{c + QPointF(-a, -a / 2), c + QPointF(0, a / 2), c + QPointF(a, -a / 2)});
        break;
    case Glyph::ChevronUp:
        painter->drawPolyline(QPolygonF{c + QPointF(-a, a / 2), c + QPointF(0, -a / 2), c + QPointF(a, a / 2)});
        break;
    case Glyph::ChevronLeft:
        painter->drawPolyline(QPolygonF{c + QPointF(a / 2, -a), c + QPointF(-a / 2, 0), c + QPointF(a / 2, a)});
        break;
    case Glyph::ChevronRight:
        painter->drawPolyline(QPolygonF{c + QPointF(-a / 2, -a), c + QPointF(a / 2, 0), c + QPointF(-a / 2, a)});
        break;
    case Glyph::Tick:
        painter->drawPolyline(
            QPolygonF{c + QPointF(-a, a * 0.1), c + QPointF(-a * 0.3, a * 0.75), c + QPointF(a, -a * 0.7)});
        break;
    case Glyph::Cross:
        painter->drawLine(c + QPointF(-a, -a), c + QPointF(a, a));
        painter->drawLine(c + QPointF(-a, a), c + QPointF(a, -a));
        break;
    case Glyph::Plus:
        painter->drawLine(c + QPointF(0, -a), c + QPointF(0, a));
        [[fallthrough]];
    case Glyph::Minus:
        painter->drawLine(c + QPointF(-a, 0), c + QPointF(a, 0));
        break;
    case Glyph::Dots:
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        for (const int x : {-1, 0, 1})
            painter->drawEllipse(c + QPointF(x * a * 0.8, 0), lineWidth, lineWidth);
        break;
    }
}

QColor faded(QColor color, double alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

} // namespace retinue::paint
