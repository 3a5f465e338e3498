#include "core/portraits/sketch/layers.h"

#include <array>

namespace retinue::sketch {

namespace {

/// Room for what grows or stands under a hood.
double hoodWidth(const Figure &f)
{
    return f.width * (f.plan.race->head == "person" ? 1 : 1.14);
}

void drawHoodBack(Pen &pen, const Figure &f)
{
    const double w = hoodWidth(f);
    pen.shape(mirrored({{0, -204},
                        {.5 * w, -194},
                        {1.05 * w, -150},
                        {1.4 * w, -70},
                        {1.48 * w, 20},
                        {1.48 * w, 110},
                        {1.3 * w, 190},
                        {.8 * w, 230}}),
              shade(f.plan.cloakColour, .55), {.line = 5.5, .shadow = {}, .light = {}});
}

void drawHoodFront(Pen &pen, const Figure &f, const QPolygonF &face)
{
    const double w = hoodWidth(f), t = f.turn * .5;
    const QColor cloth = f.plan.cloakColour;
    {
        const Pen::Clip clip(pen, face);
        pen.fill({{-w * 1.2, -200},
                  {w * 1.2, -200},
                  {w * 1.2, 60},
                  {w * .82, 0},
                  {w * .56, -44},
                  {.1 * w, -66},
                  {-.45 * w, -58},
                  {-w * .8, -30},
                  {-w * 1.2, 10}},
                 shade(f.plan.skin, .55), .5);
    }
    Knots outer{{.04 * w, -222, 1}, {.5 * w, -202}, {1.1 * w, -156},   {1.48 * w, -66},
                {1.55 * w, 30},     {1.6 * w, 130}, {1.36 * w, 222, 1}};
    Knots inner{{1.12 * w + t * .3, 190}, {1.1 * w + t * .5, 90}, {1.08 * w + t * .6, 10},
                {1.0 * w + t, -60},       {.72 * w + t, -110},    {.3 * w + t, -131}};
    Knots all = outer;
    all.insert(all.end(), inner.begin(), inner.end());
    all.push_back({t, -138});
    for (auto it = inner.rbegin(); it != inner.rend(); ++it)
        all.push_back({-it->x + 2 * t * (it->y < -40 ? 1 : .5), it->y});
    for (auto it = outer.rbegin(); it + 1 != outer.rend(); ++it)
        all.push_back({-it->x, it->y, it->corner});
    const QPolygonF hood = pen.shape(all, cloth, {.line = 6, .shadow = {-22, -10}, .light = {12, 10}});
    {
        const Pen::Clip clip(pen, hood);
        const QColor line = tintedInk(cloth, .1), fine = shade(cloth, .46);
        for (const double s : {-1.0, 1.0}) {
            pen.line({{s * .9 * w, -150}, {s * 1.24 * w, -60}, {s * 1.3 * w, 60}, {s * 1.22 * w, 170}}, 4, line);
            pen.line({{s * .5 * w, -180}, {s * 1.02 * w, -112}, {s * 1.2 * w, -20}}, 3.6, line);
            pen.line({{s * 1.44 * w, 0}, {s * 1.46 * w, 90}, {s * 1.36 * w, 170}}, 3.6, line);
            pen.line({{s * .7 * w, -168}, {s * 1.16 * w, -90}, {s * 1.28 * w, 0}}, 2.2, fine);
            pen.line({{s * 1.2 * w, 20}, {s * 1.22 * w, 100}, {s * 1.16 * w, 180}}, 2.2, fine);
        }
        pen.line({{.04 * w, -216}, {.1 * w + t * .4, -176}, {t, -142}}, 3.2, line);
    }
    if (f.plan.variant % 2)
        pen.line({{-1.05 * w + t, 60},
                  {-1.0 * w + t, -60},
                  {-.72 * w + t, -116},
                  {t, -146},
                  {.72 * w + t, -116},
                  {1.0 * w + t, -60},
                  {1.05 * w + t, 60}},
                 5, f.plan.trim, Taper::None);
}

void drawHelmet(Pen &pen, const Figure &f)
{
    const QColor metal = f.plan.metal;
    const bool nasal = f.plan.variant % 2 == 0;
    const QPolygonF dome = pen.shape(f.hair({{-1.06, 46, 1},
                                             {-1.14, -30},
                                             {-1.1, -100},
                                             {-.72, -164},
                                             {0, -190},
                                             {.72, -164},
                                             {1.1, -100},
                                             {1.14, -30},
                                             {1.06, 46, 1},
                                             {.86, 40, 1},
                                             {.9, -30},
                                             {.78, -48, 1},
                                             {.3, -62},
                                             {0, -64},
                                             {-.3, -62},
                                             {-.78, -48, 1},
                                             {-.9, -30},
                                             {-.86, 40, 1}}),
                                     metal, {.line = 5.6, .shadow = {-26, -10}, .light = {11, 10}});
    {
        const Pen::Clip clip(pen, dome);
        pen.fill(f.hair({{-.6, -150}, {-.4, -164}, {-.3, -100}, {-.5, -80}}), light(metal, .5));
    }
    pen.line(f.hair({{0, -190}, {.02, -130}, {0, -70}}), 7, ink(), Taper::None);
    pen.line(f.hair({{0, -188}, {.02, -130}, {0, -72}}), 3.6, f.plan.trim, Taper::None);
    pen.line(f.hair({{-1.0, -38}, {-.6, -64}, {0, -76}, {.6, -64}, {1.0, -38}}), 12, ink(), Taper::None);
    pen.line(f.hair({{-1.0, -38}, {-.6, -64}, {0, -76}, {.6, -64}, {1.0, -38}}), 7.5, f.plan.trim, Taper::None);
    for (const double x : {-.8, -.4, .4, .8}) {
        const Knots at = f.hair({{x, -68 + x * x * 22}});
        pen.stud(at[0].x, at[0].y, 2.6, metal);
    }
    if (nasal)
        pen.shape(f.face({{-8, -62}, {8, -62}, {10, 0}, {12, 36}, {0, 44, 1}, {-12, 36}, {-10, 0}}, .6), metal,
                  {.line = 4.4, .shadow = {-8, -3}, .light = {3, 2}});
    else
        pen.shape(f.hair({{-.1, -184},
                          {-.34, -222},
                          {-.12, -258},
                          {.4, -268},
                          {.92, -240},
                          {1.26, -176, 1},
                          {.98, -204},
                          {.86, -190, 1},
                          {.62, -214},
                          {.46, -200, 1},
                          {.2, -196},
                          {.1, -182}}),
                  f.plan.second, {.line = 4.6, .shadow = {-10, -6}, .light = {7, 6}});
}

void drawHat(Pen &pen, const Figure &f)
{
    // Above the brows, which carry the expression.
    const Pen::Local raised(pen, 0, -9, 0, 1);
    const bool pointed =
        f.plan.style->part == "wizard" || f.plan.style->part == "warlock" || f.plan.style->part == "sorcerer";
    const QColor felt = f.plan.hatColour;
    if (pointed)
        pen.shape(f.hair({{-.86, -100},
                          {-.6, -170},
                          {-.34, -236},
                          {.1, -288},
                          {.5, -284, 1},
                          {.34, -262},
                          {.42, -220},
                          {.66, -166},
                          {.88, -100}}),
                  felt, {.line = 5.4, .shadow = {-22, -8}, .light = {9, 8}});
    else
        pen.shape(f.hair({{-.86, -96},
                          {-.84, -150},
                          {-.66, -192},
                          {-.1, -196},
                          {.08, -184},
                          {.3, -196},
                          {.7, -188},
                          {.86, -146},
                          {.88, -96}}),
                  felt, {.line = 5.4, .shadow = {-22, -8}, .light = {9, 8}});
    pen.line(f.hair({{-.5, -130}, {-.42, -160}, {-.3, -178}}), 3.4, tintedInk(felt));
    pen.line(f.hair({{.5, -120}, {.46, -150}, {.34, -176}}), 3.4, tintedInk(felt));
    pen.shape(f.hair({{-.88, -112}, {0, -96}, {.9, -112}, {.92, -86}, {0, -70}, {-.9, -86}}), f.plan.trim,
              {.line = 4.2, .shadow = {-14, -4}, .light = {}});
    pen.shape(f.hair({{-1.78, -66, 1},
                      {-1.2, -92},
                      {-.8, -92},
                      {0, -78},
                      {.8, -92},
                      {1.2, -92},
                      {1.78, -70, 1},
                      {1.1, -56},
                      {.4, -44},
                      {-.4, -44},
                      {-1.1, -54}}),
              felt, {.line = 5.6, .shadow = {-18, -12}, .light = {8, 6}});
    if (f.plan.has("feather") || !pointed) {
        pen.shape(f.hair({{.74, -98, 1}, {1.0, -140}, {1.4, -190}, {1.86, -214, 1}, {1.66, -160}, {1.26, -112}}),
                  f.plan.accent, {.line = 4.2, .shadow = {-6, -5}, .light = {4, 4}});
        pen.line(f.hair({{.8, -100}, {1.2, -150}, {1.8, -208}}), 2.6);
    }
}

void drawTurban(Pen &pen, const Figure &f)
{
    const QColor cloth = mix(f.plan.hatColour, rgb(0xd9c9a0), .2);
    const QPolygonF wrap = pen.shape(f.hair({{-1.06, -20, 1},
                                             {-1.22, -70},
                                             {-1.2, -130},
                                             {-.8, -186},
                                             {0, -204},
                                             {.8, -186},
                                             {1.2, -130},
                                             {1.22, -70},
                                             {1.06, -20, 1},
                                             {.7, -62},
                                             {.2, -88, 1},
                                             {-.3, -76},
                                             {-.8, -52}}),
                                     cloth, {.line = 5.4, .shadow = {-20, -9}, .light = {10, 9}});
    const Pen::Clip clip(pen, wrap);
    for (int k = 0; k < 5; ++k) {
        pen.line(f.hair({{-1.2, -36.0 - k * 30}, {-.4, -92.0 - k * 24}, {.3, -92.0 - k * 26}}), 3.6, tintedInk(cloth));
        pen.line(f.hair({{1.2, -36.0 - k * 30}, {.6, -80.0 - k * 26}, {.16, -96.0 - k * 22}}), 3.6, tintedInk(cloth));
        pen.line(f.hair({{-1.1, -46.0 - k * 30}, {-.5, -88.0 - k * 24}}), 2.2, shade(cloth, .4));
    }
    const Knots gem = f.hair({{.2, -106}});
    pen.stud(gem[0].x, gem[0].y, 9, f.plan.gem);
}

void drawCrown(Pen &pen, const Figure &f)
{
    const QColor gold = mix(f.plan.accent, rgb(0xd9ae4a), .6);
    pen.shape(f.hair({{-.9, -86, 1},
                      {-1.02, -150, 1},
                      {-.66, -122, 1},
                      {-.5, -176, 1},
                      {-.24, -130, 1},
                      {0, -190, 1},
                      {.24, -130, 1},
                      {.5, -176, 1},
                      {.66, -122, 1},
                      {1.02, -150, 1},
                      {.9, -86, 1},
                      {.5, -74},
                      {0, -70},
                      {-.5, -74}}),
              gold, {.line = 5, .shadow = {-20, -8}, .light = {8, 8}});
    for (const auto &[x, y] : {std::pair{-.5, -96.0}, {0.0, -92.0}, {.5, -96.0}}) {
        const Knots at = f.hair({{x, y}});
        pen.stud(at[0].x, at[0].y, x == 0 ? 7 : 5, f.plan.gem);
    }
}

void drawCirclet(Pen &pen, const Figure &f)
{
    pen.shape(f.hair({{-.97, -70},
                      {-.5, -90},
                      {0, -77, 1},
                      {.5, -90},
                      {.97, -70},
                      {.97, -59},
                      {.5, -78},
                      {0, -61, 1},
                      {-.5, -78},
                      {-.97, -59}}),
              f.plan.trim, {.line = 3.6, .shadow = {}, .light = {}});
    const Knots at = f.hair({{0, -73}});
    pen.shape({{at[0].x, at[0].y - 18}, {at[0].x + 10, at[0].y}, {at[0].x, at[0].y + 18, 1}, {at[0].x - 10, at[0].y}},
              f.plan.gem, {.line = 3.4, .shadow = {-4, -2}, .light = {3, 3}});
}

void drawGoggles(Pen &pen, const Figure &f)
{
    pen.line(f.hair({{-1.02, -72}, {-.5, -104}, {0, -110}, {.5, -104}, {1.02, -72}}), 13, ink(), Taper::None);
    pen.line(f.hair({{-1.02, -72}, {-.5, -104}, {0, -110}, {.5, -104}, {1.02, -72}}), 8, f.plan.leather, Taper::None);
    for (const double x : {-.36, .36}) {
        const Knots at = f.hair({{x, -108}});
        pen.shape(ellipse(at[0].x, at[0].y, 27, 25), f.plan.metal == rgb(0x98a2a4) ? rgb(0xc3964a) : f.plan.metal,
                  {.line = 5, .shadow = {-6, -5}, .light = {4, 4}});
        pen.shape(ellipse(at[0].x, at[0].y, 18, 17), rgb(0x7fa9a8), {.line = 3.6, .shadow = {-7, -6}, .light = {}});
        pen.line({{at[0].x - 10, at[0].y - 2}, {at[0].x - 2, at[0].y - 10}}, 3.4, rgb(0xf4f6e8));
    }
}

void drawBandage(Pen &pen, const Figure &f)
{
    pen.shape(f.hair({{-1.06, -52}, {0, -78}, {1.06, -92}, {1.06, -64}, {0, -52}, {-1.06, -26}}), rgb(0xe4d8c0),
              {.line = 3.8, .shadow = {-8, -6}, .light = {}});
    pen.line(f.hair({{-1.0, -42}, {0, -66}, {1.0, -80}}), 2.2);
    pen.line(f.hair({{-.7, -40}, {-.2, -58}, {.4, -64}}), 2);
}

} // namespace

void drawHeadgearBack(Pen &pen, const Figure &f)
{
    if (f.plan.headgear == "hood")
        drawHoodBack(pen, f);
}

void drawHeadgear(Pen &pen, const Figure &f, const QPolygonF &face)
{
    const Part gear = f.plan.headgear;
    if (f.plan.has("bandage"))
        drawBandage(pen, f);
    if (f.plan.has("goggles"))
        drawGoggles(pen, f);
    if (gear == "hood")
        drawHoodFront(pen, f, face);
    else if (gear == "helmet")
        drawHelmet(pen, f);
    else if (gear == "hat")
        drawHat(pen, f);
    else if (gear == "turban")
        drawTurban(pen, f);
    else if (gear == "crown")
        drawCrown(pen, f);
    else if (gear == "circlet")
        drawCirclet(pen, f);
}

void drawJewels(Pen &pen, const Figure &f)
{
    const SketchPlan &p = f.plan;
    const bool covered = p.headgear == "hood" || p.headgear == "helmet";
    if (p.has("earring") && !covered) {
        const double x = -f.width - 2 - (f.turn > 0 ? -2 : 3);
        pen.contour(ellipse(x, 44, 8.5, 10.5, 28), 6, ink(), .2);
        pen.contour(ellipse(x, 44, 8.5, 10.5, 28), 3, mix(p.accent, rgb(0xe2b84e), .5), .2);
    }
    if (covered || p.race->head != "person")
        return;
    if (p.has("flower")) {
        const Knots at = f.hair({{-.86, -96}});
        for (const auto &[dx, dy, r] : {std::array{0.0, 0.0, 1.0}, {26.0, -18.0, .72}, {-14.0, 24.0, .66}}) {
            const double x = at[0].x + dx, y = at[0].y + dy;
            pen.shape(placed({{0, 0, 1}, {16, 8}, {30, 26, 1}, {8, 18}}, x, y, 20 + dx * 3), rgb(0x6f8a50),
                      {.line = 3.4, .shadow = {}, .light = {}});
            for (int k = 0; k < 5; ++k)
                pen.shape(placed({{0, 0}, {7 * r, -8 * r}, {0, -17 * r}, {-7 * r, -8 * r}}, x, y, k * 72 + 10),
                          k % 2 ? mix(p.accent, rgb(0xf2e3d0), .6) : mix(p.second, rgb(0xf6e6d8), .66),
                          {.line = 3, .shadow = {}, .light = {}});
            pen.stud(x, y, 4.4 * r, rgb(0xe0b048));
        }
    }
    if (p.has("feather") && p.headgear != "hat") {
        for (const auto &[turn, length] : {std::pair{58.0, 92.0}, {36.0, 108.0}}) {
            const Knots at = f.hair({{.86, -92}});
            pen.shape(placed({{0, 0, 1},
                              {12, -length * .4},
                              {10, -length * .8},
                              {0, -length, 1},
                              {-10, -length * .7},
                              {-9, -length * .3}},
                             at[0].x, at[0].y, turn),
                      turn > 50 ? p.accent : p.second, {.line = 4, .shadow = {-5, -3}, .light = {3, 3}});
            pen.line(placed({{0, 0}, {1, -length * .5}, {0, -length * .94}}, at[0].x, at[0].y, turn), 2.4);
        }
    }
}

} // namespace retinue::sketch
