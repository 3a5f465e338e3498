#include "core/portraits/sketch/layers.h"

#include <algorithm>
#include <array>

namespace retinue::sketch {

namespace {

struct NoseForm
{
    Part part;
    double width, length, kink, drop, wing, ridge;
};

constexpr auto forms = std::to_array<NoseForm>({
    {"straight", 17, 58, 0, 0, 1, 1},
    {"fine", 14, 57, 0, 0, .85, .7},
    {"aquiline", 17, 62, 5, 4, .9, 1.3},
    {"hooked", 18, 68, 6, 8, .95, 1.5},
    {"long", 16, 68, 2, 5, .9, 1.2},
    {"broken", 19, 58, 8, 1, 1.05, 1.3},
    {"broad", 24, 56, 1, 1, 1.32, .8},
    {"flat", 27, 46, 0, -2, 1.4, .6},
    {"bulb", 26, 60, 2, 4, 1.2, .5},
    {"snub", 16, 50, -2, -5, 1.05, .3},
    {"button", 15, 48, -1, -3, 1, .25},
});

} // namespace

void drawNose(Pen &pen, const Figure &f)
{
    const NoseForm &n = rowNamed(std::span<const NoseForm>(forms), f.plan.nose);
    const bool smiling = f.plan.expression->mouth == "open";
    const double w = n.width * f.noseWidth, l = n.length * f.noseLength - (smiling ? 3 : 0);
    const double k = n.kink, d = n.drop, wing = n.wing;
    const QColor skin = f.plan.skin, dark = shade(skin, .3);
    const QColor bright = light(skin, .4 * std::min(1.0, .35 + luminance(skin)));
    const auto at = [&](double x, double y, double lift, int corner = 0) {
        const QPointF p = f.face(x, y, lift);
        return Knot{p.x(), p.y(), corner};
    };
    pen.fill({at(9, -14, 0, 1), at(6 + k, l * .36, .4), at(w * .62, l - 14, .7), at(w * wing, l - 7, .6),
              at(w * .8, l + 3, .6), at(2, l + 6 + d * .5, .9), at(5, l - 6, 1, 1), at(2 + k * .6, l * .4, .6),
              at(1, -6, .1, 1)},
             dark);
    pen.fill({at(-4 + k * .5, 4, .2), at(-1 + k * .6, l * .4, .5), at(-1, l - 16, .9), at(-5, l - 12, .9),
              at(-7 + k * .3, l * .4, .5)},
             bright);
    const Knot tip = at(-3, l - 8, 1);
    pen.fill(ellipse(tip.x, tip.y, w * .26, w * .2, 20), bright);
    if (n.ridge > .5)
        pen.line({at(11, -15, 0), at(8 + k * 1.2, l * .16, .2), at(6 + k * 1.3, l * .38, .5), at(w * .42, l * .62, .7)},
                 3.2 * n.ridge, ink(), Taper::Out);
    pen.line(
        {at(-w * .8, l - 15, .6), at(-w * 1.02 * wing, l - 7, .6), at(-w * .86 * wing, l + 1, .6), at(-w * .55, l, .7)},
        3.4);
    pen.line(
        {at(w * .72, l - 17, .6), at(w * 1.04 * wing, l - 7, .6), at(w * .9 * wing, l + 2, .6), at(w * .5, l + 1, .7)},
        4.6);
    pen.line({at(-w * .62, l, .8), at(-w * .35, l + 2 + d * .3, .9), at(0, l + 6 + d, 1),
              at(w * .38, l + 2.5 + d * .3, .9), at(w * .62, l + .5, .8)},
             5);
    if (f.plan.nose == "broken")
        pen.line({at(-9, 20, .3), at(8, 25, .3)}, 2.8);
    if (f.plan.has("nose ring")) {
        const Knot ring = at(0, l + 7 + d, .9);
        pen.contour(ellipse(ring.x, ring.y, 6, 6.5, 24), 4.6, ink(), .2);
        pen.contour(ellipse(ring.x, ring.y, 6, 6.5, 24), 2.2, f.plan.accent, .2);
    }
}

} // namespace retinue::sketch
