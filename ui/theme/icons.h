#pragma once

#include "ui/theme/typography.h"

#include <QIcon>

class QPainter;

namespace retinue {

/// The picture `:/icons/NAME.svg` as an icon in one colour: the palette's text colour, or that of @p tone.
/// Disabled icons are hint grey, selected and checked ones wear the colour of text on the tint. The colour is looked
/// up while painting, so a change of theme needs nothing but a repaint. An unknown name paints nothing.
QIcon icon(const char *name, TextTone tone = TextTone::Main);
QIcon icon(const QString &name, TextTone tone = TextTone::Main);

/// Paints @p icon centred in @p rect, all in @p color if it is one of ours, else in its own colours.
/// For styles and delegates which know the background.
void paintIcon(QPainter *painter, const QRect &rect, const QIcon &icon, const QColor &color);

/// As above, by name.
void paintIcon(QPainter *painter, const QRect &rect, const char *name, const QColor &color);

} // namespace retinue
