#include "core/model/field.h"
#include "tests/testing/cliprocess.h"

#include <QDir>
#include <QImage>
#include <QTest>

using namespace retinue;
using testing::CliLibrary;
using testing::CliRun;
using testing::keysOf;

namespace {

/// The answer of the specification's Step 2.
const char *const stepTwo = R"([
  {"name": "Kara Stormwind", "character_class": "Fighter", "race": "Human", "level": 3, "gender": "Female",
   "facial_expression": "Confident", "build": "Athletic", "backstory": "Former soldier seeking redemption..."},
  {"name": "Theron Gearwright", "character_class": "Artificer", "race": "Rock Gnome", "level": 3, "gender": "Male",
   "facial_expression": "Joyful", "backstory": "Brilliant inventor with a mechanical squirrel..."}
])";

/// The request of the specification's Step 4.
const char *const stepFour = R"({
  "character_slots": [
    {
      "name": "Kara Smith",
      "character_class": "Fighter",
      "race": "Human",
      "level": 3,
      "gender": "Female",
      "age_category": "Adult",
      "build": "Muscular",
      "facial_expression": "Determined",
      "attire": "Silver-trimmed plate armor",
      "backstory": "Former soldier seeking redemption...",
      "portrait_url": "/api/images/runware_image_456.png"
    }
  ]
})";

const QString campaignFile = QStringLiteral("campaign_12345/campaign_data.json");
const QString profileFile = QStringLiteral("character_profiles/pc:kara_smith.json");
const QString stateFile = QStringLiteral("campaign_12345/characters/pc:kara_smith.json");

/// Every folder below @p root but our own.
QStringList foldersIn(const QString &root)
{
    QStringList folders;
    QStringList open{QString()};
    while (!open.isEmpty()) {
        const QString folder = open.takeFirst();
        const QStringList names = QDir(root + QLatin1Char('/') + folder)
                                      .entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
        for (const QString &name : names) {
            if (name == QLatin1String(".retinue"))
                continue;
            folders += folder.isEmpty() ? name : folder + QLatin1Char('/') + name;
            open += folders.last();
        }
    }
    folders.sort();
    return folders;
}

/// A library after the specification's Steps 1 to 4.
struct SpecifiedLibrary
{
    SpecifiedLibrary()
    {
        testing::writeFile(library / QStringLiteral("pregenerated/characters.json"), stepTwo);
        testing::writeFile(library / QStringLiteral("images/runware_image_456.png"), "picture");
        stepOne = library.run({QStringLiteral("--json"), QStringLiteral("campaigns"), QStringLiteral("new"),
                               QStringLiteral("--id"), QStringLiteral("campaign_12345"), QStringLiteral("--title"),
                               QStringLiteral("The Lost Kingdom"), QStringLiteral("--description"),
                               QStringLiteral("Epic quest to find the ancient sword...")});
    }

    CliRun start()
    {
        return library.run({QStringLiteral("party"), QStringLiteral("start"), QStringLiteral("12345"),
                            QStringLiteral("--slots"), QStringLiteral("-"), QStringLiteral("--json")},
                           stepFour);
    }

    CliLibrary library;
    CliRun stepOne;
};

} // namespace

/// The specification's walkthrough and scenarios, carried out by the real program.
class CliTest : public QObject
{
    Q_OBJECT

private slots:
    void stepOneMakesAnEmptyCampaign()
    {
        SpecifiedLibrary s;
        QVERIFY2(s.stepOne.status == 0, s.stepOne.said());
        QCOMPARE(toPythonText(s.stepOne.json()),
                 toPythonText(Json({{"campaign_id", "campaign_12345"}, {"character_ids", Json::array()}})));
        const Json campaign = s.library.read(campaignFile);
        QCOMPARE(textOf(campaign, "campaign_id"), QStringLiteral("campaign_12345"));
        QCOMPARE(textOf(campaign, "title"), QStringLiteral("The Lost Kingdom"));
        QVERIFY(campaign["character_ids"].empty());
        QVERIFY(QDir(s.library / QStringLiteral("campaign_12345/characters")).exists());
    }

    void stepTwoListsThePresetsOfTheLibraryFirstAndChangesNothing()
    {
        SpecifiedLibrary s;
        const auto before = s.library.facts();
        const CliRun run = s.library.run({QStringLiteral("presets"), QStringLiteral("list"), QStringLiteral("--json")});
        QVERIFY2(run.status == 0, run.said());
        const Json list = run.json();
        QVERIFY(list.size() > 2);
        QCOMPARE(textOf(list[0], "name"), QStringLiteral("Kara Stormwind"));
        QCOMPARE(textOf(list[0], "source"), QStringLiteral("pregenerated/characters.json"));
        QCOMPARE(textOf(list[1], "name"), QStringLiteral("Theron Gearwright"));
        QCOMPARE(textOf(list[2], "source"), QStringLiteral("shipped"));
        QCOMPARE(s.library.changedSince(before), QStringList());
    }

    void stepFourWritesTheThreeFilesOfTheSpecification()
    {
        SpecifiedLibrary s;
        const CliRun run = s.start();
        QVERIFY2(run.status == 0, run.said());
        QCOMPARE(toPythonText(run.json()),
                 toPythonText(Json({{"campaign_id", "campaign_12345"}, {"character_ids", Json({"pc:kara_smith"})}})));

        const Json profile = s.library.read(profileFile);
        Json first = parseJson(R"({"character_id": "pc:kara_smith", "name": "Kara Smith", "character_type": "player",
            "race": "Human", "character_class": "Fighter", "base_level": 3, "voice_id": "caleb", "voice_archetype": "hero",
            "voice_settings": {}, "gender": "Female", "age_category": "Adult", "build": "Muscular",
            "facial_expression": "Determined", "attire": "Silver-trimmed plate armor",
            "portrait_url": "/api/images/runware_image_456.png", "portrait_path": "", "portrait_prompt": "",
            "backstory": "Former soldier seeking redemption...", "description": "", "appearance": "",
            "first_created": "", "total_interactions": 0})");
        QVERIFY(textOf(profile, "portrait_prompt")
                    .startsWith(QLatin1String("D&D character portrait: Female human fighter, determined expression")));
        first["portrait_path"] = (s.library / QStringLiteral("images/runware_image_456.png")).toStdString();
        for (const char *key : {"portrait_prompt", "first_created"})
            first[key] = profile[key];
        QVERIFY2(profile == first, profile.dump().c_str());

        const Json state = s.library.read(stateFile);
        Json second =
            parseJson(R"({"character_id": "pc:kara_smith", "profile_id": "pc:kara_smith", "name": "Kara Smith",
            "race": "Human", "character_class": "Fighter", "level": 3, "alignment": "neutral good",
            "hit_points_current": 26, "hit_points_max": 26, "armor_class": 16, "status": "healthy", "status_effects": [],
            "strength": 16, "dexterity": 12, "constitution": 14, "intelligence": 10, "wisdom": 13, "charisma": 8,
            "inventory": {"longsword": {"name": "Longsword", "item_type": "weapon", "equipped": true},
                          "plate_armor": {"name": "Plate Armor", "item_type": "armor", "equipped": true}},
            "abilities": {"second_wind": {"name": "Second Wind", "uses_left": 1, "uses_max": 1}},
            "location": null, "quests": [], "dialog_history": [],
            "backstory": "Former soldier seeking redemption...", "voice_id": "caleb", "character_type": "player",
            "first_appearance": "", "last_interaction": "", "interaction_count": 0})");
        for (auto it = second.begin(); it != second.end(); ++it) {
            const bool isTime = it.key() == "first_appearance" || it.key() == "last_interaction";
            QVERIFY2(state.contains(it.key()), it.key().c_str());
            QVERIFY2(isTime || state[it.key()] == *it, (it.key() + ": " + state[it.key()].dump()).c_str());
        }
        for (const QString &key : keysOf(state)) { // "visual data (copied from profile for convenience)"
            const bool isCopy = lookKeys().contains(key) && state[key.toStdString()] == profile[key.toStdString()];
            QVERIFY2(second.contains(key.toStdString()) || isCopy, qPrintable(key));
        }

        const Json campaign = s.library.read(campaignFile);
        QCOMPARE(keysOf(campaign),
                 QStringLiteral("campaign_id title description character_ids npcs environments quests created_at "
                                "last_played")
                     .split(QLatin1Char(' ')));
        QCOMPARE(toPythonText(campaign["character_ids"]), toPythonText(Json({"pc:kara_smith"})));
        QCOMPARE(textOf(campaign, "title"), QStringLiteral("The Lost Kingdom"));
    }

    void afterStepFourTheLibraryIsTheTreeOfTheSpecification()
    {
        SpecifiedLibrary s;
        const auto before = s.library.facts();
        QCOMPARE(s.start().status, 0);
        QCOMPARE(s.library.facts().keys(),
                 QStringList({campaignFile, stateFile, profileFile,
                              QStringLiteral("character_profiles/prof_pc:kara_stormwind.json"),
                              QStringLiteral("images/runware_image_456.png"),
                              QStringLiteral("pregenerated/characters.json")}));
        QCOMPARE(foldersIn(s.library.path()),
                 QStringList({QStringLiteral("campaign_12345"), QStringLiteral("campaign_12345/characters"),
                              QStringLiteral("character_profiles"), QStringLiteral("images"),
                              QStringLiteral("pregenerated")}));
        const QStringList changed = s.library.changedSince(before);
        QVERIFY(!changed.contains(QStringLiteral("pregenerated/characters.json")));
        QVERIFY(!changed.contains(QStringLiteral("images/runware_image_456.png")));
    }

    void theNextStartLeavesTheTemplateAlone()
    {
        SpecifiedLibrary s;
        QCOMPARE(s.start().status, 0);
        const auto before = s.library.facts();
        const CliRun run = s.library.run(
            {QStringLiteral("party"), QStringLiteral("start"), QStringLiteral("new"), QStringLiteral("--title"),
             QStringLiteral("Second"), QStringLiteral("--slots"), QStringLiteral("-")},
            R"([{"name": "Kara Jones", "preset": "Kara Stormwind", "character_class": "Fighter"}])");
        QVERIFY2(run.status == 0, run.said());
        QCOMPARE(s.library.changedSince(before),
                 QStringList({QStringLiteral("campaign_12346/campaign_data.json"),
                              QStringLiteral("campaign_12346/characters/pc:kara_jones.json"),
                              QStringLiteral("character_profiles/pc:kara_jones.json")}));
    }

    void scenarioOneDamageChangesTheStateOnly()
    {
        CliLibrary library(QStringLiteral("classic"));
        const auto before = library.facts();
        const CliRun run =
            library.run({QStringLiteral("characters"), QStringLiteral("damage"), QStringLiteral("pc:kara_stormwind"),
                         QStringLiteral("8"), QStringLiteral("--campaign"), QStringLiteral("campaign_12345")});
        QVERIFY2(run.status == 0, run.said());
        const QString file = QStringLiteral("campaign_12345/characters/pc:kara_stormwind.json");
        QCOMPARE(library.changedSince(before), QStringList(file));
        QCOMPARE(toPythonText(library.read(file)["hit_points_current"]), toPythonText(Json(34))); // 42 − 8
    }

    void scenarioTwoAPortraitChangesTheProfileAndAddsThePicture()
    {
        SpecifiedLibrary s;
        QCOMPARE(s.start().status, 0);
        const auto before = s.library.facts();
        const CliRun run = s.library.run({QStringLiteral("portrait"), QStringLiteral("generate"),
                                          QStringLiteral("pc:kara_smith"), QStringLiteral("--json")});
        QVERIFY2(run.status == 0, run.said());
        const QString picture = QStringLiteral("images/sketch_image_1.png");
        QCOMPARE(s.library.changedSince(before), QStringList({profileFile, picture}));
        QCOMPARE(textOf(s.library.read(profileFile), "portrait_url"), QStringLiteral("/api/images/sketch_image_1.png"));
        QCOMPARE(textOf(run.json(), "file"), s.library / picture);
        QCOMPARE(QImage::fromData(testing::readFile(s.library / picture)).size(), QSize(512, 768));
    }

    void scenarioThreeALevelUpChangesTheStateOnly()
    {
        SpecifiedLibrary s;
        QCOMPARE(s.start().status, 0);
        const auto before = s.library.facts();
        const CliRun run =
            s.library.run({QStringLiteral("characters"), QStringLiteral("level-up"), QStringLiteral("pc:kara_smith"),
                           QStringLiteral("--campaign"), QStringLiteral("12345"), QStringLiteral("--json")});
        QVERIFY2(run.status == 0, run.said());
        QCOMPARE(s.library.changedSince(before), QStringList(stateFile));
        const Json state = s.library.read(stateFile);
        QCOMPARE(toPythonText(state["level"]), toPythonText(Json(4)));
        QCOMPARE(toPythonText(state["hit_points_max"]), toPythonText(Json(34)));
        QCOMPARE(toPythonText(run.json()), toPythonText(state));
        QCOMPARE(toPythonText(s.library.read(profileFile)["base_level"]), toPythonText(Json(3)));
    }

    void scenarioFourALookChangesTheProfileAndLeavesAStaleCopy()
    {
        SpecifiedLibrary s;
        QCOMPARE(s.start().status, 0);
        const auto before = s.library.facts();
        const CliRun run = s.library.run({QStringLiteral("characters"), QStringLiteral("set"),
                                          QStringLiteral("kara_smith"), QStringLiteral("facial_expression=Angry")});
        QVERIFY2(run.status == 0, run.said());
        QCOMPARE(s.library.changedSince(before), QStringList(profileFile));
        QCOMPARE(textOf(s.library.read(stateFile), "facial_expression"), QStringLiteral("Determined"));
        const CliRun shown =
            s.library.run({QStringLiteral("characters"), QStringLiteral("show"), QStringLiteral("kara_smith"),
                           QStringLiteral("--campaign"), QStringLiteral("12345")});
        QVERIFY2(shown.out.contains("Angry"), shown.said());
        QVERIFY2(shown.err.contains("facial_expression"), shown.said());
    }

    void scenarioFiveContinuingACampaignReadsAndChangesNothing()
    {
        SpecifiedLibrary s;
        QCOMPARE(s.start().status, 0);
        const auto before = s.library.facts();
        const CliRun run =
            s.library.run({QStringLiteral("characters"), QStringLiteral("show"), QStringLiteral("pc:kara_smith"),
                           QStringLiteral("--campaign"), QStringLiteral("campaign_12345"), QStringLiteral("--json")});
        QVERIFY2(run.status == 0, run.said());
        const Json enriched = run.json();
        QCOMPARE(toPythonText(enriched["level"]), toPythonText(Json(3)));
        QCOMPARE(toPythonText(enriched["hit_points_current"]), toPythonText(Json(26)));
        QCOMPARE(textOf(enriched, "portrait_url"), QStringLiteral("/api/images/runware_image_456.png"));
        QCOMPARE(textOf(enriched, "voice_id"), QStringLiteral("caleb"));
        QCOMPARE(s.library.changedSince(before), QStringList());
    }

    void aNewCampaignAndItsPartyAreOneChangeThatUndoTakesBack()
    {
        SpecifiedLibrary s;
        const CliLibrary &library = s.library;
        const auto before = library.facts();
        const CliRun run = library.run(
            {QStringLiteral("party"), QStringLiteral("start"), QStringLiteral("new"), QStringLiteral("--title"),
             QStringLiteral("Büro der Drachen"), QStringLiteral("--style"), QStringLiteral("combat_heavy"),
             QStringLiteral("--theme"), QStringLiteral("horror"), QStringLiteral("--slots"), QStringLiteral("-"),
             QStringLiteral("--portraits"), QStringLiteral("--json")},
            R"([{"name": "Ann", "character_class": "Wizard"}, {"name": "Bert", "race": "Dwarf"}])");
        QVERIFY2(run.status == 0, run.said());
        const QStringList changed = library.changedSince(before);
        QCOMPARE(changed.size(), 7);
        QCOMPARE(changed.filter(QStringLiteral("images/")).size(), 2);
        const Json ann = library.read(QStringLiteral("character_profiles/pc:ann.json"));
        const Json bert = library.read(QStringLiteral("character_profiles/pc:bert.json"));
        QVERIFY(ann["portrait_url"] != bert["portrait_url"]);
        QVERIFY(!QImage(textOf(ann, "portrait_path")).isNull());
        const Json campaign = library.read(textOf(run.json(), "campaign_id") + QStringLiteral("/campaign_data.json"));
        QCOMPARE(textOf(campaign, "title"), QStringLiteral("Büro der Drachen"));
        QCOMPARE(textOf(campaign, "game_style"), QStringLiteral("combat_heavy"));
        QCOMPARE(textOf(campaign, "game_theme"), QStringLiteral("horror"));

        QCOMPARE(library.run({QStringLiteral("history"), QStringLiteral("--json")}).json().size(), size_t(2));
        const CliRun undone = library.run({QStringLiteral("undo"), QStringLiteral("--json")});
        QVERIFY2(undone.status == 0, undone.said());
        QCOMPARE(undone.json()["files"].size(), size_t(7));
        QCOMPARE(library.changedSince(before), QStringList());
    }

    void somebodyKnownIsUpdatedOrMadeAnewAsTheUserSays()
    {
        SpecifiedLibrary s;
        QCOMPARE(s.start().status, 0);
        const auto before = s.library.facts();
        const QByteArray slot = R"([{"name": "Kara Smith", "character_class": "Fighter", "build": "Slim"}])";
        const auto start = [&](const QStringList &more) {
            return s.library.run(QStringList{QStringLiteral("party"), QStringLiteral("start"), QStringLiteral("new"),
                                             QStringLiteral("--title"), QStringLiteral("Again"),
                                             QStringLiteral("--slots"), QStringLiteral("-"), QStringLiteral("--json")} +
                                     more,
                                 slot);
        };
        const CliRun asked = start({});
        QVERIFY2(asked.status == 3, asked.said());
        QCOMPARE(textOf(asked.json()["error"], "code"), QStringLiteral("exists"));
        QVERIFY(textOf(asked.json()["error"], "message").contains(QStringLiteral("--same-name")));
        QCOMPARE(s.library.changedSince(before), QStringList());

        const CliRun anew = start({QStringLiteral("--same-name"), QStringLiteral("new")});
        QVERIFY2(anew.status == 0, anew.said());
        QCOMPARE(toPythonText(anew.json()["character_ids"]), toPythonText(Json({"pc:kara_smith_2"})));
        const CliRun updated = start({QStringLiteral("--same-name=update")});
        QVERIFY2(updated.status == 0, updated.said());
        QCOMPARE(toPythonText(updated.json()["character_ids"]), toPythonText(Json({"pc:kara_smith"})));
        QCOMPARE(textOf(s.library.read(profileFile), "build"), QStringLiteral("Slim"));
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
