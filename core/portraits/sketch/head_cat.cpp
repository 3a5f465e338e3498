#include "core/portraits/sketch/special.h"

#include <array>
#include <cmath>
#include <numbers>

namespace retinue::sketch {

namespace {

struct Cat
{
    Pen &pen;
    const Figure &f;
    const SketchPlan &p = f.plan;
    QColor fur = p.skin;
    QColor white = mix(p.skin, rgb(0xf4ead6), .82);
    QColor mark = shade(p.skin, .55);
    double t = f.turn, m = f.turn * 1.3, py = f.pitch * .7;
    /// 0 stripes, 1 spots, 2 stripes and a mane, 3 a dark mask
    int coat = p.has("mane")           ? 2
               : p.has("spotted coat") ? 1
               : p.has("striped coat") ? 0
                                       : std::array{0, 1, 3}[p.variant % 3];

    void ears() const;
    void mane() const;
    QPolygonF skull() const;
    void markings(const QPolygonF &head) const;
    void eyes() const;
    void muzzle() const;
};

void Cat::ears() const
{
    for (const double s : {-1.0, 1.0}) {
        const Knots outline{{26, -92}, {52, -148}, {86, -192, 1}, {106, -138}, {108, -56}};
        pen.shape(moved(onSide(outline, s), t * .1), s < 0 ? fur : shade(fur, .2),
                  {.line = 5.4, .shadow = s > 0 ? QPointF(-8, -4) : QPointF(), .light = {}});
        pen.fill(moved(onSide({{50, -102}, {64, -144}, {83, -170, 1}, {94, -128}, {92, -80}}, s), t * .1),
                 shade(mix(fur, rgb(0xc98a80), .6), .1));
        for (int k = 0; k < 5; ++k)
            pen.line(moved(onSide({{52.0 + k * 8, -90.0 + k * 3},
                                   {58.0 + k * 7, -116.0 + k * 4},
                                   {64.0 + k * 6, -138.0 + k * 8}},
                                  s),
                           t * .1),
                     4, k % 2 ? white : mix(white, fur, .4), Taper::Out);
        if (coat == 1)
            pen.line(moved(onSide({{84, -186}, {92, -206}, {88, -222}}, s), t * .1), 5, mark, Taper::Out);
    }
}

void Cat::mane() const
{
    const QColor dark = shade(mix(fur, rgb(0x6a3d22), .45), .1);
    Knots outline;
    constexpr int locks = 24;
    for (int i = 0; i < locks * 2; ++i) {
        const double a = (i + .3) * std::numbers::pi / locks, tip = i % 2;
        const double r = tip ? 196 + (i * 7 % 5) * 5 : 164;
        outline.push_back({std::cos(a) * r * .96, std::sin(a) * r * (std::sin(a) < 0 ? .98 : .88) - 4, int(tip)});
    }
    pen.shape(outline, dark, {.line = 5.4, .shadow = {-18, -10}, .light = {10, 10}});
    for (int i = 0; i < locks * 2; ++i) {
        const double a = (i + .6) * std::numbers::pi / locks, r = 116 + (i % 3) * 10;
        pen.line({{std::cos(a) * r, std::sin(a) * r * .94},
                  {std::cos(a + .06) * (r + 26), std::sin(a + .06) * (r + 26) * .94},
                  {std::cos(a) * (r + 54), std::sin(a) * (r + 54) * .92}},
                 3.2, i % 3 ? tintedInk(dark) : light(dark, .25));
    }
}

QPolygonF Cat::skull() const
{
    Knots outline = mirrored({{0, -118},
                              {44, -114},
                              {84, -84},
                              {102, -34},
                              {102, 14},
                              {128, 44, 1},
                              {100, 50},
                              {116, 78, 1},
                              {86, 80},
                              {90, 104, 1},
                              {58, 108},
                              {30, 124},
                              {0, 128}});
    for (Knot &knot : outline)
        knot.x += knot.y > 40 ? t * .6 : knot.y > -40 ? t * .2 : 0;
    const QPolygonF head = drawSpecialBase(
        pen, outline, fur,
        moved({{52, -170}, {64, -100}, {80, -40}, {66, -18}, {82, 10}, {78, 36}, {60, 70}, {40, 100}, {30, 150}},
              t * .5));
    const Pen::Clip clip(pen, head);
    const QPolygonF mask = smoothClosed(moved({{-14, 8},
                                               {-24, 36},
                                               {-52, 50},
                                               {-112, 56},
                                               {-90, 120},
                                               {0, 160},
                                               {90, 120},
                                               {112, 56},
                                               {52, 50},
                                               {24, 36},
                                               {14, 8},
                                               {0, -6}},
                                              m * .8, py));
    pen.fill(mask, white);
    {
        const Pen::Clip inner(pen, mask);
        pen.fill(moved({{54, 30}, {74, 50}, {50, 84}, {26, 110}, {24, 170}, {200, 170}, {200, 30}}, t * .6),
                 shade(white, .26));
    }
    for (int i = 0; i < 26; ++i) {
        const double s = i % 2 ? 1 : -1, x = s * (62 + (i * 13 % 36)), y = -60 + (i * 29 % 150);
        pen.line({{x, y}, {x + s * 5, y + 6}, {x + s * 9, y + 13}}, 2.2, s < 0 ? shade(fur, .24) : shade(fur, .5),
                 Taper::Out);
    }
    return head;
}

void Cat::markings(const QPolygonF &head) const
{
    const Pen::Clip clip(pen, head);
    if (coat == 0 || coat == 2) {
        for (const Knots &band : {Knots{{-5, -116}, {6, -116}, {3, -70}, {0, -58, 1}, {-3, -70}},
                                  Knots{{-30, -116}, {-20, -114}, {-13, -74}, {-14, -62, 1}, {-20, -76}},
                                  Knots{{30, -116}, {20, -114}, {13, -74}, {14, -62, 1}, {20, -76}}})
            pen.fill(moved(band, t * .7), mark);
        for (const double s : {-1.0, 1.0}) {
            for (const double y : {-4.0, 18.0})
                pen.fill(
                    moved(onSide({{116, y - 6}, {84, y + 2}, {66, y + 14, 1}, {86, y + 12}, {116, y + 8}}, s), t * .3),
                    mark);
            pen.fill(moved(onSide({{114, -56}, {84, -50}, {70, -40, 1}, {88, -38}, {114, -42}}, s), t * .3), mark);
        }
    } else if (coat == 1) {
        for (const auto &[x, y, r] : {std::array{-18.0, -92.0, 8.0},
                                      {16.0, -96.0, 9.0},
                                      {0.0, -72.0, 6.0},
                                      {-42.0, -82.0, 8.0},
                                      {44.0, -84.0, 8.0},
                                      {-76.0, -44.0, 9.0},
                                      {78.0, -46.0, 9.0},
                                      {-84.0, 2.0, 8.0},
                                      {86.0, 0.0, 8.0},
                                      {-74.0, 26.0, 6.0},
                                      {76.0, 28.0, 6.0},
                                      {-60.0, -62.0, 6.0},
                                      {62.0, -64.0, 6.0}}) {
            pen.fill(circleKnots(x + t * .5, y, r, r * .85, 9), mark);
            pen.fill(circleKnots(x + t * .5, y, r * .4, r * .36, 7), mix(mark, fur, .5));
        }
    } else {
        for (const double s : {-1.0, 1.0})
            pen.fill(moved(onSide({{16, -40}, {46, -52}, {96, -40}, {102, 10}, {64, 22}, {24, 8}}, s), t * .6),
                     shade(fur, .3), .7);
    }
}

void Cat::eyes() const
{
    const Expression &e = *p.expression;
    Figure big = withEyes(f, 46, 25, 15, 11, 14.5, 6);
    big.lash = f.female();
    big.browThickness = 5;
    {
        const Pen::Local local(pen, 0, -14, 0, 1);
        for (const int s : {-1, 1})
            drawEye(pen, big, s);
        for (const int s : {-1, 1}) {
            const double up = e.browUp - e.browAsym * s * .75;
            const Knots brow{{14, -26 + e.browIn - up, 1},
                             {44, -38 - up + e.browIn * .3},
                             {78, -28 + e.browOut - up, 1},
                             {46, -32 - up + e.browIn * .3}};
            pen.fill(moved(onSide(brow, s), t * .9, f.pitch * .8), mark);
            pen.line(
                moved(
                    onSide({{16, -26 + e.browIn - up}, {44, -38 - up + e.browIn * .3}, {78, -27 + e.browOut - up}}, s),
                    t * .9, f.pitch * .8),
                4.4, mark);
        }
    }
    for (const double s : {-1.0, 1.0})
        pen.line({{t * .8 + s * 22, -8 + py}, {t + s * 16, 8 + py}, {t + s * 14, 22 + py}}, 4.2, ink(), Taper::Out);
}

void Cat::muzzle() const
{
    const Expression &e = *p.expression;
    const double c = e.curve;
    pen.line(moved({{-15, 4}, {-19, 30}, {-22, 42}}, m, py), 3);
    pen.line(moved({{15, 4}, {19, 30}, {22, 42}}, m, py), 3.6);
    if (e.mouth != "closed") {
        const bool bared = e.mouth == "bared";
        pen.shape(moved({{-32, 82 - (bared ? 4.0 : 0.0)},
                         {0, 80},
                         {32, 82 - (bared ? 4.0 : 0.0)},
                         {20, 104},
                         {0, 111},
                         {-20, 104}},
                        m, py),
                  rgb(0x4b1f26), {.line = 4, .shadow = {}, .light = {}});
        pen.fill(ellipse(m, 104 + py, 13, 5), rgb(0xb2545a));
        for (const double s : {-1.0, 1.0})
            pen.shape(moved({{s * 19 - 5, 84}, {s * 19, bared ? 103.0 : 99.0, 1}, {s * 19 + 5, 84}}, m, py),
                      rgb(0xf6ecd8), {.line = 2.6, .shadow = {}, .light = {}});
    }
    pen.shape(moved({{-19, 42}, {0, 38}, {19, 42}, {10, 56}, {0, 62, 1}, {-10, 56}}, m, py),
              mix(rgb(0x8c4a46), fur, .2), {.line = 4.2, .shadow = {-6, -5}, .light = {4, 4}});
    pen.line(moved({{0, 60}, {.5, 70}, {0, 78}}, m, py), 4, ink(), Taper::None);
    pen.line(moved({{0, 77}, {-10, 87}, {-28, 88 - c * .3}, {-42, 78 - c}}, m, py), 5);
    pen.line(moved({{0, 77}, {10, 87}, {28, 88 - c * .3 - e.corner * .4}, {42, 78 - c - e.corner}}, m, py), 5.6);
    if (e.mouth == "closed")
        pen.line(moved({{-14, 104}, {0, 108}, {14, 104}}, m, py), 3.6, shade(white, .5));
    for (const double s : {-1.0, 1.0}) {
        for (int i = 0; i < 3; ++i)
            pen.dot(m + s * (24 + i * 9), 64 + i % 2 * 7 + py, 2.3, ink());
        int i = 0;
        for (const double y : {52.0, 66.0, 80.0}) {
            pen.line({{m + s * 36, 64.0 + i * 5 + py},
                      {m * .6 + s * 96, y - 2 + i * 6},
                      {s * 148 + m * .3, y - 12 + i * 16}},
                     3.2, mix(ink(), fur, .45), Taper::Out);
            pen.line({{m + s * 36, 64.0 + i * 5 + py},
                      {m * .6 + s * 96, y - 2 + i * 6},
                      {s * 146 + m * .3, y - 12 + i * 16}},
                     1.9, rgb(0xf3ead4), Taper::Out);
            ++i;
        }
    }
}

} // namespace

void drawCatHead(Pen &pen, const Figure &f)
{
    const Cat cat{pen, f};
    const bool hooded = f.plan.headgear == "hood" || f.plan.headgear == "helmet";
    if (cat.coat == 2 && !hooded)
        cat.mane();
    if (!hooded)
        cat.ears();
    const QPolygonF head = cat.skull();
    cat.markings(head);
    drawSkinMarks(pen, f, head);
    pen.contour(head, 5.8);
    cat.eyes();
    drawScars(pen, f);
    cat.muzzle();
    drawGloom(pen, f, head);
    drawFaceGear(pen, f);
}

} // namespace retinue::sketch
