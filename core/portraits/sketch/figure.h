#pragma once

#include "core/portraits/sketch/pen.h"
#include "core/portraits/sketch/plan.h"

namespace retinue::sketch {

/// The plan measured out in card pixels. Head parts are local to the point between the eyes; body parts to the neck
/// base, x from the body's axis. face() and body() turn frontal coordinates towards where head and body look.
struct Figure
{
    explicit Figure(const SketchPlan &plan);

    const SketchPlan &plan;

    // Head.
    double width, crown, jaw, jawY, chinWidth, chin, cheek, jawCurve;
    double eyeX, eyeHalf, eyeUp, eyeLow, iris, slant;
    double noseWidth, noseLength, mouthY, mouthHalf, lips, browThickness;
    bool lash = false, bushy = false;
    double blush = 0;
    double turn = 0; ///< how far the middle of the face moves sideways
    double pitch = 0;
    double headScale, headX, headY; ///< where the point between the eyes lies on the card

    // Body.
    double neckHalf, neckY, shoulder;

    /// Frontal head coordinates on the turned face; @p lift moves them off its surface (1 = a nose's tip).
    QPointF face(double x, double y, double lift = 0) const;
    Knots face(const Knots &knots, double lift = 0) const;
    /// How much narrower or wider things at @p x look.
    double faceScale(double x) const;
    /// Hair and headgear in units of the head's half width (x) and of a crown 140 high (y above the eyes).
    Knots hair(const Knots &knots) const;
    Knots body(const Knots &knots) const;
    QPointF body(double x, double y) const;
    QPolygonF headOutline() const;

    bool female() const { return plan.gender == Gender::Female; }
    int ageRank() const { return static_cast<int>(plan.age); }

    /// Puts the pen into head coordinates while it lives.
    class InHead
    {
    public:
        InHead(Pen &pen, const Figure &figure);

    private:
        Pen::Local m_pivot;
        Pen::Local m_head;
    };
};

} // namespace retinue::sketch
