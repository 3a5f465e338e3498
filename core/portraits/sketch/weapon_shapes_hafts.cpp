#include "core/portraits/sketch/weapon_shapes.h"

#include <cmath>
#include <numbers>

namespace retinue::sketch {

namespace {

Finish squared(QPointF shadow, QPointF light = {}, double line = 5)
{
    return {.line = line, .shadow = shadow, .light = light, .curved = false};
}

void drawShaft(Pen &pen, const SketchPlan &p, double half, double top, double bottom)
{
    pen.shape({{-half, top}, {half, top}, {half, bottom}, {-half, bottom}}, p.wood, squared({-half * .8, 0}));
    for (double y = top + 30; y < bottom - 20; y += 46)
        pen.line({{-half * .4, y}, {-half * .2, y + 14}, {-half * .5, y + 26}}, 1.8, shade(p.wood, .5));
}

void drawBinding(Pen &pen, double half, double y, int turns)
{
    for (int k = 0; k < turns; ++k)
        pen.line({{-half, y + k * 10}, {half, y + 6 + k * 10}}, 2.8, ink(), Taper::None);
}

} // namespace

void drawAxe(Pen &pen, const SketchPlan &p)
{
    drawShaft(pen, p, 9, -190, 300);
    const bool two = p.variant % 2 == 0;
    pen.shape({{8, -176}, {32, -190}, {72, -208, 1}, {86, -148}, {72, -88, 1}, {36, -106}, {8, -118}}, p.metal,
              {.line = 5.4, .shadow = {-12, -12}, .light = {0, 9}});
    pen.line({{66, -196}, {77, -148}, {66, -100}}, 3);
    if (two) {
        pen.shape({{-8, -176}, {-32, -190}, {-72, -208, 1}, {-86, -148}, {-72, -88, 1}, {-36, -106}, {-8, -118}},
                  p.metal, {.line = 5.4, .shadow = {-10, -12}, .light = {6, 9}});
        pen.line({{-66, -196}, {-77, -148}, {-66, -100}}, 3);
    } else {
        pen.shape({{-8, -170}, {-30, -178}, {-46, -146, 1}, {-30, -114}, {-8, -124}}, p.metal,
                  {.line = 5.2, .shadow = {-8, -8}, .light = {6, 6}});
    }
    pen.shape({{-13, -186}, {13, -186}, {13, -108}, {-13, -108}}, shade(p.metal, .25), squared({-8, 0}, {}, 4.6));
    pen.stud(0, -148, 5, p.accent);
    drawBinding(pen, 9, -60, 5);
}

void drawHammer(Pen &pen, const SketchPlan &p)
{
    drawShaft(pen, p, 10, -140, 300);
    pen.shape({{-58, -206}, {58, -206}, {66, -196}, {66, -134}, {58, -124}, {-58, -124}, {-66, -134}, {-66, -196}},
              p.metal, squared({-16, -22}, {10, 12}, 5.6));
    for (const double x : {-38.0, 38.0}) {
        pen.line({{x, -204}, {x, -165}, {x, -126}}, 6, p.accent, Taper::None);
        pen.line({{x + 6, -204}, {x + 6, -165}, {x + 6, -126}}, 2.2, ink(), Taper::None);
    }
    pen.shape({{0, -186}, {19, -165}, {0, -144}, {-19, -165}}, p.accent, squared({-8, -6}, {}, 4.2));
    drawBinding(pen, 10, -90, 5);
}

void drawMace(Pen &pen, const SketchPlan &p)
{
    drawShaft(pen, p, 8, -120, 300);
    for (int i = 0; i < 8; ++i) {
        const double a = i * std::numbers::pi / 4, x = std::cos(a), y = std::sin(a);
        pen.shape({{x * 28 - y * 10, -160 + y * 28 + x * 10},
                   {x * 52, -160 + y * 52, 1},
                   {x * 28 + y * 10, -160 + y * 28 - x * 10}},
                  p.metal, {.line = 4.4, .shadow = {-4, -4}, .light = {}});
    }
    pen.shape(ellipse(0, -160, 34, 34), p.metal, {.line = 5.2, .shadow = {-14, -12}, .light = {9, 8}});
    pen.stud(0, -160, 7, p.accent);
    pen.shape({{-14, -126}, {14, -126}, {12, -108}, {-12, -108}}, p.accent, squared({-5, -4}, {}, 4.4));
    drawBinding(pen, 8, -60, 5);
}

void drawFlail(Pen &pen, const SketchPlan &p)
{
    drawShaft(pen, p, 9, -160, 300);
    pen.shape({{-13, -170}, {13, -170}, {12, -148}, {-12, -148}}, p.accent, squared({-5, -4}, {}, 4.4));
    for (int i = 0; i < 6; ++i)
        pen.contour(ellipse(10 + i * 9.0, -178 + i * i * 2.4, 6, 8, 20), 3.6, i % 2 ? p.metal : shade(p.metal, .3), .2);
    for (int i = 0; i < 8; ++i) {
        const double a = i * std::numbers::pi / 4, x = std::cos(a), y = std::sin(a);
        pen.shape({{62 + x * 22 - y * 8, -94 + y * 22 + x * 8},
                   {62 + x * 40, -94 + y * 40, 1},
                   {62 + x * 22 + y * 8, -94 + y * 22 - x * 8}},
                  p.metal, {.line = 4, .shadow = {}, .light = {}});
    }
    pen.shape(ellipse(62, -94, 26, 26), p.metal, {.line = 5, .shadow = {-11, -9}, .light = {7, 6}});
}

void drawStaff(Pen &pen, const SketchPlan &p)
{
    const int kind = p.style->part == "druid" ? 1 : p.variant % 3;
    if (kind == 0) {
        pen.shape({{-8, 320},
                   {-10, 100},
                   {-7, -120},
                   {-16, -150},
                   {-34, -190},
                   {-18, -230},
                   {12, -236},
                   {34, -206},
                   {26, -186, 1},
                   {20, -202},
                   {4, -218},
                   {-14, -206},
                   {-18, -184},
                   {-2, -158},
                   {9, -130},
                   {8, 100},
                   {10, 320}},
                  p.wood, {.line = 5, .shadow = {-6, -2}, .light = {4, 3}});
    } else if (kind == 1) {
        pen.shape({{-8, 320},
                   {-10, 100},
                   {-8, -120},
                   {-30, -160},
                   {-36, -216, 1},
                   {-22, -176},
                   {-10, -156},
                   {10, -156},
                   {22, -180},
                   {40, -226, 1},
                   {32, -164},
                   {10, -124},
                   {8, 100},
                   {10, 320}},
                  p.wood, {.line = 5, .shadow = {-6, -2}, .light = {4, 3}});
        pen.shape({{24, -150, 1}, {48, -158}, {60, -140, 1}, {40, -136}}, mix(p.second, rgb(0x7f8a4a), .6),
                  {.line = 3.6, .shadow = {-4, -3}, .light = {}});
    } else {
        drawShaft(pen, p, 9, -140, 320);
        for (const double s : {-1.0, 1.0})
            pen.shape({{s * 6, -136},
                       {s * 30, -160},
                       {s * 34, -204},
                       {s * 18, -240, 1},
                       {s * 22, -200},
                       {s * 16, -168},
                       {0, -150}},
                      p.accent, {.line = 4.6, .shadow = {-5, -3}, .light = {}});
    }
    const double y = kind == 1 ? -194 : -192, x = kind == 0 ? 4 : 0;
    pen.dot(x, y, 21, ink());
    pen.shape(ellipse(x, y, 18.5, 18.5), p.gem, {.line = 0, .shadow = {-8, -7}, .light = {}});
    pen.fill({{x - 12, y - 2}, {x - 6, y - 12}, {x + 4, y - 13}, {x - 6, y - 6}, {x - 10, y + 4}}, rgb(0xf2efdc));
    drawBinding(pen, 8, -96, 4);
    drawBinding(pen, 9, 20, 3);
}

void drawQuarterstaff(Pen &pen, const SketchPlan &p)
{
    drawShaft(pen, p, 8, -240, 320);
    for (const double y : {-242.0, -214.0})
        pen.shape({{-11, y}, {11, y}, {11, y + 16}, {-11, y + 16}}, p.accent, squared({-6, 0}, {}, 4.4));
    drawBinding(pen, 8, -120, 6);
}

void drawSpear(Pen &pen, const SketchPlan &p)
{
    drawShaft(pen, p, 7, -170, 320);
    pen.shape({{0, -286, 1}, {25, -214}, {17, -178}, {0, -166}, {-17, -178}, {-25, -214}}, p.metal,
              {.line = 5, .shadow = {-14, 0}, .light = {6, 2}});
    pen.line({{0, -270}, {0, -225}, {0, -180}}, 2.8);
    pen.shape({{-11, -168}, {11, -168}, {11, -140}, {-11, -140}}, p.accent, squared({-4, -2}, {}, 4.4));
    pen.shape({{9, -140}, {26, -120}, {20, -84}, {34, -60, 1}, {12, -74}, {4, -130}}, p.second,
              {.line = 4.2, .shadow = {-6, -3}, .light = {}});
}

void drawHalberd(Pen &pen, const SketchPlan &p)
{
    drawShaft(pen, p, 8, -160, 320);
    pen.shape({{0, -292, 1}, {12, -236}, {12, -200}, {-12, -200}, {-12, -236}}, p.metal,
              {.line = 4.8, .shadow = {-10, 0}, .light = {}});
    pen.shape({{8, -214}, {40, -232}, {70, -220, 1}, {66, -180}, {70, -142, 1}, {36, -148}, {8, -162}}, p.metal,
              {.line = 5.2, .shadow = {-12, -10}, .light = {0, 8}});
    pen.shape({{-8, -204}, {-52, -196, 1}, {-30, -184}, {-8, -172}}, p.metal,
              {.line = 4.6, .shadow = {-6, -6}, .light = {}});
    pen.shape({{-12, -216}, {12, -216}, {12, -152}, {-12, -152}}, shade(p.metal, .25), squared({-6, 0}, {}, 4.4));
    drawBinding(pen, 8, -140, 3);
}

} // namespace retinue::sketch
