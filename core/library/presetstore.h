#pragma once

#include "core/library/snapshot.h"
#include "core/library/summaries.h"

namespace retinue {

/// The presets of a library, in the three shapes they come in: `pregenerated/<kind>.json` as `{"<kind>":[…]}` or as a
/// bare array, and one object a file in `pregenerated/<kind>/`. Read-only.
class PresetStore
{
public:
    explicit PresetStore(const Snapshot &snapshot) : m_snapshot(snapshot) {}

    QList<Preset> characters() const;
    QList<CampaignPreset> campaigns() const;
    QList<BrokenFile> broken() const;

private:
    const Snapshot &m_snapshot;
};

} // namespace retinue
