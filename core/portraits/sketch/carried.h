#pragma once

#include "core/portraits/sketch/weapon_shapes.h"

namespace retinue::sketch {

using DrawWeapon = void (*)(Pen &, const SketchPlan &);

/// How a weapon is carried behind the shoulder, and the box of its telling part (local, grip at the origin).
struct Carried
{
    Part part;
    double x, y, turn, scale;
    double left, right, top, bottom;
    DrawWeapon behind, held; ///< null: not carried, not held
};
const Carried &carriedAs(Part weapon);

/// The telling part's box, turned and scaled, from the grip.
struct Extent
{
    double left = 1e9, right = -1e9, top = 1e9;
};
Extent extentOf(const Carried &weapon, double side, double turn, double scale);

/// Held before the body whatever the pose: they are too small to be carried behind.
bool isSmall(Part weapon);
/// Played before the chest.
bool isPlayed(const SketchPlan &plan);
/// Whether a shield is held before the body.
bool holdsShield(const SketchPlan &plan);

} // namespace retinue::sketch
