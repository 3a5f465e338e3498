#pragma once

#include "core/operations/services.h"
#include "ui/mainwindow.h"

namespace retinue {

/// The pages of the program in the order of the rail, and what the empty page shows. A new page is one line here.
WindowContent windowContent(const Services &services, const QStringList &languages);

} // namespace retinue
