#pragma once

#include "core/base/result.h"

#include <QSize>
#include <QStringList>

namespace retinue {

/// What the command line of `retinue` asks for.
struct Options
{
    QString library; ///< folder to open; empty: the one of the environment, the last one, or the sample
    QString inspect; ///< folder to look at without changing anything
    QString page;    ///< page to show first: "party", "people", "campaigns", "settings"
    QString scheme;  ///< "light", "dark", or empty: as set

    QString screenshotFolder; ///< where to save pictures of every page; empty: an ordinary start
    QSize size;               ///< of the window, in device independent pixels; empty: as kept
    double scale = 0;         ///< device pixels per pixel; 0: as the system says

    bool isForScreenshots() const { return !screenshotFolder.isEmpty(); }
    /// True when nothing this start does may reach the user's settings and drafts.
    bool keepsNothing() const { return isForScreenshots() || !inspect.isEmpty(); }
};

/// Reads @p arguments (the program's name first). Needs no application object, because the scale must be known before
/// there is one. Errors: Usage, naming the option; Cancelled with the text to print for --help and --version.
Result<Options> parseOptions(const QStringList &arguments);

} // namespace retinue
