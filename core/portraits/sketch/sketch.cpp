#include "core/portraits/sketch/sketch.h"

#include <QPainter>

namespace retinue {

QImage drawSketch(const SketchTraits &, QSize size)
{
    if (size.isEmpty())
        return {};
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(QColor(0xec, 0xe0, 0xc4));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size.width() / 512.0, size.height() / 768.0);
    painter.fillRect(QRect(20, 20, 472, 728), QColor(0xcd, 0xbd, 0x97));
    painter.setBrush(QColor(0x22, 0x1a, 0x20));
    painter.drawEllipse(QPointF(256, 300), 100, 140);
    painter.drawEllipse(QPointF(256, 740), 210, 260);
    return image;
}

QStringList describeSketch(const SketchTraits &)
{
    return {};
}

} // namespace retinue
