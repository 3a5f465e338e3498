#pragma once

#include "core/base/result.h"
#include "core/record/json.h"

#include <QHash>

#include <optional>

namespace retinue {

/// A slot's values (the specification's slot object), read and checked. `class` stands in for `character_class`, `type`
/// for `character_type`; scores are read at the top and in `stats`; keys a slot does not have are left alone.
struct CharacterSlot
{
    QString name;                        ///< trimmed, never empty
    QHash<QString, QString> texts;       ///< key → text, for the filled ones; also "personality" and "role"
    QHash<QString, int> scores;          ///< the given ones
    QHash<QString, QStringList> lists;   ///< personality_traits, bonds, flaws
    std::optional<int> level;            ///< 1–20
    std::optional<int> hitPointsMax;     ///< at least 1
    std::optional<int> hitPointsCurrent; ///< 0 to hitPointsMax, where that is given
    std::optional<int> armorClass;
    Json voiceSettings = Json::object();
    bool hostile = false;

    QString text(const QString &key) const { return texts.value(key); }
};

/// Errors: Usage with the field, in a sentence naming field and remedy.
Result<CharacterSlot> readSlot(const Json &slot);

} // namespace retinue
