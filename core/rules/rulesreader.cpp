#include "core/rules/rulesreader.h"

#include "core/base/text.h"
#include "core/model/field.h"

#include <QSet>

#include <algorithm>

namespace retinue {
namespace {

QString path(const QString &where, const char *key)
{
    const QString last = QString::fromLatin1(key);
    return where.isEmpty() ? last : where + QLatin1Char('.') + last;
}

} // namespace

Result<Ruleset> RulesReader::read()
{
    if (!m_root.is_object())
        refuse({}, tr("an object of rules"));
    readDefaults();
    readClasses();
    readRaces();
    readTraits();
    readArchetypes();
    readVocabularies();
    if (m_error)
        return *m_error;
    return m_rules;
}

void RulesReader::refuse(const QString &where, const QString &expected)
{
    if (m_error)
        return;
    const QString message =
        where.isEmpty() ? tr("The rules file “%1” cannot be used: it should be %2. Correct it or remove it.")
                              .arg(m_source, expected)
                        : tr("The rules file “%1” cannot be used: “%2” should be %3. Correct it or remove the file.")
                              .arg(m_source, where, expected);
    m_error = Error(ErrorCode::Invalid, message, m_source, where);
}

QList<Json> RulesReader::objectsIn(const Json &parent, const char *key, const QString &where)
{
    const Json *list = member(parent, key);
    if (!list)
        return {};
    QList<Json> objects;
    if (!list->is_array())
        refuse(path(where, key), tr("a list"));
    else {
        for (const Json &row : *list) {
            if (row.is_object())
                objects.append(row);
            else
                refuse(path(where, key), tr("a list of objects"));
        }
    }
    return objects;
}

int RulesReader::numberIn(const Json &parent, const char *key, int fallback, int least, int most, const QString &where)
{
    const Json *value = member(parent, key);
    if (!value)
        return fallback;
    const double number = value->is_number() ? value->get<double>() : least - 1.0;
    if (number < least || number > most || number != static_cast<int>(number)) {
        refuse(path(where, key), tr("a whole number from %1 to %2").arg(least).arg(most));
        return fallback;
    }
    return static_cast<int>(number);
}

QString RulesReader::textIn(const Json &parent, const char *key, const QString &fallback, const QString &where)
{
    const Json *value = member(parent, key);
    if (!value)
        return fallback;
    const QString text = value->is_string() ? textOf(*value).trimmed() : QString();
    if (text.isEmpty())
        refuse(path(where, key), tr("a text"));
    return text;
}

QStringList RulesReader::textsIn(const Json &parent, const char *key, const QString &where)
{
    QStringList texts;
    const Json *list = member(parent, key);
    if (!list)
        return texts;
    if (!list->is_array())
        refuse(path(where, key), tr("a list of texts"));
    else {
        for (const Json &value : *list) {
            if (value.is_string())
                texts += textOf(value).trimmed();
            else
                refuse(path(where, key), tr("a list of texts"));
        }
    }
    return texts;
}

void RulesReader::readDefaults()
{
    SlotDefaults &defaults = m_rules.m_slotDefaults;
    defaults.characterClass = textIn(m_root, "default_class", defaults.characterClass, {});
    defaults.race = textIn(m_root, "default_race", defaults.race, {});
    defaults.alignment = textIn(m_root, "default_alignment", defaults.alignment, {});
    defaults.level = numberIn(m_root, "default_level", defaults.level, 1, 20, {});
    m_rules.m_commonKit = objectsIn(m_root, "common_kit", {});

    const Json *scores = member(m_root, "score_array");
    if (!scores)
        return;
    if (!scores->is_array() || scores->size() != 6 ||
        !std::ranges::all_of(*scores, [](const Json &score) { return score.is_number_integer(); }))
        return refuse(QStringLiteral("score_array"), tr("a list of six whole numbers"));
    for (const Json &score : *scores)
        m_rules.m_scoreArray += score.get<int>();
}

ClassRules RulesReader::classFrom(const Json &row, const QString &where)
{
    ClassRules rules;
    rules.name = textIn(row, "name", {}, where);
    if (rules.name.isEmpty())
        refuse(path(where, "name"), tr("a text"));
    rules.aliases = textsIn(row, "aliases", where);
    rules.hitDie = numberIn(row, "hit_die", rules.hitDie, 1, 100, where);
    rules.armorClass = numberIn(row, "armor_class", rules.armorClass, 1, 50, where);
    rules.scoreOrder = textsIn(row, "score_order", where);
    const QSet<QString> all(scoreKeys().begin(), scoreKeys().end());
    if (!rules.scoreOrder.isEmpty() && (rules.scoreOrder.size() != all.size() ||
                                        QSet<QString>(rules.scoreOrder.begin(), rules.scoreOrder.end()) != all))
        refuse(path(where, "score_order"), tr("the six ability scores, each once"));
    const Json *common = member(row, "common_kit");
    rules.ownKitOnly = common && common->is_boolean() && !common->get<bool>();
    rules.kit = objectsIn(row, "kit", where);
    rules.abilities = objectsIn(row, "abilities", where);
    for (const Json &ability : rules.abilities) {
        numberIn(ability, "level", 1, 1, 20, path(where, "abilities"));
        if (textIn(ability, "id", {}, path(where, "abilities")).isEmpty())
            refuse(path(where, "abilities.id"), tr("a text"));
    }
    return rules;
}

void RulesReader::readClasses()
{
    int index = 0;
    QList<VocabularyEntry> names;
    for (const Json &row : objectsIn(m_root, "classes", {})) {
        m_rules.m_classes += classFrom(row, QStringLiteral("classes[%1]").arg(index++));
        names += {m_rules.m_classes.last().name, m_rules.m_classes.last().name, {}, {}};
    }
    m_rules.m_vocabularies[QStringLiteral("classes")] = names;
    if (const Json *fallback = member(m_root, "fallback_class"))
        m_rules.m_default = classFrom(*fallback, QStringLiteral("fallback_class"));
}

void RulesReader::readRaces()
{
    int index = 0;
    QList<VocabularyEntry> names;
    for (const Json &row : objectsIn(m_root, "races", {})) {
        const QString where = QStringLiteral("races[%1]").arg(index++);
        const QString name = textIn(row, "name", {}, where);
        names += {name, name, {}, {}};
        const Json *adjustments = member(row, "adjustments");
        if (!adjustments)
            continue;
        if (!adjustments->is_object())
            return refuse(path(where, "adjustments"), tr("an object"));
        for (const QString &key : scoreKeys())
            numberIn(*adjustments, key.toLatin1().constData(), 0, -10, 10, path(where, "adjustments"));
        for (const QString &spelling : textsIn(row, "aliases", where) + QStringList(name))
            m_rules.m_raceAdjustments[foldForSearch(spelling).toStdString()] = *adjustments;
    }
    m_rules.m_vocabularies[QStringLiteral("races")] = names;
    const Json *enabled = member(m_root, "race_adjustments_enabled");
    m_rules.m_adjustmentsEnabled = enabled && enabled->is_boolean() && enabled->get<bool>();
}

void RulesReader::readTraits()
{
    for (const Json &group : objectsIn(m_root, "trait_groups", {})) {
        textsIn(group, "words", QStringLiteral("trait_groups"));
        if (textIn(group, "trait", {}, QStringLiteral("trait_groups")).isEmpty())
            refuse(QStringLiteral("trait_groups.trait"), tr("a text"));
        m_rules.m_traitGroups.push_back(group);
    }
    m_rules.m_defaultTrait = textIn(m_root, "default_trait", {}, {});
}

void RulesReader::readArchetypes()
{
    const QString where = QStringLiteral("archetypes");
    QList<VocabularyEntry> entries;
    for (const Json &row : objectsIn(m_root, "archetypes", {})) {
        textsIn(row, "keywords", where);
        const QString id = textIn(row, "id", {}, where);
        entries += {id, textIn(row, "label", id, where), {}, {}};
    }
    m_rules.m_vocabularies[where] = entries;
    for (const Json &row : objectsIn(m_root, "archetype_by_class", {}))
        textsIn(row, "words", QStringLiteral("archetype_by_class"));
    for (const char *key :
         {"archetypes", "archetype_by_type", "archetype_by_class", "archetype_for_players", "archetype_for_others"}) {
        if (const Json *value = member(m_root, key))
            m_rules.m_archetypes[key] = *value;
    }
}

void RulesReader::readVocabularies()
{
    // Every other list of texts, or of objects with a "value", is a vocabulary of its key's name.
    static const QSet<QString> others = {QStringLiteral("classes"), QStringLiteral("races"),
                                         QStringLiteral("archetypes"), QStringLiteral("score_names")};
    if (!m_root.is_object())
        return;
    for (const auto &[key, list] : m_root.items()) {
        const QString name = QString::fromStdString(key);
        if (others.contains(name) || !list.is_array())
            continue;
        QList<VocabularyEntry> entries;
        for (const Json &row : list) {
            const QString value = row.is_string() ? textOf(row) : textOf(row, "value");
            if (!value.isEmpty())
                entries += {value, textOf(row, "label", value), textOf(row, "description", textOf(row, "hint")),
                            textOf(row, "kind")};
        }
        if (!entries.isEmpty())
            m_rules.m_vocabularies[name] = entries;
    }
}

} // namespace retinue
