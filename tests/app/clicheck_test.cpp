#include "tests/testing/cliprocess.h"

#include <QTest>

#include <algorithm>

using namespace retinue;
using testing::CliLibrary;
using testing::CliRun;
using testing::keysOf;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

/// True when a problem of @p file and @p field is among @p problems.
bool has(const Json &problems, const char *file, const char *field = "")
{
    return std::ranges::any_of(problems, [&](const Json &row) {
        return textOf(row, "file") == QLatin1String(file) && textOf(row, "field") == QLatin1String(field);
    });
}

} // namespace

/// retinue-cli check: what it tells, and what it repairs.
class CliCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void problemsAreToldAndNothingIsChanged()
    {
        CliLibrary library(QStringLiteral("damaged"));
        const auto before = library.facts();
        const CliRun run = library.run(words("check --json"));
        QVERIFY2(run.status == 1, run.said());
        const Json json = run.json();
        QCOMPARE(keysOf(json), QStringList{QStringLiteral("problems")});
        const Json problems = json["problems"];
        QVERIFY(problems.size() > 30);
        for (const Json &row : problems) {
            QCOMPARE(keysOf(row), words("severity file field message remedy"));
            QVERIFY(words("error warning hint").contains(textOf(row, "severity")));
            QVERIFY(!textOf(row, "message").isEmpty());
            QVERIFY(!textOf(row, "remedy").isEmpty());
        }
        QVERIFY(has(problems, "character_profiles/pc:theron_gearwright.json"));
        QVERIFY(has(problems, "campaign_12345/campaign_data.json", "active_quest_ids"));
        QCOMPARE(library.changedSince(before), QStringList());
        QCOMPARE(library.run(words("check --read-only")).status, 1);
    }

    void peopleReadSentencesAndRemedies()
    {
        const CliRun run = CliLibrary(QStringLiteral("damaged")).run(words("check"));
        QCOMPARE(run.status, 1);
        QVERIFY(run.out.contains("Quests that do not exist"));
        QVERIFY(run.out.contains("to decide: The Lost Kingdom has the active quest quest_gone, which does not exist."));
        QVERIFY(run.out.contains("Take it out of the list"));
        QVERIFY(run.err.contains("--repair"));
    }

    void aSoundLibraryEndsWithZero()
    {
        CliLibrary library(QStringLiteral("classic"));
        const CliRun run = library.run(words("check --json"));
        QVERIFY2(run.status == 0, run.said());
        QCOMPARE(run.json()["problems"].size(), size_t(0));
        const CliRun told = library.run(words("check"));
        QVERIFY(told.out.isEmpty());
        QVERIFY(told.err.contains("All is well"));
        QVERIFY(library.run(words("check --quiet")).err.isEmpty());
    }

    void repairDoesWhatIsSafeInOneStepAndTellsWhatIsLeft()
    {
        CliLibrary library(QStringLiteral("damaged"));
        const auto before = library.facts();
        const auto found = library.run(words("check --json")).json()["problems"].size();
        const CliRun run = library.run(words("check --repair --json"));
        QVERIFY2(run.status == 1, run.said());
        QCOMPARE(run.json()["fixed"].size(), size_t(2));
        QCOMPARE(run.json()["problems"].size(), found - 2);
        QCOMPARE(library.changedSince(before),
                 QStringList({QStringLiteral("campaign_12345/campaign_data.json"),
                              QStringLiteral("shared/character_profiles/pc:eldrin_oakwhisper.json")}));
        QCOMPARE(library.run(words("history --json")).json().size(), size_t(1));

        const CliRun again = library.run(words("check --repair"));
        QCOMPARE(again.status, 1);
        QVERIFY(again.err.contains("Left for you to decide"));
        QCOMPARE(library.run(words("history --json")).json().size(), size_t(1));

        QCOMPARE(library.run(words("undo")).status, 0);
        for (const auto &[path, facts] : before.asKeyValueRange())
            QCOMPARE(library.facts().value(path).content, facts.content);
    }

    void repairIsRefusedForReading()
    {
        CliLibrary library(QStringLiteral("damaged"));
        const CliRun run = library.run(words("check --repair --read-only --json"));
        QCOMPARE(run.status, 3);
        QCOMPARE(textOf(run.json()["error"], "code"), QStringLiteral("read_only"));
    }
};

QTEST_GUILESS_MAIN(CliCheckTest)
#include "clicheck_test.moc"
