#include "core/portraits/sketch/backdrop.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace retinue::sketch {

void drawCastle(const Scene &s)
{
    for (const auto &[x, w, top] :
         {std::array{132.0, 28.0, 300.0}, {376.0, 28.0, 320.0}, {62.0, 42.0, 190.0}, {450.0, 46.0, 160.0}}) {
        const QColor stone = w < 40 ? s.far : s.near;
        Knots tower{{x - w, 748}, {x - w, top + 18}, {x - w - 8, top + 18}, {x - w - 8, top - 12}};
        for (int i = 0; i < 5; ++i) {
            const double a = x - w - 8 + (2 * w + 16) * i / 5, b = x - w - 8 + (2 * w + 16) * (i + .55) / 5;
            tower.insert(tower.end(), {{a, top - 12}, {a, top - 30}, {b, top - 30}, {b, top - 12}});
        }
        tower.insert(tower.end(), {{x + w + 8, top - 12}, {x + w + 8, top + 18}, {x + w, top + 18}, {x + w, 748}});
        s.part(tower, stone);
        s.part({{x + w * .3, top + 20}, {x + w, top + 20}, {x + w, 748}, {x + w * .3, 748}}, shade(stone, .2), false,
               0);
        s.part({{x - 7, top + 70}, {x - 7, top + 46}, {x, top + 36}, {x + 7, top + 46}, {x + 7, top + 70}},
               shade(s.near, .5), false, 0);
        for (int i = 0; i < 8; ++i) {
            const double y = top + 96 + i * 46, dx = i % 2 ? 6 : w * .5;
            s.pen.line({{x - w + dx, y}, {x - w + dx + 18, y + 1}, {x - w + dx + 28, y}}, 2.4, shade(s.near, .35));
        }
    }
    const double x = s.side > 0 ? 62 : 450, top = s.side > 0 ? 160 : 130;
    s.part({{x, top}, {x, top - 76}, {x + 4, top - 76}, {x + 4, top}}, s.near, false, 2.6);
    s.part({{x + 4, top - 74, 1}, {x + 28, top - 70}, {x + 30 * s.side + 4, top - 62, 1}, {x + 4, top - 44, 1}},
           rgb(0xa4524a), true);
}

void drawTavern(const Scene &s)
{
    int row = 0;
    for (double y = 20; y < 748; y += 58, ++row) {
        s.part({{20, y}, {492, y}, {492, y + 58}, {20, y + 58}}, mix(s.far, s.sky, row % 2 ? .35 : .55), false, 2.6);
        for (int k = 0; k < 3; ++k) {
            const double x = s.chance.between(30, 420);
            s.pen.line({{x, y + 14 + k * 14}, {x + 30, y + 12 + k * 14}, {x + 66, y + 15 + k * 14}}, 2.2,
                       mix(s.far, s.sky, .1));
        }
    }
    const QPolygonF window = ellipse(256, s.discY, 168, 168, 60);
    s.pen.contour(window, 26, s.near, .1);
    s.pen.fill(window, s.disc);
    {
        const Pen::Clip clip(s.pen, window);
        for (int k = -5; k <= 5; ++k) {
            for (const double a : {-1.0, 1.0})
                s.pen.line({{256 + k * 46 - 400.0, s.discY - 400 * a},
                            {256.0 + k * 46, s.discY},
                            {256 + k * 46 + 400.0, s.discY + 400 * a}},
                           4, mix(s.near, s.disc, .35), Taper::None);
        }
    }
    s.pen.contour(window, 6, ink(), .3);
    s.pen.contour(ellipse(256, s.discY, 186, 186, 60), 5, ink(), .3);
    for (const double x : {60.0, 452.0}) {
        s.pen.dot(x, 62, 34, rgb(0xefb65e), .28);
        s.part({{x - 9, 90}, {x + 9, 90}, {x + 6, 150}, {x - 6, 150}}, s.near);
        s.part({{x, 28, 1}, {x + 15, 64}, {x, 92}, {x - 15, 64}}, rgb(0xefb65e), true);
        s.part({{x, 52, 1}, {x + 7, 74}, {x, 88}, {x - 7, 74}}, rgb(0xf8dd8e), true, 0);
    }
}

void drawLibrary(const Scene &s)
{
    s.pen.fill(straight({{20, 20}, {492, 20}, {492, 748}, {20, 748}}), s.far);
    constexpr std::array<QRgb, 6> bindings{0x8a4a40, 0x5a6b58, 0xb08a4c, 0x4d5a70, 0x77506a, 0xa3795a};
    constexpr std::array<double, 4> widths{18, 22, 26, 32};
    for (double y = 20; y < 748; y += 118) {
        double x = 26;
        while (true) {
            const double w = s.chance.pick(widths), h = s.chance.between(70, 98);
            const QColor c = mix(rgb(s.chance.pick(bindings)), s.far, .42);
            if (x + w > 488)
                break;
            const double top = y + 104 - h;
            s.part({{x, top}, {x + w, top}, {x + w, y + 104}, {x, y + 104}}, c, false, 3);
            s.part({{x + w * .65, top}, {x + w, top}, {x + w, y + 104}, {x + w * .65, y + 104}}, shade(c, .22), false,
                   0);
            for (const double dy : {14.0, h - 20})
                s.part({{x, top + dy}, {x + w, top + dy}, {x + w, top + dy + 5}, {x, top + dy + 5}}, light(c, .35),
                       false, 0);
            x += w + 1;
        }
        s.part({{20, y + 104}, {492, y + 104}, {492, y + 118}, {20, y + 118}}, s.near);
    }
    s.pen.dot(256, s.discY, 165, mix(s.disc, s.far, .1));
    s.pen.contour(ellipse(256, s.discY, 165, 165, 60), 4, mix(ink(), s.disc, .4));
}

void drawTemple(const Scene &s)
{
    s.rays(24, 190, s.disc, .055);
    for (const double x : {56.0, 456.0}) {
        s.part({{x - 28, 110}, {x + 28, 110}, {x + 26, 748}, {x - 26, 748}}, s.far);
        s.part({{x + 6, 110}, {x + 28, 110}, {x + 26, 748}, {x + 6, 748}}, shade(s.far, .2), false, 0);
        s.part({{x - 40, 74}, {x + 40, 74}, {x + 34, 112}, {x - 34, 112}}, s.near);
        s.part({{x - 44, 56}, {x + 44, 56}, {x + 44, 76}, {x - 44, 76}}, mix(s.near, s.far, .4));
        for (const double k : {-15.0, -3.0, 9.0})
            s.pen.line({{x + k, 122}, {x + k, 400}, {x + k, 740}}, 3, shade(s.far, .4), Taper::None);
    }
}

void drawCity(const Scene &s)
{
    for (const auto &[x, w, top] : {std::array{160.0, 26.0, 400.0},
                                    {350.0, 26.0, 400.0},
                                    {118.0, 40.0, 330.0},
                                    {392.0, 42.0, 310.0},
                                    {36.0, 48.0, 250.0},
                                    {470.0, 50.0, 220.0}}) {
        const QColor wall = w > 41 ? s.near : s.far;
        s.part({{x - w, 748}, {x - w, top}, {x, top - 70}, {x + w, top}, {x + w, 748}}, wall);
        s.part({{x - w - 7, top + 6},
                {x, top - 78},
                {x + w + 7, top + 6},
                {x + w - 3, top + 10},
                {x, top - 58},
                {x - w + 3, top + 10}},
               shade(wall, .3));
        if (w > 30) {
            s.pen.line({{x - w + 2, top + 20}, {x - w + 2, 600}}, 4, shade(wall, .3), Taper::None);
            s.pen.line({{x - w, top + 96}, {x + w, top + 96}}, 4, shade(wall, .3), Taper::None);
        }
        for (int k = 0; k < 3; ++k) {
            const double y = top + 30 + k * 70;
            const bool lit = (k + int(x)) % 2;
            s.part({{x - 11, y}, {x + 11, y}, {x + 11, y + 28}, {x - 11, y + 28}},
                   lit ? rgb(0xe9bf72) : shade(wall, .4), false, 2.4);
            s.pen.line({{x, y}, {x, y + 28}}, 2.2, shade(wall, .4), Taper::None);
        }
    }
    s.part({{52, 236}, {52, 170}, {70, 170}, {70, 250}}, s.near);
    for (int k = 0; k < 3; ++k)
        s.pen.contour(ellipse(66 + k * 12, 148 - k * 26, 8 + k * 4, 7 + k * 3, 20), 2.6, mix(s.sky, s.near, .4), .2);
}

void drawBattle(const Scene &s)
{
    s.mountain(80, 420, 190, 700, s.far, nullptr);
    s.mountain(440, 440, 200, 700, s.far, nullptr);
    for (int i = 0; i < 8; ++i) {
        const double x = 30 + i * 62, y = 420 + i * 37 % 60;
        s.part({{x - 2.5, y}, {x, y - 26}, {x + 2.5, y}, {x + 2.5, 748}, {x - 2.5, 748}}, s.near, false, 2);
    }
    for (const auto &[x, top, side] : {std::array{70.0, 110.0, 1.0}, {444.0, 90.0, -1.0}}) {
        const QColor cloth = mix(rgb(0x8a3f3a), s.far, .15);
        s.part({{x - 4, top - 20}, {x + 4, top - 20}, {x + 4, 748}, {x - 4, 748}}, s.near);
        s.part({{x, top, 1},
                {x + side * 50, top + 14},
                {x + side * 36, top + 56},
                {x + side * 62, top + 110, 1},
                {x + side * 30, top + 96},
                {x, top + 122, 1}},
               cloth, true);
        s.pen.line({{x + side * 14, top + 20}, {x + side * 10, top + 60}, {x + side * 14, top + 100}}, 3,
                   shade(cloth, .4));
        s.part({{x, top - 46}, {x + 9, top - 20}, {x - 9, top - 20}}, s.near);
    }
    for (int k = 0; k < 3; ++k)
        s.pen.line({{380.0 + k * 30, 330.0 - k * 60},
                    {410.0 + k * 18, 300.0 - k * 60},
                    {392.0 + k * 26, 268.0 - k * 56},
                    {420.0 + k * 16, 236.0 - k * 50}},
                   5, mix(s.sky, s.near, .3));
}

void drawRuins(const Scene &s)
{
    for (const auto &[x, w, top] :
         {std::array{124.0, 22.0, 360.0}, {384.0, 22.0, 330.0}, {60.0, 26.0, 180.0}, {452.0, 28.0, 140.0}}) {
        const QColor stone = w < 25 ? s.far : s.near;
        s.part({{x - w, 748},
                {x - w, top + 20},
                {x - w * .4, top},
                {x, top + 26},
                {x + w * .5, top + 8},
                {x + w, top + 34},
                {x + w, 748}},
               stone);
        s.part({{x + w * .3, top + 30}, {x + w, top + 34}, {x + w, 748}, {x + w * .3, 748}}, shade(stone, .25), false,
               0);
        for (int k = 0; k < 8; ++k)
            s.pen.line({{x - w + 4, top + 70 + k * 54}, {x, top + 73 + k * 54}, {x + w - 2, top + 70 + k * 54}}, 3,
                       shade(s.near, .3));
    }
    s.part({{86, 420, 1}, {100, 330}, {180, 290}, {190, 300}, {130, 344}, {112, 424, 1}}, s.far, true);
    const double x = s.side > 0 ? 446 : 54;
    s.pen.line({{x - 6, 150}, {x + 6, 220}, {x - 6, 300}, {x + 8, 380}}, 5, rgb(0x5f6f4c), Taper::None);
    for (int k = 0; k < 9; ++k) {
        const double dx = (k % 2) * 14 - 14, y = 166 + k * 25;
        s.part({{x + dx, y}, {x + dx + 17, y + 8}, {x + dx, y + 23, 1}, {x + dx - 6, y + 10}}, rgb(0x748458), true,
               2.4);
    }
    for (const double gx : {100.0, 416.0})
        s.part({{gx - 22, 720, 1}, {gx - 22, 660}, {gx, 640}, {gx + 22, 660}, {gx + 22, 720, 1}},
               mix(s.near, s.far, .5), true);
}

void drawForge(const Scene &s)
{
    s.pen.fill(straight({{20, 20}, {492, 20}, {492, 748}, {20, 748}}), s.far);
    int row = 0;
    for (double y = 20; y < 748; y += 44, ++row) {
        for (int k = -1; k < 6; ++k) {
            const double x = 20 + k * 92 + (row % 2 ? 46 : 0);
            s.part({{x, y}, {x + 92, y}, {x + 92, y + 44}, {x, y + 44}},
                   mix(s.far, s.sky, .12 + .3 * ((row * 7 + k * 3 + 24) % 4) / 4), false, 3);
        }
    }
    const double y = s.f.headY;
    s.part({{90, 760}, {90, y - 20}, {120, y - 130}, {256, y - 206}, {392, y - 130}, {422, y - 20}, {422, 760}}, s.near,
           true, 7);
    s.part({{106, 760}, {108, y - 14}, {136, y - 116}, {256, y - 186}, {376, y - 116}, {404, y - 14}, {406, 760}},
           s.disc, true);
    const QColor fire = rgb(0xd98544);
    s.part({{106, 748, 1},
            {110, y + 60},
            {140, y - 40, 1},
            {168, y + 30},
            {200, y - 60, 1},
            {256, y},
            {310, y - 70, 1},
            {346, y + 30},
            {376, y - 40, 1},
            {402, y + 60},
            {406, 748, 1}},
           fire, true);
    s.part({{120, 748, 1},
            {124, y + 110},
            {150, y + 30, 1},
            {182, y + 100},
            {256, y + 60},
            {336, y + 100},
            {362, y + 24, 1},
            {390, y + 110},
            {392, 748, 1}},
           rgb(0xf0b85e), true, 0);
    for (int i = 0; i < 16; ++i)
        s.pen.dot(s.chance.between(110, 402), s.chance.between(y - 170, y + 40), s.chance.between(1.4, 3),
                  rgb(0xfbe0a0));
    for (const double x : {50.0, 462.0})
        s.pen.line({{x, 60}, {x, 110}, {x + 8, 128}, {x - 6, 136}}, 5, s.near, Taper::None);
}

} // namespace retinue::sketch
