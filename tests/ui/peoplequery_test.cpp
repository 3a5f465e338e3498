#include "ui/models/peoplequery.h"
#include "ui/models/person.h"

#include <QTest>

using namespace retinue;

namespace {

Person kara()
{
    ProfileSummary s;
    s.id = QStringLiteral("pc:kara_smith");
    s.name = QStringLiteral("Kára Smith");
    s.race = QStringLiteral("Human");
    s.characterClass = QStringLiteral("Fighter");
    s.characterType = QStringLiteral("player");
    s.gender = QStringLiteral("Female");
    s.baseLevel = 3;
    s.completenessFilled = s.completenessTotal = 3;
    s.searchText = QStringLiteral("kara smith\nhuman\nfighter\nsilver-trimmed plate armor");
    Usage a;
    a.campaignId = QStringLiteral("campaign_1");
    a.title = QStringLiteral("The Red Keep");
    a.level = 6;
    a.staleKeys = {QStringLiteral("pose")};
    Usage b;
    b.campaignId = QStringLiteral("campaign_2");
    b.title = QStringLiteral("Tavern Years");
    b.level = 10;
    return makePerson(s, {a, b});
}

Person wizard()
{
    ProfileSummary s;
    s.id = QStringLiteral("npc:mo");
    s.name = QStringLiteral("Mo");
    s.characterClass = QStringLiteral("Wizard");
    s.race = QStringLiteral("High Elf");
    s.characterType = QStringLiteral("npc");
    s.gender = QStringLiteral("Male");
    s.baseLevel = 2;
    s.completenessTotal = 3;
    s.searchText = QStringLiteral("mo\nwizard\nhigh elf");
    return makePerson(s, {});
}

} // namespace

class PeopleQueryTest : public QObject
{
    Q_OBJECT

private slots:
    void termsFindWhoTheyShould_data();
    void termsFindWhoTheyShould();
    void aTermBeingTypedHidesNobody();
    void otherFieldsAreAskedFor();
    void chipsAndTextAreOneFilter();
    void templatesAreHiddenUnlessAskedFor();
};

void PeopleQueryTest::termsFindWhoTheyShould_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("findsKara");
    QTest::addColumn<bool>("findsWizard");
    const auto row = [](const char *query, bool first, bool second) {
        QTest::newRow(query) << QString::fromUtf8(query) << first << second;
    };
    row("", true, true);
    row("kara", true, false);
    row("KÁRA smith", true, false);
    row("plate -smith", false, false);
    row("-plate", false, true);
    row("\"silver-trimmed plate\"", true, false);
    row("\"plate silver\"", false, false);
    row("class:wizard", false, true);
    row("-class:wizard", true, false);
    row("class:wizard,fighter", true, true);
    row("class:\"wizard,fighter\"", false, false);
    row("race:elf", false, true);
    row("level:6", true, false);
    row("level:>5", true, false);
    row("level:>10", false, false);
    row("level:>=10", true, false);
    row("level:<=2", false, true);
    row("level:3", false, false);
    row("level:7-12", true, false);
    row("level:2+", true, true);
    row("level:high", false, false);
    row("type:npc", false, true);
    row("-type:npc", true, false);
    row("gender:male", false, true);
    row("gender:f", true, false);
    row("in:\"Red Keep\"", true, false);
    row("in:campaign_2", true, false);
    row("-in:\"Red Keep\"", false, true);
    row("is:stale", true, false);
    row("is:playing", true, false);
    row("-is:playing", false, true);
    row("is:player", true, false);
    row("is:npc", false, true);
    row("is:broken", false, false);
    row("is:complete", true, false);
    row("is:nonsense", false, false);
    row("id:npc:mo", false, true);
    row("npc:mo", false, true);
    row("race:elf wizard level:<3", false, true);
}

void PeopleQueryTest::termsFindWhoTheyShould()
{
    QFETCH(QString, query);
    const PeopleQuery q(query);
    QTEST(q.matches(kara()), "findsKara");
    QTEST(q.matches(wizard()), "findsWizard");
}

void PeopleQueryTest::aTermBeingTypedHidesNobody()
{
    for (const char *text : {"-", "class:", "-class:", "in:\"", "-in:\"", "is:,", "\""}) {
        QVERIFY2(PeopleQuery(QString::fromLatin1(text)).matches(kara()), text);
        QVERIFY2(PeopleQuery(QString::fromLatin1(text)).matches(wizard()), text);
    }
}

void PeopleQueryTest::otherFieldsAreAskedFor()
{
    const auto lookup = [](const Person &person, const QString &key) {
        return key == QLatin1String("attire") && person.id() == QLatin1String("npc:mo") ? QStringLiteral("Grey Robe")
                                                                                        : QString();
    };
    const PeopleQuery query(QStringLiteral("attire:robe"));
    QVERIFY(query.matches(wizard(), lookup));
    QVERIFY(!query.matches(kara(), lookup));
}

void PeopleQueryTest::chipsAndTextAreOneFilter()
{
    using State = PeopleQuery::State;
    PeopleQuery query(QStringLiteral("knight  -is:npc"));
    QCOMPARE(query.state(QStringLiteral("is"), QStringLiteral("npc")), State::Without);
    QString text = query.with(QStringLiteral("is"), QStringLiteral("stale"), State::With);
    QCOMPARE(text, QStringLiteral("knight -is:npc is:stale"));
    text = PeopleQuery(text).with(QStringLiteral("is"), QStringLiteral("npc"), State::With);
    QCOMPARE(text, QStringLiteral("knight is:npc is:stale"));
    text = PeopleQuery(text).with(QStringLiteral("is"), QStringLiteral("npc"), State::Off);
    QCOMPARE(text, QStringLiteral("knight is:stale"));
    text = PeopleQuery(text).withOnly(QStringLiteral("in"), QStringLiteral("The Red Keep"));
    QCOMPARE(text, QStringLiteral("knight is:stale in:\"The Red Keep\""));
    QCOMPARE(PeopleQuery(text).values(QStringLiteral("in")), QStringList{QStringLiteral("The Red Keep")});
    QCOMPARE(PeopleQuery(text).withOnly(QStringLiteral("in"), {}), QStringLiteral("knight is:stale"));
}

void PeopleQueryTest::templatesAreHiddenUnlessAskedFor()
{
    QVERIFY(!PeopleQuery(QStringLiteral("kara")).wantsTemplates());
    QVERIFY(PeopleQuery(QStringLiteral("is:template")).wantsTemplates());
    QVERIFY(PeopleQuery(QStringLiteral("prof_pc:kara")).wantsTemplates());
    QVERIFY(!PeopleQuery(QStringLiteral("-is:template")).wantsTemplates());
}

QTEST_APPLESS_MAIN(PeopleQueryTest)
#include "peoplequery_test.moc"
