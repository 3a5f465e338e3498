#include "core/portraits/sketch/weapon_shapes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace retinue::sketch {

namespace {

using Draw = void (*)(Pen &, const SketchPlan &);

/// How a weapon is carried behind the shoulder, and the box of its telling part (local, grip at the origin).
struct Carried
{
    Part part;
    double x, y, turn, scale;
    double left, right, top, bottom;
    Draw behind, held;
};

constexpr auto carried = std::to_array<Carried>({
    {"none", 0, 0, 0, 1, 0, 0, 0, 0, nullptr, nullptr},
    {"sword", 118, -44, 28, 1.05, -58, 58, -96, 20, [](Pen &n, const SketchPlan &p) { drawSwordHilt(n, p, 58); },
     [](Pen &n, const SketchPlan &p) { drawSwordBlade(n, p, 300, 16); }},
    {"greatsword", 120, -50, 24, 1.16, -64, 64, -96, 20, [](Pen &n, const SketchPlan &p) { drawSwordHilt(n, p, 64); },
     [](Pen &n, const SketchPlan &p) { drawSwordBlade(n, p, 330, 22); }},
    {"rapier", 120, -46, 28, 1.1, -44, 44, -84, 20, drawRapierHilt, drawRapier},
    {"axe", 124, -6, 14, 1, -88, 88, -210, -86, drawAxe, drawAxe},
    {"hammer", 124, 2, 14, 1, -68, 68, -208, -122, drawHammer, drawHammer},
    {"mace", 128, -10, 20, 1.05, -54, 54, -214, -108, drawMace, drawMace},
    {"flail", 122, 0, 8, 1, -14, 104, -190, -54, drawFlail, drawFlail},
    {"staff", 154, 8, 8, 1.1, -38, 42, -240, -150, drawStaff, drawStaff},
    {"quarterstaff", 136, 16, 16, 1.08, -12, 12, -244, -190, drawQuarterstaff, drawQuarterstaff},
    {"spear", 152, 0, 10, 1.08, -26, 26, -290, -140, drawSpear, drawSpear},
    {"halberd", 150, 0, 6, 1.02, -54, 72, -292, -140, drawHalberd, drawHalberd},
    {"scythe", 146, 0, -6, 1.02, -14, 120, -218, -136, drawScythe, drawScythe},
    {"bow", 126, -60, 12, 1.05, -48, 12, -242, 60, drawBow, drawBow},
    {"crossbow", 112, -6, 14, 1, -90, 90, -164, -30, drawCrossbow, drawCrossbow},
    {"daggers", 116, -28, 20, 1.15, -58, 58, -84, 10, drawDaggers, drawDagger},
    {"lute", 112, -36, 20, 1, -36, 36, -222, -150, drawLute, nullptr},
    {"book", 0, 0, 0, 1, 0, 0, 0, 0, nullptr, drawBook},
    {"shield", 150, 70, 8, 1.05, -88, 88, -98, 108, drawShield, nullptr},
    {"pistol", 0, 0, 0, 1, 0, 0, 0, 0, nullptr, drawPistol},
    {"wand", 0, 0, 0, 1, 0, 0, 0, 0, nullptr, drawWand},
});

const Carried &carriedAs(Part weapon)
{
    return rowNamed(std::span<const Carried>(carried), weapon);
}

struct Extent
{
    double left = 1e9, right = -1e9, top = 1e9;
};

Extent extentOf(const Carried &c, double side, double turn, double scale)
{
    Extent out;
    const double a = turn * std::numbers::pi / 180;
    for (const double x : {c.left, c.right}) {
        for (const double y : {c.top, c.bottom}) {
            const double px = side * x * scale, py = y * scale;
            out.left = std::min(out.left, px * std::cos(a) - py * std::sin(a));
            out.right = std::max(out.right, px * std::cos(a) - py * std::sin(a));
            out.top = std::min(out.top, px * std::sin(a) + py * std::cos(a));
        }
    }
    return out;
}

/// Carries @p weapon behind the shoulder on @p side, its telling part clear of the frame and, where it fits, the face.
void carry(Pen &pen, const Figure &f, Part weapon, int side)
{
    const Carried &c = carriedAs(weapon);
    if (!c.behind)
        return;
    const double room = 484 - (256 + f.width * f.headScale + 2);
    double scale = c.scale;
    const double turn = side * c.turn;
    Extent extent = extentOf(c, side, turn, scale);
    while (extent.right - extent.left > room && scale > c.scale * .8) {
        scale *= .97;
        extent = extentOf(c, side, turn, scale);
    }
    double x = 256 + side * c.x * (.7 + .3 * f.shoulder / 196);
    double y = f.neckY + c.y;
    if (side > 0)
        x = std::min(x, 482 - extent.right);
    else
        x = std::max(x, 30 - extent.left);
    y = std::max(y, 40 - extent.top);
    // Heads of long weapons ride at the height of the face, not above the card.
    const Pen::Local local(pen, x, y, turn, side * scale, scale);
    c.behind(pen, f.plan);
}

} // namespace

bool hasFrontGrip(Part weapon)
{
    return carriedAs(weapon).held != nullptr;
}

void drawWeapons(Pen &pen, const Figure &f)
{
    const SketchPlan &p = f.plan;
    const bool held = (p.pose == "weapon ready" && hasFrontGrip(p.weapon)) || p.weapon == "book" ||
                      p.weapon == "pistol" || p.weapon == "wand";
    if (p.weapon == "bow" || p.weapon == "crossbow") {
        const Carried quiver{"quiver", 122, -34, 20, 1.05, -40, 40, -108, 10, drawQuiver, nullptr};
        const double turn = -p.weaponSide * quiver.turn;
        const Extent extent = extentOf(quiver, -p.weaponSide, turn, quiver.scale);
        double x = 256 - p.weaponSide * quiver.x * (.7 + .3 * f.shoulder / 196);
        x = std::clamp(x, 30 - extent.left, 482 - extent.right);
        const Pen::Local local(pen, x, f.neckY + quiver.y, turn, -p.weaponSide * quiver.scale, quiver.scale);
        drawQuiver(pen, p);
    }
    if (p.has("shield") && p.weapon != "shield")
        carry(pen, f, "shield", -p.weaponSide);
    if (!held)
        carry(pen, f, p.weapon, p.weaponSide);
}

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

void drawHeldWeapon(Pen &pen, const Figure &f)
{
    const SketchPlan &p = f.plan;
    const Carried &c = carriedAs(p.weapon);
    const bool small = p.weapon == "book" || p.weapon == "pistol" || p.weapon == "wand";
    if (!c.held || (p.pose != "weapon ready" && !small))
        return;
    const double side = p.weaponSide;
    // Short weapons before the chest, long ones beside the head.
    const double reach = small || p.weapon == "daggers" ? f.shoulder * .46 : std::min(f.shoulder * .86, 172.0);
    const double x = 256 + side * reach, y = std::clamp(f.neckY + 162, 628.0, 664.0);
    const double turn = side * (small ? -8 : p.weapon == "bow" ? 4 : 7);
    if (p.weapon == "book") {
        const Pen::Local local(pen, x, y + 4, -turn, side, 1);
        drawForearm(pen, p);
        drawBook(pen, p);
        const Pen::Local hand(pen, 44, 34, 90, .8);
        drawFist(pen, p.skin);
        return;
    }
    const double scale =
        p.weapon == "staff" || p.weapon == "spear" || p.weapon == "halberd" || p.weapon == "quarterstaff" ? 1.3
        : p.weapon == "bow"                                                                               ? 1.05
                                                                                                          : 1.12;
    {
        const Pen::Local local(pen, x, y, 0, side, 1);
        drawForearm(pen, p);
    }
    {
        const Extent extent = extentOf(c, side, turn, scale);
        const bool hafted = c.bottom < -60;
        double shift = side > 0 ? std::min(0.0, 482 - (x + extent.right)) : std::max(0.0, 30 - (x + extent.left));
        if (c.right - c.left == 0)
            shift = 0;
        const double grip = hafted ? 20 : p.weapon == "bow" ? 0 : -46;
        const Pen::Local local(pen, x + shift * .2, y + grip, turn + shift * .16, side * scale, scale);
        c.held(pen, p);
    }
    const Pen::Local hand(pen, x, y, turn, side, 1);
    drawFist(pen, p.skin);
}

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
        // A hand at the chin.
        const double side = -p.weaponSide;
        const double x = f.headX + f.turn * .8 + side * 26, y = f.headY + f.headScale * f.chin + 26;
        const Pen::Local local(pen, x, y, side * 10, side, 1);
        const QColor sleeve = sleeveColour(p);
        pen.shape({{-26, 50}, {26, 46}, {60, 150}, {110, 330}, {-30, 330}, {-40, 180}}, sleeve,
                  {.line = 5.6, .shadow = {-16, -6}, .light = {9, 7}});
        pen.line({{-6, 120}, {2, 170}, {-8, 220}}, 3.6, tintedInk(sleeve), Taper::Out);
        pen.line({{30, 110}, {44, 160}, {44, 210}}, 3.6, tintedInk(sleeve), Taper::Out);
        pen.shape({{-32, 44}, {30, 40}, {38, 72}, {-32, 78}}, p.attire == "fur" ? p.leather : p.accent,
                  {.line = 5, .shadow = {-8, -5}, .light = {5, 4}});
        pen.shape({{-28, 46}, {-32, 10}, {-22, -8}, {18, -12}, {32, 8}, {28, 44}}, p.skin,
                  {.line = 4.8, .shadow = {-8, -6}, .light = {5, 5}});
        for (int i = 0; i < 4; ++i)
            pen.shape(placed({{-8, -6}, {8, -6}, {8, 20}, {0, 27}, {-8, 20}}, -20 + i * 14.5, 0 + std::abs(i - 1) * 2,
                             -4 + i * 3),
                      i < 2 ? p.skin : shade(p.skin, .12), {.line = 4, .shadow = {-3, -3}, .light = {}});
        pen.shape({{-32, 20}, {-44, -8}, {-40, -34}, {-28, -36}, {-24, -10}, {-20, 10}}, p.skin,
                  {.line = 4.4, .shadow = {-4, -3}, .light = {}});
    }
}

void drawSparks(Pen &pen, const Figure &f)
{
    if (f.plan.pose != "casting")
        return;
    const QColor gem = f.plan.gem;
    for (int i = 0; i < 15; ++i) {
        const double t = i / 14.0, a = .5 + t * 5.6;
        const double x = 256 + std::cos(a) * (210 - 44 * t), y = 716 - t * 500 + std::sin(a) * 26, r = 15 - 8 * t;
        if (std::abs(x - f.headX) < 120 && y < f.neckY + 20)
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
    const double side = -f.plan.weaponSide, x = 256 + side * f.shoulder * .62,
                 y = std::clamp(f.neckY + 150, 620.0, 660.0);
    const Pen::Local local(pen, x, y, side * 8, side, 1);
    for (const auto &[r, o] : {std::pair{52.0, .18}, {38.0, .3}, {24.0, .6}})
        pen.dot(0, -74, r, light(gem, .25), o);
    pen.dot(0, -74, 12, rgb(0xfffbe8));
    drawForearm(pen, f.plan);
    pen.shape({{-26, 28}, {-30, 2}, {-20, -12}, {20, -14}, {30, 2}, {24, 26}}, f.plan.skin,
              {.line = 4.8, .shadow = {-8, -6}, .light = {5, 5}});
    for (int i = 0; i < 4; ++i)
        pen.shape(placed({{-7, 8}, {-7, -24}, {0, -32}, {7, -24}, {7, 8}}, -19 + i * 13.0,
                         -8 - (i == 1 || i == 2 ? 5 : 0), -14 + i * 9),
                  i < 2 ? f.plan.skin : shade(f.plan.skin, .12), {.line = 4, .shadow = {-3, -3}, .light = {}});
    pen.shape({{-28, 14}, {-46, -4}, {-50, -20}, {-38, -22}, {-24, -6}}, f.plan.skin,
              {.line = 4.4, .shadow = {-4, -3}, .light = {}});
}

} // namespace retinue::sketch
