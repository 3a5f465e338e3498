#include "core/portraits/sketch/special.h"

#include <algorithm>
#include <array>

namespace retinue::sketch {

namespace {

struct Machine
{
    Pen &pen;
    const Figure &f;
    const SketchPlan &p = f.plan;
    QColor metal = p.skin, dark = shade(p.skin, .55), glow = light(p.iris, .3);
    double t = f.turn, py = f.pitch * .7;
    int form = p.variant % 3; ///< crested mask, helm with visor, round lamps

    void neckAndEars() const;
    QPolygonF skull() const;
    void crest() const;
    void eyes() const;
    void visor() const;
    void brows() const;
    void mouth() const;
    void wear(const QPolygonF &head) const;
};

void Machine::neckAndEars() const
{
    pen.shape({{-62, 70}, {62, 70}, {56, 180}, {-56, 180}}, shade(metal, .45),
              {.line = 5, .shadow = {-30, -10}, .light = {}, .curved = false});
    for (int k = 0; k < 5; ++k)
        pen.line({{-58, 96.0 + k * 16}, {0, 102.0 + k * 16}, {58, 96.0 + k * 16}}, 3.6);
    for (const double s : {-1.0, 1.0}) {
        pen.shape({{s * 84, -40}, {s * 108, -34}, {s * 114, 0}, {s * 106, 38}, {s * 84, 40}}, shade(metal, .25),
                  {.line = 5, .shadow = {-6, -5}, .light = {}});
        pen.stud(s * 99, 2, 8, p.accent);
    }
    if (form == 2) {
        pen.line({{-70, -96}, {-96, -150}, {-90, -178}}, 6, ink(), Taper::None);
        pen.stud(-90, -182, 8, glow);
    }
}

QPolygonF Machine::skull() const
{
    Knots outline =
        form == 1
            ? mirrored(
                  {{0, -142}, {50, -140, 1}, {84, -104}, {96, -40, 1}, {94, 40, 1}, {80, 100}, {40, 136, 1}, {0, 142}})
        : form == 2
            ? mirrored({{0, -132}, {60, -122}, {96, -70}, {100, -10}, {92, 50}, {74, 104}, {40, 134}, {0, 140}})
            : mirrored(
                  {{0, -138}, {54, -132}, {86, -92}, {94, -36}, {90, 24}, {78, 64, 1}, {74, 98}, {48, 134}, {0, 142}});
    for (Knot &knot : outline)
        knot.x += knot.y > 40 ? t * .6 : knot.y > -40 ? t * .2 : 0;
    const QPolygonF head =
        drawSpecialBase(pen, outline, metal,
                        moved({{48, -170}, {58, -100}, {70, -40}, {54, -12}, {72, 30}, {60, 80}, {36, 160}}, t * .5));
    {
        const Pen::Clip clip(pen, head);
        pen.fill({{-84, -62}, {-62, -104}, {-34, -116}, {-44, -84}, {-66, -50}}, light(metal, .34));
        for (int i = 0; i < 6; ++i)
            pen.line({{-80.0 + i * 9, 70.0 + i * 8}, {-74.0 + i * 9, 76.0 + i * 8}, {-64.0 + i * 9, 78.0 + i * 8}}, 2,
                     shade(metal, .34));
    }
    pen.contour(head, 6);
    return head;
}

void Machine::crest() const
{
    if (form == 0) {
        pen.shape(moved({{-17, -148, 1},
                         {0, -164, 1},
                         {17, -148, 1},
                         {20, -90},
                         {12, -34},
                         {0, -22, 1},
                         {-12, -34},
                         {-20, -90}},
                        t * .8, py * .5),
                  p.accent, {.line = 4.8, .shadow = {-11, -4}, .light = {5, 4}});
        pen.shape(moved({{0, -118}, {8, -100}, {0, -82}, {-8, -100}}, t * .8, py * .5), glow,
                  {.line = 3, .shadow = {}, .light = {}, .curved = false});
    } else if (form == 1) {
        for (const double s : {-1.0, 1.0})
            pen.line(moved(onSide({{16, -136}, {22, -90}, {18, -50}}, s), t * .6), 4);
        pen.shape(moved({{-9, -150, 1}, {0, -178, 1}, {9, -150, 1}, {10, -60}, {-10, -60}}, t * .6), p.accent,
                  {.line = 4.4, .shadow = {-7, -3}, .light = {3, 3}});
    } else {
        pen.line(moved({{-90, -52}, {0, -70}, {90, -52}}, t * .4), 4.4);
        for (const double x : {-60.0, -20.0, 20.0, 60.0})
            pen.stud(x + t * .4, -76 + std::abs(x) * .12, 3, light(metal, .3));
        drawClassMark(pen, p.style->part, t * .6, -98, 17, p.accent, metal);
    }
}

void Machine::eyes() const
{
    const Expression &e = *p.expression;
    const double in = e.browIn;
    for (const double s : {-1.0, 1.0}) {
        const double near = 1 - s * t / 90;
        const QPolygonF socket = form == 2 ? ellipse(t * .8 + s * 46, -2 + py, 31 * near, 29, 40)
                                           : smoothClosed(moved(onSide({{16 * near, -12 + in * .5},
                                                                        {38, -24 + in * .1},
                                                                        {72, -22 - in * .3},
                                                                        {80, -4},
                                                                        {66, 16},
                                                                        {34, 16},
                                                                        {18, 6}},
                                                                       s),
                                                                t * .8, py));
        if (form == 2)
            pen.contour(ellipse(t * .8 + s * 46, -2 + py, 33 * near, 31, 40), 9, p.accent, .2);
        pen.fill(socket, shade(metal, form == 2 ? .5 : .62));
        pen.contour(socket, 4);
        const Pen::Clip clip(pen, socket);
        const double open = e.shut ? 3 : 12 * std::clamp(e.lid, .5, 1.2) - e.squint * 3;
        const double x = t * .8 + s * 46 + e.gazeX, y = -3 + py + e.gazeY;
        pen.fill(ellipse(x, y, (form == 2 ? 20 : 18) * near, open + 2), shade(glow, .42));
        pen.fill(ellipse(x, y, 14 * near, std::max(2.0, open - 2)), glow);
        pen.fill(ellipse(x - 3, y - 2, 6, std::max(1.6, open * .42)), rgb(0xf6fbef));
    }
}

void Machine::visor() const
{
    const Expression &e = *p.expression;
    const double in = e.browIn * .8, half = e.shut ? 7 : 15 * std::clamp(e.lid, .55, 1.2);
    const QPolygonF slot = smoothClosed(moved({{-86, -6 - half, 1},
                                               {-40, -10 - half + in * .2},
                                               {0, -6 - half + in},
                                               {40, -10 - half + in * .2},
                                               {86, -6 - half, 1},
                                               {84, 4 + half, 1},
                                               {30, half},
                                               {0, half + 6, 1},
                                               {-30, half},
                                               {-84, 4 + half, 1}},
                                              t * .6, py));
    pen.fill(slot, shade(metal, .72));
    pen.contour(slot, 4.6);
    const Pen::Clip clip(pen, slot);
    for (const double s : {-1.0, 1.0}) {
        const double x = t * .9 + s * 42 + e.gazeX, y = -3 + py + e.gazeY;
        pen.fill(ellipse(x, y, 24, half * .8), shade(glow, .35), .7);
        pen.fill(ellipse(x, y, 15, std::max(3.0, half * .5)), glow);
        pen.fill(ellipse(x - 2, y - 1, 6, std::max(2.0, half * .26)), rgb(0xf6fbef));
    }
}

void Machine::brows() const
{
    const Expression &e = *p.expression;
    const double in = e.browIn;
    for (const int s : {-1, 1}) {
        const double up = e.browUp - e.browAsym * s * .75;
        pen.shape(moved(onSide({{12, -20 + in - up * .4, 1},
                                {40, -38 - up},
                                {84, -40 - in * .4 - up + e.browOut, 1},
                                {88, -26 - up + e.browOut},
                                {44, -24 + in * .2 - up * .5},
                                {16, -8 + in - up * .4}},
                               s),
                        t * .6, py * .6),
                  s < 0 ? light(metal, .1) : shade(metal, .2), {.line = 4.6, .shadow = {-4, -5}, .light = {}});
    }
}

void Machine::mouth() const
{
    const Expression &e = *p.expression;
    const double c = e.curve, m = t * 1.2, k = e.corner;
    if (form != 1)
        pen.shape(moved({{-9, -16}, {9, -16}, {17, 44}, {8, 54}, {-8, 54}, {-17, 44}}, t, py), light(metal, .06),
                  {.line = 4.6, .shadow = {-13, -4}, .light = {4, 3}});
    pen.line({{-90, 26}, {-56, 40}, {-40 + t * .5, 66}, {-46 + t * .6, 104}, {-52 + t * .6, 128}}, 4.4);
    pen.line({{90, 26}, {56, 40}, {40 + t * .5, 66}, {46 + t * .6, 104}, {52 + t * .6, 128}}, 5);
    const double gape = e.mouth == "closed" ? 0 : 10;
    pen.shape(moved({{-34, 81 - c * .8},
                     {0, 84 + c * .2},
                     {34, 81 - c * .8 - k * .6},
                     {24, 99 + gape},
                     {0, 103 + gape},
                     {-24, 99 + gape}},
                    m, py),
              gape > 0 ? shade(dark, .2) : shade(metal, .4), {.line = 4.2, .shadow = {}, .light = {}});
    if (gape > 0)
        pen.fill(ellipse(m, 94 + py, 18, 7), mix(glow, rgb(0xf0b060), .3), .8);
    pen.line(moved({{-26, 90 - c * .5}, {0, 92 + gape * .6}, {26, 90 - c * .5}}, m, py), 3.4, light(metal, .12));
    pen.line(moved({{-42, 80 - c * 1.4},
                    {-30, 82 - c * .6},
                    {0, 84 + c * .2},
                    {30, 82 - c * .6 - k * .6},
                    {42, 80 - c * 1.4 - k}},
                   m, py),
             5.6);
}

void Machine::wear(const QPolygonF &head) const
{
    for (const auto &[x, y] :
         {std::pair{-78.0, -60.0}, {-84.0, 10.0}, {-62.0, 100.0}, {62.0, 100.0}, {78.0, -60.0}, {84.0, 10.0}})
        pen.stud(x + t * .3, y, 3.4, light(metal, .3));
    const Pen::Clip clip(pen, head);
    if (p.has("moss") || p.has("flower"))
        pen.shape({{-92, -60},
                   {-70, -100},
                   {-40, -128},
                   {-16, -132},
                   {-30, -112},
                   {-52, -104},
                   {-56, -84},
                   {-72, -78},
                   {-76, -52}},
                  rgb(0x71804f), {.line = 4, .shadow = {-5, -4}, .light = {4, 4}});
    if (p.has("cracks") || p.age >= Age::MiddleAged || p.has("weathered"))
        pen.line({{26, -140}, {18, -118}, {34, -100}, {24, -82}}, 3.6);
    pen.line({{-70, 44}, {-62, 50}, {-58, 58}}, 3.4);
    pen.line({{58, -96}, {66, -88}, {70, -78}}, 3.4);
    if (p.age == Age::Elderly) {
        for (const auto &[x, y, r] : {std::array{-58.0, 60.0, 14.0}, {50.0, -100.0, 16.0}, {66.0, 72.0, 10.0}})
            pen.fill(circleKnots(x, y, r, r * .7, 9), mix(metal, rgb(0x5f7f6a), .5), .6);
    }
}

} // namespace

void drawMachineHead(Pen &pen, const Figure &f)
{
    const Machine machine{pen, f};
    machine.neckAndEars();
    const QPolygonF head = machine.skull();
    drawSkinMarks(pen, f, head);
    if (f.plan.headgear.empty())
        machine.crest();
    if (machine.form == 1)
        machine.visor();
    else
        machine.eyes();
    machine.brows();
    drawScars(pen, f);
    machine.mouth();
    machine.wear(head);
    drawGloom(pen, f, head);
}

} // namespace retinue::sketch
