#include "core/operations/editfields.h"
#include "core/settings/settings.h"
#include "tests/testing/focuswalk.h"
#include "tests/testing/folders.h"
#include "tests/testing/rules.h"
#include "ui/actions.h"
#include "ui/bannerarea.h"
#include "ui/dialogs/palette.h"
#include "ui/mainwindow.h"
#include "ui/pages/emptypage.h"
#include "ui/pages/page.h"
#include "ui/rail.h"
#include "ui/statusbar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchfield.h"
#include "ui/workspace.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace retinue;

namespace {

/// A page that records what the window asks of it.
class PlainPage : public Page
{
public:
    PlainPage(const QString &title, QWidget *parent)
        : Page(parent), search(new QLineEdit(this)), changing(new QAction(QStringLiteral("Change it"), this)),
          m_title(title)
    {
        search->setAccessibleName(QStringLiteral("Search"));
        changing->setProperty("menu", "party");
        changing->setProperty("changes", true);
        (new QVBoxLayout(this))->addWidget(search);
    }

    QString title() const override { return m_title; }
    const char *iconName() const override { return "party"; }
    QWidget *searchField() override { return search; }
    QList<QAction *> pageActions() override { return {changing}; }
    bool takeDrop(const QMimeData &mime) override
    {
        dropped = mime.text();
        return true;
    }

    QLineEdit *search;
    QAction *changing;
    QString dropped;

private:
    QString m_title;
};

/// Drops @p mime onto @p window as the platform would.
void drop(QWidget &window, const QMimeData &mime)
{
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QDropEvent event({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

PageKind plainKind(const char *name)
{
    const QString text = QString::fromLatin1(name);
    return {text, text, text, [text](Workspace &, QWidget *parent) { return new PlainPage(text, parent); }};
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private:
    testing::FreshFolder m_folder;
    Services m_services = testing::shippedServices();
    ProviderRegistry m_providers;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    int m_libraries = 0;

    void open(OpenMode mode = OpenMode::ReadWrite)
    {
        const QString folder = m_folder / QStringLiteral("library %1").arg(++m_libraries);
        testing::copyFolder(testing::dataFolder(QStringLiteral("libraries/classic")), folder);
        openFolder(folder, mode);
    }

    void openFolder(const QString &folder, OpenMode mode)
    {
        auto library = Library::open(folder, mode);
        QVERIFY(library);
        auto next = std::make_unique<Workspace>(*std::move(library), m_services, m_providers, *m_settings);
        m_window->setWorkspace(next.get());
        m_workspace = std::move(next);
    }

    PlainPage *page(const char *name) { return static_cast<PlainPage *>(m_window->page(QString::fromLatin1(name))); }

    Result<QString> rename(const QString &name)
    {
        return setCharacterFields(m_workspace->library(), QStringLiteral("pc:kara_smith"), {},
                                  {{QStringLiteral("description"), toJson(name)}});
    }

private slots:
    void init()
    {
        m_settings = std::make_unique<Settings>(m_folder / QStringLiteral("settings %1.ini").arg(m_libraries));
        WindowContent content;
        content.pages = {plainKind("party"), plainKind("people"), plainKind("campaigns")};
        content.presets = 3;
        m_window = std::make_unique<MainWindow>(*m_settings, content);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_workspace.reset();
    }

    void withoutALibraryThereAreThreeWaysOn()
    {
        QVERIFY(m_window->emptyPage().isVisible());
        QVERIFY(!m_window->rail().button(0)->isEnabled());
        QVERIFY(m_window->rail().button(3)->isEnabled()); // settings
        QSignalSpy sample(m_window.get(), &MainWindow::sampleRequested);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
        QCOMPARE(sample.count(), 1);
    }

    void aLibraryOpensOnItsFirstPage()
    {
        open();
        QCOMPARE(m_window->currentPage(), page("party"));
        QVERIFY(m_window->windowTitle().contains(m_workspace->library().name()));
        QCOMPARE(m_window->status().savedText(), QStringLiteral("Saved"));
    }

    void anEmptyLibraryOffersToBuildAParty()
    {
        openFolder(m_folder / QStringLiteral("new"), OpenMode::ReadWrite);
        QVERIFY(m_window->emptyPage().isVisible());
        QVERIFY(m_window->rail().button(0)->isEnabled());
        QTest::mouseClick(m_window->emptyPage().firstButton(), Qt::LeftButton);
        QCOMPARE(m_window->currentPage(), page("party"));
    }

    void theRailWorksByMouse()
    {
        open();
        QTest::mouseClick(m_window->rail().button(2), Qt::LeftButton);
        QCOMPARE(m_window->currentPage(), page("campaigns"));
        QCOMPARE(m_window->rail().current(), 2);
    }

    void theRailWorksByArrowKeys()
    {
        open();
        m_window->rail().button(0)->setFocus();
        QTest::keyClick(m_window->rail().button(0), Qt::Key_Down);
        QCOMPARE(m_window->currentPage(), page("people"));
        QVERIFY(m_window->rail().button(1)->hasFocus());
        QTest::keyClick(m_window->rail().button(1), Qt::Key_Up);
        QCOMPARE(m_window->currentPage(), page("party"));
    }

    void numbersGoToPagesAndTheirSearchField()
    {
        open();
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), page("campaigns"));
        QVERIFY(page("campaigns")->search->hasFocus());
        m_window->rail().button(2)->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(page("campaigns")->search->hasFocus());
    }

    void theLastPageComesBack()
    {
        open();
        m_window->showPage(QStringLiteral("people"));
        open();
        QCOMPARE(m_window->currentPage(), page("people"));
    }

    void f6WalksTheRegionsAndBack()
    {
        open();
        page("party")->search->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QWidget *next = m_window->focusWidget();
        QVERIFY(m_window->status().isAncestorOf(next));
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(page("party")->search->hasFocus());
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(m_window->rail().isAncestorOf(m_window->focusWidget()));
    }

    void theStatusBarSaysWhatUndoTakesBack()
    {
        open();
        QCOMPARE(m_window->status().undoText(), QStringLiteral("Nothing to undo"));
        QVERIFY(!m_window->actions().undo->isEnabled());
        QVERIFY(m_workspace->accept(rename(QStringLiteral("first"))));
        const QString label = m_workspace->undoStack().undoText();
        QVERIFY(!label.isEmpty());
        QCOMPARE(m_window->status().undoText(), QStringLiteral("Ctrl+Z: ") + label);

        QTest::keyClick(m_window->rail().button(0), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_workspace->library().profile(QStringLiteral("pc:kara_smith"))->text({"description"}) != "first");
        QVERIFY(m_window->status().message().contains(label));
        QTest::keyClick(m_window->rail().button(0), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_workspace->library().profile(QStringLiteral("pc:kara_smith"))->text({"description"}),
                 QStringLiteral("first"));
    }

    void undoReachesBackBeforeARestart()
    {
        open();
        const QString folder = m_workspace->library().root();
        const QString before = m_workspace->library().profile(QStringLiteral("pc:kara_smith"))->text({"description"});
        QVERIFY(m_workspace->accept(rename(QStringLiteral("first"))));
        QVERIFY(m_workspace->accept(rename(QStringLiteral("second"))));
        m_workspace->undo();
        m_window->setWorkspace(nullptr);
        m_workspace.reset();
        openFolder(folder, OpenMode::ReadWrite);
        QCOMPARE(m_workspace->undoStack().count(), 1);
        m_workspace->undo();
        QCOMPARE(m_workspace->library().profile(QStringLiteral("pc:kara_smith"))->text({"description"}), before);
    }

    void aStepThatCannotBeTakenBackIsReportedAndLeavesTheStack()
    {
        open();
        QVERIFY(m_workspace->accept(rename(QStringLiteral("first"))));
        const QString file = m_workspace->library().root() + u'/' +
                             m_workspace->library().profile(QStringLiteral("pc:kara_smith"))->path();
        testing::writeFile(file, testing::readFile(file).replace("first", "other"));
        m_workspace->undo();
        QCOMPARE(m_window->bannerArea().messages().size(), 1);
        QCOMPARE(m_workspace->undoStack().count(), 0);
        QVERIFY(testing::readFile(file).contains("other"));
    }

    void anErrorIsShownAsPlainTextAndCanBeClosed()
    {
        open();
        m_workspace->report({ErrorCode::Io, QStringLiteral("<b>Bold</b> & wrong"), QStringLiteral("images/a.png")});
        m_workspace->report({ErrorCode::Io, QStringLiteral("<b>Bold</b> & wrong"), QStringLiteral("images/a.png")});
        QCOMPARE(m_window->bannerArea().messages(), QStringList{QStringLiteral("<b>Bold</b> & wrong (images/a.png)")});
        for (const QLabel *label : m_window->bannerArea().findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QTest::mouseClick(m_window->bannerArea().findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(m_window->bannerArea().messages().isEmpty());
    }

    void whatTheUserCancelledIsNoError()
    {
        open();
        m_workspace->report({ErrorCode::Cancelled, QStringLiteral("stopped")});
        QVERIFY(m_window->bannerArea().messages().isEmpty());
    }

    void lookingOnlySwitchesChangesOffAndWritesNothing()
    {
        open();
        const QString folder = m_workspace->library().root();
        const auto before = testing::factsOf(folder);
        openFolder(folder, OpenMode::ReadOnly);
        QCOMPARE(m_window->status().savedText(), QStringLiteral("Read only"));
        const QAction *changing = page("party")->changing;
        QVERIFY(!changing->isEnabled());
        QVERIFY(changing->toolTip().contains(QStringLiteral("looking only")));
        QVERIFY(m_window->actions().closeInspection->isVisible());
        QVERIFY(!m_window->actions().undo->isEnabled());
        for (const QString &name : {QStringLiteral("people"), QStringLiteral("campaigns"), QStringLiteral("settings")})
            m_window->showPage(name);
        QVERIFY(!m_workspace->accept(rename(QStringLiteral("never"))));
        QSignalSpy closed(m_window.get(), &MainWindow::inspectionClosed);
        m_window->actions().closeInspection->trigger();
        QCOMPARE(closed.count(), 1);
        QCOMPARE(testing::differencesOf(before, testing::factsOf(folder)), QStringList());
    }

    void everyStopOfTheTabKeyHasAName()
    {
        open();
        m_window->rail().button(0)->setFocus();
        QVERIFY(testing::tabStops(*m_window).size() >= 5); // rail, page, jobs, library, search
        QCOMPARE(testing::focusFaults(*m_window).join(u'\n'), QString());
        m_window->showPage(QStringLiteral("settings"));
        QCOMPARE(testing::focusFaults(*m_window).join(u'\n'), QString());
    }

    void theEmptyPageIsReachableByTab() { QCOMPARE(testing::focusFaults(*m_window).join(u'\n'), QString()); }

    void thePaletteGoesToAPersonByName()
    {
        open();
        QSignalSpy asked(m_workspace.get(), &Workspace::personRequested);
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = m_window->findChild<Palette *>();
        QVERIFY(palette && palette->field()->hasFocus());
        QTest::keyClicks(palette->field(), QStringLiteral("stormw"));
        QCOMPARE(palette->list()->currentIndex().data().toString(), QStringLiteral("Kara Stormwind"));
        QTest::keyClick(palette->field(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(m_window->currentPage(), page("people"));
    }

    void escapeClosesThePaletteAndGivesTheFocusBack()
    {
        open();
        page("party")->search->setFocus();
        m_window->actions().palette->trigger();
        QTest::keyClick(m_window->findChild<Palette *>()->field(), Qt::Key_Escape);
        QVERIFY(page("party")->search->hasFocus());
    }

    void theRailDropsItsLabelsInANarrowWindow()
    {
        const int wide = m_window->rail().width();
        m_window->resize(800, 600);
        QVERIFY(m_window->rail().width() < wide);
        QCOMPARE(m_window->minimumSize(), QSize(720, 520));
    }

    void aDroppedFolderAsksAndADroppedFileGoesToThePage()
    {
        open();
        QMimeData folder;
        folder.setUrls({QUrl::fromLocalFile(m_folder.path())});
        drop(*m_window, folder);
        QCOMPARE(m_window->bannerArea().messages().size(), 1);
        QSignalSpy inspect(m_window.get(), &MainWindow::inspectRequested);
        for (auto *button : m_window->bannerArea().findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("Only look"))
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(inspect.count(), 1);

        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(m_folder / QStringLiteral("a preset.json"))});
        file.setText(QStringLiteral("a preset"));
        drop(*m_window, file);
        QCOMPARE(page("party")->dropped, QStringLiteral("a preset"));
    }

    void editsThatAreHeldBackAreAnnounced()
    {
        open();
        QObject form;
        m_workspace->setUnsaved(&form, true);
        QCOMPARE(m_window->status().savedText(), QStringLiteral("Saving …"));
        m_workspace->setUnsaved(&form, false);
        QCOMPARE(m_window->status().savedText(), QStringLiteral("Saved"));
        QSignalSpy asked(m_workspace.get(), &Workspace::saveRequested);
        m_window->close();
        QCOMPARE(asked.count(), 1);
    }
};

QTEST_MAIN(MainWindowTest)
#include "mainwindow_test.moc"
