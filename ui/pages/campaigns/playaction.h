#pragma once

#include "core/rules/ruleset.h"
#include "ui/pages/campaigns/opencampaign.h"
#include "ui/pages/campaigns/shorthand.h"

namespace retinue {

/// What the party board does to states, one transaction and one step of undo each. A refusal ("A level above 20 …")
/// comes back as an error of the code Usage for the place where it was asked for; other failures have been reported
/// to the window as well.
namespace play {

/// Carries out @p steps on @p state without saving it, for previews and as part of a change. Errors: Usage.
Result<void> apply(CharacterInfo &state, const QList<PlayStep> &steps, const OpenCampaign &campaign);

/// What history and undo call it: "Aria Silverleaf 16 → 9 HP (−7), is poisoned".
QString describe(const CharacterInfo &before, const CharacterInfo &after, const QList<PlayStep> &steps);

/// Carries out and saves @p steps for @p members, all of them or none.
Result<QString> perform(OpenCampaign &campaign, const QStringList &members, const QList<PlayStep> &steps);

/// Abilities the rules offer for the next level of @p state.
QList<Json> offeredAbilities(const CharacterInfo &state, const Ruleset &rules);
/// Levels up and takes over those of @p abilities (as offered) which are not there yet.
Result<QString> levelUp(OpenCampaign &campaign, const QString &member, const QList<Json> &abilities);

/// One use less of an ability.
Result<QString> useAbility(OpenCampaign &campaign, const QString &member, const QString &abilityKey);

/// The values of the vocabulary `conditions`.
QStringList knownConditions(const Ruleset &rules);
/// "good", "bad" or "neutral" (also for words nobody knows).
QString kindOfCondition(const Ruleset &rules, const QString &condition);

} // namespace play
} // namespace retinue
