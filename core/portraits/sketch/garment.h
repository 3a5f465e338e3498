#pragma once

#include "core/portraits/sketch/layers.h"

namespace retinue::sketch {

/// Below the card's bottom edge, in body coordinates.
inline constexpr double hem = 340;

/// A pen that speaks body coordinates: x from the body's axis, y from the neck base, turned with the body.
struct Tailor
{
    Pen &pen;
    const Figure &f;
    const SketchPlan &p = f.plan;
    double neck = f.neckHalf, wide = f.shoulder;

    QPolygonF shape(const Knots &knots, const QColor &colour, const Finish &finish = {}) const
    {
        return pen.shape(f.body(knots), colour, finish);
    }
    void line(const Knots &knots, double width, const QColor &colour = ink(), Taper taper = Taper::Both) const
    {
        pen.line(f.body(knots), width, colour, taper);
    }
    void fill(const Knots &knots, const QColor &colour, double opacity = 1) const
    {
        pen.fill(f.body(knots), colour, opacity);
    }

    /// The basic dress over shoulders and arms, with the torso's one shadow and one light; returns its outline.
    QPolygonF base(const QColor &colour, double neckGap, double depth, bool pointed) const;
    /// The outline of shoulders, arms and chest without a neckline; @p grow widens it.
    Knots trunk(double neckGap, double depth, bool pointed, double grow = 0) const;
    void folds(const QColor &colour, double weight = 1) const;
    /// Weave: rows of short strokes on the shadow side of @p area.
    void weave(const QPolygonF &area, const QColor &colour) const;
    void standCollar(const QColor &colour, double height, const QColor *trim = nullptr) const;
    void strap(Knot from, Knot to, double width, const QColor &colour, bool buckle) const;
    void pendant(double y) const;
    void chainTexture(const QPolygonF &area, double top, double bottom) const;
    void furCollar(const QColor &colour) const;
};

void drawPlate(const Tailor &t);
void drawMail(const Tailor &t);
void drawLeather(const Tailor &t);
void drawRobe(const Tailor &t);
void drawVestments(const Tailor &t);
void drawGi(const Tailor &t);
void drawFurs(const Tailor &t);
void drawDoublet(const Tailor &t);
void drawApron(const Tailor &t);
void drawLeaves(const Tailor &t);
void drawHighCollar(const Tailor &t);
void drawTunic(const Tailor &t);

} // namespace retinue::sketch
