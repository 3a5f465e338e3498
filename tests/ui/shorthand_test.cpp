#include "ui/pages/campaigns/sessionlog.h"
#include "ui/pages/campaigns/shorthand.h"

#include <QTest>

using namespace retinue;

namespace {

const QStringList conditions{QStringLiteral("poisoned"), QStringLiteral("prone"), QStringLiteral("charmed"),
                             QStringLiteral("shield of faith"), QStringLiteral("blessed")};

const QList<ShorthandName> names{
    {QStringLiteral("pc:kara"), QStringLiteral("Kara Stormwind")},
    {QStringLiteral("pc:theron"), QStringLiteral("Theron Gearwright")},
    {QStringLiteral("pc:aria"), QStringLiteral("Aria Silverleaf")},
    {QStringLiteral("pc:elodie"), QStringLiteral("Élodie d’Arc")},
};

/// Steps in one line, for comparing: "damage 7; add poisoned".
QString written(const QList<PlayStep> &steps)
{
    static const char *const kinds[] = {"damage", "heal", "set", "level", "add", "remove", "move", "short", "long"};
    QStringList parts;
    for (const PlayStep &step : steps) {
        QString part = QString::fromLatin1(kinds[static_cast<int>(step.kind)]);
        if (step.kind <= PlayStep::Kind::SetHitPoints)
            part += u' ' + QString::number(step.amount);
        if (!step.text.isEmpty())
            part += u' ' + step.text;
        parts.append(part);
    }
    return parts.join(QStringLiteral("; "));
}

TransactionRecord record(const QString &id, const QString &path, const QByteArray &before, const QByteArray &after,
                         const QDateTime &time, const QString &undoes = {})
{
    TransactionRecord made;
    made.id = id;
    made.label = id;
    made.time = time;
    made.files = {{path, before, after}};
    made.undoes = undoes;
    return made;
}

} // namespace

class ShorthandTest : public QObject
{
    Q_OBJECT

private slots:
    void anEntryIsUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("steps");
        QTest::newRow("damage") << "-7"
                                << "damage 7";
        QTest::newRow("true minus") << "−7"
                                    << "damage 7";
        QTest::newRow("blank between") << "- 7"
                                       << "damage 7";
        QTest::newRow("heal") << "+5"
                              << "heal 5";
        QTest::newRow("set") << "=20"
                             << "set 20";
        QTest::newRow("nothing lost") << "-0"
                                      << "damage 0";
        QTest::newRow("condition") << "poisoned"
                                   << "add poisoned";
        QTest::newRow("condition in capitals") << "Poisoned"
                                               << "add poisoned";
        QTest::newRow("condition of three words") << "shield of faith"
                                                  << "add shield of faith";
        QTest::newRow("two conditions") << "poisoned prone"
                                        << "add poisoned; add prone";
        QTest::newRow("own words") << "sings badly"
                                   << "add sings badly";
        QTest::newRow("own word and known") << "soaked poisoned"
                                            << "add soaked; add poisoned";
        QTest::newRow("ends") << "not poisoned"
                              << "remove poisoned";
        QTest::newRow("no longer") << "no longer prone"
                                   << "remove prone";
        QTest::newRow("minus word") << "-poisoned"
                                    << "remove poisoned";
        QTest::newRow("plus word") << "+blessed"
                                   << "add blessed";
        QTest::newRow("several") << "-7, poisoned"
                                 << "damage 7; add poisoned";
        QTest::newRow("level up") << "level up"
                                  << "level";
        QTest::newRow("rests") << "short rest"
                               << "short";
        QTest::newRow("long rest") << "long rest"
                                   << "long";
        QTest::newRow("place") << "@ Moonwell Grove"
                               << "move Moonwell Grove";
        QTest::newRow("place without blank") << "@Moonwell Grove"
                                             << "move Moonwell Grove";
        QTest::newRow("damage then place") << "-3 @ the mill"
                                           << "damage 3; move the mill";
    }

    void anEntryIsUnderstood()
    {
        QFETCH(QString, text);
        const auto steps = parsePlaySteps(text, conditions);
        QVERIFY2(steps.has_value(), steps ? "" : qPrintable(steps.error().message));
        QTEST(written(*steps), "steps");
    }

    void whatCannotBeMeantIsRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "  ", "7", "-", "+", "=", "=x", "-99999999999", "@", "not", "-7-3"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void whatCannotBeMeantIsRefusedWithASentence()
    {
        QFETCH(QString, text);
        const auto steps = parsePlaySteps(text, conditions);
        QVERIFY2(!steps, qPrintable(steps ? written(*steps) : QString()));
        QCOMPARE(steps.error().code, ErrorCode::Usage);
        QVERIFY(steps.error().message.endsWith(u'.'));
    }

    void aLineNamesPeopleAndWhatHappens_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("steps");
        QTest::newRow("from the placeholder 1") << "aria -7 poisoned"
                                                << "pc:aria"
                                                << "damage 7; add poisoned";
        QTest::newRow("from the placeholder 2") << "all +5"
                                                << "pc:kara pc:theron pc:aria pc:elodie"
                                                << "heal 5";
        QTest::newRow("from the placeholder 3") << "kara level up"
                                                << "pc:kara"
                                                << "level";
        QTest::newRow("from the placeholder 4") << "theron @ Moonwell Grove"
                                                << "pc:theron"
                                                << "move Moonwell Grove";
        QTest::newRow("number") << "2 -3"
                                << "pc:theron"
                                << "damage 3";
        QTest::newRow("two numbers") << "1 3 short rest"
                                     << "pc:kara pc:aria"
                                     << "short";
        QTest::newRow("and") << "kara and theron +2"
                             << "pc:kara pc:theron"
                             << "heal 2";
        QTest::newRow("commas") << "kara, aria: prone"
                                << ""
                                << "";
        QTest::newRow("whole name") << "Aria Silverleaf blessed"
                                    << "pc:aria"
                                    << "add blessed";
        QTest::newRow("surname") << "silverleaf =4"
                                 << "pc:aria"
                                 << "set 4";
        QTest::newRow("beginning") << "ar -1"
                                   << "pc:aria"
                                   << "damage 1";
        QTest::newRow("accent left out") << "elodie -1"
                                         << "pc:elodie"
                                         << "damage 1";
        QTest::newRow("twice the same") << "kara kara -1"
                                        << "pc:kara"
                                        << "damage 1";
    }

    void aLineNamesPeopleAndWhatHappens()
    {
        QFETCH(QString, line);
        QFETCH(QString, who);
        const auto read = parseShorthand(line, names, conditions);
        if (who.isEmpty()) {
            QVERIFY(!read || read->members.size() == 1);
            return;
        }
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->members.join(u' '), who);
        QTEST(written(read->steps), "steps");
    }

    void aLineThatNamesNobodyIsRefused_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"", "-7", "zoe -7", "9 -7", "kara", "all", "0 +1", "a"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }

    void aLineThatNamesNobodyIsRefused()
    {
        QFETCH(QString, line);
        const auto read = parseShorthand(line, names, conditions);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Usage);
    }

    void anAmbiguousNameAsksForMore()
    {
        const QList<ShorthandName> twins{{QStringLiteral("a"), QStringLiteral("Tomas")},
                                         {QStringLiteral("b"), QStringLiteral("Tobias")}};
        const auto read = parseShorthand(QStringLiteral("to -1"), twins, conditions);
        QVERIFY(!read);
        QVERIFY(read.error().message.contains(QLatin1String("Tomas, Tobias")));
        QVERIFY(parseShorthand(QStringLiteral("tom -1"), twins, conditions).has_value());
    }

    void theSessionLeavesOutWhatWasTakenBack()
    {
        const QDateTime now(QDate(2026, 3, 1), QTime(21, 0));
        const QString path = QStringLiteral("campaign_1/characters/pc:a.json");
        const QList<TransactionRecord> history{
            record(QStringLiteral("4"), path, "B", "A", now, QStringLiteral("2")),
            record(QStringLiteral("3"), QStringLiteral("campaign_2/x.json"), "p", "q", now.addSecs(-10)),
            record(QStringLiteral("2"), path, "A", "B", now.addSecs(-20)),
            record(QStringLiteral("1"), path, "0", "A", now.addSecs(-30)),
            record(QStringLiteral("0"), path, "", "0", now.addDays(-1)),
        };
        const QList<SessionEntry> entries = sessionOf(history, QStringLiteral("campaign_1"));
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().record.id, QStringLiteral("1"));
        QVERIFY2(entries.first().canUndo, "the file is as entry 1 left it");
    }

    void onlyTheLatestChangeOfAFileCanBeTakenBack()
    {
        const QDateTime now(QDate(2026, 3, 1), QTime(21, 0));
        const QString a = QStringLiteral("campaign_1/characters/pc:a.json");
        const QString b = QStringLiteral("campaign_1/characters/pc:b.json");
        const QList<TransactionRecord> history{
            record(QStringLiteral("3"), a, "1", "2", now),
            record(QStringLiteral("2"), b, "0", "1", now.addSecs(-10)),
            record(QStringLiteral("1"), a, "0", "1", now.addSecs(-20)),
        };
        const QList<SessionEntry> entries = sessionOf(history, QStringLiteral("campaign_1"));
        QCOMPARE(entries.size(), 3);
        QVERIFY(entries.at(0).canUndo);
        QVERIFY(entries.at(1).canUndo);
        QVERIFY(!entries.at(2).canUndo);
    }

    void redoingShowsTheEntryAgain()
    {
        const QDateTime now(QDate(2026, 3, 1), QTime(21, 0));
        const QString a = QStringLiteral("campaign_1/a.json");
        const QList<TransactionRecord> history{
            record(QStringLiteral("3"), a, "0", "1", now, QStringLiteral("2")),
            record(QStringLiteral("2"), a, "1", "0", now.addSecs(-1), QStringLiteral("1")),
            record(QStringLiteral("1"), a, "0", "1", now.addSecs(-2)),
        };
        const QList<SessionEntry> entries = sessionOf(history, QStringLiteral("campaign_1"));
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().record.id, QStringLiteral("1"));
        QVERIFY(entries.first().canUndo);
    }
};

QTEST_GUILESS_MAIN(ShorthandTest)
#include "shorthand_test.moc"
