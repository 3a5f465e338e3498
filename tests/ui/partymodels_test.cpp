#include "core/settings/draftstore.h"
#include "core/settings/settings.h"
#include "tests/testing/folders.h"
#include "tests/testing/rules.h"
#include "ui/models/cardroles.h"
#include "ui/pages/party/dropcontent.h"
#include "ui/pages/party/partydraft.h"
#include "ui/pages/party/placemodel.h"
#include "ui/pages/party/presetmodel.h"
#include "ui/pages/party/todomodel.h"
#include "ui/workspace.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace retinue;
using testing::FreshFolder;

namespace {

const char *const presets = R"({"characters": [
  {"name": "Kara Stormwind", "character_class": "Fighter", "race": "Human", "level": 3, "gender": "Female"},
  {"name": "Theron Gearwright", "character_class": "Artificer", "race": "Rock Gnome", "level": 3, "gender": "Male"},
  {"name": "Aria Silverleaf", "character_class": "Ranger", "race": "Wood Elf", "level": 5, "age_category": "Young"}]})";

Place placeNamed(const char *name)
{
    return placeFromPreset(Json{{"name", name}, {"character_class", "Fighter"}});
}

struct Opened
{
    Opened()
    {
        services = testing::shippedServices();
        services.presets.clear();
        testing::writeFile(folder / QStringLiteral("pregenerated/characters.json"), presets);
        workspace = std::make_unique<Workspace>(*Library::open(folder.path(), OpenMode::ReadWrite), services, providers,
                                                settings);
        draft = std::make_unique<PartyDraft>(workspace->undoStack());
    }

    FreshFolder folder;
    Services services;
    ProviderRegistry providers;
    Settings settings{folder / QStringLiteral("settings.ini")};
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<PartyDraft> draft;
};

PresetTraits kara()
{
    PresetTraits traits;
    traits.name = QStringLiteral("Kara Stormwind");
    traits.race = QStringLiteral("Half-Elf");
    traits.characterClass = QStringLiteral("Fighter");
    traits.gender = QStringLiteral("Female");
    traits.level = 3;
    traits.campaigns = QStringList{QStringLiteral("The Lost Kingdom")};
    traits.searchText = QStringLiteral("kara stormwind battle-worn plate");
    return traits;
}

} // namespace

class PartyModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void aQueryFindsPeopleByWordsAndTerms_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("found");
        QTest::newRow("empty") << QString() << true;
        QTest::newRow("word") << QStringLiteral("storm") << true;
        QTest::newRow("two words") << QStringLiteral("kara plate") << true;
        QTest::newRow("wrong word") << QStringLiteral("kara lute") << false;
        QTest::newRow("without") << QStringLiteral("-plate") << false;
        QTest::newRow("class") << QStringLiteral("class:fighter") << true;
        QTest::newRow("beginning of a class") << QStringLiteral("class:fig") << true;
        QTest::newRow("other class") << QStringLiteral("class:wizard") << false;
        QTest::newRow("one of two classes") << QStringLiteral("class:wizard,fighter") << true;
        QTest::newRow("second word of a race") << QStringLiteral("race:elf") << true;
        QTest::newRow("race, accents and case") << QStringLiteral("RACE:ÉLF") << true;
        QTest::newRow("quoted") << QStringLiteral("in:\"lost kingdom\"") << true;
        QTest::newRow("level") << QStringLiteral("l:3") << true;
        QTest::newRow("range") << QStringLiteral("l:1-4") << true;
        QTest::newRow("range above") << QStringLiteral("l:4-9") << false;
        QTest::newRow("open range") << QStringLiteral("l:3-") << true;
        QTest::newRow("no level") << QStringLiteral("l:three") << false;
        QTest::newRow("gender is a word") << QStringLiteral("gender:male") << false;
        QTest::newRow("not in the party") << QStringLiteral("-is:party") << true;
        QTest::newRow("colon in a word") << QStringLiteral("http://x") << false;
    }

    void aQueryFindsPeopleByWordsAndTerms()
    {
        QFETCH(QString, query);
        QFETCH(bool, found);
        QCOMPARE(PresetQuery(query).matches(kara()), found);
    }

    void aChipWritesItsTermIntoTheBoxAndTakesItOutAgain()
    {
        const PresetQuery query(QStringLiteral("plate l:1-4 old"));
        QCOMPARE(query.value(QStringLiteral("l")), QStringLiteral("1-4"));
        QCOMPARE(query.inWords(), QStringLiteral("level 1 to 4"));
        QCOMPARE(query.with(QStringLiteral("l"), QStringLiteral("5-10")), QStringLiteral("plate l:5-10 old"));
        QCOMPARE(query.with(QStringLiteral("l"), {}), QStringLiteral("plate old"));
        QCOMPARE(query.with(QStringLiteral("race"), QStringLiteral("wood elf")),
                 QStringLiteral("plate l:1-4 old race:\"wood elf\""));
    }

    void presetsAndPeopleAreOneModelKeptInStep()
    {
        Opened o;
        PresetModel model(*o.workspace, *o.draft);
        PresetFilter filter(model);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 3);
        filter.setQuery(PresetQuery(QStringLiteral("race:elf")));
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("Aria Silverleaf"));
        filter.setQuery({});

        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        o.draft->put(*model.place(1));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(model.index(1).data(CardRole::ThirdLine).toString(), QStringLiteral("in this party"));
        o.workspace->undo();
        QVERIFY(model.index(1).data(CardRole::ThirdLine).toString().isEmpty());

        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setSource(PresetModel::Source::People);
        QCOMPARE(model.rowCount(), 0);
        testing::writeFile(o.folder / QStringLiteral("character_profiles/pc:ann.json"),
                           R"({"character_id": "pc:ann", "name": "Ann", "race": "Orc", "base_level": 7})");
        testing::writeFile(o.folder / QStringLiteral("character_profiles/pc:zoe.json"),
                           R"({"character_id": "pc:zoe", "name": "Zoe"})");
        QVERIFY(o.workspace->library().rescan());
        QCOMPARE(resets.size(), 1); // only the switch; the people came row by row
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.place(0)->level(), 7);
        QVERIFY(model.place(0)->isSamePerson());
        QVERIFY(QFile::remove(o.folder / QStringLiteral("character_profiles/pc:ann.json")));
        QVERIFY(o.workspace->library().rescan());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("Zoe"));
    }

    void typingIntoOneFieldIsOneStepAndPicksUpAfterALeave()
    {
        QUndoStack undo;
        PartyDraft draft(undo);
        for (const char *text : {"K", "Ka", "Kara"})
            draft.setField(0, QStringLiteral("name"), text);
        QCOMPARE(undo.count(), 1);
        draft.setField(0, QStringLiteral("race"), "Human");
        draft.endTyping();
        draft.setField(0, QStringLiteral("race"), "Humans");
        QCOMPARE(undo.count(), 3);
        undo.undo();
        QCOMPARE(draft.place(0).text("race"), QStringLiteral("Human"));
        undo.undo();
        undo.undo();
        QVERIFY(draft.isPristine());
    }

    void onlyThePlacesThatChangeSaySo()
    {
        QUndoStack undo;
        PartyDraft draft(undo);
        Opened o;
        QSignalSpy spy(&draft, &PartyDraft::placeChanged);
        draft.put(placeNamed("Kara"));
        draft.put(placeNamed("Aria"));
        draft.setCampaign(QStringLiteral("title"), QStringLiteral("X"));
        QCOMPARE(spy.size(), 2);
        draft.swap(0, 5);
        QCOMPARE(spy.size(), 4);
        QCOMPARE(draft.place(5).name(), QStringLiteral("Kara"));
        QVERIFY(draft.place(0).isEmpty());
    }

    void aNinthIsRefused()
    {
        QUndoStack undo;
        PartyDraft draft(undo);
        for (int i = 0; i < PartyDraft::placeCount; ++i)
            QCOMPARE(draft.put(placeNamed("Kara")), i);
        QCOMPARE(draft.put(placeNamed("Kara")), -1);
        QCOMPARE(draft.duplicate(0), -1);
        QCOMPARE(undo.count(), 8);
    }

    void aCopyIsSomebodyNew()
    {
        QUndoStack undo;
        PartyDraft draft(undo);
        draft.put(placeFromProfile(Json{{"character_id", "pc:ann"}, {"name", "Ann"}, {"base_level", 4}}));
        QCOMPARE(textOf(draft.place(0).slotObject(), "character_id"), QStringLiteral("pc:ann"));
        QCOMPARE(draft.duplicate(0), 1);
        QCOMPARE(draft.place(1).name(), QStringLiteral("Ann 2"));
        QVERIFY(!draft.place(1).slotObject().contains("character_id"));
        QCOMPARE(draft.duplicate(0), 2);
        QCOMPARE(draft.place(2).name(), QStringLiteral("Ann 3"));
        draft.setField(0, QStringLiteral("name"), "Anna");
        QVERIFY(!draft.place(0).slotObject().contains("character_id"));
    }

    void aSlotKnowsItsPresetAfterARename()
    {
        QUndoStack undo;
        PartyDraft draft(undo);
        draft.put(placeNamed("Kara Stormwind"));
        draft.setField(0, QStringLiteral("name"), "Kara Smith");
        const Json slot = draft.request().party.first();
        QCOMPARE(textOf(slot, "preset"), QStringLiteral("Kara Stormwind"));
        QCOMPARE(textOf(slot, "name"), QStringLiteral("Kara Smith"));
        QCOMPARE(draft.request().party.size(), 8);
    }

    void placesAreRowsOfAModel()
    {
        Opened o;
        PlaceModel model(*o.workspace, *o.draft);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.index(0).data(CardRole::Placeholder).toString(), QStringLiteral("1\nempty"));
        o.draft->put(placeNamed("Kara <b>"));
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("Kara <b>"));
        QCOMPARE(model.index(0).data(CardRole::ThirdLine).toString(), QStringLiteral("from preset"));
        TodoModel todo(*o.workspace, *o.draft);
        QAbstractItemModelTester todoTester(&todo, QAbstractItemModelTester::FailureReportingMode::QtTest);
        todo.refresh();
        QCOMPARE(todo.neededCount(), 1); // the title
        QCOMPARE(todo.issue(0).field, QStringLiteral("title"));
        model.setIssues(todo.issues());
        QCOMPARE(model.index(0).data(CardRole::ThirdLine).toString(), QStringLiteral("attire is empty"));
        o.draft->setCampaign(QStringLiteral("title"), QStringLiteral("X"));
        o.draft->clear(0);
        todo.refresh();
        QCOMPARE(todo.issue(0).field, QStringLiteral("party"));
    }

    void aDraftSurvivesThroughTheStore()
    {
        FreshFolder folder;
        DraftStore store(folder / QStringLiteral("drafts"));
        QVERIFY(!store.load(QStringLiteral("party"), folder.path())->has_value());
        QUndoStack undo;
        PartyDraft draft(undo);
        draft.setCampaign(QStringLiteral("title"), QStringLiteral("Ünïcode 🐉"));
        draft.put(placeNamed("Kara"), 6);
        draft.setOwnWords(6, QStringLiteral("rain on steel"));
        QVERIFY(store.save(QStringLiteral("party"), folder.path(), draft.toJson()));
        PartyDraft second(undo);
        QVERIFY(second.restore(**store.load(QStringLiteral("party"), folder.path())));
        QVERIFY(second.toJson() == draft.toJson());
        QVERIFY(!store.load(QStringLiteral("party"), folder / QStringLiteral("other"))->has_value());
        store.remove(QStringLiteral("party"), folder.path());
        QVERIFY(!store.load(QStringLiteral("party"), folder.path())->has_value());
    }

    void aBrokenDraftIsPutAsideAndSaid()
    {
        FreshFolder folder;
        DraftStore store(folder.path());
        const QString file = store.filePath(QStringLiteral("party"), QStringLiteral("/x"));
        testing::writeFile(file, "{\"version\": 1, \"campaign\": {\"ti");
        const auto loaded = store.load(QStringLiteral("party"), QStringLiteral("/x"));
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::Invalid);
        QVERIFY(QFile::exists(file + QStringLiteral(".broken")));
        QUndoStack undo;
        PartyDraft draft(undo);
        QVERIFY(!draft.restore(Json::array()));
        QVERIFY(!draft.restore(Json{{"campaign", 3}, {"places", "x"}}));
        QVERIFY(draft.restore(Json{{"campaign", {{"title", 3}}}, {"places", {1, "x", nullptr, {{"fields", 2}}}}}));
        QVERIFY(draft.isPristine() || draft.filledCount() == 0);
    }

    void pastedPresetsComeInAllThreeShapes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("people");
        QTest::newRow("one object") << QStringLiteral(R"({"name": "A", "class": "Bard"})") << 1;
        QTest::newRow("array") << QStringLiteral(R"([{"name": "A"}, {"name": "B"}])") << 2;
        QTest::newRow("wrapper") << QString::fromUtf8(presets) << 3;
        QTest::newRow("no JSON") << QStringLiteral("hello") << 0;
        QTest::newRow("other JSON") << QStringLiteral("[1, 2]") << 0;
    }

    void pastedPresetsComeInAllThreeShapes()
    {
        QFETCH(QString, text);
        QFETCH(int, people);
        Opened o;
        QMimeData mime;
        mime.setText(text);
        const DropContent content(mime);
        QCOMPARE(content.slotObjects(o.workspace->library()).size(), people);
        QCOMPARE(content.isUsable(), people > 0);
    }
};

QTEST_MAIN(PartyModelsTest)
#include "partymodels_test.moc"
