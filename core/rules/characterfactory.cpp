#include "core/rules/characterfactory.h"

#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/model/field.h"
#include "core/rules/characterfiles.h"
#include "core/rules/characterslot.h"

#include <QCoreApplication>

#include <algorithm>

namespace retinue {
namespace {

QString typeOf(const CharacterSlot &slot, const MakeContext &context)
{
    const QString given = slot.text(QStringLiteral("character_type"));
    if (!given.isEmpty())
        return given.toLower();
    if (context.existing && !context.existing->characterType().isEmpty())
        return context.existing->characterType();
    const bool npc = slot.hostile || context.id.startsWith(QLatin1String("npc:"));
    return npc ? QStringLiteral("npc") : QStringLiteral("player");
}

/// The filled texts of the slot, and where it has none those of the existing profile.
QHash<QString, QString> textsOf(const CharacterSlot &slot, const MakeContext &context)
{
    QHash<QString, QString> texts = slot.texts;
    if (!context.existing)
        return texts;
    static const QStringList shared =
        lookKeys() + QStringList{QStringLiteral("race"),       QStringLiteral("character_class"),
                                 QStringLiteral("backstory"),  QStringLiteral("description"),
                                 QStringLiteral("appearance"), QStringLiteral("visual_description"),
                                 QStringLiteral("voice_id"),   QStringLiteral("voice_archetype")};
    for (const QString &key : shared) {
        const QString stored = context.existing->text({key});
        if (!texts.contains(key) && !stored.trimmed().isEmpty())
            texts[key] = stored;
    }
    return texts;
}

/// `/api/images/<file>` → `<images>/<file>`; empty for an address elsewhere.
QString localPath(const QString &url, const QString &imagesRoot)
{
    const QString name = url.section(QLatin1Char('?'), 0, 0).section(QLatin1Char('/'), -1);
    const bool elsewhere = url.contains(QLatin1String("://")) || url.startsWith(QLatin1String("data:"));
    if (elsewhere || imagesRoot.isEmpty() || name.isEmpty() || name.startsWith(QLatin1Char('.')))
        return {};
    return imagesRoot.endsWith(QLatin1Char('/')) ? imagesRoot + name : imagesRoot + QLatin1Char('/') + name;
}

void completePortrait(QHash<QString, QString> &texts, const MakeContext &context)
{
    const QString url = texts.value(QStringLiteral("portrait_url"));
    if (url.isEmpty())
        return;
    const auto fill = [&texts](const QString &key, const QString &value) {
        if (texts.value(key).isEmpty() && !value.isEmpty())
            texts[key] = value;
    };
    fill(QStringLiteral("portrait_path"), localPath(url, context.imagesRoot));
    fill(QStringLiteral("portrait_prompt"), context.portraitPrompt);
}

void chooseVoice(CharacterFacts &facts, const CharacterSlot &slot, const Ruleset &rules, const VoicePool &voices,
                 const MakeContext &context)
{
    Json about = {{"character_type", facts.type.toStdString()}, {"name", facts.name.toStdString()}};
    for (const char *key : {"description", "backstory", "personality", "role", "character_class"})
        about[key] = toJson(facts.text(key));
    const QString archetypeKey = QStringLiteral("voice_archetype");
    if (facts.texts.value(archetypeKey).isEmpty())
        facts.texts[archetypeKey] = VoicePool::archetypeOf(about, rules);
    const QString voiceKey = QStringLiteral("voice_id");
    if (facts.texts.value(voiceKey).isEmpty())
        facts.texts[voiceKey] = voices.assign(facts.texts.value(archetypeKey), context.usedVoices);

    facts.voiceSettings = slot.voiceSettings;
    if (facts.voiceSettings.empty() && context.existing) {
        const auto stored = context.existing->value({QStringLiteral("voice_settings")});
        if (stored && stored->is_object())
            facts.voiceSettings = *stored;
    }
}

int levelOf(const CharacterSlot &slot, const Ruleset &rules, const MakeContext &context)
{
    if (slot.level)
        return *slot.level;
    return context.existing ? std::clamp(context.existing->baseLevel(), 1, 20) : rules.slotDefaults().level;
}

void applyRules(CharacterFacts &facts, const CharacterSlot &slot, const Ruleset &rules)
{
    const QString className = facts.text("character_class");
    facts.scores = rules.scoresFor(className, facts.text("race"));
    facts.scores.insert(slot.scores);
    const int byRules = rules.hitPointsFor(className, facts.level, facts.scores.value(QStringLiteral("constitution")));
    facts.hitPointsMax = slot.hitPointsMax.value_or(std::max(byRules, slot.hitPointsCurrent.value_or(0)));
    facts.hitPoints = slot.hitPointsCurrent.value_or(facts.hitPointsMax);

    const ClassRules &row = rules.classRules(className);
    facts.armorClass = slot.armorClass.value_or(row.armorClass);
    if (!row.ownKitOnly)
        facts.items += rules.commonKit();
    facts.items += row.kit;
    facts.abilities = rules.startingAbilities(className, facts.level);

    facts.lists = slot.lists;
    const QString traits = QStringLiteral("personality_traits");
    const QString description = facts.text("description");
    if (facts.lists.value(traits).isEmpty() && (facts.layout == LayoutKind::Server || !description.isEmpty()))
        facts.lists[traits] = rules.traitsFrom(description);
}

CharacterProfile updated(CharacterProfile profile, const CharacterFacts &facts, const CharacterSlot &slot)
{
    const auto put = [&profile](const QString &key, const Json &value) { (void)profile.set({key}, value); };
    static const QStringList keys =
        QStringList{QStringLiteral("race"), QStringLiteral("character_class"), QStringLiteral("voice_id")} +
        lookKeys() + portraitKeys() +
        QStringList{QStringLiteral("backstory"), QStringLiteral("description"), QStringLiteral("appearance"),
                    QStringLiteral("visual_description")};
    put(QStringLiteral("name"), toJson(facts.name));
    for (const QString &key : keys) {
        // What the slot gives, and what nobody has filled yet. A new portrait comes with its own path.
        const bool given =
            slot.texts.contains(key) || portraitKeys().contains(key) || profile.text({key}).trimmed().isEmpty();
        if (given && !facts.texts.value(key).isEmpty())
            put(key, toJson(facts.texts.value(key)));
    }
    if (profile.text({QStringLiteral("voice_archetype")}).isEmpty())
        put(QStringLiteral("voice_archetype"), toJson(facts.text("voice_archetype")));
    if (!slot.voiceSettings.empty())
        put(QStringLiteral("voice_settings"), slot.voiceSettings);
    if (profile.kind({QStringLiteral("base_level")}).value_or(JsonKind::Null) == JsonKind::Null)
        put(QStringLiteral("base_level"), facts.level);
    return profile;
}

} // namespace

Result<MadeCharacter> makeCharacter(const Json &slotObject, const Ruleset &rules, const VoicePool &voices,
                                    const MakeContext &context)
{
    const Result<CharacterSlot> slot = readSlot(slotObject);
    if (!slot)
        return slot.error();
    if (!ids::isSafe(context.id))
        return Error(ErrorCode::Usage,
                     QCoreApplication::translate("CharacterSlot",
                                                 "“%1” cannot be a character's id. Use letters, digits, “_”, “-” and "
                                                 "“:”, or leave the id out.")
                         .arg(singleLine(context.id, 60)),
                     {}, QStringLiteral("character_id"));

    CharacterFacts facts;
    facts.id = context.id;
    facts.layout = context.layout;
    facts.now = context.now;
    facts.name = slot->name;
    facts.type = typeOf(*slot, context);
    facts.hostile = slot->hostile;
    facts.texts = textsOf(*slot, context);
    const auto orElse = [&facts](const QString &key, const QString &value) {
        if (facts.texts.value(key).isEmpty())
            facts.texts[key] = value;
    };
    orElse(QStringLiteral("character_class"), rules.slotDefaults().characterClass);
    orElse(QStringLiteral("race"), rules.slotDefaults().race);
    orElse(QStringLiteral("alignment"), rules.slotDefaults().alignment);
    facts.level = levelOf(*slot, rules, context);
    completePortrait(facts.texts, context);
    applyRules(facts, *slot, rules);
    chooseVoice(facts, *slot, rules, voices, context);

    CharacterProfile profile = context.existing ? updated(*context.existing, facts, *slot)
                                                : CharacterProfile(Record::fromJson(profileFile(facts)), {}, {});
    return MadeCharacter{std::move(profile), CharacterInfo(Record::fromJson(stateFile(facts)), {}, {})};
}

CharacterProfile makeTemplate(const QString &presetName, const QDateTime &created)
{
    return CharacterProfile(Record::fromJson(templateFile(presetName, created)), {}, {});
}

} // namespace retinue
