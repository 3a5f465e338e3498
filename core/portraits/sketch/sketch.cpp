#include "core/portraits/sketch/sketch.h"

#include "core/portraits/sketch/layers.h"

#include <QPainter>

namespace retinue {

namespace {

using namespace sketch;

void drawPersonHead(Pen &pen, const Figure &f)
{
    const SketchPlan &p = f.plan;
    const bool covered = p.headgear == "hood" || p.headgear == "helmet";
    const bool open = p.expression->mouth != "closed";
    if (!covered || p.ears == "goblin")
        drawEars(pen, f);
    const QPolygonF face = drawFace(pen, f);
    drawSkinMarks(pen, f, face);
    drawHairShadow(pen, f, face);
    pen.contour(face, 5.8);
    drawAgeLines(pen, f);
    for (const int side : {-1, 1})
        drawEye(pen, f, side);
    drawStubble(pen, f);
    for (const int side : {-1, 1})
        drawBrow(pen, f, side);
    drawScars(pen, f);
    drawNose(pen, f);
    if (open)
        drawBeard(pen, f);
    drawMouth(pen, f);
    if (!open)
        drawBeard(pen, f);
    drawTusks(pen, f);
    drawGloom(pen, f, face);
    drawFaceGear(pen, f);
    drawFrontHair(pen, f);
    drawHeadgear(pen, f, face);
    if (!covered)
        drawHorns(pen, f);
    drawBraids(pen, f);
    drawJewels(pen, f);
}

void drawHead(Pen &pen, const Figure &f)
{
    const Figure::InHead local(pen, f);
    const Part head = f.plan.race->head;
    if (head == "person") {
        drawPersonHead(pen, f);
        return;
    }
    if (head == "dragon")
        drawDragonHead(pen, f);
    else if (head == "cat")
        drawCatHead(pen, f);
    else if (head == "bird")
        drawBirdHead(pen, f);
    else
        drawMachineHead(pen, f);
    drawHeadgear(pen, f, f.headOutline());
    drawJewels(pen, f);
}

void drawCard(Pen &pen, const SketchPlan &plan)
{
    const Figure figure(plan);
    drawBackdrop(pen, figure);
    drawTopFrame(pen);
    drawHalo(pen, figure);
    drawWeapons(pen, figure);
    drawCollarBehind(pen, figure);
    {
        const Figure::InHead local(pen, figure);
        drawHeadgearBack(pen, figure);
        drawBackHair(pen, figure);
    }
    drawNeck(pen, figure);
    drawGarment(pen, figure);
    drawOverGarment(pen, figure);
    drawHead(pen, figure);
    drawArms(pen, figure);
    drawHeldWeapon(pen, figure);
    drawSparks(pen, figure);
    drawFrame(pen);
    drawEmblem(pen, plan);
}

} // namespace

QImage drawSketch(const SketchTraits &traits, QSize size)
{
    if (size.isEmpty())
        return {};
    const SketchPlan plan = planSketch(traits);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(QColor::fromRgb(paperRgb));
    QPainter painter(&image);
    const double scale =
        std::min(size.width() / double(sketchSize.width()), size.height() / double(sketchSize.height()));
    painter.translate((size.width() - sketchSize.width() * scale) / 2,
                      (size.height() - sketchSize.height() * scale) / 2);
    painter.scale(scale, scale);
    painter.setClipRect(QRectF(QPointF(0, 0), QSizeF(sketchSize)));
    Pen pen(painter);
    drawCard(pen, plan);
    return image;
}

QStringList describeSketch(const SketchTraits &traits)
{
    const SketchPlan plan = sketch::planSketch(traits);
    QStringList lines;
    for (auto it = plan.lines.constBegin(); it != plan.lines.constEnd(); ++it)
        lines.append(it.key() + QStringLiteral(": ") + it.value());
    return lines;
}

} // namespace retinue
