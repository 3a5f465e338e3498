#include "core/portraits/sketch/layers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace retinue::sketch {

namespace {

/// The edge between the lit and the dark half of the face, from crown to chin.
Knots shadowEdge(const Figure &f, double reach)
{
    const double w = f.width, hollow = f.ageRank() >= 3 || f.plan.gaunt ? .4 : .54;
    const std::array<Knot, 10> edge{{{.5, -170},
                                     {.60, -110},
                                     {.66, -60},
                                     {.60, -26},
                                     {.74, 2},
                                     {.80, 26},
                                     {.70, 48},
                                     {hollow, 74},
                                     {.50, 100},
                                     {.34, 126}}};
    Knots out;
    for (const Knot &knot : edge) {
        const double x = (knot.x - reach) * w + f.turn * (knot.y < -80 ? .2 : .55);
        out.push_back({x, knot.y});
    }
    out.push_back({w * (.16 - reach * .6) + f.turn * .6, f.chin + 30});
    return out;
}

Knots closedToTheRight(Knots edge, const Figure &f)
{
    edge.push_back({f.width * 2, f.chin + 60});
    edge.push_back({f.width * 2, -170});
    return edge;
}

double edgeAt(const QPolygonF &edge, double y, double otherwise)
{
    for (qsizetype i = 0; i + 1 < edge.size(); ++i) {
        const QPointF &a = edge[i], &b = edge[i + 1];
        if ((a.y() > y) != (b.y() > y))
            return a.x() + (y - a.y()) * (b.x() - a.x()) / (b.y() - a.y());
    }
    return otherwise;
}

/// Short wedges growing out of the shadow; softer on pale and cool skins and on young faces.
void drawWedges(Pen &pen, const Figure &f, const QPolygonF &edge)
{
    const QColor skin = f.plan.skin;
    const bool soft = luminance(skin) > .74 || skin.hsvSaturationF() < .2f || f.plan.age == Age::Young || f.female();
    const QColor colour = soft ? shade(skin, .19) : shade(skin, .32);
    constexpr std::array<std::pair<double, double>, 5> wedges{{{30, 9}, {39, 15}, {48, 19}, {57, 16}, {66, 11}}};
    for (const auto &[y, length] : wedges) {
        const double l = soft ? length * .8 : length, x = edgeAt(edge, y, f.width);
        pen.fill(
            straight(
                {{x + 5, y - 3.8}, {x - l * .45, y - 3.8}, {x - l, y - 6}, {x - l * .45, y - .6}, {x + 5, y + 3.4}}),
            colour);
    }
}

} // namespace

QPolygonF drawFace(Pen &pen, const Figure &f)
{
    const SketchPlan &p = f.plan;
    const QPolygonF head = f.headOutline();
    const double w = f.width;
    pen.fill(head, p.skin);
    const Pen::Clip clip(pen, head);
    const Knots edge = shadowEdge(f, 0);
    pen.fill(closedToTheRight(edge, f), shade(p.skin, .32));
    drawWedges(pen, f, smoothOpen(edge));
    if (f.blush > 0) {
        for (const int side : {-1, 1}) {
            const QPointF at = f.face(side * w * .56, 44);
            pen.fill(ellipse(at.x(), at.y(), 19 * f.faceScale(side * w * .5), 11), mix(p.skin, rgb(0xc8453c), .5),
                     .3 * f.blush);
        }
    }
    const double strength = .3 * std::min(1.0, .3 + luminance(p.skin));
    const double t = f.turn * .35;
    pen.fill({{-w * .92 + t, -60}, {-w * .72 + t, -84}, {-w * .5 + t, -70}, {-w * .66 + t, -30}, {-w * .78 + t, -20}},
             light(p.skin, strength));
    pen.fill(f.face({{-w * .84, 22}, {-w * .7, 20}, {-w * .42, 36}, {-w * .40, 48}, {-w * .6, 56}, {-w * .78, 50}}),
             light(p.skin, strength));
    return head;
}

void drawGloom(Pen &pen, const Figure &f, const QPolygonF &face)
{
    const double gloom = f.plan.expression->gloom;
    if (gloom <= 0)
        return;
    const Pen::Clip clip(pen, face);
    const QColor dark = rgb(0x2b1a3c);
    pen.fill(closedToTheRight(shadowEdge(f, .34 + .26 * gloom), f), dark, .17 + .16 * gloom);
    // The brow's own shadow over the eyes.
    const double w = f.width;
    pen.fill(f.face({{-w, -34},
                     {-46, -30},
                     {-10, -22},
                     {10, -22},
                     {46, -30},
                     {w, -34},
                     {w * .9, 4},
                     {44, 8},
                     {14, 2},
                     {0, -4},
                     {-14, 2},
                     {-44, 8},
                     {-w * .9, 4}}),
             dark, .2 * gloom);
}

void drawAgeLines(Pen &pen, const Figure &f)
{
    const SketchPlan &p = f.plan;
    const Expression &e = *p.expression;
    const double w = f.width, my = f.mouthY, mw = f.mouthHalf;
    const int age = std::min(3, f.ageRank() + (p.has("weathered") ? 1 : 0));
    const QColor line = tintedInk(p.skin, .14);
    const auto at = [&](double x, double y) {
        const QPointF q = f.face(x, y);
        return Knot{q.x(), q.y()};
    };
    if (e.furrow) {
        pen.line({at(-6, -36), at(-4, -25), at(-6, -15)}, 3);
        pen.line({at(7, -34), at(5, -24), at(7, -15)}, 2.6);
    }
    const bool smiling = e.mouth == "open" || e.curve >= 12;
    if (age >= 2 || (smiling && age >= 1)) {
        const double width = 2.5 + .7 * (age - 2);
        pen.line({at(-26, 52), at(-36, 66), at(-mw - 9, my - 8), at(-mw - 8, my + 4)}, width, line);
        pen.line({at(28, 52), at(38, 66), at(mw + 10, my - 8), at(mw + 9, my + 4)}, width + .6, line);
    } else if (age == 1 && !f.female()) {
        pen.line({at(-25, 56), at(-33, 66), at(-37, 74)}, 2, shade(p.skin, .5));
        pen.line({at(27, 56), at(35, 66), at(40, 75)}, 2.4, shade(p.skin, .55));
    }
    if (age >= 2) {
        for (const int s : {-1, 1}) {
            const double x = s * (f.eyeX + f.eyeHalf + 8);
            pen.line({at(x, -3), at(x + s * 12, -9)}, 2.2, line, Taper::Out);
            pen.line({at(x, 2), at(x + s * 13, 3)}, 2.2, line, Taper::Out);
            if (age >= 3)
                pen.line({at(x - s, 7), at(x + s * 10, 14)}, 2.2, line, Taper::Out);
        }
    }
    if (age >= 3) {
        pen.line({at(-w * .45, -72), at(-10, -67), at(w * .4, -72)}, 2.6, line);
        pen.line({at(-w * .36, -58), at(0, -53), at(w * .32, -58)}, 2.6, line);
        pen.line({at(-w * .34, -85), at(0, -81), at(w * .3, -85)}, 2, line);
        pen.line({at(-w * .66, 48), at(-w * .52, 72), at(-w * .56, 94)}, 2.6, line);
        pen.line({at(w * .62, 50), at(w * .5, 74), at(w * .54, 96)}, 2.8, line);
    } else if (p.gaunt) {
        pen.line({at(-w * .72, 40), at(-w * .56, 62), at(-w * .54, 80)}, 2.6, shade(p.skin, .5));
    }
    if (f.chinWidth > 34 && !f.female())
        pen.line({at(0, f.chin - 20), at(1, f.chin - 9)}, 2.6, line);
}

namespace {

struct EarForm
{
    Part part;
    Knots outline, fold;
    bool large;
};

EarForm earForm(Part kind, double w)
{
    if (kind == "half")
        return {kind,
                {{w - 6, -18}, {w + 14, -38}, {w + 34, -60, 1}, {w + 27, -14}, {w + 14, 24}, {w - 4, 36}},
                {{w + 25, -44}, {w + 10, -10}, {w + 9, 18}},
                false};
    if (kind == "elf")
        return {kind,
                {{w - 8, -10}, {w + 22, -40}, {w + 60, -94, 1}, {w + 47, -34}, {w + 20, 20}, {w - 4, 36}},
                {{w + 49, -75}, {w + 16, -16}, {w + 8, 18}},
                true};
    if (kind == "droop")
        return {kind,
                {{w - 8, -16}, {w + 30, -26}, {w + 66, 6}, {w + 80, 46, 1}, {w + 40, 36}, {w + 14, 26}, {w - 4, 30}},
                {{w + 67, 35}, {w + 36, 4}, {w + 6, 6}},
                true};
    if (kind == "goblin")
        return {kind,
                {{w - 14, -16},
                 {w + 40, -50},
                 {w + 100, -60, 1},
                 {w + 82, -20},
                 {w + 64, -8},
                 {w + 58, 14, 1},
                 {w + 34, 22},
                 {w - 6, 34}},
                {{w + 86, -50}, {w + 40, -18}, {w - 4, 6}},
                true};
    if (kind == "leaf")
        return {kind,
                {{w - 8, -22}, {w + 18, -40}, {w + 42, -48, 1}, {w + 36, -10}, {w + 20, 26}, {w - 4, 38}},
                {{w + 32, -36}, {w + 12, -8}, {w + 8, 20}},
                false};
    if (kind == "orc")
        return {kind,
                {{w - 8, -16}, {w + 24, -34}, {w + 46, -32, 1}, {w + 32, -2}, {w + 16, 22}, {w - 4, 30}},
                {{w + 35, -25}, {w + 14, -8}, {w + 6, 12}},
                false};
    if (kind == "fin")
        return {kind,
                {{w - 8, -24},
                 {w + 26, -58},
                 {w + 56, -78, 1},
                 {w + 42, -44},
                 {w + 58, -26, 1},
                 {w + 38, -10},
                 {w + 44, 16, 1},
                 {w + 20, 18},
                 {w - 4, 38}},
                {{w + 46, -66}, {w + 14, -24}, {w + 2, 6}},
                true};
    return {kind,
            {{w - 6, -20}, {w + 10, -26}, {w + 20, -12}, {w + 17, 14}, {w + 9, 34}, {w - 4, 38}},
            {{w + 12, -14}, {w + 8, 2}, {w + 9, 20}},
            false};
}

} // namespace

void drawEars(Pen &pen, const Figure &f)
{
    const QColor skin = f.plan.skin;
    const EarForm form = earForm(f.plan.ears, f.width);
    for (const int side : {-1, 1}) {
        // The far ear hides behind the cheek, the near one opens.
        const double away = side * f.turn;
        const double stretch = std::clamp(1 - away / 60, .55, 1.2);
        const auto mapped = [&](const Knots &knots) {
            Knots out = knots;
            for (Knot &knot : out) {
                knot.x =
                    side * (f.width + (knot.x - f.width) * stretch) + f.turn * .1 - (away < 0 ? away * side * .18 : 0);
                knot.y -= f.pitch * .3;
            }
            return out;
        };
        const QColor colour = side < 0 ? skin : mix(skin, shade(skin), .55);
        const QPolygonF ear = pen.shape(mapped(form.outline), colour,
                                        {.line = 4.4, .shadow = side > 0 ? QPointF(-8, -4) : QPointF(), .light = {}});
        if (form.large) {
            const Pen::Clip clip(pen, ear);
            const Knots &d = form.fold;
            pen.fill(mapped({{d[0].x, d[0].y, 1},
                             {d[1].x + 6, d[1].y + 12},
                             {d[2].x, d[2].y + 4, 1},
                             {d[1].x - 4, d[1].y - 4}}),
                     mix(shade(colour, .3), rgb(0xa0524a), .12));
            if (form.part == "fin") {
                for (const double k : {.35, .75})
                    pen.line(mapped({{f.width, 0}, {f.width + 30 * k + 10, -30 * k}, {f.width + 54, -56 * k + 10}}),
                             2.4, shade(colour, .5));
            }
        }
        pen.line(mapped(form.fold), 3.2);
    }
}

} // namespace retinue::sketch
