#pragma once

#include "core/portraits/portraitprovider.h"

#include <vector>

namespace retinue {

/// The providers this program has, in the order they are offered; Sketch is always the first.
class ProviderRegistry
{
public:
    ProviderRegistry();

    const std::vector<std::unique_ptr<PortraitProvider>> &providers() const { return m_providers; }
    /// nullptr when there is none of that name.
    PortraitProvider *find(const QString &id) const;

private:
    std::vector<std::unique_ptr<PortraitProvider>> m_providers;
};

} // namespace retinue
