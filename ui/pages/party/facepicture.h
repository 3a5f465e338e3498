#pragma once

#include "ui/models/facestore.h"

namespace retinue {

/// True for a picture that brings its paper frame along: one that Sketch draws or has drawn.
inline bool hasOwnFrame(const FaceRequest &request)
{
    return request.file.isEmpty() || request.file.section(QLatin1Char('/'), -1).startsWith(QLatin1String("sketch_"));
}

} // namespace retinue
