#pragma once

#include "core/record/storedrecord.h"

namespace retinue {

/// A CharacterProfile: who somebody is in all campaigns (look, voice, portrait, story).
/// `character_profiles/<id>.json`; keys in fieldsOf(RecordKind::Profile).
class CharacterProfile : public StoredRecord
{
public:
    using StoredRecord::StoredRecord;

    QString id() const { return text({QStringLiteral("character_id")}); }
    QString name() const { return text({QStringLiteral("name")}); }
    QString race() const { return text({QStringLiteral("race")}); }
    QString characterClass() const { return text({QStringLiteral("character_class")}); }
    /// The level new campaigns start with; 1 when missing or no number.
    int baseLevel() const;
    QString characterType() const { return text({QStringLiteral("character_type")}); }
    QString voiceId() const { return text({QStringLiteral("voice_id")}); }
    QString portraitUrl() const { return text({QStringLiteral("portrait_url")}); }
    QString portraitPath() const { return text({QStringLiteral("portrait_path")}); }
    /// How many of the fields that make a complete character are filled, as "n of m" (name, race, class, look, story).
    std::pair<int, int> completeness() const;
};

/// The fields a complete character has, for completeness rings and to-do lists.
const QStringList &completenessKeys();

} // namespace retinue
