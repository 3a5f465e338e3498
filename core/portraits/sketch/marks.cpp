#include "core/portraits/sketch/layers.h"

#include <array>
#include <cmath>

namespace retinue::sketch {

namespace {

/// Where a mark goes: −1 the viewer's left (the lit side) unless the text says otherwise.
int sideOf(const SketchPlan &p, Part left, Part right, int preferred)
{
    return p.has(left) ? 1 : p.has(right) ? -1 : preferred;
}

void drawFreckles(Pen &pen, const Figure &f)
{
    const QColor skin = f.plan.skin;
    const QColor colour = skin.green() > skin.red() ? shade(skin, .4) : mix(skin, rgb(0x7b3b22), .55);
    constexpr std::array<std::array<double, 3>, 20> spots{
        {{-58, 30, 2.8}, {-46, 24, 2.3}, {-50, 38, 2.5}, {-36, 32, 2.7}, {-40, 44, 2.1}, {-28, 24, 2.1}, {-66, 40, 2.1},
         {-60, 50, 2.3}, {-30, 40, 2},   {28, 24, 2.1},  {38, 32, 2.7},  {48, 24, 2.3},  {44, 42, 2.3},  {58, 34, 2.6},
         {30, 42, 2},    {54, 48, 2.1},  {-10, 30, 2},   {8, 34, 2},     {-6, 41, 2},    {2, 24, 1.8}}};
    for (const auto &[x, y, r] : spots) {
        const QPointF at = f.face(x, y);
        pen.dot(at.x(), at.y(), r, colour, .85);
    }
}

void drawTattoo(Pen &pen, const Figure &f, Part kind, int side)
{
    const double w = f.width;
    const QColor colour = f.plan.markColour;
    if (kind == "tattoo cheek") {
        for (int k = 0; k < 3; ++k) {
            const double y = k * 16;
            pen.fill(
                f.face(onSide(
                    {{w * .98, 14 + y}, {w * .62, 24 + y}, {w * .3, 20 + y, 1}, {w * .6, 33 + y}, {w * .98, 25 + y}},
                    side)),
                colour, .85);
        }
    } else if (kind == "tattoo eye") {
        const double x = side * f.eyeX;
        pen.fill(f.face({{x - 7, -52, 1}, {x, -80}, {x + 7, -52, 1}, {x + 3, -32}, {x - 3, -32}}), colour, .9);
        pen.fill(f.face({{x - 7, 15, 1}, {x + 7, 15, 1}, {x + 3, 44}, {x, 70, 1}, {x - 3, 44}}), colour, .9);
        pen.fill(f.face(onSide({{f.eyeX + 26, 0, 1}, {f.eyeX + 40, -10}, {w, -16}, {w, -4}, {f.eyeX + 38, 2}}, side)),
                 colour, .9);
    } else {
        pen.fill(f.face({{0, -98}, {10, -82}, {0, -60, 1}, {-10, -82}}), colour, .9);
        for (const int s : {-1, 1}) {
            pen.fill(f.face(onSide({{14, -78, 1}, {32, -88}, {54, -84, 1}, {34, -78}}, s)), colour, .9);
            pen.fill(f.face(onSide({{14, -68, 1}, {28, -72}, {44, -68, 1}, {28, -65}}, s)), colour, .9);
        }
    }
}

void drawBands(Pen &pen, const Figure &f)
{
    const double w = f.width;
    const QColor colour = f.plan.markColour;
    const int variant = f.plan.variant % 3;
    std::vector<Knots> bands{{{-w, -70},
                              {-w * .5, -62},
                              {-w * .34, -84},
                              {-w * .28, -150},
                              {-w * .2, -150},
                              {-w * .22, -80},
                              {-w * .44, -48},
                              {-w, -54}},
                             {{w * .2, -150},
                              {w * .26, -100},
                              {w * .5, -74},
                              {w, -82},
                              {w, -66},
                              {w * .46, -60},
                              {w * .16, -92},
                              {w * .12, -150}}};
    if (variant != 1) {
        bands.push_back(
            {{-w, 24}, {-w * .7, 34}, {-w * .58, 60}, {-w * .62, 110}, {-w * .72, 104}, {-w * .7, 64}, {-w, 40}});
        bands.push_back({{w, 30}, {w * .74, 40}, {w * .66, 70}, {w * .6, 110}, {w * .72, 108}, {w * .8, 70}, {w, 48}});
    }
    if (variant != 0) {
        bands.push_back({{-12, -150}, {12, -150}, {7, -70}, {0, -52, 1}, {-7, -70}});
        bands.push_back({{-9, f.mouthY + 16, 1}, {9, f.mouthY + 16, 1}, {7, f.chin + 4}, {-7, f.chin + 4}});
    }
    for (const Knots &band : bands)
        pen.fill(f.face(band), colour, .75);
}

void drawWarPaint(Pen &pen, const Figure &f)
{
    const double w = f.width;
    const QColor colour = f.plan.markColour;
    if (f.plan.variant % 2 == 0) {
        pen.fill(
            f.face(
                {{-w, -18}, {-20, -11}, {0, -5}, {20, -11}, {w, -18}, {w, 18}, {24, 17}, {0, 21}, {-24, 17}, {-w, 18}}),
            colour, .6);
        return;
    }
    for (const int side : {-1, 1}) {
        for (int k = 0; k < 3; ++k)
            pen.fill(f.face(onSide({{20.0 + k * 20, 22, 1},
                                    {32.0 + k * 20, 22, 1},
                                    {30.0 + k * 18, 66.0 - k * 6, 1},
                                    {22.0 + k * 18, 66.0 - k * 6, 1}},
                                   side)),
                     colour, .7);
    }
}

void drawScalePatches(Pen &pen, const Figure &f)
{
    const QColor colour = shade(f.plan.skin, .3);
    for (const int side : {-1, 1}) {
        for (const auto &[x, y] : {std::pair{62.0, -52.0},
                                   {74.0, -42.0},
                                   {56.0, -66.0},
                                   {72.0, 30.0},
                                   {62.0, 40.0},
                                   {76.0, 46.0},
                                   {68.0, 56.0}}) {
            const QPointF at = f.face(side * x, y);
            pen.line({{at.x() - 7, at.y() - 3}, {at.x(), at.y() + 5}, {at.x() + 7, at.y() - 3}}, 2.8, colour);
        }
    }
}

void drawRunes(Pen &pen, const Figure &f)
{
    const QColor glow = mix(f.plan.gem, rgb(0xf3f6da), .25);
    const auto stroke = [&](const Knots &knots) {
        pen.line(f.face(knots), 6, shade(glow, .55), Taper::None);
        pen.line(f.face(knots), 3.2, light(glow, .35), Taper::None);
    };
    stroke({{0, -100}, {0, -66}});
    stroke({{-10, -92}, {0, -82}, {10, -92}});
    stroke({{-70, 20}, {-58, 30}, {-66, 42}, {-54, 52}});
    stroke({{62, 22}, {52, 34}, {62, 46}});
}

void drawSpots(Pen &pen, const Figure &f)
{
    const QColor colour = shade(f.plan.skin, .26);
    for (const auto &[x, y, r] : {std::array{-60.0, -70.0, 10.0},
                                  {-40.0, -92.0, 7.0},
                                  {-74.0, -44.0, 6.0},
                                  {62.0, -66.0, 11.0},
                                  {44.0, -88.0, 6.0},
                                  {-66.0, 56.0, 8.0},
                                  {64.0, 60.0, 9.0},
                                  {-50.0, 72.0, 5.0}}) {
        const QPointF at = f.face(x, y);
        pen.fill(ellipse(at.x(), at.y(), r * f.faceScale(x), r, 20), colour, .8);
    }
}

void drawScar(Pen &pen, const Figure &f, Knots path, double width)
{
    const QColor skin = f.plan.skin;
    path = f.face(path);
    Knots raised = path;
    for (Knot &knot : raised)
        knot.x -= 2.2;
    pen.line(raised, width + 1.6, light(skin, luminance(skin) < .35 ? .4 : .35));
    pen.line(path, width, mix(skin, rgb(0x7d2f38), luminance(skin) < .35 ? .35 : .62));
    for (std::size_t i = 1; i + 1 < path.size(); ++i)
        pen.line({{path[i].x - 8, path[i].y + 3}, {path[i].x + 9, path[i].y - 4}}, 2.8, mix(skin, rgb(0x6d2832), .6));
}

} // namespace

void drawSkinMarks(Pen &pen, const Figure &f, const QPolygonF &face)
{
    const SketchPlan &p = f.plan;
    const Pen::Clip clip(pen, face);
    if (p.race->bands)
        drawBands(pen, f);
    if (p.race->scales)
        drawScalePatches(pen, f);
    if (p.has("spots"))
        drawSpots(pen, f);
    for (const Part kind : {Part("tattoo cheek"), Part("tattoo eye"), Part("tattoo brow")}) {
        if (p.has(kind))
            drawTattoo(pen, f, kind, sideOf(p, "tattoo on left", "tattoo on right", -1));
    }
    if (p.has("war paint"))
        drawWarPaint(pen, f);
    if (p.has("runes"))
        drawRunes(pen, f);
    if (p.has("soot")) {
        pen.fill(f.face({{-70, 24}, {-50, 18}, {-34, 30}, {-44, 36}, {-30, 46}, {-56, 48}, {-72, 40}}), rgb(0x3a3236),
                 .45);
        pen.fill(f.face({{20, -72}, {44, -80}, {52, -70}, {34, -62}}), rgb(0x3a3236), .35);
    }
    if (p.has("burn")) {
        const int side = sideOf(p, "burn on left", "burn on right", -1);
        pen.fill(
            f.face(onSide({{f.width, -50}, {58, -40}, {66, -10}, {44, 20}, {52, 54}, {f.width * .7, 86}, {f.width, 60}},
                          side)),
            mix(p.skin, rgb(0x9a3d3a), .5), .7);
        for (const auto &[x, y] : {std::pair{74.0, -20.0}, {64.0, 14.0}, {74.0, 40.0}, {62.0, 58.0}})
            pen.line(f.face({{side * (x - 9), y - 4}, {side * x, y + 3}, {side * (x + 8), y - 3}}), 2.6,
                     mix(p.skin, rgb(0x6d2832), .6));
    }
    if (p.has("freckles"))
        drawFreckles(pen, f);
    if (p.has("beauty mark")) {
        const QPointF at = f.face(-38, f.mouthY - 16);
        pen.dot(at.x(), at.y(), 3.6, ink());
    }
}

void drawScars(Pen &pen, const Figure &f)
{
    const SketchPlan &p = f.plan;
    const double s = -sideOf(p, "scar on left", "scar on right", -1); // 1: as drawn, on the viewer's left
    if (p.has("scar brow"))
        drawScar(pen, f, {{s * -54, -62}, {s * -44, -32}, {s * -38, 0}, {s * -30, 34}}, 6.6);
    if (p.has("scar cheek"))
        drawScar(pen, f, {{s * -72, 12}, {s * -52, 34}, {s * -38, 46}, {s * -24, 76}}, 6.6);
    if (p.has("scar nose"))
        drawScar(pen, f, {{-52, 12}, {-12, 24}, {20, 22}, {56, 36}}, 6.2);
    if (p.has("scar chin"))
        drawScar(pen, f,
                 {{s * -30, f.mouthY - 8}, {s * -27, f.mouthY + 8}, {s * -30, f.mouthY + 20}, {s * -24, f.mouthY + 38}},
                 4.6);
}

void drawFaceGear(Pen &pen, const Figure &f)
{
    const SketchPlan &p = f.plan;
    const double a = f.eyeHalf;
    const auto lens = [&](int side, double r, const QColor &rim, double glass) {
        const QPointF at = f.face(side * f.eyeX, 1, .3);
        const double rx = r * f.faceScale(side * f.eyeX);
        pen.fill(ellipse(at.x(), at.y(), rx, r * .95, 40), rgb(0xfff6dc), glass);
        pen.contour(ellipse(at.x(), at.y(), rx, r * .95, 40), 7.6, ink(), .2);
        pen.contour(ellipse(at.x(), at.y(), rx, r * .95, 40), 3.2, rim, .2);
        pen.line({{at.x() - rx * .6, at.y() - r * .2}, {at.x() - rx * .15, at.y() - r * .62}}, 3, rgb(0xfffaf0));
        return at;
    };
    const QColor rim = luminance(p.accent) > .75 ? rgb(0xb98a3e) : p.accent;
    if (p.has("glasses")) {
        const double r = a + 7;
        const QPointF left = lens(-1, r, rim, .2), right = lens(1, r, rim, .2);
        pen.line({{left.x() + r * .95, left.y() - 5},
                  {(left.x() + right.x()) / 2, left.y() - 11},
                  {right.x() - r * .95, right.y() - 5}},
                 5);
        pen.line({{left.x() - r, left.y() - 4}, {-f.width + 2, -12}}, 4.5);
        pen.line({{right.x() + r, right.y() - 4}, {f.width - 2, -12}}, 4.5);
    }
    if (p.has("monocle")) {
        const QPointF at = lens(1, a + 7, rim, .24);
        pen.line({{at.x() + a, at.y() + 22}, {at.x() + a + 8, at.y() + 70}, {at.x() + a - 2, at.y() + 120}}, 2.4, rim,
                 Taper::None);
    }
    if (p.has("eyepatch")) {
        const int side = sideOf(p, "patch on left", "patch on right", 1);
        const auto at = [&](double x, double y) {
            const QPointF q = f.face(side * x, y, .1);
            return Knot{q.x(), q.y()};
        };
        const double x = f.eyeX;
        pen.line({{-side * f.width * .8, -96}, at(x - 12, -30), at(x + 16, -8), at(f.width * 1.02, 12)}, 6.5, ink(),
                 Taper::None);
        pen.shape({at(x - 27, -19), at(x, -25), at(x + 28, -17), at(x + 23, 13), at(x, 25), at(x - 23, 13)},
                  rgb(0x3b3038), {.line = 4, .shadow = {-6, -4}, .light = {4, 4}});
    }
    if (p.has("mask")) {
        const double w = f.width;
        const QColor cloth = shade(p.second, .15);
        const QPolygonF mask = smoothClosed(f.face({{-w * 1.02, 22, 1},
                                                    {-40, 30},
                                                    {0, 14},
                                                    {40, 30},
                                                    {w * 1.02, 22, 1},
                                                    {f.jaw, f.jawY},
                                                    {f.chinWidth + 16, f.chin - 4},
                                                    {0, f.chin + 8},
                                                    {-f.chinWidth - 16, f.chin - 4},
                                                    {-f.jaw, f.jawY}}));
        pen.shape(mask, cloth, {.line = 4.6, .shadow = {-22, -8}, .light = {7, 6}});
        pen.line(f.face({{-70, 44}, {-30, 60}, {0, 56}}), 3, tintedInk(cloth));
        pen.line(f.face({{-62, 80}, {-20, 92}, {20, 88}}), 3, tintedInk(cloth));
        pen.line(f.face({{66, 46}, {40, 66}, {10, 72}}), 3, tintedInk(cloth));
    }
}

} // namespace retinue::sketch
