#pragma once

#include "core/base/clock.h"
#include "core/model/characterinfo.h"
#include "core/model/characterprofile.h"
#include "core/model/layoutkind.h"
#include "core/rules/ruleset.h"
#include "core/rules/voicepool.h"

#include <optional>

namespace retinue {

/// What a slot becomes.
struct MadeCharacter
{
    CharacterProfile profile; ///< updated from the existing one where there is one
    CharacterInfo state;
};

/// What making a character needs to know besides the slot.
struct MakeContext
{
    QString id;                               ///< allocated character id
    LayoutKind layout = LayoutKind::Classic;  ///< decides the key set of the new files
    QDateTime now;                            ///< for all timestamps
    QStringList usedVoices;                   ///< of the party and the campaign
    std::optional<CharacterProfile> existing; ///< profile to update; an empty value never overwrites a filled one
    QString imagesRoot;                       ///< absolute images folder for `portrait_path`
    QString portraitPrompt;                   ///< when the slot has a portrait without a prompt
};

/// Turns a filled slot (the specification's slot object) into a profile and a state, as design/30-rules says. Classic
/// layout gives the specification's "File 1" and "File 2" key for key; server layout exactly the server's keys.
/// Errors: Usage with the field: no name, level outside 1–20 or no number, a value of the wrong type.
Result<MadeCharacter> makeCharacter(const Json &slot, const Ruleset &rules, const VoicePool &voices,
                                    const MakeContext &context);

/// The preserved template of a preset, `prof_…` (specification, "File Type 1").
CharacterProfile makeTemplate(const QString &presetName);

} // namespace retinue
