#include "core/portraits/sketch/garment.h"

#include <array>

namespace retinue::sketch {

namespace {

void drawPauldron(const Tailor &t, double side, const QColor &metal)
{
    const double big = t.p.build->shoulders > 1.1 ? 1.1 : 1, w = t.wide;
    for (int i = 2; i >= 0; --i) {
        const double y = 24 + i * 34 * big, x0 = w * .5, x1 = w + 22 * big + i * 3;
        const Knots lame{{x0, y + 8},
                         {x0 + (x1 - x0) * .4, y - 16 * big - (i == 0 ? 6 : 0)},
                         {x1 - 6, y + 4},
                         {x1 + 6, y + 42 * big},
                         {x1 - 4, y + 64 * big, 1},
                         {x0 + (x1 - x0) * .6, y + 50 * big},
                         {x0 + 6, y + 44 * big, 1}};
        t.shape(onSide(lame, side), side < 0 ? metal : shade(metal, .16),
                {.line = 5, .shadow = {-12, -12}, .light = {9, 10}});
        const Knots edge{{x0 + 8, y + 38 * big}, {x0 + (x1 - x0) * .6, y + 44 * big}, {x1 - 2, y + 56 * big}};
        t.line(onSide(edge, side), 6.5, t.p.trim, Taper::None);
        Knots inner = edge;
        for (Knot &knot : inner)
            knot.y -= 5;
        t.line(onSide(inner, side), 2.2, ink(), Taper::None);
        for (const double k : {.25, .6, .9}) {
            const QPointF at = t.f.body(side * (x0 + 8 + (x1 - x0 - 10) * k), y + 29 * big + k * 12);
            t.pen.stud(at.x(), at.y(), 2.7, t.p.trim);
        }
    }
}

void drawGorget(const Tailor &t, const QColor &metal)
{
    for (const auto &[w, y, h] : {std::array{t.neck + 34, 6.0, 44.0}, std::array{t.neck + 10, -18.0, 40.0}}) {
        t.shape({{-w, y},
                 {-w * .5, y + 12},
                 {0, y + 16},
                 {w * .5, y + 12},
                 {w, y},
                 {w + 10, y + h * .8},
                 {w * .5, y + h + 14},
                 {0, y + h + 22},
                 {-w * .5, y + h + 14},
                 {-w - 10, y + h * .8}},
                metal, {.line = 5, .shadow = {-20, -6}, .light = {12, 6}});
        t.line({{-w, y + 3}, {-w * .5, y + 15}, {0, y + 19}, {w * .5, y + 15}, {w, y + 3}}, 5.5, t.p.trim, Taper::None);
    }
}

} // namespace

void drawPlate(const Tailor &t)
{
    const double w = t.wide;
    const QColor metal = t.p.metal;
    t.base(shade(t.p.main, .2), 14, 30, true);
    const QPolygonF breast = t.shape({{-w * .62, 44},
                                      {-w * .2, 54},
                                      {0, 58},
                                      {w * .2, 54},
                                      {w * .62, 44},
                                      {w * .74, 116},
                                      {w * .7, 226},
                                      {w * .6, hem},
                                      {-w * .6, hem},
                                      {-w * .7, 226},
                                      {-w * .74, 116}},
                                     metal, {.line = 5.5, .shadow = {-w * .42, -10}, .light = {12, 6}});
    {
        const Pen::Clip clip(t.pen, breast);
        t.fill({{-2, 62}, {-16, 118}, {-4, 240}, {2, 160}}, light(metal, .5));
        for (int i = 0; i < 5; ++i)
            t.line({{w * .30, 146.0 + i * 20}, {w * .30 - 26, 140.0 + i * 20}}, 4.6, shade(metal, .34), Taper::Out);
        if (t.p.variant % 3 == 1) {
            const QPointF at = t.f.body(0, 168);
            drawClassMark(t.pen, t.p.style->part, at.x() + 2, at.y() + 2, 34, shade(metal, .6), metal);
            drawClassMark(t.pen, t.p.style->part, at.x(), at.y(), 34, t.p.trim, metal);
        } else if (t.p.variant % 3 == 2) {
            for (const double s : {-1.0, 1.0})
                t.line({{0, 96}, {s * w * .2, 130}, {s * w * .16, 190}, {s * w * .3, 236}}, 5, t.p.trim);
        }
    }
    t.line({{2, 60}, {6, 146}, {2, hem}}, 4.4);
    t.line({{-w * .56, 82}, {-w * .3, 124}, {-12, 134}}, 3.6);
    t.line({{w * .56, 82}, {w * .3, 124}, {14, 134}}, 4);
    drawGorget(t, metal);
    for (const double side : {-1.0, 1.0})
        drawPauldron(t, side, metal);
}

void drawMail(const Tailor &t)
{
    const double w = t.wide, n = t.neck;
    const QColor rings = rgb(0x8a8f8f);
    const QPolygonF shirt = t.base(rings, 6, 30, false);
    t.chainTexture(shirt, 16, hem - 60);
    const QPolygonF surcoat = t.shape({{-w * .46, 22, 1},
                                       {-w * .2, 58},
                                       {0, 68},
                                       {w * .2, 58},
                                       {w * .46, 22, 1},
                                       {w * .66, 116},
                                       {w * .64, hem},
                                       {-w * .64, hem},
                                       {-w * .66, 116}},
                                      t.p.main, {.line = 5, .shadow = {-w * .4, -8}, .light = {10, 4}});
    t.weave(surcoat, t.p.main);
    if (t.p.variant % 3 == 1) {
        const Pen::Clip clip(t.pen, surcoat);
        t.fill({{0, 60, 1}, {w, 20, 1}, {w, hem, 1}, {0, hem, 1}}, t.p.second, .9);
        t.fill({{w * .3, 20}, {w * .4, 90}, {w * .34, hem}, {w, hem}, {w, 20}}, shade(t.p.second));
        t.line({{0, 66}, {2, 150}, {0, hem}}, 3.4);
    }
    t.line({{-w * .40, 31}, {-w * .18, 70}, {0, 80}, {w * .18, 70}, {w * .40, 31}}, 7, t.p.trim, Taper::None);
    const QPointF at = t.f.body(0, 152);
    drawClassMark(t.pen, t.p.style->part, at.x() + 2, at.y() + 2, 35, shade(t.p.main, .6), t.p.main);
    drawClassMark(t.pen, t.p.style->part, at.x(), at.y(), 35, t.p.trim, t.p.main);
    t.folds(t.p.main, .8);
    const QPolygonF coif = t.shape({{-n - 14, -8}, {0, 16}, {n + 14, -8}, {n + 34, 22}, {0, 54}, {-n - 34, 22}}, rings,
                                   {.line = 5, .shadow = {-18, -5}, .light = {}});
    t.chainTexture(coif, -6, 60);
    t.pen.contour(coif, 5);
    t.pen.contour(surcoat, 4.4);
}

void drawLeather(const Tailor &t)
{
    const double w = t.wide, n = t.neck;
    const QColor hide = t.p.leather;
    t.base(t.p.main, 12, 60, true);
    t.line({{-w * .93, 150}, {-w * .86, 176}, {-w * .88, 196}}, 3.2, tintedInk(t.p.main), Taper::Out);
    t.line({{w * .95, 146}, {w * .88, 176}, {w * .9, 200}}, 3.4, tintedInk(t.p.main), Taper::Out);
    const Knots half{{-w * .56, 26, 1}, {-n - 6, 20}, {-16, 106, 1}, {-12, hem, 1}, {-w * .68, hem, 1}, {-w * .7, 116}};
    const QPolygonF left = t.shape(half, hide, {.line = 5, .shadow = {-12, -4}, .light = {9, 6}});
    const QPolygonF right =
        t.shape(onSide(half, -1), shade(hide, .12), {.line = 5, .shadow = {-w * .3, -4}, .light = {}});
    const bool studded = t.p.variant % 2 == 0;
    for (const QPolygonF &side : {left, right}) {
        const Pen::Clip clip(t.pen, side);
        const double s = side == left ? -1 : 1;
        if (studded) {
            for (int row = 0; row < 6; ++row) {
                for (int k = 0; k < 3; ++k) {
                    const QPointF at = t.f.body(s * w * (.22 + k * .16 + (row % 2) * .07), 124 + row * 28);
                    t.pen.stud(at.x(), at.y(), 3.4, s < 0 ? t.p.metal : shade(t.p.metal, .25));
                }
            }
        } else {
            for (const double x : {.26, .4})
                t.line({{s * w * x, 60}, {s * w * (x + .02), 150}, {s * w * x, hem}}, 2.6, shade(hide, .55),
                       Taper::None);
        }
        for (int i = 0; i < 10; ++i)
            t.line({{s * w * .60, 58.0 + i * 22}, {s * w * .60 - 1, 69.0 + i * 22}}, 2.6,
                   s < 0 ? light(hide, .35) : ink(), Taper::None);
    }
    const QColor lace = light(t.p.second, .3);
    for (int i = 0; i < 6; ++i) {
        const double y = 118 + i * 26;
        t.line({{-20, y}, {20, y + 16}}, 3.6, lace, Taper::None);
        t.line({{20, y}, {-20, y + 16}}, 3.6, lace, Taper::None);
    }
    for (const double s : {-1.0, 1.0}) {
        t.shape(
            onSide({{w * .52, 30}, {w * .78, 16}, {w * 1.06, 48}, {w * 1.12, 114, 1}, {w * .84, 108}, {w * .6, 96, 1}},
                   s),
            s < 0 ? hide : shade(hide, .16), {.line = 5, .shadow = {-11, -9}, .light = {8, 8}});
        t.line(onSide({{w * .62, 86}, {w * .84, 96}, {w * 1.08, 102}}, s), 2.6, light(hide, .3), Taper::None);
        t.line(onSide({{w * .58, 56}, {w * .82, 48}, {w * 1.06, 70}}, s), 3, tintedInk(hide));
    }
    t.strap({-w * .6, 42}, {w * .66, 258}, 11, shade(hide, .3), true);
    t.standCollar(t.p.main, 26);
}

} // namespace retinue::sketch
