#pragma once

#include "ui/models/palettemodel.h"

namespace retinue {

class Actions;
class Workspace;

/// What the palette offers: pages and commands, then everybody and every campaign of @p workspace (which may be
/// nullptr).
QList<PaletteEntry> paletteEntries(const Actions &actions, Workspace *workspace);

} // namespace retinue
