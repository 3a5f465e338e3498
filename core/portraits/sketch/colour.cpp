#include "core/portraits/sketch/colour.h"

#include <algorithm>
#include <cmath>

namespace retinue::sketch {

QColor mix(const QColor &from, const QColor &to, double amount)
{
    const auto blend = [amount](int a, int b) {
        return std::clamp(static_cast<int>(std::lround(a + (b - a) * amount)), 0, 255);
    };
    return QColor(blend(from.red(), to.red()), blend(from.green(), to.green()), blend(from.blue(), to.blue()));
}

QColor shade(const QColor &colour, double amount)
{
    return mix(colour, rgb(0x2b1a3c), amount);
}

QColor light(const QColor &colour, double amount)
{
    return mix(colour, rgb(0xfff0cf), amount);
}

double luminance(const QColor &colour)
{
    return (.30 * colour.red() + .59 * colour.green() + .11 * colour.blue()) / 255;
}

QColor tintedInk(const QColor &fill, double amount)
{
    return mix(ink(), fill, amount);
}

} // namespace retinue::sketch
