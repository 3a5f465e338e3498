#include "core/portraits/sketch/pen.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace retinue::sketch {

namespace {

double swell(Taper taper, double t)
{
    switch (taper) {
    case Taper::Both:
        return std::pow(std::sin(std::numbers::pi * std::clamp(t, 0.0, 1.0)), .55);
    case Taper::Out:
        return std::pow(std::max(0.0, 1 - t), .7);
    case Taper::In:
        return std::pow(std::max(0.0, t), .7);
    case Taper::Middle:
        return .35 + .65 * std::sin(std::numbers::pi * t);
    case Taper::None:
        break;
    }
    return 1;
}

QPointF direction(const QPointF &from, const QPointF &to)
{
    const QPointF d = to - from;
    const double length = std::hypot(d.x(), d.y());
    return length > 1e-6 ? d / length : QPointF(0, 0);
}

QPolygonF withoutRepeats(const QPolygonF &polygon)
{
    QPolygonF out;
    for (const QPointF &point : polygon) {
        if (out.isEmpty() || (point - out.last()).manhattanLength() > .05)
            out.append(point);
    }
    while (out.size() > 1 && (out.first() - out.last()).manhattanLength() <= .05)
        out.removeLast();
    return out;
}

} // namespace

Pen::Pen(QPainter &painter) : m_painter(painter)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
}

void Pen::fill(const QPolygonF &polygon, const QColor &colour, double opacity)
{
    if (polygon.size() < 3)
        return;
    QColor used = colour;
    used.setAlphaF(static_cast<float>(colour.alphaF() * opacity));
    m_painter.setBrush(used);
    m_painter.drawPolygon(polygon, Qt::WindingFill);
}

void Pen::dot(double x, double y, double radius, const QColor &colour, double opacity)
{
    QColor used = colour;
    used.setAlphaF(static_cast<float>(opacity));
    m_painter.setBrush(used);
    m_painter.drawEllipse(QPointF(x, y), radius, radius);
}

void Pen::stud(double x, double y, double radius, const QColor &colour)
{
    dot(x, y, radius + 1.6, ink());
    dot(x - .5, y - .5, radius, colour);
    if (radius > 3)
        dot(x - radius * .35, y - radius * .35, radius * .32, light(colour, .6));
}

QPolygonF Pen::shape(const Knots &knots, const QColor &colour, const Finish &finish)
{
    return shape(finish.curved ? smoothClosed(knots) : straight(knots), colour, finish);
}

QPolygonF Pen::shape(const QPolygonF &outline, const QColor &colour, const Finish &finish)
{
    fill(outline, colour);
    if (!finish.shadow.isNull())
        crescent(outline, finish.shadow, shade(colour, finish.shadowAmount));
    if (!finish.light.isNull())
        crescent(outline, finish.light, light(colour, finish.lightAmount));
    if (finish.line > 0)
        contour(outline, finish.line);
    return outline;
}

void Pen::crescent(const QPolygonF &polygon, QPointF offset, const QColor &colour, double opacity)
{
    if (polygon.size() < 3)
        return;
    const Clip clip(*this, polygon);
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    path.addRect(polygon.boundingRect().adjusted(-40, -40, 40, 40));
    path.addPolygon(polygon.translated(offset));
    path.closeSubpath();
    QColor used = colour;
    used.setAlphaF(static_cast<float>(opacity));
    m_painter.setBrush(used);
    m_painter.drawPath(path);
}

void Pen::contour(const QPolygonF &polygon, double width, const QColor &colour, double variation)
{
    const QPolygonF points = withoutRepeats(polygon);
    const qsizetype count = points.size();
    if (count < 3 || width <= 0)
        return;
    const double turn = signedArea(points) > 0 ? 1 : -1;
    QPolygonF outer, inner;
    for (qsizetype i = 0; i < count; ++i) {
        const QPointF &here = points[i];
        const QPointF in = direction(points[(i + count - 1) % count], here);
        const QPointF out = direction(here, points[(i + 1) % count]);
        QPointF normal = QPointF(in.y() + out.y(), -in.x() - out.x()) * turn;
        double length = std::hypot(normal.x(), normal.y());
        if (length < .2) {
            normal = QPointF(in.y(), -in.x()) * turn;
            length = 1;
        }
        const double miter = std::max(.5, length / 2);
        normal /= length;
        const double half = (1 + variation * (normal.x() * .6 + normal.y() * .8)) * width / 2;
        outer.append(here + normal * (half / miter));
        inner.append(here - normal * half);
    }
    std::reverse(inner.begin(), inner.end());
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addPolygon(outer);
    path.closeSubpath();
    path.addPolygon(inner);
    path.closeSubpath();
    m_painter.setBrush(colour);
    m_painter.drawPath(path);
}

void Pen::line(const Knots &knots, double width, const QColor &colour, Taper taper)
{
    ribbon(smoothOpen(knots), width, colour, taper);
}

void Pen::ribbon(const QPolygonF &points, double width, const QColor &colour, Taper taper)
{
    const qsizetype count = points.size();
    if (count < 2)
        return;
    std::vector<double> lengths{0};
    for (qsizetype i = 1; i < count; ++i) {
        const QPointF d = points[i] - points[i - 1];
        lengths.push_back(lengths.back() + std::hypot(d.x(), d.y()));
    }
    const double total = std::max(lengths.back(), 1e-6);
    QPolygonF left, right;
    for (qsizetype i = 0; i < count; ++i) {
        const QPointF along = direction(points[std::max<qsizetype>(0, i - 1)], points[std::min(count - 1, i + 1)]);
        const double half = std::max(swell(taper, lengths[i] / total), .12) * width / 2;
        const QPointF normal(-along.y() * half, along.x() * half);
        left.append(points[i] + normal);
        right.append(points[i] - normal);
    }
    for (auto it = right.rbegin(); it != right.rend(); ++it)
        left.append(*it);
    fill(left, colour);
}

Pen::Clip::Clip(Pen &pen, const QPolygonF &polygon) : m_painter(pen.m_painter)
{
    m_painter.save();
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addPolygon(polygon);
    path.closeSubpath();
    m_painter.setClipPath(path, Qt::IntersectClip);
}

Pen::Clip::~Clip()
{
    m_painter.restore();
}

Pen::Local::Local(Pen &pen, double x, double y, double degrees, double scaleX, double scaleY) : m_painter(pen.m_painter)
{
    m_painter.save();
    m_painter.translate(x, y);
    m_painter.rotate(degrees);
    m_painter.scale(scaleX, scaleY == 0 ? std::abs(scaleX) : scaleY);
}

Pen::Local::~Local()
{
    m_painter.restore();
}

} // namespace retinue::sketch
