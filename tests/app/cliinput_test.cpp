#include "tests/testing/cliprocess.h"

#include <QDir>
#include <QTest>

using namespace retinue;
using testing::CliLibrary;
using testing::CliRun;

namespace {

/// The words of a command line; blanks separate.
QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

QByteArray slotWith(const QByteArray &members)
{
    return R"([{"name": "Ann", "character_class": "Wizard", )" + members + "}]";
}

QByteArray manySlots(int count)
{
    Json list = Json::array();
    for (int n = 1; n <= count; ++n)
        list.push_back(Json{{"name", "Guard " + std::to_string(n)}, {"character_class", "Fighter"}});
    return toPythonText(list);
}

} // namespace

/// Wrong command lines and hostile input: a sentence, the right status, and nothing written.
class CliInputTest : public QObject
{
    Q_OBJECT

private slots:
    void wrongInputIsRefusedWithASentence_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const QStringList &line, int status, const char *code, const char *part,
                            const QByteArray &input = {}) {
            QTest::newRow(name) << line << input << status << QString::fromLatin1(code) << QString::fromUtf8(part);
        };
        const QStringList start = words("party start 12345 --slots -");
        row("no command", {}, 2, "usage", "Say what to do");
        row("unknown command", words("dance now"), 2, "usage", "no command dance");
        row("unknown verb", words("characters dance"), 2, "usage", "list");
        row("verb missing", words("characters"), 2, "usage", "list");
        row("unknown option", words("campaigns list --loud"), 2, "usage", "--loud");
        row("unknown short option", words("campaigns list -x"), 2, "usage", "-x");
        row("option of another command", words("campaigns list --slots x"), 2, "usage", "--slots");
        row("option without its value", words("campaigns new --title"), 2, "usage", "--title=TITLE");
        row("option instead of a value", words("campaigns new --title --quiet"), 2, "usage", "needs a value");
        row("flag with a value", words("campaigns list --quiet=yes"), 2, "usage", "no value");
        row("option twice", words("campaigns new --title a --title b"), 2, "usage", "twice");
        row("too few words", words("characters show"), 2, "usage", "characters show ID");
        row("too many words", words("characters rename kara_smith Kara Smith"), 2, "usage", "quotes");
        row("no title", words("campaigns new"), 2, "usage", "--title");
        row("blank title", {QStringLiteral("campaigns"), QStringLiteral("new"), QStringLiteral("--title=  ")}, 2,
            "usage", "no title");
        row("title of 10,000 characters",
            {QStringLiteral("campaigns"), QStringLiteral("new"), QStringLiteral("--title"),
             QString(10'000, QLatin1Char('x'))},
            2, "usage", "10000 characters");
        row("campaign id that leads out", words("campaigns new --title a --id ../x"), 2, "usage", "../x");
        row("campaign id in use", words("campaigns new --title a --id campaign_12345"), 3, "exists", "campaign_12345");
        row("no campaign", words("campaigns show campaign_999"), 3, "not_found", "campaign_999");
        row("campaign that leads out", words("campaigns show ../../etc"), 3, "not_found", "../../etc");
        row("no character", words("characters show pc:nobody"), 3, "not_found", "pc:nobody");
        row("character that leads out", words("characters show ../../../etc/passwd"), 3, "not_found", "passwd");
        row("no preset", words("presets show Nobody"), 3, "not_found", "Nobody");
        row("help for nothing", words("dance --help"), 2, "usage", "no command dance");
        row("library without a name", words("campaigns list --library="), 2, "usage", "--library=DIR");
        row("library that is missing", words("campaigns list --library /nonexistent/lib"), 3, "not_found",
            "/nonexistent/lib");
        row("changing a library that is missing", words("characters delete a --library /nonexistent/lib"), 3,
            "not_found", "/nonexistent/lib");

        row("no campaign for damage", words("characters damage pc:kara_stormwind 3"), 2, "usage", "--campaign");
        row("damage in words", words("characters damage pc:kara_stormwind three --campaign 12345"), 2, "usage",
            "three");
        row("damage below zero", words("characters damage pc:kara_stormwind -3 --campaign 12345"), 2, "usage", "0");
        row("damage of nobody", words("characters damage pc:nobody 3 --campaign 12345"), 3, "not_found", "pc:nobody");
        row("unknown field", words("characters set pc:kara_smith sizze=4"), 2, "usage", "sizze");
        row("no field", words("characters set pc:kara_smith Angry"), 2, "usage", "FIELD=VALUE");
        row("field of the program", words("characters set pc:kara_smith character_id=pc:x"), 2, "usage",
            "character_id");
        row("level of 0", words("characters set pc:kara_smith base_level=0"), 2, "usage", "1");
        row("level of 21", words("characters set pc:kara_smith base_level=21"), 2, "usage", "20");
        row("level in words", words("characters set pc:kara_smith base_level=three"), 2, "usage", "three");
        row("blank name",
            {QStringLiteral("characters"), QStringLiteral("rename"), QStringLiteral("pc:kara_smith"),
             QStringLiteral("   ")},
            2, "usage", "empty");
        row("deleting somebody who plays", words("characters delete pc:kara_smith"), 3, "exists", "--everywhere");
        row("deleting is counted", words("characters delete pc:kara_smith"), 3, "exists", "in 3 campaigns.");
        row("no voice of that name", words("voices assign pc:kara_smith nobody"), 3, "not_found", "nobody");
        row("no provider of that name", words("portrait generate pc:kara_smith --provider magic"), 2, "usage",
            "sketch");
        row("seed in words", words("portrait generate pc:kara_smith --seed x"), 2, "usage", "seed");
        row("a picture that is none", words("portrait set pc:kara_smith " RETINUE_SOURCE_DIR "/CMakeLists.txt"), 3,
            "invalid", "PNG");
        row("a picture that is missing", words("portrait set pc:kara_smith nothing.png"), 3, "not_found",
            "nothing.png");
        row("nothing to undo", words("undo"), 3, "not_found", "nothing to undo");
        row("no such change", words("undo 2020"), 3, "not_found", "2020");

        row("no slots", words("party start 12345"), 2, "usage", "--slots");
        row("no file of slots", words("party start 12345 --slots nothing.json"), 3, "not_found", "nothing.json");
        row("folder of slots", words("party start 12345 --slots /tmp"), 3, "invalid", "folder");
        row("no JSON", start, 3, "invalid", "Line 2, column 3", "{\n  x}");
        row("empty input", start, 3, "invalid", "empty");
        row("a single value", start, 3, "invalid", "single value", "7");
        row("slots elsewhere", start, 3, "invalid", "character_slots", R"({"party": []})");
        row("too much input", start, 3, "limit", "8 MB", QByteArray(9 * 1024 * 1024, ' '));
        row("too deep input", start, 3, "limit", "nested", QByteArray(100, '[') + QByteArray(100, ']'));
        row("nobody in the party", start, 3, "invalid", "Nobody", "[]");
        row("nine slots", start, 3, "invalid", "at most 8", manySlots(9));
        row("very many slots", start, 3, "invalid", "at most 8", manySlots(20'000));
        row("a slot that is a number", start, 3, "invalid", "Place 1", "[7]");
        row("a slot without a name", start, 3, "invalid", "no name", R"([{"character_class": "Wizard"}])");
        row("a name of blanks", start, 3, "invalid", "no name", R"([{"name": " \t ", "character_class": "Wizard"}])");
        row("a name of 300 characters", start, 3, "invalid", "300 characters",
            R"([{"name": ")" + QByteArray(300, 'x') + R"("}])");
        row("a slot of level 0", start, 3, "invalid", "1 to 20", slotWith(R"("level": 0)"));
        row("a slot of level 21", start, 3, "invalid", "1 to 20", slotWith(R"("level": 21)"));
        row("a slot of level three", start, 3, "invalid", "1 to 20", slotWith(R"("level": "three")"));
        row("an id that leads out", start, 3, "invalid", "character_id", slotWith(R"("character_id": "../../x")"));
        row("somebody who plays there", start, 3, "exists", "already plays",
            R"([{"name": "Aria Silverleaf", "same_name": "update"}])");
        row("no such campaign to start", words("party start 999 --slots -"), 3, "not_found", "999", manySlots(1));
        row("a title for a campaign that is there", words("party start 12345 --title a --slots -"), 2, "usage", "new",
            manySlots(1));
        row("a new campaign without a title", words("party start new --slots -"), 2, "usage", "--title", manySlots(1));
        row("a wish nobody knows", words("party start 12345 --same-name perhaps --slots -"), 2, "usage", "update",
            manySlots(1));
        row("changing with --read-only", words("characters rename pc:kara_smith Kara --read-only"), 3, "read_only",
            "--read-only");
        row("a zip to inspect", {QStringLiteral("inspect"), QStringLiteral(RETINUE_TEST_DATA "/some.zip")}, 3,
            "not_found", "some.zip");
    }

    void wrongInputIsRefusedWithASentence()
    {
        QFETCH(QStringList, line);
        QFETCH(QByteArray, input);
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(QString, part);
        static const CliLibrary library(QStringLiteral("classic"));
        static const auto before = library.facts();
        if (!line.join(QLatin1Char(' ')).contains(QLatin1String("--library")))
            line += {QStringLiteral("--library"), library.path()};

        const CliRun run = testing::runCli(line, input);
        QVERIFY2(run.status == status, run.said());
        QVERIFY2(run.out.isEmpty(), run.said());
        QVERIFY2(run.err.startsWith("retinue-cli: ") && run.err.count('\n') == 1, run.said());
        QVERIFY2(QString::fromUtf8(run.err).contains(part), run.said());

        const CliRun asJson = testing::runCli(line + QStringList{QStringLiteral("--json")}, input);
        QVERIFY2(asJson.status == status, asJson.said());
        QVERIFY2(asJson.err.isEmpty(), asJson.said());
        const Json json = asJson.json();
        QCOMPARE(testing::keysOf(json), QStringList(QStringLiteral("error")));
        QCOMPARE(testing::keysOf(json["error"]), QStringList({QStringLiteral("code"), QStringLiteral("message")}));
        QCOMPARE(textOf(json["error"], "code"), code);

        QCOMPARE(library.changedSince(before), QStringList());
        QVERIFY(!QDir(library / QStringLiteral(".retinue")).exists());
    }

    void namesOfAnyScriptAndSignsBecomePeople_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("chinese") << QStringLiteral("王小明");
        QTest::newRow("arabic") << QStringLiteral("ليلى");
        QTest::newRow("emoji") << QStringLiteral("🐉🔥");
        QTest::newRow("slash") << QStringLiteral("A/B");
        QTest::newRow("dots") << QStringLiteral("../../etc/passwd");
        QTest::newRow("quotes") << QStringLiteral("Ann \"The 'Fox'\" O\\Neil");
        QTest::newRow("device") << QStringLiteral("CON");
        QTest::newRow("accents") << QStringLiteral("Élodie Müller");
    }

    void namesOfAnyScriptAndSignsBecomePeople()
    {
        QFETCH(QString, name);
        CliLibrary library;
        const Json body{{"character_slots", Json::array({Json{{"name", name.toStdString()}}})}};
        const CliRun run = library.run(words("party start new --title Names --slots - --json"), toPythonText(body));
        QVERIFY2(run.status == 0, run.said());
        const QString id = textOf(run.json()["character_ids"][0]);
        QVERIFY2(id.startsWith(QLatin1String("pc:")), qPrintable(id));
        QCOMPARE(textOf(library.read(QStringLiteral("character_profiles/%1.json").arg(id)), "name"), name);
        QCOMPARE(library.facts().size(), 3);
        const CliRun shown = library.run({QStringLiteral("characters"), QStringLiteral("list")});
        QVERIFY2(shown.out.contains(name.toUtf8()), shown.said());
    }

    void aRefusedStartLeavesNoFolderBehind()
    {
        testing::FreshFolder folder;
        const QString missing = folder / QStringLiteral("not/yet/there");
        for (const char *line : {"campaigns new --title=", "party start new --title Büro --slots - --portraits"}) {
            const CliRun run =
                testing::runCli(words(line) + QStringList{QStringLiteral("--library"), missing}, R"([{"name": ""}])");
            QVERIFY2(run.status >= 2, run.said());
            QVERIFY(!QDir(folder / QStringLiteral("not")).exists());
        }
        const CliRun run = testing::runCli(words("campaigns new --title Good --library") + QStringList(missing));
        QVERIFY2(run.status == 0, run.said());
        QVERIFY(QDir(missing).exists());
    }

    void controlCharactersOfAFileDoNotReachTheTerminal()
    {
        CliLibrary library;
        testing::writeFile(
            library / QStringLiteral("character_profiles/pc:esc.json"),
            R"({"character_id": "pc:esc", "name": "\u001b[31mRed\u0007", "backstory": "a\u001b]0;x\nb"})");
        for (const char *line : {"characters list", "characters show pc:esc", "inspect"}) {
            QStringList arguments = words(line);
            if (arguments.first() == QLatin1String("inspect"))
                arguments += library.path();
            const CliRun run = library.run(arguments);
            QVERIFY2(run.status == 0, run.said());
            QVERIFY(!run.out.contains('\x1b') && !run.out.contains('\x07'));
        }
    }

    void optionsMayStandAnywhere()
    {
        CliLibrary library(QStringLiteral("classic"));
        const QString option = QStringLiteral("--library=") + library.path();
        const CliRun usual = library.run(words("campaigns list --json"));
        QVERIFY2(usual.status == 0 && usual.json().size() == 5, usual.said());
        QCOMPARE(testing::runCli(QStringList{option} + words("--json campaigns list")).out, usual.out);
        QCOMPARE(testing::runCli(words("campaigns --json") + QStringList{option, QStringLiteral("list")}).out,
                 usual.out);
        const CliRun environment = testing::runCli(words("campaigns list --json"), {},
                                                   {QStringLiteral("CAMPAIGN_STORAGE_PATH=") + library.path()});
        QCOMPARE(environment.out, usual.out);
    }

    void wordsAfterTwoDashesAreNoOptions()
    {
        CliLibrary library(QStringLiteral("classic"));
        const CliRun run = testing::runCli({QStringLiteral("--library"), library.path(), QStringLiteral("characters"),
                                            QStringLiteral("rename"), QStringLiteral("--"),
                                            QStringLiteral("pc:kara_smith"), QStringLiteral("--json")});
        QVERIFY2(run.status == 0, run.said());
        QCOMPARE(textOf(library.read(QStringLiteral("character_profiles/pc:kara_smith.json")), "name"),
                 QStringLiteral("--json"));
    }

    void theUsageTextNamesWhatThereIsAndNothingElse()
    {
        const CliRun all = testing::runCli({QStringLiteral("--help")});
        QCOMPARE(all.status, 0);
        for (const char *command : {"presets list",      "presets show",
                                    "campaigns list",    "campaigns show",
                                    "campaigns new",     "party start",
                                    "characters list",   "characters show",
                                    "characters set",    "characters rename",
                                    "characters delete", "characters damage",
                                    "characters heal",   "characters level-up",
                                    "portrait generate", "portrait set",
                                    "portrait show",     "portrait sketch",
                                    "voices list",       "voices assign",
                                    "inspect",           "check",
                                    "history",           "undo",
                                    "sample new",        "--library",
                                    "--read-only",       "--json",
                                    "--quiet",           "--version"})
            QVERIFY2(all.out.contains(QByteArray("  ") + command), command);
        for (const char *later :
             {"\n  drift", "\n  import", "\n  export", "\n  restore", "\n  search", "\n  providers"})
            QVERIFY2(!all.out.contains(later), later);
        const CliRun group = testing::runCli(words("voices --help"));
        QVERIFY2(group.out.contains("voices assign") && !group.out.contains("campaigns new"), group.said());
        const CliRun version = testing::runCli({QStringLiteral("--version")});
        QVERIFY2(version.status == 0 && version.out.startsWith("retinue-cli "), version.said());
    }

    void aBareEnvironmentReadsNamesAsUtf8()
    {
        CliLibrary library;
        const CliRun run = testing::runCli(
            {QStringLiteral("campaigns"), QStringLiteral("new"), QStringLiteral("--title"), QStringLiteral("Élan 王"),
             QStringLiteral("--library"), library.path(), QStringLiteral("--quiet")},
            {}, {QStringLiteral("LC_ALL="), QStringLiteral("LANG="), QStringLiteral("LC_CTYPE=")});
        QVERIFY2(run.status == 0 && run.err.isEmpty(), run.said());
        QCOMPARE(textOf(library.read(QStringLiteral("campaign_1/campaign_data.json")), "title"),
                 QStringLiteral("Élan 王"));
    }
};

QTEST_GUILESS_MAIN(CliInputTest)
#include "cliinput_test.moc"
