#include "ui/pages/people/inspectorfields.h"

#include "core/base/text.h"
#include "ui/forms/fieldvalue.h"

#include <QCoreApplication>
#include <QLocale>

namespace retinue {
namespace {

/// Translation context of this file.
struct InspectorText
{
    Q_DECLARE_TR_FUNCTIONS(InspectorText)
};

const QStringList idKeys = {QStringLiteral("character_id"), QStringLiteral("profile_id"), QStringLiteral("id")};

QList<const Field *> pick(RecordKind kind, const QStringList &keys)
{
    QList<const Field *> fields;
    for (const QString &key : keys) {
        if (const Field *field = findField(kind, key))
            fields += field;
    }
    return fields;
}

QList<const Field *> vitalNumbers()
{
    QList<const Field *> fields;
    for (const Field *field : fieldsIn(RecordKind::State, {FieldGroup::Vitals})) {
        if (field->type == FieldType::Integer)
            fields += field;
    }
    return fields;
}

QList<const Field *> otherVitals()
{
    QList<const Field *> fields;
    for (const Field *field : fieldsIn(RecordKind::State, {FieldGroup::Vitals, FieldGroup::Progress})) {
        if (field->group == FieldGroup::Progress || field->type != FieldType::Integer)
            fields += field;
    }
    return fields;
}

bool isEmpty(const std::optional<Json> &value)
{
    return !value || value->is_null() || (value->is_string() && value->get_ref<const std::string &>().empty());
}

QString valueLine(const std::optional<Json> &value)
{
    const QString text = isEmpty(value) ? QString() : singleLine(shownText(*value), 80);
    return text.isEmpty() ? InspectorText::tr("nothing") : text;
}

QString dateOf(const Record &record, const char *key)
{
    const QDateTime time = fromTimestamp(record.text({QString::fromLatin1(key)}));
    return time.isValid() ? QStringLiteral(" (%1)").arg(QLocale().toString(time.date(), QLocale::ShortFormat))
                          : QString();
}

} // namespace

QList<FormTab> inspectorTabs(bool inCampaign)
{
    const RecordKind kind = inCampaign ? RecordKind::State : RecordKind::Profile;
    FormTab look{InspectorText::tr("Look"), {{{}, fieldsIn(kind, {FieldGroup::Look}), false}}, {}};
    FormTab story{
        InspectorText::tr("Story"),
        {{{}, fieldsIn(kind, {FieldGroup::Identity}, idKeys), false}, {{}, fieldsIn(kind, {FieldGroup::Story}), false}},
        {}};
    FormTab state{InspectorText::tr("State"), {}, {}};
    FormTab voice{InspectorText::tr("Voice"), {{{}, fieldsIn(kind, {FieldGroup::Voice}), false}}, {}};
    if (inCampaign) {
        voice.sections.append({{}, pick(RecordKind::Profile, {QStringLiteral("voice_archetype")}), false});
        state.sections = {{{}, vitalNumbers(), true},
                          {{}, otherVitals(), false},
                          {labelOf(FieldGroup::Scores), fieldsIn(kind, {FieldGroup::Scores}), true},
                          {labelOf(FieldGroup::Gear), fieldsIn(kind, {FieldGroup::Gear}), false},
                          {labelOf(FieldGroup::Meta), fieldsIn(kind, {FieldGroup::Meta}, idKeys), false}};
    } else {
        look.sections.append({labelOf(FieldGroup::Portrait),
                              pick(kind, {QStringLiteral("portrait_prompt"), QStringLiteral("additional_images")}),
                              false});
        story.sections.append({labelOf(FieldGroup::Meta),
                               fieldsIn(kind, {FieldGroup::Meta}) +
                                   pick(kind, {QStringLiteral("portrait_url"), QStringLiteral("portrait_path")}),
                               false});
        state.note = InspectorText::tr("Level, hit points, gear and place belong to a campaign. Choose one above under "
                                       "“Shown as in”.");
    }
    return {look, story, state, voice};
}

Result<InspectedCharacter> InspectedCharacter::read(const Library &library, const QString &characterId,
                                                    const QString &campaignId)
{
    auto character = library.enriched(characterId, campaignId);
    if (!character)
        return character.error();
    InspectedCharacter result;
    result.m_character = std::move(*character);
    result.m_campaignId = campaignId;
    for (const Usage &usage : library.whereUsed(characterId)) {
        if (auto state = library.state(usage.campaignId, characterId))
            result.m_copies.append({usage.campaignId, usage.title, std::move(*state)});
    }
    return result;
}

bool InspectedCharacter::hasOwnValue(const QString &key) const
{
    return m_character.state && !isEmpty(m_character.state->value({key}));
}

Json InspectedCharacter::values() const
{
    const Json empty = Json::object();
    Json values = m_character.profile ? m_character.profile->value({}).value_or(empty) : empty;
    if (!m_character.state)
        return values;
    const Json state = m_character.state->value({}).value_or(empty);
    if (!state.is_object() || !values.is_object())
        return values;
    for (auto it = state.begin(); it != state.end(); ++it) {
        if (hasOwnValue(QString::fromStdString(it.key())) || !values.contains(it.key()))
            values[it.key()] = it.value();
    }
    return values;
}

QStringList InspectedCharacter::unknownKeys() const
{
    const bool state = m_character.state.has_value();
    const RecordKind kind = state ? RecordKind::State : RecordKind::Profile;
    QStringList keys;
    if (state)
        keys = m_character.state->keys();
    else if (m_character.profile)
        keys = m_character.profile->keys();
    keys.removeIf([kind](const QString &key) { return findField(kind, key); });
    return keys;
}

QString InspectedCharacter::targetOf(const QString &key) const
{
    const Field *field = findField(RecordKind::State, key);
    return field && field->owner != FieldOwner::Profile ? m_campaignId : QString();
}

FieldOrigin InspectedCharacter::origin(const QString &key) const
{
    FieldOrigin origin;
    origin.sources = sourcesOf(key);
    if (!inCampaign() || !m_character.profile)
        return origin;
    origin.badge = true;
    switch (m_character.source(key)) {
    case ValueSource::Profile:
        origin.owner = Owner::FromProfile;
        break;
    case ValueSource::Missing:
        origin.owner = findField(RecordKind::Profile, key) ? Owner::FromProfile : Owner::OnlyHere;
        break;
    case ValueSource::OnlyHere:
    case ValueSource::StateCopy:
        origin.owner = Owner::OnlyHere;
        break;
    case ValueSource::StaleCopy:
        origin.owner = Owner::StaleCopy;
        origin.profileText = valueLine(m_character.profile->value({key}));
        origin.canRefresh = true;
        origin.canPromote = true;
        break;
    }
    return origin;
}

QString InspectedCharacter::sourcesOf(const QString &key) const
{
    QStringList lines;
    if (m_character.profile && findField(RecordKind::Profile, key))
        lines += InspectorText::tr("Profile: %1").arg(valueLine(m_character.profile->value({key})));
    for (const Copy &copy : m_copies) {
        if (copy.state.contains({key}))
            lines += InspectorText::tr("%1: %2").arg(singleLine(copy.title, 60), valueLine(copy.state.value({key}))) +
                     dateOf(copy.state, "last_interaction");
    }
    const Field *field = findField(RecordKind::State, key);
    const bool everywhere = field && field->owner == FieldOwner::Both && m_character.profile;
    if (everywhere)
        lines += InspectorText::tr("An edit changes the profile and every campaign.");
    else if (targetOf(key).isEmpty())
        lines += InspectorText::tr("An edit changes the profile; campaigns keep their copies.");
    else
        lines += InspectorText::tr("An edit changes this campaign only.");
    return lines.join(QLatin1Char('\n'));
}

QList<std::pair<QString, QString>> InspectedCharacter::copyTargets(const QString &key) const
{
    QList<std::pair<QString, QString>> targets;
    const Field *inState = findField(RecordKind::State, key);
    const Field *inProfile = findField(RecordKind::Profile, key);
    const bool copied = inState && (inState->owner == FieldOwner::Copied || inState->owner == FieldOwner::Campaign);
    if (!copied || !inState->editable)
        return targets;
    if (inCampaign() && inProfile && m_character.profile)
        targets.append({QString(), InspectorText::tr("The profile")});
    for (const Copy &copy : m_copies) {
        if (copy.campaignId != m_campaignId)
            targets.append({copy.campaignId, singleLine(copy.title, 60)});
    }
    return targets;
}

} // namespace retinue
