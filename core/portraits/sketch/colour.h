#pragma once

#include <QColor>

namespace retinue::sketch {

/// The drawing's line colour.
inline constexpr QRgb inkRgb = 0xff221a20;
inline constexpr QRgb paperRgb = 0xffece0c4;

/// @p from moved towards @p to by @p amount (0–1).
QColor mix(const QColor &from, const QColor &to, double amount);
/// The one hue of every shadow (violet-brown), so that all palettes agree.
QColor shade(const QColor &colour, double amount = .34);
/// The one hue of every light (warm cream).
QColor light(const QColor &colour, double amount = .28);
/// Perceived brightness, 0–1.
double luminance(const QColor &colour);
/// The ink, a little coloured by what it outlines.
QColor tintedInk(const QColor &fill, double amount = .12);

inline QColor ink()
{
    return QColor::fromRgb(inkRgb);
}

/// 0xRRGGBB as a colour.
inline QColor rgb(QRgb value)
{
    return QColor::fromRgb(value | 0xff000000u);
}

} // namespace retinue::sketch
