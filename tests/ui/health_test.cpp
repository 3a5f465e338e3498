#include "core/insight/healthcheck.h"
#include "core/portraits/providerregistry.h"
#include "core/settings/settings.h"
#include "resources/resources.h"
#include "tests/testing/focuswalk.h"
#include "tests/testing/folders.h"
#include "ui/mainwindow.h"
#include "ui/models/facestore.h"
#include "ui/pages/health/healthpage.h"
#include "ui/pages/health/linediff.h"
#include "ui/pages/health/problemmodel.h"
#include "ui/pages/health/problemview.h"
#include "ui/rail.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/workspace.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

#include <algorithm>

using namespace retinue;

namespace {

Problem problemOf(const QString &kind, const QString &file, const QString &message = QStringLiteral("Odd."))
{
    Problem problem;
    problem.kind = kind;
    problem.file = file;
    problem.message = message;
    return problem;
}

/// Kinds and files as a tree in one line: "a(1 2) b(3)".
QString outline(const ProblemModel &model)
{
    QStringList groups;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex group = model.index(row, 0);
        QStringList files;
        for (int child = 0; child < model.rowCount(group); ++child)
            files += model.problem(model.index(child, 0, group))->file;
        groups += model.problem(model.index(0, 0, group))->kind + u'(' + files.join(u' ') + u')';
    }
    return groups.join(u' ');
}

/// A page over a copy of a fixture, shown, with its first check done.
struct Shown
{
    explicit Shown(const char *name, OpenMode mode = OpenMode::ReadWrite, QSize size = {1280, 760})
    {
        testing::copyFolder(testing::dataFolder(QStringLiteral("libraries/") + QString::fromLatin1(name)), root());
        open(mode, size);
    }
    void open(OpenMode mode, QSize size)
    {
        workspace = std::make_unique<Workspace>(std::move(*Library::open(root(), mode)), services, providers, settings);
        page = std::make_unique<HealthPage>(*workspace);
        page->resize(size);
        page->show();
        page->activateWindow();
        settle();
    }
    QString root() const { return folder / QStringLiteral("library"); }
    void settle()
    {
        QVERIFY(QTest::qWaitFor([&] { return !page->isChecking(); }));
    }
    ProblemView &view() { return *page->findChild<ProblemView *>(); }
    ProblemModel &model() { return *static_cast<ProblemModel *>(view().model()); }
    QPushButton &button(const char *name) { return *page->findChild<QPushButton *>(QString::fromLatin1(name)); }
    QPersistentModelIndex find(const QString &kind, const QString &part = {})
    {
        for (int i = 0; i < model().problemCount(); ++i) {
            const Problem *problem = model().problem(model().problemIndex(i));
            if (problem->kind == kind && problem->message.contains(part))
                return model().problemIndex(i);
        }
        return {};
    }
    void choose(const QString &kind, const QString &part = {})
    {
        QVERIFY(find(kind, part).isValid());
        view().setCurrentIndex(find(kind, part));
        view().setFocus();
    }
    void press(int key) { QTest::keyClick(&view(), Qt::Key(key)); }

    testing::FreshFolder folder;
    Services services;
    ProviderRegistry providers;
    Settings settings{folder / QStringLiteral("settings.ini")};
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<HealthPage> page;
};

QMap<QString, QByteArray> contentsOf(const QString &root)
{
    QMap<QString, QByteArray> contents;
    const auto facts = testing::factsOf(root);
    for (auto it = facts.begin(); it != facts.end(); ++it)
        contents.insert(it.key(), it->content);
    return contents;
}

} // namespace

class HealthTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        initResources();
        m_theme.apply(*qApp);
    }

    void theModelMovesOnlyWhatDiffers()
    {
        ProblemModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto list = [](const QString &text) {
            QList<Problem> problems;
            for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
                problems += problemOf(word.left(1), word.mid(1));
            return problems;
        };
        for (const char *step :
             {"a1 a2 b3", "b3 a2 a1", "c9 a1 b3 b4", "b4 b3", "", "a1 a1 a2", "a1 a2", "d1 a2 c3 b1"}) {
            const QList<Problem> wanted = list(QString::fromLatin1(step));
            model.setProblems(wanted);
            ProblemModel fresh;
            fresh.setProblems(wanted);
            QCOMPARE(outline(model), outline(fresh));
            QCOMPARE(model.problemCount(), int(wanted.size()));
        }
        model.setProblems(list(QStringLiteral("a1 a2 b3")));
        const QPersistentModelIndex kept(model.problemIndex(2));
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setProblems(list(QStringLiteral("a1 b3")));
        QCOMPARE(model.problem(kept)->file, QStringLiteral("3"));
        QCOMPARE(model.ordinalOf(kept), 1);
        QCOMPARE(changes.size(), 1); // the count of the heading
    }

    void aDiffShowsWhatChangesAndLittleAround()
    {
        const QByteArray before = "1\n2\n3\n4\n  \"look\": \"tired\",\n6\n7\n8\n";
        const QByteArray after = "1\n2\n3\n4\n  \"look\": \"wise\",\n6\n7\n8\n";
        const QList<DiffLine> lines = lineDiff(before, after, 1);
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines[0].kind, DiffLine::Kind::Gap);
        QCOMPARE(lines[0].left, 3);
        QCOMPARE(lines[2].kind, DiffLine::Kind::Removed);
        QCOMPARE(lines[2].text.mid(lines[2].markFrom, lines[2].markLength), QStringLiteral("tired"));
        QCOMPARE(lines[3].kind, DiffLine::Kind::Added);
        QCOMPARE(lines[3].text.mid(lines[3].markFrom, lines[3].markLength), QStringLiteral("wise"));
        QCOMPARE(lines[5].left, 2);
        QVERIFY(lineDiff(before, before).isEmpty());
        QCOMPARE(lineDiff({}, "a\nb\n").size(), 2);
    }

    void aDiffOfOneLongLineIsCutAroundTheChange()
    {
        const QByteArray filler(5000, 'x');
        const QList<DiffLine> lines = lineDiff(filler + "old" + filler, filler + "new" + filler);
        QCOMPARE(lines.size(), 2);
        const DiffLine cut = clipped(lines[0], 100);
        QVERIFY(cut.text.size() <= 102);
        QCOMPARE(cut.text.mid(cut.markFrom, cut.markLength), QStringLiteral("old"));
    }

    void directionMarksInAFileAreWrittenOut()
    {
        QCOMPARE(visibleText(QStringLiteral("a\u202Eb\tc\r\n")), QStringLiteral("a⟨U+202E⟩b\tc\n"));
    }

    void everyProblemOfTheDamagedLibraryIsListedWithItsSentence()
    {
        Shown shown("damaged");
        const QList<Problem> expected = checkHealth(shown.workspace->library());
        QCOMPARE(shown.model().problemCount(), int(expected.size()));
        int decisions = 0;
        for (const Problem &problem : expected) {
            const QModelIndex index = shown.find(problem.kind, problem.message);
            QVERIFY2(index.isValid(), qPrintable(problem.message));
            QVERIFY(problem.message.startsWith(index.data().toString().left(60)));
            QVERIFY(!index.data(ProblemModel::DetailRole).toString().isEmpty());
            QVERIFY(!index.data(ProblemModel::FixRole).toString().isEmpty());
            QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(severityWord(problem.severity)));
            decisions += problem.severity != Problem::Severity::Hint;
        }
        QCOMPARE(shown.page->problemCount(), decisions);
    }

    void lookingAtEverythingWritesNothing()
    {
        Shown shown("damaged");
        const auto before = testing::factsOf(shown.root());
        for (int i = 0; i < shown.model().problemCount(); ++i) {
            shown.view().setCurrentIndex(shown.model().problemIndex(i));
            QVERIFY(!shown.page->grab().isNull());
            shown.button("showFile").click();
            shown.button("fileBack").click();
        }
        QTest::keyClick(&shown.view(), Qt::Key_F5);
        shown.settle();
        QCOMPARE(testing::differencesOf(before, testing::factsOf(shown.root())), QStringList());
    }

    void aFixByMouseRemovesTheProblemAndUndoRestoresTheBytes()
    {
        Shown shown("damaged");
        const auto before = contentsOf(shown.root());
        const QSignalSpy counts(shown.page.get(), &HealthPage::countChanged);
        const int count = shown.page->problemCount();
        shown.choose(QStringLiteral("missing-quest"));
        QTest::mouseClick(&shown.button("fix"), Qt::LeftButton);
        QVERIFY(!shown.find(QStringLiteral("missing-quest")).isValid());
        shown.settle();
        QVERIFY(!shown.find(QStringLiteral("missing-quest")).isValid());
        QVERIFY(contentsOf(shown.root()) != before);
        QCOMPARE(shown.page->problemCount(), count - 1);
        QCOMPARE(counts.last().first().toInt(), count - 1);
        QVERIFY(shown.model().problem(shown.view().currentIndex())); // the next one is chosen

        shown.workspace->undo();
        QCOMPARE(contentsOf(shown.root()), before);
        QTRY_VERIFY(shown.find(QStringLiteral("missing-quest")).isValid());
    }

    void enterDoesTheChosenFixOnce()
    {
        Shown shown("damaged");
        const auto before = contentsOf(shown.root());
        shown.choose(QStringLiteral("mirror-differs"));
        const QList<QRadioButton *> choices = shown.page->findChildren<QRadioButton *>();
        QCOMPARE(choices.size(), 2);
        choices.last()->click();
        const QString mirror = shown.model().problem(shown.view().currentIndex())->file;
        shown.press(Qt::Key_Return);
        QVERIFY(!contentsOf(shown.root()).contains(mirror));
        shown.settle();
        QCOMPARE(shown.workspace->undoStack().count(), 1);
        shown.workspace->undo();
        QCOMPARE(contentsOf(shown.root()), before);
    }

    void thePreviewShowsBeforeAndAfter()
    {
        Shown shown("damaged");
        shown.choose(QStringLiteral("mirror-differs"));
        const auto *preview = shown.page->findChild<QPlainTextEdit *>(QStringLiteral("preview"));
        QVERIFY(preview->isReadOnly());
        const QString text = preview->toPlainText();
        QVERIFY(text.contains(QStringLiteral("−     \"facial_expression\": \"Tired\"")) ||
                text.contains(QStringLiteral("−   \"facial_expression\": \"Tired\"")));
        bool struck = false, underlined = false;
        for (QTextBlock block = preview->document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextFragment fragment = it.fragment();
                struck |= fragment.charFormat().fontStrikeOut() && fragment.text() == QLatin1String("Tired");
                underlined |= fragment.charFormat().fontUnderline() && fragment.text() == QLatin1String("Wise");
            }
        }
        QVERIFY(struck);
        QVERIFY(underlined);
    }

    void thisIsFineHidesItUntilItIsLookedAtAgain()
    {
        Shown shown("damaged");
        shown.choose(QStringLiteral("missing-scene"));
        shown.press(Qt::Key_I);
        QVERIFY(!shown.find(QStringLiteral("missing-scene")).isValid());
        shown.settle();
        QVERIFY(!shown.find(QStringLiteral("missing-scene")).isValid());
        auto *fine = shown.page->findChild<Chip *>(QStringLiteral("markedFine"));
        QCOMPARE(fine->count(), 1);
        QVERIFY(fine->isVisible());
        fine->click();
        shown.choose(QStringLiteral("missing-scene"));
        shown.button("fine").click();
        shown.settle();
        fine->setChecked(false);
        QVERIFY(shown.find(QStringLiteral("missing-scene")).isValid());
        shown.workspace->undo();
        QTRY_VERIFY(!shown.find(QStringLiteral("missing-scene")).isValid());
    }

    void fixingAllThatIsSafeIsOneStep()
    {
        Shown shown("damaged");
        const auto before = contentsOf(shown.root());
        QVERIFY(shown.button("safe").text().contains(QStringLiteral("(2)")));
        shown.button("safe").click();
        shown.settle();
        QVERIFY(!shown.find(QStringLiteral("unlisted-state")).isValid());
        QVERIFY(!shown.find(QStringLiteral("mirror-differs")).isValid());
        QVERIFY(!shown.button("safe").isEnabled());
        QCOMPARE(shown.workspace->undoStack().count(), 1);
        shown.workspace->undo();
        QCOMPARE(contentsOf(shown.root()), before);
    }

    void aChangeByAnotherPageIsSeen()
    {
        Shown shown("damaged");
        const Problem quest = *shown.model().problem(shown.find(QStringLiteral("missing-quest")));
        QVERIFY(shown.workspace->accept(shown.workspace->library().commit(quest.fixes.first().transaction)));
        QTRY_VERIFY(!shown.find(QStringLiteral("missing-quest")).isValid());
    }

    void aReadOnlyLibraryOffersNoChange()
    {
        Shown shown("damaged", OpenMode::ReadOnly);
        const auto before = testing::factsOf(shown.root());
        shown.choose(QStringLiteral("missing-quest"));
        for (const char *name : {"fix", "fine", "safe"}) {
            QVERIFY2(!shown.button(name).isEnabled(), name);
            QVERIFY2(!shown.button(name).toolTip().isEmpty(), name);
            QVERIFY2(!shown.button(name).icon().isNull(), name);
        }
        shown.press(Qt::Key_Return);
        shown.press(Qt::Key_I);
        QVERIFY(shown.find(QStringLiteral("missing-quest")).isValid());
        QCOMPARE(testing::differencesOf(before, testing::factsOf(shown.root())), QStringList());
    }

    void aSoundLibrarySaysSoInOneLine()
    {
        Shown shown("classic");
        while (shown.model().problemCount() > 0) {
            shown.view().setCurrentIndex(shown.model().problemIndex(0));
            shown.button("fine").click();
        }
        shown.settle();
        const auto *line = shown.page->findChild<QLabel *>(QStringLiteral("message"));
        QVERIFY(line->isVisible());
        QVERIFY(line->text().startsWith(QStringLiteral("All is well")));
        QCOMPARE(shown.page->problemCount(), 0);
    }

    void hostileNamesAreShownLiterally()
    {
        Shown shown("damaged");
        const QString path = shown.root() + QStringLiteral("/character_profiles/pc:<b>x<b>.json");
        testing::writeFile(path, "{\"character_id\": \"<img src=x>\\u202e\", \"name\": \"<b>Bold</b>\\n&amp;\", "
                                 "\"portrait_url\": \"/api/images/gone.png\"}");
        QTest::keyClick(&shown.view(), Qt::Key_F5);
        QTRY_VERIFY(shown.find(QStringLiteral("missing-portrait"), QStringLiteral("<b>Bold</b>")).isValid());
        shown.settle();
        shown.choose(QStringLiteral("missing-portrait"), QStringLiteral("<b>Bold</b>"));
        bool told = false;
        for (const QLabel *label : shown.page->findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            told |= label->text().remove(QChar(0x200b)).contains(QStringLiteral("<b>Bold</b>"));
        }
        QVERIFY(told);
        for (int i = 0; i < shown.model().problemCount(); ++i)
            QVERIFY(!shown.model().problemIndex(i).data().toString().contains(QChar(0x202e)));
    }

    void arrowsGoFromProblemToProblemOverTheHeadings()
    {
        Shown shown("damaged");
        shown.view().setFocus();
        shown.view().setCurrentIndex(shown.model().problemIndex(0));
        for (int i = 1; i < shown.model().problemCount(); ++i) {
            shown.press(Qt::Key_Down);
            QCOMPARE(shown.model().ordinalOf(shown.view().currentIndex()), i);
        }
        shown.press(Qt::Key_Down);
        QCOMPARE(shown.model().ordinalOf(shown.view().currentIndex()), shown.model().problemCount() - 1);
        for (int i = shown.model().problemCount() - 2; i >= 0; --i) {
            shown.press(Qt::Key_Up);
            QCOMPARE(shown.model().ordinalOf(shown.view().currentIndex()), i);
        }
        const QModelIndex heading = shown.model().index(0, 0);
        shown.press(Qt::Key_Left);
        QCOMPARE(shown.view().currentIndex(), heading);
        shown.press(Qt::Key_Return);
        QVERIFY(!shown.view().isExpanded(heading));
        shown.press(Qt::Key_Return);
        QVERIFY(shown.view().isExpanded(heading));
    }

    void theFilterShowsOneAreaOnly()
    {
        Shown shown("damaged");
        const int all = shown.model().problemCount();
        for (Chip *chip : shown.page->findChildren<Chip *>()) {
            if (chip->text() == QLatin1String("Pictures"))
                chip->click();
        }
        QVERIFY(shown.model().problemCount() > 0);
        QVERIFY(shown.model().problemCount() < all);
        QVERIFY(shown.find(QStringLiteral("broken-picture")).isValid());
        QVERIFY(!shown.find(QStringLiteral("missing-quest")).isValid());
    }

    void aNarrowPageShowsListOrProblem()
    {
        Shown shown("damaged", OpenMode::ReadWrite, {700, 520});
        shown.choose(QStringLiteral("missing-quest"));
        QVERIFY(!shown.button("fix").isVisible());
        shown.press(Qt::Key_Return);
        QVERIFY(shown.button("fix").isVisible());
        QVERIFY(!shown.view().isVisible());
        QVERIFY(shown.find(QStringLiteral("missing-quest")).isValid());
        shown.button("detailBack").click();
        QVERIFY(shown.view().isVisible());
        QVERIFY(shown.view().hasFocus());
        shown.page->resize(1280, 760);
        QVERIFY(shown.view().isVisible());
        QVERIFY(shown.button("fix").isVisible());
    }

    void theRailShowsHowMuchWaitsAndF5ChecksAgain()
    {
        Shown shown("damaged");
        shown.page.reset();
        WindowContent content;
        content.pages = {{QStringLiteral("health"), QStringLiteral("Health"), QStringLiteral("health"),
                          [](Workspace &workspace, QWidget *parent) { return new HealthPage(workspace, parent); }}};
        MainWindow window(shown.settings, content);
        window.setWorkspace(shown.workspace.get());
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        QVERIFY(window.showPage(QStringLiteral("health")));
        auto *page = static_cast<HealthPage *>(window.page(QStringLiteral("health")));
        QTRY_VERIFY(page->problemCount() > 0);
        QCOMPARE(window.rail().button(0)->accessibleDescription(),
                 QStringLiteral("%1 waiting").arg(page->problemCount()));
        auto *view = page->findChild<ProblemView *>();
        QTRY_COMPARE(QApplication::focusWidget(), view);
        const QSignalSpy said(shown.workspace.get(), &Workspace::said);
        QTest::keyClick(view, Qt::Key_F5);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said.first().first().toString().contains(QStringLiteral("checked")));
        window.setWorkspace(nullptr);
        QVERIFY(window.rail().button(0)->accessibleDescription().isEmpty());
    }

    void theTabKeyReachesEveryControlAndEachHasAName()
    {
        Shown shown("damaged");
        shown.choose(QStringLiteral("mirror-differs"));
        QCOMPARE(testing::focusFaults(*shown.page), QStringList());
    }

private:
    Theme m_theme;
};

QTEST_MAIN(HealthTest)
#include "health_test.moc"
