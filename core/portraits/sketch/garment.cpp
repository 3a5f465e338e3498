#include "core/portraits/sketch/garment.h"

#include <array>
#include <cmath>
#include <numbers>

namespace retinue::sketch {

Knots Tailor::trunk(double gap, double depth, bool pointed, double grow) const
{
    const double n = neck + gap, s = wide + grow;
    const Knots half{
        {n, 3, 1},       {neck + 42 + gap * .5, 15}, {wide * .8, 28}, {s * .985, 54}, {s + 12, 104}, {s + 18, 180},
        {s + 20, hem, 1}};
    Knots all = half;
    for (auto it = half.rbegin(); it != half.rend(); ++it)
        all.push_back({-it->x, it->y, it->corner});
    if (pointed) {
        all.push_back({0, depth, 1});
    } else {
        all.push_back({-n * .62, depth * .75});
        all.push_back({0, depth});
        all.push_back({n * .62, depth * .75});
    }
    return all;
}

QPolygonF Tailor::base(const QColor &colour, double gap, double depth, bool pointed) const
{
    const QPolygonF outline = smoothClosed(f.body(trunk(gap, depth, pointed)));
    const double w = wide;
    pen.fill(outline, colour);
    {
        const Pen::Clip clip(pen, outline);
        const QColor dark = shade(colour);
        fill({{w * .30, 0}, {w * .44, 80}, {w * .37, 150}, {w * .46, hem}, {w * 2, hem}, {w * 2, -40}}, dark);
        fill({{-w * 1.2, 64},
              {-w * .8, 34},
              {-w * .46, 20},
              {-w * .54, 40},
              {-w * .84, 62},
              {-w * .95, 124},
              {-w * 1.2, 136}},
             light(colour, .24));
        for (int i = 0; i < 6; ++i) {
            const double y = 96 + i * 22;
            line({{w * .42, y + 6}, {w * .28 - 6 * (i % 2), y - 5}}, 4.8, dark, Taper::Out);
        }
        // Arms: the sleeve stands off the chest.
        line({{-w * .75, 128}, {-w * .8, 190}, {-w * .77, hem}}, 4.8, ink(), Taper::Out);
        line({{w * .75, 124}, {w * .8, 190}, {w * .77, hem}}, 5.4, ink(), Taper::Out);
        fill({{-w * .79, 150, 1}, {-w * .8, hem, 1}, {-w * .68, hem, 1}, {-w * .72, 190}}, dark, .8);
    }
    pen.contour(outline, 5.6);
    return outline;
}

void Tailor::folds(const QColor &colour, double weight) const
{
    const QColor line_ = tintedInk(colour, .1);
    const double w = wide;
    constexpr std::array<std::array<double, 4>, 6> folds{{{-.62, 66, -6, 140},
                                                          {-.46, 96, 4, 160},
                                                          {.5, 74, 10, 150},
                                                          {.63, 106, 2, 130},
                                                          {-.28, 150, 3, 120},
                                                          {.26, 160, 6, 110}}};
    for (const auto &[x, y, dx, length] : folds) {
        line({{x * w, y}, {x * w + dx, y + length * .5}, {x * w + dx * 2.2, y + length}}, 3.7 * weight, line_,
             Taper::Out);
        line({{x * w + 8, y + 12}, {x * w + 8 + dx, y + length * .45}}, 2 * weight, shade(colour, .45), Taper::Out);
    }
    line({{-w * .93, 150}, {-w * .86, 176}, {-w * .88, 196}}, 3.2 * weight, line_, Taper::Out);
    line({{w * .95, 146}, {w * .88, 176}, {w * .9, 200}}, 3.4 * weight, line_, Taper::Out);
}

void Tailor::weave(const QPolygonF &area, const QColor &colour) const
{
    const Pen::Clip clip(pen, area);
    const QColor dark = shade(colour, .5), bright = light(colour, .2);
    const double w = wide;
    for (int row = 0; row < 30; ++row) {
        const double y = 30 + row * 9;
        for (int k = 0; k < 5; ++k) {
            const double x = w * (.5 + k * .12) + (row % 2) * 8;
            line({{x, y}, {x + 9, y + 2}}, 1.8, dark, Taper::Both);
        }
        if (row % 3 == 0) {
            const double x = -w * (.5 + .1 * (row % 4));
            line({{x, y + 4}, {x + 10, y + 5}}, 1.8, bright, Taper::Both);
        }
    }
}

void Tailor::standCollar(const QColor &colour, double height, const QColor *trim) const
{
    for (const double s : {-1.0, 1.0}) {
        shape(onSide({{neck - 4, -height, 1},
                      {neck + 14, -height - 6},
                      {neck + 30, 4},
                      {neck + 20, 32},
                      {16, 70, 1},
                      {neck * .6, 24}},
                     s),
              s < 0 ? colour : shade(colour, .18),
              {.line = 4.8, .shadow = {-8, -6}, .light = s < 0 ? QPointF(6, 5) : QPointF()});
        if (trim)
            line(onSide({{neck + 1, -height + 3}, {neck * .74, 22}, {20, 60}}, s), 6, *trim, Taper::None);
    }
}

void Tailor::strap(Knot from, Knot to, double width, const QColor &colour, bool buckle) const
{
    const Knots ends = f.body({from, to});
    const double angle = std::atan2(ends[1].y - ends[0].y, ends[1].x - ends[0].x);
    const double nx = -std::sin(angle) * width, ny = std::cos(angle) * width;
    pen.shape({{ends[0].x + nx, ends[0].y + ny},
               {ends[1].x + nx, ends[1].y + ny},
               {ends[1].x - nx, ends[1].y - ny},
               {ends[0].x - nx, ends[0].y - ny}},
              colour, {.line = 4.6, .shadow = {nx * .5, -std::abs(ny) * .5}, .light = {}, .curved = false});
    const auto along = [&](double t, double off) {
        return Knot{ends[0].x + (ends[1].x - ends[0].x) * t + nx * off,
                    ends[0].y + (ends[1].y - ends[0].y) * t + ny * off};
    };
    for (int i = 1; i < 16; ++i) {
        for (const double off : {-.62, .62})
            pen.line({along((i - .3) / 16, off), along((i + .3) / 16, off)}, 1.8, light(colour, .35), Taper::None);
    }
    if (!buckle)
        return;
    const Knot at = along(.42, 0);
    const double turn = angle * 180 / std::numbers::pi;
    pen.shape(placed({{-15, -16}, {15, -16}, {15, 16}, {-15, 16}}, at.x, at.y, turn), p.accent,
              {.line = 4.4, .shadow = {-4, -3}, .light = {}, .curved = false});
    pen.fill(straight(placed({{-8, -9}, {8, -9}, {8, 9}, {-8, 9}}, at.x, at.y, turn)), shade(colour, .5));
    pen.line(placed({{-12, 0}, {0, 0}, {11, 0}}, at.x, at.y, turn), 4.4, p.accent, Taper::None);
}

void Tailor::pendant(double y) const
{
    line({{-neck - 6, 20}, {-neck * .6, 66}, {0, y - 14}}, 4, ink(), Taper::None);
    line({{neck + 6, 20}, {neck * .6, 66}, {0, y - 14}}, 4, ink(), Taper::None);
    const QPointF at = f.body(0, y);
    pen.shape({{at.x(), at.y() - 18}, {at.x() + 17, at.y()}, {at.x(), at.y() + 20}, {at.x() - 17, at.y()}}, p.accent,
              {.line = 4.4, .shadow = {-6, -5}, .light = {5, 4}});
    pen.stud(at.x(), at.y(), 5, p.gem);
}

void Tailor::chainTexture(const QPolygonF &area, double top, double bottom) const
{
    const Pen::Clip clip(pen, area);
    const QColor dark = rgb(0x3b3a42), bright = rgb(0xb9bdba);
    int row = 0;
    for (double y = top; y < bottom; y += 9, ++row) {
        for (double x = -wide - 26 + (row % 2) * 7; x < wide + 26; x += 14) {
            const QPointF at = f.body(x, y);
            pen.ribbon(QPolygonF({{at.x() - 6, at.y() - 2},
                                  {at.x() - 3, at.y() + 3},
                                  {at.x(), at.y() + 5},
                                  {at.x() + 3, at.y() + 3},
                                  {at.x() + 6, at.y() - 2}}),
                       2.8, dark, Taper::Middle);
            if (x < -wide * .35 && row % 2 == 0)
                pen.dot(at.x() - 1, at.y() - 1.5, 1.3, bright);
        }
    }
}

void Tailor::furCollar(const QColor &colour) const
{
    Knots outline;
    constexpr int tufts = 15;
    const double w = wide;
    for (int i = 0; i <= tufts; ++i) {
        const double t = i / double(tufts) * 2 - 1, x = t * (w + 22), k = std::abs(t);
        const double y = 54 + 32 * (1 - std::pow(k, 2.2)) + k * k * k * 44;
        outline.push_back({x, y - 8});
        if (i < tufts)
            outline.push_back({x + (w + 22) / tufts + (t > 0 ? 7 : -7), y + 26 + (i * 13 % 3) * 8, 1});
    }
    for (int i = 0; i <= tufts; ++i) {
        const double t = 1 - i / double(tufts) * 2, x = t * (w + 8), k = std::abs(t);
        double y = (k > .3 ? 16 : 28) + k * k * 34;
        if (k < .22)
            y += 24 * (1 - k / .22);
        outline.push_back({x, y});
        if (i < tufts)
            outline.push_back({x - w / tufts, y - (k > .25 ? 14 : -2), 1});
    }
    const QPolygonF mass = shape(outline, colour, {.line = 5.2, .shadow = {-18, -14}, .light = {9, 10}});
    const Pen::Clip clip(pen, mass);
    for (int i = 0; i < 40; ++i) {
        const double t = (i * 37 % 100) / 50.0 - 1, k = std::abs(t), x = t * w * .98;
        const double y = 30 + k * k * 30 + (i * 17 % 34) + 18 * (1 - k);
        line({{x, y}, {x + t * 4 + 2, y + 10}, {x + t * 9, y + 21}}, 3.3,
             i % 3 == 0 && t < .3 ? light(colour, .3)
             : i % 3 == 1         ? shade(colour, .5)
                                  : tintedInk(colour, .1),
             Taper::Out);
    }
}

void drawNeck(Pen &pen, const Figure &f)
{
    const Tailor t{pen, f};
    const double n = t.neck, s = t.wide;
    const QColor skin = f.plan.skin, line = tintedInk(skin, .1);
    const Knots half{{n - 3, -92},  {n - 3, -24},  {n + 7, 4},   {n + 42, 18},
                     {s * .84, 36}, {s * .99, 70}, {s + 8, 150}, {s * .98, hem}};
    Knots all = half;
    for (auto it = half.rbegin(); it != half.rend(); ++it)
        all.push_back({-it->x, it->y});
    // The neck's top follows the head.
    Knots placedAll = f.body(all);
    for (Knot &knot : placedAll) {
        const double up = std::clamp((f.neckY - knot.y) / 90, 0.0, 1.0);
        knot.x += up * ((f.headX - 256) - f.plan.bodyTurn - f.plan.tilt * .9);
    }
    const QPolygonF outline = smoothClosed(placedAll);
    pen.fill(outline, skin);
    {
        const Pen::Clip clip(pen, outline);
        t.fill({{-n - 24, -90}, {n + 34, -90}, {n + 44, 6}, {n * .5, 20}, {-n * .1, 0}, {-n * .72, -24}},
               shade(skin, .36));
        t.fill({{s * .5, 20}, {s * .42, 70}, {s * .46, 150}, {s * .4, hem}, {s * 2, hem}, {s * 2, 0}},
               shade(skin, .34));
        t.fill({{-s * .95, 70}, {-s * .7, 40}, {-s * .5, 34}, {-s * .6, 56}, {-s * .85, 90}}, light(skin, .22));
    }
    t.line({{-n * .55, -14}, {-n * .2, 20}, {-8, 38}}, 3.2, line);
    t.line({{n * .62, -10}, {n * .3, 20}, {10, 40}}, 3.6, line);
    t.line({{-16, 42}, {-60, 36}, {-110, 46}}, 3.4, line);
    t.line({{18, 42}, {60, 36}, {110, 46}}, 3.6, line);
    if (f.ageRank() >= 3) {
        t.line({{-n * .7, -26}, {-n * .3, -22}, {0, -24}}, 2.2, line);
        t.line({{-n * .6, -14}, {-n * .1, -10}, {n * .4, -14}}, 2.2, line);
    }
    pen.contour(outline, 5);
}

void drawGarment(Pen &pen, const Figure &f)
{
    using Draw = void (*)(const Tailor &);
    struct Row
    {
        Part part;
        Draw draw;
    };
    constexpr auto rows = std::to_array<Row>({{"tunic", drawTunic},
                                              {"plate", drawPlate},
                                              {"mail", drawMail},
                                              {"leather", drawLeather},
                                              {"robe", drawRobe},
                                              {"vestments", drawVestments},
                                              {"gi", drawGi},
                                              {"fur", drawFurs},
                                              {"doublet", drawDoublet},
                                              {"apron", drawApron},
                                              {"leaves", drawLeaves},
                                              {"high collar", drawHighCollar}});
    rowNamed(std::span<const Row>(rows), f.plan.attire).draw(Tailor{pen, f});
}

} // namespace retinue::sketch
