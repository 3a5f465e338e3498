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
    QString id;                               ///< allocated character id; refused unless ids::isSafe()
    LayoutKind layout = LayoutKind::Classic;  ///< decides the key set of the new files
    QDateTime now;                            ///< for all timestamps
    QStringList usedVoices;                   ///< of the party and the campaign
    std::optional<CharacterProfile> existing; ///< profile to update; an empty value never overwrites a filled one
    QString imagesRoot;                       ///< absolute images folder for `portrait_path`
    QString portraitPrompt;                   ///< when the slot has a portrait without a prompt
};

/// A rules item as a state stores it: classic `{"name", "item_type", "equipped"}` (with "quantity" where it is not 1),
/// server the eight item keys with `equipped` under "properties". The key in the inventory is its "id".
Json stateItem(const Json &item, LayoutKind layout);
/// A rules ability as a state stores it: classic `{"name", "uses_left", "uses_max"}` (uses where it counts them),
/// server the eleven ability keys, which have no place for uses. The key among the abilities is its "id".
Json stateAbility(const Json &ability, LayoutKind layout);

/// Turns a filled slot (the specification's slot object) into a profile and a state, as design/30-rules says. Classic
/// layout gives the specification's "File 1" and "File 2" key for key; server layout exactly the server's keys.
/// New: portrait keys are null in the profile when there is no portrait; the classic state has the look, the traits and
/// the texts only where they are filled. An existing profile gives what the slot leaves empty.
/// Errors: Usage with the field: no name, one with control characters or of more than 200 characters, level outside
/// 1–20 or no number, a value of the wrong type or out of range.
Result<MadeCharacter> makeCharacter(const Json &slot, const Ruleset &rules, const VoicePool &voices,
                                    const MakeContext &context);

/// The preserved template of a preset, `prof_…` (specification, "File Type 1"): all keys of a profile, nothing filled.
/// `first_created` only where @p created is given.
CharacterProfile makeTemplate(const QString &presetName, const QDateTime &created = {});

} // namespace retinue
