#include "core/rules/ruleset.h"

#include "core/base/text.h"
#include "core/model/field.h"
#include "core/rules/rulesreader.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace retinue {
namespace {

/// One class of a class text with the levels written behind it; 0 when none are.
struct ClassPart
{
    QString words;
    int levels = 0;
};

/// "Fighter 3 / Wizard 2 (Evoker)" → {"fighter", 3}, {"wizard", 2}.
QList<ClassPart> partsOf(const QString &className)
{
    static const QRegularExpression brackets(QStringLiteral("\\([^)]*\\)?"));
    static const QRegularExpression separators(QStringLiteral("[/,;+&|]|\\band\\b"));
    static const QRegularExpression trailing(QStringLiteral("^(.*?)\\s*(?:\\b(?:level|lvl)\\s*)?(\\d{1,2})$"));
    QList<ClassPart> parts;
    const QString folded = foldForSearch(className.left(500)).remove(brackets);
    for (const QString &piece : folded.split(separators, Qt::SkipEmptyParts)) {
        const QString words = piece.simplified();
        const auto match = trailing.match(words);
        if (match.hasMatch())
            parts += {match.captured(1).simplified(), match.captured(2).toInt()};
        else if (!words.isEmpty())
            parts += {words, 0};
    }
    return parts;
}

bool isCalled(const ClassRules &rules, const QString &folded, bool aliases)
{
    const auto same = [&](const QString &name) { return foldForSearch(name) == folded; };
    return same(rules.name) || (aliases && std::ranges::any_of(rules.aliases, same));
}

/// @p ability with the value of @p key that its steps ({"1": 2, "3": 3}) give at @p level.
void grow(Json &ability, const char *key, const char *steps, int level)
{
    const Json *values = member(ability, steps);
    if (!values || !values->is_object())
        return;
    int highest = 0;
    Json value;
    for (const auto &[from, grown] : values->items()) {
        const int at = QString::fromStdString(from).toInt();
        if (at <= level && at > highest) {
            highest = at;
            value = grown;
        }
    }
    if (highest > 0)
        ability[key] = value;
}

Json grownTo(Json ability, int level)
{
    grow(ability, "uses_max", "uses_by_level", level);
    grow(ability, "damage_dice", "damage_dice_by_level", level);
    return ability;
}

void putFirst(QList<VocabularyEntry> &entries, const QList<VocabularyEntry> &first)
{
    QList<VocabularyEntry> all = first;
    for (const VocabularyEntry &entry : entries) {
        const auto same = [&](const VocabularyEntry &other) { return other.value == entry.value; };
        if (std::ranges::none_of(first, same))
            all += entry;
    }
    entries = all;
}

} // namespace

Result<Ruleset> Ruleset::fromJson(const QByteArray &text, const QString &source)
{
    const Json root = parseJson(text);
    if (root.is_discarded())
        return Error(ErrorCode::Invalid,
                     RulesReader::tr("The rules file “%1” is not valid JSON. Correct it or remove it.").arg(source),
                     source);
    return RulesReader(root, source).read();
}

void Ruleset::overlay(const Ruleset &other)
{
    m_classes = other.m_classes + m_classes;
    if (!other.m_default.name.isEmpty())
        m_default = other.m_default;
    if (!other.m_scoreArray.isEmpty())
        m_scoreArray = other.m_scoreArray;
    if (!other.m_commonKit.isEmpty())
        m_commonKit = other.m_commonKit;
    m_raceAdjustments.update(other.m_raceAdjustments);
    m_adjustmentsEnabled = m_adjustmentsEnabled || other.m_adjustmentsEnabled;
    if (!other.m_traitGroups.empty())
        m_traitGroups = other.m_traitGroups;
    if (!other.m_defaultTrait.isEmpty())
        m_defaultTrait = other.m_defaultTrait;
    m_archetypes.update(other.m_archetypes);
    for (auto it = other.m_vocabularies.begin(); it != other.m_vocabularies.end(); ++it)
        putFirst(m_vocabularies[it.key()], it.value());
}

const ClassRules *Ruleset::findClass(const QString &words) const
{
    if (words.isEmpty())
        return nullptr;
    const auto called = [this](const QString &name, bool aliases) -> const ClassRules * {
        const auto it =
            std::ranges::find_if(m_classes, [&](const ClassRules &row) { return isCalled(row, name, aliases); });
        return it == m_classes.end() ? nullptr : &*it;
    };
    if (const ClassRules *whole = called(words, true))
        return whole;
    for (const bool aliases : {false, true}) {
        for (const QString &word : words.split(QLatin1Char(' '))) {
            if (const ClassRules *row = called(word, aliases))
                return row;
        }
    }
    return nullptr;
}

const ClassRules &Ruleset::classRules(const QString &className) const
{
    for (const ClassPart &part : partsOf(className)) {
        if (const ClassRules *row = findClass(part.words))
            return *row;
    }
    return m_default;
}

bool Ruleset::knowsClass(const QString &className) const
{
    return &classRules(className) != &m_default;
}

QHash<QString, int> Ruleset::scoresFor(const QString &className, const QString &race) const
{
    static const QList<int> standard = {16, 14, 13, 12, 10, 8};
    const QList<int> &array = m_scoreArray.size() == 6 ? m_scoreArray : standard;
    const QStringList &own = classRules(className).scoreOrder;
    const QStringList &order = own.isEmpty() ? scoreKeys() : own;
    QHash<QString, int> scores;
    for (qsizetype i = 0; i < order.size(); ++i)
        scores[order.at(i)] = array.at(i);
    if (!m_adjustmentsEnabled)
        return scores;
    if (const Json *adjustments = member(m_raceAdjustments, foldForSearch(race).toUtf8().constData())) {
        for (const QString &key : scoreKeys())
            scores[key] += adjustments->value(key.toStdString(), 0);
    }
    return scores;
}

QList<Ruleset::ClassLevel> Ruleset::levelsOf(const QString &className, int level) const
{
    QList<ClassLevel> levels;
    QHash<const ClassRules *, int> reached;
    const auto add = [&](const ClassRules *row) { levels += {row, ++reached[row]}; };
    for (const ClassPart &part : partsOf(className)) {
        const ClassRules *row = findClass(part.words);
        for (int i = 0; i < part.levels && levels.size() < level; ++i)
            add(row ? row : &m_default);
    }
    while (levels.size() < level)
        add(&classRules(className));
    return levels;
}

int Ruleset::hitPointsFor(const QString &className, int level, int constitution) const
{
    int points = 0;
    for (const ClassLevel &step : levelsOf(className, std::clamp(level, 1, 100))) {
        const int die = step.rules->hitDie;
        points += points == 0 ? die : std::max(1, die / 2 + 1 + abilityModifier(constitution));
    }
    return points;
}

int Ruleset::hitPointsPerLevel(const QString &className, int constitution) const
{
    return std::max(1, classRules(className).hitDie / 2 + 1 + abilityModifier(constitution));
}

QList<Json> Ruleset::abilitiesAt(const QString &className, int level) const
{
    if (level < 1 || level > 100)
        return {};
    const ClassLevel step = levelsOf(className, level).last();
    QList<Json> gained;
    for (const Json &ability : step.rules->abilities) {
        if (ability.value("level", 1) == step.level)
            gained += grownTo(ability, step.level);
    }
    return gained;
}

QList<Json> Ruleset::startingAbilities(const QString &className, int level) const
{
    QHash<const ClassRules *, int> reached;
    QList<const ClassRules *> classes;
    for (const ClassLevel &step : levelsOf(className, std::clamp(level, 1, 100))) {
        if (step.level == 1)
            classes += step.rules;
        reached[step.rules] = step.level;
    }
    QList<Json> abilities;
    for (const ClassRules *row : classes) {
        for (const Json &ability : row->abilities) {
            if (ability.value("level", 1) == 1)
                abilities += grownTo(ability, reached[row]);
        }
    }
    return abilities;
}

const Json *Ruleset::findAbility(const QString &className, const QString &key) const
{
    const auto in = [&](const ClassRules &row) -> const Json * {
        const auto it =
            std::ranges::find_if(row.abilities, [&](const Json &ability) { return textOf(ability, "id") == key; });
        return it == row.abilities.end() ? nullptr : &*it;
    };
    for (const ClassPart &part : partsOf(className)) {
        const ClassRules *row = findClass(part.words);
        if (const Json *ability = row ? in(*row) : nullptr)
            return ability;
    }
    return in(m_default);
}

QStringList Ruleset::traitsFrom(const QString &description) const
{
    const QStringList inText = wordsOf(description);
    const QSet<QString> words(inText.begin(), inText.end());
    QStringList traits;
    for (const Json &group : m_traitGroups) {
        const Json *keywords = member(group, "words");
        const auto isThere = [&](const Json &word) { return words.contains(textOf(word).toLower()); };
        if (keywords && std::ranges::any_of(*keywords, isThere))
            traits += textOf(group, "trait");
    }
    if (traits.isEmpty() && !m_defaultTrait.isEmpty())
        traits += m_defaultTrait;
    return traits;
}

QList<VocabularyEntry> Ruleset::vocabulary(const QString &name) const
{
    return m_vocabularies.value(name);
}

QString Ruleset::labelOf(const QString &vocabularyName, const QString &value) const
{
    for (const VocabularyEntry &entry : m_vocabularies.value(vocabularyName)) {
        if (entry.value.compare(value, Qt::CaseInsensitive) == 0)
            return entry.label;
    }
    return value;
}

int abilityModifier(int score)
{
    return score >= 10 ? (score - 10) / 2 : (score - 11) / 2;
}

} // namespace retinue
