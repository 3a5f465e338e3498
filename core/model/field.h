#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace retinue {

/// Which kind of object a field belongs to.
enum class RecordKind { Profile, State, Campaign, Item, Ability, Npc, Environment, Scene, Quest, Narrative, Preset };

/// What a value should be. Other types are shown and kept, never changed silently.
enum class FieldType {
    Text,           ///< one line
    LongText,       ///< several lines
    Choice,         ///< one line with suggestions from a vocabulary; any text is allowed
    Integer,        ///< whole number
    Decimal,        ///< number with fraction
    Flag,           ///< true or false
    Timestamp,      ///< ISO 8601 text
    TextList,       ///< list of texts
    Object,         ///< free-form object
    ItemMap,        ///< id → Item
    AbilityMap,     ///< id → Ability
    NpcMap,         ///< id → NPCInfo
    EnvironmentMap, ///< id → EnvironmentInfo
    SceneMap,       ///< id → SceneInfo
    QuestMap,       ///< id → QuestInfo
    NarrativeList,  ///< list of NarrativeInfo
};

/// Who owns a value (the specification's "Field-by-Field Breakdown" and "Update Strategy").
enum class FieldOwner {
    Profile,  ///< lives in the profile only (portrait)
    Campaign, ///< lives in the campaign only (hit points, inventory)
    Copied,   ///< the profile is the source, the state has a copy from when the campaign started (look, story)
    Both,     ///< changing it updates profile and every copy (name, voice)
    Self,     ///< belongs to an object that has one copy only (campaign, item, quest …)
};

/// Where a field stands in forms and sheets.
enum class FieldGroup {
    Identity,
    Look,
    Story,
    Voice,
    Portrait,
    Vitals,
    Scores,
    Gear,
    Progress,
    Settings,
    Content,
    Meta
};

/// One row of the field catalogue. It feeds forms, prompt, search, comparison, the command line and the tests:
/// a new field is one new row. All texts are literals; label and help are translated when shown.
struct Field
{
    const char *key;
    FieldType type;
    FieldOwner owner;
    FieldGroup group;
    const char *label;
    const char *help = "";
    const char *vocabulary = ""; ///< name of the suggestions in the rules ("classes", "builds" …), or empty
    int minimum = 0;             ///< for numbers: the range offered; other stored values are kept
    int maximum = 0;
    bool editable = true; ///< false for ids, counters and what only an action may change
};

/// The catalogue of @p kind, in the order of the format's own declaration.
std::span<const Field> fieldsOf(RecordKind kind);

/// The row of @p key, or nullptr for a key the format does not know.
const Field *findField(RecordKind kind, const QString &key);

/// The translated label and help of @p field.
QString labelOf(const Field &field);
QString helpOf(const Field &field);

/// The translated name of a group ("Look", "Story" …).
QString labelOf(FieldGroup group);

/// Keys of the eleven fields that describe the look, in the order of the format.
const QStringList &lookKeys();

/// Keys of the three portrait fields.
const QStringList &portraitKeys();

/// Keys of the six ability scores, strength first.
const QStringList &scoreKeys();

} // namespace retinue
