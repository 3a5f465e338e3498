#pragma once

#include "core/record/json.h"

#include <QMimeData>

namespace retinue::drag {

/// A preset or a filled slot on its way to a place in the party: a JSON array of slot objects.
inline const QString slotObjects = QStringLiteral("application/x-retinue-slots");
/// People on their way from a list: character ids, one a line.
inline const QString characterIds = QStringLiteral("application/x-retinue-characters");

} // namespace retinue::drag
