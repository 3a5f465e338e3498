#pragma once

#include "ui/theme/tokens.h"

#include <QImage>
#include <QPixmap>
#include <QString>

class QPainter;
class QVariant;

namespace retinue {

/// A portrait as it hangs in cards and inspectors.
struct FacePicture
{
    QPixmap picture;          ///< any size; shown whole, never cropped. Null shows the placeholder
    bool hasOwnFrame = false; ///< the picture brings its paper frame along
    QString emblem;           ///< an icon in the upper leading corner, or empty
    QString placeholder;      ///< shown while there is no picture: initials
};

/// Paints @p face in a paper frame into @p rect, which should be 2:3.
void paintFace(QPainter *painter, const QRect &rect, const Tokens &tokens, const FacePicture &face);

/// A square head for rows and heads: the upper middle of @p picture, rounded. @p focus (0..1 of the picture) is the
/// point to keep in the middle.
void paintHead(QPainter *painter, const QRect &rect, const Tokens &tokens, const QPixmap &picture,
               QPointF focus = {0.5, 0.42});

/// The height that goes with @p width.
inline int faceHeight(int width)
{
    return width * 3 / 2;
}

/// First letters of the first two words of @p name, for placeholders.
QString initialsOf(const QString &name);

/// The picture in a QPixmap, QImage or QIcon variant; null otherwise.
QPixmap pixmapOf(const QVariant &value);

} // namespace retinue
