#include "core/operations/editfields.h"
#include "core/operations/startcampaign.h"
#include "tests/testing/folders.h"
#include "tests/testing/rules.h"

#include <QDir>
#include <QTest>

using namespace retinue;
using testing::FreshFolder;

namespace {

/// The request of the specification's Step 4, as it stands there.
const char *const stepFour = R"({"character_slots": [{
  "name": "Kara Smith", "character_class": "Fighter", "race": "Human", "level": 3, "gender": "Female",
  "age_category": "Adult", "build": "Muscular", "facial_expression": "Determined",
  "attire": "Silver-trimmed plate armor", "backstory": "Former soldier seeking redemption...",
  "portrait_url": "/api/images/runware_image_456.png"}]})";

const char *const presets = R"([{"name": "Kara Stormwind", "character_class": "Fighter", "race": "Human", "level": 3,
  "gender": "Female", "facial_expression": "Confident", "build": "Athletic",
  "backstory": "Former soldier seeking redemption..."}])";

Json slotOfStepFour()
{
    return parseJson(stepFour)["character_slots"][0];
}

Json slotNamed(const QString &name)
{
    return Json{{"name", name.toStdString()}, {"character_class", "Fighter"}};
}

struct Started
{
    explicit Started(const char *presetText = presets)
    {
        testing::writeFile(folder / QStringLiteral("pregenerated/characters.json"), presetText);
        testing::writeFile(folder / QStringLiteral("images/runware_image_456.png"), "picture");
        auto opened = Library::open(folder.path(), OpenMode::ReadWrite,
                                    [] { return QDateTime(QDate(2025, 10, 13), QTime(11, 0)); });
        library = std::move(*opened);
        NewCampaign campaign;
        campaign.id = QStringLiteral("campaign_12345");
        campaign.title = QStringLiteral("The Lost Kingdom");
        campaign.description = QStringLiteral("Epic quest...");
        if (!createCampaign(campaign, *library))
            qFatal("no campaign");
    }

    Result<StartPlan> start(const QList<Json> &party, SameName sameName = SameName::Ask)
    {
        StartRequest request;
        request.campaignId = QStringLiteral("campaign_12345");
        request.party = party;
        request.sameName = sameName;
        return startCampaign(request, *library, services);
    }

    Json read(const QString &path) const { return parseJson(testing::readFile(folder / path)); }

    FreshFolder folder;
    Services services = testing::shippedServices();
    std::unique_ptr<Library> library;
};

QStringList keysOf(const Json &object)
{
    QStringList keys;
    for (auto it = object.begin(); it != object.end(); ++it)
        keys += QString::fromStdString(it.key());
    return keys;
}

} // namespace

class StartCampaignTest : public QObject
{
    Q_OBJECT

private slots:
    void stepFourGivesTheThreeFilesOfTheSpecification()
    {
        Started s;
        const auto plan = s.start({slotOfStepFour()});
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        QCOMPARE(plan->characterIds, QStringList(QStringLiteral("pc:kara_smith")));

        const Json profile = s.read(QStringLiteral("character_profiles/pc:kara_smith.json"));
        Json expected = parseJson(R"({"character_id": "pc:kara_smith", "name": "Kara Smith", "character_type": "player",
            "race": "Human", "character_class": "Fighter", "base_level": 3, "voice_id": "caleb", "voice_archetype": "hero",
            "voice_settings": {}, "gender": "Female", "age_category": "Adult", "build": "Muscular",
            "facial_expression": "Determined", "attire": "Silver-trimmed plate armor",
            "portrait_url": "/api/images/runware_image_456.png", "portrait_path": "", "portrait_prompt": "",
            "backstory": "Former soldier seeking redemption...", "description": "", "appearance": "",
            "first_created": "2025-10-13T11:00:00", "total_interactions": 0})");
        expected["portrait_path"] = (s.folder / QStringLiteral("images/runware_image_456.png")).toStdString();
        expected["portrait_prompt"] = profile["portrait_prompt"];
        QVERIFY(textOf(profile, "portrait_prompt")
                    .startsWith(QLatin1String("D&D character portrait: Female human fighter, determined expression")));
        QCOMPARE(keysOf(profile), keysOf(expected));
        QVERIFY2(profile == expected, profile.dump().c_str());

        const Json state = s.read(QStringLiteral("campaign_12345/characters/pc:kara_smith.json"));
        const Json wanted =
            parseJson(R"({"character_id": "pc:kara_smith", "profile_id": "pc:kara_smith", "name": "Kara Smith",
            "race": "Human", "character_class": "Fighter", "level": 3, "alignment": "neutral good",
            "hit_points_current": 26, "hit_points_max": 26, "armor_class": 16, "status": "healthy", "status_effects": [],
            "strength": 16, "dexterity": 12, "constitution": 14, "intelligence": 10, "wisdom": 13, "charisma": 8,
            "inventory": {"longsword": {"name": "Longsword", "item_type": "weapon", "equipped": true},
                          "plate_armor": {"name": "Plate Armor", "item_type": "armor", "equipped": true}},
            "abilities": {"second_wind": {"name": "Second Wind", "uses_left": 1, "uses_max": 1}},
            "location": null, "quests": [], "dialog_history": [],
            "backstory": "Former soldier seeking redemption...", "voice_id": "caleb", "character_type": "player",
            "first_appearance": "2025-10-13T11:00:00", "last_interaction": "2025-10-13T11:00:00", "interaction_count": 0})");
        for (auto it = wanted.begin(); it != wanted.end(); ++it) {
            QVERIFY2(state.contains(it.key()), it.key().c_str());
            QVERIFY2(state[it.key()] == *it, (it.key() + ": " + state[it.key()].dump()).c_str());
        }
        QVERIFY(!state.contains("portrait_url"));
        QCOMPARE(textOf(state, "facial_expression"), QStringLiteral("Determined"));

        const Json campaign = s.read(QStringLiteral("campaign_12345/campaign_data.json"));
        const Json third = parseJson(R"({"campaign_id": "campaign_12345", "title": "The Lost Kingdom",
            "description": "Epic quest...", "character_ids": ["pc:kara_smith"], "npcs": {}, "environments": {},
            "quests": {}, "created_at": "2025-10-13T11:00:00", "last_played": "2025-10-13T11:00:00"})");
        QCOMPARE(keysOf(campaign), keysOf(third));
        QVERIFY2(campaign == third, campaign.dump().c_str());

        QCOMPARE(testing::readFile(s.folder / QStringLiteral("pregenerated/characters.json")), QByteArray(presets));
        QCOMPARE(testing::factsOf(s.folder.path()).keys(),
                 QStringList({QStringLiteral("campaign_12345/campaign_data.json"),
                              QStringLiteral("campaign_12345/characters/pc:kara_smith.json"),
                              QStringLiteral("character_profiles/pc:kara_smith.json"),
                              QStringLiteral("character_profiles/prof_pc:kara_stormwind.json"),
                              QStringLiteral("images/runware_image_456.png"),
                              QStringLiteral("pregenerated/characters.json")}));
    }

    void oneUndoTakesTheStartBack()
    {
        Started s;
        const auto before = testing::factsOf(s.folder.path());
        const auto plan = s.start({slotOfStepFour()});
        QVERIFY(plan);
        QVERIFY(s.library->undo(plan->historyId));
        const auto after = testing::factsOf(s.folder.path());
        QCOMPARE(after.keys(), before.keys());
        for (auto it = before.begin(); it != before.end(); ++it)
            QCOMPARE(after.value(it.key()).content, it->content);
    }

    void theSameNameIsTheSamePersonAndIsAskedAbout()
    {
        Started s;
        QVERIFY(s.start({slotOfStepFour()}));
        NewCampaign second;
        second.title = QStringLiteral("Beyond");
        StartRequest request;
        request.campaign = second;
        Json changed = slotOfStepFour();
        changed["attire"] = "A red cloak";
        request.party = {changed};
        const auto asked = startCampaign(request, *s.library, s.services);
        QVERIFY(!asked);
        QCOMPARE(asked.error().code, ErrorCode::Exists);
        QCOMPARE(asked.error().field, QStringLiteral("same_name"));

        request.sameName = SameName::NewCharacter;
        const auto fresh = startCampaign(request, *s.library, s.services);
        QVERIFY(fresh);
        QCOMPARE(fresh->characterIds, QStringList(QStringLiteral("pc:kara_smith_2")));
        QCOMPARE(s.library->profile(QStringLiteral("pc:kara_smith"))->text({QStringLiteral("attire")}),
                 QStringLiteral("Silver-trimmed plate armor"));

        request.sameName = SameName::Update;
        const auto updated = startCampaign(request, *s.library, s.services);
        QVERIFY(updated);
        QCOMPARE(updated->characterIds, QStringList(QStringLiteral("pc:kara_smith")));
        QCOMPARE(s.library->profile(QStringLiteral("pc:kara_smith"))->text({QStringLiteral("attire")}),
                 QStringLiteral("A red cloak"));
    }

    void theSamePersonUnchangedIsNotAskedAbout()
    {
        Started s;
        QVERIFY(s.start({slotOfStepFour()}));
        const QByteArray before = testing::readFile(s.folder / QStringLiteral("character_profiles/pc:kara_smith.json"));
        StartRequest request;
        request.campaign.title = QStringLiteral("Beyond");
        request.party = {slotOfStepFour()};
        const auto plan = startCampaign(request, *s.library, s.services);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        QCOMPARE(plan->characterIds, QStringList(QStringLiteral("pc:kara_smith")));
        QCOMPARE(testing::readFile(s.folder / QStringLiteral("character_profiles/pc:kara_smith.json")), before);
    }

    void somebodyTakenAsTheyAreIsNotAskedAbout()
    {
        FreshFolder folder;
        testing::copyFolder(testing::dataFolder(QStringLiteral("libraries/classic")), folder.path());
        const auto library = Library::open(folder.path(), OpenMode::ReadWrite);
        const Services services = testing::shippedServices();
        StartRequest request;
        request.campaign.title = QStringLiteral("Again");
        for (const ProfileSummary &summary : (*library)->profiles()) {
            if (!summary.isTemplate)
                request.party += slotFromProfile(*(*library)->profile(summary.id));
        }
        QVERIFY(request.party.size() >= 4);
        const auto before = testing::factsOf(folder.path());
        const auto plan = startCampaign(request, **library, services);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        for (const QString &path : testing::differencesOf(before, testing::factsOf(folder.path()))) {
            if (path.startsWith(plan->campaignId))
                continue;
            const auto was = Record::parse(before.value(path).content); // at most something empty was filled
            const auto is = Record::parse(testing::readFile(folder / path));
            for (const QString &key : was->keys())
                QVERIFY2(was->raw({key}) == is->raw({key}) || was->text({key}).isEmpty(), qPrintable(path + key));
        }

        Json edited = request.party.first();
        edited["attire"] = "Something else";
        request.party = {edited};
        const auto asked = startCampaign(request, **library, services);
        QVERIFY(!asked);
        QCOMPARE(asked.error().field, QStringLiteral("same_name"));
    }

    void badInputIsRefusedInASentence_data()
    {
        QTest::addColumn<QByteArray>("slotText");
        QTest::addColumn<QString>("field");
        QTest::newRow("no name") << QByteArray(R"({"character_class": "Bard"})") << "name";
        QTest::newRow("blank name") << QByteArray(R"({"name": "   ", "race": "Elf"})") << "name";
        QTest::newRow("level 0") << QByteArray(R"({"name": "A", "level": 0})") << "level";
        QTest::newRow("level 21") << QByteArray(R"({"name": "A", "level": 21})") << "level";
        QTest::newRow("level three") << QByteArray(R"({"name": "A", "level": "three"})") << "level";
        QTest::newRow("level 2.5") << QByteArray(R"({"name": "A", "level": 2.5})") << "level";
        QTest::newRow("escaping id") << QByteArray(R"({"name": "A", "character_id": "../../x"})") << "character_id";
        QTest::newRow("long name") << QByteArray(R"({"name": ")") + QByteArray(10'000, 'x') + QByteArray(R"("})")
                                   << "name";
    }
    void badInputIsRefusedInASentence()
    {
        QFETCH(QByteArray, slotText);
        QFETCH(QString, field);
        Started s;
        const auto before = testing::factsOf(s.folder.path());
        const auto plan = s.start({parseJson(slotText)});
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::Usage);
        QCOMPARE(plan.error().field, field);
        QVERIFY2(plan.error().message.size() > 20 && plan.error().message.size() < 300,
                 qPrintable(plan.error().message));
        QCOMPARE(testing::differencesOf(before, testing::factsOf(s.folder.path())), QStringList());
    }

    void nineSlotsAreTooMany()
    {
        Started s;
        QList<Json> party;
        for (int i = 1; i <= 9; ++i)
            party += slotNamed(QStringLiteral("Guard %1").arg(i));
        QCOMPARE(s.start(party).error().code, ErrorCode::Usage);
        party.removeLast();
        const auto eight = s.start(party);
        QVERIFY(eight);
        QCOMPARE(eight->characterIds.size(), 8);
    }

    void emptySlotsAreSkipped()
    {
        Started s;
        const auto plan =
            s.start({Json::object(), slotNamed(QStringLiteral("Ada")), parseJson(R"({"name": "", "level": 1})")});
        QVERIFY(plan);
        QCOMPARE(plan->characterIds, QStringList(QStringLiteral("pc:ada")));
        QCOMPARE(s.start({Json::object()}).error().code, ErrorCode::Usage);
    }

    void oddNamesGiveSafeFiles()
    {
        Started s;
        const QStringList names = {QStringLiteral("李小龙"),      QStringLiteral("عمر الخيام"),
                                   QStringLiteral("😀"),           QStringLiteral("a/b\\c"),
                                   QStringLiteral("../../etc"),   QStringLiteral("\"quoted\""),
                                   QStringLiteral("<b>Bold</b>"), QStringLiteral("CON")};
        QList<Json> party;
        for (const QString &name : names)
            party += slotNamed(name);
        const auto plan = s.start(party);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        QCOMPARE(QSet<QString>(plan->characterIds.begin(), plan->characterIds.end()).size(), names.size());
        for (int i = 0; i < names.size(); ++i)
            QCOMPARE(s.library->profile(plan->characterIds.at(i))->name(), names.at(i));
        for (const QString &path : testing::factsOf(s.folder.path()).keys())
            QVERIFY(!path.contains(QLatin1String("etc/")));
    }

    void twoOfOneNameInOnePartyAreTwoPeople()
    {
        Started s;
        const auto plan = s.start({slotNamed(QStringLiteral("Ada")), slotNamed(QStringLiteral("Ada"))});
        QVERIFY(plan);
        QCOMPARE(plan->characterIds, QStringList({QStringLiteral("pc:ada"), QStringLiteral("pc:ada_2")}));
    }

    void titlesAreChecked()
    {
        Started s;
        NewCampaign campaign;
        for (const QString &title : {QString(), QStringLiteral(" \t"), QString(10'000, QLatin1Char('x'))}) {
            campaign.title = title;
            const auto made = createCampaign(campaign, *s.library);
            QVERIFY(!made);
            QCOMPARE(made.error().field, QStringLiteral("title"));
        }
    }

    void aServerLibraryGetsServerFiles()
    {
        FreshFolder folder;
        testing::copyFolder(testing::dataFolder(QStringLiteral("libraries/server")), folder.path());
        const auto library = Library::open(folder.path(), OpenMode::ReadWrite);
        QVERIFY(library);
        StartRequest request;
        request.campaign.title = QStringLiteral("New");
        request.party = {slotOfStepFour()};
        const auto plan = startCampaign(request, **library, testing::shippedServices());
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        const auto state = (*library)->state(plan->campaignId, QStringLiteral("pc:kara_smith"));
        QVERIFY(state);
        QVERIFY(state->path().contains(QLatin1String("/data/characters/")));
        QVERIFY(!state->contains({QStringLiteral("profile_id")}));
        for (const auto &[record, kind] :
             {std::pair(Record(*state), RecordKind::State),
              std::pair(Record(*(*library)->profile(QStringLiteral("pc:kara_smith"))), RecordKind::Profile),
              std::pair(Record(*(*library)->campaign(plan->campaignId)), RecordKind::Campaign)}) {
            for (const QString &key : record.keys())
                QVERIFY2(findField(kind, key), qPrintable(key));
        }
        QVERIFY(QFile::exists(folder.path() + QLatin1Char('/') + plan->campaignId + QStringLiteral("/metadata.json")));
    }
};

QTEST_GUILESS_MAIN(StartCampaignTest)
#include "startcampaign_test.moc"
