#pragma once

#include "core/base/result.h"
#include "core/record/json.h"

#include <QHash>

namespace retinue {

/// A class's row of the rules.
struct ClassRules
{
    QString name;
    QStringList aliases;
    int hitDie = 8;
    int armorClass = 10;
    QStringList scoreOrder;  ///< six score keys, the highest score first
    QList<Json> kit;         ///< starting items besides the common kit
    bool ownKitOnly = false; ///< true: the common kit is left out (Fighter)
    QList<Json> abilities;   ///< with "level"
};

/// One suggestion of a vocabulary: what is stored and how it is shown.
struct VocabularyEntry
{
    QString value;
    QString label;
    QString help;
    QString kind; ///< conditions: "good", "bad" or "neutral"
};

/// What a slot gets that does not say.
struct SlotDefaults
{
    QString characterClass = QStringLiteral("Fighter");
    QString race = QStringLiteral("Human");
    QString alignment = QStringLiteral("neutral good");
    int level = 1;
};

/// The rules of making and levelling characters, as data (`resources/rules/*.json`; design/30-rules).
/// They are applied when a character is made or levelled, never to stored values.
class Ruleset
{
public:
    /// Reads rules; a key that is missing leaves its defaults. Errors: Invalid, naming the source and the key.
    static Result<Ruleset> fromJson(const QByteArray &text, const QString &source);
    /// Lays @p other over this one: its rows come first (a library's own rules).
    void overlay(const Ruleset &other);

    /// The row of @p className ("fighter", "Fighter 3 / Wizard 2" → Fighter), else the default row.
    const ClassRules &classRules(const QString &className) const;
    bool knowsClass(const QString &className) const;
    /// The six scores of the standard array in the order of a class, by score key.
    QHash<QString, int> scoresFor(const QString &className, const QString &race) const;
    /// die at level 1, then max(1, die/2 + 1 + CON modifier) a level; "Fighter 3 / Wizard 2" counts level by level,
    /// levels it does not cover count for its first class.
    int hitPointsFor(const QString &className, int level, int constitution) const;
    /// Hit points one more level of the first class in @p className gives.
    int hitPointsPerLevel(const QString &className, int constitution) const;
    /// Abilities of @p className gained at exactly @p level; of "Fighter 3 / Wizard 2" at level 5 those of a
    /// Wizard's 2. What grows with the level ("uses_by_level", "damage_dice_by_level") has that level's value.
    QList<Json> abilitiesAt(const QString &className, int level) const;
    /// The abilities of level 1 of every class in @p className, grown to what they are at @p level.
    QList<Json> startingAbilities(const QString &className, int level) const;
    /// The ability @p key of any class in @p className, or nullptr.
    const Json *findAbility(const QString &className, const QString &key) const;
    const QList<Json> &commonKit() const { return m_commonKit; }
    const SlotDefaults &slotDefaults() const { return m_slotDefaults; }
    /// Personality traits found in @p description by whole words, one a group, else the default trait.
    QStringList traitsFrom(const QString &description) const;
    /// Suggestions by vocabulary name ("classes", "races", "builds", "conditions" …); empty for unknown names.
    QList<VocabularyEntry> vocabulary(const QString &name) const;
    /// The shown label of a stored value; the value itself when it is not in the vocabulary.
    QString labelOf(const QString &vocabulary, const QString &value) const;
    /// Voice archetype keywords and class fallbacks, for VoicePool.
    const Json &archetypes() const { return m_archetypes; }

private:
    friend class RulesReader;
    struct ClassLevel
    {
        const ClassRules *rules;
        int level; ///< within that class
    };
    QList<ClassLevel> levelsOf(const QString &className, int level) const;
    const ClassRules *findClass(const QString &words) const;

    QList<ClassRules> m_classes;
    ClassRules m_default;
    SlotDefaults m_slotDefaults;
    QList<int> m_scoreArray;
    QList<Json> m_commonKit;
    Json m_raceAdjustments = Json::object(); ///< folded race name → score key → number
    bool m_adjustmentsEnabled = false;
    Json m_traitGroups = Json::array();
    QString m_defaultTrait;
    Json m_archetypes = Json::object();
    QHash<QString, QList<VocabularyEntry>> m_vocabularies;
};

/// floor((score − 10) / 2).
int abilityModifier(int score);

} // namespace retinue
