#pragma once

#include "core/portraits/sketch/sketch.h"

#include <QImage>

namespace retinue {

/// The picture that stands for somebody: the portrait @p file (absolute, inside the library) scaled to fit @p size,
/// or the Sketch of @p traits when there is no file or it cannot be read under the limits of decodePicture().
/// Thread-safe; only reads.
QImage makeFace(const QString &file, const SketchTraits &traits, QSize size);

} // namespace retinue
