#include "core/portraits/sketch/garment.h"

#include <array>
#include <cmath>

namespace retinue::sketch {

namespace {

void drawBareChest(const Tailor &t)
{
    const double w = t.wide;
    const QColor skin = t.p.skin, dark = shade(skin, .36), line = tintedInk(skin, .08);
    t.line({{0, 116}, {3, 176}, {0, 246}}, 3.6, line);
    t.line({{-w * .55, 150}, {-w * .3, 198}, {-16, 190}}, 4.4, line);
    t.line({{w * .55, 150}, {w * .3, 198}, {18, 190}}, 5, line);
    t.fill({{-w * .5, 178}, {-w * .28, 204}, {-14, 198}, {-w * .26, 216}}, dark);
    t.fill({{w * .5, 178}, {w * .28, 204}, {14, 198}, {w * .3, 218}}, dark);
    for (const double s : {-1.0, 1.0})
        t.line(onSide({{w * .78, 92}, {w * .70, 146}, {w * .66, 210}, {w * .70, hem}}, s), 5, ink(), Taper::Middle);
    t.line({{-w * .97, 150}, {-w * .9, 190}, {-w * .92, 220}}, 3, line);
}

void drawHideTunic(const Tailor &t)
{
    const double w = t.wide;
    const QPolygonF hide = t.shape({{-w * .5, 42, 1},
                                    {-w * .2, 78},
                                    {0, 86},
                                    {w * .2, 78},
                                    {w * .5, 42, 1},
                                    {w * .72, 136},
                                    {w * .68, hem, 1},
                                    {-w * .68, hem, 1},
                                    {-w * .72, 136}},
                                   t.p.main, {.line = 5.4, .shadow = {-w * .34, -6}, .light = {10, 7}});
    t.weave(hide, t.p.main);
    for (int k = 0; k < 4; ++k) {
        t.line({{-14, 146.0 + k * 24}, {14, 159.0 + k * 24}}, 3.4, rgb(0xd9c6a0), Taper::None);
        t.line({{14, 146.0 + k * 24}, {-14, 159.0 + k * 24}}, 3.4, rgb(0xd9c6a0), Taper::None);
    }
    t.line({{0, 126}, {1, hem}}, 3.4);
}

} // namespace

void drawFurs(const Tailor &t)
{
    const double w = t.wide;
    drawBareChest(t);
    const bool bare = t.p.gender == Gender::Male && t.p.age != Age::Elderly && t.p.build->part != "heavyset";
    if (!bare)
        drawHideTunic(t);
    if (t.p.variant % 2 == 0)
        t.strap({w * .62, 56}, {-w * .66, 258}, 12, t.p.leather, true);
    t.furCollar(t.p.fur);
    for (int i = 0; i < 7; ++i) {
        const double k = i / 6.0 * 2 - 1, x = k * (t.neck + 34), y = 66 + (1 - k * k) * 36;
        t.shape({{x - 6, y - 10},
                 {x + 6, y - 10},
                 {x + 4 + k * 3, y + 12},
                 {x + k * 3, y + 25, 1},
                 {x - 4 + k * 3, y + 10}},
                rgb(0xe6d8b6), {.line = 3.4, .shadow = {-3, -2}, .light = {}});
    }
}

void drawApron(const Tailor &t)
{
    const double w = t.wide, n = t.neck;
    const QColor hide = t.p.leather;
    const QPolygonF shirt = t.base(t.p.main, 10, 56, true);
    t.weave(shirt, t.p.main);
    t.folds(t.p.main, .9);
    t.standCollar(light(t.p.main, .2), 14);
    t.shape({{-w * .42, 106, 1},
             {0, 118},
             {w * .42, 106, 1},
             {w * .5, 176},
             {w * .62, hem},
             {-w * .62, hem},
             {-w * .5, 176}},
            hide, {.line = 5.4, .shadow = {-w * .3, -6}, .light = {10, 7}});
    for (const double s : {-1.0, 1.0}) {
        t.strap({s * w * .4, 114}, {s * (n + 40), 14}, 10, hide, false);
        const QPointF at = t.f.body(s * w * .36, 122);
        t.pen.stud(at.x(), at.y(), 6.6, t.p.accent);
    }
    const double y = 172;
    const auto tool = [&](const Knots &knots, const QColor &colour) {
        t.shape(knots, colour, {.line = 3.8, .shadow = {-3, -1}, .light = {}, .curved = false});
    };
    tool({{-40, y - 30}, {-30, y - 30}, {-30, y + 8}, {-40, y + 8}}, rgb(0xb99a63));
    tool({{-52, y - 52}, {-18, y - 52}, {-18, y - 30}, {-52, y - 30}}, t.p.metal);
    tool({{8, y - 44}, {17, y - 60}, {26, y - 44}, {22, y + 8}, {13, y + 8}}, t.p.metal);
    tool({{40, y - 36}, {56, y - 36}, {54, y + 8}, {42, y + 8}}, t.p.second);
    t.shape({{-w * .36, y}, {w * .36, y}, {w * .33, y + 70}, {-w * .33, y + 70}}, shade(hide, .2),
            {.line = 4.6, .shadow = {-14, -8}, .light = {}, .curved = false});
    for (int i = 0; i < 12; ++i)
        t.line({{-w * .31 + i * w * .052, y + 9}, {-w * .31 + i * w * .052 + 5, y + 9}}, 2.4, light(hide, .4),
               Taper::None);
    t.line({{0, y + 4}, {1, y + 66}}, 3);
}

void drawLeaves(const Tailor &t)
{
    const double w = t.wide;
    const QPolygonF cloth = t.base(t.p.main, 12, 90, true);
    t.weave(cloth, t.p.main);
    t.folds(t.p.main, .8);
    t.line({{-w * .3, hem}, {-w * .2, 186}, {10, 126}, {w * .2, 66}}, 8, shade(t.p.second, .3), Taper::None);
    // Leaves stay leaves whatever the class wears.
    const QColor moss = rgb(0x647d45);
    const double green = t.p.style->part == "druid" ? .1 : .6;
    constexpr std::array<std::array<double, 3>, 2> rows{{{1.0, 9, 70}, {.72, 8, 60}}};
    for (int row = 0; row < 2; ++row) {
        const auto &[reach, count, length] = rows[row];
        for (int i = 0; i < count; ++i) {
            const double k = i / (count - 1) * 2 - 1;
            const QPointF at = t.f.body(k * w * reach, 34 + std::pow(std::abs(k), 1.8) * 32 * reach +
                                                           (1 - std::abs(k)) * 36 - row * 16);
            const std::array<QColor, 4> greens{mix(t.p.main, moss, green), mix(t.p.second, moss, green * .8),
                                               mix(mix(t.p.main, t.p.accent, .5), moss, green),
                                               light(mix(t.p.second, moss, green), .2)};
            const QColor colour = greens[static_cast<std::size_t>((i * 3 + row + t.p.variant) % 4)];
            const double turn = -k * 38 + (i % 2 ? 5 : -4);
            t.pen.shape(
                placed({{0, -14}, {18, 6}, {16, 30}, {0, length, 1}, {-16, 30}, {-18, 6}}, at.x(), at.y(), turn),
                row ? light(colour, .12) : colour, {.line = 4.4, .shadow = {-8, -5}, .light = {5, 5}});
            t.pen.line(placed({{0, -6}, {1, 20}, {0, length - 8}}, at.x(), at.y(), turn), 2.6);
            for (const double y : {10.0, 24.0}) {
                for (const double s : {-1.0, 1.0})
                    t.pen.line(placed({{0, y}, {s * 9, y + 9}}, at.x(), at.y(), turn), 2);
            }
        }
    }
}

namespace {

void drawCloak(const Tailor &t)
{
    const double n = t.neck, w = t.wide;
    const QColor cloak = t.p.cloakColour, line = tintedInk(cloak, .1);
    for (const double s : {-1.0, 1.0}) {
        t.shape(onSide({{n + 4, -10, 1},
                        {n + 60, 2},
                        {w + 14, 58},
                        {w + 40, 190},
                        {w + 56, hem, 1},
                        {w * .58, hem, 1},
                        {w * .62, 184},
                        {w * .4, 96},
                        {20, 60, 1}},
                       s),
                s < 0 ? cloak : shade(cloak, .2),
                {.line = 5.6, .shadow = {-18, -4}, .light = s < 0 ? QPointF(10, 6) : QPointF()});
        for (const auto &[x0, y0, x1, x2] :
             {std::array{n + 40, 24.0, w * .7, w * .82}, std::array{n + 70, 28.0, w * .9, w * 1.02},
              std::array{n + 20, 40.0, w * .56, w * .7}}) {
            t.line(onSide({{x0, y0}, {x1, y0 + 76}, {x2, y0 + 190}}, s), 3.8, line, Taper::Out);
            t.line(onSide({{x0 + 12, y0 + 8}, {x1 + 10, y0 + 72}}, s), 2, shade(cloak, .5), Taper::Out);
        }
    }
    if (t.p.has("fur mantle"))
        return;
    for (const double s : {-1.0, 1.0})
        t.shape(onSide({{n - 2, -24, 1}, {n + 34, -18}, {n + 52, 16}, {n + 10, 52}, {10, 70, 1}, {n * .6, 32}}, s),
                s < 0 ? light(cloak, .1) : shade(cloak, .12), {.line = 5, .shadow = {-9, -9}, .light = {}});
    const QPointF at = t.f.body(0, 66);
    t.pen.stud(at.x(), at.y(), 14, t.p.accent);
    t.pen.dot(at.x(), at.y(), 7, shade(t.p.accent, .45));
    t.pen.dot(at.x() - 3, at.y() - 3, 2.6, light(t.p.accent, .7));
}

void drawScarf(const Tailor &t)
{
    const double n = t.neck;
    const QColor scarf = t.p.scarfColour;
    t.shape({{-n - 16, -26}, {0, -2}, {n + 16, -26}, {n + 34, 14}, {n * .6, 46}, {0, 54}, {-n * .6, 46}, {-n - 34, 14}},
            scarf, {.line = 5, .shadow = {-18, -8}, .light = {8, 8}});
    t.line({{-n - 10, -4}, {-n * .3, 26}, {n * .4, 28}}, 3.2, tintedInk(scarf));
    t.line({{n + 14, -6}, {n * .4, 18}, {-n * .2, 14}}, 3.2, tintedInk(scarf));
    t.shape({{n * .3, 36, 1}, {n * .8, 40}, {n * .9, 110}, {n * 1.1, 150, 1}, {n * .5, 146, 1}, {n * .35, 96}},
            shade(scarf, .1), {.line = 4.6, .shadow = {-7, -3}, .light = {}});
}

} // namespace

void drawOverGarment(Pen &pen, const Figure &f)
{
    const Tailor t{pen, f};
    const SketchPlan &p = f.plan;
    if (p.has("cloak") || (p.headgear == "hood" && p.attire != "robe" && p.attire != "high collar"))
        drawCloak(t);
    if (p.has("fur mantle") && p.attire != "fur")
        t.furCollar(p.fur);
    if (p.has("scarf"))
        drawScarf(t);
    if (p.has("pendant") && p.attire != "vestments" && p.attire != "high collar")
        t.pendant(p.has("fur mantle") ? 140 : 108);
}

} // namespace retinue::sketch
