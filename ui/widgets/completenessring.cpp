#include "ui/widgets/completenessring.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace retinue {

void paintCompletenessRing(QPainter *painter, const QRectF &rect, const Tokens &t, double part)
{
    const paint::Scope scope(painter);
    const qreal side = qMin(rect.width(), rect.height());
    const QRectF disc(rect.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
    const qreal width = qMax(2.0, side / 8);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.surface);
    painter->drawEllipse(disc);
    const qreal inset = side * 0.16 + width / 2;
    const QRectF ring = disc.adjusted(inset, inset, -inset, -inset);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(t.line, width));
    painter->drawEllipse(ring);
    const bool complete = part >= 1;
    painter->setPen(QPen(complete ? t.ok : t.accent, width, Qt::SolidLine, Qt::FlatCap));
    painter->drawArc(ring, 90 * 16, -qRound(360 * 16 * qBound(0.0, part, 1.0)));
}

CompletenessRing::CompletenessRing(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Filled in"));
    setPart(0);
}

void CompletenessRing::setPart(double part)
{
    m_part = part;
    setAccessibleDescription(tr("%1 percent").arg(qRound(100 * part)));
    update();
}

void CompletenessRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCompletenessRing(&painter, rect(), Theme::of(this), m_part);
}

} // namespace retinue
