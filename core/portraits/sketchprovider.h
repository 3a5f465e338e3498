#pragma once

#include "core/base/clock.h"
#include "core/portraits/portraitprovider.h"

#include <QThreadPool>

namespace retinue {

/// The provider without a network: draws the portrait from the fields, on a worker thread (drawSketch()).
/// A job's provenance is `{"provider": "sketch", "time", "seed", "subject", "width", "height", "look"}`: with a seed
/// of −1 the picture is the one shown for @p subject (the character's id, else the name) everywhere in the program.
class SketchProvider : public PortraitProvider
{
public:
    explicit SketchProvider(Clock clock = systemClock());

    QString id() const override { return QStringLiteral("sketch"); }
    QString displayName() const override;
    bool needsNetwork() const override { return false; }
    /// Fails with Usage for an empty size, with Limit for more than 4096 pixels a side. Jobs may outlive the provider.
    std::unique_ptr<PortraitJob> generate(const PortraitRequest &request) override;

private:
    Clock m_clock;
    std::shared_ptr<QThreadPool> m_pool;
};

} // namespace retinue
