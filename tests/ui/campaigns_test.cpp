#include "core/operations/editfields.h"
#include "core/operations/play.h"
#include "resources/resources.h"
#include "tests/testing/openlibrary.h"
#include "ui/pages/campaigns/campaignfilter.h"
#include "ui/pages/campaigns/campaignmodel.h"
#include "ui/pages/campaigns/campaignsoverview.h"
#include "ui/pages/campaigns/campaignspage.h"
#include "ui/pages/campaigns/campaignview.h"
#include "ui/pages/campaigns/contentmodel.h"
#include "ui/pages/campaigns/filestab.h"
#include "ui/pages/campaigns/messagemodel.h"
#include "ui/pages/campaigns/messageview.h"
#include "ui/pages/campaigns/statesmodel.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>

using namespace retinue;
using namespace retinue::testing;

namespace {

const QString kingdom = QStringLiteral("campaign_12345");
constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

QStringList titlesOf(const QAbstractItemModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.index(row, 0).data().toString());
    return titles;
}

} // namespace

class CampaignsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        initResources();
        m_theme.apply(*qApp);
    }

    void theModelFollowsTheLibraryRowByRow()
    {
        OpenLibrary open(QStringLiteral("classic"));
        CampaignModel model(open.workspace());
        QAbstractItemModelTester tester(&model, strict);
        model.finishLooking();
        QCOMPARE(model.rowCount(), 5);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(setCampaignValue(open.library(), kingdom, {QStringLiteral("title")}, "The Found Kingdom"));
        QCOMPARE(model.index(model.rowOfCampaign(kingdom), 0).data().toString(), QStringLiteral("The Found Kingdom"));
        QVERIFY(!changes.isEmpty());
        QVERIFY(open.workspace().accept(deleteCampaign(open.library(), kingdom)));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.rowOfCampaign(kingdom), -1);
        open.workspace().undo();
        QCOMPARE(model.rowCount(), 5);
        model.finishLooking();
        QCOMPARE(resets.size(), 0);
        QVERIFY(open.reports().isEmpty());
    }

    void searchFindsTitlesPlacesAndPeople()
    {
        OpenLibrary open(QStringLiteral("classic"));
        CampaignModel model(open.workspace());
        model.finishLooking();
        CampaignFilter filter;
        QAbstractItemModelTester tester(&filter, strict);
        filter.setSourceModel(&model);
        filter.setWords(QStringLiteral("drunken"));
        QCOMPARE(titlesOf(filter), QStringList{QStringLiteral("The Lost Kingdom")});
        filter.setWords(QStringLiteral("THERON lost"));
        QCOMPARE(filter.rowCount(), 1);
        filter.setWords(QStringLiteral("nobody"));
        QCOMPARE(filter.rowCount(), 0);
        filter.setWords({});
        filter.setOrder(CampaignFilter::Order::Title);
        QCOMPARE(titlesOf(filter).first(), QStringLiteral("Beyond the Keep"));
        filter.setOrder(CampaignFilter::Order::Sessions);
        QCOMPARE(titlesOf(filter).first(), QStringLiteral("Beyond the Keep"));
    }

    void renamingInTheOverviewChangesTheTitleOnly()
    {
        OpenLibrary open(QStringLiteral("classic"));
        CampaignModel model(open.workspace());
        const auto before = factsOf(open.root());
        const QModelIndex index = model.index(model.rowOfCampaign(kingdom), 0);
        QVERIFY(!model.setData(index, QStringLiteral("  ")));
        QVERIFY(model.setData(index, QStringLiteral("Kingdom “of” & <b>tags</b>")));
        const auto after = factsOf(open.root());
        const QString path = kingdom + QStringLiteral("/campaign_data.json");
        QCOMPARE(differencesOf(before, after), QStringList{path});
        QByteArray expected = before.value(path).content;
        expected.replace("\"title\": \"The Lost Kingdom\"", "\"title\": \"Kingdom “of” & <b>tags</b>\"");
        QCOMPARE(after.value(path).content, expected);
    }

    void brokenCampaignsSayWhy()
    {
        OpenLibrary open(QStringLiteral("damaged"), OpenMode::ReadOnly);
        CampaignModel model(open.workspace());
        QAbstractItemModelTester tester(&model, strict);
        model.finishLooking();
        const int row = model.rowOfCampaign(QStringLiteral("campaign_44444"));
        QVERIFY(row >= 0);
        QVERIFY(model.at(row).isBroken());
        QVERIFY2(model.at(row).summary.broken.contains(QRegularExpression(QStringLiteral("\\d"))),
                 "the position is part of the reason");
        QVERIFY(!model.index(row, 0).flags().testFlag(Qt::ItemIsEditable));
        const int lost = model.rowOfCampaign(kingdom);
        QVERIFY(model.at(lost).issues.has_value());
        QVERIFY(model.at(lost).issues->size() >= 3);
    }

    void everyPartOfEveryCampaignOpensWithoutWriting_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("readOnly");
        for (const char *name : {"classic", "server", "damaged"}) {
            QTest::addRow("%s", name) << QString::fromLatin1(name) << false;
            QTest::addRow("%s read-only", name) << QString::fromLatin1(name) << true;
        }
    }

    void everyPartOfEveryCampaignOpensWithoutWriting()
    {
        QFETCH(QString, name);
        QFETCH(bool, readOnly);
        OpenLibrary open(name, readOnly ? OpenMode::ReadOnly : OpenMode::ReadWrite);
        const auto before = factsOf(open.root());
        {
            CampaignsPage page(open.workspace());
            page.resize(1200, 736);
            page.show();
            page.overview().model().finishLooking();
            for (const CampaignSummary &campaign : open.library().campaigns()) {
                page.openCampaign(campaign.id);
                if (!page.view()) {
                    QVERIFY2(!campaign.broken.isEmpty(), qPrintable(campaign.id));
                    continue;
                }
                for (int tab = 0; tab < CampaignView::TabCount; ++tab) {
                    page.view()->showTab(static_cast<CampaignView::Tab>(tab));
                    QVERIFY(!page.grab().isNull());
                }
                page.showOverview();
            }
            open.workspace().saveNow();
        }
        QCOMPARE(differencesOf(before, factsOf(open.root())), QStringList());
        QVERIFY(open.reports().isEmpty());
    }

    void readOnlyLibrariesLockEveryAction()
    {
        OpenLibrary open(QStringLiteral("classic"), OpenMode::ReadOnly);
        CampaignsPage page(open.workspace());
        page.resize(1200, 736);
        page.show();
        QVERIFY(!page.overview().newAction()->isEnabled());
        QVERIFY(!page.overview().deleteAction()->isEnabled());
        QVERIFY(!page.overview().renameAction()->isEnabled());
        page.openCampaign(kingdom);
        QVERIFY(page.view());
        StatesModel states(page.view()->campaign());
        for (int column = 0; column < states.columnCount(); ++column)
            QVERIFY(!states.index(0, column).flags().testFlag(Qt::ItemIsEditable));
        page.view()->startRename();
        QVERIFY(page.view()->titleField()->isHidden());
    }

    void enterOpensAndBackReturns()
    {
        OpenLibrary open(QStringLiteral("classic"));
        CampaignsPage page(open.workspace());
        page.resize(1200, 736);
        page.show();
        page.overview().choose(kingdom);
        QTest::keyClick(page.overview().list(), Qt::Key_Return);
        QVERIFY(page.view());
        QCOMPARE(page.view()->campaign().id(), kingdom);
        QCOMPARE(page.view()->currentTab(), CampaignView::Board);
        emit page.view()->backRequested();
        QVERIFY(!page.view());
    }

    void theTitleIsEditedInItsPlace()
    {
        OpenLibrary open(QStringLiteral("classic"));
        CampaignsPage page(open.workspace());
        page.show();
        page.openCampaign(kingdom);
        page.view()->startRename();
        QTest::keyClicks(page.view()->titleField(), QStringLiteral("New name"));
        QTest::keyClick(page.view()->titleField(), Qt::Key_Return);
        QCOMPARE(page.view()->campaign().title(), QStringLiteral("New name"));
        page.view()->startRename();
        QTest::keyClicks(page.view()->titleField(), QStringLiteral("Other"));
        QTest::keyClick(page.view()->titleField(), Qt::Key_Escape);
        QCOMPARE(page.view()->campaign().title(), QStringLiteral("New name"));
        open.workspace().undo();
        QCOMPARE(page.view()->campaign().title(), QStringLiteral("The Lost Kingdom"));
    }

    void deletingTheOpenCampaignLeavesIt()
    {
        OpenLibrary open(QStringLiteral("classic"));
        CampaignsPage page(open.workspace());
        page.show();
        page.openCampaign(kingdom);
        QVERIFY(open.workspace().accept(deleteCampaign(open.library(), kingdom)));
        QVERIFY(!page.view());
        QCOMPARE(page.overview().model().rowCount(), 4);
    }

    void statesFollowAndEditsAreOperations()
    {
        OpenLibrary open(QStringLiteral("classic"));
        OpenCampaign campaign(open.workspace(), kingdom);
        StatesModel model(campaign);
        QAbstractItemModelTester tester(&model, strict);
        QCOMPARE(model.rowCount(), 3);
        const auto before = factsOf(open.root());
        QVERIFY(model.setData(model.index(0, StatesModel::HitPoints), QStringLiteral("-8")));
        QCOMPARE(model.at(0).hitPoints, 34);
        QCOMPARE(differencesOf(before, factsOf(open.root())),
                 QStringList{kingdom + QStringLiteral("/characters/pc:kara_stormwind.json")});
        QVERIFY(model.setData(model.index(1, StatesModel::ArmorClass), QStringLiteral("14")));
        QCOMPARE(model.at(1).armorClass, 14);
        QVERIFY(model.setData(model.index(1, StatesModel::Conditions), QStringLiteral("blessed, prone")));
        QCOMPARE(model.at(1).conditions, (QStringList{QStringLiteral("blessed"), QStringLiteral("prone")}));
        QSignalSpy refusals(&model, &StatesModel::refused);
        QVERIFY(!model.setData(model.index(0, StatesModel::Level), QStringLiteral("three")));
        QVERIFY(!model.setData(model.index(0, StatesModel::HitPoints), QStringLiteral("-")));
        QCOMPARE(refusals.size(), 2);
        QVERIFY(open.workspace().accept(
            removeFromCampaign(open.library(), QStringLiteral("pc:theron_gearwright"), kingdom)));
        QCOMPARE(model.rowCount(), 2);
        open.workspace().undo();
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.at(1).key, QStringLiteral("pc:theron_gearwright"));
    }

    void peopleWithoutAStateAreShownAsMissing()
    {
        OpenLibrary open(QStringLiteral("damaged"));
        OpenCampaign campaign(open.workspace(), kingdom);
        StatesModel model(campaign);
        const int row = model.rowOf(QStringLiteral("pc:nobody_knows"));
        QVERIFY(row >= 0);
        QVERIFY(model.at(row).missing);
        QVERIFY(!model.index(row, StatesModel::HitPoints).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.at(model.rowOf(QStringLiteral("pc:stray"))).listed);
    }

    void contentIsAddedRemovedAndTakenBack_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("library");
        for (const char *library : {"classic", "server"})
            for (int kind = 0; kind < 4; ++kind)
                QTest::addRow("%s %d", library, kind) << kind << QString::fromLatin1(library);
    }

    void contentIsAddedRemovedAndTakenBack()
    {
        QFETCH(int, kind);
        QFETCH(QString, library);
        OpenLibrary open(library);
        const QString id = library == QLatin1String("server") ? QStringLiteral("campaign_1") : kingdom;
        OpenCampaign campaign(open.workspace(), id);
        ContentModel model(campaign, static_cast<ContentKind>(kind));
        QAbstractItemModelTester tester(&model, strict);
        const QString path = campaign.data().path();
        const QByteArray bytes = testing::readFile(open.root() + u'/' + path);
        const int count = model.rowCount();
        const QString added = model.add(QStringLiteral("Élodie’s <i>mill</i>"));
        QVERIFY(!added.isEmpty());
        QCOMPARE(model.rowCount(), count + 1);
        QCOMPARE(model.at(model.rowOf(added)).title, QStringLiteral("Élodie’s <i>mill</i>"));
        QVERIFY(!model.at(model.rowOf(added)).isOwnFile);
        const QString second = model.add(QStringLiteral("Élodie’s <i>mill</i>"));
        QVERIFY(second != added);
        QVERIFY(model.removeEntry(model.rowOf(second)));
        open.workspace().undo();
        open.workspace().undo();
        open.workspace().undo();
        QCOMPARE(model.rowCount(), count);
        QCOMPARE(testing::readFile(open.root() + u'/' + path), bytes);
    }

    void newServerEntriesHaveTheServersKeys()
    {
        const Json npc = newEntry(ContentKind::Npcs, QStringLiteral("npc:a"), QStringLiteral("A"), LayoutKind::Server);
        QStringList keys;
        for (const auto &[key, value] : npc.items())
            keys.append(QString::fromStdString(key));
        QStringList wanted;
        for (const Field &field : fieldsOf(RecordKind::Npc))
            wanted.append(QLatin1String(field.key));
        QCOMPARE(keys, wanted);
        QCOMPARE(textOf(npc, "disposition"), QStringLiteral("neutral"));
        const Json classic =
            newEntry(ContentKind::Quests, QStringLiteral("q"), QStringLiteral("Q"), LayoutKind::Classic);
        QCOMPARE(classic.dump(), std::string(R"({"quest_id":"q","title":"Q","description":"","status":"active"})"));
    }

    void scenesKeepTheirOrderAndCanBeMoved()
    {
        OpenLibrary open(QStringLiteral("classic"));
        OpenCampaign campaign(open.workspace(), kingdom);
        ContentModel model(campaign, ContentKind::Scenes);
        QAbstractItemModelTester tester(&model, strict);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.at(0).isOwnFile);
        QVERIFY(!model.removeEntry(0));
        QVERIFY(model.moveScene(2, 0));
        QCOMPARE(model.at(0).key, QStringLiteral("scene_003"));
        QCOMPARE(campaign.data().texts({QStringLiteral("scene_order")}).first(), QStringLiteral("scene_003"));
    }

    void chatContentOfEveryShapeIsText()
    {
        const QList<Message> messages = messagesFromChat({
            Json{{"role", "user"},
                 {"character_name", "Kara"},
                 {"content", "<b>Hello</b>"},
                 {"timestamp", "2025-10-13T10:00:00"}},
            Json{{"role", "assistant"}, {"content", {{"answer", "a"}, {"narrative", "n"}, {"turn", ""}}}},
            Json{{"role", "system"}, {"content", nullptr}},
            Json("just text"),
            Json(17),
        });
        QCOMPARE(messages.size(), 5);
        QCOMPARE(messages.at(0).text, QStringLiteral("<b>Hello</b>"));
        QCOMPARE(messages.at(0).who, QStringLiteral("Kara"));
        QCOMPARE(messages.at(0).side, Message::Side::Players);
        QCOMPARE(messages.at(1).text, QStringLiteral("n\n\na"));
        QCOMPARE(messages.at(3).text, QStringLiteral("just text"));
        QCOMPARE(messages.at(4).text, QStringLiteral("17"));
    }

    void thousandsOfMessagesOpenFastAtTheirEnd()
    {
        QList<Json> chat;
        for (int number = 0; number < 5000; ++number)
            chat.append(Json{
                {"role", number % 2 ? "user" : "assistant"},
                {"content", "Message " + std::to_string(number) + ": " + std::string(number % 300, 'x') + " end"}});
        MessageModel model;
        QAbstractItemModelTester tester(&model, strict);
        MessageView view(MessageDelegate::Look::Bubbles);
        view.resize(900, 600);
        view.setModel(&model);
        QElapsedTimer timer;
        timer.start();
        model.setMessages(messagesFromChat(chat));
        view.show();
        view.showEnd();
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(view.indexAt(view.viewport()->rect().bottomLeft() - QPoint(-30, 20)).row() > 4990);
        chat.append(Json{{"role", "user"}, {"content", "one more"}});
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.setMessages(messagesFromChat(chat));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.first().at(1).toInt(), 5000);
    }

    void filesAreListedWithTheirSize()
    {
        OpenLibrary open(QStringLiteral("classic"));
        OpenCampaign campaign(open.workspace(), kingdom);
        FilesModel model(campaign);
        QAbstractItemModelTester tester(&model, strict);
        const int row = model.rowOf(kingdom + QStringLiteral("/campaign_data.json"));
        QVERIFY(row >= 0);
        QCOMPARE(model.at(row).name, QStringLiteral("campaign_data.json"));
        const qint64 bytes = model.at(row).bytes;
        QVERIFY(setCampaignValue(open.library(), kingdom, {QStringLiteral("title")}, "Longer than it was before"));
        QVERIFY(model.at(row).bytes > bytes);
    }

private:
    Theme m_theme;
};

QTEST_MAIN(CampaignsTest)
#include "campaigns_test.moc"
