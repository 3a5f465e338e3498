#include "core/portraits/sketch/hair.h"

#include <array>
#include <cmath>
#include <numbers>

namespace retinue::sketch {

namespace {

struct Curl
{
    double x, y, radius;
};

void drawCurl(Pen &pen, const Figure &f, const Curl &curl, const QColor &hair, double ring)
{
    const Knots at = f.hair({{curl.x, curl.y}});
    const double x = at[0].x, y = at[0].y, r = curl.radius;
    const bool dark = curl.x > .4;
    const QColor colour = dark ? shade(hair, .2) : hair;
    pen.fill(circleKnots(x, y, r + ring, r + ring, 10), ink());
    pen.fill(circleKnots(x, y - .8, r - 1.6, r - 1.6, 10), colour);
    const double turn = curl.x < 0 ? -1 : 1;
    pen.line({{x - turn * r * .5, y + r * .35},
              {x - turn * r * .55, y - r * .3},
              {x + turn * r * .1, y - r * .55},
              {x + turn * r * .55, y - r * .1},
              {x + turn * r * .15, y + r * .3},
              {x - turn * r * .1, y}},
             3, tintedInk(colour, .16));
    if (!dark)
        pen.line({{x - r * .66, y - r * .15}, {x - r * .42, y - r * .6}, {x, y - r * .74}}, 3.2, light(colour, .3));
}

} // namespace

void drawCurls(Pen &pen, const Figure &f, bool longOnes)
{
    const QColor hair = f.plan.hair;
    if (longOnes) {
        pen.fill(f.hair(mirrored({{0, -160}, {.8, -140}, {1.16, -60}, {1.2, 60}, {1.16, 150}, {.8, 190}, {.3, 150}})),
                 shade(hair, .5));
        for (const double side : {-1.0, 1.0}) {
            for (const Curl &curl : {Curl{.8, 176, 25},
                                     {1.06, 186, 24},
                                     {1.24, 150, 25},
                                     {.94, 140, 26},
                                     {1.3, 104, 26},
                                     {1.04, 100, 25},
                                     {1.28, 56, 27},
                                     {1.06, 52, 25},
                                     {1.2, 8, 26}})
                drawCurl(pen, f, {curl.x * side, curl.y + (side < 0 ? 6.0 : 0.0), curl.radius},
                         side > 0 ? shade(hair, .1) : hair, 2.4);
        }
        return;
    }
    const bool covered = !f.plan.headgear.empty();
    const auto outer = std::to_array<Curl>({{-.98, -14, 23},
                                            {-1.05, -56, 26},
                                            {-.98, -102, 29},
                                            {-.68, -142, 30},
                                            {-.24, -163, 31},
                                            {.22, -163, 31},
                                            {.66, -142, 30},
                                            {.98, -102, 29},
                                            {1.05, -56, 26},
                                            {.98, -14, 23}});
    const auto inner = std::to_array<Curl>({{-.62, -98, 25},
                                            {-.22, -114, 27},
                                            {.2, -112, 27},
                                            {.6, -97, 25},
                                            {-.88, -68, 20},
                                            {.88, -68, 20},
                                            {-.42, -130, 24},
                                            {.02, -138, 25},
                                            {.42, -128, 24}});
    for (const Curl &curl : outer) {
        if (!covered || curl.y > -60)
            drawCurl(pen, f, curl, hair, 2.6);
    }
    if (!covered)
        pen.fill(f.hair({{-.95, -20},
                         {-1, -80},
                         {-.6, -150},
                         {0, -168},
                         {.6, -150},
                         {1, -80},
                         {.95, -20},
                         {.82, -84},
                         {.4, -108},
                         {0, -114},
                         {-.4, -108},
                         {-.82, -84}}),
                 shade(hair, .25));
    for (auto it = inner.rbegin(); it != inner.rend(); ++it) {
        if (!covered || it->y > -116)
            drawCurl(pen, f, *it, hair, 1.6);
    }
}

void drawAfro(Pen &pen, const Figure &f)
{
    const QColor hair = f.plan.hair;
    Knots outline;
    for (int i = 0; i < 30; ++i) {
        const double angle = std::numbers::pi * (.76 + 1.48 * i / 29), r = 1.43 + .06 * (i % 2);
        outline.push_back({std::cos(angle) * r, std::sin(angle) * (134 + 5 * (i % 2)) - 62});
    }
    outline.push_back({.82, 34});
    outline.push_back({-.82, 34});
    const QPolygonF mass =
        pen.shape(f.hair(outline), hair, {.line = 5, .shadow = {-16, -8}, .light = {12, 12}, .lightAmount = .12});
    const Pen::Clip clip(pen, mass);
    const QColor bright = light(hair, .24), dark = shade(hair, .5);
    for (int row = 0; row < 9; ++row) {
        for (int column = -7; column <= 7; ++column) {
            const double x = (column + (row % 2) * .5) * .2, y = -196 + row * 25;
            const Knots c = f.hair({{x, y}});
            pen.line({{c[0].x - 7, c[0].y + 1},
                      {c[0].x - 1, c[0].y - 6},
                      {c[0].x + 6, c[0].y - 1},
                      {c[0].x + 2, c[0].y + 5},
                      {c[0].x - 2, c[0].y + 2}},
                     2.5, x < .25 ? bright : dark);
        }
    }
}

void drawLocs(Pen &pen, const Figure &f)
{
    const QColor hair = f.plan.hair;
    constexpr std::array<double, 8> roots{-1.24, -1.06, -.88, -.7, 1.24, 1.06, .88, .7};
    for (std::size_t i = 0; i < roots.size(); ++i) {
        const double s = roots[i] > 0 ? 1 : -1, x = roots[i] * f.width,
                     length = 150 + static_cast<double>((i * 37) % 50);
        pen.shape({{x - s * 8 - 10, -110},
                   {x - s * 8 + 10, -110},
                   {x + s * 8 + 12, -20},
                   {x + s * 14 + 11, 80},
                   {x + s * 10 + 9, length},
                   {x + s * 10, length + 10, 1},
                   {x + s * 10 - 10, length - 4},
                   {x + s * 14 - 11, 80},
                   {x + s * 8 - 11, -20}},
                  shade(hair, s > 0 ? .16 : .06), {.line = 4.2, .shadow = {-6, -3}, .light = {}});
        for (double y = -66; y < length - 8; y += 19) {
            const double sway = x + s * (8 + 5 * std::sin((y + 60) / 60));
            pen.line({{sway - 9, y}, {sway, y + 6}, {sway + 9, y + 1}}, 2.4, tintedInk(hair, .2));
            pen.line({{sway - 7, y + 9}, {sway - 1, y + 12}}, 2, light(hair, .2));
        }
        if (i % 2 == 0)
            pen.shape({{x + s * 12 - 11, length - 30},
                       {x + s * 12 + 11, length - 30},
                       {x + s * 11 + 11, length - 18},
                       {x + s * 11 - 11, length - 18}},
                      f.plan.trim, {.line = 2.8, .shadow = {-4, -2}, .light = {}, .curved = false});
    }
}

void drawLocsTop(Pen &pen, const Figure &f)
{
    const QColor hair = f.plan.hair;
    const bool tied = f.plan.variant % 2 == 0 && f.plan.headgear.empty();
    if (tied) {
        pen.shape(f.hair({{-.36, -168}, {-.5, -208}, {-.2, -240}, {.24, -238}, {.52, -206}, {.38, -168}}), hair,
                  {.line = 4.4, .shadow = {-10, -5}, .light = {6, 6}});
        for (const double x : {-.3, -.06, .2})
            pen.line(f.hair({{x, -176}, {x * 1.3, -206}, {x * .8, -234}}), 3, tintedInk(hair));
        pen.shape(f.hair({{-.3, -182}, {.32, -182}, {.3, -166}, {-.28, -166}}), f.plan.trim,
                  {.line = 3.2, .shadow = {-5, -3}, .light = {}});
    }
    const QPolygonF cap = pen.shape(f.hair({{-.99, 14, 1},
                                            {-1.08, -60},
                                            {-1.02, -124},
                                            {-.6, -166},
                                            {0, -178},
                                            {.6, -166},
                                            {1.02, -124},
                                            {1.08, -60},
                                            {.99, 14, 1},
                                            {.9, -50},
                                            {.7, -94},
                                            {.36, -112},
                                            {0, -116},
                                            {-.36, -112},
                                            {-.7, -94},
                                            {-.9, -50}}),
                                    hair, {.line = 4.6, .shadow = {-11, -6}, .light = {}});
    const Pen::Clip clip(pen, cap);
    for (int i = 0; i <= 9; ++i) {
        const double x = -.92 + i * .205;
        pen.line(f.hair({{x, -70 - 44 * (1 - x * x)}, {x * .8, -140}, {x * .24, -182}}), 3, tintedInk(hair));
        for (int k = 0; k < 4; ++k) {
            const double t = .15 + k * .22, y = -84 - 40 * (1 - x * x) - t * 70, px = x * (1 - t * .5) + .09;
            pen.line(f.hair({{px - .06, y}, {px, y + 5}, {px + .06, y}}), 2,
                     k % 2 ? light(hair, .2) : tintedInk(hair, .2));
        }
    }
}

void drawFlame(Pen &pen, const Figure &f)
{
    const QColor fire = f.plan.hair;
    const QPolygonF outer =
        pen.shape(f.hair({{-.97, 8, 1},    {-1.12, -30}, {-1.42, -74, 1}, {-1.14, -84}, {-1.36, -156, 1}, {-1.0, -132},
                          {-1.0, -218, 1}, {-.66, -168}, {-.46, -252, 1}, {-.2, -184},  {.1, -280, 1},    {.28, -188},
                          {.6, -246, 1},   {.66, -168},  {1.06, -208, 1}, {.98, -128},  {1.4, -138, 1},   {1.12, -78},
                          {1.34, -54, 1},  {1.1, -26},   {.97, 9, 1},     {.9, -40},    {.8, -78, 1},     {.5, -96},
                          {.3, -78, 1},    {.04, -100},  {-.3, -76, 1},   {-.54, -98},  {-.8, -74, 1},    {-.92, -40}}),
                  fire, {.line = 5, .shadow = {-10, -5}, .light = {}});
    const Pen::Clip clip(pen, outer);
    const bool warm = fire.red() > fire.blue();
    pen.fill(f.hair({{-.8, -90},
                     {-.94, -130},
                     {-.86, -174, 1},
                     {-.62, -140},
                     {-.42, -204, 1},
                     {-.2, -150},
                     {.08, -228, 1},
                     {.26, -152},
                     {.52, -204, 1},
                     {.6, -140},
                     {.9, -174, 1},
                     {.9, -120},
                     {.7, -100},
                     {.4, -110},
                     {0, -116},
                     {-.4, -108}}),
             warm ? rgb(0xf0b648) : light(fire, .3));
    pen.fill(f.hair({{-.5, -112},
                     {-.56, -136},
                     {-.4, -162, 1},
                     {-.2, -130},
                     {.06, -180, 1},
                     {.24, -130},
                     {.44, -158, 1},
                     {.5, -118},
                     {.2, -112},
                     {-.2, -114}}),
             warm ? rgb(0xf8dd8e) : light(fire, .6));
    pen.contour(outer, 5);
}

void drawBalding(Pen &pen, const Figure &f)
{
    const QColor hair = f.plan.hair;
    for (const double side : {-1.0, 1.0}) {
        HairMass tuft{.outline = {{.95, 16, 1},
                                  {.96, -40},
                                  {.86, -78},
                                  {.76, -114, 1},
                                  {1.0, -112},
                                  {1.16, -66},
                                  {1.2, -16},
                                  {1.12, 20},
                                  {1.2, 44, 1},
                                  {1.06, 36},
                                  {1.02, 58, 1}},
                      .strands = {{{.9, -90}, {1.02, -50}, {1.02, 20}}, {{.9, -102}, {1.1, -60}, {1.1, 16}}},
                      .shine = {},
                      .tone = side > 0 ? .1 : 0,
                      .line = 4.2,
                      .comb = 2};
        drawMass(pen, f, side < 0 ? mirroredMass(tuft) : tuft, hair);
    }
    const QColor skin = f.plan.skin;
    pen.fill(f.hair({{-.62, -96}, {-.5, -122}, {-.2, -134}, {-.28, -122}, {-.5, -104}}), light(skin, .4));
    if (f.ageRank() >= 3) {
        pen.line(f.hair({{-.5, -120}, {-.1, -132}, {.3, -128}}), 2.6, shade(hair, .2));
        pen.line(f.hair({{-.4, -127}, {0, -138}, {.4, -131}}), 2.4, shade(hair, .2));
    } else {
        for (const double x : {-.3, -.1, .1, .3})
            pen.line(f.hair({{x, -106}, {x * .9 + .04, -122}, {x * .8 + .1, -134}}), 2.4, mix(hair, skin, .2));
    }
}

void drawShavenSides(Pen &pen, const Figure &f, double amount)
{
    const QPolygonF outline = smoothClosed(f.hair({{-.96, 4, 1},
                                                   {-1.02, -60},
                                                   {-.95, -116},
                                                   {-.5, -148},
                                                   {.5, -148},
                                                   {.95, -116},
                                                   {1.02, -60},
                                                   {.96, 4, 1},
                                                   {.86, -70},
                                                   {.5, -104},
                                                   {-.5, -104},
                                                   {-.86, -70}}));
    const QColor colour = mix(f.plan.hair, f.plan.skin, amount);
    pen.fill(outline, colour);
    const Pen::Clip clip(pen, outline);
    for (int row = 0; row < 11; ++row) {
        for (int column = 0; column < 14; ++column) {
            const double x = -1.02 + column * .157 + (row % 2) * .07, y = -140 + row * 13;
            const Knots a = f.hair({{x, y}});
            pen.line({{a[0].x, a[0].y}, {a[0].x + x * 3, a[0].y + 7}}, 1.8, shade(colour, .34), Taper::Out);
        }
    }
    pen.contour(outline, 3);
}

namespace {

void drawBraid(Pen &pen, const Figure &f, double side, double x0, double y0, int links, double step, double width,
               const QColor &hair)
{
    const auto along = [&](double i) { return side * (x0 * f.width + 8 + i * 1.4 + 3 * std::sin(i * .8)); };
    for (int i = 0; i < links; ++i) {
        const double x = along(i), y = y0 + i * step, w = width * (1 - .05 * i);
        pen.shape({{x, y - 4},
                   {x + w, y + 6},
                   {x + w * .8, y + step * .8},
                   {x, y + step + 6},
                   {x - w * .8, y + step * .8},
                   {x - w, y + 6}},
                  hair, {.line = 3.6, .shadow = {-6, -3}, .light = {4, 4}, .lightAmount = .2});
        pen.line({{x - w * .7, y + 8}, {x, y + step * .55}, {x + w * .1, y + step}}, 2.5);
        pen.line({{x + w * .7, y + 8}, {x + 2, y + step * .5}}, 2.5);
        pen.line({{x - w * .5, y + 14}, {x - w * .1, y + step * .8}}, 1.8, shade(hair, .5));
    }
    const double x = along(links), y = y0 + links * step;
    pen.shape({{x - 10, y - 2}, {x + 10, y - 2}, {x + 9, y + 10}, {x - 9, y + 10}}, f.plan.trim,
              {.line = 3, .shadow = {}, .light = {}});
    pen.shape({{x - 8, y + 10},
               {x + 8, y + 10},
               {x + 12, y + 30},
               {x + 2, y + 48, 1},
               {x - 2, y + 34},
               {x - 8, y + 40, 1},
               {x - 10, y + 26}},
              hair, {.line = 3.4, .shadow = {-5, -2}, .light = {}});
}

void drawCrownBraid(Pen &pen, const Figure &f)
{
    const QColor hair = f.plan.hair;
    for (int i = 0; i <= 12; ++i) {
        const double angle = std::numbers::pi * (1.02 + .96 * i / 12.0);
        const Knots at = f.hair({{std::cos(angle) * .92, std::sin(angle) * 82 - 66}});
        const QColor colour = i > 7 ? shade(hair, .16) : light(hair, .06);
        pen.shape(placed({{-15, -9}, {0, -15}, {15, -7}, {15, 9}, {0, 13}, {-15, 8}}, at[0].x, at[0].y,
                         angle * 180 / std::numbers::pi + (i % 2 ? 60 : 120)),
                  colour, {.line = 3.4, .shadow = {-5, -4}, .light = {}});
        pen.line({{at[0].x - 6, at[0].y + 3}, {at[0].x + 5, at[0].y - 5}}, 2.2, tintedInk(hair));
    }
}

} // namespace

void drawBraids(Pen &pen, const Figure &f)
{
    const SketchPlan &p = f.plan;
    if (p.headgear == "helmet")
        return;
    if (p.hairStyle == "two braids") {
        drawBraid(pen, f, -1, 1.02, 18, 7, 30, 17, p.hair);
        drawBraid(pen, f, 1, 1.02, 18, 7, 30, 17, shade(p.hair, .1));
    } else if (p.hairStyle == "one braid") {
        drawBraid(pen, f, 1, 1.06, 58, 6, 30, 18, p.hair);
    } else if (p.hairStyle == "crown braid" && p.headgear.empty()) {
        drawCrownBraid(pen, f);
    }
    if (p.has("beads") && p.hairStyle != "bald") {
        for (int i = 0; i < 3; ++i)
            pen.stud(-f.width * 1.1 - 2 + i, 34 + i * 15, 5, i % 2 ? p.trim : p.gem);
        pen.line({{-f.width * 1.08, -10}, {-f.width * 1.12, 24}}, 4, tintedInk(p.hair));
    }
}

} // namespace retinue::sketch
