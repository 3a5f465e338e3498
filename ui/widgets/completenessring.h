#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

class QPainter;

namespace retinue {

/// How much of a character is filled in, as a ring: accent while parts are missing, green when complete.
class CompletenessRing : public QWidget
{
    Q_OBJECT
public:
    explicit CompletenessRing(QWidget *parent = nullptr);

    /// @p part from 0 to 1.
    void setPart(double part);
    double part() const { return m_part; }

    QSize sizeHint() const override { return {24, 24}; }
    QSize minimumSizeHint() const override { return {16, 16}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_part = 0;
};

/// The ring on a round ground of @p tokens.surface, filling @p rect.
void paintCompletenessRing(QPainter *painter, const QRectF &rect, const Tokens &tokens, double part);

} // namespace retinue
