#pragma once

#include <QPolygonF>

#include <vector>

namespace retinue::sketch {

/// A point of an outline; a corner breaks the curve's smoothness (tips of locks, ears, beards, blades).
struct Knot
{
    double x = 0, y = 0;
    int corner = 0;
};
using Knots = std::vector<Knot>;

/// Catmull-Rom through @p knots, sampled finely enough for twice the card's size.
QPolygonF smoothClosed(const Knots &knots);
QPolygonF smoothOpen(const Knots &knots);
/// Straight edges through @p knots.
QPolygonF straight(const Knots &knots);

/// The right half from top to bottom, completed by its mirror image; points on the axis are not doubled.
Knots mirrored(const Knots &half);
/// @p knots with x multiplied by @p side (−1 or 1).
Knots onSide(const Knots &knots, double side);
/// Scaled, then turned by @p degrees, then moved.
Knots placed(const Knots &knots, double dx, double dy, double degrees = 0, double sx = 1, double sy = 1);
Knots circleKnots(double x, double y, double rx, double ry, int count = 12);
QPolygonF ellipse(double x, double y, double rx, double ry, int count = 32);

double signedArea(const QPolygonF &polygon);
bool contains(const QPolygonF &polygon, double x, double y);

} // namespace retinue::sketch
