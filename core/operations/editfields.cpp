#include "core/operations/editfields.h"

#include "core/base/text.h"
#include "core/model/field.h"

#include <QCoreApplication>

namespace retinue {
namespace {

/// Translation context of this file.
struct EditText
{
    Q_DECLARE_TR_FUNCTIONS(EditText)
};

/// Sets what differs inside an object only, so that its other entries keep their bytes.
Result<void> setInside(Record &record, const JsonPath &path, const Json &value)
{
    const auto now = record.value(path);
    if (!now || !now->is_object() || !value.is_object())
        return record.set(path, value);
    for (auto it = now->begin(); it != now->end(); ++it) {
        if (!value.contains(it.key()))
            record.remove(path + JsonPath{QString::fromStdString(it.key())});
    }
    for (auto it = value.begin(); it != value.end(); ++it) {
        if (now->contains(it.key()) && (*now)[it.key()] == it.value())
            continue;
        if (auto set = setInside(record, path + JsonPath{QString::fromStdString(it.key())}, it.value()); !set)
            return set;
    }
    return {};
}

Result<const Field *> editableField(RecordKind kind, const QString &key)
{
    const Field *field = findField(kind, key);
    if (!field) {
        return Error(ErrorCode::Usage,
                     EditText::tr("There is no field “%1” here. Look at the record for the names of its fields.")
                         .arg(singleLine(key, 60)),
                     {}, key);
    }
    if (!field->editable) {
        return Error(ErrorCode::Usage,
                     EditText::tr("%1 (%2) is kept by the program and cannot be set.").arg(labelOf(*field), key), {},
                     key);
    }
    return field;
}

/// Name, type and voice belong to the person: the profile and every copy change together.
Result<void> changeEverywhere(const Library &library, const QString &characterId, const QString &key, const Json &value,
                              QHash<QString, CharacterInfo> &states)
{
    for (const Usage &usage : library.whereUsed(characterId)) {
        if (!states.contains(usage.campaignId)) {
            auto state = library.state(usage.campaignId, characterId);
            if (!state)
                return state.error();
            states.insert(usage.campaignId, std::move(*state));
        }
        CharacterInfo &state = states[usage.campaignId];
        if (state.contains({key})) {
            if (auto set = state.set({key}, value); !set)
                return set;
        }
    }
    return {};
}

QString labelFor(const QString &name, const QStringList &labels)
{
    const QString who = singleLine(name, 60);
    return labels.size() == 1 ? EditText::tr("Edit %1 of %2").arg(labels.first().toLower(), who)
                              : EditText::tr("Edit %1 fields of %2").arg(labels.size()).arg(who);
}

Result<QString> setProfileFields(Library &library, const QString &characterId, const FieldValues &values)
{
    auto profile = library.profile(characterId);
    if (!profile)
        return profile.error();
    Transaction transaction;
    QHash<QString, CharacterInfo> states;
    QStringList labels;
    const QString name = profile->name();
    for (const auto &[key, given] : values) {
        const auto field = editableField(RecordKind::Profile, key);
        if (!field)
            return field.error();
        const auto value = checkedFieldValue(**field, given);
        if (!value)
            return value.error();
        labels += labelOf(**field);
        if (!profile->contains({key}) && value->is_null())
            continue;
        if (auto set = setInside(*profile, {key}, *value); !set)
            return set.error();
        if ((*field)->owner == FieldOwner::Both) {
            if (auto all = changeEverywhere(library, characterId, key, *value, states); !all)
                return all.error();
        }
    }
    transaction.setLabel(labelFor(name, labels));
    transaction.save(*profile);
    for (const CharacterInfo &state : std::as_const(states))
        transaction.save(state);
    return library.commit(transaction);
}

Result<QString> setStateFields(Library &library, const QString &characterId, const QString &campaignId,
                               const FieldValues &values)
{
    auto state = library.state(campaignId, characterId);
    if (!state)
        return state.error();
    const QString name = state->name();
    FieldValues everywhere;
    QStringList labels;
    for (const auto &[key, given] : values) {
        const auto field = editableField(RecordKind::State, key);
        if (!field)
            return field.error();
        if ((*field)->owner == FieldOwner::Both && library.hasProfile(state->profileId())) {
            everywhere += {key, given};
            continue;
        }
        if ((*field)->owner == FieldOwner::Profile) {
            return Error(
                ErrorCode::Usage,
                EditText::tr("%1 belongs to the profile, not to the campaign. Set it without naming a campaign.")
                    .arg(labelOf(**field)),
                {}, key);
        }
        const auto value = checkedFieldValue(**field, given);
        if (!value)
            return value.error();
        labels += labelOf(**field);
        if (!state->contains({key}) && value->is_null())
            continue;
        if (auto set = setInside(*state, {key}, *value); !set)
            return set.error();
    }
    if (!everywhere.isEmpty() && !labels.isEmpty()) {
        return Error(
            ErrorCode::Usage,
            EditText::tr("%1 changes everywhere and cannot be set together with fields of one campaign. Set it on its "
                         "own.")
                .arg(everywhere.first().first),
            {}, everywhere.first().first);
    }
    if (!everywhere.isEmpty())
        return setProfileFields(library, state->profileId(), everywhere);
    Transaction transaction(labelFor(name, labels));
    transaction.save(*state);
    return library.commit(transaction);
}

} // namespace

Result<QString> setCharacterFields(Library &library, const QString &characterId, const QString &campaignId,
                                   const FieldValues &values)
{
    return campaignId.isEmpty() ? setProfileFields(library, characterId, values)
                                : setStateFields(library, characterId, campaignId, values);
}

Result<QString> setCampaignValue(Library &library, const QString &campaignId, const JsonPath &path, const Json &value)
{
    auto campaign = library.campaign(campaignId);
    if (!campaign)
        return campaign.error();
    if (path.isEmpty())
        return Error(ErrorCode::Usage, EditText::tr("Nothing says which value of the campaign is meant."));
    Json checked = value;
    const Field *field = findField(RecordKind::Campaign, path.first());
    if (path.size() == 1 && field) {
        auto result = checkedFieldValue(*field, value);
        if (!result)
            return result.error();
        checked = std::move(*result);
    }
    if (auto set = campaign->set(path, checked); !set)
        return set.error();
    Transaction transaction(
        EditText::tr("Edit %1 of %2")
            .arg(field ? labelOf(*field).toLower() : path.first(), singleLine(campaign->title(), 60)));
    transaction.save(*campaign);
    return library.commit(transaction);
}

Result<QString> removeCampaignValue(Library &library, const QString &campaignId, const JsonPath &path)
{
    auto campaign = library.campaign(campaignId);
    if (!campaign)
        return campaign.error();
    if (!campaign->remove(path)) {
        return Error(ErrorCode::NotFound,
                     EditText::tr("%1 is not in the campaign any more.").arg(path.join(QLatin1Char('/'))));
    }
    const Field *field = findField(RecordKind::Campaign, path.first());
    Transaction transaction(
        EditText::tr("Remove from %1 of %2")
            .arg(field ? labelOf(*field).toLower() : path.first(), singleLine(campaign->title(), 60)));
    transaction.save(*campaign);
    return library.commit(transaction);
}

Result<QString> renameCharacter(Library &library, const QString &characterId, const QString &name)
{
    return setCharacterFields(library, characterId, {}, {{QStringLiteral("name"), toJson(name.simplified())}});
}

Result<QString> refreshCopy(Library &library, const QString &characterId, const QString &campaignId,
                            const QStringList &keys)
{
    auto state = library.state(campaignId, characterId);
    if (!state)
        return state.error();
    const auto profile = library.profile(state->profileId());
    if (!profile)
        return profile.error();
    for (const QString &key : keys) {
        const auto value = profile->value({key});
        if (auto set = state->set({key}, value ? *value : Json(nullptr)); !set)
            return set.error();
    }
    Transaction transaction(EditText::tr("Refresh %1 from the profile").arg(singleLine(state->name(), 60)));
    transaction.save(*state);
    return library.commit(transaction);
}

Result<QString> promoteToProfile(Library &library, const QString &characterId, const QString &campaignId,
                                 const QStringList &keys)
{
    const auto state = library.state(campaignId, characterId);
    if (!state)
        return state.error();
    FieldValues values;
    for (const QString &key : keys) {
        if (const auto value = state->value({key}))
            values += {key, *value};
    }
    return setProfileFields(library, state->profileId(), values);
}

Result<QString> assignVoice(Library &library, const Services &services, const QString &characterId,
                            const QString &voiceId)
{
    const auto profile = library.profile(characterId);
    if (!profile)
        return profile.error();
    QString voice = voiceId;
    FieldValues values;
    if (voice.isEmpty()) {
        QStringList used;
        for (const Usage &usage : library.whereUsed(characterId)) {
            for (const CharacterInfo &state : library.states(usage.campaignId)) {
                if (state.id() != characterId)
                    used += state.text({QStringLiteral("voice_id")});
            }
        }
        const auto fields = profile->value({});
        const QString archetype = VoicePool::archetypeOf(fields ? *fields : Json::object(), services.rules);
        voice = services.voices.assign(archetype, used);
        values += {QStringLiteral("voice_archetype"), toJson(archetype)};
    }
    values += {QStringLiteral("voice_id"), toJson(voice)};
    return setProfileFields(library, characterId, values);
}

} // namespace retinue
