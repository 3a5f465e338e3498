#include "core/portraits/sketch/backdrop.h"

#include <array>
#include <cmath>
#include <numbers>
#include <tuple>

namespace retinue::sketch {

void drawForest(const Scene &s)
{
    for (const auto &[x, w] : {std::pair{52.0, 24.0}, {118.0, 17.0}, {398.0, 17.0}, {462.0, 26.0}}) {
        const QColor bark = w > 20 ? s.near : s.far;
        s.part({{x - w * .7, 20},
                {x + w * .7, 20},
                {x + w * .6, 300},
                {x + w * 1.1, 748},
                {x - w * 1.1, 748},
                {x - w * .6, 300}},
               bark);
        for (int k = 0; k < 9; ++k)
            s.pen.line({{x - w * .3 + s.chance.between(-4, 8), 60.0 + k * 70},
                        {x - w * .1, 84.0 + k * 70},
                        {x + w * .1 + s.chance.between(-6, 6), 110.0 + k * 70}},
                       3, mix(ink(), s.near, .4));
        const double side = x < 256 ? 1 : -1;
        s.part({{x + side * w * .4, 172, 1},
                {x + side * (w + 40), 120},
                {x + side * (w + 64), 84, 1},
                {x + side * (w + 36), 106},
                {x + side * w * .4, 146, 1}},
               bark, true);
    }
    for (const auto &[x, y, r] : {std::array{30.0, 40.0, 60.0},
                                  {120.0, 26.0, 56.0},
                                  {196.0, 14.0, 54.0},
                                  {256.0, 8.0, 50.0},
                                  {316.0, 14.0, 54.0},
                                  {390.0, 26.0, 56.0},
                                  {484.0, 44.0, 64.0}}) {
        Knots leaf;
        for (int a = 0; a < 14; ++a) {
            const double angle = a * std::numbers::pi / 7;
            leaf.push_back(
                {x + std::cos(angle) * r * (a % 2 ? 1 : .84), y + std::sin(angle) * r * (a % 2 ? .62 : .5), a % 2});
        }
        s.part(leaf, s.near, true);
        for (int k = 0; k < 3; ++k)
            s.pen.line({{x - 18 + k * 16, y + 4}, {x - 12 + k * 16, y + 12}, {x - 6 + k * 16, y + 6}}, 2.4,
                       shade(s.near, .34));
    }
    for (int k = 0; k < 14; ++k) {
        const double x = 24 + k * 36, y = 700 + (k * 13 % 5) * 8;
        s.part(
            {{x - 12, 748, 1}, {x - 4, y}, {x - 8, y - 30, 1}, {x + 4, y - 6}, {x + 12, y - 24, 1}, {x + 14, 748, 1}},
            mix(s.near, s.far, .3), true, 2.4);
    }
}

void drawMountains(const Scene &s)
{
    const QColor snow = rgb(0xdcd7c6);
    s.mountain(60, 190, 170, 600, s.far, &snow);
    s.mountain(452, 160, 190, 600, s.far, &snow);
    s.mountain(-10, 350, 170, 700, s.near, nullptr);
    s.mountain(520, 360, 180, 700, s.near, nullptr);
    for (const auto &[x, y] : {std::pair{92.0, 100.0}, {126.0, 86.0}, {420.0, 96.0}})
        s.bird(x, y, 13);
}

void drawSnow(const Scene &s)
{
    const QColor snow = rgb(0xece8da), cap = rgb(0xdfe2e0);
    s.mountain(60, 200, 170, 600, s.far, &snow);
    s.mountain(452, 170, 190, 600, s.far, &snow);
    s.mountain(-10, 380, 170, 700, s.near, &cap);
    s.mountain(520, 390, 180, 700, s.near, &cap);
    for (const auto &[x, y, h] : {std::array{58.0, 610.0, 150.0}, {458.0, 620.0, 170.0}, {104.0, 640.0, 110.0}}) {
        for (int k = 0; k < 3; ++k) {
            const double w = 36 - k * 8, top = y - h * (.3 + k * .3);
            s.part({{x - w, top + h * .42}, {x, top - h * .05}, {x + w, top + h * .42}}, shade(s.near, .15 + .06 * k));
            s.part({{x - w * .5, top + h * .16}, {x, top - h * .05}, {x + w * .4, top + h * .13}, {x, top + h * .1}},
                   cap, false, 0);
        }
    }
    for (int i = 0; i < 46; ++i) {
        const double x = s.chance.between(28, 484), y = s.chance.between(30, 640);
        s.pen.dot(x, y, s.chance.between(1.8, 4.2), rgb(0xf3f0e6));
    }
}

void drawSea(const Scene &s)
{
    for (int i = 0; i < 9; ++i) {
        const double y = 430 + i * 36;
        Knots wave{{10, y + 70, 1}};
        for (int k = 0; k < 14; ++k)
            wave.push_back({10.0 + k * 39, y + ((k + i) % 2 ? 9 : -7)});
        wave.push_back({510, y + 70, 1});
        s.part(wave, mix(s.far, s.near, i / 8.0), true);
        for (int k = 0; k < 5; ++k)
            s.pen.line({{40.0 + k * 96 + i % 3 * 20, y + 18},
                        {58.0 + k * 96 + i % 3 * 20, y + 14},
                        {78.0 + k * 96 + i % 3 * 20, y + 19}},
                       2.2, mix(s.sky, s.far, .5));
    }
    const double x = s.side > 0 ? 96 : 424;
    s.part({{x - 38, 406, 1}, {x + 38, 406, 1}, {x + 24, 434, 1}, {x - 26, 434, 1}}, s.near, true);
    s.part({{x - 2, 404}, {x - 2, 306}, {x + 40, 390}}, rgb(0xeadfc6));
    s.part({{x - 6, 400}, {x - 6, 326}, {x - 34, 388}}, rgb(0xe0d0ae));
    s.pen.line({{x - 3, 404}, {x - 3, 350}, {x - 3, 296}}, 3.4, s.near, Taper::None);
    for (const auto &[bx, by] : {std::pair{400.0, 130.0}, {440.0, 160.0}, {372.0, 170.0}, {90.0, 120.0}})
        s.bird(bx, by, 16);
}

void drawCave(const Scene &s)
{
    s.pen.fill(straight({{20, 20}, {492, 20}, {492, 748}, {20, 748}}), s.far);
    Knots mouth;
    for (int i = 0; i < 36; ++i) {
        const double a = i * std::numbers::pi / 18;
        mouth.push_back({256 + std::cos(a) * (200 + 24 * std::sin(a * 5)),
                         s.f.headY - 10 + std::sin(a) * (236 + 20 * std::cos(a * 4))});
    }
    s.part(mouth, s.sky, true);
    s.rules(60, 560, 26, mix(s.sky, s.far, .5), 2.2);
    s.pen.dot(256, s.discY, 150, mix(s.sky, s.disc, .85));
    for (const auto &[x, length] :
         {std::pair{50.0, 150.0}, {110.0, 90.0}, {172.0, 64.0}, {340.0, 70.0}, {404.0, 110.0}, {464.0, 170.0}}) {
        s.part(
            {{x - 26, 14}, {x + 26, 14}, {x + 10, 20 + length * .5}, {x, 20 + length, 1}, {x - 10, 20 + length * .5}},
            s.near, true);
        s.pen.line({{x + 4, 30}, {x + 2, 20 + length * .4}, {x, 20 + length * .8}}, 2.4, shade(s.near, .4));
    }
    for (const auto &[x, y, size, colour] : {std::tuple{52.0, 560.0, 1.2, 0x7fb7b2u},
                                             {96.0, 600.0, .8, 0x8fa6cfu},
                                             {460.0, 540.0, 1.3, 0xa58ac0u},
                                             {422.0, 600.0, .9, 0x7fb7b2u}}) {
        for (const double turn : {-24.0, 0.0, 22.0}) {
            const QColor c = mix(rgb(colour), s.near, .2);
            s.part(placed({{-12 * size, 0},
                           {-14 * size, -60 * size},
                           {0, -92 * size},
                           {13 * size, -60 * size},
                           {12 * size, 0}},
                          x, y, turn),
                   c);
            s.part(placed({{2 * size, 0}, {0, -92 * size}, {13 * size, -60 * size}, {12 * size, 0}}, x, y, turn),
                   shade(c, .25), false, 0);
        }
    }
}

void drawDesert(const Scene &s)
{
    const double x = s.side > 0 ? 430 : 82;
    s.part({{x - 60, 500}, {x, 400}, {x + 60, 500}}, shade(s.far, .1));
    s.part({{x, 400}, {x + 60, 500}, {x + 16, 500}}, shade(s.far, .35), false, 0);
    s.part({{10, 520}, {140, 440}, {260, 500}, {380, 450}, {510, 490}, {510, 760}, {10, 760}}, s.far, true);
    s.part({{10, 600}, {120, 560}, {300, 640}, {510, 570}, {510, 760}, {10, 760}}, s.near, true);
    for (int k = 0; k < 6; ++k)
        s.pen.line(
            {{40.0 + k * 20, 486.0 - k * 3 + k * k}, {70.0 + k * 26, 480.0 + k * 8}, {120.0 + k * 30, 500.0 + k * 12}},
            2.4, shade(s.far, .3));
    const double c = s.side > 0 ? 70 : 442;
    s.part({{c - 9, 600}, {c - 10, 380}, {c, 362}, {c + 10, 380}, {c + 9, 600}}, rgb(0x7a8a5c), true);
    s.part({{c + 8, 500}, {c + 36, 492}, {c + 38, 440}, {c + 46, 430}, {c + 54, 440}, {c + 52, 508}, {c + 8, 520}},
           rgb(0x7a8a5c), true);
    s.part({{c - 8, 470}, {c - 28, 464}, {c - 30, 420}, {c - 37, 412}, {c - 44, 420}, {c - 42, 480}, {c - 8, 488}},
           rgb(0x7a8a5c), true);
}

void drawDusk(const Scene &s)
{
    s.part({{10, 470}, {130, 400}, {256, 452}, {380, 380}, {510, 440}, {510, 760}, {10, 760}}, s.far, true);
    const double o = s.side > 0 ? 0 : 330;
    const QColor stone = mix(s.near, s.far, .45);
    s.part({{o + 44, 440}, {o + 48, 352}, {o + 66, 348}, {o + 72, 440}}, stone);
    s.part({{o + 100, 436}, {o + 104, 356}, {o + 122, 352}, {o + 128, 440}}, stone);
    s.part({{o + 36, 352}, {o + 44, 330}, {o + 130, 326}, {o + 138, 348}, {o + 132, 356}, {o + 42, 362}}, stone);
    s.part({{o + 60, 349}, {o + 66, 348}, {o + 72, 440}, {o + 62, 440}}, s.near, false, 0);
    s.part({{o + 116, 353}, {o + 122, 352}, {o + 128, 440}, {o + 118, 440}}, s.near, false, 0);
    s.part({{10, 560}, {150, 500}, {330, 590}, {510, 510}, {510, 760}, {10, 760}}, s.near, true);
    for (int k = 0; k < 5; ++k)
        s.pen.line({{300.0 + k * 30, 440.0 - k * 8}, {330.0 + k * 34, 430.0 + k * 2}, {380.0 + k * 28, 450.0 + k * 10}},
                   2.6, shade(s.far, .28));
    for (const auto &[x, y] : {std::pair{410.0, 120.0}, {444.0, 140.0}, {386.0, 154.0}})
        s.bird(x, y, 13);
}

void drawNight(const Scene &s)
{
    s.pen.dot(s.discX - 22, s.discY - 16, 13, shade(s.disc, .14));
    s.pen.dot(s.discX + 24, s.discY + 20, 18, shade(s.disc, .12));
    s.pen.dot(s.discX + 14, s.discY - 30, 8, shade(s.disc, .14));
    for (int i = 0; i < 30; ++i) {
        const double x = s.chance.between(34, 478), y = s.chance.between(34, 430);
        const bool large = s.chance.oneIn(3);
        if (std::hypot(x - s.discX, y - s.discY) < s.discR + 12)
            continue;
        if (large)
            s.pen.fill(straight({{x, y - 7},
                                 {x + 1.6, y - 1.6},
                                 {x + 7, y},
                                 {x + 1.6, y + 1.6},
                                 {x, y + 7},
                                 {x - 1.6, y + 1.6},
                                 {x - 7, y},
                                 {x - 1.6, y - 1.6}}),
                       rgb(0xe9e2c4));
        else
            s.pen.dot(x, y, 1.8, rgb(0xd8d3bd));
    }
    s.part({{10, 560},
            {90, 520},
            {130, 470},
            {170, 540},
            {256, 560},
            {350, 530},
            {400, 460},
            {440, 530},
            {510, 520},
            {510, 760},
            {10, 760}},
           s.near);
    for (const double x : {48.0, 84.0, 440.0, 474.0})
        s.part({{x - 22, 620}, {x - 6, 560}, {x - 14, 562}, {x, 500}, {x + 14, 562}, {x + 6, 560}, {x + 22, 620}},
               shade(s.near, .3));
}

void drawSwamp(const Scene &s)
{
    for (double y = 560; y < 748; y += 26)
        s.pen.line({{30, y}, {256, y - 4}, {482, y}}, 4, s.near);
    for (const auto &[x, side] : {std::pair{54.0, 1.0}, {456.0, -1.0}}) {
        s.part({{x - 20, 760},
                {x - 16, 400},
                {x - 22, 200},
                {x - 10, 10},
                {x + 14, 10},
                {x + 12, 200},
                {x + 20, 400},
                {x + 30, 760}},
               s.near, true);
        s.part({{x - side * 14, 262, 1},
                {x + side * 44, 206},
                {x + side * 66, 168},
                {x + side * 92, 118, 1},
                {x + side * 58, 154},
                {x + side * 34, 180},
                {x - side * 14, 214, 1}},
               s.near, true);
        for (int k = 0; k < 5; ++k)
            s.pen.line({{x + side * (14 + k * 15), 214.0 - k * 18},
                        {x + side * (16 + k * 15), 250.0 - k * 8},
                        {x + side * (13 + k * 15), 292.0 - k * 10}},
                       4.4, rgb(0x66724f), Taper::Out);
        for (int k = 0; k < 7; ++k)
            s.pen.line({{x - 4, 90.0 + k * 80}, {x + 2, 120.0 + k * 80}, {x - 3, 146.0 + k * 80}}, 3,
                       shade(s.near, .4));
    }
    for (const double x : {96.0, 112.0, 404.0, 420.0}) {
        s.pen.line({{x, 740}, {x - 2, 640}, {x + 2, 560}}, 4, mix(s.near, s.far, .3), Taper::None);
        s.part({{x - 5, 590}, {x, 540}, {x + 6, 590}, {x, 600}}, rgb(0x7a5a3c), true, 2.4);
    }
}

void drawHell(const Scene &s)
{
    s.mountain(60, 230, 120, 700, s.far, nullptr);
    s.mountain(456, 200, 130, 700, s.far, nullptr);
    for (const auto &[x, y, w] :
         {std::array{130.0, 420.0, 120.0}, {390.0, 430.0, 130.0}, {10.0, 380.0, 90.0}, {505.0, 390.0, 90.0}})
        s.mountain(x, y, w, 760, s.near, nullptr);
    for (int i = 0; i < 26; ++i) {
        const double x = s.chance.between(30, 482), y = s.chance.between(60, 600), r = s.chance.between(3, 6);
        s.pen.fill(straight({{x, y - r}, {x + r * .6, y}, {x, y + r}, {x - r * .6, y}}), rgb(0xeab066));
    }
}

void drawPlanar(const Scene &s)
{
    for (int k = 0; k < 3; ++k)
        s.pen.contour(ellipse(256, s.discY, s.discR + 26 + k * 34, s.discR + 26 + k * 34, 80), 3.4 - k * .6,
                      mix(s.disc, s.sky, .3), .2);
    for (int k = 0; k < 12; ++k) {
        const double a = k * std::numbers::pi / 6 + .2, x = 256 + std::cos(a) * (s.discR + 43),
                     y = s.discY + std::sin(a) * (s.discR + 43);
        if (x > 30 && x < 482 && y > 30)
            s.pen.fill(straight({{x, y - 9}, {x + 5, y}, {x, y + 9}, {x - 5, y}}), s.disc);
    }
    for (const double side : {-1.0, 1.0}) {
        const double x = 256 + side * 190;
        s.part({{x - 30, 640}, {x - 46, 600}, {x - 20, 566}, {x + 24, 572}, {x + 44, 604}, {x + 20, 650}, {x, 690, 1}},
               s.near, true);
        s.part({{x - 44, 600}, {x - 20, 566}, {x + 24, 572}, {x + 42, 602}, {x, 612}}, s.far, true);
    }
    for (int i = 0; i < 24; ++i)
        s.pen.dot(s.chance.between(30, 482), s.chance.between(30, 560), s.chance.between(1, 2.6), s.disc);
}

void drawRays(const Scene &s)
{
    s.rays(28, 186, s.far, .055);
    s.drawDisc();
}

} // namespace retinue::sketch
