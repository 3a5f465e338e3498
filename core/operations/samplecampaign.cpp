#include "core/operations/samplecampaign.h"

#include "core/operations/play.h"
#include "core/rules/characterfactory.h"
#include "core/rules/progression.h"

#include <array>

namespace retinue {

namespace {

/// Keys of a member that are set in the state as they are.
constexpr std::array asTheyAre{"location", "alignment",          "armor_class", "quests",           "dialog_history",
                               "bonds",    "personality_traits", "flaws",       "interaction_count"};

/// Lists of the script that are objects in the file, with the key each row goes by.
constexpr std::array<std::pair<const char *, const char *>, 4> byId{
    {{"npcs", "npc_id"}, {"environments", "location_id"}, {"quests", "quest_id"}, {"scenes", "scene_id"}}};

/// Keys of the campaign that are written as they are, in this order.
constexpr std::array asWritten{"scene_order",      "narratives",     "current_scene_id",     "current_location_id",
                               "active_quest_ids", "total_sessions", "total_playtime_hours", "tags",
                               "custom_data",      "created_at",     "last_played"};

QString keyText(const char *key)
{
    return QString::fromLatin1(key);
}

int numberOf(const Json &object, const char *key)
{
    const Json *value = member(object, key);
    return value && value->is_number_integer() ? value->get<int>() : 0;
}

/// Does @p steps one after the other until one fails.
template <class Steps> Result<void> each(const Json *list, Steps step)
{
    if (list)
        for (const Json &row : *list)
            if (Result<void> done = step(row); !done)
                return done;
    return {};
}

} // namespace

Result<void> SampleCampaign::play(const Json &script)
{
    if (auto changed = each(member(script, "party"), [this](const Json &row) { return changeMember(row); }); !changed)
        return changed;
    return writeContent(script);
}

Result<void> SampleCampaign::changeMember(const Json &row)
{
    const auto done = retinue::changeState(m_library, m_campaignId, m_idOf.value(textOf(row, "preset")), {},
                                           [&](CharacterInfo &state) { return changeState(state, row); });
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> SampleCampaign::changeState(CharacterInfo &state, const Json &row) const
{
    if (auto grown = grow(state, row); !grown)
        return grown;
    const QDateTime now = m_library.now();
    if (const int amount = numberOf(row, "damage"); amount > 0)
        if (auto hurt = progression::damage(state, amount, now); !hurt)
            return hurt;
    if (const int amount = numberOf(row, "heal"); amount > 0)
        if (auto healed = progression::heal(state, amount, now); !healed)
            return healed;
    const auto added = each(member(row, "conditions"), [&](const Json &condition) {
        return progression::addCondition(state, textOf(condition), now);
    });
    if (!added)
        return added;
    for (const char *key : asTheyAre)
        if (const Json *value = member(row, key))
            if (auto set = state.set({keyText(key)}, *value); !set)
                return set;
    if (const Json *overrides = member(row, "state_overrides"))
        for (const auto &[key, value] : overrides->items())
            if (auto set = state.set({QString::fromStdString(key)}, value); !set)
                return set;
    return {};
}

/// Levels, what was learned and found on the way, and what is left of it.
Result<void> SampleCampaign::grow(CharacterInfo &state, const Json &row) const
{
    const LayoutKind layout = m_library.layoutOf(m_campaignId);
    for (int i = 0; i < numberOf(row, "level_ups"); ++i)
        if (auto up = progression::levelUp(state, m_services.rules, m_library.now()); !up)
            return up;
    const QStringList learned = [&] {
        QStringList names;
        if (const Json *list = member(row, "abilities"))
            for (const Json &id : *list)
                names.append(textOf(id));
        return names;
    }();
    for (int level = 1; level <= state.level(); ++level)
        for (const Json &ability : m_services.rules.abilitiesAt(state.characterClass(), level)) {
            const QString id = textOf(ability, "id");
            if (!learned.contains(id))
                continue;
            if (auto set = state.set({QStringLiteral("abilities"), id}, stateAbility(ability, layout)); !set)
                return set;
        }
    const auto found = each(member(row, "items"), [&](const Json &item) {
        return state.set({QStringLiteral("inventory"), textOf(item, "id")}, stateItem(item, layout));
    });
    if (!found)
        return found;
    if (const Json *uses = member(row, "uses_left"))
        for (const auto &[ability, left] : uses->items()) {
            const JsonPath path{QStringLiteral("abilities"), QString::fromStdString(ability)};
            const QString key = QStringLiteral("uses_left");
            const JsonPath inside = state.contains(path + JsonPath{key})
                                        ? path + JsonPath{key}
                                        : path + JsonPath{QStringLiteral("properties"), key};
            if (auto set = state.set(inside, left); !set)
                return set;
        }
    return {};
}

Result<void> SampleCampaign::writeContent(const Json &script)
{
    auto campaign = m_library.campaign(m_campaignId);
    if (!campaign)
        return campaign.error();
    for (const auto &[list, idKey] : byId) {
        Json rows = Json::object();
        if (const Json *given = member(script, list))
            for (const Json &row : *given)
                rows[textOf(row, idKey).toStdString()] = withIds(row);
        if (auto set = campaign->set({keyText(list)}, rows); !set)
            return set;
    }
    for (const char *key : asWritten)
        if (const Json *value = member(script, key))
            if (auto set = campaign->set({keyText(key)}, withIds(*value)); !set)
                return set;
    Transaction transaction;
    transaction.save(*campaign);
    if (const Json *chat = member(script, "chat_history"))
        transaction.write(layout::chatFile(m_library.campaignFolder(m_campaignId), m_library.layoutOf(m_campaignId)),
                          toPythonText(withIds(*chat)), {});
    const auto written = m_library.commit(transaction);
    return written ? Result<void>() : Result<void>(written.error());
}

/// @p value with every "@Preset Name" replaced by that character's id.
Json SampleCampaign::withIds(const Json &value) const
{
    if (value.is_string()) {
        const QString text = textOf(value);
        return text.startsWith(u'@') && m_idOf.contains(text.mid(1)) ? toJson(m_idOf.value(text.mid(1))) : value;
    }
    Json copy = value;
    if (copy.is_structured())
        for (Json &child : copy)
            child = withIds(child);
    return copy;
}

} // namespace retinue
