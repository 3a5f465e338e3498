#include "core/operations/editfields.h"
#include "core/operations/play.h"
#include "tests/testing/folders.h"
#include "tests/testing/openlibrary.h"
#include "ui/dragtypes.h"
#include "ui/models/cardroles.h"
#include "ui/models/peoplefilter.h"
#include "ui/models/peoplemodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace retinue;
using namespace retinue::testing;

namespace {

const QString kara = QStringLiteral("pc:kara_smith");
constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

QStringList idsOf(const PeopleFilter &filter)
{
    QStringList ids;
    for (int row = 0; row < filter.rowCount(); ++row)
        ids += filter.person(filter.index(row, 0)).id();
    return ids;
}

QVariant at(const PeopleModel &model, const QString &id, int role, int column = 0)
{
    return model.index(model.rowOf(id), column).data(role);
}

} // namespace

class PeopleTest : public QObject
{
    Q_OBJECT

private slots:
    void everybodyIsListedBrokenFilesToo();
    void cardsTellWhereSomebodyPlays();
    void theModelFollowsTheLibraryRowByRow();
    void anotherProgramsChangesArrive();
    void settingANameRenamesEverywhere();
    void peopleAreDraggedAsSlots();
    void theFilterLeavesTemplatesOutUnlessAsked();
    void ordersAreThoseOfTheMenu();
    void fieldsOfTheCatalogueCanBeSearched();
};

void PeopleTest::everybodyIsListedBrokenFilesToo()
{
    OpenLibrary open(QStringLiteral("damaged"));
    PeopleModel model(open.workspace());
    QAbstractItemModelTester tester(&model, strict);
    QCOMPARE(model.rowCount(), open.library().profiles().size());
    const QString broken = QStringLiteral("pc:theron_gearwright");
    QVERIFY(model.person(model.rowOf(broken)).isBroken());
    QVERIFY(at(model, broken, Qt::ToolTipRole).toString().contains(QStringLiteral("theron_gearwright.json")));
    QCOMPARE(at(model, broken, CardRole::BadgeText).toString(), QStringLiteral("broken"));
    QVERIFY(!(model.flags(model.index(model.rowOf(broken), 0)) & Qt::ItemIsEditable));
    QCOMPARE(at(model, QStringLiteral("pc:wrong_types"), Qt::DisplayRole).toString(), QStringLiteral("pc:wrong_types"));
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (int role = 0; role <= CardRole::Last; ++role)
                model.index(row, column).data(role);
        }
    }
}

void PeopleTest::cardsTellWhereSomebodyPlays()
{
    OpenLibrary open(QStringLiteral("classic"));
    const PeopleModel model(open.workspace());
    QCOMPARE(at(model, kara, CardRole::Line).toString(), QStringLiteral("Human Fighter"));
    QCOMPARE(at(model, kara, CardRole::ThirdLine).toString(), QStringLiteral("in 3 campaigns, level 3–10"));
    QCOMPARE(at(model, kara, CardRole::BadgeText).toString(), QStringLiteral("1 stale"));
    QCOMPARE(at(model, kara, Qt::DisplayRole, PeopleModel::Level).toString(), QStringLiteral("3–10"));
    QCOMPARE(at(model, QStringLiteral("pc:kara_stormwind"), CardRole::ThirdLine).toString(),
             QStringLiteral("The Lost Kingdom, level 5"));
}

void PeopleTest::theModelFollowsTheLibraryRowByRow()
{
    OpenLibrary open(QStringLiteral("classic"));
    PeopleModel model(open.workspace());
    QAbstractItemModelTester tester(&model, strict);
    PeopleFilter filter(model, open.library());
    QAbstractItemModelTester filterTester(&filter, strict);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);

    QVERIFY(setCharacterFields(open.library(), kara, {}, {{QStringLiteral("race"), "Goblin"}}));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().toModelIndex().row(), model.rowOf(kara));
    QCOMPARE(at(model, kara, CardRole::Line).toString(), QStringLiteral("Goblin Fighter"));

    QVERIFY(
        setCharacterFields(open.library(), kara, QStringLiteral("campaign_22222"), {{QStringLiteral("level"), 11}}));
    QCOMPARE(at(model, kara, CardRole::ThirdLine).toString(), QStringLiteral("in 3 campaigns, level 3–11"));

    const int before = model.rowCount();
    const auto id = createCharacter(open.library(), open.workspace().services(), Json{{"name", "Newcomer"}});
    QVERIFY(id);
    QCOMPARE(inserts.size(), 1);
    QVERIFY(model.rowOf(*id) >= 0);
    QVERIFY(open.workspace().accept(deleteCharacter(open.library(), *id, false)));
    QCOMPARE(removals.size(), 1);
    QCOMPARE(model.rowCount(), before);
    open.workspace().undo();
    QCOMPARE(model.rowCount(), before + 1);
    QCOMPARE(resets.size(), 0);
}

void PeopleTest::anotherProgramsChangesArrive()
{
    OpenLibrary open(QStringLiteral("classic"));
    PeopleModel model(open.workspace());
    QAbstractItemModelTester tester(&model, strict);
    const QString path = open.library().root() + QStringLiteral("/character_profiles/pc:late.json");
    writeFile(path, R"({"character_id": "pc:late", "name": "Late Comer"})");
    QVERIFY(open.library().rescan());
    QCOMPARE(at(model, QStringLiteral("pc:late"), Qt::DisplayRole).toString(), QStringLiteral("Late Comer"));
    writeFile(path, "{ nonsense");
    QVERIFY(open.library().rescan());
    QVERIFY(model.person(model.rowOf(QStringLiteral("pc:late"))).isBroken());
    QVERIFY(QFile::remove(path));
    QVERIFY(open.library().rescan());
    QCOMPARE(model.rowOf(QStringLiteral("pc:late")), -1);
}

void PeopleTest::settingANameRenamesEverywhere()
{
    OpenLibrary open(QStringLiteral("classic"));
    PeopleModel model(open.workspace());
    const QModelIndex index = model.index(model.rowOf(kara), 0);
    QVERIFY(!model.setData(index, QStringLiteral("   ")));
    QVERIFY(model.setData(index, QStringLiteral("  Kara   Ash ")));
    QCOMPARE(model.index(model.rowOf(kara), 0).data().toString(), QStringLiteral("Kara Ash"));
    for (const Usage &usage : open.library().whereUsed(kara))
        QCOMPARE(open.library().state(usage.campaignId, kara)->name(), QStringLiteral("Kara Ash"));
    QCOMPARE(open.workspace().undoStack().count(), 1);
}

void PeopleTest::peopleAreDraggedAsSlots()
{
    OpenLibrary open(QStringLiteral("classic"));
    const PeopleModel model(open.workspace());
    const int row = model.rowOf(kara);
    const std::unique_ptr<QMimeData> mime(model.mimeData({model.index(row, 0), model.index(row, 1)}));
    QVERIFY(mime);
    QCOMPARE(QString::fromUtf8(mime->data(drag::characterIds)), kara);
    const Json slotObjects = parseJson(mime->data(drag::slotObjects));
    QCOMPARE(slotObjects.size(), 1u);
    QCOMPARE(textOf(slotObjects[0], "name"), QStringLiteral("Kara Smith"));
    QCOMPARE(textOf(slotObjects[0], "character_id"), kara);
}

void PeopleTest::theFilterLeavesTemplatesOutUnlessAsked()
{
    OpenLibrary open(QStringLiteral("classic"));
    PeopleModel model(open.workspace());
    PeopleFilter filter(model, open.library());
    QCOMPARE(filter.rowCount(), 5);
    QCOMPARE(filter.total(), 5);
    filter.setQuery(QStringLiteral("is:template"));
    QCOMPARE(filter.rowCount(), 2);
    filter.setQuery(QStringLiteral("kara -is:stale"));
    QVERIFY(!idsOf(filter).contains(kara));
    filter.setQuery(QStringLiteral("in:\"Beyond the Keep\""));
    QCOMPARE(idsOf(filter), QStringList{kara});
}

void PeopleTest::ordersAreThoseOfTheMenu()
{
    OpenLibrary open(QStringLiteral("damaged"));
    PeopleModel model(open.workspace());
    PeopleFilter filter(model, open.library());
    const auto isBroken = [&](int row) { return filter.person(filter.index(row, 0)).isBroken(); };
    for (const auto order : {PeopleFilter::Order::Name, PeopleFilter::Order::LastPlayed, PeopleFilter::Order::Level,
                             PeopleFilter::Order::Class}) {
        filter.setOrder(order);
        QVERIFY(!isBroken(0));
        QVERIFY(isBroken(filter.rowCount() - 1));
        for (int row = 1; row < filter.rowCount(); ++row)
            QVERIFY(!isBroken(row - 1) || isBroken(row));
    }
    filter.setOrder(PeopleFilter::Order::Level);
    QCOMPARE(filter.person(filter.index(0, 0)).id(), kara);
    filter.setOrder(PeopleFilter::Order::LastPlayed);
    for (int row = 1; row < filter.rowCount(); ++row) {
        const QDateTime above = filter.person(filter.index(row - 1, 0)).lastPlayed();
        const QDateTime below = filter.person(filter.index(row, 0)).lastPlayed();
        QVERIFY(isBroken(row) || !below.isValid() || above >= below);
    }
}

void PeopleTest::fieldsOfTheCatalogueCanBeSearched()
{
    OpenLibrary open(QStringLiteral("classic"));
    PeopleModel model(open.workspace());
    PeopleFilter filter(model, open.library());
    filter.setQuery(QStringLiteral("attire:\"plate armor\" build:musc"));
    QCOMPARE(idsOf(filter), QStringList{kara});
}

QTEST_MAIN(PeopleTest)
#include "people_test.moc"
