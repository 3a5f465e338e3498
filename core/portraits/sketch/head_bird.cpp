#include "core/portraits/sketch/special.h"

#include <array>
#include <cmath>
#include <numbers>

namespace retinue::sketch {

namespace {

struct Bird
{
    Pen &pen;
    const Figure &f;
    const SketchPlan &p = f.plan;
    QColor feather = p.skin;
    QColor dark = shade(p.skin, .42);
    QColor pale = mix(p.skin, rgb(0xf4ead6), .6);
    QColor horn = mix(p.horn, rgb(0xd9a23e), .55);
    double t = f.turn, m = f.turn * 1.3, py = f.pitch * .7;
    bool raven = p.race->part == "kenku";
    bool owl = p.race->part == "owlin";

    void crest() const;
    QPolygonF skull() const;
    void plumage(const QPolygonF &head) const;
    void eyes() const;
    void beak() const;
};

void Bird::crest() const
{
    constexpr std::array<std::array<double, 3>, 5> plumes{
        {{-46, -34, 92}, {-24, -16, 116}, {0, 2, 128}, {24, 18, 112}, {46, 36, 90}}};
    if (owl) {
        for (const double s : {-1.0, 1.0}) {
            pen.shape(moved(onSide({{40, -96}, {64, -140}, {96, -188, 1}, {98, -132}, {92, -70}}, s), t * .1),
                      s < 0 ? feather : dark, {.line = 5, .shadow = {-8, -4}, .light = {}});
            pen.line(moved(onSide({{62, -100}, {76, -136}, {92, -176}}, s), t * .1), 3, shade(feather, .55));
        }
        return;
    }
    for (const auto &[x, turn, length] : plumes) {
        const double reach = raven ? length * .66 : length;
        pen.shape(placed({{-13, 10}, {-14, -reach * .5}, {0, -reach, 1}, {14, -reach * .5}, {13, 10}}, x + t * .2, -92,
                         turn + t * .4),
                  x < 20 ? mix(feather, p.second, raven ? .1 : .3) : shade(mix(feather, p.second, .25), .2),
                  {.line = 4.6, .shadow = {-6, -3}, .light = {4, 4}});
        pen.line(placed({{0, 0}, {1, -reach * .5}, {0, -reach * .9}}, x + t * .2, -92, turn + t * .4), 2.6);
    }
}

QPolygonF Bird::skull() const
{
    Knots outline = mirrored({{0, -124},
                              {50, -116},
                              {88, -78},
                              {100, -26},
                              {98, 20},
                              {112, 52, 1},
                              {92, 58},
                              {104, 88, 1},
                              {78, 88},
                              {84, 118, 1},
                              {54, 116},
                              {50, 142, 1},
                              {26, 132},
                              {0, 148, 1}});
    for (Knot &knot : outline)
        knot.x += knot.y > 40 ? t * .5 : knot.y > -40 ? t * .2 : 0;
    return drawSpecialBase(
        pen, outline, feather,
        moved({{52, -170}, {62, -100}, {76, -40}, {62, -14}, {78, 14}, {70, 50}, {52, 90}, {30, 160}}, t * .5));
}

void Bird::plumage(const QPolygonF &head) const
{
    const Pen::Clip clip(pen, head);
    for (const double s : {-1.0, 1.0}) {
        const double r = owl ? 58 : 46;
        pen.fill(ellipse(t * .8 + s * 46, -8 + py, r * (1 - s * t / 110), r, 40), owl ? pale : mix(pale, feather, .45),
                 owl ? 1 : .8);
        if (owl) {
            for (int k = 0; k < 16; ++k) {
                const double a = k * std::numbers::pi / 8;
                pen.line({{t * .8 + s * 46 + std::cos(a) * 34, -8 + py + std::sin(a) * 34},
                          {t * .8 + s * 46 + std::cos(a) * 54, -8 + py + std::sin(a) * 54}},
                         2.6, mix(pale, dark, .55), Taper::In);
            }
        }
    }
    int row = 0;
    for (double y = 50; y < 140; y += 17, ++row) {
        for (int k = -3; k <= 3; ++k) {
            const double x = (k + (row % 2) * .5) * 27 + t * .5;
            pen.line({{x - 11, y - 6}, {x - 6, y + 5}, {x, y + 9}, {x + 6, y + 5}, {x + 11, y - 6}}, 2.8,
                     x < 20 ? shade(feather, .42) : tintedInk(feather, .1));
        }
    }
    for (const auto &[x, y] : {std::pair{-22.0, -100.0},
                               {0.0, -92.0},
                               {22.0, -100.0},
                               {-42.0, -84.0},
                               {42.0, -84.0},
                               {-12.0, -74.0},
                               {12.0, -74.0},
                               {0.0, -112.0}})
        pen.line({{x + t * .5 - 8, y - 4}, {x + t * .5, y + 7}, {x + t * .5 + 8, y - 4}}, 2.8, shade(feather, .45));
    pen.fill({{-80, -60}, {-60, -92}, {-38, -96}, {-54, -74}, {-68, -44}}, light(feather, .26));
}

void Bird::eyes() const
{
    const Expression &e = *p.expression;
    Figure big = withEyes(f, 46, owl ? 26 : 21, owl ? 19 : 14, owl ? 15 : 10, owl ? 17 : 13, 4);
    {
        const Pen::Local local(pen, 0, -8, 0, 1);
        for (const int s : {-1, 1})
            drawEye(pen, big, s);
    }
    for (const int s : {-1, 1}) {
        const double up = e.browUp - e.browAsym * s * .75, in = e.browIn;
        pen.shape(moved(onSide({{12, -22 + in - up, 1},
                                {34, -36 - up + in * .3},
                                {70, -40 - up + e.browOut * .4},
                                {92, -30 - up + e.browOut, 1},
                                {66, -28 - up},
                                {30, -20 + in - up}},
                               s),
                        t * .8, py),
                  s < 0 ? shade(feather, .12) : dark, {.line = 4.2, .shadow = {-4, -4}, .light = {}});
    }
}

void Bird::beak() const
{
    const Expression &e = *p.expression;
    const QColor colour = raven ? rgb(0x4d4850) : horn;
    const double open = e.mouth == "closed" ? 0 : 16, c = e.curve * .5;
    const double length = raven ? 112 : owl ? 66 : 92, half = owl ? 20 : 28;
    if (open > 0) {
        pen.shape(moved({{-half + 4, 44},
                         {half - 4, 44},
                         {14, length * .8 + open},
                         {0, length * .86 + open, 1},
                         {-14, length * .8 + open}},
                        m, py),
                  shade(colour, .3), {.line = 4.4, .shadow = {}, .light = {}});
        pen.fill(moved({{-half + 8, 46}, {half - 8, 46}, {10, length * .7 + open}, {-10, length * .7 + open}}, m, py),
                 rgb(0x6d2b36));
    }
    const Knots upper{{-half, 24 - c},
                      {-half * .5, 8},
                      {0, 2},
                      {half * .5, 8},
                      {half, 24 - c},
                      {half * .8, 44},
                      {half * .42, length * .78},
                      {0, length, 1},
                      {-half * .42, length * .78},
                      {-half * .8, 44}};
    pen.shape(moved(upper, m, py), colour, {.line = 5, .shadow = {-half * .62, -4}, .light = {6, 4}});
    pen.line(moved({{-half - 12, 26 - c * 1.6}, {-half, 34 - c}, {-half * .8, 44}}, m, py), 4.6);
    pen.line(moved({{half + 12, 26 - c * 1.6 - e.corner * .5}, {half, 34 - c}, {half * .8, 44}}, m, py), 5);
    for (const double s : {-1.0, 1.0})
        pen.fill(moved({{s * 8, 22, 1}, {s * 16, 18}, {s * 19, 25}, {s * 12, 27}}, m, py), ink());
    pen.line(moved({{0, 8}, {1, length * .4}, {0, length * .8}}, m, py), 2.4, shade(colour, .45), Taper::Out);
}

} // namespace

void drawBirdHead(Pen &pen, const Figure &f)
{
    const Bird bird{pen, f};
    const bool covered = !f.plan.headgear.empty() && f.plan.headgear != "circlet";
    if (!covered)
        bird.crest();
    const QPolygonF head = bird.skull();
    bird.plumage(head);
    drawSkinMarks(pen, f, head);
    pen.contour(head, 5.8);
    bird.eyes();
    drawScars(pen, f);
    bird.beak();
    drawGloom(pen, f, head);
    drawFaceGear(pen, f);
}

} // namespace retinue::sketch
