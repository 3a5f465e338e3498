#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/text.h"

#include <QTest>

using namespace retinue;

class TextTest : public QObject
{
    Q_OBJECT

private slots:
    void slugs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("slug");
        QTest::newRow("plain") << "Kara Stormwind"
                               << "kara_stormwind";
        QTest::newRow("signs vanish") << "O'Brien-Smith Jr."
                                      << "obrien_smith_jr";
        QTest::newRow("accents fold") << "Élodie d'Arc"
                                      << "elodie_darc";
        QTest::newRow("ligature") << "Æther"
                                  << "aether";
        QTest::newRow("separators vanish") << "a/b\\c"
                                           << "abc";
        QTest::newRow("colon vanishes") << "pc:kara"
                                        << "pckara";
        QTest::newRow("turkish") << "İ"
                                 << "i";
        QTest::newRow("greek") << "Ζεύς"
                               << "zeys";
        QTest::newRow("cyrillic") << "Иван Грозный"
                                  << "ivan_groznyi";
        QTest::newRow("katakana") << "サクラ"
                                  << "sakura";
        QTest::newRow("hangul") << "김민수"
                                << "gimminsu";
        QTest::newRow("chinese has no table") << "李小龙"
                                              << "";
        QTest::newRow("emoji") << "😀"
                               << "";
        QTest::newRow("dots") << ".."
                              << "";
        QTest::newRow("underscores") << "__a  -  b__"
                                     << "a_b";
    }
    void slugs()
    {
        QFETCH(QString, name);
        QTEST(slugify(name), "slug");
    }

    void idsNeverCollide()
    {
        ids::Existing existing{ids::collisionKey(QStringLiteral("pc:kara"))};
        QCOMPARE(ids::allocateCharacterId(QStringLiteral("Kara"), QStringLiteral("pc:"), existing),
                 QStringLiteral("pc:kara_2"));
        existing += ids::collisionKey(QStringLiteral("PC:Kara_2"));
        QCOMPARE(ids::allocateCharacterId(QStringLiteral("KARA"), QStringLiteral("pc:"), existing),
                 QStringLiteral("pc:kara_3"));
        const QString first = ids::allocateCharacterId(QStringLiteral("李小龙"), QStringLiteral("pc:"), {});
        const QString second = ids::allocateCharacterId(QStringLiteral("😀"), QStringLiteral("pc:"), {});
        QVERIFY(first.startsWith(QLatin1String("pc:character_")));
        QVERIFY(first != second);
        QVERIFY(ids::isSafe(first));
        QVERIFY(ids::isSafe(ids::allocateCharacterId(QString(5000, QLatin1Char('a')), QStringLiteral("npc:"), {})));
    }

    void idsThatWouldEscapeAreRefused()
    {
        for (const char *id :
             {"", "..", "../x", "a/b", "a\\b", ".hidden", "con", "NUL.txt", "C:x", "a..b", "x\ny", "trail."})
            QVERIFY2(!ids::isSafe(QString::fromLatin1(id)), id);
        for (const char *id : {"pc:kara_smith", "npc_profile:bob", "prof_pc:x", "Kara-2", "pc:élan"})
            QVERIFY2(ids::isSafe(QString::fromUtf8(id)), id);
        QVERIFY(!ids::isSafe(QString(101, QLatin1Char('a'))));
    }

    void campaignsCountUp()
    {
        QCOMPARE(ids::allocateCampaignId({}), QStringLiteral("campaign_1"));
        QCOMPARE(ids::allocateCampaignId(
                     {QStringLiteral("campaign_9"), QStringLiteral("campaign_112"), QStringLiteral("x")}),
                 QStringLiteral("campaign_113"));
    }

    void namesSortAsPeopleExpect()
    {
        QVERIFY(naturalCompare(QStringLiteral("Guard 2"), QStringLiteral("guard 10")) < 0);
        QCOMPARE(naturalCompare(QStringLiteral("Guard 02"), QStringLiteral("guard 2")), 0);
        QVERIFY(naturalCompare(QStringLiteral("a"), QStringLiteral("ab")) < 0);
    }

    void singleLinesHideTricks()
    {
        QCOMPARE(singleLine(QStringLiteral("a\n\tb\u202e c")), QStringLiteral("a b c"));
        QCOMPARE(singleLine(QString(300, QLatin1Char('x')), 10).size(), 10);
    }

    void timesOfBothWorldsAreRead()
    {
        QCOMPARE(fromTimestamp(QStringLiteral("2025-10-13T11:00:00")), QDateTime(QDate(2025, 10, 13), QTime(11, 0)));
        QCOMPARE(fromTimestamp(QStringLiteral("2025-10-13T10:30:00.123456")),
                 QDateTime(QDate(2025, 10, 13), QTime(10, 30, 0, 123)));
        QVERIFY(fromTimestamp(QStringLiteral("2025-10-13T10:30:00.123456+00:00")).isValid());
        QVERIFY(fromTimestamp(QStringLiteral("2025-10-13T10:30:00Z")).isValid());
        QVERIFY(!fromTimestamp(QStringLiteral("yesterday")).isValid());
        QCOMPARE(toTimestamp(QDateTime(QDate(2025, 1, 2), QTime(3, 4, 5, 678))), QStringLiteral("2025-01-02T03:04:05"));
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
