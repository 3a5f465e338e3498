#include "app/application.h"
#include "core/operations/editfields.h"
#include "core/settings/settings.h"
#include "tests/testing/focuswalk.h"
#include "tests/testing/folders.h"
#include "ui/actions.h"
#include "ui/bannerarea.h"
#include "ui/mainwindow.h"
#include "ui/pages/emptypage.h"
#include "ui/pages/page.h"
#include "ui/statusbar.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace retinue;

class ApplicationTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<testing::FreshFolder> m_home;
    std::unique_ptr<Application> m_application;

    /// Starts in a home of its own.
    void start(const Options &options)
    {
        m_application =
            std::make_unique<Application>(*qobject_cast<QApplication *>(QCoreApplication::instance()), options);
        const auto started = m_application->start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().message));
        QVERIFY(QTest::qWaitForWindowActive(&m_application->window()));
    }

    QString copyOfClassic()
    {
        const QString folder = *m_home / QStringLiteral("library");
        testing::copyFolder(testing::dataFolder(QStringLiteral("libraries/classic")), folder);
        return folder;
    }

private slots:
    void init()
    {
        m_home = std::make_unique<testing::FreshFolder>();
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_DOCUMENTS_DIR"})
            qputenv(name, m_home->path().toUtf8());
        qunsetenv("CAMPAIGN_STORAGE_PATH");
    }

    void cleanup()
    {
        m_application.reset();
        m_home.reset();
    }

    void theFirstStartOpensTheSample()
    {
        start({});
        QVERIFY(m_application->workspace());
        QCOMPARE(m_application->workspace()->library().root(),
                 QFileInfo(Settings::defaultLibrary()).canonicalFilePath());
        QCOMPARE(m_application->workspace()->library().campaigns().size(), 2);
        QVERIFY(m_application->window().bannerArea().messages().isEmpty());
    }

    void theEnvironmentNamesTheLibrary()
    {
        const QString folder = copyOfClassic();
        qputenv("CAMPAIGN_STORAGE_PATH", folder.toUtf8());
        start({});
        QCOMPARE(m_application->workspace()->library().root(), QFileInfo(folder).canonicalFilePath());
    }

    void aLibraryThatIsGoneIsReportedInTheWindow()
    {
        Options options;
        options.inspect = *m_home / QStringLiteral("gone");
        start(options);
        QVERIFY(!m_application->workspace());
        QVERIFY(m_application->window().emptyPage().isVisible());
        QCOMPARE(m_application->window().bannerArea().messages().size(), 1);
    }

    void lookingThroughEveryPageWritesNothingAnywhere()
    {
        Options options;
        options.inspect = copyOfClassic();
        const auto before = testing::factsOf(m_home->path());
        start(options);
        for (const char *name : {"party", "people", "campaigns", "health", "settings"}) {
            m_application->window().showPage(QString::fromLatin1(name));
            QCoreApplication::sendPostedEvents();
        }
        emit m_application->workspace()->campaignRequested(QStringLiteral("campaign_12345"));
        QCOMPARE(m_application->window().status().savedText(), QStringLiteral("Read only"));
        m_application->window().close();
        m_application.reset();
        QCOMPARE(testing::differencesOf(before, testing::factsOf(m_home->path())), QStringList());
    }

    void browsingALibraryChangesNothingInIt()
    {
        Options options;
        options.library = copyOfClassic();
        const auto before = testing::factsOf(options.library);
        start(options);
        for (const char *name : {"party", "people", "campaigns", "health", "settings"})
            QVERIFY2(m_application->window().showPage(QString::fromLatin1(name)), name);
        m_application->window().close();
        m_application.reset();
        QCOMPARE(testing::differencesOf(before, testing::factsOf(options.library)), QStringList());
    }

    void closingAnInspectionGoesBackToTheLibraryBefore()
    {
        Options options;
        options.library = copyOfClassic();
        start(options);
        const QString before = m_application->workspace()->library().root();
        const QString other = *m_home / QStringLiteral("other");
        testing::copyFolder(testing::dataFolder(QStringLiteral("libraries/server")), other);
        emit m_application->window().inspectRequested(other);
        QVERIFY(m_application->workspace()->library().isReadOnly());
        m_application->window().actions().closeInspection->trigger();
        QCOMPARE(m_application->workspace()->library().root(), before);
        QVERIFY(!m_application->workspace()->library().isReadOnly());
    }

    void undoReachesTheWindowFromAFieldWithoutStepsOfItsOwn()
    {
        start({});
        Workspace &workspace = *m_application->workspace();
        QVERIFY(!workspace.undoStack().canUndo()); // making the sample library is not offered
        QVERIFY(workspace.accept(
            renameCharacter(workspace.library(), workspace.library().profiles().first().id, QStringLiteral("Zed"))));
        m_application->window().showPage(QStringLiteral("people"));
        auto *field = qobject_cast<QLineEdit *>(m_application->window().currentPage()->searchField());
        QVERIFY(field);
        field->setFocus();
        QSignalSpy moved(&m_application->workspace()->undoStack(), &QUndoStack::indexChanged);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(moved.count(), 1);
        m_application->workspace()->redo();
        QTest::keyClicks(field, QStringLiteral("kara"));
        moved.clear();
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(moved.count(), 0);
        QVERIFY(field->text() != QStringLiteral("kara"));
    }

    void everyStopOfTheTabKeyHasANameOnEveryPage_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *name : {"party", "people", "campaigns", "health", "settings"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void everyStopOfTheTabKeyHasANameOnEveryPage()
    {
        QFETCH(QString, page);
        Options options;
        options.library = copyOfClassic();
        options.size = QSize(1600, 1000);
        start(options);
        QVERIFY(m_application->window().showPage(page));
        QCOMPARE(testing::focusFaults(m_application->window()).join(u'\n'), QString());
    }
};

QTEST_MAIN(ApplicationTest)
#include "application_test.moc"
