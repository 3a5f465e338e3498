#include "core/portraits/sketch/shape.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace retinue::sketch {

namespace {

void appendSpan(QPolygonF &out, const Knot &before, const Knot &from, const Knot &to, const Knot &after)
{
    const double length = std::hypot(to.x - from.x, to.y - from.y);
    const int steps = std::clamp(static_cast<int>(length / 3.2), 3, 16);
    for (int i = 0; i < steps; ++i) {
        const double t = static_cast<double>(i) / steps, t2 = t * t, t3 = t2 * t;
        const auto at = [&](double a, double b, double c, double d) {
            return .5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t2 + (3 * b - a - 3 * c + d) * t3);
        };
        out.append({at(before.x, from.x, to.x, after.x), at(before.y, from.y, to.y, after.y)});
    }
}

QPolygonF smooth(const Knots &knots, bool closed)
{
    const int count = static_cast<int>(knots.size());
    if (count < 3)
        return straight(knots);
    QPolygonF out;
    const int spans = closed ? count : count - 1;
    for (int i = 0; i < spans; ++i) {
        const Knot &from = knots[i], &to = knots[(i + 1) % count];
        const bool sharpStart = from.corner || (!closed && i == 0);
        const bool sharpEnd = to.corner || (!closed && i == spans - 1);
        const Knot &before = sharpStart ? from : knots[(i + count - 1) % count];
        const Knot &after = sharpEnd ? to : knots[(i + 2) % count];
        appendSpan(out, before, from, to, after);
    }
    if (!closed)
        out.append({knots.back().x, knots.back().y});
    return out;
}

} // namespace

QPolygonF smoothClosed(const Knots &knots)
{
    return smooth(knots, true);
}

QPolygonF smoothOpen(const Knots &knots)
{
    return smooth(knots, false);
}

QPolygonF straight(const Knots &knots)
{
    QPolygonF out;
    for (const Knot &knot : knots)
        out.append({knot.x, knot.y});
    return out;
}

Knots mirrored(const Knots &half)
{
    Knots all = half;
    for (auto it = half.rbegin(); it != half.rend(); ++it) {
        if (std::abs(it->x) > .01)
            all.push_back({-it->x, it->y, it->corner});
    }
    return all;
}

Knots onSide(const Knots &knots, double side)
{
    Knots out = knots;
    for (Knot &knot : out)
        knot.x *= side;
    return out;
}

Knots placed(const Knots &knots, double dx, double dy, double degrees, double sx, double sy)
{
    const double angle = degrees * std::numbers::pi / 180, c = std::cos(angle), s = std::sin(angle);
    Knots out = knots;
    for (Knot &knot : out) {
        const double x = knot.x * sx, y = knot.y * sy;
        knot.x = x * c - y * s + dx;
        knot.y = x * s + y * c + dy;
    }
    return out;
}

Knots circleKnots(double x, double y, double rx, double ry, int count)
{
    Knots out;
    for (int i = 0; i < count; ++i) {
        const double angle = 2 * std::numbers::pi * i / count;
        out.push_back({x + rx * std::cos(angle), y + ry * std::sin(angle)});
    }
    return out;
}

QPolygonF ellipse(double x, double y, double rx, double ry, int count)
{
    return straight(circleKnots(x, y, rx, ry, count));
}

double signedArea(const QPolygonF &polygon)
{
    double sum = 0;
    for (qsizetype i = 0, j = polygon.size() - 1; i < polygon.size(); j = i++)
        sum += polygon[j].x() * polygon[i].y() - polygon[i].x() * polygon[j].y();
    return sum / 2;
}

bool contains(const QPolygonF &polygon, double x, double y)
{
    bool inside = false;
    for (qsizetype i = 0, j = polygon.size() - 1; i < polygon.size(); j = i++) {
        const QPointF &a = polygon[i], &b = polygon[j];
        if ((a.y() > y) != (b.y() > y) && x < (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()) + a.x())
            inside = !inside;
    }
    return inside;
}

} // namespace retinue::sketch
