#pragma once

#include "core/portraits/sketch/colour.h"
#include "core/portraits/sketch/shape.h"

#include <QPainter>

#include <initializer_list>

namespace retinue::sketch {

/// How an open line swells: thin at both ends, heavy at the start, heavy at the end, nearly even, even.
enum class Taper { Both, Out, In, Middle, None };

/// How a closed part is finished.
struct Finish
{
    double line = 4;         ///< contour width; 0 draws none
    QPointF shadow{-13, -7}; ///< shadow = shape minus the shape moved by this; null draws none
    QPointF light{9, 8};     ///< the same for the light
    double shadowAmount = .34, lightAmount = .28;
    bool curved = true; ///< Catmull-Rom, or straight edges
};

/// The woodcut's hand: fills, contours heavier away from the light, tapered lines, clipping by shape.
/// Draws in card pixels (512×768) whatever the real size.
class Pen
{
public:
    explicit Pen(QPainter &painter);

    void fill(const QPolygonF &polygon, const QColor &colour, double opacity = 1);
    void fill(const Knots &knots, const QColor &colour, double opacity = 1)
    {
        fill(smoothClosed(knots), colour, opacity);
    }
    void fill(std::initializer_list<Knot> knots, const QColor &colour, double opacity = 1)
    {
        fill(smoothClosed(knots), colour, opacity);
    }
    void dot(double x, double y, double radius, const QColor &colour, double opacity = 1);
    /// An inked dot: a rivet, a bead, a button.
    void stud(double x, double y, double radius, const QColor &colour);

    /// Base, one shadow, one light, contour; returns the outline for clipping.
    QPolygonF shape(const Knots &knots, const QColor &colour, const Finish &finish = {});
    QPolygonF shape(const QPolygonF &outline, const QColor &colour, const Finish &finish = {});

    QPolygonF shape(std::initializer_list<Knot> knots, const QColor &colour, const Finish &finish = {})
    {
        return shape(Knots(knots), colour, finish);
    }

    /// The part of @p polygon that it loses when moved by @p offset.
    void crescent(const QPolygonF &polygon, QPointF offset, const QColor &colour, double opacity = 1);
    /// A closed contour, thin at the upper left and heavy at the lower right.
    void contour(const QPolygonF &polygon, double width, const QColor &colour = ink(), double variation = .5);
    /// A tapered open line.
    void line(const Knots &knots, double width, const QColor &colour = ink(), Taper taper = Taper::Both);
    void ribbon(const QPolygonF &points, double width, const QColor &colour = ink(), Taper taper = Taper::Both);

    QPainter &painter() { return m_painter; }

    /// While it lives, nothing is drawn outside the polygon.
    class Clip
    {
    public:
        Clip(Pen &pen, const QPolygonF &polygon);
        ~Clip();
        Q_DISABLE_COPY_MOVE(Clip)

    private:
        QPainter &m_painter;
    };

    /// While it lives, coordinates are local: moved, turned, scaled.
    class Local
    {
    public:
        Local(Pen &pen, double x, double y, double degrees = 0, double scaleX = 1, double scaleY = 0);
        ~Local();
        Q_DISABLE_COPY_MOVE(Local)

    private:
        QPainter &m_painter;
    };

private:
    QPainter &m_painter;
};

} // namespace retinue::sketch
