#include "core/portraits/sketch/layers.h"

#include <array>
#include <cmath>
#include <numbers>

namespace retinue::sketch {

namespace {

constexpr double pi = std::numbers::pi;

/// Draws in units of the mark's radius.
struct Mark
{
    Pen &pen;
    double x, y, r;
    QColor colour, ground;

    Knots at(const Knots &knots) const { return placed(knots, x, y, 0, r, r); }
    void cut(const Knots &knots) const { pen.fill(straight(at(knots)), colour); }
    void curve(const Knots &knots, const QColor &c) const { pen.fill(smoothClosed(at(knots)), c); }
    void disc(double dx, double dy, double radius, const QColor &c) const
    {
        pen.dot(x + dx * r, y + dy * r, radius * r, c);
    }
};

void swords(const Mark &m)
{
    for (const double s : {-1.0, 1.0}) {
        m.cut(onSide({{-.72, .86}, {-.86, .72}, {.5, -.82}, {.86, -.9}, {.76, -.52}}, s));
        m.cut(onSide({{-.84, .26}, {-.26, .84}, {-.38, .96}, {-.96, .38}}, s));
    }
}

void cross(const Mark &m)
{
    m.cut({{-.2, -.95},
           {.2, -.95},
           {.2, -.35},
           {.8, -.35},
           {.8, .05},
           {.2, .05},
           {.2, .95},
           {-.2, .95},
           {-.2, .05},
           {-.8, .05},
           {-.8, -.35},
           {-.2, -.35}});
}

void sun(const Mark &m)
{
    for (int k = 0; k < 8; ++k) {
        const double a = pi * k / 4;
        m.cut({{std::cos(a - .22) * .52, std::sin(a - .22) * .52},
               {std::cos(a), std::sin(a)},
               {std::cos(a + .22) * .52, std::sin(a + .22) * .52}});
    }
    m.disc(0, 0, .44, m.colour);
}

void arrow(const Mark &m)
{
    m.cut({{0, -1},
           {.36, -.46},
           {.12, -.54},
           {.12, .5},
           {.38, .64},
           {.38, .96},
           {0, .74},
           {-.38, .96},
           {-.38, .64},
           {-.12, .5},
           {-.12, -.54},
           {-.36, -.46}});
}

void dagger(const Mark &m)
{
    m.cut({{-.16, -.95},
           {.16, -.95},
           {.16, -.42},
           {.58, -.42},
           {.58, -.2},
           {.2, -.2},
           {0, 1},
           {-.2, -.2},
           {-.58, -.2},
           {-.58, -.42},
           {-.16, -.42}});
}

void star(const Mark &m)
{
    Knots points;
    for (int k = 0; k < 10; ++k) {
        const double a = -pi / 2 + pi * k / 5, radius = k % 2 ? .42 : 1;
        points.push_back({std::cos(a) * radius, std::sin(a) * radius});
    }
    m.cut(points);
}

void flame(const Mark &m)
{
    m.curve({{0, -1, 1}, {.2, -.5}, {.62, -.1}, {.56, .55}, {0, .95}, {-.56, .55}, {-.62, 0}, {-.34, -.3, 1}, {-.2, 0}},
            m.colour);
    m.curve({{0, 0, 1}, {.26, .36}, {0, .76}, {-.26, .36}}, m.ground);
}

void eye(const Mark &m)
{
    m.curve({{-1, 0, 1}, {-.4, -.52}, {.4, -.52}, {1, 0, 1}, {.4, .52}, {-.4, .52}}, m.colour);
    m.disc(0, 0, .4, m.ground);
    m.curve({{0, -.42, 1}, {.12, 0}, {0, .42, 1}, {-.12, 0}}, m.colour);
}

void leaf(const Mark &m)
{
    m.curve({{0, -1, 1}, {.62, -.4}, {.56, .3}, {0, .75}, {-.56, .3}, {-.62, -.4}}, m.colour);
    m.pen.line(m.at({{0, -.7}, {0, .1}, {0, 1}}), m.r * .16, m.ground, Taper::None);
    for (const double y : {-.1, .3}) {
        for (const double s : {-1.0, 1.0})
            m.pen.line(m.at({{0, y}, {s * .17, y - .13}, {s * .34, y - .26}}), m.r * .12, m.ground, Taper::None);
    }
}

void notes(const Mark &m)
{
    m.disc(-.42, .58, .34, m.colour);
    m.disc(.36, .38, .32, m.colour);
    m.cut({{-.24, .6}, {-.1, .6}, {-.1, -.56}, {.54, -.72}, {.54, .4}, {.68, .4}, {.68, -1}, {-.24, -.8}});
}

void halves(const Mark &m)
{
    m.disc(0, 0, .92, m.colour);
    m.curve({{0, -.92, 1}, {.5, -.5}, {0, 0}, {-.5, .5}, {0, .92, 1}, {-.75, .5}, {-.92, 0}, {-.75, -.5}}, m.ground);
    m.disc(0, -.46, .15, m.ground);
    m.disc(0, .46, .15, m.colour);
}

void axe(const Mark &m)
{
    m.cut({{-.1, -.9}, {.1, -.9}, {.1, 1}, {-.1, 1}});
    for (const double s : {-1.0, 1.0})
        m.curve(onSide({{.06, -.8, 1}, {.9, -.94, 1}, {1, -.4}, {.9, .14, 1}, {.06, 0, 1}}, s), m.colour);
}

void gear(const Mark &m)
{
    for (int k = 0; k < 8; ++k) {
        const double a = pi * k / 4;
        m.cut({{std::cos(a - .26) * .64, std::sin(a - .26) * .64},
               {std::cos(a - .17), std::sin(a - .17)},
               {std::cos(a + .17), std::sin(a + .17)},
               {std::cos(a + .26) * .64, std::sin(a + .26) * .64}});
    }
    m.disc(0, 0, .74, m.colour);
    m.disc(0, 0, .34, m.ground);
}

void lozenges(const Mark &m)
{
    m.cut({{0, -1}, {.3, 0}, {0, 1}, {-.3, 0}});
    m.cut({{-1, 0}, {0, .3}, {1, 0}, {0, -.3}});
}

} // namespace

void drawClassMark(Pen &pen, Part characterClass, double x, double y, double radius, const QColor &colour,
                   const QColor &ground)
{
    using Draw = void (*)(const Mark &);
    struct Row
    {
        Part part;
        Draw draw;
    };
    constexpr auto rows = std::to_array<Row>({{"other", lozenges},
                                              {"fighter", swords},
                                              {"paladin", cross},
                                              {"cleric", sun},
                                              {"ranger", arrow},
                                              {"rogue", dagger},
                                              {"wizard", star},
                                              {"sorcerer", flame},
                                              {"warlock", eye},
                                              {"druid", leaf},
                                              {"bard", notes},
                                              {"monk", halves},
                                              {"barbarian", axe},
                                              {"artificer", gear}});
    rowNamed(std::span<const Row>(rows), characterClass).draw({pen, x, y, radius, colour, ground});
}

} // namespace retinue::sketch
