#pragma once

#include "core/portraits/sketch/chance.h"
#include "core/portraits/sketch/figure.h"

namespace retinue::sketch {

// The layers of a card, bottom to top; sketch.cpp calls them in order. Head layers expect the pen in head coordinates.

void drawBackdrop(Pen &pen, const Figure &figure);
void drawTopFrame(Pen &pen);
void drawFrame(Pen &pen);
void drawEmblem(Pen &pen, const SketchPlan &plan);
/// The class's mark, @p radius around (x, y), in @p colour with holes in @p ground.
void drawClassMark(Pen &pen, Part characterClass, double x, double y, double radius, const QColor &colour,
                   const QColor &ground);

void drawHalo(Pen &pen, const Figure &figure);
void drawWeapons(Pen &pen, const Figure &figure);
/// The weapon held in front, hand and forearm included (pose "weapon ready").
void drawHeldWeapon(Pen &pen, const Figure &figure);
/// One weapon, grip at the origin, business end up (negative y).
void drawWeaponShape(Pen &pen, Part weapon, const SketchPlan &plan);
bool hasFrontGrip(Part weapon);

void drawBackHair(Pen &pen, const Figure &figure);
void drawFrontHair(Pen &pen, const Figure &figure);
void drawBraids(Pen &pen, const Figure &figure);
void drawBeard(Pen &pen, const Figure &figure);
/// The hair's cast shadow on the face.
void drawHairShadow(Pen &pen, const Figure &figure, const QPolygonF &face);
void drawStubble(Pen &pen, const Figure &figure);

void drawNeck(Pen &pen, const Figure &figure);
void drawCollarBehind(Pen &pen, const Figure &figure);
void drawGarment(Pen &pen, const Figure &figure);
void drawOverGarment(Pen &pen, const Figure &figure);
void drawArms(Pen &pen, const Figure &figure);
void drawSparks(Pen &pen, const Figure &figure);

void drawEars(Pen &pen, const Figure &figure);
QPolygonF drawFace(Pen &pen, const Figure &figure);
void drawGloom(Pen &pen, const Figure &figure, const QPolygonF &face);
void drawAgeLines(Pen &pen, const Figure &figure);
void drawSkinMarks(Pen &pen, const Figure &figure, const QPolygonF &face);
void drawScars(Pen &pen, const Figure &figure);
void drawEye(Pen &pen, const Figure &figure, int side);
void drawBrow(Pen &pen, const Figure &figure, int side);
void drawNose(Pen &pen, const Figure &figure);
void drawMouth(Pen &pen, const Figure &figure);
void drawTusks(Pen &pen, const Figure &figure);
void drawFaceGear(Pen &pen, const Figure &figure);
void drawHorns(Pen &pen, const Figure &figure);
void drawHeadgearBack(Pen &pen, const Figure &figure);
void drawHeadgear(Pen &pen, const Figure &figure, const QPolygonF &face);
void drawJewels(Pen &pen, const Figure &figure);

void drawDragonHead(Pen &pen, const Figure &figure);
void drawBirdHead(Pen &pen, const Figure &figure);
void drawCatHead(Pen &pen, const Figure &figure);
void drawMachineHead(Pen &pen, const Figure &figure);

} // namespace retinue::sketch
