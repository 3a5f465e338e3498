#include "core/portraits/sketch/carried.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace retinue::sketch {

namespace {

constexpr auto carriedRows = std::to_array<Carried>({
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
    {"shield", 0, 0, 0, 1, 0, 0, 0, 0, nullptr, nullptr},
    {"pistol", 0, 0, 0, 1, 0, 0, 0, 0, nullptr, drawPistol},
    {"wand", 0, 0, 0, 1, 0, 0, 0, 0, nullptr, drawWand},
});

} // namespace

const Carried &carriedAs(Part weapon)
{
    return rowNamed(std::span<const Carried>(carriedRows), weapon);
}

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

namespace {

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
    const double head = f.width * f.headScale + 12;
    if (side > 0)
        x = std::min(std::max(x, 256 + head - extent.left), 482 - extent.right);
    else
        x = std::max(std::min(x, 256 - head - extent.right), 30 - extent.left);
    if (f.plan.has("cloak") || f.plan.headgear == "hood")
        y -= 26;
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

bool isSmall(Part weapon)
{
    return weapon == "book" || weapon == "pistol" || weapon == "wand";
}

bool isPlayed(const SketchPlan &p)
{
    return p.weapon == "lute" && p.pose != "arms crossed" && p.pose != "casting" && p.pose != "seated";
}

bool holdsShield(const SketchPlan &p)
{
    return (p.has("shield") || p.weapon == "shield") && p.pose != "arms crossed" && p.pose != "casting";
}

void drawWeapons(Pen &pen, const Figure &f)
{
    const SketchPlan &p = f.plan;
    const bool held = isPlayed(p) || isSmall(p.weapon) || (p.pose == "weapon ready" && hasFrontGrip(p.weapon));
    if (p.weapon == "bow" || p.weapon == "crossbow") {
        const Carried quiver{"quiver", 122, -34, 20, 1.05, -40, 40, -108, 10, drawQuiver, nullptr};
        const double turn = -p.weaponSide * quiver.turn;
        const Extent extent = extentOf(quiver, -p.weaponSide, turn, quiver.scale);
        double x = 256 - p.weaponSide * quiver.x * (.7 + .3 * f.shoulder / 196);
        x = std::clamp(x, 30 - extent.left, 482 - extent.right);
        const Pen::Local local(pen, x, f.neckY + quiver.y, turn, -p.weaponSide * quiver.scale, quiver.scale);
        drawQuiver(pen, p);
    }
    if (!held)
        carry(pen, f, p.weapon, p.weaponSide);
}

} // namespace retinue::sketch
