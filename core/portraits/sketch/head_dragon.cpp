#include "core/portraits/sketch/special.h"

#include <algorithm>
#include <array>

namespace retinue::sketch {

namespace {

struct Dragon
{
    Pen &pen;
    const Figure &f;
    const SketchPlan &p = f.plan;
    QColor skin = p.skin;
    QColor belly = mix(p.skin, rgb(0xe8d3a0), .45);
    double t = f.turn;
    bool lizard = p.race->part == "lizardfolk";
    int form = p.variant % 3;

    void horns() const;
    void crest() const;
    void cheekSpikes() const;
    QPolygonF skull() const;
    void scales(const QPolygonF &head) const;
    void muzzle() const;
    void jaws() const;
    void eyes() const;
};

void Dragon::horns() const
{
    if (p.horns == "none")
        return;
    const std::array<Knots, 3> forms{{
        {{40, -96}, {66, -146}, {108, -190}, {146, -206, 1}, {138, -162}, {116, -116}, {92, -70}, {60, -66}},
        {{36, -100}, {48, -150}, {60, -200}, {50, -246, 1}, {84, -214}, {96, -160}, {88, -100}, {64, -74}},
        {{44, -92}, {86, -124}, {132, -128}, {158, -92}, {150, -52, 1}, {136, -84}, {116, -96}, {88, -80}, {66, -64}},
    }};
    for (const double s : {-1.0, 1.0}) {
        const QPolygonF horn = pen.shape(moved(onSide(forms[form], s), t * .12), s < 0 ? p.horn : shade(p.horn, .14),
                                         {.line = 5, .shadow = {-9, -6}, .light = {5, 5}});
        const Pen::Clip clip(pen, horn);
        for (int k = 1; k < 5; ++k) {
            const double y = -88 - k * 24;
            pen.line(moved(onSide({{20, y - 14}, {80, y + 6}, {170, y + 10}}, s), t * .12), 2.8, shade(p.horn, .55),
                     Taper::None);
        }
    }
}

void Dragon::crest() const
{
    const QColor fin = mix(p.second, rgb(0xb5563f), .55);
    Knots outline{{-26, -90, 1}};
    for (const auto &[x, y, tip] : {std::array{-74.0, -146.0, 1.0},
                                    {-50.0, -118.0, 0.0},
                                    {-40.0, -184.0, 1.0},
                                    {-14.0, -136.0, 0.0},
                                    {2.0, -200.0, 1.0},
                                    {24.0, -136.0, 0.0},
                                    {46.0, -180.0, 1.0},
                                    {54.0, -120.0, 0.0},
                                    {80.0, -142.0, 1.0}})
        outline.push_back({x, y, int(tip)});
    outline.push_back({32, -90, 1});
    pen.shape(moved(outline, t * .2), fin, {.line = 5, .shadow = {-10, -4}, .light = {5, 5}});
    for (const auto &[x, y] :
         {std::pair{-50.0, -136.0}, {-30.0, -166.0}, {3.0, -180.0}, {38.0, -164.0}, {60.0, -132.0}})
        pen.line({{x * .3 + t * .2, -98}, {x * .8 + t * .2, (y - 98) / 2}, {x + t * .2, y}}, 3, ink(), Taper::Out);
}

void Dragon::cheekSpikes() const
{
    for (const double s : {-1.0, 1.0}) {
        if (form == 1) {
            const QColor frill = shade(mix(skin, p.second, .3), s < 0 ? .05 : .2);
            pen.shape(moved(onSide({{78, -40},
                                    {130, -66, 1},
                                    {112, -24},
                                    {146, -8, 1},
                                    {116, 14},
                                    {138, 48, 1},
                                    {102, 46},
                                    {104, 84, 1},
                                    {72, 70}},
                                   s),
                            0),
                      frill, {.line = 4.6, .shadow = {-6, -5}, .light = {}});
            for (const auto &[x, y] : {std::pair{120.0, -58.0}, {134.0, -8.0}, {126.0, 42.0}})
                pen.line(onSide({{80, y * .4}, {100, y * .7}, {x, y}}, s), 2.8);
            continue;
        }
        for (const auto &[x, y, turn, length] :
             {std::array{84.0, 0.0, 4.0, 54.0}, {82.0, 40.0, 20.0, 50.0}, {70.0, 80.0, 38.0, 44.0}})
            pen.shape(onSide(placed({{-4, -15}, {length, 0, 1}, {-4, 17}}, x, y, turn), s),
                      s < 0 ? shade(skin, .12) : shade(skin, .3), {.line = 4.4, .shadow = {-4, -4}, .light = {}});
    }
}

QPolygonF Dragon::skull() const
{
    Knots outline = mirrored(
        {{0, -126}, {46, -120}, {82, -86}, {94, -40}, {88, 4}, {84, 44}, {76, 86}, {60, 118}, {34, 138}, {0, 143}});
    for (Knot &knot : outline)
        knot.x += knot.y > 40 ? t * .75 : knot.y > -40 ? t * .25 : 0;
    const QPolygonF head = drawSpecialBase(
        pen, outline, skin,
        moved({{44, -170}, {56, -90}, {74, -40}, {58, -16}, {68, 24}, {62, 66}, {46, 100}, {30, 160}}, t * .5));
    {
        const Pen::Clip clip(pen, head);
        pen.fill({{-84, -60}, {-62, -92}, {-40, -84}, {-60, -50}, {-74, -30}}, light(skin, .3));
        pen.fill(moved({{-90, 84}, {-54, 96}, {0, 108}, {54, 96}, {90, 84}, {70, 170}, {-70, 170}}, t), belly);
        pen.fill(moved({{20, 100}, {120, 60}, {120, 170}, {14, 170}}, t), shade(belly, .28));
        for (const double y : {122.0, 132.0})
            pen.line(moved({{-40, y - 4}, {0, y + 4}, {40, y - 4}}, t), 2.4, shade(belly, .5));
    }
    pen.contour(head, 5.8);
    return head;
}

void Dragon::scales(const QPolygonF &head) const
{
    const Pen::Clip clip(pen, head);
    const QColor line = tintedInk(skin, .1), soft = shade(skin, .45);
    int row = 0;
    for (double y = -112; y < -44; y += 15, ++row) {
        for (int k = -3; k <= 3; ++k) {
            const double x = (k + (row % 2) * .5) * 30 + t * .4;
            const bool middle = std::abs(x - t * .4) < 50 + y * .2;
            pen.line({{x - 12, y - 5}, {x - 6, y + 5}, {x, y + 8}, {x + 6, y + 5}, {x + 12, y - 5}}, middle ? 3 : 2.4,
                     middle ? line : soft);
        }
    }
    for (const double s : {-1.0, 1.0}) {
        for (const auto &[x, y] :
             {std::pair{74.0, 28.0}, {66.0, 46.0}, {78.0, 60.0}, {64.0, 72.0}, {54.0, 58.0}, {80.0, 8.0}, {70.0, 90.0}})
            pen.line({{s * x - 8 + t * .3, y - 3}, {s * x + t * .3, y + 5}, {s * x + 8 + t * .3, y - 3}}, 2.6,
                     s < 0 ? soft : line);
    }
}

void Dragon::muzzle() const
{
    const double m = t * 1.4, wide = form == 2 ? 1.12 : 1;
    const QPolygonF snout = smoothClosed(placed({{-24, -26},
                                                 {-26, 8},
                                                 {-44, 48},
                                                 {-56, 74},
                                                 {-50, 96},
                                                 {-26, 102},
                                                 {0, 108},
                                                 {26, 102},
                                                 {50, 96},
                                                 {56, 74},
                                                 {44, 48},
                                                 {26, 8},
                                                 {24, -26},
                                                 {0, -40}},
                                                m, f.pitch * .6, 0, wide, 1));
    pen.fill(snout, light(skin, .1));
    {
        const Pen::Clip clip(pen, snout);
        pen.fill(moved({{10, -40}, {8, 20}, {22, 60}, {30, 110}, {90, 110}, {90, -40}}, m), shade(skin, .32));
        pen.fill(moved({{-12, -20}, {-4, -20}, {-6, 40}, {-16, 56}, {-22, 40}}, m), light(skin, .42));
        for (const auto &[x, y] : {std::pair{-34.0, 60.0}, {-22.0, 44.0}, {-40.0, 76.0}, {34.0, 62.0}, {24.0, 46.0}})
            pen.line({{x + m - 7, y - 3}, {x + m, y + 4}, {x + m + 7, y - 3}}, 2.4, shade(skin, .5));
    }
    const double py = f.pitch * .6;
    pen.line(moved({{-24, -22}, {-27, 10}, {-45 * wide, 50}, {-57 * wide, 74}, {-52 * wide, 92}}, m, py), 4.2);
    pen.line(moved({{24, -22}, {27, 10}, {45 * wide, 50}, {57 * wide, 74}, {52 * wide, 92}}, m, py), 5);
    for (int k = 0; k < 3; ++k) {
        const double y = k * 16.0 + py;
        pen.line({{m - 16 - k * 3, y}, {m, y + 6}, {m + 16 + k * 3, y}}, 3);
    }
    for (const double s : {-1.0, 1.0}) {
        pen.fill(moved({{s * 15, 68}, {s * 26, 58}, {s * 36, 66}, {s * 30, 74}, {s * 20, 76}}, m, py), ink());
        pen.line(moved({{s * 12, 60}, {s * 26, 50}, {s * 42, 58}}, m, py), 3.6);
    }
    if (form == 0 && !lizard)
        pen.shape(moved({{-8, 46}, {0, 14, 1}, {8, 46}, {0, 54}}, m, py), p.horn,
                  {.line = 3.8, .shadow = {-4, -2}, .light = {2, 2}});
}

void Dragon::jaws() const
{
    const Expression &e = *p.expression;
    const double m = t * 1.4, c = e.curve, py = f.pitch * .6;
    if (e.mouth != "closed") {
        const QPolygonF gape = smoothClosed(moved(
            {{-62, 90, 1}, {-28, 101}, {0, 107}, {28, 101}, {62, 90, 1}, {44, 118}, {0, 128}, {-44, 118}}, m, py));
        pen.fill(gape, rgb(0x4b1f26));
        {
            const Pen::Clip clip(pen, gape);
            pen.fill(ellipse(m + 2, 128 + py, 26, 9), rgb(0xb2545a));
        }
        pen.contour(gape, 3.4);
        for (const double x : {-44.0, -30.0, 30.0, 44.0})
            pen.shape(moved({{x - 5, 116}, {x, 100, 1}, {x + 5, 117}}, m, py), rgb(0xf1e6c8),
                      {.line = 2.4, .shadow = {}, .light = {}});
    }
    pen.line(
        moved({{-76, 76 - c}, {-58, 92 - c * .4}, {-28, 100}, {0, 107}, {28, 100}, {58, 92 - c * .4}, {76, 76 - c}}, m,
              py),
        6.4);
    for (const double s : {-1.0, 1.0}) {
        pen.shape(moved({{s * 38 - 6, 96}, {s * 38 + s, 117, 1}, {s * 38 + 7, 94}}, m, py), rgb(0xf1e6c8),
                  {.line = 3, .shadow = {}, .light = {}});
        pen.shape(moved({{s * 20 - 5, 101}, {s * 20, 114, 1}, {s * 20 + 5, 101}}, m, py), rgb(0xf1e6c8),
                  {.line = 2.6, .shadow = {}, .light = {}});
    }
    if (p.beard != "none" && p.beard != "stubble") {
        for (const auto &[x, length] : {std::pair{-22.0, 34.0}, {0.0, 46.0}, {22.0, 34.0}})
            pen.shape(moved({{x - 8, 132}, {x + 8, 132}, {x + 2, 132 + length, 1}}, t), shade(skin, .2),
                      {.line = 3.6, .shadow = {-4, -2}, .light = {}});
    }
}

void Dragon::eyes() const
{
    const Expression &e = *p.expression;
    Figure big = withEyes(f, 52, 20, 11.5, 7, 11, 6);
    big.pitch = f.pitch;
    for (const int s : {-1, 1})
        drawEye(pen, big, s);
    const double in = e.browIn * .9;
    for (const int s : {-1, 1}) {
        const double up = e.browUp - e.browAsym * s * .75;
        const Knots ridge{{18, -34 + in - up, 1}, {40, -48 - up + in * .3}, {74, -54 - up + e.browOut * .3},
                          {98, -42 - up, 1},      {80, -38 - up},           {52, -34 - up + in * .4},
                          {30, -22 + in - up}};
        pen.shape(moved(onSide(ridge, s), t * .8, f.pitch * .8), s < 0 ? light(skin, .08) : shade(skin, .22),
                  {.line = 4.6, .shadow = {-5, -5}, .light = {}});
        if (form == 2)
            pen.shape(moved(onSide({{60, -52 - up}, {70, -78 - up, 1}, {80, -50 - up}}, s), t * .8, f.pitch * .8),
                      p.horn, {.line = 3.6, .shadow = {-3, -2}, .light = {}});
    }
}

} // namespace

void drawDragonHead(Pen &pen, const Figure &f)
{
    const Dragon d{pen, f};
    const bool hooded = f.plan.headgear == "hood" || f.plan.headgear == "helmet";
    if (!hooded) {
        if (d.lizard)
            d.crest();
        else
            d.horns();
        if (!d.lizard)
            d.cheekSpikes();
    }
    const QPolygonF head = d.skull();
    d.scales(head);
    drawSkinMarks(pen, f, head);
    d.jaws();
    d.muzzle();
    d.jaws();
    d.eyes();
    drawScars(pen, f);
    drawGloom(pen, f, head);
    drawFaceGear(pen, f);
}

} // namespace retinue::sketch
