#include "core/portraits/sketch/special.h"

namespace retinue::sketch {

QPolygonF drawSpecialBase(Pen &pen, const Knots &outline, const QColor &colour, const Knots &edge)
{
    const QPolygonF head = smoothClosed(outline);
    pen.fill(head, colour);
    {
        const Pen::Clip clip(pen, head);
        Knots dark = edge;
        dark.push_back({260, edge.back().y + 60});
        dark.push_back({260, -240});
        pen.fill(dark, shade(colour, .32));
    }
    return head;
}

Figure withEyes(const Figure &f, double x, double half, double up, double low, double iris, double slant)
{
    Figure out = f;
    out.eyeX = x;
    out.eyeHalf = half;
    out.eyeUp = up;
    out.eyeLow = low;
    out.iris = iris;
    out.slant = slant;
    out.lash = false;
    return out;
}

Knots moved(const Knots &knots, double dx, double dy)
{
    Knots out = knots;
    for (Knot &knot : out) {
        knot.x += dx;
        knot.y += dy;
    }
    return out;
}

} // namespace retinue::sketch
