#include "core/rules/ruleset.h"
#include "core/rules/voicepool.h"

#include <QFile>
#include <QTest>

using namespace retinue;

class RulesetTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray resource(const QString &name)
    {
        QFile file(QStringLiteral(RETINUE_SOURCE_DIR "/resources/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Ruleset m_rules;
    VoicePool m_voices;

    Json kara() const
    {
        return {{"name", "Kara Smith"},
                {"character_class", "Fighter"},
                {"character_type", "player"},
                {"backstory", "Former soldier seeking redemption..."}};
    }

private slots:
    void initTestCase()
    {
        const auto rules = Ruleset::fromJson(resource("rules/dnd5e.json"), "rules/dnd5e.json");
        QVERIFY2(rules, rules ? "" : qPrintable(rules.error().message));
        m_rules = *rules;
        const auto voices = VoicePool::fromJson(resource("voices/voices.json"), "voices/voices.json");
        QVERIFY2(voices, voices ? "" : qPrintable(voices.error().message));
        m_voices = *voices;
    }

    void hitPointsAreTheSpecificationsFigures_data()
    {
        QTest::addColumn<QString>("className");
        QTest::addColumn<int>("level");
        QTest::addColumn<int>("constitution");
        QTest::addColumn<int>("expected");
        QTest::newRow("fighter 3") << "Fighter" << 3 << 14 << 26;
        QTest::newRow("fighter 4") << "Fighter" << 4 << 14 << 34;
        QTest::newRow("druid 2") << "Druid" << 2 << 10 << 13;
        QTest::newRow("case does not matter") << " fIGHTER " << 3 << 14 << 26;
        QTest::newRow("unknown class has a d8") << "Baker" << 2 << 10 << 13;
        QTest::newRow("at least one a level") << "Wizard" << 4 << 1 << 9;
        QTest::newRow("at least one hit point at level 0") << "Wizard" << 0 << 10 << 6;
        QTest::newRow("two classes, level by level") << "Fighter 3 / Wizard 2" << 5 << 14 << 10 + 2 * 8 + 2 * 6;
        QTest::newRow("levels beyond the text: the first class") << "Fighter 3 / Wizard 2" << 6 << 14 << 46;
        QTest::newRow("fewer levels than the text") << "Fighter 3 / Wizard 2" << 2 << 14 << 18;
        QTest::newRow("no levels in the text") << "Fighter/Wizard" << 2 << 14 << 18;
    }

    void hitPointsAreTheSpecificationsFigures()
    {
        QFETCH(QString, className);
        QFETCH(int, level);
        QFETCH(int, constitution);
        QTEST(m_rules.hitPointsFor(className, level, constitution), "expected");
    }

    void oneMoreLevelGivesTheClassesHitPoints()
    {
        QCOMPARE(m_rules.hitPointsPerLevel("Fighter", 14), 8);
        QCOMPARE(m_rules.hitPointsPerLevel("Fighter 3 / Wizard 2", 14), 8);
        QCOMPARE(m_rules.hitPointsPerLevel("Wizard", 1), 1);
    }

    void classesAreFoundInFreeText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("levels") << "Fighter 3 / Wizard 2"
                                << "Fighter";
        QTest::newRow("subclass in brackets") << "Wizard (Evoker)"
                                              << "Wizard";
        QTest::newRow("subclass before") << "Battle Master Fighter 5"
                                         << "Fighter";
        QTest::newRow("alias") << "Warrior"
                               << "Fighter";
        QTest::newRow("accent") << "Bàrd"
                                << "Bard";
    }

    void classesAreFoundInFreeText()
    {
        QFETCH(QString, text);
        QTEST(m_rules.classRules(text).name, "expected");
        QVERIFY(m_rules.knowsClass(text));
    }

    void anUnknownClassHasTheDefaultRow()
    {
        for (const QString &name : {QString(), QStringLiteral("   "), QStringLiteral("Baker"), QStringLiteral("///"),
                                    QStringLiteral("武士"), QString(10000, QLatin1Char('x'))}) {
            QVERIFY(!m_rules.knowsClass(name));
            QCOMPARE(m_rules.classRules(name).hitDie, 8);
            QCOMPARE(m_rules.classRules(name).armorClass, 10);
        }
    }

    void scoresFollowTheOrderOfTheClass()
    {
        const QHash<QString, int> fighter = {{"strength", 16},     {"dexterity", 12}, {"constitution", 14},
                                             {"intelligence", 10}, {"wisdom", 13},    {"charisma", 8}};
        QCOMPARE(m_rules.scoresFor("Fighter", "Human"), fighter);
        QCOMPARE(m_rules.scoresFor("Wizard", "Human").value("intelligence"), 16);
    }

    void raceAdjustmentsAreOffUnlessTheRulesSayOtherwise()
    {
        QByteArray text = resource("rules/dnd5e.json");
        QVERIFY(text.contains("\"race_adjustments_enabled\": false"));
        text.replace("\"race_adjustments_enabled\": false", "\"race_adjustments_enabled\": true");
        const auto adjusted = Ruleset::fromJson(text, "rules.json");
        QVERIFY(adjusted);
        QCOMPARE(m_rules.scoresFor("Fighter", "dwarf").value("constitution"), 14);
        QCOMPARE(adjusted->scoresFor("Fighter", "dwarf").value("constitution"), 16);
        QCOMPARE(adjusted->scoresFor("Fighter", "Cloud Person").value("constitution"), 14);
    }

    void modifiersAreRoundedDown()
    {
        QCOMPARE(abilityModifier(10), 0);
        QCOMPARE(abilityModifier(11), 0);
        QCOMPARE(abilityModifier(16), 3);
        QCOMPARE(abilityModifier(9), -1);
        QCOMPARE(abilityModifier(8), -1);
        QCOMPARE(abilityModifier(1), -5);
    }

    void abilitiesComeAtTheirLevel()
    {
        const auto ids = [&](const QString &className, int level) {
            QStringList found;
            for (const Json &ability : m_rules.abilitiesAt(className, level))
                found += textOf(ability, "id");
            return found;
        };
        QCOMPARE(ids("Fighter", 1), QStringList("second_wind"));
        QCOMPARE(ids("Fighter", 2), QStringList("action_surge"));
        QVERIFY(ids("Fighter 3 / Wizard 2", 4).contains("basic_attack")); // the Wizard's first level
        QVERIFY(ids("Fighter", 0).isEmpty());
        QVERIFY(ids("Fighter", 30).isEmpty());
    }

    void everyClassHasASignatureAbilityAndAKit()
    {
        QCOMPARE(m_rules.vocabulary("classes").size(), 13);
        for (const VocabularyEntry &entry : m_rules.vocabulary("classes")) {
            QVERIFY2(!m_rules.classRules(entry.value).kit.isEmpty(), qPrintable(entry.value));
            const QList<Json> start = m_rules.startingAbilities(entry.value, 1);
            QVERIFY2(start.size() >= (entry.value == "Fighter" ? 1 : 2), qPrintable(entry.value));
        }
    }

    void usesGrowWithTheLevel()
    {
        const auto uses = [&](int level) {
            for (const Json &ability : m_rules.startingAbilities("Barbarian", level)) {
                if (textOf(ability, "id") == "rage")
                    return ability.value("uses_max", 0);
            }
            return -1;
        };
        QCOMPARE(uses(1), 2);
        QCOMPARE(uses(2), 2);
        QCOMPARE(uses(3), 3);
        QCOMPARE(uses(5), 3);
        QCOMPARE(uses(20), 6);
    }

    void vocabulariesHaveLabelsAndKinds()
    {
        QVERIFY(m_rules.vocabulary("nothing of that name").isEmpty());
        QVERIFY(m_rules.vocabulary("score_array").isEmpty());
        QCOMPARE(m_rules.labelOf("game_styles", "combat_heavy"), "Combat heavy");
        QCOMPARE(m_rules.labelOf("game_styles", "something own"), "something own");
        bool invisibleIsGood = false;
        for (const VocabularyEntry &entry : m_rules.vocabulary("conditions"))
            invisibleIsGood |= entry.value == "invisible" && entry.kind == "good" && !entry.help.isEmpty();
        QVERIFY(invisibleIsGood);
        for (const char *name : {"races", "genders", "ages", "builds", "expressions", "poses", "alignments",
                                 "character_types", "statuses", "archetypes", "game_themes"})
            QVERIFY2(!m_rules.vocabulary(name).isEmpty(), name);
    }

    void traitsAreWholeWordsOneAGroup()
    {
        const QString wanderer = m_rules.traitsFrom({}).value(0);
        QCOMPARE(m_rules.traitsFrom("").size(), 1);
        QCOMPARE(m_rules.traitsFrom("Headstrong and unkind"), QStringList(wanderer));
        const QStringList traits = m_rules.traitsFrom("A brave, fearless and KIND ranger.");
        QCOMPARE(traits.size(), 2);
        QVERIFY(!traits.contains(wanderer));
    }

    void aLibrarysOwnRulesComeFirst()
    {
        const auto own = Ruleset::fromJson(R"({"classes":[{"name":"Fighter","hit_die":20},{"name":"Baker","hit_die":4}],
            "genders":["Starborn"]})",
                                           "rules/own.json");
        QVERIFY(own);
        Ruleset both = m_rules;
        both.overlay(*own);
        QCOMPARE(both.hitPointsFor("Fighter", 1, 10), 20);
        QCOMPARE(both.hitPointsFor("Baker", 1, 10), 4);
        QCOMPARE(both.hitPointsFor("Wizard", 1, 10), 6);
        QCOMPARE(both.vocabulary("genders").first().value, "Starborn");
        QVERIFY(both.vocabulary("genders").size() > 1);
        QCOMPARE(both.commonKit().size(), m_rules.commonKit().size());
        QCOMPARE(both.traitsFrom("brave"), m_rules.traitsFrom("brave"));
    }

    void brokenRulesAreRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("field");
        QTest::newRow("no JSON") << QByteArray("{") << "";
        QTest::newRow("a list") << QByteArray("[]") << "";
        QTest::newRow("classes") << QByteArray(R"({"classes":7})") << "classes";
        QTest::newRow("class") << QByteArray(R"({"classes":[7]})") << "classes";
        QTest::newRow("no name") << QByteArray(R"({"classes":[{}]})") << "classes[0].name";
        QTest::newRow("die") << QByteArray(R"({"classes":[{"name":"A","hit_die":"d8"}]})") << "classes[0].hit_die";
        QTest::newRow("die 0") << QByteArray(R"({"classes":[{"name":"A","hit_die":0}]})") << "classes[0].hit_die";
        QTest::newRow("order") << QByteArray(R"({"classes":[{"name":"A","score_order":["strength"]}]})")
                               << "classes[0].score_order";
        QTest::newRow("array") << QByteArray(R"({"score_array":[1,2]})") << "score_array";
        QTest::newRow("adjustments") << QByteArray(R"({"races":[{"name":"Elf","adjustments":5}]})")
                                     << "races[0].adjustments";
        QTest::newRow("ability level") << QByteArray(
                                              R"({"classes":[{"name":"A","abilities":[{"id":"x","level":"one"}]}]})")
                                       << "classes[0].abilities.level";
    }

    void brokenRulesAreRefusedByName()
    {
        QFETCH(QByteArray, text);
        const auto rules = Ruleset::fromJson(text, "rules/own.json");
        QVERIFY(!rules);
        QCOMPARE(rules.error().code, ErrorCode::Invalid);
        QCOMPARE(rules.error().file, "rules/own.json");
        QTEST(rules.error().field, "field");
        QVERIFY(rules.error().message.contains("rules/own.json"));
    }

    void theFormerSoldierKaraIsAHeroAndGetsCaleb()
    {
        QCOMPARE(VoicePool::archetypeOf(kara(), m_rules), "hero");
        QCOMPARE(m_voices.assign("hero", {}), "caleb");
        QCOMPARE(m_voices.assign("hero", {"caleb"}), "nathaniel");
        QCOMPARE(m_voices.assign("hero", {"caleb", "nathaniel"}), "priyanka");
    }

    void keywordsAreWholeWords()
    {
        const auto archetype = [&](const char *story, const char *className, const char *type) {
            return VoicePool::archetypeOf(
                {{"backstory", story}, {"character_class", className}, {"character_type", type}}, m_rules);
        };
        QCOMPARE(archetype("She was told of a bold soldier.", "Ranger", "player"), "hero");
        QCOMPARE(archetype("Masterful.", "", "npc"), "narrator"); // not the mentor's "master"
        QCOMPARE(archetype("An evil, ruthless tyrant and hero.", "", "player"), "villain");
        QCOMPARE(archetype("A sage. A hero.", "", "player"), "mentor"); // a tie goes to the earlier one
    }

    void withoutKeywordsTheClassAndThenTheTypeDecide()
    {
        const auto archetype = [&](const char *className, const char *type) {
            return VoicePool::archetypeOf({{"character_class", className}, {"character_type", type}}, m_rules);
        };
        QCOMPARE(archetype("Wizard", "player"), "elder");
        QCOMPARE(archetype("Cleric", "npc"), "mentor");
        QCOMPARE(archetype("Baker", "player"), "hero");
        QCOMPARE(archetype("Baker", "npc"), "narrator");
        QCOMPARE(archetype("Wizard", "creature"), "creature");
        QCOMPARE(VoicePool::archetypeOf(Json(7), m_rules), "hero");
    }

    void theVoiceUsedLeastComesWhenAllAreTaken()
    {
        QStringList used;
        for (const Voice &voice : m_voices.voices())
            used += voice.id;
        QCOMPARE(m_voices.assign("villain", used), "oxley");
        QCOMPARE(m_voices.assign("villain", used + QStringList{"oxley", "cornelius"}), "caleb");
        QCOMPARE(m_voices.assign("no such archetype", {}), "caleb");
        QVERIFY(VoicePool().assign("hero", {}).isEmpty());
    }

    void voicesOutsideThePoolAreNeverAssigned()
    {
        QStringList used;
        for (const Voice &voice : m_voices.voices()) {
            if (voice.inPool)
                used += voice.id;
        }
        QVERIFY(used.size() < m_voices.voices().size());
        QVERIFY(m_voices.find(m_voices.assign("hero", used))->inPool);
    }

    void thePoolKnowsTheIdsTheFormatHasUsed()
    {
        for (const char *id : {"caleb", "nathaniel", "priyanka", "cornelius", "alice", "jen-soft", "mr-attractive",
                               "almee-whisper", "emmaline", "oxley", "rob"})
            QVERIFY2(m_voices.find(id), id);
        QVERIFY(!m_voices.find("somebody"));
    }

    void brokenVoicesAreRefusedByName()
    {
        for (const char *text : {"", "[]", R"({"voices":7})", R"({"voices":[{}]})", R"({"voices":[],"archetypes":[]})",
                                 R"({"voices":[],"archetypes":{"hero":"caleb"}})"}) {
            const auto voices = VoicePool::fromJson(text, "voices.json");
            QVERIFY2(!voices, text);
            QCOMPARE(voices.error().code, ErrorCode::Invalid);
            QVERIFY(voices.error().message.contains("voices.json"));
        }
    }
};

QTEST_GUILESS_MAIN(RulesetTest)
#include "ruleset_test.moc"
