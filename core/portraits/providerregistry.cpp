#include "core/portraits/providerregistry.h"

#include "core/portraits/sketchprovider.h"

#include <algorithm>

namespace retinue {

ProviderRegistry::ProviderRegistry()
{
    m_providers.push_back(std::make_unique<SketchProvider>());
}

PortraitProvider *ProviderRegistry::find(const QString &id) const
{
    const auto it = std::ranges::find_if(m_providers, [&](const auto &provider) { return provider->id() == id; });
    return it == m_providers.end() ? nullptr : it->get();
}

} // namespace retinue
