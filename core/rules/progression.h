#pragma once

#include "core/base/result.h"
#include "core/model/characterinfo.h"
#include "core/rules/ruleset.h"

#include <QDateTime>

namespace retinue {

/// What happens to a state during play (design/30-rules, "Progression"). Each function changes @p state or, on a
/// refused request (negative amount, level above 20 …), leaves it as it was and says why (Usage). A stored number or
/// list of the wrong type is never overwritten: Invalid, with the field. What changes something sets
/// `last_interaction` to @p now. A dead character stays dead whatever happens to the hit points.
namespace progression {

/// HP = max(0, HP − n); 0 → unconscious; below a quarter of the maximum and healthy → injured.
Result<void> damage(CharacterInfo &state, int amount, const QDateTime &now);
/// HP = min(max, HP + n); at maximum injured or unconscious → healthy; else above 0 unconscious → injured. "affected"
/// (ill, cursed) is not healed by hit points. Hit points above the maximum are kept.
Result<void> heal(CharacterInfo &state, int amount, const QDateTime &now);
/// HP = n within 0 … maximum, with the same effects on the status.
Result<void> setHitPoints(CharacterInfo &state, int value, const QDateTime &now);
/// One level more; maximum and current HP rise by the class's hit points. Abilities are offered, not added:
/// see Ruleset::abilitiesAt() and stateAbility().
Result<void> levelUp(CharacterInfo &state, const Ruleset &rules, const QDateTime &now);
/// Adds or removes a condition (any text, case ignored when comparing); adding one that is there, or removing one that
/// is not, changes nothing.
Result<void> addCondition(CharacterInfo &state, const QString &condition, const QDateTime &now);
Result<void> removeCondition(CharacterInfo &state, const QString &condition, const QDateTime &now);
/// Uses of abilities that recharge on this rest come back; a long rest also restores all hit points. When an ability
/// recharges is its `cooldown`; where it has none, what @p rules say of it; else it does on every rest. Changes nothing
/// of the dead.
Result<void> rest(CharacterInfo &state, bool longRest, const QDateTime &now, const Ruleset *rules = nullptr);
/// One use less of an ability that counts uses.
Result<void> useAbility(CharacterInfo &state, const QString &abilityKey, const QDateTime &now);

} // namespace progression
} // namespace retinue
