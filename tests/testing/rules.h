#pragma once

#include "core/operations/services.h"

namespace retinue::testing {

/// The rules and voices that are shipped, read from the sources.
inline Services shippedServices()
{
    auto services = loadServices(QStringLiteral(RETINUE_SOURCE_DIR "/resources"));
    if (!services)
        qFatal("%s", qPrintable(services.error().message));
    return std::move(*services);
}

} // namespace retinue::testing
