#include "resources/resources.h"

#include <QDir>

/// Q_INIT_RESOURCE works outside of namespaces only.
static void initRetinueResources()
{
    Q_INIT_RESOURCE(retinue);
}

namespace retinue {

void initResources()
{
    initRetinueResources();
}

} // namespace retinue
