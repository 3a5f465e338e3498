#include "core/portraits/sketch/garment.h"

#include <cmath>

namespace retinue::sketch {

namespace {

/// A band of small figures along a hem: lozenges, waves or crosses by the plan's variant.
void drawPatternBand(const Tailor &t, const Knots &path, const QColor &colour)
{
    const QPolygonF points = smoothOpen(t.f.body(path));
    const int kind = t.p.variant % 3;
    int index = 0;
    for (qsizetype i = 3; i + 3 < points.size(); i += 4, ++index) {
        const QPointF &at = points[i];
        if (kind == 0)
            t.pen.fill(
                straight({{at.x(), at.y() - 6}, {at.x() + 4.4, at.y()}, {at.x(), at.y() + 6}, {at.x() - 4.4, at.y()}}),
                colour);
        else if (kind == 1)
            t.pen.line({{at.x() - 5, at.y() - 5}, {at.x(), at.y() + 4}, {at.x() + 5, at.y() - 5}}, 2.8, colour,
                       Taper::None);
        else
            t.pen.dot(at.x(), at.y(), index % 2 ? 3.6 : 2.2, colour);
    }
}

} // namespace

void drawTunic(const Tailor &t)
{
    const double n = t.neck;
    const QPolygonF shirt = t.base(t.p.main, 8, 66, true);
    t.weave(shirt, t.p.main);
    t.folds(t.p.main, .9);
    const QColor band = t.p.second;
    for (const double s : {-1.0, 1.0})
        t.shape(onSide({{n + 2, -4, 1}, {n + 22, 2}, {n * .7, 40}, {8, 84, 1}, {1, 62, 1}, {n * .55, 30}}, s),
                s < 0 ? band : shade(band, .16), {.line = 4.4, .shadow = {}, .light = {}});
    t.line({{0, 70}, {1, 110}, {0, 140}}, 3.4);
    for (int i = 0; i < 3; ++i) {
        t.line({{-11, 84.0 + i * 17}, {11, 94.0 + i * 17}}, 3.2, light(t.p.trim, .2), Taper::None);
        t.line({{11, 84.0 + i * 17}, {-11, 94.0 + i * 17}}, 3.2, light(t.p.trim, .2), Taper::None);
    }
    if (t.p.variant % 2)
        t.strap({-t.wide * .5, 36}, {t.wide * .62, 250}, 9, t.p.leather, true);
}

void drawRobe(const Tailor &t)
{
    const double n = t.neck, w = t.wide;
    const QPolygonF robe = t.base(t.p.main, 14, 120, true);
    t.weave(robe, t.p.main);
    t.folds(t.p.main);
    t.shape({{-n - 6, 10, 1}, {0, 110, 1}, {n + 6, 10, 1}, {n * .4, 28}, {-n * .4, 28}}, t.p.second,
            {.line = 4.4, .shadow = {-16, -4}, .light = {}});
    for (const double s : {-1.0, 1.0}) {
        const QColor band = s < 0 ? t.p.trim : shade(t.p.trim, .18);
        t.shape(onSide({{n - 2, -14, 1},
                        {n + 26, -8},
                        {n + 8, 68},
                        {30, 148},
                        {28, hem, 1},
                        {1, hem, 1},
                        {2, 126},
                        {n * .5, 60}},
                       s),
                band, {.line = 4.6, .shadow = {}, .light = {}});
        drawPatternBand(t, onSide({{n + 10, 14}, {n * .7, 76}, {16, 150}, {14, hem - 60}}, s), shade(t.p.trim, .5));
    }
    if (t.p.variant % 2) {
        for (const auto &[x, y] : {std::pair{-.5, 110.0}, {-.66, 170.0}, {-.34, 190.0}, {.5, 130.0}, {.62, 200.0}}) {
            const QPointF at = t.f.body(x * w, y);
            drawClassMark(t.pen, "wizard", at.x(), at.y(), 9, mix(t.p.trim, t.p.main, x > 0 ? .55 : .25), t.p.main);
        }
    }
}

void drawVestments(const Tailor &t)
{
    const double n = t.neck, w = t.wide;
    const QPolygonF alb = t.base(t.p.main, 10, 44, false);
    t.weave(alb, t.p.main);
    t.folds(t.p.main, .8);
    for (const double s : {-1.0, 1.0}) {
        t.shape(
            onSide(
                {{n + 8, -2, 1}, {n + 62, 16, 1}, {w * .5, 116}, {w * .44, hem, 1}, {w * .16, hem, 1}, {w * .2, 116}},
                s),
            s < 0 ? t.p.second : shade(t.p.second, .14), {.line = 5, .shadow = {-12, -4}, .light = {7, 4}});
        for (const double o : {.1, .9})
            t.line(onSide({{n + 8 + 54 * o, 3 + 18 * o}, {w * (.2 + .3 * o), 116}, {w * (.17 + .26 * o), hem}}, s), 5,
                   t.p.trim, Taper::None);
        const QPointF at = t.f.body(s * w * .345, 146);
        drawClassMark(t.pen, t.p.style->part, at.x(), at.y(), 18, t.p.trim, t.p.second);
        for (int k = 0; k < 3; ++k) {
            const QPointF lower = t.f.body(s * w * .325, 196 + k * 24);
            t.pen.fill(straight({{lower.x(), lower.y() - 8},
                                 {lower.x() + 6, lower.y()},
                                 {lower.x(), lower.y() + 8},
                                 {lower.x() - 6, lower.y()}}),
                       t.p.trim);
        }
    }
    t.standCollar(t.p.main, 16, &t.p.trim);
    t.pendant(116);
}

void drawGi(const Tailor &t)
{
    const double n = t.neck;
    const QPolygonF cloth = t.base(t.p.main, 8, 130, true);
    t.weave(cloth, t.p.main);
    t.folds(t.p.main, .9);
    const QColor band = t.p.second;
    t.shape(
        {{n + 2, -6, 1}, {n + 30, 2}, {24, 118}, {-60, 208}, {-100, 250, 1}, {-114, 216, 1}, {-30, 148}, {n * .5, 58}},
        shade(band, .12), {.line = 5, .shadow = {-6, -4}, .light = {}});
    t.shape(
        {{-n - 2, -6, 1}, {-n - 30, 2}, {-30, 118}, {60, 214}, {114, 268, 1}, {126, 232, 1}, {40, 158}, {-n * .5, 58}},
        band, {.line = 5, .shadow = {-7, 3}, .light = {4, 3}});
    t.line({{-n - 20, 6}, {-24, 112}, {64, 204}}, 2.4, light(band, .3), Taper::None);
    if (t.p.variant % 2) {
        t.shape({{-t.wide * .8, 246}, {0, 262}, {t.wide * .8, 246}, {t.wide * .8, 284}, {0, 300}, {-t.wide * .8, 284}},
                t.p.accent, {.line = 5, .shadow = {-10, -8}, .light = {}});
        return;
    }
    for (int i = 0; i < 11; ++i) {
        const double angle = 3.14159265 * (.04 + .92 * i / 10);
        const QPointF at = t.f.body(-std::cos(angle) * (n + 40), 20 + std::sin(angle) * 80);
        t.pen.stud(at.x(), at.y(), 9.4, t.p.accent);
    }
}

void drawDoublet(const Tailor &t)
{
    const double n = t.neck, w = t.wide;
    const QPolygonF cloth = t.base(t.p.main, 10, 30, false);
    {
        const Pen::Clip clip(t.pen, cloth);
        if (t.p.variant % 2 == 0) {
            for (int i = -6; i <= 6; ++i) {
                t.line({{i * w * .13 - 40.0, 40}, {i * w * .13 + 60.0, 300}}, 2.2, shade(t.p.main, .4), Taper::None);
                t.line({{i * w * .13 + 40.0, 40}, {i * w * .13 - 60.0, 300}}, 2.2, shade(t.p.main, .4), Taper::None);
            }
        } else {
            for (const double s : {-1.0, 1.0}) {
                t.line(onSide({{w * .2, 90}, {w * .4, 110}, {w * .34, 160}, {w * .22, 150}, {w * .3, 130}}, s), 4,
                       mix(t.p.trim, t.p.main, .2));
                t.line(onSide({{w * .22, 180}, {w * .44, 200}, {w * .36, 250}, {w * .24, 240}, {w * .3, 222}}, s), 4,
                       mix(t.p.trim, t.p.main, .2));
            }
        }
    }
    for (const double s : {-1.0, 1.0}) {
        for (int i = 0; i < 3; ++i) {
            const double x = w * (.72 + i * .11), y = 44 + i * 14;
            t.shape(onSide({{x, y, 1},
                            {x + w * .08, y + 14},
                            {x + w * .1, y + 56},
                            {x + w * .04, y + 76, 1},
                            {x - w * .01, y + 40}},
                           s),
                    s < 0 ? t.p.second : shade(t.p.second, .18), {.line = 3.8, .shadow = {-5, -3}, .light = {}});
        }
        t.line(onSide({{26, 56}, {22, 146}, {20, hem}}, s), 6, t.p.trim, Taper::None);
    }
    t.line({{0, 52}, {2, 146}, {0, hem}}, 3.4);
    for (int i = 0; i < 6; ++i) {
        const QPointF at = t.f.body(0, 80 + i * 34);
        t.pen.stud(at.x(), at.y(), 6.8, t.p.trim);
    }
    constexpr int frills = 13;
    std::vector<int> order;
    for (int i = 0; i < frills / 2; ++i)
        order.push_back(i);
    for (int i = frills - 1; i >= frills / 2; --i)
        order.push_back(i);
    for (const int i : order) {
        const double k = i / double(frills - 1) * 2 - 1;
        const QPointF at = t.f.body(k * (n + 44), 10 + (1 - k * k) * 34);
        t.pen.shape(placed({{-13, -30}, {0, -36}, {13, -30}, {19, 6}, {12, 24}, {0, 17}, {-12, 24}, {-19, 6}}, at.x(),
                           at.y(), -k * 46),
                    rgb(0xeadfc6), {.line = 4, .shadow = {-8, -4}, .light = {}});
        t.pen.line(placed({{0, -22}, {2, -4}, {0, 12}}, at.x(), at.y(), -k * 46), 2.4);
    }
}

void drawHighCollar(const Tailor &t)
{
    const double n = t.neck, w = t.wide;
    const QPolygonF cloth = t.base(t.p.main, 16, 96, true);
    t.weave(cloth, t.p.main);
    t.folds(t.p.main);
    for (const double s : {-1.0, 1.0}) {
        t.shape(onSide({{n + 8, 2, 1}, {n + 70, 14}, {w * .6, 62}, {40, 156}, {4, 186, 1}, {2, 92, 1}}, s),
                s < 0 ? t.p.second : shade(t.p.second, .2),
                {.line = 5, .shadow = {-12, -6}, .light = s < 0 ? QPointF(7, 6) : QPointF()});
        t.line(onSide({{n + 66, 20}, {w * .54, 66}, {38, 146}, {8, 174}}, s), 5, t.p.trim, Taper::None);
        drawPatternBand(t, onSide({{n + 46, 26}, {w * .42, 66}, {34, 124}}, s), mix(t.p.trim, t.p.second, .35));
    }
    t.pendant(106);
}

void drawCollarBehind(Pen &pen, const Figure &f)
{
    if (f.plan.attire != "high collar")
        return;
    const Tailor t{pen, f};
    const double n = t.neck, w = t.wide;
    for (const double s : {-1.0, 1.0}) {
        t.shape(
            onSide(
                {{10, 36}, {n + 20, -24}, {n + 68, -110}, {n + 102, -150, 1}, {n + 100, -60}, {w * .84, 34}, {40, 56}},
                s),
            s < 0 ? t.p.second : shade(t.p.second, .2), {.line = 5.4, .shadow = {-14, -4}, .light = {8, 4}});
        t.line(onSide({{n + 95, -132}, {n + 88, -60}, {w * .72, 18}}, s), 6, t.p.trim, Taper::None);
        t.line(onSide({{n + 22, -4}, {n + 62, -92}}, s), 3.4, ink(), Taper::Out);
        t.line(onSide({{n + 40, 8}, {n + 80, -92}}, s), 3, ink(), Taper::Out);
    }
}

} // namespace retinue::sketch
