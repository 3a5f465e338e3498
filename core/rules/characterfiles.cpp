#include "core/rules/characterfiles.h"

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/model/field.h"
#include "core/rules/characterfactory.h"

namespace retinue {
namespace {

std::string keyOf(const QString &key)
{
    return key.toStdString();
}

Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json() : toJson(text);
}

void addTexts(Json &file, const CharacterFacts &facts, const QStringList &keys, bool empty, const Json &none)
{
    for (const QString &key : keys) {
        const QString text = facts.texts.value(key);
        if (!text.isEmpty())
            file[keyOf(key)] = toJson(text);
        else if (empty)
            file[keyOf(key)] = none;
    }
}

QString idOf(const Json &row)
{
    const QString id = textOf(row, "id");
    return id.isEmpty() ? slugify(textOf(row, "name")) : id;
}

Json inventoryOf(const CharacterFacts &facts)
{
    Json inventory = Json::object();
    for (const Json &item : facts.items)
        inventory[keyOf(idOf(item))] = stateItem(item, facts.layout);
    return inventory;
}

Json abilitiesOf(const CharacterFacts &facts)
{
    Json abilities = Json::object();
    for (const Json &ability : facts.abilities)
        abilities[keyOf(idOf(ability))] = stateAbility(ability, facts.layout);
    return abilities;
}

void addScores(Json &file, const CharacterFacts &facts)
{
    for (const QString &key : scoreKeys())
        file[keyOf(key)] = facts.scores.value(key, 10);
}

QString roleOf(const CharacterFacts &facts)
{
    if (facts.type == QLatin1String("player"))
        return QStringLiteral("player");
    const bool fights = facts.hostile || facts.type == QLatin1String("enemy");
    return fights ? QStringLiteral("npc_combatant") : QStringLiteral("npc_support");
}

QStringList descriptionKeys()
{
    return {QStringLiteral("description"), QStringLiteral("appearance")};
}

QStringList visualKey()
{
    return {QStringLiteral("visual_description")};
}

Json classicState(const CharacterFacts &facts)
{
    const Json now = toJson(toTimestamp(facts.now));
    Json file = {{"character_id", facts.id.toStdString()},
                 {"profile_id", facts.id.toStdString()},
                 {"name", facts.name.toStdString()},
                 {"race", toJson(facts.text("race"))},
                 {"character_class", toJson(facts.text("character_class"))},
                 {"level", facts.level},
                 {"alignment", toJson(facts.text("alignment"))},
                 {"hit_points_current", facts.hitPoints},
                 {"hit_points_max", facts.hitPointsMax},
                 {"armor_class", facts.armorClass},
                 {"status", facts.hitPoints > 0 ? "healthy" : "unconscious"},
                 {"status_effects", Json::array()}};
    addScores(file, facts);
    file["inventory"] = inventoryOf(facts);
    file["abilities"] = abilitiesOf(facts);
    file["location"] = nullptr;
    file["quests"] = Json::array();
    file["dialog_history"] = Json::array();
    for (const char *key : {"personality_traits", "bonds", "flaws"}) {
        const QStringList list = facts.lists.value(QString::fromLatin1(key));
        if (!list.isEmpty())
            file[key] = toJson(list);
    }
    addTexts(file, facts, lookKeys(), false, {});
    file["backstory"] = toJson(facts.text("backstory"));
    addTexts(file, facts, descriptionKeys() + visualKey(), false, {});
    file["voice_id"] = textOrNull(facts.text("voice_id"));
    if (!facts.voiceSettings.empty())
        file["voice_settings"] = facts.voiceSettings;
    file["character_type"] = toJson(facts.type);
    file["first_appearance"] = now;
    file["last_interaction"] = now;
    file["interaction_count"] = 0;
    return file;
}

Json serverState(const CharacterFacts &facts)
{
    const Json now = toJson(toTimestamp(facts.now));
    Json file = {{"character_id", facts.id.toStdString()},
                 {"name", facts.name.toStdString()},
                 {"character_class", toJson(facts.text("character_class"))},
                 {"level", facts.level},
                 {"race", toJson(facts.text("race"))},
                 {"alignment", toJson(facts.text("alignment"))},
                 {"hit_points_current", facts.hitPoints},
                 {"hit_points_max", facts.hitPointsMax},
                 {"armor_class", facts.armorClass},
                 {"status", facts.hitPoints > 0 ? "healthy" : "unconscious"},
                 {"status_effects", Json::array()},
                 {"inventory", inventoryOf(facts)},
                 {"abilities", abilitiesOf(facts)},
                 {"backstory", toJson(facts.text("backstory"))}};
    for (const char *key : {"personality_traits", "bonds", "flaws"})
        file[key] = toJson(facts.lists.value(QString::fromLatin1(key)));
    file["dialog_history"] = Json::array();
    file["quests"] = Json::array();
    file["location"] = nullptr;
    file["character_type"] = toJson(facts.type);
    file["character_role"] = toJson(roleOf(facts));
    file["capabilities"] = 0;
    addTexts(file, facts, descriptionKeys() + visualKey(), true, "");
    file["voice_id"] = textOrNull(facts.text("voice_id"));
    file["voice_settings"] = facts.voiceSettings;
    file["first_appearance"] = now;
    file["last_interaction"] = now;
    file["interaction_count"] = 0;
    addScores(file, facts);
    file["action_points"] = nullptr;
    file["combat_stats"] = nullptr;
    file["initiative_modifier"] = 0;
    file["hostile"] = facts.hostile ? Json(true) : Json();
    for (const QString &key : portraitKeys())
        file[keyOf(key)] = nullptr; // the profile's own (design/00-product, decision 5)
    addTexts(file, facts, lookKeys(), true, {});
    file["id"] = toJson(facts.id);
    file["last_modified"] = now;
    return file;
}

} // namespace

Json profileFile(const CharacterFacts &facts)
{
    const bool server = facts.layout == LayoutKind::Server;
    Json file = {{"character_id", facts.id.toStdString()},
                 {"name", facts.name.toStdString()},
                 {"character_type", toJson(facts.type)},
                 {"race", toJson(facts.text("race"))},
                 {"character_class", toJson(facts.text("character_class"))},
                 {"base_level", facts.level},
                 {"voice_id", textOrNull(facts.text("voice_id"))}};
    if (server)
        file["voice_settings"] = facts.voiceSettings;
    file["voice_archetype"] = textOrNull(facts.text("voice_archetype"));
    if (server) {
        addTexts(file, facts, portraitKeys(), true, {});
        file["additional_images"] = Json::array();
        addTexts(file, facts, lookKeys(), true, {});
    } else {
        file["voice_settings"] = facts.voiceSettings;
        addTexts(file, facts, lookKeys(), false, {});
        addTexts(file, facts, portraitKeys(), true, {});
    }
    file["backstory"] = toJson(facts.text("backstory"));
    addTexts(file, facts, descriptionKeys(), true, "");
    addTexts(file, facts, visualKey(), server, "");
    file["first_created"] = toJson(toTimestamp(facts.now));
    file["total_interactions"] = 0;
    return file;
}

Json stateFile(const CharacterFacts &facts)
{
    return facts.layout == LayoutKind::Server ? serverState(facts) : classicState(facts);
}

Json templateFile(const QString &presetName, const QDateTime &created)
{
    CharacterFacts nobody;
    nobody.layout = LayoutKind::Server;
    nobody.id = ids::templateId(presetName.trimmed());
    nobody.name = presetName.trimmed();
    nobody.type = QStringLiteral("player");
    nobody.texts = {{QStringLiteral("race"), QStringLiteral("human")},
                    {QStringLiteral("character_class"), QStringLiteral("adventurer")}};
    nobody.now = created;
    Json file = profileFile(nobody);
    if (!created.isValid())
        file.erase("first_created");
    return file;
}

Json stateItem(const Json &item, LayoutKind layout)
{
    const Json name = toJson(textOf(item, "name", idOf(item)));
    const Json type = toJson(textOf(item, "item_type", QStringLiteral("misc")));
    const Json *equippedValue = member(item, "equipped");
    const bool equipped = equippedValue && equippedValue->is_boolean() && equippedValue->get<bool>();
    const Json *count = member(item, "quantity");
    const int quantity = count && count->is_number_integer() ? count->get<int>() : 1;
    if (layout == LayoutKind::Classic) {
        Json stored = {{"name", name}};
        if (quantity != 1)
            stored["quantity"] = quantity;
        stored["item_type"] = type;
        stored["equipped"] = equipped;
        return stored;
    }
    const auto decimal = [&item](const char *key) {
        const Json *value = member(item, key);
        return value && value->is_number() ? value->get<double>() : 0.0;
    };
    const Json *given = member(item, "properties");
    Json properties = given && given->is_object() ? *given : Json::object();
    properties["equipped"] = equipped;
    return {{"item_id", toJson(idOf(item))},
            {"name", name},
            {"quantity", quantity},
            {"item_type", type},
            {"description", toJson(textOf(item, "description"))},
            {"value_gp", decimal("value_gp")},
            {"weight_lbs", decimal("weight_lbs")},
            {"properties", properties}};
}

Json stateAbility(const Json &ability, LayoutKind layout)
{
    const Json name = toJson(textOf(ability, "name", idOf(ability)));
    if (layout == LayoutKind::Classic) {
        Json stored = {{"name", name}};
        const Json *uses = member(ability, "uses_max");
        if (uses && uses->is_number_integer()) {
            stored["uses_left"] = *uses;
            stored["uses_max"] = *uses;
        }
        return stored;
    }
    const Json *components = member(ability, "components");
    return {{"ability_id", toJson(idOf(ability))},
            {"name", name},
            {"ability_type", toJson(textOf(ability, "ability_type", QStringLiteral("feature")))},
            {"level", 0},
            {"description", toJson(textOf(ability, "description"))},
            {"range", toJson(textOf(ability, "range", QStringLiteral("self")))},
            {"duration", toJson(textOf(ability, "duration", QStringLiteral("instantaneous")))},
            {"components", components && components->is_array() ? *components : Json::array()},
            {"damage_dice", textOrNull(textOf(ability, "damage_dice"))},
            {"saving_throw", textOrNull(textOf(ability, "saving_throw"))},
            {"cooldown", textOrNull(textOf(ability, "recharge"))}};
}

} // namespace retinue
