#pragma once

#include "core/portraits/sketch/layers.h"

namespace retinue::sketch {

// One weapon each, grip at the origin, business end up. Blades and hafts with their own colours of the plan.
void drawSwordHilt(Pen &pen, const SketchPlan &p, double guard);
void drawSwordBlade(Pen &pen, const SketchPlan &p, double length, double width);
void drawRapierHilt(Pen &pen, const SketchPlan &p);
void drawRapier(Pen &pen, const SketchPlan &p);
void drawAxe(Pen &pen, const SketchPlan &p);
void drawHammer(Pen &pen, const SketchPlan &p);
void drawMace(Pen &pen, const SketchPlan &p);
void drawFlail(Pen &pen, const SketchPlan &p);
void drawStaff(Pen &pen, const SketchPlan &p);
void drawQuarterstaff(Pen &pen, const SketchPlan &p);
void drawSpear(Pen &pen, const SketchPlan &p);
void drawHalberd(Pen &pen, const SketchPlan &p);
void drawScythe(Pen &pen, const SketchPlan &p);
void drawBow(Pen &pen, const SketchPlan &p);
void drawQuiver(Pen &pen, const SketchPlan &p);
void drawCrossbow(Pen &pen, const SketchPlan &p);
void drawDaggers(Pen &pen, const SketchPlan &p);
void drawDagger(Pen &pen, const SketchPlan &p);
void drawLute(Pen &pen, const SketchPlan &p);
void drawBook(Pen &pen, const SketchPlan &p);
void drawShield(Pen &pen, const SketchPlan &p);
void drawPistol(Pen &pen, const SketchPlan &p);
void drawWand(Pen &pen, const SketchPlan &p);

} // namespace retinue::sketch
