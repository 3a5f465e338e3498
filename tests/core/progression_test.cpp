#include "core/rules/progression.h"

#include <QFile>
#include <QTest>

#include <climits>

using namespace retinue;

class ProgressionTest : public QObject
{
    Q_OBJECT

private:
    Ruleset m_rules;
    const QDateTime m_now = QDateTime(QDate(2025, 10, 13), QTime(12, 30, 5));

    static CharacterInfo stateOf(const QByteArray &text)
    {
        return CharacterInfo(Record::parse(text).value(), "campaign_1/characters/pc:kara.json", "digest");
    }

    static CharacterInfo kara(int hitPoints, const char *status = "healthy", int maximum = 52)
    {
        return stateOf(Record::fromJson({{"character_id", "pc:kara"},
                                         {"name", "Kara"},
                                         {"character_class", "Fighter"},
                                         {"level", 3},
                                         {"hit_points_current", hitPoints},
                                         {"hit_points_max", maximum},
                                         {"status", status},
                                         {"constitution", 14},
                                         {"last_interaction", "2025-10-13T11:00:00"}})
                           .bytes());
    }

    /// @p done must be a refusal that left @p state as @p before.
    static void verifyRefused(const Result<void> &done, const CharacterInfo &state, const QByteArray &before,
                              ErrorCode code = ErrorCode::Usage)
    {
        QVERIFY(!done);
        QCOMPARE(done.error().code, code);
        QVERIFY(done.error().message.endsWith('.'));
        QVERIFY(!done.error().field.isEmpty());
        QCOMPARE(state.bytes(), before);
    }

private slots:
    void initTestCase()
    {
        QFile file(QStringLiteral(RETINUE_SOURCE_DIR "/resources/rules/dnd5e.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_rules = Ruleset::fromJson(file.readAll(), "dnd5e.json").value();
    }

    void damageChangesTheHitPointsAndTheTimeOnly()
    {
        CharacterInfo state = kara(42);
        QByteArray expected = state.bytes();
        QVERIFY(progression::damage(state, 8, m_now));
        expected.replace("\"hit_points_current\": 42", "\"hit_points_current\": 34");
        expected.replace("2025-10-13T11:00:00", "2025-10-13T12:30:05");
        QCOMPARE(state.bytes(), expected);
        QCOMPARE(state.path(), "campaign_1/characters/pc:kara.json");
        QCOMPARE(state.digest(), QByteArray("digest"));
    }

    void damageAndItsStatus_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("amount");
        QTest::addColumn<int>("after");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, int before, const char *status, int amount, int after,
                            const char *expected) {
            QTest::newRow(name) << before << QString(status) << amount << after << QString(expected);
        };
        row("a quarter is not below a quarter", 52, "healthy", 39, 13, "healthy");
        row("below a quarter", 52, "healthy", 40, 12, "injured");
        row("the spelling of an old server", 52, "CharacterStatus.HEALTHY", 40, 12, "injured");
        row("affected stays affected", 52, "affected", 40, 12, "affected");
        row("at 0", 5, "injured", 5, 0, "unconscious");
        row("never below 0", 5, "healthy", INT_MAX, 0, "unconscious");
        row("the dead stay dead", 5, "dead", 9, 0, "dead");
        row("no damage", 5, "injured", 0, 5, "injured");
        row("negative hit points in the file", -4, "unconscious", 1, 0, "unconscious");
    }

    void damageAndItsStatus()
    {
        QFETCH(int, before);
        QFETCH(QString, status);
        QFETCH(int, amount);
        CharacterInfo state = kara(before, status.toLatin1().constData());
        QVERIFY(progression::damage(state, amount, m_now));
        QTEST(state.hitPoints(), "after");
        QTEST(state.status(), "expected");
    }

    void healingAndItsStatus_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("amount");
        QTest::addColumn<int>("after");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, int before, const char *status, int amount, int after,
                            const char *expected) {
            QTest::newRow(name) << before << QString(status) << amount << after << QString(expected);
        };
        row("some", 10, "injured", 5, 15, "injured");
        row("to the maximum", 10, "injured", 99, 52, "healthy");
        row("no more than there is", 10, "healthy", INT_MAX, 52, "healthy");
        row("waking up", 0, "unconscious", 1, 1, "injured");
        row("waking up whole", 0, "unconscious", 52, 52, "healthy");
        row("nothing wakes nobody", 0, "unconscious", 0, 0, "unconscious");
        row("the dead stay dead", 0, "dead", 52, 52, "dead");
        row("ill at full hit points", 40, "affected", 12, 52, "affected");
        row("above the maximum", 60, "healthy", 5, 60, "healthy");
    }

    void healingAndItsStatus()
    {
        QFETCH(int, before);
        QFETCH(QString, status);
        QFETCH(int, amount);
        CharacterInfo state = kara(before, status.toLatin1().constData());
        QVERIFY(progression::heal(state, amount, m_now));
        QTEST(state.hitPoints(), "after");
        QTEST(state.status(), "expected");
        QCOMPARE(state.text({"last_interaction"}), "2025-10-13T12:30:05");
    }

    void settingHitPointsHasTheSameEffects()
    {
        CharacterInfo state = kara(52);
        QVERIFY(progression::setHitPoints(state, 0, m_now));
        QCOMPARE(state.status(), "unconscious");
        QVERIFY(progression::setHitPoints(state, 3, m_now));
        QCOMPARE(state.status(), "injured");
        QVERIFY(progression::setHitPoints(state, 52, m_now));
        QCOMPARE(state.status(), "healthy");
        QCOMPARE(state.hitPoints(), 52);
    }

    void amountsThatMakeNoSenseAreRefused()
    {
        CharacterInfo state = kara(42);
        const QByteArray before = state.bytes();
        verifyRefused(progression::damage(state, -1, m_now), state, before);
        verifyRefused(progression::heal(state, -1, m_now), state, before);
        verifyRefused(progression::setHitPoints(state, -1, m_now), state, before);
        verifyRefused(progression::setHitPoints(state, 53, m_now), state, before);
    }

    void aStoredValueOfTheWrongTypeIsNotOverwritten()
    {
        for (const char *text : {R"({"hit_points_current":"ten"})", R"({"hit_points_current":12.5})",
                                 R"({"hit_points_current":NaN})", R"({"hit_points_max":[]})"}) {
            CharacterInfo state = stateOf(text);
            verifyRefused(progression::damage(state, 1, m_now), state, text, ErrorCode::Invalid);
            verifyRefused(progression::heal(state, 1, m_now), state, text, ErrorCode::Invalid);
            verifyRefused(progression::levelUp(state, m_rules, m_now), state, text, ErrorCode::Invalid);
        }
        CharacterInfo state = stateOf(R"({"level":"three"})");
        verifyRefused(progression::levelUp(state, m_rules, m_now), state, R"({"level":"three"})", ErrorCode::Invalid);
    }

    void missingValuesHaveTheFormatsDefaults()
    {
        CharacterInfo state = stateOf("{}");
        QVERIFY(progression::damage(state, 3, m_now));
        QCOMPARE(state.hitPoints(), 7);
        QVERIFY(!state.contains({"status"}));
    }

    void aLevelRaisesMaximumAndCurrentByTheClass()
    {
        CharacterInfo state = kara(20, "healthy", 26);
        QVERIFY(progression::levelUp(state, m_rules, m_now));
        QCOMPARE(state.level(), 4);
        QCOMPARE(state.hitPointsMax(), 34);
        QCOMPARE(state.hitPoints(), 28);
        QVERIFY(!state.contains({"abilities"})); // offered, not added
        QCOMPARE(state.text({"last_interaction"}), "2025-10-13T12:30:05");
    }

    void aLevelWakesTheUnconscious()
    {
        CharacterInfo state = kara(0, "unconscious", 26);
        QVERIFY(progression::levelUp(state, m_rules, m_now));
        QCOMPARE(state.hitPoints(), 8);
        QCOMPARE(state.status(), "injured");
    }

    void thereIsNoLevelAbove20()
    {
        CharacterInfo state = kara(42);
        QVERIFY(state.set({"level"}, 20));
        const QByteArray before = state.bytes();
        verifyRefused(progression::levelUp(state, m_rules, m_now), state, before);
    }

    void conditionsAreAddedAndRemovedOnce()
    {
        CharacterInfo state = kara(42);
        QVERIFY(progression::addCondition(state, "  poisoned ", m_now));
        QVERIFY(progression::addCondition(state, "shield of faith", m_now));
        const QByteArray two = state.bytes();
        QVERIFY(progression::addCondition(state, "Poisoned", m_now.addSecs(9)));
        QVERIFY(progression::removeCondition(state, "prone", m_now.addSecs(9)));
        QCOMPARE(state.bytes(), two);
        QCOMPARE(state.conditions(), QStringList({"poisoned", "shield of faith"}));
        QVERIFY(progression::removeCondition(state, "POISONED", m_now));
        QCOMPARE(state.conditions(), QStringList("shield of faith"));
        QVERIFY(progression::removeCondition(state, "shield of faith", m_now));
        QCOMPARE(state.raw({"status_effects"}), QByteArray("[]"));
    }

    void conditionsWithoutAListGetOne()
    {
        CharacterInfo state = stateOf(R"({"status_effects":null})");
        QVERIFY(progression::addCondition(state, "prone", m_now));
        QCOMPARE(state.conditions(), QStringList("prone"));
        CharacterInfo bare = stateOf("{}");
        QVERIFY(progression::removeCondition(bare, "prone", m_now));
        QCOMPARE(bare.bytes(), QByteArray("{}"));
    }

    void conditionsThatMakeNoSenseAreRefused()
    {
        CharacterInfo state = kara(42);
        const QByteArray before = state.bytes();
        verifyRefused(progression::addCondition(state, "  ", m_now), state, before);
        verifyRefused(progression::addCondition(state, QString(10000, 'x'), m_now), state, before);
        CharacterInfo odd = stateOf(R"({"status_effects":"prone"})");
        verifyRefused(progression::addCondition(odd, "blinded", m_now), odd, odd.bytes(), ErrorCode::Invalid);
    }

    void aRestBringsBackWhatRechargesOnIt()
    {
        const QByteArray tired =
            R"({"character_class":"Fighter","hit_points_current":3,"hit_points_max":26,"abilities":{
"second_wind":{"name":"Second Wind","uses_left":0,"uses_max":1},
"indomitable":{"name":"Indomitable","uses_left":0,"uses_max":1},
"nap":{"uses_left":1,"uses_max":3,"cooldown":"long rest"},
"wink":{"uses_left":1,"uses_max":3,"cooldown":"Short Rest"},
"odd":{"uses_left":1,"uses_max":3},
"more":{"uses_left":5,"uses_max":3},
"broken":7,
"plain":{"name":"Plain"}}})";
        const auto left = [](const CharacterInfo &state, const char *key) {
            return state.integer({"abilities", key, "uses_left"}).value_or(-1);
        };
        CharacterInfo shortly = stateOf(tired);
        QVERIFY(progression::rest(shortly, false, m_now, &m_rules));
        QCOMPARE(left(shortly, "second_wind"), 1);
        QCOMPARE(left(shortly, "indomitable"), 0); // the rules say: long rest
        QCOMPARE(left(shortly, "nap"), 1);
        QCOMPARE(left(shortly, "wink"), 3);
        QCOMPARE(left(shortly, "odd"), 3);
        QCOMPARE(left(shortly, "more"), 5);
        QCOMPARE(shortly.hitPoints(), 3);

        CharacterInfo longer = stateOf(tired);
        QVERIFY(progression::rest(longer, true, m_now, &m_rules));
        QCOMPARE(left(longer, "indomitable"), 1);
        QCOMPARE(left(longer, "nap"), 3);
        QCOMPARE(longer.hitPoints(), 26);
        QCOMPARE(longer.raw({"abilities", "broken"}), QByteArray("7"));

        CharacterInfo without = stateOf(tired);
        QVERIFY(progression::rest(without, false, m_now));
        QCOMPARE(left(without, "second_wind"), 1);
    }

    void aLongRestWakesButNotTheDead()
    {
        CharacterInfo down = kara(0, "unconscious");
        QVERIFY(progression::rest(down, true, m_now));
        QCOMPARE(down.status(), "healthy");
        CharacterInfo dead = kara(0, "dead");
        const QByteArray before = dead.bytes();
        QVERIFY(progression::rest(dead, true, m_now));
        QCOMPARE(dead.bytes(), before);
    }

    void usingAnAbilityCountsDown()
    {
        CharacterInfo state = stateOf(R"({"abilities":{"second_wind":{"name":"Second Wind","uses_left":1,"uses_max":1},
"basic_attack":{"name":"Basic Attack"},"odd":{"uses_left":"one"}}})");
        QVERIFY(progression::useAbility(state, "second_wind", m_now));
        QCOMPARE(state.integer({"abilities", "second_wind", "uses_left"}), std::optional<qint64>(0));
        const QByteArray before = state.bytes();
        verifyRefused(progression::useAbility(state, "second_wind", m_now), state, before);
        verifyRefused(progression::useAbility(state, "basic_attack", m_now), state, before);
        verifyRefused(progression::useAbility(state, "flight", m_now), state, before);
        verifyRefused(progression::useAbility(state, "odd", m_now), state, before, ErrorCode::Invalid);
    }
};

QTEST_GUILESS_MAIN(ProgressionTest)
#include "progression_test.moc"
