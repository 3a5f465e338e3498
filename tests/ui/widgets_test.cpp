#include "resources/resources.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/faceview.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hpbar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/ownerbadge.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/phraseflow.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tristatechip.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace retinue;

namespace {

const QString hostile = QStringLiteral("<img src=http://example.org/x.png><b>Kara</b>");

} // namespace

class WidgetsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        initResources();
        m_theme.setScheme(Theme::Scheme::Light);
        m_theme.apply(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    }

    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void aClickTogglesACheckableChip()
    {
        Chip chip(QStringLiteral("Playing"));
        chip.setCheckable(true);
        QSignalSpy toggled(&chip, &Chip::toggled);
        chip.resize(chip.sizeHint());
        QTest::mouseClick(&chip, Qt::LeftButton);
        QCOMPARE(toggled.count(), 1);
        QVERIFY(chip.isChecked());
        QTest::keyClick(&chip, Qt::Key_Space);
        QVERIFY(!chip.isChecked());
        QTest::keyClick(&chip, Qt::Key_Return);
        QVERIFY(chip.isChecked());
    }

    void theCrossOfAChipRemovesAndDoesNotClick()
    {
        Chip chip(QStringLiteral("Level 1–4"));
        chip.setRemovable(true);
        chip.resize(chip.sizeHint());
        const QSignalSpy removed(&chip, &Chip::removeRequested);
        const QSignalSpy clicked(&chip, &Chip::clicked);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 12, 12));
        QCOMPARE(removed.count(), 1);
        QCOMPARE(clicked.count(), 0);
        QVERIFY(!chip.isDown());
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(12, 12));
        QCOMPARE(clicked.count(), 1);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QCOMPARE(removed.count(), 2);
    }

    void theCrossOfAChipIsAtTheOtherEndRightToLeft()
    {
        Chip chip(QStringLiteral("Level 1–4"));
        chip.setLayoutDirection(Qt::RightToLeft);
        chip.setRemovable(true);
        chip.resize(chip.sizeHint());
        const QSignalSpy removed(&chip, &Chip::removeRequested);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(12, 12));
        QCOMPARE(removed.count(), 1);
    }

    void aChipOpensItsMenu()
    {
        Chip chip(QStringLiteral("Campaign"));
        QMenu menu;
        menu.addAction(QStringLiteral("Beyond the Keep"));
        chip.setMenu(&menu);
        chip.show();
        QTest::mouseClick(&chip, Qt::LeftButton);
        QVERIFY(menu.isVisible());
        menu.close();
        QTest::keyClick(&chip, Qt::Key_Down);
        QVERIFY(menu.isVisible());
        menu.close();
    }

    void aThreeStateChipGoesRound()
    {
        TriStateChip chip(QStringLiteral("NPC"));
        QSignalSpy changed(&chip, &TriStateChip::stateChanged);
        chip.resize(chip.sizeHint());
        using State = TriStateChip::State;
        for (const State expected : {State::With, State::Without, State::Off}) {
            QTest::mouseClick(&chip, Qt::LeftButton);
            QCOMPARE(chip.state(), expected);
        }
        QCOMPARE(changed.count(), 3);
        chip.setState(State::Off);
        QCOMPARE(changed.count(), 3);
        QTest::keyClick(&chip, Qt::Key_Space);
        QCOMPARE(chip.state(), State::With);
        QCOMPARE(chip.accessibleDescription(), QStringLiteral("with"));
    }

    void segmentsChangeByMouseAndArrows()
    {
        SegmentedControl control;
        control.addSegment(QStringLiteral("Gallery"));
        control.addSegment(QStringLiteral("Table"));
        control.resize(control.sizeHint());
        QCOMPARE(control.currentIndex(), 0);
        QSignalSpy changed(&control, &SegmentedControl::currentChanged);
        QTest::mouseClick(&control, Qt::LeftButton, {}, QPoint(control.width() - 10, 10));
        QCOMPARE(control.currentIndex(), 1);
        QTest::keyClick(&control, Qt::Key_Left);
        QCOMPARE(control.currentIndex(), 0);
        QTest::keyClick(&control, Qt::Key_Left);
        QCOMPARE(control.currentIndex(), 0);
        QCOMPARE(changed.count(), 2);
        control.setLayoutDirection(Qt::RightToLeft);
        QTest::keyClick(&control, Qt::Key_Left);
        QCOMPARE(control.currentIndex(), 1);
    }

    void escapeClearsTheSearchFirst()
    {
        SearchField field(QStringLiteral("Find"));
        field.resize(200, 32);
        QTest::keyClicks(&field, QStringLiteral("kara"));
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
    }

    void theClearButtonOfTheSearchClears()
    {
        SearchField field(QStringLiteral("Find"));
        field.resize(200, 32);
        field.show();
        auto *clear = field.findChild<QToolButton *>();
        QVERIFY(clear->isHidden());
        QTest::keyClicks(&field, QStringLiteral("kara"));
        QVERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QVERIFY(field.text().isEmpty());
        QVERIFY(clear->isHidden());
    }

    void aPhraseLeadsToItsField()
    {
        PhraseFlow flow;
        flow.setPhrases({{QStringLiteral("muscular build"), QStringLiteral("build")}, {QStringLiteral("rain"), {}}});
        flow.resize(400, 100);
        flow.show();
        QSignalSpy field(&flow, &PhraseFlow::fieldRequested);
        QSignalSpy own(&flow, &PhraseFlow::ownWordsRequested);
        const auto buttons = flow.findChildren<QAbstractButton *>();
        QCOMPARE(buttons.size(), 2);
        QTest::mouseClick(buttons[0], Qt::LeftButton);
        QCOMPARE(field.value(0).value(0).toString(), QStringLiteral("build"));
        QTest::mouseClick(buttons[1], Qt::LeftButton);
        QCOMPARE(own.value(0).value(0).toInt(), 1);
        buttons[0]->setFocus();
        QTest::keyClick(buttons[0], Qt::Key_Right);
        QVERIFY(flow.focusWidget() == buttons[1]);
        QTest::keyClick(buttons[1], Qt::Key_Return);
        QCOMPARE(own.count(), 2);
    }

    void aFaceIsClickedByMouseAndKey()
    {
        FaceView face;
        face.setClickable(true);
        face.resize(face.sizeHint());
        const QSignalSpy clicked(&face, &FaceView::clicked);
        QTest::mouseClick(&face, Qt::LeftButton);
        QTest::keyClick(&face, Qt::Key_Space);
        QCOMPARE(clicked.count(), 2);
        QCOMPARE(FaceView().heightForWidth(100), 150);
    }

    void anOwnerBadgeIsClicked()
    {
        OwnerBadge badge(Owner::StaleCopy);
        badge.resize(badge.sizeHint());
        const QSignalSpy clicked(&badge, &OwnerBadge::clicked);
        QTest::mouseClick(&badge, Qt::LeftButton);
        QCOMPARE(clicked.count(), 1);
    }

    void anEmptyPageHasAWayOn()
    {
        EmptyState state(QStringLiteral("people"), QStringLiteral("Nobody yet."), QStringLiteral("New character"));
        const QSignalSpy triggered(&state, &EmptyState::triggered);
        QTest::mouseClick(state.button(), Qt::LeftButton);
        QCOMPARE(triggered.count(), 1);
    }

    void hitPointsAreToldAsText()
    {
        HpBar bar;
        bar.setValue(9, 31);
        QCOMPARE(bar.accessibleDescription(), QStringLiteral("9 of 31"));
        bar.setPreview(5);
        QCOMPARE(bar.accessibleDescription(), QStringLiteral("9 of 31, would become 5"));
        QVERIFY(isHpLow(5, 31));
        QVERIFY(!isHpLow(8, 31));
        QVERIFY(!isHpLow(0, 0));
    }

    void namesAreShownAsTheyAreWritten_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void namesAreShownAsTheyAreWritten()
    {
        QFETCH(bool, dark);
        m_theme.setScheme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
        Label label(hostile);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        Banner banner(Banner::Kind::Bad, hostile, hostile);
        PageHead head(hostile);
        EmptyState state(QString(), hostile);
        for (QWidget *widget : {static_cast<QWidget *>(&label), static_cast<QWidget *>(&banner),
                                static_cast<QWidget *>(&head), static_cast<QWidget *>(&state)}) {
            for (const QLabel *inner : widget->findChildren<QLabel *>())
                QCOMPARE(inner->textFormat(), Qt::PlainText);
            widget->grab();
        }
        // An element would take no room; written out it takes more than the plain name.
        const QFontMetrics fm(Theme::font(&label, TextSize::Body));
        QVERIFY(label.sizeHint().width() >= fm.horizontalAdvance(hostile));
        QVERIFY(ElidedLabel(hostile).sizeHint().width() >= fm.horizontalAdvance(hostile));
        m_theme.setScheme(Theme::Scheme::Light);
    }

    void anElidedLabelKnowsWhetherItIsElided()
    {
        ElidedLabel label(QStringLiteral("A name that is quite long"));
        label.resize(label.sizeHint());
        QVERIFY(!label.isElided());
        label.resize(40, label.height());
        QVERIFY(label.isElided());
    }

    void aSelectableLabelCopiesItsWholeText()
    {
        ElidedLabel label(QStringLiteral("campaign_12345/characters/pc:aria_silverleaf.json"));
        label.setSelectable(true);
        label.resize(40, 20);
        QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), label.text());
    }

    void aFlowBreaksLines()
    {
        QWidget widget;
        auto *flow = new FlowLayout(&widget, 8, 4);
        for (int i = 0; i < 3; ++i) {
            auto *part = new QWidget;
            part->setFixedSize(100, 20);
            flow->addWidget(part);
        }
        QCOMPARE(flow->heightForWidth(316), 20);
        QCOMPARE(flow->heightForWidth(315), 44);
        QCOMPARE(flow->heightForWidth(100), 68);
        widget.setLayoutDirection(Qt::RightToLeft);
        widget.resize(400, 20);
        flow->setGeometry(widget.rect());
        QCOMPARE(flow->itemAt(0)->geometry().right(), 399);
    }

    void everythingChangesItsColoursWithTheTheme()
    {
        const auto parts = [] {
            auto window = std::make_unique<QWidget>();
            window->setAutoFillBackground(true);
            auto *flow = new FlowLayout(window.get());
            flow->addWidget(new Badge(BadgeKind::Bad, QStringLiteral("broken")));
            flow->addWidget(new OwnerBadge(Owner::Overridden));
            flow->addWidget(new TriStateChip(QStringLiteral("NPC")));
            flow->addWidget(new Banner(Banner::Kind::Warn, QStringLiteral("Careful"), QStringLiteral("This is old.")));
            flow->addWidget(new SearchField(QStringLiteral("Find")));
            flow->addWidget(
                new EmptyState(QStringLiteral("people"), QStringLiteral("Nobody."), QStringLiteral("Make")));
            flow->addWidget(new Label(QStringLiteral("quiet"), TextSize::Small, TextTone::Quiet));
            flow->addWidget(new PageHead(QStringLiteral("People")));
            auto *primary = new QPushButton(icon("plus"), QStringLiteral("New character"));
            setPrimary(primary);
            flow->addWidget(primary);
            window->resize(600, 400);
            window->show();
            return window;
        };
        const auto old = parts();
        const QImage light = old->grab().toImage();
        m_theme.setScheme(Theme::Scheme::Dark);
        QTRY_COMPARE(old->palette().color(QPalette::Window), darkTokens().window);
        const auto fresh = parts();
        const QImage dark = fresh->grab().toImage();
        QVERIFY(dark != light);
        QTRY_COMPARE(old->grab().toImage(), dark);
        m_theme.setScheme(Theme::Scheme::Light);
        QTRY_COMPARE(old->grab().toImage(), light);
    }

    void everythingMirrorsRightToLeft()
    {
        const auto pictures = [] {
            std::vector<std::unique_ptr<QWidget>> list;
            list.push_back(std::make_unique<Badge>(BadgeKind::Warn, QStringLiteral("stale")));
            list.push_back(std::make_unique<OwnerBadge>(Owner::StaleCopy));
            auto chip = std::make_unique<Chip>(QStringLiteral("Level"));
            chip->setRemovable(true);
            list.push_back(std::move(chip));
            auto bar = std::make_unique<HpBar>();
            bar->setValue(10, 40);
            list.push_back(std::move(bar));
            auto search = std::make_unique<SearchField>(QStringLiteral("Find"));
            list.push_back(std::move(search));
            QList<QImage> images;
            for (const auto &widget : list) {
                widget->resize(160, 32);
                images.append(widget->grab().toImage());
            }
            return images;
        };
        const QList<QImage> left = pictures();
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const QList<QImage> right = pictures();
        for (qsizetype i = 0; i < left.size(); ++i)
            QVERIFY2(left[i] != right[i], qPrintable(QString::number(i)));
    }

private:
    Theme m_theme;
};

QTEST_MAIN(WidgetsTest)
#include "widgets_test.moc"
