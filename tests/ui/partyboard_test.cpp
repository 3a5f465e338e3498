#include "core/operations/editfields.h"
#include "resources/resources.h"
#include "tests/testing/openlibrary.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/fieldrow.h"
#include "ui/pages/campaigns/boardpanel.h"
#include "ui/pages/campaigns/campaignform.h"
#include "ui/pages/campaigns/conditionsline.h"
#include "ui/pages/campaigns/contenttab.h"
#include "ui/pages/campaigns/everybodybar.h"
#include "ui/pages/campaigns/leveluppanel.h"
#include "ui/pages/campaigns/locationfield.h"
#include "ui/pages/campaigns/memberrow.h"
#include "ui/pages/campaigns/sessionpanel.h"
#include "ui/pages/campaigns/stepbuttons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hpbar.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

using namespace retinue;
using namespace retinue::testing;

namespace {

const QString kingdom = QStringLiteral("campaign_12345");
const QString aria = kingdom + QStringLiteral("/characters/pc:aria_silverleaf.json");
const QString kara = kingdom + QStringLiteral("/characters/pc:kara_stormwind.json");

/// An opened campaign with its board on the (offscreen) screen.
struct Board
{
    explicit Board(OpenMode mode = OpenMode::ReadWrite)
        : open(QStringLiteral("classic"), mode), campaign(open.workspace(), kingdom), panel(campaign)
    {
        panel.resize(1200, 760);
        panel.show();
        before = factsOf(open.root());
    }

    QStringList changedFiles() const { return differencesOf(before, factsOf(open.root())); }
    void type(int member, const QString &text)
    {
        panel.choose(member);
        QTest::keyClicks(panel.row(member)->entry(), text);
    }
    void enter(int member, const QString &text)
    {
        type(member, text);
        QTest::keyClick(panel.row(member)->entry(), Qt::Key_Return);
    }
    QString undoText() { return open.workspace().undoStack().undoText(); }

    OpenLibrary open;
    OpenCampaign campaign;
    BoardPanel panel;
    QMap<QString, FileFacts> before;
};

/// Keys whose values differ between two JSON texts.
QStringList keysThatDiffer(const QByteArray &a, const QByteArray &b)
{
    const Json left = parseJson(a), right = parseJson(b);
    QStringList keys;
    for (const auto &[key, value] : right.items())
        if (!left.contains(key) || left.at(key) != value)
            keys.append(QString::fromStdString(key));
    keys.sort();
    return keys;
}

template <class T> QString textOfShownLabels(const T &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.template findChildren<QLabel *>())
        if (label->isVisibleTo(&widget))
            texts.append(label->text());
    return texts.join(u'|');
}

} // namespace

class PartyBoardTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        initResources();
        m_theme.apply(*qApp);
    }

    void damageChangesHitPointsStatusAndTimeOfOneFile()
    {
        Board board;
        QCOMPARE(board.panel.rowCount(), 3);
        board.enter(3, QStringLiteral("-7"));
        QCOMPARE(board.changedFiles(), QStringList{aria});
        const QByteArray after = testing::readFile(board.open.root() + u'/' + aria);
        const QStringList keys = keysThatDiffer(board.before.value(aria).content, after);
        QCOMPARE(keys, (QStringList{QStringLiteral("hit_points_current"), QStringLiteral("last_interaction")}));
        QCOMPARE(board.campaign.state(QStringLiteral("pc:aria_silverleaf"))->hitPoints(), 2);
        QCOMPARE(board.undoText(), QStringLiteral("Aria Silverleaf 9 → 2 HP (−7)"));
        QVERIFY(board.panel.row(3)->entry()->text().isEmpty());
        board.open.workspace().undo();
        QCOMPARE(testing::readFile(board.open.root() + u'/' + aria), board.before.value(aria).content);
    }

    void damageBelowAQuarterChangesTheStatusToo()
    {
        Board board;
        board.enter(2, QStringLiteral("-17"));
        const QString theron = kingdom + QStringLiteral("/characters/pc:theron_gearwright.json");
        QCOMPARE(board.changedFiles(), QStringList{theron});
        QCOMPARE(
            keysThatDiffer(board.before.value(theron).content, testing::readFile(board.open.root() + u'/' + theron)),
            (QStringList{QStringLiteral("hit_points_current"), QStringLiteral("last_interaction"),
                         QStringLiteral("status")}));
        board.enter(2, QStringLiteral("-1"));
        QCOMPARE(board.campaign.state(QStringLiteral("pc:theron_gearwright"))->status(), QStringLiteral("unconscious"));
        board.enter(2, QStringLiteral("=21"));
        QCOMPARE(board.campaign.state(QStringLiteral("pc:theron_gearwright"))->status(), QStringLiteral("healthy"));
    }

    void theBarShowsTheOutcomeBeforeEnterAndEscClears()
    {
        Board board;
        board.type(3, QStringLiteral("-4"));
        QVERIFY(textOfShownLabels(*board.panel.row(3)).contains(QStringLiteral("9 → 5")));
        QCOMPARE(board.changedFiles(), QStringList());
        QTest::keyClick(board.panel.row(3)->entry(), Qt::Key_Escape);
        QVERIFY(board.panel.row(3)->entry()->text().isEmpty());
        QVERIFY(!textOfShownLabels(*board.panel.row(3)).contains(QStringLiteral("9 → 5")));
        QCOMPARE(board.changedFiles(), QStringList());
    }

    void aRefusalIsShownInTheRowAndChangesNothing()
    {
        Board board;
        board.enter(1, QStringLiteral("=-3"));
        QCOMPARE(board.changedFiles(), QStringList());
        QVERIFY(textOfShownLabels(*board.panel.row(1)).contains(QStringLiteral("not a number of hit points")));
        QVERIFY(board.open.reports().isEmpty());
    }

    void aConditionIsAddedAndRemoved()
    {
        Board board;
        board.enter(1, QStringLiteral("poisoned"));
        QCOMPARE(board.changedFiles(), QStringList{kara});
        QCOMPARE(board.campaign.state(QStringLiteral("pc:kara_stormwind"))->conditions().last(),
                 QStringLiteral("poisoned"));
        QCOMPARE(board.undoText(), QStringLiteral("Kara Stormwind is poisoned"));
        const QList<ConditionChip *> chips = board.panel.row(1)->findChildren<ConditionChip *>();
        ConditionChip *chip = nullptr;
        for (ConditionChip *candidate : chips)
            if (candidate->condition() == QLatin1String("poisoned"))
                chip = candidate;
        QVERIFY(chip);
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(board.campaign.state(QStringLiteral("pc:kara_stormwind"))->conditions(),
                 (QStringList{QStringLiteral("blessed"), QStringLiteral("shield of faith")}));
        board.open.workspace().undo();
        board.open.workspace().undo();
        QCOMPARE(testing::readFile(board.open.root() + u'/' + kara), board.before.value(kara).content);
    }

    void theKeyCAddsACondition()
    {
        Board board;
        board.panel.choose(2);
        QTest::keyClick(board.panel.row(2)->entry(), Qt::Key_C);
        auto *field = board.panel.row(2)->findChild<ConditionsLine *>()->findChild<SuggestField *>();
        QVERIFY(field->isVisible());
        QTest::keyClicks(field, QStringLiteral("harmed"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(board.campaign.state(QStringLiteral("pc:theron_gearwright"))->conditions(),
                 QStringList{QStringLiteral("charmed")});
    }

    void digitsChooseMembersAndTheSlashTheShorthand()
    {
        Board board;
        board.panel.choose(1);
        QTest::keyClick(board.panel.row(1)->entry(), Qt::Key_3);
        QTest::keyClicks(board.panel.row(3)->entry(), QStringLiteral("-1"));
        QCOMPARE(board.panel.row(3)->entry()->text(), QStringLiteral("-1"));
        QVERIFY(board.panel.row(1)->entry()->text().isEmpty());
        QTest::keyClick(board.panel.row(3)->entry(), Qt::Key_2);
        QCOMPARE(board.panel.row(3)->entry()->text(), QStringLiteral("-12"));
        board.panel.choose(1);
        QTest::keyClick(board.panel.row(1)->entry(), Qt::Key_Slash);
        QVERIFY(board.panel.row(1)->entry()->text().isEmpty());
    }

    void steppersMergeIntoOneStepOfUndo()
    {
        Board board;
        MemberRow *row = board.panel.row(1);
        const auto *steps = row->findChild<StepButtons *>();
        const int stack = board.open.workspace().undoStack().count();
        for (int press = 0; press < 5; ++press)
            QTest::mouseClick(steps->minus(), Qt::LeftButton);
        QTest::mouseClick(steps->plus(), Qt::LeftButton);
        QCOMPARE(board.changedFiles(), QStringList());
        QVERIFY(board.open.workspace().hasUnsaved());
        board.open.workspace().saveNow();
        QCOMPARE(board.campaign.state(QStringLiteral("pc:kara_stormwind"))->hitPoints(), 38);
        QCOMPARE(board.open.workspace().undoStack().count(), stack + 1);
        QVERIFY(!board.open.workspace().hasUnsaved());
    }

    void levelUpOffersAbilitiesInTheRow()
    {
        Board board;
        board.panel.choose(1);
        QTest::keyClick(board.panel.row(1)->entry(), Qt::Key_L);
        auto *panel = board.panel.row(1)->findChild<LevelUpPanel *>();
        QVERIFY(panel->isVisible());
        const QByteArray profile =
            testing::readFile(board.open.root() + QStringLiteral("/character_profiles/pc:kara_stormwind.json"));
        const qsizetype offered = panel->findChildren<QCheckBox *>().size();
        QTest::keyClick(panel, Qt::Key_Return);
        QVERIFY(!panel->isVisible());
        const auto state = board.campaign.state(QStringLiteral("pc:kara_stormwind"));
        QCOMPARE(state->level(), 6);
        QCOMPARE(state->hitPointsMax(), 60);
        QCOMPARE(state->keys({QStringLiteral("abilities")}).size(), 1 + offered);
        QCOMPARE(board.changedFiles(), QStringList{kara});
        QCOMPARE(testing::readFile(board.open.root() + QStringLiteral("/character_profiles/pc:kara_stormwind.json")),
                 profile);
        board.open.workspace().undo();
        QCOMPARE(testing::readFile(board.open.root() + u'/' + kara), board.before.value(kara).content);
    }

    void theShorthandLineChangesSeveralInOneStep()
    {
        Board board;
        QLineEdit *line = board.panel.shorthandLine();
        const int stack = board.open.workspace().undoStack().count();
        QTest::keyClicks(line, QStringLiteral("all -2 @ Moonwell Grove"));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(line->text().isEmpty());
        QCOMPARE(board.changedFiles().size(), 3);
        QCOMPARE(board.open.workspace().undoStack().count(), stack + 1);
        for (const CharacterInfo &state : board.campaign.states())
            QCOMPARE(state.location(), QStringLiteral("Moonwell Grove"));
        board.open.workspace().undo();
        for (const QString &path : {kara, aria})
            QCOMPARE(testing::readFile(board.open.root() + u'/' + path), board.before.value(path).content);
        QTest::keyClicks(line, QStringLiteral("zoe -2"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(line->text(), QStringLiteral("zoe -2"));
    }

    void usingAnAbilityCountsItsUses()
    {
        Board board;
        QAbstractButton *ability = nullptr;
        for (QAbstractButton *button : board.panel.row(1)->findChildren<QAbstractButton *>())
            if (button->accessibleName().startsWith(QLatin1String("Use Second Wind")))
                ability = button;
        QVERIFY(ability);
        QTest::mouseClick(ability, Qt::LeftButton);
        QCOMPARE(
            board.campaign.state(QStringLiteral("pc:kara_stormwind"))
                ->integer({QStringLiteral("abilities"), QStringLiteral("second_wind"), QStringLiteral("uses_left")}),
            0);
        QCOMPARE(board.undoText(), QStringLiteral("Kara Stormwind used Second Wind (0/1)"));
    }

    void theSessionListsWhatHappenedAndTakesItBack()
    {
        Board board;
        board.enter(1, QStringLiteral("-1"));
        board.enter(1, QStringLiteral("-2"));
        board.enter(3, QStringLiteral("+1"));
        const QList<SessionEntry> &entries = board.panel.session()->entries();
        QCOMPARE(entries.size(), 3);
        QVERIFY(entries.at(0).canUndo);
        QVERIFY(entries.at(1).canUndo);
        QVERIFY(!entries.at(2).canUndo);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const QList<QToolButton *> buttons = board.panel.session()->findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 2);
        QTRY_VERIFY(buttons.at(1)->isVisible());
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
        QCOMPARE(board.campaign.state(QStringLiteral("pc:kara_stormwind"))->hitPoints(), 41);
        QCOMPARE(board.panel.session()->entries().size(), 2);
    }

    void undoInAnEmptyEntryMeansTheLibrary()
    {
        Board board;
        board.panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&board.panel));
        QShortcut undo(QKeySequence::Undo, &board.panel);
        connect(&undo, &QShortcut::activated, &board.open.workspace(), &Workspace::undo);
        board.enter(3, QStringLiteral("-7"));
        QTest::keyClick(board.panel.row(3)->entry(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(testing::readFile(board.open.root() + u'/' + aria), board.before.value(aria).content);
        QVERIFY(board.panel.row(3)->entry()->text().isEmpty());
    }

    void everybodyIsHealedWithOneStepOfUndo()
    {
        Board board;
        auto *bar = board.panel.findChild<EverybodyBar *>();
        QPushButton *heal = nullptr;
        for (QPushButton *button : bar->findChildren<QPushButton *>())
            if (button->text().contains(QLatin1String("Heal")))
                heal = button;
        QVERIFY(heal);
        QTest::mouseClick(heal, Qt::LeftButton);
        QLineEdit *amount = nullptr;
        for (QLineEdit *field : bar->findChildren<QLineEdit *>())
            if (field->isVisible())
                amount = field;
        QTest::keyClicks(amount, QStringLiteral("3"));
        QTest::keyClick(amount, Qt::Key_Return);
        QCOMPARE(board.changedFiles().size(), 3);
        QCOMPARE(board.campaign.state(QStringLiteral("pc:theron_gearwright"))->hitPoints(), 21);
        QCOMPARE(board.undoText(), QStringLiteral("Everybody: +3 HP"));
        board.open.workspace().undo();
        QCOMPARE(testing::readFile(board.open.root() + u'/' + kara), board.before.value(kara).content);
    }

    void theLocationIsEditedInItsPlace()
    {
        Board board;
        auto *field = board.panel.row(1)->findChild<LocationField *>();
        field->startEditing();
        auto *line = field->findChild<SuggestField *>();
        QVERIFY(line->isVisible());
        line->setText(QStringLiteral("The Drunken Dragon"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(board.changedFiles(), QStringList{kara});
        QCOMPARE(keysThatDiffer(board.before.value(kara).content, testing::readFile(board.open.root() + u'/' + kara)),
                 QStringList{QStringLiteral("location")});
        field->startEditing();
        QTest::keyClicks(line, QStringLiteral("Nowhere"));
        QTest::keyClick(line, Qt::Key_Escape);
        QCOMPARE(board.campaign.state(QStringLiteral("pc:kara_stormwind"))->location(),
                 QStringLiteral("The Drunken Dragon"));
    }

    void serverLibrariesStoreTheIdOfAPlace()
    {
        OpenLibrary open(QStringLiteral("server"));
        OpenCampaign campaign(open.workspace(), QStringLiteral("campaign_1"));
        QCOMPARE(campaign.placeName(QStringLiteral("loc_1")), QStringLiteral("Hall"));
        QCOMPARE(campaign.storedPlace(QStringLiteral("hall")), QStringLiteral("loc_1"));
        QCOMPARE(campaign.storedPlace(QStringLiteral("Elsewhere")), QStringLiteral("Elsewhere"));
    }

    void theSecondScreenFollows()
    {
        Board board;
        BoardPanel second(board.campaign, BoardPanel::Form::SecondScreen);
        second.show();
        QVERIFY(!second.shorthandLine());
        board.enter(3, QStringLiteral("-7"));
        QCOMPARE(second.row(3)->findChild<HpBar *>()->value(), 2);
    }

    void theDeadStayDead()
    {
        Board board;
        QVERIFY(board.open.workspace().accept(
            setCharacterFields(board.open.library(), QStringLiteral("pc:aria_silverleaf"), kingdom,
                               {{QStringLiteral("status"), "dead"}, {QStringLiteral("hit_points_current"), 0}})));
        board.enter(3, QStringLiteral("+5"));
        QCOMPARE(board.campaign.state(QStringLiteral("pc:aria_silverleaf"))->status(), QStringLiteral("dead"));
    }

    void aReadOnlyBoardShowsAndLocks()
    {
        Board board(OpenMode::ReadOnly);
        QVERIFY(!board.panel.row(1)->entry()->isEnabled());
        QVERIFY(!board.panel.shorthandLine()->isEnabled());
        for (QPushButton *button : board.panel.findChildren<QPushButton *>())
            if (button->isVisible())
                QVERIFY2(!button->isEnabled(), qPrintable(button->text()));
        QCOMPARE(board.changedFiles(), QStringList());
    }

    void typingInAFormIsOneCommitOfOneValue()
    {
        OpenLibrary open(QStringLiteral("classic"));
        OpenCampaign campaign(open.workspace(), kingdom);
        ContentTab tab(campaign, ContentKind::Npcs);
        tab.resize(1000, 700);
        tab.show();
        const auto before = factsOf(open.root());
        const int stack = open.workspace().undoStack().count();
        auto *role = tab.form()->row(QStringLiteral("role"))->findChild<QLineEdit *>();
        QVERIFY(role);
        role->selectAll();
        QTest::keyClicks(role, QStringLiteral("smuggler"));
        QVERIFY(open.workspace().hasUnsaved());
        open.workspace().saveNow();
        QVERIFY(!open.workspace().hasUnsaved());
        QCOMPARE(open.workspace().undoStack().count(), stack + 1);
        const QString path = kingdom + QStringLiteral("/campaign_data.json");
        QByteArray expected = before.value(path).content;
        expected.replace("\"role\": \"merchant\"", "\"role\": \"smuggler\"");
        QCOMPARE(testing::readFile(open.root() + u'/' + path), expected);
        QCOMPARE(differencesOf(before, factsOf(open.root())), QStringList{path});
        QCOMPARE(tab.model().at(0).note, QStringLiteral("smuggler"));
        open.workspace().undo();
        QCOMPARE(testing::readFile(open.root() + u'/' + path), before.value(path).content);
        QCOMPARE(role->text(), QStringLiteral("merchant"));
    }

    void unknownKeysAreShownBelowTheFields()
    {
        OpenLibrary open(QStringLiteral("classic"));
        QVERIFY(setCampaignValue(open.library(), kingdom,
                                 {QStringLiteral("npcs"), QStringLiteral("merchant_bob"), QStringLiteral("shoe_size")},
                                 43));
        OpenCampaign campaign(open.workspace(), kingdom);
        ContentTab tab(campaign, ContentKind::Npcs);
        tab.show();
        const QString shown = textOfShownLabels(tab);
        QVERIFY(shown.contains(QStringLiteral("shoe_size: 43")));
        QVERIFY2(!shown.contains(QStringLiteral("npc_id")), "the id is known and stands below the title");
    }

    void everyControlOfTheBoardHasAName()
    {
        Board board;
        for (const QWidget *widget : board.panel.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->inherits("QScrollArea") ||
                widget->inherits("QScrollBar"))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     widget->metaObject()->className());
        }
    }

private:
    Theme m_theme;
};

QTEST_MAIN(PartyBoardTest)
#include "partyboard_test.moc"
