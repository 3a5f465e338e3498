#include "ui/pages/campaigns/rows.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace retinue::rows {

Divider::Divider(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(1);
}

void Divider::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(this).line);
}

} // namespace retinue::rows
