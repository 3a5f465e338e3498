#include "core/portraits/sketch/layers.h"

#include <algorithm>
#include <cmath>

namespace retinue::sketch {

namespace {

/// Maps offsets from an eye's centre (x outward) onto the face.
struct EyePlace
{
    const Figure &f;
    int side;

    Knot operator()(double x, double y, int corner = 0) const
    {
        const QPointF at = f.face(side * (f.eyeX + x), y);
        return {at.x(), at.y(), corner};
    }
};

void drawShutEye(Pen &pen, const Figure &f, const EyePlace &at)
{
    const double a = f.eyeHalf;
    const QColor crease = shade(f.plan.skin, .55);
    pen.fill({at(-a - 2, -2), at(-a * .3, -12), at(a * .6, -11), at(a + 4, -2), at(a * .4, 8), at(-a * .4, 7)},
             shade(f.plan.skin, .14));
    pen.line({at(-a, 1), at(-a * .4, 7.5), at(a * .3, 8.5), at(a + 2, 1 - f.slant * .6)}, 6.2);
    if (f.lash) {
        for (const double k : {.45, .78, 1.04})
            pen.line({at(a * k, 7 - k * 5), at(a * k + 4, 10 - k * 5), at(a * k + 7, 13 - k * 7)}, 3, ink(),
                     Taper::Out);
    }
    pen.line({at(-a * .8, -7), at(0, -11), at(a * .95, -6 - f.slant)}, 2, crease);
    if (f.ageRank() >= 2)
        pen.line({at(-a * .7, 14), at(0, 17), at(a * .7, 13)}, 2.2, crease);
}

void drawIris(Pen &pen, const Figure &f, int side, const QPointF &centre, double lidTop)
{
    const SketchPlan &p = f.plan;
    const QColor colour = side < 0 || p.secondIris == p.iris ? p.iris : p.secondIris;
    const double r = f.iris, rx = r * f.faceScale(side * f.eyeX);
    const double x = centre.x(), y = centre.y();
    const bool slit = p.race->head != "person" || p.has("slit eyes");
    const bool glows = p.has("glow");
    if (glows) {
        pen.fill(ellipse(x, y, rx + 2, r + 2), light(colour, .55));
        pen.fill(ellipse(x, y, rx * .62, r * .62), rgb(0xfffbe8));
        return;
    }
    pen.fill(ellipse(x, y, rx, r * 1.04), shade(colour, .55));
    pen.fill(ellipse(x, y + 1, rx - 2, r - 1.8), colour);
    pen.fill(ellipse(x + rx * .1, y + r * .42, rx * .55, r * .36), light(colour, .34));
    if (slit)
        pen.fill(ellipse(x, y, rx * .24, r * .84, 20), ink());
    else
        pen.fill(ellipse(x, y, rx * .44, r * .47, 20), ink());
    pen.dot(x - rx * .36, std::max(y - r * .38, lidTop + r * .3), r * .28, rgb(0xfffaf0));
}

void drawBags(Pen &pen, const Figure &f, const EyePlace &at, double low)
{
    const double a = f.eyeHalf;
    const QColor skin = f.plan.skin;
    if (f.plan.expression->bags)
        pen.fill(
            {at(-a * .9, low + 2), at(0, low + 3), at(a * .8, low - 1), at(a * .5, low + 10), at(-a * .2, low + 12)},
            shade(skin, .34), .75);
    if (f.plan.expression->bags || f.ageRank() >= 2)
        pen.line({at(-a * .8, low + 6), at(-a * .05, low + 10), at(a * .7, low + 6)}, 2.2, shade(skin, .6));
    if (f.ageRank() >= 3)
        pen.line({at(-a * .6, low + 11), at(0, low + 15), at(a * .5, low + 12)}, 1.9, shade(skin, .55));
}

} // namespace

void drawEye(Pen &pen, const Figure &f, int side)
{
    const SketchPlan &p = f.plan;
    const Expression &e = *p.expression;
    const EyePlace at{f, side};
    if (e.shut) {
        drawShutEye(pen, f, at);
        return;
    }
    const double a = f.eyeHalf, up = f.eyeUp * e.lid, low = f.eyeLow * (1 - e.squint), s = f.slant;
    const Knot inner = at(-a, 3), outer = at(a, -2 - s);
    const Knots upper{inner, at(-a * .45, -up * .84), at(a * .12, -up - s * .3), at(a * .65, -up * .72 - s * .6),
                      outer};
    const Knots lower{outer, at(a * .5, low * .85 - s * .4), at(-a * .1, low), at(-a * .65, low * .7 + 1), inner};
    const QPolygonF lid = smoothOpen(upper);
    QPolygonF opening = lid;
    opening += smoothOpen(lower);

    pen.fill({at(-a - 6, 2), at(-a * .5, -up - 8), at(a * .4, -up - 9 - s * .4), at(a + 7, -4 - s), at(a * .8, 2),
              at(-a * .3, -4)},
             shade(p.skin, p.has("kohl") ? .62 : .17));
    pen.fill(opening, p.eyeWhite);
    {
        const Pen::Clip clip(pen, opening);
        const QPointF middle = f.face(side * f.eyeX, 0);
        const QPointF centre(middle.x() + e.gazeX, middle.y() - up * .22 + low * .12 + e.gazeY);
        drawIris(pen, f, side, centre, middle.y() - up);
        // The lid's shadow on the white takes away the stare.
        pen.ribbon(lid.translated(0, 1.6), 6, shade(rgb(0x8d7d84), .3), Taper::None);
    }
    pen.contour(opening, 1.6, tintedInk(p.skin, .25), 0);

    QPolygonF rim =
        smoothOpen({at(-a - 2, 5), at(-a * .5, -up * .84 - 2.4), at(a * .12, -up - s * .3 - 4.6),
                    at(a * .72, -up * .72 - s * .6 - 4.8), at(a + (f.lash ? 8 : 4), -2 - s - (f.lash ? 5 : 1))});
    for (auto it = lid.rbegin(); it != lid.rend(); ++it)
        rim.append(*it);
    pen.fill(rim, ink());
    pen.line({at(a, -1 - s), at(a * .5, low * .85 - s * .4 + .8), at(-a * .2, low + 1)}, 2.8, ink(), Taper::Out);
    if (f.lash) {
        pen.line({at(a * .8, -up * .5 - s), at(a + 5, -up * .62 - 3 - s), at(a + 9, -up * .72 - 8 - s)}, 3.6, ink(),
                 Taper::Out);
        pen.line({at(a * .5, -up * .75 - s), at(a + 1, -up * .95 - 4 - s)}, 2.6, ink(), Taper::Out);
    }
    if (e.lid < 1.2)
        pen.line({at(-a * .7, -up * .8 - 6), at(a * .1, -up - 8.5 - s * .3), at(a * .95, -up * .5 - 8 - s)},
                 f.ageRank() >= 3 ? 3 : 2.2, tintedInk(p.skin, .18));
    if (p.eyeShape == "hooded" && e.lid < 1.2)
        pen.fill({at(-a * .2, -up - 5, 1), at(a * .4, -up - 11 - s * .4), at(a * 1.05, -up * .6 - 9 - s),
                  at(a + 6, -3 - s, 1), at(a * .7, -up * .62 - 3 - s * .6), at(a * .2, -up - 2 - s * .3)},
                 shade(p.skin, .2));
    drawBags(pen, f, at, low);
}

void drawBrow(Pen &pen, const Figure &f, int side)
{
    const SketchPlan &p = f.plan;
    const Expression &e = *p.expression;
    const EyePlace at{f, side};
    const bool old = f.ageRank() >= 3;
    const QColor colour = old                      ? light(p.beardColour, .4)
                          : luminance(p.skin) < .3 ? mix(p.hair, ink(), .6)
                                                   : mix(p.hairStyle == "flame" ? rgb(0x8a3f22) : p.hair, ink(), .45);
    const double a = f.eyeHalf, t = f.browThickness, s = f.slant * .7;
    const double raise = e.browUp - e.browAsym * side * .75 + (e.browAsym != 0 ? 2 : 0);
    const double y = -f.eyeUp - 13 - raise, in = e.browIn, out = e.browOut;
    const double x = -a - 3 - (e.furrow ? 3 : 0);
    // The peak of the brow: higher and further out when angled, flat when straight.
    const Part form = p.browShape;
    const double peak = form == "arched" ? -3.4 : form == "straight" ? 3.2 : form == "angled" ? -4.4 : 0;
    const double peakX = form == "angled" ? .62 : .45, end = form == "straight" ? -2.5 : form == "arched" ? 2 : 0;
    const int corner = form == "angled" ? 1 : 0;
    const Knots top{at(x, y + in - t * .55), at(-a * .35, y + in * .45 - t * .9 - 2 + peak * .4),
                    at(a * peakX, y - t * .55 - 5 - s + out * .3 + peak, corner), at(a + 9, y + 4 + out - s + end)};
    const Knots bottom{at(a + 9, y + 4 + out - s + end), at(a * peakX, y + t * .25 - 2 - s + out * .3 + peak, corner),
                       at(-a * .35, y + in * .5 + t * .5 + peak * .4), at(x + 1, y + in + t * .75)};
    QPolygonF brow = smoothOpen(top);
    brow += smoothOpen(bottom);
    pen.fill(brow, colour);
    if (old)
        pen.contour(brow, f.female() ? 1.8 : 2.6, ink(), .3);
    if ((old && !f.female()) || f.bushy) {
        for (int k = 0; k < 6; ++k) {
            const double hx = -a * .95 + k * a * .38, hy = y + in * (.6 - .18 * k);
            pen.line({at(hx, hy + t * .3), at(hx + 2, hy - t * .3), at(hx + 6, hy - t * .9 - 4)}, 3,
                     old ? colour : mix(colour, ink(), .2), Taper::Out);
        }
    } else if (t > 3.5) {
        for (int k = 0; k < 3; ++k) {
            const double hx = -a * .8 + k * a * .3;
            pen.line({at(hx, y + in * .7 + t * .3), at(hx + 5, y + in * .55 - t * .5)}, 1.4, shade(colour, .4),
                     Taper::Out);
        }
    }
}

} // namespace retinue::sketch
