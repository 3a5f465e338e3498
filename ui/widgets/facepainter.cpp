#include "ui/widgets/facepainter.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"

#include <QIcon>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QVariant>

namespace retinue {
namespace {

/// @p whole's largest centred part with the proportions of @p size.
QRectF fitted(const QRectF &whole, const QSizeF &size)
{
    const QSizeF s = size.scaled(whole.size(), Qt::KeepAspectRatio);
    return {whole.center() - QPointF(s.width() / 2, s.height() / 2), s};
}

/// @p picture made small by averaging; drawing it at a third of its size would leave ragged lines.
QPixmap reduced(const QPixmap &picture, const QSize &size)
{
    const QString key =
        QStringLiteral("retinue-face/%1/%2x%3").arg(picture.cacheKey()).arg(size.width()).arg(size.height());
    QPixmap small;
    if (!QPixmapCache::find(key, &small)) {
        small = picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QPixmapCache::insert(key, small);
    }
    return small;
}

void drawPicture(QPainter *painter, const QRectF &rect, const QPixmap &picture)
{
    const QSize size = (rect.size() * painter->device()->devicePixelRatioF()).toSize();
    const bool muchTooLarge = picture.width() * 2 > size.width() * 3;
    const QPixmap fit = muchTooLarge && !size.isEmpty() ? reduced(picture, size) : picture;
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawPixmap(rect, fit, QRectF(QPointF(), fit.size()));
}

void drawPlaceholder(QPainter *painter, const QRectF &rect, const Tokens &t, const QString &text)
{
    painter->fillRect(rect, t.sunken);
    if (text.isEmpty())
        return;
    QFont font = painter->font();
    font.setPixelSize(qMax(9, int(rect.width() * 0.2)));
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(t.text3);
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
}

void drawEmblem(QPainter *painter, const QRectF &frame, const Tokens &t, const QString &emblem)
{
    const qreal side = qBound(14.0, frame.width() * 0.16, 34.0);
    const qreal inset = frame.width() * 0.055;
    const QRectF disc(frame.left() + inset, frame.top() + inset, side, side);
    paint::box(painter, disc, side / 2, t.paper, t.ink, qMax(1.0, side / 16));
    const int mark = int(side * 0.6);
    paintIcon(painter, QRect(disc.center().toPoint() - QPoint(mark / 2, mark / 2), QSize(mark, mark)),
              qPrintable(emblem), t.ink);
}

} // namespace

void paintFace(QPainter *painter, const QRect &rect, const Tokens &t, const FacePicture &face)
{
    const paint::Scope scope(painter);
    const QRectF outer(rect);
    const bool framed = !face.picture.isNull() && face.hasOwnFrame;
    QPainterPath shape;
    const qreal radius = qMin<qreal>(sizes::radiusControl, outer.width() / 16);
    shape.addRoundedRect(outer, radius, radius);
    painter->fillPath(shape, t.paper);
    if (framed) {
        painter->setClipPath(shape, Qt::IntersectClip);
        drawPicture(painter, fitted(outer, face.picture.size()), face.picture);
        return;
    }
    // Paper margin, a thin ruled line in its middle, then the picture in an ink frame.
    const qreal margin = qMax(3.0, outer.width() * 0.04);
    const qreal inkWidth = qMax(1.0, outer.width() / 110);
    QColor rule = t.ink;
    rule.setAlphaF(0.55F);
    painter->setPen(QPen(rule, qMax(0.8, inkWidth * 0.6)));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(outer.adjusted(margin * 0.4, margin * 0.4, -margin * 0.4, -margin * 0.4));
    const QRectF panel = outer.adjusted(margin, margin, -margin, -margin);
    if (face.picture.isNull()) {
        drawPlaceholder(painter, panel, t, face.placeholder);
    } else {
        const QRectF at = fitted(panel, face.picture.size());
        painter->fillRect(panel, t.paper);
        drawPicture(painter, at, face.picture);
    }
    painter->setPen(QPen(t.ink, inkWidth));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(panel);
    if (!face.emblem.isEmpty())
        drawEmblem(painter, outer, t, face.emblem);
}

void paintHead(QPainter *painter, const QRect &rect, const Tokens &t, const QPixmap &picture, QPointF focus)
{
    const paint::Scope scope(painter);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect), sizes::radiusBadge, sizes::radiusBadge);
    painter->save();
    painter->setClipPath(shape, Qt::IntersectClip);
    painter->fillRect(rect, t.sunken);
    if (!picture.isNull()) {
        const qreal side = qMin(picture.width(), picture.height()) * 0.72;
        const qreal x = qBound(0.0, focus.x() * picture.width() - side / 2, picture.width() - side);
        const qreal y = qBound(0.0, focus.y() * picture.height() - side / 2, picture.height() - side);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawPixmap(QRectF(rect), picture, QRectF(x, y, side, side));
    }
    painter->restore();
    paint::box(painter, rect, sizes::radiusBadge, {}, paint::faded(t.ink, 0.35));
}

QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts).mid(0, 2))
        initials += word.front().toUpper();
    return initials;
}

QPixmap pixmapOf(const QVariant &value)
{
    if (value.userType() == QMetaType::QImage)
        return QPixmap::fromImage(value.value<QImage>());
    if (value.userType() == QMetaType::QIcon)
        return value.value<QIcon>().pixmap(QSize(512, 768));
    return value.value<QPixmap>();
}

} // namespace retinue
