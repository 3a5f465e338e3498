#pragma once

#include "core/portraits/sketch/layers.h"

namespace retinue::sketch {

/// Head base: fill, shadow right of @p edge, contour; returns the outline.
QPolygonF drawSpecialBase(Pen &pen, const Knots &outline, const QColor &colour, const Knots &edge);
/// A copy of the figure with eyes of another size and place.
Figure withEyes(const Figure &f, double x, double half, double up, double low, double iris, double slant);
/// Moves everything sideways.
Knots moved(const Knots &knots, double dx, double dy = 0);

} // namespace retinue::sketch
