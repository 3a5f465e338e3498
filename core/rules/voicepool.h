#pragma once

#include "core/base/result.h"
#include "core/record/json.h"
#include "core/rules/ruleset.h"

namespace retinue {

/// A voice of the pool.
struct Voice
{
    QString id, displayName, gender, age, tone, description;
    bool inPool = true;
};

/// Which voice a new character speaks with: deterministic, data-driven (design/30-rules, "Voices").
class VoicePool
{
public:
    /// Reads `voices.json`; the archetype keywords are in the rules. Errors: Invalid, naming the source and the key.
    static Result<VoicePool> fromJson(const QByteArray &text, const QString &source);

    const QList<Voice> &voices() const { return m_voices; }
    /// The voice of @p id, or nullptr for an id the pool does not know (kept and shown as it is).
    const Voice *find(const QString &id) const;

    /// "hero", "villain" … from whole words in the character's texts, else by class, else by type.
    /// @p character has the keys description, backstory, personality, role, name, character_class, character_type.
    static QString archetypeOf(const Json &character, const Ruleset &rules);
    /// The first voice of the archetype not in @p used (ids, one for each character); else any unused one of the pool;
    /// else the one used least, the archetype's own first. Empty without a pool.
    QString assign(const QString &archetype, const QStringList &used) const;

private:
    QList<Voice> m_voices;
    QHash<QString, QStringList> m_pools;
};

} // namespace retinue
