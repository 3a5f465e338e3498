#pragma once

#include "core/model/characterinfo.h"

#include <optional>

namespace retinue {

struct Place;
class Workspace;

/// The state the rules would make of @p place now, or nothing while they cannot (no name, a level that is none).
std::optional<CharacterInfo> previewOf(const Place &place, Workspace &workspace);

} // namespace retinue
