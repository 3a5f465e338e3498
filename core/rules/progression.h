#pragma once

#include "core/base/result.h"
#include "core/model/characterinfo.h"
#include "core/rules/ruleset.h"

#include <QDateTime>

namespace retinue {

/// What happens to a state during play (design/30-rules, "Progression"). Each function changes @p state or, on a
/// refused request (negative amount, level above 20 …), leaves it as it was and says why.
namespace progression {

/// HP = max(0, HP − n); 0 → unconscious; below a quarter of the maximum and healthy → injured.
Result<void> damage(CharacterInfo &state, int amount, const QDateTime &now);
/// HP = min(max, HP + n); at maximum healthy; else unconscious → injured; the dead stay dead.
Result<void> heal(CharacterInfo &state, int amount, const QDateTime &now);
/// HP = n within 0 … maximum, with the same effects on the status.
Result<void> setHitPoints(CharacterInfo &state, int value, const QDateTime &now);
/// One level more; maximum and current HP rise by the class's hit points. Abilities are offered, not added:
/// see Ruleset::abilitiesAt().
Result<void> levelUp(CharacterInfo &state, const Ruleset &rules, const QDateTime &now);
/// Adds or removes a condition; adding one that is there, or removing one that is not, changes nothing.
Result<void> addCondition(CharacterInfo &state, const QString &condition, const QDateTime &now);
Result<void> removeCondition(CharacterInfo &state, const QString &condition, const QDateTime &now);
/// Uses of abilities that recharge on this rest come back; a long rest also restores all hit points.
Result<void> rest(CharacterInfo &state, bool longRest, const QDateTime &now);
/// One use less of an ability that counts uses.
Result<void> useAbility(CharacterInfo &state, const QString &abilityKey, const QDateTime &now);

} // namespace progression
} // namespace retinue
