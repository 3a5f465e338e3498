#pragma once

#include "core/record/storedrecord.h"

namespace retinue {

/// A CharacterInfo: what happened to somebody in one campaign (level, hit points, inventory, location).
/// `<campaign>/characters/<id>.json`; keys in fieldsOf(RecordKind::State).
class CharacterInfo : public StoredRecord
{
public:
    using StoredRecord::StoredRecord;

    QString id() const { return text({QStringLiteral("character_id")}); }
    /// The profile this state belongs to: `profile_id`, else the character's own id.
    QString profileId() const;
    QString name() const { return text({QStringLiteral("name")}); }
    QString race() const { return text({QStringLiteral("race")}); }
    QString characterClass() const { return text({QStringLiteral("character_class")}); }
    QString characterType() const { return text({QStringLiteral("character_type")}); }
    int level() const { return number("level", 1); }
    int hitPoints() const { return number("hit_points_current", 10); }
    int hitPointsMax() const { return number("hit_points_max", 10); }
    int armorClass() const { return number("armor_class", 10); }
    QString status() const { return text({QStringLiteral("status")}); }
    QStringList conditions() const { return texts({QStringLiteral("status_effects")}); }
    QString location() const { return text({QStringLiteral("location")}); }
    /// One of the six scores by its key; 10 when missing.
    int score(const QString &key) const { return static_cast<int>(integer({key}).value_or(10)); }

private:
    int number(const char *key, int fallback) const;
};

} // namespace retinue
