#pragma once

#include <QColor>
#include <QPen>
#include <QRectF>

class QPainter;

/// The few shapes everything is drawn with: by RetinueStyle, the widgets and the delegates.
namespace retinue::paint {

/// Saves the painter and switches antialiasing on; restores it at the end of the block.
class Scope
{
public:
    explicit Scope(QPainter *painter);
    ~Scope();
    Scope(const Scope &) = delete;
    Scope &operator=(const Scope &) = delete;

private:
    QPainter *m_painter;
};

/// A filled rounded box whose edge lies inside @p rect. Invalid colours leave fill or edge out.
void box(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge,
         qreal edgeWidth = 1, Qt::PenStyle edgeStyle = Qt::SolidLine);

/// A 2 px line inside @p rect.
void ring(QPainter *painter, const QRectF &rect, qreal radius, const QColor &color);

/// A dashed line of @p width inside @p rect.
void dashed(QPainter *painter, const QRectF &rect, qreal radius, const QColor &color, qreal width = 1);

enum class Glyph { ChevronDown, ChevronUp, ChevronLeft, ChevronRight, Tick, Cross, Plus, Minus, Dots };

/// One of the small marks inside controls, centred in @p rect; @p size is its longer side.
void glyph(QPainter *painter, Glyph glyph, const QRectF &rect, const QColor &color, qreal size = 8,
           qreal lineWidth = 1.4);

/// @p color with @p alpha (0 to 1).
QColor faded(QColor color, double alpha);

} // namespace retinue::paint
