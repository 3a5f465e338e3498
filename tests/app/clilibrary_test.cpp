#include "tests/testing/cliprocess.h"

#include <QDir>
#include <QImage>
#include <QTest>

using namespace retinue;
using testing::CliLibrary;
using testing::CliRun;
using testing::keysOf;

namespace {

/// The words of a command line; blanks separate.
QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

QByteArray contentOf(const QMap<QString, testing::FileFacts> &facts)
{
    QByteArray all;
    for (auto it = facts.begin(); it != facts.end(); ++it)
        all += it.key().toUtf8() + '\0' + it->content + '\0';
    return all;
}

} // namespace

/// retinue-cli on whole libraries: what it reads, what it prints, what it leaves alone.
class CliLibraryTest : public QObject
{
    Q_OBJECT

private slots:
    void openAndListingChangesNothing_data()
    {
        QTest::addColumn<QString>("fixture");
        for (const char *name : {"classic", "server", "damaged"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void openAndListingChangesNothing()
    {
        QFETCH(QString, fixture);
        CliLibrary library(fixture);
        const auto before = library.facts();
        const auto folders = QDir(library.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        const auto reads = [&library](const QStringList &line) {
            const CliRun run = library.run(line);
            QVERIFY2(run.status == 0 || run.status == 3, run.said());
        };
        for (const char *line : {"presets list", "presets list --campaigns", "campaigns list", "characters list",
                                 "voices list", "history", "history pc:kara_smith"})
            QCOMPARE(library.run(words(line)).status, 0);
        const CliRun inspected = testing::runCli({QStringLiteral("inspect"), library.path()});
        QVERIFY2(inspected.status == 0, inspected.said());
        for (const Json &row : library.run(words("campaigns list --json")).json()) {
            const QString id = textOf(row, "campaign_id");
            reads({QStringLiteral("campaigns"), QStringLiteral("show"), id});
            reads({QStringLiteral("characters"), QStringLiteral("list"), QStringLiteral("--campaign"), id});
            for (const Json &state : library
                                         .run({QStringLiteral("characters"), QStringLiteral("list"),
                                               QStringLiteral("--json"), QStringLiteral("--campaign"), id})
                                         .json()) {
                reads({QStringLiteral("characters"), QStringLiteral("show"), textOf(state, "character_id"),
                       QStringLiteral("--campaign"), id});
            }
        }
        for (const Json &row : library.run(words("characters list --json")).json()) {
            reads({QStringLiteral("characters"), QStringLiteral("show"), textOf(row, "character_id")});
            reads({QStringLiteral("portrait"), QStringLiteral("show"), textOf(row, "character_id")});
        }
        QCOMPARE(library.changedSince(before), QStringList());
        QCOMPARE(QDir(library.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), folders);
    }

    void readingLeavesTheRestOfACrashToTheNextChange()
    {
        CliLibrary library(QStringLiteral("classic"));
        const QString left = library / QStringLiteral(".retinue/journal/20250101T120000000-0001/0");
        testing::writeFile(left, "half a file");
        QCOMPARE(library.run(words("campaigns list")).status, 0);
        QCOMPARE(library.run(words("characters show pc:kara_smith")).status, 0);
        QCOMPARE(library.run(words("characters set pc:kara_smith build=Slim --read-only")).status, 3);
        QCOMPARE(testing::readFile(left), QByteArray("half a file"));
        QCOMPARE(library.run(words("characters set pc:kara_smith build=Slim")).status, 0);
        QVERIFY(!QFile::exists(left));
    }

    void showPrintsTheRecordItself()
    {
        CliLibrary library(QStringLiteral("classic"));
        const CliRun profile = library.run(words("characters show pc:kara_smith --json"));
        QCOMPARE(profile.out.trimmed(),
                 testing::readFile(library / QStringLiteral("character_profiles/pc:kara_smith.json")).trimmed());
        const CliRun campaign = library.run(words("campaigns show 12345 --json"));
        QCOMPARE(campaign.out.trimmed(),
                 testing::readFile(library / QStringLiteral("campaign_12345/campaign_data.json")).trimmed());
    }

    void listsAreArraysWithTheKeysOfTheFormat()
    {
        CliLibrary library(QStringLiteral("server"));
        const auto first = [&library](const char *line) {
            const CliRun run = library.run(words(line) + QStringList{QStringLiteral("--json")});
            const Json json = run.json();
            return run.status == 0 && json.is_array() && !json.empty() ? keysOf(json[0]) : QStringList();
        };
        const auto has = [](const QStringList &keys, const char *wanted) {
            for (const QString &key : words(wanted)) {
                if (!keys.contains(key))
                    return false;
            }
            return true;
        };
        QVERIFY(has(first("campaigns list"), "campaign_id title description game_style character_ids last_played"));
        QVERIFY(has(first("characters list"), "character_id name character_type race character_class base_level"));
        QVERIFY(has(first("presets list"), "name race character_class level source"));
        QVERIFY(has(first("voices list"), "voice_id display_name gender age tone"));
        const QString campaign = textOf(library.run(words("campaigns list --json")).json()[0], "campaign_id");
        QVERIFY(has(first(qPrintable(QStringLiteral("characters list --campaign ") + campaign)),
                    "character_id name level hit_points_current hit_points_max armor_class status location"));
    }

    void anEmptyLibraryGivesEmptyLists()
    {
        CliLibrary library;
        for (const char *line : {"campaigns list --json", "characters list --json", "history --json"})
            QCOMPARE(toPythonText(library.run(words(line)).json()), toPythonText(Json::array()));
        QCOMPARE(QDir(library.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

    void presetsNeedNoLibrary()
    {
        const CliRun list = testing::runCli(words("presets list --json"));
        QVERIFY2(list.status == 0, list.said());
        QVERIFY(list.json().size() >= 18);
        const CliRun show = testing::runCli({QStringLiteral("presets"), QStringLiteral("show"),
                                             QStringLiteral("kara stormwind"), QStringLiteral("--json")});
        QCOMPARE(textOf(show.json(), "name"), QStringLiteral("Kara Stormwind"));
    }

    void brokenFilesAreListedAsBroken()
    {
        CliLibrary library(QStringLiteral("damaged"));
        const Json contents =
            testing::runCli({QStringLiteral("inspect"), library.path(), QStringLiteral("--json")}).json();
        QStringList broken;
        for (const Json &file : contents["broken"]) {
            broken += textOf(file, "file");
            QVERIFY(!textOf(file, "message").isEmpty());
        }
        QVERIFY2(broken.contains(QStringLiteral("character_profiles/pc:theron_gearwright.json")),
                 contents.dump().c_str());
        QVERIFY(broken.contains(QStringLiteral("campaign_44444/campaign_data.json")));
        const CliRun shown = library.run(words("characters show pc:theron_gearwright"));
        QVERIFY2(shown.status == 3 && shown.err.contains("Line "), shown.said());
    }

    void aZipIsRefusedWithTheRemedy()
    {
        testing::FreshFolder folder;
        testing::writeFile(folder / QStringLiteral("party.zip"), "PK\x03\x04");
        const CliRun run = testing::runCli(
            {QStringLiteral("inspect"), folder / QStringLiteral("party.zip"), QStringLiteral("--json")});
        QCOMPARE(run.status, 3);
        QCOMPARE(textOf(run.json()["error"], "code"), QStringLiteral("unsupported"));
        QVERIFY(textOf(run.json()["error"], "message").contains(QStringLiteral("Unpack it")));
    }

    void oneFieldChangesItsValueOnly()
    {
        CliLibrary library(QStringLiteral("classic"));
        const auto before = library.facts();
        const QString file = QStringLiteral("campaign_12345/characters/pc:kara_stormwind.json");
        const CliRun run = library.run(words("characters set kara_stormwind --campaign 12345 location=Harbour "
                                             "status_effects=blessed,poisoned"));
        QVERIFY2(run.status == 0, run.said());
        QCOMPARE(library.changedSince(before), QStringList(file));
        QCOMPARE(textOf(library.read(file), "location"), QStringLiteral("Harbour"));
        QCOMPARE(toPythonText(library.read(file)["status_effects"]), toPythonText(Json({"blessed", "poisoned"})));
        const CliRun again = library.run(words("characters set kara_stormwind --campaign 12345 location=Harbour"));
        QVERIFY2(again.status == 0 && again.err.contains("Nothing was different"), again.said());
    }

    void aNewNameReachesEveryCampaign()
    {
        CliLibrary library(QStringLiteral("classic"));
        const auto before = library.facts();
        const CliRun run = library.run({QStringLiteral("characters"), QStringLiteral("rename"),
                                        QStringLiteral("pc:kara_smith"), QStringLiteral("Kara O'Neil")});
        QVERIFY2(run.status == 0, run.said());
        QCOMPARE(library.changedSince(before),
                 QStringList({QStringLiteral("campaign_11111/characters/pc:kara_smith.json"),
                              QStringLiteral("campaign_22222/characters/pc:kara_smith.json"),
                              QStringLiteral("campaign_67890/characters/pc:kara_smith.json"),
                              QStringLiteral("character_profiles/pc:kara_smith.json")}));
        QCOMPARE(textOf(library.read(QStringLiteral("campaign_22222/characters/pc:kara_smith.json")), "name"),
                 QStringLiteral("Kara O'Neil"));
    }

    void undoGoesBackStepByStepToTheBeginning()
    {
        CliLibrary library(QStringLiteral("classic"));
        const QByteArray before = contentOf(library.facts());
        for (const char *line :
             {"characters damage pc:kara_stormwind 50 --campaign 12345",
              "characters heal pc:kara_stormwind 5 --campaign 12345", "characters delete pc:kara_smith --everywhere",
              "portrait generate pc:aria_silverleaf", "voices assign pc:aria_silverleaf priyanka"}) {
            const CliRun run = library.run(words(line));
            QVERIFY2(run.status == 0, run.said());
        }
        QVERIFY(contentOf(library.facts()) != before);
        for (int step = 0; step < 5; ++step) {
            const CliRun run = library.run({QStringLiteral("undo")});
            QVERIFY2(run.status == 0, run.said());
        }
        QCOMPARE(contentOf(library.facts()), before);
        QCOMPARE(library.run({QStringLiteral("undo")}).status, 3);
        QCOMPARE(library.run(words("history --json")).json().size(), size_t(10));
        QCOMPARE(library.run(words("history pc:aria_silverleaf --json")).json().size(), size_t(4));
    }

    void anUndoneChangeCanBeDoneAgainById()
    {
        CliLibrary library(QStringLiteral("classic"));
        QCOMPARE(library.run(words("characters set pc:kara_smith build=Slim")).status, 0);
        const QByteArray changed = contentOf(library.facts());
        const Json undone = library.run(words("undo --json")).json();
        QVERIFY(contentOf(library.facts()) != changed);
        const CliRun redone =
            library.run({QStringLiteral("undo"), textOf(undone, "transaction"), QStringLiteral("--json")});
        QVERIFY2(redone.status == 0, redone.said());
        QCOMPARE(contentOf(library.facts()), changed);
    }

    void anOwnPictureBecomesThePortrait()
    {
        CliLibrary library(QStringLiteral("classic"));
        testing::FreshFolder folder;
        QImage picture(40, 60, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        const QString file = folder / QStringLiteral("my picture.jpg");
        QVERIFY(picture.save(file));
        const auto before = library.facts();
        const CliRun run = library.run({QStringLiteral("portrait"), QStringLiteral("set"),
                                        QStringLiteral("pc:aria_silverleaf"), file, QStringLiteral("--json")});
        QVERIFY2(run.status == 0, run.said());
        const QString stored = textOf(run.json(), "file");
        QCOMPARE(QImage(stored).size(), QSize(40, 60));
        QCOMPARE(library.changedSince(before),
                 QStringList({QStringLiteral("character_profiles/pc:aria_silverleaf.json"),
                              stored.mid(library.path().size() + 1)}));
        const CliRun shown = library.run(words("portrait show aria_silverleaf"));
        QVERIFY2(shown.out.contains("own_image_"), shown.said());
    }

    void aSketchNeedsNoLibraryAndIsTheSameEachTime()
    {
        testing::FreshFolder folder;
        const QByteArray slot = R"({"name": "Ann", "race": "Elf", "character_class": "Wizard", "attire": "blue robe"})";
        const auto draw = [&](const char *name, const QStringList &more = {}) {
            const QString file = folder / QString::fromLatin1(name);
            const CliRun run = testing::runCli(words("portrait sketch --slot - -o") + QStringList{file} + more, slot);
            return run.status == 0 ? testing::readFile(file) : QByteArray();
        };
        const QByteArray first = draw("a.png");
        QCOMPARE(QImage::fromData(first).size(), QSize(512, 768));
        QVERIFY(first == draw("b.png"));
        QVERIFY(first != draw("c.png", {QStringLiteral("--seed"), QStringLiteral("7")}));
        QCOMPARE(testing::runCli(words("portrait sketch --slot - -o /nonexistent/x.png"), slot).status, 3);
    }

    void voicesAreAssignedToProfileAndCopies()
    {
        CliLibrary library(QStringLiteral("classic"));
        const CliRun run = library.run(words("voices assign pc:kara_smith oxley --json"));
        QVERIFY2(run.status == 0, run.said());
        QCOMPARE(textOf(run.json(), "voice_id"), QStringLiteral("oxley"));
        QCOMPARE(textOf(library.read(QStringLiteral("character_profiles/pc:kara_smith.json")), "voice_id"),
                 QStringLiteral("oxley"));
    }

    void theSampleLibraryIsMadeOnce()
    {
        testing::FreshFolder folder;
        const QString path = folder / QStringLiteral("sample");
        const CliRun made =
            testing::runCli({QStringLiteral("sample"), QStringLiteral("new"), path, QStringLiteral("--json")});
        QVERIFY2(made.status == 0, made.said());
        QCOMPARE(made.json()["campaign_ids"].size(), size_t(2));
        const auto before = testing::factsOf(path);
        QVERIFY(before.size() > 40);
        const CliRun again = testing::runCli({QStringLiteral("sample"), QStringLiteral("new"), path});
        QVERIFY2(again.status == 3 && again.err.contains("empty"), again.said());
        QCOMPARE(testing::differencesOf(before, testing::factsOf(path)), QStringList());
    }

    void tablesLineUpForWideLettersToo()
    {
        CliLibrary library;
        for (const char *name : {"王小明", "Ann"}) {
            const QByteArray slot = QByteArray("[{\"name\": \"") + name + "\"}]";
            QCOMPARE(library.run(words("party start new --title T --slots -"), slot).status, 0);
        }
        const QStringList lines =
            QString::fromUtf8(library.run(words("characters list")).out).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        const QString wide = lines.at(1).contains(QStringLiteral("王")) ? lines.at(1) : lines.at(2);
        const QString narrow = wide == lines.at(1) ? lines.at(2) : lines.at(1);
        QCOMPARE(wide.indexOf(QStringLiteral("Human")) + 3, narrow.indexOf(QStringLiteral("Human")));
    }

    void quietPrintsNoRemarks()
    {
        CliLibrary library;
        const CliRun run = library.run(words("campaigns new --title T --quiet"));
        QCOMPARE(run.out, QByteArray("campaign_1\n"));
        QCOMPARE(run.err, QByteArray());
        QVERIFY(library.run(words("campaigns new --title T")).err.contains("Written: campaign_2/campaign_data.json"));
    }
};

QTEST_GUILESS_MAIN(CliLibraryTest)
#include "clilibrary_test.moc"
