#include "core/model/enrichedcharacter.h"

#include "core/model/field.h"

namespace retinue {
namespace {

bool isFromProfile(const QString &key)
{
    const Field *field = findField(RecordKind::Profile, key);
    return field && field->owner != FieldOwner::Campaign;
}

bool isEmptyValue(const Record &record, const QString &key)
{
    const auto kind = record.kind({key});
    return !kind || *kind == JsonKind::Null || (*kind == JsonKind::String && record.text({key}).isEmpty());
}

} // namespace

QString EnrichedCharacter::id() const
{
    return profile ? profile->id() : state ? state->id() : QString();
}

int EnrichedCharacter::level() const
{
    if (state && state->level() != 0)
        return state->level();
    return profile ? profile->baseLevel() : 1;
}

ValueSource EnrichedCharacter::source(const QString &key) const
{
    const bool inState = state && !isEmptyValue(*state, key);
    if (!isFromProfile(key))
        return inState ? ValueSource::OnlyHere : ValueSource::Missing;
    if (!profile)
        return inState ? ValueSource::StateCopy : ValueSource::Missing;
    if (inState && state->value({key}) != profile->value({key}))
        return ValueSource::StaleCopy;
    return isEmptyValue(*profile, key) ? ValueSource::Missing : ValueSource::Profile;
}

QString EnrichedCharacter::text(const QString &key) const
{
    if (isFromProfile(key) && profile)
        return profile->text({key});
    return state ? state->text({key}) : QString();
}

QStringList EnrichedCharacter::staleKeys() const
{
    QStringList keys;
    for (const Field &field : fieldsOf(RecordKind::State)) {
        const QString key = QString::fromLatin1(field.key);
        if (field.owner != FieldOwner::Campaign && field.group != FieldGroup::Meta &&
            key != QLatin1String("character_id") && source(key) == ValueSource::StaleCopy)
            keys += key;
    }
    return keys;
}

Json EnrichedCharacter::toJson() const
{
    static const QStringList fromProfile =
        QStringList{QStringLiteral("name"), QStringLiteral("race"), QStringLiteral("character_class"),
                    QStringLiteral("character_type")} +
        lookKeys() + portraitKeys() + QStringList{QStringLiteral("voice_id"),   QStringLiteral("voice_settings"),
                                                  QStringLiteral("backstory"),  QStringLiteral("description"),
                                                  QStringLiteral("appearance"), QStringLiteral("visual_description")};
    static const QStringList fromState = QStringList{QStringLiteral("hit_points_current"),
                                                     QStringLiteral("hit_points_max"),
                                                     QStringLiteral("armor_class"),
                                                     QStringLiteral("status"),
                                                     QStringLiteral("status_effects"),
                                                     QStringLiteral("inventory"),
                                                     QStringLiteral("abilities"),
                                                     QStringLiteral("location"),
                                                     QStringLiteral("quests"),
                                                     QStringLiteral("character_role"),
                                                     QStringLiteral("capabilities"),
                                                     QStringLiteral("alignment"),
                                                     QStringLiteral("personality_traits"),
                                                     QStringLiteral("bonds"),
                                                     QStringLiteral("flaws")} +
                                         scoreKeys();
    Json json = Json::object();
    json["character_id"] = id().toStdString();
    json["profile_id"] = profile ? retinue::toJson(profile->id()) : Json(nullptr);
    const auto copy = [&json](const Record &from, const QStringList &keys) {
        for (const QString &key : keys) {
            if (const auto value = from.value({key}))
                json[key.toStdString()] = *value;
        }
    };
    if (profile)
        copy(*profile, fromProfile);
    else if (state)
        copy(*state, fromProfile);
    json["level"] = level();
    if (state)
        copy(*state, fromState);
    return json;
}

} // namespace retinue
