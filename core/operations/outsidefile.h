#pragma once

#include "core/base/result.h"
#include "core/library/summaries.h"

namespace retinue {

/// Files from outside the library that the user has dropped or chosen. They are read, never changed.

/// The preset characters in a JSON file, in any of the three shapes.
/// Errors: NotFound, Permission, Limit (16 MB), Invalid (no JSON, or nobody in it).
Result<QList<Json>> readPresetFile(const QString &file);

/// The bytes of a picture; decodePicture() judges them. Errors: NotFound, Permission, Limit (32 MB).
Result<QByteArray> readPictureFile(const QString &file);

} // namespace retinue
