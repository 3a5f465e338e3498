#include "core/portraits/sketch/carried.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace retinue::sketch {

namespace {

QColor sleeveColour(const SketchPlan &p)
{
    return p.attire == "fur"                             ? p.skin
           : p.attire == "mail" || p.attire == "leather" ? shade(p.main, .1)
           : p.attire == "plate"                         ? p.metal
                                                         : p.main;
}

/// Four fingers and a thumb around a haft at the origin.
void drawFist(Pen &pen, const QColor &skin)
{
    pen.shape({{-30, -30}, {-6, -36}, {24, -30}, {28, 0}, {22, 30}, {-8, 36}, {-30, 28}}, skin,
              {.line = 4.8, .shadow = {-8, -6}, .light = {5, 5}});
    for (int i = 0; i < 4; ++i) {
        const double y = -26 + i * 15, reach = i == 0 || i == 3 ? 20 : 24;
        pen.shape({{-26, y - 1},
                   {-6, y - 6},
                   {reach - 4, y - 5},
                   {reach + 2, y + 3},
                   {reach - 5, y + 10},
                   {-8, y + 11},
                   {-26, y + 12}},
                  i < 2 ? skin : shade(skin, .12), {.line = 4, .shadow = {-4, -4}, .light = {}});
    }
    pen.shape({{-30, -12}, {-24, -34}, {-6, -42}, {12, -38}, {14, -28}, {-4, -26}, {-16, -14}}, skin,
              {.line = 4.2, .shadow = {-3, -4}, .light = {3, 3}});
    pen.line({{4, -36}, {10, -34}}, 2);
}

void drawForearm(Pen &pen, const SketchPlan &p)
{
    const QColor sleeve = sleeveColour(p);
    pen.shape({{-24, 26}, {22, 22}, {44, 70}, {70, 170}, {70, 240}, {-30, 240}, {-34, 150}, {-30, 70}}, sleeve,
              {.line = 5.4, .shadow = {-14, -6}, .light = {8, 6}});
    pen.line({{-10, 90}, {-4, 130}, {-12, 170}}, 3.4, tintedInk(sleeve), Taper::Out);
    pen.line({{26, 80}, {34, 120}, {30, 160}}, 3.4, tintedInk(sleeve), Taper::Out);
    pen.shape({{-32, 28}, {24, 22}, {32, 52}, {-30, 60}}, p.attire == "fur" ? p.leather : p.accent,
              {.line = 5, .shadow = {-8, -5}, .light = {5, 4}});
}

} // namespace

namespace {

/// The lute before the chest, its neck towards the far shoulder, a hand at the frets.
void drawPlayedLute(Pen &pen, const Figure &f)
{
    const SketchPlan &p = f.plan;
    const double y = std::clamp(f.neckY + 150, 626.0, 676.0);
    {
        const Pen::Local arm(pen, 198, y - 45, 37, -.86, .86);
        drawForearm(pen, p);
    }
    const Pen::Local local(pen, 268, y, -56, .9);
    drawLute(pen, p);
    const Pen::Local hand(pen, -2, -92, -4, -.84, .84);
    drawFist(pen, p.skin);
}

} // namespace

namespace {

/// Where a weapon is held: the fist on the card, the weapon's lean and size.
struct Hold
{
    double x, y, turn, scale, grip;
};

Hold holdOf(const Figure &f, const Carried &c)
{
    const SketchPlan &p = f.plan;
    const double side = p.weaponSide, head = f.width * f.headScale;
    const bool hafted = c.bottom < -60, tall = c.top < -230 && hafted;
    Hold hold{0, std::clamp(f.neckY + 162, 628.0, 664.0), side * 7, tall ? 1.28 : p.weapon == "bow" ? 1.05 : 1.12, -46};
    if (hafted)
        hold.grip = 20;
    else if (p.weapon == "bow")
        hold.grip = 0;
    if (isSmall(p.weapon) || p.weapon == "daggers") {
        hold.x = 256 + side * std::max(f.shoulder * .5, head + 10);
        hold.turn = side * 3;
        return hold;
    }
    hold.x = 256 + side * std::clamp(f.shoulder * .86, head + 16, 172.0);
    // Clear of the frame first, then of the face, at last a little smaller.
    for (int i = 0; i < 12; ++i) {
        const Extent box = extentOf(c, side, hold.turn, hold.scale);
        const double over = side > 0 ? hold.x + box.right - 482 : 30 - hold.x - box.left;
        const double inner = side > 0 ? 256 + head - 6 - (hold.x + box.left) : hold.x + box.right - (256 - head + 6);
        if (over <= 0)
            break;
        if (inner < -14 || hold.scale < 1.04)
            hold.x -= side * std::min(over, 12.0);
        else
            hold.scale *= .96;
    }
    return hold;
}

void drawHeldBook(Pen &pen, const Figure &f)
{
    const SketchPlan &p = f.plan;
    const double side = p.weaponSide, x = 256 + side * std::max(f.shoulder * .46, 84.0);
    const Pen::Local local(pen, x, std::clamp(f.neckY + 166, 632.0, 668.0), side * 8, side, 1);
    drawForearm(pen, p);
    drawBook(pen, p);
    const Pen::Local hand(pen, 44, 34, 90, .8);
    drawFist(pen, p.skin);
}

void drawHeldShield(Pen &pen, const Figure &f)
{
    const double side = -f.plan.weaponSide, x = 256 + side * std::min(f.shoulder * .72, 148.0);
    const Pen::Local local(pen, x, side < 0 ? 622 : 646, side * 5, 1.02);
    drawShield(pen, f.plan);
}

} // namespace

void drawHeldWeapon(Pen &pen, const Figure &f)
{
    const SketchPlan &p = f.plan;
    if (holdsShield(p))
        drawHeldShield(pen, f);
    const Carried &c = carriedAs(p.weapon);
    if (isPlayed(p)) {
        drawPlayedLute(pen, f);
    } else if (p.weapon == "book") {
        drawHeldBook(pen, f);
    } else if (c.held && (p.pose == "weapon ready" || isSmall(p.weapon))) {
        const Hold hold = holdOf(f, c);
        const double side = p.weaponSide;
        {
            const Pen::Local local(pen, hold.x, hold.y, 0, side, 1);
            drawForearm(pen, p);
        }
        {
            const Pen::Local local(pen, hold.x, hold.y + hold.grip, hold.turn, side * hold.scale, hold.scale);
            c.held(pen, p);
        }
        const Pen::Local hand(pen, hold.x, hold.y, hold.turn, side, 1);
        drawFist(pen, p.skin);
    }
}

namespace {

/// The hand of somebody who thinks: knuckles under the chin, thumb along the jaw, elbow outwards.
void drawChinHand(Pen &pen, const Figure &f)
{
    const SketchPlan &p = f.plan;
    const double side = -p.weaponSide;
    const double x = f.headX + f.turn * .8 + side * 16, y = f.headY + f.headScale * (f.chin + f.pitch * .45) + 22;
    const Pen::Local local(pen, x, y, side * -17, side, 1);
    const QColor sleeve = sleeveColour(p);
    pen.shape({{-30, 52}, {26, 50}, {44, 130}, {74, 260}, {90, 400}, {-46, 400}, {-44, 250}, {-36, 130}}, sleeve,
              {.line = 5.6, .shadow = {-18, -6}, .light = {9, 7}});
    pen.line({{-16, 110}, {-6, 160}, {-18, 220}}, 3.6, tintedInk(sleeve), Taper::Out);
    pen.line({{18, 100}, {30, 150}, {24, 210}}, 3.6, tintedInk(sleeve), Taper::Out);
    pen.line({{34, 180}, {50, 220}, {50, 280}}, 3.6, tintedInk(sleeve), Taper::Out);
    pen.shape({{-36, 48}, {30, 44}, {36, 76}, {-36, 82}}, p.attire == "fur" ? p.leather : p.accent,
              {.line = 5, .shadow = {-8, -5}, .light = {5, 4}});
    pen.shape({{18, 22}, {34, 4}, {40, -14}, {50, -17}, {52, -2}, {44, 16}, {30, 34}}, shade(p.skin, .1),
              {.line = 4.4, .shadow = {-4, -3}, .light = {}});
    pen.shape({{-30, 50}, {-34, 16}, {-24, -4}, {14, -8}, {32, 8}, {30, 48}}, p.skin,
              {.line = 4.8, .shadow = {-9, -6}, .light = {5, 5}});
    for (int i = 0; i < 4; ++i)
        pen.shape(placed({{-9, -4}, {0, -9}, {9, -4}, {9, 18}, {0, 25}, {-9, 18}}, -24 + i * 15.5,
                         4 - (i == 1 || i == 2 ? 3 : 0), -6 + i * 4),
                  i < 2 ? p.skin : shade(p.skin, .12), {.line = 4, .shadow = {-4, -4}, .light = {}});
}

} // namespace

void drawArms(Pen &pen, const Figure &f)
{
    const SketchPlan &p = f.plan;
    if (p.pose == "arms crossed") {
        const double w = f.shoulder, y = 668;
        const QColor sleeve = sleeveColour(p);
        const auto at = [&](const Knots &knots) { return placed(knots, 256, 0); };
        pen.shape(at({{w + 30, y - 60},
                      {w * .86, y - 20},
                      {w * .4, y + 6},
                      {-w * .4, y + 44},
                      {-w * .5, y + 86},
                      {w * .3, y + 84},
                      {w + 50, y + 110}}),
                  shade(sleeve, .16), {.line = 5.6, .shadow = {-10, -16}, .light = {}});
        pen.shape(at({{-w - 30, y - 52},
                      {-w * .84, y - 14},
                      {-w * .3, y - 2},
                      {w * .36, y - 22},
                      {w * .44, y + 4},
                      {w * .42, y + 34},
                      {-w * .2, y + 64},
                      {-w - 50, y + 116}}),
                  sleeve, {.line = 5.8, .shadow = {-8, -18}, .light = {7, 11}});
        pen.shape(at({{w * .30, y - 26}, {w * .42, y - 30}, {w * .5, y + 34}, {w * .36, y + 42}}),
                  p.attire == "fur" ? p.leather : p.accent,
                  {.line = 5, .shadow = {-6, -4}, .light = {4, 3}, .curved = false});
        const double hx = 256 + w * .44;
        pen.shape(
            {{hx, y - 28}, {hx + 26, y - 36}, {hx + 46, y - 30}, {hx + 50, y - 4}, {hx + 40, y + 24}, {hx + 8, y + 34}},
            p.skin, {.line = 4.8, .shadow = {-7, -6}, .light = {5, 5}});
        for (int i = 0; i < 4; ++i)
            pen.shape(
                placed({{0, -8}, {34, -8}, {43, 0}, {34, 8}, {0, 8}}, hx + 34 - i * 3, y - 26 + i * 15, 8 + i * 5),
                i < 2 ? p.skin : shade(p.skin, .14), {.line = 4.2, .shadow = {-3, -4}, .light = {}});
        pen.shape({{hx + 10, y - 28}, {hx + 18, y - 50}, {hx + 32, y - 54}, {hx + 36, y - 42}, {hx + 28, y - 26}},
                  p.skin, {.line = 4.4, .shadow = {-4, -3}, .light = {}});
        for (int k = 0; k < 3; ++k)
            pen.line(at({{-w * (.72 - .1 * k), y - 14 + k * 5},
                         {-w * (.62 - .1 * k), y + 14 + k * 4},
                         {-w * (.66 - .1 * k), y + 46}}),
                     3.8, ink(), Taper::Out);
    } else if (p.pose == "seated") {
        drawChinHand(pen, f);
    }
}

void drawSparks(Pen &pen, const Figure &f)
{
    if (f.plan.pose != "casting")
        return;
    // The open hand's place; no spark crosses it.
    const double side = -f.plan.weaponSide, handX = 256 + side * f.shoulder * .6;
    const double handY = std::clamp(f.neckY + 160, 630.0, 668.0);
    const QColor gem = f.plan.gem;
    for (int i = 0; i < 15; ++i) {
        const double t = i / 14.0, a = .5 + t * 5.6;
        const double x = 256 + std::cos(a) * (210 - 44 * t), y = 716 - t * 500 + std::sin(a) * 26, r = 15 - 8 * t;
        if (std::abs(x - f.headX) < 120 && y < f.neckY + 20)
            continue;
        if (std::abs(x - handX) < 74 && y > handY - 130)
            continue;
        const QPolygonF star = straight({{x, y - r * 1.5},
                                         {x + r * .42, y - r * .42},
                                         {x + r * 1.1, y},
                                         {x + r * .42, y + r * .42},
                                         {x, y + r * 1.5},
                                         {x - r * .42, y + r * .42},
                                         {x - r * 1.1, y},
                                         {x - r * .42, y - r * .42}});
        pen.fill(star, light(gem, .2));
        pen.contour(star, 3.2);
        pen.dot(x, y, r * .3, rgb(0xfff6dc));
    }
    // An open hand raised with light above it.
    const Pen::Local local(pen, handX, handY, side * 8, side, 1);
    const QColor skin = f.plan.skin;
    for (const auto &[r, o] : {std::pair{60.0, .16}, {44.0, .26}, {28.0, .55}})
        pen.dot(0, -104, r, light(gem, .25), o);
    pen.dot(0, -104, 14, rgb(0xfffbe8));
    drawForearm(pen, f.plan);
    constexpr std::array<std::array<double, 4>, 4> fingers{
        {{-21, -12, -22, 44}, {-7, -18, -7, 52}, {8, -18, 7, 50}, {21, -12, 22, 40}}};
    for (const auto &[fx, fy, turn, length] : fingers)
        pen.shape(placed({{-7.5, 10},
                          {-7.5, -length * .5},
                          {-6, -length + 6},
                          {0, -length},
                          {6, -length + 6},
                          {7.5, -length * .5},
                          {7.5, 10}},
                         fx, fy, turn),
                  fx < 0 ? skin : shade(skin, .1), {.line = 4, .shadow = {-3, -2}, .light = {}});
    pen.shape({{-24, 24}, {-48, 2}, {-62, -22}, {-56, -30}, {-46, -26}, {-30, -8}, {-18, 4}}, skin,
              {.line = 4.2, .shadow = {-4, -3}, .light = {}});
    pen.shape({{-26, 32}, {-31, 4}, {-24, -16}, {0, -20}, {24, -16}, {31, 4}, {24, 30}}, skin,
              {.line = 0, .shadow = {-7, -4}, .light = {}});
    pen.line({{-28, -6}, {-31, 6}, {-26, 32}}, 4.4);
    pen.line({{27, -8}, {31, 4}, {24, 30}}, 5.2);
    pen.line({{-18, 14}, {-4, 2}, {16, 0}}, 2.4, shade(skin, .5));
    pen.line({{-10, 26}, {-6, 12}, {4, 6}}, 2.2, shade(skin, .5));
}

} // namespace retinue::sketch
