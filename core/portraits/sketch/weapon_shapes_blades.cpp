#include "core/portraits/sketch/weapon_shapes.h"

#include <utility>

namespace retinue::sketch {

namespace {

constexpr Finish plain{.line = 4.6, .shadow = {}, .light = {}, .curved = false};

Finish straightWith(QPointF shadow, QPointF light = {}, double line = 5)
{
    return {.line = line, .shadow = shadow, .light = light, .curved = false};
}

void drawGrip(Pen &pen, const SketchPlan &p, double top, double bottom)
{
    pen.shape({{-8, top}, {8, top}, {9, bottom}, {-9, bottom}}, p.leather, straightWith({-6, 0}, {}, 4.6));
    for (double y = top + 8; y < bottom - 4; y += 12)
        pen.line({{-8, y}, {8, y + 6}}, 2.6, ink(), Taper::None);
}

} // namespace

void drawSwordHilt(Pen &pen, const SketchPlan &p, double guard)
{
    pen.shape({{-15, 20}, {15, 20}, {16, 300}, {-16, 300}}, mix(p.leather, rgb(0x3a2a26), .45),
              straightWith({-12, 0}, {6, 0}));
    drawGrip(pen, p, -66, 10);
    const double g = guard;
    pen.shape({{-g, 6}, {-g + 8, -6}, {0, 2}, {g - 8, -6}, {g, 6}, {g - 8, 18}, {0, 20}, {-g + 8, 18}}, p.accent,
              {.line = 5, .shadow = {-8, -8}, .light = {5, 5}});
    pen.shape(ellipse(0, -80, 16, 16), p.accent, {.line = 5, .shadow = {-7, -6}, .light = {5, 5}});
    pen.stud(0, -80, 5, p.gem);
}

void drawSwordBlade(Pen &pen, const SketchPlan &p, double length, double width)
{
    const double w = width, l = length;
    pen.shape({{-w, 0}, {-w + 1, -l + 40}, {0, -l, 1}, {w - 1, -l + 40}, {w, 0}}, p.metal,
              straightWith({-w, 0}, {5, 0}));
    pen.line({{0, -14}, {0, -l * .5}, {0, -l + 50}}, 3.4, ink(), Taper::Out);
    pen.shape({{-54, -6}, {0, 2}, {54, -6}, {52, 12}, {0, 16}, {-52, 12}}, p.accent,
              {.line = 5, .shadow = {-8, -6}, .light = {5, 5}});
    drawGrip(pen, p, 14, 84);
    pen.shape(ellipse(0, 96, 13, 13), p.accent, {.line = 4.6, .shadow = {-6, -5}, .light = {}});
}

void drawRapierHilt(Pen &pen, const SketchPlan &p)
{
    pen.shape({{-9, 20}, {9, 20}, {9, 300}, {-9, 300}}, mix(p.leather, rgb(0x3a2a26), .45),
              straightWith({-7, 0}, {4, 0}));
    drawGrip(pen, p, -60, 10);
    pen.line({{-26, 14}, {-40, -16}, {-30, -54}, {-4, -68}}, 7.5, ink(), Taper::None);
    pen.line({{-26, 14}, {-40, -16}, {-30, -54}, {-4, -68}}, 4, p.accent, Taper::None);
    pen.shape({{-30, 14}, {-18, -4}, {0, -8}, {18, -4}, {30, 14}, {0, 24}}, p.accent,
              {.line = 4.8, .shadow = {-8, -6}, .light = {6, 5}});
    pen.line({{-44, 8}, {44, 8}}, 6, ink(), Taper::None);
    pen.line({{-43, 7.4}, {43, 7.4}}, 3, p.accent, Taper::None);
    pen.shape(ellipse(0, -72, 11, 11), p.accent, {.line = 4.4, .shadow = {-5, -4}, .light = {}});
}

void drawRapier(Pen &pen, const SketchPlan &p)
{
    pen.shape({{-6, 0}, {-5, -250}, {0, -290, 1}, {5, -250}, {6, 0}}, p.metal, straightWith({-5, 0}, {2, 0}, 4.4));
    pen.line({{26, 14}, {38, 40}, {26, 76}, {4, 84}}, 7.5, ink(), Taper::None);
    pen.line({{26, 14}, {38, 40}, {26, 76}, {4, 84}}, 4, p.accent, Taper::None);
    pen.shape({{-32, 4}, {-20, -10}, {0, -14}, {20, -10}, {32, 4}, {0, 18}}, p.accent,
              {.line = 4.8, .shadow = {-8, -6}, .light = {6, 5}});
    drawGrip(pen, p, 14, 80);
    pen.shape(ellipse(0, 90, 10, 10), p.accent, {.line = 4.4, .shadow = {-5, -4}, .light = {}});
}

void drawDagger(Pen &pen, const SketchPlan &p)
{
    pen.shape({{-12, 0}, {-13, -90}, {0, -150, 1}, {13, -90}, {12, 0}}, p.metal, straightWith({-12, 0}, {4, 0}));
    pen.line({{0, -12}, {0, -70}, {0, -120}}, 3, ink(), Taper::Out);
    pen.shape({{-34, -2}, {0, 4}, {34, -2}, {32, 12}, {0, 16}, {-32, 12}}, p.accent,
              {.line = 4.6, .shadow = {-6, -5}, .light = {4, 4}});
    drawGrip(pen, p, 14, 74);
    pen.shape(ellipse(0, 84, 10, 10), p.accent, {.line = 4.2, .shadow = {-4, -4}, .light = {}});
}

void drawDaggers(Pen &pen, const SketchPlan &p)
{
    for (const auto &[x, turn] : {std::pair{-24.0, -14.0}, {24.0, 14.0}}) {
        const Pen::Local local(pen, x, 0, turn, 1);
        pen.shape({{-7, -58}, {7, -58}, {8, 0}, {-8, 0}}, shade(p.leather, .35), straightWith({-5, 0}, {}, 4.2));
        for (const double y : {-48.0, -36.0, -24.0, -12.0})
            pen.line({{-7, y}, {7, y + 5}}, 2.4, ink(), Taper::None);
        pen.shape(ellipse(0, -64, 10, 10), p.accent, {.line = 4.2, .shadow = {-4, -3}, .light = {3, 3}});
        pen.shape({{-28, -4}, {28, -4}, {28, 9}, {-28, 9}}, p.accent, straightWith({-6, -5}, {}, 4.4));
        pen.shape({{-12, 9}, {12, 9}, {10, 130}, {-10, 130}}, p.leather, plain);
    }
}

void drawScythe(Pen &pen, const SketchPlan &p)
{
    pen.shape({{-8, -190}, {8, -190}, {8, 320}, {-8, 320}}, p.wood, straightWith({-6, 0}));
    pen.shape({{-6, -192}, {36, -216}, {84, -198}, {118, -140, 1}, {78, -166}, {36, -172}, {-4, -164}}, p.metal,
              {.line = 5.2, .shadow = {-3, -9}, .light = {2, 6}});
    pen.shape({{-12, -198}, {14, -198}, {12, -160}, {-12, -160}}, shade(p.metal, .3), plain);
}

} // namespace retinue::sketch
