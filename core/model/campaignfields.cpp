#include "core/model/field.h"

#include <QCoreApplication>

// One row a field; order and owners from the specification and reference/gaia-format parts 1 and 2.

namespace retinue {

std::span<const Field> campaignFields()
{
    static constexpr Field rows[] = {
        {"campaign_id", FieldType::Text, FieldOwner::Self, FieldGroup::Identity, QT_TRANSLATE_NOOP("Field", "Id"), "",
         "", 0, 0, false},
        {"title", FieldType::Text, FieldOwner::Self, FieldGroup::Identity, QT_TRANSLATE_NOOP("Field", "Title"),
         QT_TRANSLATE_NOOP("Field", "What the campaign is called.")},
        {"description", FieldType::LongText, FieldOwner::Self, FieldGroup::Story,
         QT_TRANSLATE_NOOP("Field", "Description"),
         QT_TRANSLATE_NOOP("Field", "One or two sentences about what begins here.")},
        {"game_style", FieldType::Choice, FieldOwner::Self, FieldGroup::Settings, QT_TRANSLATE_NOOP("Field", "Style"),
         "", "game_styles"},
        {"game_theme", FieldType::Choice, FieldOwner::Self, FieldGroup::Settings, QT_TRANSLATE_NOOP("Field", "Theme"),
         "", "game_themes"},
        {"created_at", FieldType::Timestamp, FieldOwner::Self, FieldGroup::Meta, QT_TRANSLATE_NOOP("Field", "Created"),
         "", "", 0, 0, false},
        {"last_played", FieldType::Timestamp, FieldOwner::Self, FieldGroup::Meta,
         QT_TRANSLATE_NOOP("Field", "Last played"), "", "", 0, 0, false},
        {"character_ids", FieldType::TextList, FieldOwner::Self, FieldGroup::Content,
         QT_TRANSLATE_NOOP("Field", "People"), "", "", 0, 0, false},
        {"npcs", FieldType::NpcMap, FieldOwner::Self, FieldGroup::Content, QT_TRANSLATE_NOOP("Field", "NPCs")},
        {"environments", FieldType::EnvironmentMap, FieldOwner::Self, FieldGroup::Content,
         QT_TRANSLATE_NOOP("Field", "Places")},
        {"scenes", FieldType::SceneMap, FieldOwner::Self, FieldGroup::Content, QT_TRANSLATE_NOOP("Field", "Scenes")},
        {"scene_order", FieldType::TextList, FieldOwner::Self, FieldGroup::Content,
         QT_TRANSLATE_NOOP("Field", "Scene order")},
        {"narratives", FieldType::NarrativeList, FieldOwner::Self, FieldGroup::Content,
         QT_TRANSLATE_NOOP("Field", "Narrative")},
        {"quests", FieldType::QuestMap, FieldOwner::Self, FieldGroup::Content, QT_TRANSLATE_NOOP("Field", "Quests")},
        {"current_scene_id", FieldType::Text, FieldOwner::Self, FieldGroup::Progress,
         QT_TRANSLATE_NOOP("Field", "Current scene")},
        {"current_location_id", FieldType::Text, FieldOwner::Self, FieldGroup::Progress,
         QT_TRANSLATE_NOOP("Field", "Current place")},
        {"active_quest_ids", FieldType::TextList, FieldOwner::Self, FieldGroup::Progress,
         QT_TRANSLATE_NOOP("Field", "Active quests")},
        {"turn_order", FieldType::TextList, FieldOwner::Self, FieldGroup::Progress,
         QT_TRANSLATE_NOOP("Field", "Turn order")},
        {"current_turn_index", FieldType::Integer, FieldOwner::Self, FieldGroup::Progress,
         QT_TRANSLATE_NOOP("Field", "Current turn"), "", "", 0, 999},
        {"total_sessions", FieldType::Integer, FieldOwner::Self, FieldGroup::Progress,
         QT_TRANSLATE_NOOP("Field", "Sessions"), "", "", 0, 99999},
        {"total_playtime_hours", FieldType::Decimal, FieldOwner::Self, FieldGroup::Progress,
         QT_TRANSLATE_NOOP("Field", "Hours played")},
        {"tags", FieldType::Object, FieldOwner::Self, FieldGroup::Meta, QT_TRANSLATE_NOOP("Field", "Tags")},
        {"custom_data", FieldType::Object, FieldOwner::Self, FieldGroup::Meta,
         QT_TRANSLATE_NOOP("Field", "Custom data")},
    };
    return rows;
}

std::span<const Field> npcFields()
{
    static constexpr Field rows[] = {
        {"npc_id", FieldType::Text, FieldOwner::Self, FieldGroup::Identity, QT_TRANSLATE_NOOP("Field", "Id"), "", "", 0,
         0, false},
        {"name", FieldType::Text, FieldOwner::Self, FieldGroup::Identity, QT_TRANSLATE_NOOP("Field", "Name")},
        {"role", FieldType::Text, FieldOwner::Self, FieldGroup::Identity, QT_TRANSLATE_NOOP("Field", "Role")},
        {"description", FieldType::LongText, FieldOwner::Self, FieldGroup::Story,
         QT_TRANSLATE_NOOP("Field", "Description")},
        {"location", FieldType::Text, FieldOwner::Self, FieldGroup::Progress, QT_TRANSLATE_NOOP("Field", "Location")},
        {"disposition", FieldType::Choice, FieldOwner::Self, FieldGroup::Progress,
         QT_TRANSLATE_NOOP("Field", "Disposition"), "", "dispositions"},
        {"dialog_options", FieldType::TextList, FieldOwner::Self, FieldGroup::Story,
         QT_TRANSLATE_NOOP("Field", "Things to say")},
        {"inventory", FieldType::ItemMap, FieldOwner::Self, FieldGroup::Gear, QT_TRANSLATE_NOOP("Field", "Inventory")},
        {"quests_offered", FieldType::TextList, FieldOwner::Self, FieldGroup::Progress,
         QT_TRANSLATE_NOOP("Field", "Quests offered")},
        {"relationship_level", FieldType::Integer, FieldOwner::Self, FieldGroup::Progress,
         QT_TRANSLATE_NOOP("Field", "Relationship"), "", "", -100, 100},
        {"notes", FieldType::TextList, FieldOwner::Self, FieldGroup::Story, QT_TRANSLATE_NOOP("Field", "Notes")},
    };
    return rows;
}

std::span<const Field> environmentFields()
{
    static constexpr Field rows[] = {
        {"location_id", FieldType::Text, FieldOwner::Self, FieldGroup::Identity, QT_TRANSLATE_NOOP("Field", "Id"), "",
         "", 0, 0, false},
        {"name", FieldType::Text, FieldOwner::Self, FieldGroup::Identity, QT_TRANSLATE_NOOP("Field", "Name")},
        {"description", FieldType::LongText, FieldOwner::Self, FieldGroup::Story,
         QT_TRANSLATE_NOOP("Field", "Description")},
        {"environment_type", FieldType::Text, FieldOwner::Self, FieldGroup::Identity,
         QT_TRANSLATE_NOOP("Field", "Type")},
        {"weather", FieldType::Text, FieldOwner::Self, FieldGroup::Look, QT_TRANSLATE_NOOP("Field", "Weather")},
        {"time_of_day", FieldType::Text, FieldOwner::Self, FieldGroup::Look, QT_TRANSLATE_NOOP("Field", "Time of day")},
        {"visibility", FieldType::Text, FieldOwner::Self, FieldGroup::Look, QT_TRANSLATE_NOOP("Field", "Visibility")},
        {"hazards", FieldType::TextList, FieldOwner::Self, FieldGroup::Content, QT_TRANSLATE_NOOP("Field", "Hazards")},
        {"points_of_interest", FieldType::TextList, FieldOwner::Self, FieldGroup::Content,
         QT_TRANSLATE_NOOP("Field", "Points of interest")},
        {"connected_locations", FieldType::TextList, FieldOwner::Self, FieldGroup::Content,
         QT_TRANSLATE_NOOP("Field", "Connected places")},
        {"npcs_present", FieldType::TextList, FieldOwner::Self, FieldGroup::Content,
         QT_TRANSLATE_NOOP("Field", "NPCs here")},
        {"items_available", FieldType::ItemMap, FieldOwner::Self, FieldGroup::Gear,
         QT_TRANSLATE_NOOP("Field", "Items here")},
    };
    return rows;
}

std::span<const Field> sceneFields()
{
    static constexpr Field rows[] = {
        {"scene_id", FieldType::Text, FieldOwner::Self, FieldGroup::Identity, QT_TRANSLATE_NOOP("Field", "Id"), "", "",
         0, 0, false},
        {"title", FieldType::Text, FieldOwner::Self, FieldGroup::Identity, QT_TRANSLATE_NOOP("Field", "Title")},
        {"description", FieldType::LongText, FieldOwner::Self, FieldGroup::Story,
         QT_TRANSLATE_NOOP("Field", "Description")},
        {"scene_type", FieldType::Text, FieldOwner::Self, FieldGroup::Identity, QT_TRANSLATE_NOOP("Field", "Type")},
        {"objectives", FieldType::TextList, FieldOwner::Self, FieldGroup::Content,
         QT_TRANSLATE_NOOP("Field", "Objectives")},
        {"participants", FieldType::Object, FieldOwner::Self, FieldGroup::Content,
         QT_TRANSLATE_NOOP("Field", "Participants")},
        {"npcs_involved", FieldType::TextList, FieldOwner::Self, FieldGroup::Content,
         QT_TRANSLATE_NOOP("Field", "NPCs involved")},
        {"npcs_present", FieldType::TextList, FieldOwner::Self, FieldGroup::Content,
         QT_TRANSLATE_NOOP("Field", "NPCs here")},
        {"pcs_present", FieldType::TextList, FieldOwner::Self, FieldGroup::Content,
         QT_TRANSLATE_NOOP("Field", "Players here")},
        {"metadata", FieldType::Object, FieldOwner::Self, FieldGroup::Meta, QT_TRANSLATE_NOOP("Field", "Metadata")},
        {"timestamp", FieldType::Timestamp, FieldOwner::Self, FieldGroup::Meta, QT_TRANSLATE_NOOP("Field", "Time")},
        {"outcomes", FieldType::TextList, FieldOwner::Self, FieldGroup::Content,
         QT_TRANSLATE_NOOP("Field", "Outcomes")},
        {"duration_turns", FieldType::Integer, FieldOwner::Self, FieldGroup::Progress,
         QT_TRANSLATE_NOOP("Field", "Turns"), "", "", 0, 9999},
        {"in_combat", FieldType::Flag, FieldOwner::Self, FieldGroup::Progress, QT_TRANSLATE_NOOP("Field", "In combat")},
    };
    return rows;
}

std::span<const Field> questFields()
{
    static constexpr Field rows[] = {
        {"quest_id", FieldType::Text, FieldOwner::Self, FieldGroup::Identity, QT_TRANSLATE_NOOP("Field", "Id"), "", "",
         0, 0, false},
        {"title", FieldType::Text, FieldOwner::Self, FieldGroup::Identity, QT_TRANSLATE_NOOP("Field", "Title")},
        {"description", FieldType::LongText, FieldOwner::Self, FieldGroup::Story,
         QT_TRANSLATE_NOOP("Field", "Description")},
        {"status", FieldType::Choice, FieldOwner::Self, FieldGroup::Progress, QT_TRANSLATE_NOOP("Field", "Status"), "",
         "quest_statuses"},
        {"objectives", FieldType::TextList, FieldOwner::Self, FieldGroup::Content,
         QT_TRANSLATE_NOOP("Field", "Objectives")},
        {"rewards", FieldType::TextList, FieldOwner::Self, FieldGroup::Content, QT_TRANSLATE_NOOP("Field", "Rewards")},
        {"giver_npc", FieldType::Text, FieldOwner::Self, FieldGroup::Content, QT_TRANSLATE_NOOP("Field", "Given by")},
        {"location", FieldType::Text, FieldOwner::Self, FieldGroup::Content, QT_TRANSLATE_NOOP("Field", "Place")},
        {"deadline", FieldType::Text, FieldOwner::Self, FieldGroup::Progress, QT_TRANSLATE_NOOP("Field", "Deadline")},
        {"notes", FieldType::TextList, FieldOwner::Self, FieldGroup::Story, QT_TRANSLATE_NOOP("Field", "Notes")},
    };
    return rows;
}

std::span<const Field> narrativeFields()
{
    static constexpr Field rows[] = {
        {"narrative_id", FieldType::Text, FieldOwner::Self, FieldGroup::Identity, QT_TRANSLATE_NOOP("Field", "Id"), "",
         "", 0, 0, false},
        {"content", FieldType::LongText, FieldOwner::Self, FieldGroup::Story, QT_TRANSLATE_NOOP("Field", "Text")},
        {"narrative_type", FieldType::Choice, FieldOwner::Self, FieldGroup::Identity,
         QT_TRANSLATE_NOOP("Field", "Type"), "", "narrative_types"},
        {"speaker", FieldType::Text, FieldOwner::Self, FieldGroup::Identity, QT_TRANSLATE_NOOP("Field", "Speaker")},
        {"scene_id", FieldType::Text, FieldOwner::Self, FieldGroup::Content, QT_TRANSLATE_NOOP("Field", "Scene")},
        {"timestamp", FieldType::Timestamp, FieldOwner::Self, FieldGroup::Meta, QT_TRANSLATE_NOOP("Field", "Time")},
        {"tags", FieldType::TextList, FieldOwner::Self, FieldGroup::Meta, QT_TRANSLATE_NOOP("Field", "Tags")},
    };
    return rows;
}

} // namespace retinue
