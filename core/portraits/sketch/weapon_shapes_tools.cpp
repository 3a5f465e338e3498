#include "core/portraits/sketch/weapon_shapes.h"

#include <utility>

namespace retinue::sketch {

namespace {

Finish squared(QPointF shadow, QPointF light = {}, double line = 5)
{
    return {.line = line, .shadow = shadow, .light = light, .curved = false};
}

} // namespace

void drawBow(Pen &pen, const SketchPlan &p)
{
    pen.line({{6, -230}, {2, 0}, {6, 230}}, 4, ink(), Taper::None);
    pen.line({{6, -230}, {2, 0}, {6, 230}}, 2.2, rgb(0xe8dcc0), Taper::None);
    pen.shape({{10, -240},
               {-2, -238},
               {-30, -170},
               {-44, -90},
               {-34, -30},
               {-38, 0},
               {-34, 30},
               {-44, 90},
               {-30, 170},
               {-2, 238},
               {10, 240},
               {-8, 200},
               {-30, 90},
               {-20, 30},
               {-22, 0},
               {-20, -30},
               {-30, -90},
               {-8, -200}},
              p.wood, {.line = 5, .shadow = {-6, 0}, .light = {3, 0}});
    pen.shape({{-42, -28}, {-16, -28}, {-16, 28}, {-42, 28}}, p.leather, squared({-8, 0}, {}, 4.4));
    for (const double y : {-130.0, 130.0})
        pen.line({{-46, y}, {-26, y + 4}}, 4, p.accent, Taper::None);
}

void drawQuiver(Pen &pen, const SketchPlan &p)
{
    for (const auto &[x, turn] : {std::pair{-16.0, -6.0}, {0.0, 0.0}, {16.0, 6.0}, {6.0, 3.0}}) {
        const Pen::Local local(pen, x, 0, turn, 1);
        pen.shape({{-3, -90}, {3, -90}, {3, 20}, {-3, 20}}, rgb(0xc7b08a), squared({}, {}, 3.4));
        const QColor feather = x > 4 && x < 8 ? p.second : p.accent;
        for (const double s : {-1.0, 1.0})
            pen.shape({{0, -106, 1}, {s * 12, -94}, {s * 12, -58}, {0, -46, 1}}, s < 0 ? feather : shade(feather, .16),
                      {.line = 3.6, .shadow = {}, .light = {}});
    }
    pen.shape({{-36, 0}, {36, 0}, {30, 300}, {-30, 300}}, p.leather, squared({-20, 0}, {8, 0}, 5.4));
    pen.shape({{-39, -4}, {39, -4}, {38, 20}, {-38, 20}}, shade(p.leather, .25), squared({-16, 0}));
}

void drawCrossbow(Pen &pen, const SketchPlan &p)
{
    pen.shape({{-12, -116}, {12, -116}, {14, 300}, {-14, 300}}, p.wood, squared({-8, 0}));
    pen.line({{-84, -74}, {0, -40}, {84, -74}}, 4, ink(), Taper::None);
    pen.line({{-84, -75}, {0, -41}, {84, -75}}, 2.2, rgb(0xe8dcc0), Taper::None);
    pen.shape({{-88, -70, 1}, {-50, -106}, {0, -122}, {50, -106}, {88, -70, 1}, {46, -86}, {0, -98}, {-46, -86}},
              p.metal, {.line = 5, .shadow = {-5, -6}, .light = {3, 4}});
    pen.shape({{-4, -150, 1}, {0, -164, 1}, {4, -150, 1}, {3, -40}, {-3, -40}}, rgb(0xc7b08a), squared({}, {}, 3.4));
    pen.shape({{-9, -60}, {9, -60}, {9, -30}, {-9, -30}}, p.accent, squared({-4, -3}, {}, 4));
}

void drawLute(Pen &pen, const SketchPlan &p)
{
    pen.shape({{-11, -160}, {11, -160}, {12, 40}, {-12, 40}}, shade(p.wood, .35), squared({-8, 0}, {}, 4.8));
    for (const double y : {-130.0, -100.0, -70.0, -40.0})
        pen.line({{-10, y}, {10, y}}, 1.8, p.accent, Taper::None);
    pen.shape({{-13, -158, 1}, {13, -158, 1}, {20, -206}, {0, -220}, {-20, -206}}, p.wood,
              {.line = 5, .shadow = {-6, -4}, .light = {}});
    for (const double y : {-200.0, -182.0}) {
        for (const double s : {-1.0, 1.0})
            pen.shape({{s * 17, y - 5}, {s * 33, y - 7}, {s * 33, y + 5}, {s * 17, y + 4}}, rgb(0xd9c9a6),
                      {.line = 3.4, .shadow = {}, .light = {}});
    }
    pen.shape({{0, 30}, {40, 60}, {84, 140}, {70, 230}, {0, 262}, {-70, 230}, {-84, 140}, {-40, 60}}, rgb(0xb07a3c),
              {.line = 5.6, .shadow = {-26, -8}, .light = {10, 8}});
    pen.dot(0, 140, 30, ink());
    pen.dot(0, 140, 25, rgb(0x4b3020));
    for (const double x : {-6.0, -2.0, 2.0, 6.0})
        pen.line({{x, -156}, {x, 40}, {x, 240}}, 1.6, rgb(0xefe3c8), Taper::None);
}

void drawBook(Pen &pen, const SketchPlan &p)
{
    pen.shape({{-50, -70}, {52, -74}, {56, 64}, {-48, 68}}, rgb(0xe6d8b6), squared({-6, -4}));
    for (const double y : {48.0, 54.0, 60.0})
        pen.line({{-44, y + 4}, {52, y}}, 1.6, shade(rgb(0xe6d8b6), .4), Taper::None);
    pen.shape({{-54, -74}, {44, -78}, {46, 54}, {-52, 58}}, shade(p.second, .1), squared({-14, -10}, {8, 7}, 5.2));
    pen.shape({{-54, -74}, {-38, -75}, {-36, 57}, {-52, 58}}, p.leather, squared({}, {}, 4));
    drawClassMark(pen, p.style->part == "other" ? Part("wizard") : p.style->part, 4, -10, 26, p.accent, p.second);
    for (const auto &[x, y] : {std::pair{34.0, -66.0}, {36.0, 44.0}})
        pen.shape({{x - 10, y - 10, 1}, {x + 10, y - 10, 1}, {x + 10, y + 10, 1}}, p.accent, squared({}, {}, 3));
}

void drawShield(Pen &pen, const SketchPlan &p)
{
    pen.shape(
        {{0, -96}, {50, -88}, {86, -78}, {84, 0}, {56, 66}, {0, 106, 1}, {-56, 66}, {-84, 0}, {-86, -78}, {-50, -88}},
        p.trim, {.line = 5.6, .shadow = {-14, -10}, .light = {9, 8}});
    const QPolygonF field = pen.shape(
        {{0, -80}, {44, -74}, {72, -66}, {70, -2}, {48, 54}, {0, 88, 1}, {-48, 54}, {-70, -2}, {-72, -66}, {-44, -74}},
        p.main, {.line = 4, .shadow = {}, .light = {}});
    {
        const Pen::Clip clip(pen, field);
        pen.fill(straight({{0, -100}, {100, -100}, {100, 100}, {0, 100}}), shade(p.main, .22));
    }
    drawClassMark(pen, p.style->part, 0, -6, 40, light(p.accent, .25), p.main);
}

void drawPistol(Pen &pen, const SketchPlan &p)
{
    pen.shape({{-9, -150}, {9, -150}, {11, 0}, {-11, 0}}, p.metal, squared({-8, 0}, {3, 0}));
    pen.shape({{-13, -154}, {13, -154}, {13, -140}, {-13, -140}}, p.accent, squared({-5, -3}, {}, 4));
    pen.shape({{-16, -70}, {16, -70}, {18, 0}, {30, 50}, {38, 84}, {10, 92}, {-4, 40}, {-16, 10}}, p.wood,
              {.line = 5, .shadow = {-8, -4}, .light = {4, 3}});
    pen.shape({{14, -40}, {32, -52}, {36, -30}, {20, -18}}, p.accent, {.line = 4, .shadow = {-4, -3}, .light = {}});
}

void drawWand(Pen &pen, const SketchPlan &p)
{
    pen.shape({{-5, -150}, {5, -150}, {8, 90}, {-8, 90}}, shade(p.wood, .2), squared({-4, 0}, {}, 4.4));
    pen.shape({{0, -186, 1}, {13, -166}, {0, -142, 1}, {-13, -166}}, p.gem,
              {.line = 4, .shadow = {-6, -4}, .light = {4, 3}});
    pen.shape({{-10, -30}, {10, -30}, {10, -14}, {-10, -14}}, p.accent, squared({-4, -3}, {}, 4));
}

} // namespace retinue::sketch
