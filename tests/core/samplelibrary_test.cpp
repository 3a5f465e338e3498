#include "core/operations/editfields.h"
#include "core/operations/samplelibrary.h"
#include "tests/testing/folders.h"
#include "tests/testing/rules.h"

#include <QGuiApplication>
#include <QTest>

using namespace retinue;

namespace {

QByteArray shippedScript()
{
    return testing::readFile(QStringLiteral(RETINUE_SOURCE_DIR "/resources/samples/sample.json"));
}

std::unique_ptr<Library> openAt(const QString &folder)
{
    auto library = Library::open(folder, OpenMode::ReadWrite);
    return library ? *std::move(library) : nullptr;
}

} // namespace

class SampleLibraryTest : public QObject
{
    Q_OBJECT

private:
    const Services m_services = testing::shippedServices();
    testing::FreshFolder m_folder;
    std::unique_ptr<Library> m_made; ///< made once, because drawing takes its time

private slots:
    void initTestCase()
    {
        m_made = openAt(m_folder / QStringLiteral("library"));
        const auto made = makeSampleLibrary(*m_made, m_services, shippedScript());
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    }

    void everyCampaignOfTheScriptIsInProgress()
    {
        const Library *library = m_made.get();
        const Json script = parseJson(shippedScript());
        QCOMPARE(library->campaigns().size(), qsizetype(script["campaigns"].size()));
        QVERIFY(library->brokenFiles().isEmpty());
        for (const CampaignSummary &campaign : library->campaigns()) {
            QVERIFY(campaign.npcs > 0 && campaign.scenes > 0 && campaign.quests > 0 && campaign.sessions > 0);
            QVERIFY(!library->chat(campaign.id).isEmpty());
            QCOMPARE(library->states(campaign.id).size(), campaign.characterIds.size());
            QVERIFY(!library->readFile(library->campaign(campaign.id)->path())->contains("\"@"));
        }
    }

    void everybodyHasAPortraitInsideTheLibrary()
    {
        const Library *library = m_made.get();
        for (const ProfileSummary &person : library->profiles()) {
            if (person.isTemplate)
                continue;
            QVERIFY2(person.portraitFile.startsWith(library->root()), qPrintable(person.name));
            QVERIFY(library->profile(person.id)->portraitPath().startsWith(library->root()));
        }
    }

    void oneCopyDiffersFromItsProfileSoThatItCanBeSeen()
    {
        const Library *library = m_made.get();
        qsizetype stale = 0;
        for (const ProfileSummary &person : library->profiles())
            for (const Usage &usage : library->whereUsed(person.id))
                stale += usage.staleKeys.size();
        QVERIFY(stale > 0);
    }

    void aLibraryWithSomebodyInItIsLeftAlone()
    {
        testing::FreshFolder folder;
        testing::copyFolder(testing::dataFolder(QStringLiteral("libraries/classic")),
                            folder / QStringLiteral("library"));
        const auto library = openAt(folder / QStringLiteral("library"));
        const auto before = testing::factsOf(library->root());
        const auto made = makeSampleLibrary(*library, m_services, shippedScript());
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Exists);
        QCOMPARE(testing::differencesOf(before, testing::factsOf(library->root())), QStringList());
    }

    void aBrokenScriptChangesNothing()
    {
        testing::FreshFolder folder;
        const auto library = openAt(folder / QStringLiteral("library"));
        for (const QByteArray &script :
             {QByteArray("no json"), QByteArray("{}"),
              QByteArray(R"({"campaigns":[{"title":"A","party":[{"preset":"Nobody"}]}]})")}) {
            const auto made = makeSampleLibrary(*library, m_services, script);
            QVERIFY(!made);
            QCOMPARE(made.error().code, ErrorCode::Invalid);
        }
        QVERIFY(testing::factsOf(library->root()).isEmpty());
    }

    void itsTransactionIsKnownAndNoOther()
    {
        testing::FreshFolder second;
        const auto other = openAt(second / QStringLiteral("library"));
        QVERIFY(createCharacter(*other, m_services, Json{{"name", "Ada"}}));
        QVERIFY(makesSampleLibrary(m_made->history(1).first()));
        QVERIFY(!makesSampleLibrary(other->history(1).first()));
    }

    void itIsTheSameEachTimeAndGoesWithOneUndo()
    {
        testing::FreshFolder second;
        Library *one = m_made.get();
        const auto two = openAt(second / QStringLiteral("library"));
        QVERIFY(makeSampleLibrary(*two, m_services, shippedScript()));
        const auto oneFiles = testing::factsOf(one->root());
        const auto twoFiles = testing::factsOf(two->root());
        QCOMPARE(oneFiles.keys(), twoFiles.keys());
        for (auto it = oneFiles.begin(); it != oneFiles.end(); ++it)
            QCOMPARE(QByteArray(it->content).replace(one->root().toUtf8(), "ROOT"),
                     QByteArray(twoFiles[it.key()].content).replace(two->root().toUtf8(), "ROOT"));
        QCOMPARE(one->history().size(), 1);
        QVERIFY(one->undo(one->history().first().id));
        QVERIFY(one->profiles().isEmpty() && one->campaigns().isEmpty());
    }
};

QTEST_MAIN(SampleLibraryTest)
#include "samplelibrary_test.moc"
