#include "ui/pages/campaigns/playaction.h"

#include "core/base/text.h"
#include "core/operations/play.h"
#include "core/rules/progression.h"

#include <QCoreApplication>

#include <algorithm>

namespace retinue::play {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Play", text);
}

Result<void> applyOne(CharacterInfo &state, const PlayStep &step, const OpenCampaign &campaign)
{
    const QDateTime now = campaign.library().now();
    switch (step.kind) {
    case PlayStep::Kind::Damage:
        return progression::damage(state, step.amount, now);
    case PlayStep::Kind::Heal:
        return progression::heal(state, step.amount, now);
    case PlayStep::Kind::SetHitPoints:
        return progression::setHitPoints(state, step.amount, now);
    case PlayStep::Kind::LevelUp:
        return progression::levelUp(state, campaign.workspace().services().rules, now);
    case PlayStep::Kind::AddCondition:
        return progression::addCondition(state, step.text, now);
    case PlayStep::Kind::RemoveCondition:
        return progression::removeCondition(state, step.text, now);
    case PlayStep::Kind::ShortRest:
        return progression::rest(state, false, now);
    case PlayStep::Kind::LongRest:
        return progression::rest(state, true, now);
    case PlayStep::Kind::Move: {
        const QString place = campaign.storedPlace(step.text);
        return state.set({QStringLiteral("location")}, place.isEmpty() ? Json() : toJson(place));
    }
    }
    return {};
}

QString signedText(int difference)
{
    return difference < 0 ? QStringLiteral("−%1").arg(-difference) : QStringLiteral("+%1").arg(difference);
}

QString describeStep(const PlayStep &step, const CharacterInfo &after)
{
    const bool oneWord = !step.text.contains(u' ');
    const QString text = singleLine(step.text, 60);
    switch (step.kind) {
    case PlayStep::Kind::AddCondition:
        return (oneWord ? tr("is %1") : tr("has %1")).arg(text);
    case PlayStep::Kind::RemoveCondition:
        return (oneWord ? tr("is no longer %1") : tr("no longer has %1")).arg(text);
    case PlayStep::Kind::Move:
        return text.isEmpty() ? tr("is nowhere in particular") : tr("goes to %1").arg(text);
    case PlayStep::Kind::LevelUp:
        return tr("reaches level %1").arg(after.level());
    case PlayStep::Kind::ShortRest:
        return tr("takes a short rest");
    case PlayStep::Kind::LongRest:
        return tr("takes a long rest");
    default:
        return {};
    }
}

bool isHitPoints(const PlayStep &step)
{
    return step.kind == PlayStep::Kind::Damage || step.kind == PlayStep::Kind::Heal ||
           step.kind == PlayStep::Kind::SetHitPoints;
}

QString describeForAll(const QList<PlayStep> &steps)
{
    QStringList parts;
    for (const PlayStep &step : steps) {
        if (step.kind == PlayStep::Kind::Damage)
            parts.append(tr("−%1 HP").arg(step.amount));
        else if (step.kind == PlayStep::Kind::Heal)
            parts.append(tr("+%1 HP").arg(step.amount));
        else if (step.kind == PlayStep::Kind::SetHitPoints)
            parts.append(tr("set to %1 HP").arg(step.amount));
        else if (step.kind == PlayStep::Kind::LevelUp)
            parts.append(tr("one level up"));
        else if (step.kind == PlayStep::Kind::ShortRest)
            parts.append(tr("short rest"));
        else if (step.kind == PlayStep::Kind::LongRest)
            parts.append(tr("long rest"));
        else
            parts.append(describeStep(step, {}));
    }
    return parts.join(QStringLiteral(", "));
}

/// Tells the window of everything but a refusal, which belongs where it was asked for.
Result<QString> told(OpenCampaign &campaign, Result<QString> done)
{
    if (done || done.error().code != ErrorCode::Usage)
        campaign.workspace().accept(done);
    return done;
}

/// An offered ability as a state of this layout keeps it.
Json abilityFor(const Json &offered, const QString &key, LayoutKind layout)
{
    static constexpr const char *ours[] = {"level", "recharge", "uses_by_level", "damage_dice_by_level", "id"};
    Json ability = Json::object();
    if (layout == LayoutKind::Classic) {
        for (const auto &[name, value] : offered.items())
            if (std::find(std::begin(ours), std::end(ours), name) == std::end(ours) && name != "ability_id")
                ability[name] = value;
        if (const Json *uses = member(ability, "uses_max"); uses && !member(ability, "uses_left"))
            ability["uses_left"] = *uses;
        return ability;
    }
    ability["ability_id"] = key.toStdString();
    for (const Field &field : fieldsOf(RecordKind::Ability)) {
        const Json *value = member(offered, field.key);
        const std::string name = field.key;
        if (name == "ability_id" || name.starts_with("uses_"))
            continue;
        if (value)
            ability[name] = *value;
        else if (field.type == FieldType::Integer)
            ability[name] = 0;
        else if (field.type == FieldType::TextList)
            ability[name] = Json::array();
        else if (name == "range")
            ability[name] = "self";
        else if (name == "duration")
            ability[name] = "instantaneous";
        else if (name == "description")
            ability[name] = "";
        else
            ability[name] = nullptr;
    }
    if (const QString recharge = textOf(offered, "recharge"); !recharge.isEmpty() && ability["cooldown"].is_null())
        ability["cooldown"] = recharge.toStdString();
    return ability;
}

QString keyOfAbility(const Json &ability)
{
    for (const char *name : {"ability_id", "id", "key"})
        if (const QString key = textOf(ability, name); !key.isEmpty())
            return key;
    return slugify(textOf(ability, "name"));
}

} // namespace

Result<void> apply(CharacterInfo &state, const QList<PlayStep> &steps, const OpenCampaign &campaign)
{
    for (const PlayStep &step : steps)
        if (const auto done = applyOne(state, step, campaign); !done)
            return done;
    return {};
}

QString describe(const CharacterInfo &before, const CharacterInfo &after, const QList<PlayStep> &steps)
{
    QStringList parts;
    if (std::any_of(steps.begin(), steps.end(), isHitPoints))
        parts.append(tr("%1 → %2 HP (%3)")
                         .arg(before.hitPoints())
                         .arg(after.hitPoints())
                         .arg(signedText(after.hitPoints() - before.hitPoints())));
    for (const PlayStep &step : steps)
        if (!isHitPoints(step))
            parts.append(describeStep(step, after));
    return singleLine(before.name(), 60) + u' ' + parts.join(QStringLiteral(", "));
}

Result<QString> perform(OpenCampaign &campaign, const QStringList &members, const QList<PlayStep> &steps)
{
    QString label = QCoreApplication::translate("Play", "Everybody: %1").arg(describeForAll(steps));
    if (members.size() == 1) {
        const auto before = campaign.state(members.first());
        if (before) {
            CharacterInfo after = *before;
            if (const auto tried = apply(after, steps, campaign); !tried)
                return tried.error();
            label = describe(*before, after, steps);
        }
    } else if (members.size() < campaign.party().size()) {
        label = tr("%1 people: %2").arg(members.size()).arg(describeForAll(steps));
    }
    const auto change = [&](CharacterInfo &state) { return apply(state, steps, campaign); };
    return told(campaign, changeStates(campaign.library(), campaign.id(), members, label, change));
}

QList<Json> offeredAbilities(const CharacterInfo &state, const Ruleset &rules)
{
    QList<Json> offered;
    const QStringList present = state.keys({QStringLiteral("abilities")});
    for (const Json &ability : rules.abilitiesAt(state.characterClass(), state.level() + 1))
        if (!present.contains(keyOfAbility(ability)))
            offered.append(ability);
    return offered;
}

Result<QString> levelUp(OpenCampaign &campaign, const QString &member, const QList<Json> &abilities)
{
    const auto before = campaign.state(member);
    if (!before)
        return Error{ErrorCode::NotFound, tr("%1 has no state in this campaign.").arg(member)};
    QString label = tr("%1 reaches level %2").arg(singleLine(before->name(), 60)).arg(before->level() + 1);
    QStringList names;
    for (const Json &ability : abilities)
        names.append(singleLine(textOf(ability, "name"), 40));
    if (!names.isEmpty())
        label += tr(" and learns %1").arg(names.join(QStringLiteral(", ")));
    const LayoutKind layout = campaign.library().layoutOf(campaign.id());
    const auto change = [&](CharacterInfo &state) -> Result<void> {
        if (const auto done = applyOne(state, {PlayStep::Kind::LevelUp, 0, {}}, campaign); !done)
            return done;
        for (const Json &ability : abilities) {
            const QString key = keyOfAbility(ability);
            const JsonPath path{QStringLiteral("abilities"), key};
            if (state.contains(path))
                continue;
            if (const auto done = state.set(path, abilityFor(ability, key, layout)); !done)
                return done;
        }
        return {};
    };
    return told(campaign, changeState(campaign.library(), campaign.id(), member, label, change));
}

Result<QString> useAbility(OpenCampaign &campaign, const QString &member, const QString &abilityKey)
{
    const auto before = campaign.state(member);
    if (!before)
        return Error{ErrorCode::NotFound, tr("%1 has no state in this campaign.").arg(member)};
    const JsonPath path{QStringLiteral("abilities"), abilityKey};
    const QString name = before->text(path + QStringList{QStringLiteral("name")}, abilityKey);
    const qint64 left = before->integer(path + QStringList{QStringLiteral("uses_left")}).value_or(0);
    const qint64 most = before->integer(path + QStringList{QStringLiteral("uses_max")}).value_or(left);
    const QString label = tr("%1 used %2 (%3/%4)")
                              .arg(singleLine(before->name(), 60), singleLine(name, 60))
                              .arg(std::max<qint64>(0, left - 1))
                              .arg(most);
    const auto change = [&](CharacterInfo &state) {
        return progression::useAbility(state, abilityKey, campaign.library().now());
    };
    return told(campaign, changeState(campaign.library(), campaign.id(), member, label, change));
}

QStringList knownConditions(const Ruleset &rules)
{
    QStringList values;
    for (const VocabularyEntry &entry : rules.vocabulary(QStringLiteral("conditions")))
        values.append(entry.value);
    return values;
}

QString kindOfCondition(const Ruleset &rules, const QString &condition)
{
    for (const VocabularyEntry &entry : rules.vocabulary(QStringLiteral("conditions")))
        if (foldForSearch(entry.value) == foldForSearch(condition))
            return entry.kind;
    return QStringLiteral("neutral");
}

} // namespace retinue::play
