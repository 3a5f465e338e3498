#pragma once

#include "core/model/characterinfo.h"
#include "core/model/characterprofile.h"

#include <optional>

namespace retinue {

/// Where the shown value of a field comes from.
enum class ValueSource {
    Missing,   ///< nobody has it
    Profile,   ///< the profile's value, and the state agrees or has none
    OnlyHere,  ///< the state's value, a field that lives in the campaign only
    StaleCopy, ///< the profile's value is shown; the state's copy differs
    StateCopy, ///< the state's own copy, because there is no profile
};

/// The read-only join of profile and state that is shown to people (design/30-rules, "Enriched character"):
/// identity, look, portrait, voice and story from the profile; level, vitals, gear and progress from the state.
struct EnrichedCharacter
{
    std::optional<CharacterProfile> profile; ///< none: the state's own copies stand in
    std::optional<CharacterInfo> state;      ///< none: the profile alone

    QString id() const;
    QString name() const { return text(QStringLiteral("name")); }
    QString race() const { return text(QStringLiteral("race")); }
    QString characterClass() const { return text(QStringLiteral("character_class")); }
    /// The state's level, else the profile's starting level.
    int level() const;

    /// The effective value of a field of either layer.
    QString text(const QString &key) const;
    ValueSource source(const QString &key) const;
    /// Keys whose copy in the state differs from the profile.
    QStringList staleKeys() const;

    /// The join as one JSON object, keys as in reference/gaia-format 3.6.
    Json toJson() const;
};

} // namespace retinue
