#include "core/portraits/sketch/layers.h"

#include <algorithm>

namespace retinue::sketch {

namespace {

struct MouthPlace
{
    const Figure &f;
    double y;

    Knot operator()(double x, double dy, int corner = 0) const
    {
        const QPointF at = f.face(x, y + dy, .25);
        return {at.x(), at.y(), corner};
    }
};

QColor lipColour(const Figure &f)
{
    const QColor skin = f.plan.skin;
    if (f.plan.has("lipstick"))
        return mix(skin, rgb(0x8a2434), .75);
    const bool warm = skin.red() > skin.green() + 12 && skin.green() > skin.blue();
    const double amount = f.female() ? (warm ? .42 : .34) : (warm ? .25 : .22);
    return mix(skin, warm ? rgb(0xa5463c) : rgb(0x6e3148), amount);
}

void appendReversed(QPolygonF &polygon, const QPolygonF &other)
{
    for (auto it = other.rbegin(); it != other.rend(); ++it)
        polygon.append(*it);
}

void drawClosed(Pen &pen, const Figure &f, const MouthPlace &at)
{
    const Expression &e = *f.plan.expression;
    const QColor skin = f.plan.skin, lip = lipColour(f);
    const double w = f.mouthHalf * e.mouthWidth, c = e.curve, k = e.corner, full = f.lips;
    const Knot left = at(-w, -c * .9 + k * .55), right = at(w, -c * .9 - k);
    const QPolygonF middle =
        smoothOpen({left, at(-w * .5, c * .25 + k * .3), at(0, c * .45 + 1), at(w * .5, c * .25 - k * .5), right});
    QPolygonF upper =
        smoothOpen({left, at(-w * .45, -4 - full * 2.6 + c * .2 + k * .3), at(-5, -6 - full * 3.2 + c * .4),
                    at(0, -4 - full * 2.6 + c * .42), at(5, -6 - full * 3.2 + c * .4),
                    at(w * .45, -4 - full * 2.6 + c * .2 - k * .4), right});
    QPolygonF lower = smoothOpen({right, at(w * .5, 5 + full * 4 + c * .3 - k * .3), at(0, 6.5 + full * 6 + c * .5),
                                  at(-w * .5, 5 + full * 4 + c * .3 + k * .2), left});
    appendReversed(upper, middle);
    if (full > .25) {
        lower += middle;
        pen.fill(lower, lip);
        pen.fill(upper, shade(lip, .28));
        pen.fill({at(-w * .34, c * .5 + 5), at(-2, c * .5 + 5.5), at(-1, c * .5 + 7.4), at(-w * .28, c * .5 + 7.6)},
                 light(lip, .26));
    } else {
        pen.fill(upper, shade(skin, .24));
    }
    pen.ribbon(middle, 5.4);
    // Corners: a smile tucks into the cheek.
    const double bite = std::clamp(c * .25, -2.0, 4.0);
    pen.line({at(-w - 4, -c * .9 + k * .55 - 3 - bite), at(-w, -c * .9 + k * .55), at(-w + 2, -c * .9 + k * .55 + 3)},
             3.4);
    pen.line({at(w + 4, -c * .9 - k - 3 - bite), at(w, -c * .9 - k), at(w - 3, -c * .9 - k + 3)}, 3.8);
    if (k > 3)
        pen.line({at(w + 7, -c - k - 9), at(w + 11, -c - k + 1), at(w + 8, -c - k + 10)}, 2.8, tintedInk(skin, .2));
    const double y = 11 + full * 6 + c * .45;
    pen.line({at(-w * .42, y), at(2, y + 3.4), at(w * .5, y - 1)}, 4.2, shade(skin, .5));
}

void drawOpen(Pen &pen, const Figure &f, const MouthPlace &at)
{
    const Expression &e = *f.plan.expression;
    const QColor skin = f.plan.skin;
    const double w = f.mouthHalf * e.mouthWidth, c = e.curve, gape = e.gape, full = f.lips;
    const Knot left = at(-w, -c * .9), right = at(w, -c * .9);
    const QPolygonF upper =
        smoothOpen({left, at(-w * .5, c * .14 - 1), at(0, c * .34), at(w * .5, c * .14 - 1), right});
    const QPolygonF lower = smoothOpen(
        {right, at(w * .64, gape * .6 + c * .2), at(0, gape + c * .4), at(-w * .64, gape * .6 + c * .2), left});
    QPolygonF opening = upper;
    opening += lower;
    if (full > .25) {
        const double low = c * .4 + gape;
        pen.fill({at(-w * .72, low * .62 + 1), at(-w * .3, low - 1), at(0, low), at(w * .3, low - 1),
                  at(w * .72, low * .62 + 1), at(w * .4, low + 4 + full * 6), at(0, low + 5 + full * 7),
                  at(-w * .4, low + 4 + full * 6)},
                 lipColour(f));
        pen.fill({at(-w, -c * .9, 1), at(-w * .5, -3 - full * 3 + c * .1), at(0, -2 - full * 2.4 + c * .3),
                  at(w * .5, -3 - full * 3 + c * .1), at(w, -c * .9, 1), at(0, c * .4 + 2)},
                 shade(lipColour(f), .25));
    }
    pen.fill(opening, rgb(0x4b1f26));
    {
        const Pen::Clip clip(pen, opening);
        if (e.mouth == "bared") {
            pen.fill(opening, rgb(0xf3e7cf));
            pen.line({at(-w + 4, 3), at(0, gape * .5 + c * .35), at(w - 4, 3)}, 2.6);
            for (const double k : {-.58, -.3, 0.0, .3, .58})
                pen.line({at(w * k, c * .2 - 3), at(w * k * .98, gape + c * .3)}, 1.9, ink(), Taper::None);
        } else {
            pen.fill(ellipse(at(2, 0).x, at(0, gape * 1.04 + c * .4).y, w * .46, gape * .34), rgb(0xb2545a));
            pen.fill({at(-w, -c * .9 - 5, 1), at(0, -8), at(w, -c * .9 - 5, 1), at(w * .8, gape * .22 - c * .1),
                      at(w * .4, gape * .38 + c * .2), at(0, gape * .46 + c * .3), at(-w * .4, gape * .38 + c * .2),
                      at(-w * .8, gape * .22 - c * .1)},
                     rgb(0xf6ecd8));
        }
    }
    pen.ribbon(upper, 5.4);
    pen.ribbon(lower, 4.2);
    pen.line({at(-w - 5, -c * .9 - 6), at(-w, -c * .9), at(-w + 2, -c * .9 + 4)}, 3.6);
    pen.line({at(w + 5, -c * .9 - 6), at(w, -c * .9), at(w - 2, -c * .9 + 4)}, 4);
    const double y = gape + c * .4 + 12 + full * 3;
    if (f.mouthY + y < f.chin - 4)
        pen.line({at(-w * .4, y), at(3, y + 3), at(w * .45, y - 1)}, 4, shade(skin, .5));
}

} // namespace

void drawMouth(Pen &pen, const Figure &f)
{
    const Expression &e = *f.plan.expression;
    // An open mouth needs room below broad noses.
    const MouthPlace at{f, f.mouthY - (e.mouth == "closed" ? 0 : e.mouth == "open" ? 5 : 3)};
    if (e.mouth == "closed")
        drawClosed(pen, f, at);
    else
        drawOpen(pen, f, at);
    if (f.plan.has("fangs")) {
        const double w = f.mouthHalf * .34;
        for (const int side : {-1, 1}) {
            const Knot root = at(side * w, e.curve * .3);
            pen.shape({{root.x - 3.2, root.y}, {root.x + 3.2, root.y}, {root.x + side * .6, root.y + 10, 1}},
                      rgb(0xf6ecd8), {.line = 2.4, .shadow = {}, .light = {}});
        }
    }
}

void drawTusks(Pen &pen, const Figure &f)
{
    const double size = (f.plan.race->tusks > 0 ? f.plan.race->tusks
                         : f.plan.has("tusks")  ? .9
                                                : 0) *
                        (f.female() ? .78 : 1) * (f.plan.age == Age::Young ? .85 : 1);
    if (size <= 0)
        return;
    for (const int side : {-1, 1}) {
        const QPointF at = f.face(side * f.mouthHalf * .74, f.mouthY, .25);
        pen.shape({{at.x() - 7 * size, at.y() + 5},
                   {at.x() - 5 * size + side * 2, at.y() - 8 * size},
                   {at.x() + side * 6 * size, at.y() - 24 * size, 1},
                   {at.x() + 7 * size + side, at.y() - 6 * size},
                   {at.x() + 7 * size, at.y() + 5}},
                  rgb(0xefe2c2), {.line = 3.4, .shadow = {-3, -1}, .light = {}});
    }
}

} // namespace retinue::sketch
