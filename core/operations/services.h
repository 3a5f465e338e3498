#pragma once

#include "core/library/summaries.h"
#include "core/rules/ruleset.h"
#include "core/rules/voicepool.h"

namespace retinue {

/// The data every operation works by, made once in the program's composition root and passed by reference.
struct Services
{
    Ruleset rules;
    VoicePool voices;
    QList<Preset> presets;                 ///< the shipped character presets
    QList<CampaignPreset> campaignPresets; ///< the shipped campaign presets
};

/// Reads rules, voices and presets from the folder @p resources (`rules/dnd5e.json`, `voices/voices.json`,
/// `presets/characters.json`, `presets/campaigns.json`); by default those inside the program. Presets may be missing.
/// Errors: NotFound, Invalid, naming the file.
Result<Services> loadServices(const QString &resources = QStringLiteral(":"));

} // namespace retinue
