#include "core/portraits/sketch/layers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace retinue::sketch {

namespace {

struct BeardPlace
{
    const Figure &f;

    /// x in half head widths, y from the eyes; deep below the chin the beard hangs straight.
    Knots operator()(const Knots &knots) const
    {
        Knots out = knots;
        for (Knot &knot : out) {
            const double x = knot.x * f.width, hang = std::clamp((knot.y - f.chin) / 120, 0.0, 1.0);
            const QPointF at = f.face(x, std::min(knot.y, f.chin));
            knot.x = at.x() * (1 - hang) + (x + f.turn * .7) * hang;
            knot.y = at.y() + std::max(0.0, knot.y - f.chin);
        }
        return out;
    }
};

Knots outlineBelow(Part kind, const Figure &f)
{
    const double ch = f.chin, w = f.width;
    if (kind == "short")
        return {{.99, 50},
                {(f.jaw + 7) / w, f.jawY + 6},
                {(f.chinWidth + 14) / w, ch + 8},
                {.08, ch + 15},
                {0, ch + 20, 1},
                {-.1, ch + 14},
                {-(f.chinWidth + 14) / w, ch + 8},
                {-(f.jaw + 7) / w, f.jawY + 6},
                {-.99, 50}};
    if (kind == "full")
        return {{1.04, 60},         {1.02, 108},       {.92, ch + 6, 1}, {.78, ch + 22},     {.52, ch + 44, 1},
                {.38, ch + 34},     {.12, ch + 66, 1}, {-.08, ch + 42},  {-.32, ch + 56, 1}, {-.6, ch + 30},
                {-.82, ch + 18, 1}, {-.98, 108},       {-1.02, 60}};
    if (kind == "wizard")
        return {{1.0, 56},          {.93, 110},      {.76, ch + 46},      {.62, ch + 116}, {.4, ch + 180},
                {.32, ch + 244, 1}, {.12, ch + 208}, {-.02, ch + 256, 1}, {-.2, ch + 194}, {-.36, ch + 210, 1},
                {-.52, ch + 116},   {-.72, ch + 46}, {-.9, 110},          {-1.0, 56}};
    if (kind == "forked")
        return {{1.04, 60},     {1.06, 114},       {.92, ch + 50}, {.62, ch + 138, 1},
                {.36, ch + 84}, {.04, ch + 44, 1}, {-.3, ch + 84}, {-.58, ch + 138, 1},
                {-.9, ch + 50}, {-1.04, 114},      {-1.04, 60}};
    // braided: a broad beard narrowing into two tails
    Knots right{{1.06, 56},      {1.14, 104},        {1.08, ch + 38}, {.9, ch + 74},  {.66, ch + 94}, {.6, ch + 112},
                {.68, ch + 140}, {.46, ch + 178, 1}, {.26, ch + 142}, {.3, ch + 112}, {.2, ch + 94}};
    Knots out = right;
    out.push_back({0, ch + 70, 1});
    for (auto it = right.rbegin(); it != right.rend(); ++it)
        out.push_back({-it->x, it->y, it->corner});
    return out;
}

void drawStrands(Pen &pen, const Figure &f, const BeardPlace &at, const QColor &colour, double deepest)
{
    const double ch = f.chin;
    const QColor line = tintedInk(colour), fine = shade(colour, .38), bright = light(colour, .2);
    for (int i = 0; i < 17; ++i) {
        const double x = -.88 + i * .11;
        const double top = 74 + 16 * (1 - std::abs(x)) + (std::abs(x) < .36 ? f.mouthY - 62 : 0);
        const double end = ch + (deepest - ch) * (.25 + .5 * ((i * 7) % 5) / 4.0);
        const bool strong = i % 3 == 0;
        pen.line(at({{x * .97, top}, {x, (top + end) / 2}, {x * .8, end}}), strong ? 3 : 2.2,
                 strong       ? line
                 : i % 3 == 1 ? fine
                              : bright);
    }
}

void drawMoustache(Pen &pen, const Figure &f, Part kind, const QColor &colour)
{
    const Expression &e = *f.plan.expression;
    const double big = kind == "braided"  ? 1.75
                       : kind == "wizard" ? 1.3
                       : kind == "forked" ? 1.4
                       : kind == "goatee" ? .8
                       : kind == "short"  ? .85
                                          : 1.1;
    const double m = f.mouthHalf, y = f.mouthY - (e.mouth == "open" ? 8 : e.mouth == "bared" ? 6 : 0);
    const double lift = e.mouth == "closed" ? e.curve * .35 : e.curve * .3;
    for (const double side : {-1.0, 1.0}) {
        const auto at = [&](double x, double dy, int corner = 0) {
            const QPointF q = f.face(side * x, y + dy - lift * std::min(1.0, x / m), .35);
            return Knot{q.x(), q.y(), corner};
        };
        const bool handlebar = kind == "moustache";
        const Knot end = handlebar ? at(m * 1.5, -8, 1) : at(m * 1.15 * big + 6, 10 * big, 1);
        pen.shape({at(0, -15, 1), at(m * .5, -19 * std::sqrt(big)), at(m * big, -8 + (handlebar ? 6 : 0)), end,
                   at(m * .85 * big, 6 * big + (handlebar ? 2 : 0)), at(m * .4, 1), at(0, -5, 1)},
                  side < 0 ? colour : shade(colour, .16), {.line = 3.8, .shadow = {}, .light = {}});
        pen.line({at(6, -11), at(m * .5, -11), at(m * .9 * big, 0)}, 2.4, tintedInk(colour));
        pen.line({at(10, -6), at(m * .45, -5), at(m * .7 * big, 3)}, 2, shade(colour, .4));
    }
}

void drawBeardMass(Pen &pen, const Figure &f, Part kind, const QColor &colour)
{
    const Expression &e = *f.plan.expression;
    const BeardPlace at{f};
    const double w = f.width, m = f.mouthHalf, my = f.mouthY;
    const double open = e.gape * .8 + std::max(0.0, e.curve) * .3;
    const double gap = (m * (e.mouth == "closed" ? 1 : e.mouthWidth) + 4 + open * .3) / w;
    Knots outline{{-.97, 10},
                  {-.87, 44},
                  {-.62, 62},
                  {-(m + 16) / w, my - 16, 1},
                  {-gap, my + 2 - open * .3, 1},
                  {-m * .6 / w, my + 16 + open},
                  {0, my + 19 + open * 1.15},
                  {m * .6 / w, my + 16 + open},
                  {gap, my + 2 - open * .3, 1},
                  {(m + 16) / w, my - 16, 1},
                  {.62, 62},
                  {.87, 44},
                  {.97, 10}};
    const Knots below = outlineBelow(kind, f);
    outline.insert(outline.end(), below.begin(), below.end());
    const QPolygonF mass = pen.shape(at(outline), colour, {.line = 4.6, .shadow = {-14, -6}, .light = {}});
    {
        const Pen::Clip clip(pen, mass);
        double deepest = f.chin;
        for (const Knot &knot : below)
            deepest = std::max(deepest, knot.y);
        if (kind != "short")
            pen.fill(at({{-.8, 66}, {-.5, 84}, {-.62, f.chin + (deepest - f.chin) * .4}, {-.86, 100}}),
                     light(colour, .22));
        drawStrands(pen, f, at, colour, deepest);
    }
    pen.contour(mass, 4.6);
    if (kind != "braided")
        return;
    for (const double side : {-1.0, 1.0}) {
        const double x = side * w * .45 + f.turn * .7, y = f.chin + 94 + f.pitch * .2;
        pen.shape({{x - 20, y}, {x + 20, y}, {x + 18, y + 24}, {x - 18, y + 24}}, f.plan.trim,
                  {.line = 3.8, .shadow = {-6, -3}, .light = {5, 4}});
        pen.line({{x - 18, y + 9}, {x, y + 13}, {x + 18, y + 9}}, 2.6);
        pen.line({{x - 10, y + 42}, {x, y + 50}, {x + 10, y + 42}}, 2.4, tintedInk(colour));
    }
}

void drawGoatee(Pen &pen, const Figure &f, const QColor &colour)
{
    const Expression &e = *f.plan.expression;
    const BeardPlace at{f};
    const double w = f.width, m = f.mouthHalf, my = f.mouthY + e.gape * .9, c = f.chinWidth;
    const QPolygonF mass = pen.shape(at({{-m * .5 / w, my + 13},
                                         {0, my + 16},
                                         {m * .5 / w, my + 13},
                                         {(c * .8 + 5) / w, f.chin - 8},
                                         {c * .5 / w, f.chin + 12},
                                         {0, f.chin + 32, 1},
                                         {-c * .5 / w, f.chin + 12},
                                         {-(c * .8 + 5) / w, f.chin - 8}}),
                                     colour, {.line = 4.4, .shadow = {-9, -4}, .light = {}});
    const Pen::Clip clip(pen, mass);
    for (const double x : {-.16, -.06, .06, .15})
        pen.line(at({{x, my + 18}, {x * .9, f.chin}, {x * .3, f.chin + 20}}), 2.4, tintedInk(colour));
}

void drawSideburns(Pen &pen, const Figure &f, const QColor &colour)
{
    for (const double side : {-1.0, 1.0}) {
        const double w = f.width;
        const Knots outline = onSide({{w * .95, -14, 1},
                                      {w * .86, 16},
                                      {w * .8, 44},
                                      {w * .6, 66},
                                      {w * .5, 82, 1},
                                      {w * .62, 84},
                                      {w * .6, 98, 1},
                                      {w * .72, 90},
                                      {w * .74, 106, 1},
                                      {w * .86, 84},
                                      {w * .94, 88, 1},
                                      {w * .98, 60},
                                      {w * 1.04, 52, 1},
                                      {w * 1.01, 20}},
                                     side);
        const QPolygonF mass = pen.shape(f.face(outline), side < 0 ? colour : shade(colour, .14),
                                         {.line = 4.2, .shadow = {-8, -5}, .light = {}});
        const Pen::Clip clip(pen, mass);
        for (const double k : {.0, .3, .6})
            pen.line(f.face(onSide({{f.width * (.94 - k * .06), 0.0 + k * 40},
                                    {f.width * (.84 - k * .1), 52 + k * 20},
                                    {f.width * (.7 - k * .1), 92 + k * 10}},
                                   side)),
                     2.5, tintedInk(colour));
    }
}

} // namespace

void drawBeard(Pen &pen, const Figure &f)
{
    const Part kind = f.plan.beard;
    if (kind == "none" || kind == "stubble" || f.plan.has("mask"))
        return;
    const QColor colour = f.plan.beardColour;
    if (kind == "sideburns") {
        drawSideburns(pen, f, colour);
        return;
    }
    if (kind == "goatee")
        drawGoatee(pen, f, colour);
    else if (kind != "moustache")
        drawBeardMass(pen, f, kind, colour);
    drawMoustache(pen, f, kind, colour);
}

void drawStubble(Pen &pen, const Figure &f)
{
    if (f.plan.beard != "stubble")
        return;
    const double w = f.width, my = f.mouthY, m = f.mouthHalf;
    const QColor colour = mix(f.plan.beardColour, ink(), luminance(f.plan.skin) < .3 ? .6 : .35);
    const QPolygonF area = smoothClosed(f.face({{-w * .9, 50},
                                                {-w * .6, 66},
                                                {-m - 8, my - 14},
                                                {0, my - 16},
                                                {m + 8, my - 14},
                                                {w * .6, 66},
                                                {w * .9, 50},
                                                {f.jaw, f.jawY + 2},
                                                {f.chinWidth, f.chin - 5},
                                                {0, f.chin - 1},
                                                {-f.chinWidth, f.chin - 5},
                                                {-f.jaw, f.jawY + 2}}));
    const Pen::Clip clip(pen, f.headOutline());
    pen.fill(area, colour, .17);
    Chance chance(f.plan.seed, "stubble");
    for (double y = 52; y < f.chin; y += 8) {
        for (double x = -100; x < 101; x += 9) {
            const QPointF at = f.face(x + chance.between(-3, 3), y + chance.between(-3, 3));
            const bool onLips = std::abs(x) < m * .9 && std::abs(y - my) < 9;
            if (!onLips && contains(area, at.x(), at.y()) && contains(area, at.x(), at.y() + 6))
                pen.line({{at.x(), at.y()}, {at.x() + .6, at.y() + 2.5}, {at.x() + x * .008, at.y() + 5.5}}, 2, colour,
                         Taper::Out);
        }
    }
}

} // namespace retinue::sketch
