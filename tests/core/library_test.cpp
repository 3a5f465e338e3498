#include "core/base/ids.h"
#include "core/library/library.h"
#include "tests/testing/folders.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <sys/wait.h>
#include <unistd.h>

using namespace retinue;
using testing::FreshFolder;

namespace {

std::unique_ptr<Library> open(const QString &path, OpenMode mode = OpenMode::ReadWrite)
{
    auto library = Library::open(path, mode);
    if (!library)
        qFatal("%s", qPrintable(library.error().message));
    return std::move(*library);
}

/// A copy of one of the three fixture libraries.
struct Copy
{
    explicit Copy(const char *name)
    {
        testing::copyFolder(testing::dataFolder(QStringLiteral("libraries/") + QString::fromLatin1(name)),
                            folder.path());
    }
    FreshFolder folder;
};

const ProfileSummary *find(const QList<ProfileSummary> &list, const char *id)
{
    const auto it = std::ranges::find_if(list, [&](const ProfileSummary &s) { return s.id == QLatin1String(id); });
    return it == list.end() ? nullptr : &*it;
}

/// Reads everything there is to read.
void browse(const Library &library)
{
    for (const ProfileSummary &profile : library.profiles()) {
        const auto record = library.profile(profile.id);
        QCOMPARE(record.has_value(), profile.broken.isEmpty() || record.has_value());
        library.whereUsed(profile.id);
        if (record)
            library.portraitFile(*record);
    }
    for (const CampaignSummary &campaign : library.campaigns()) {
        for (const CharacterInfo &state : library.states(campaign.id))
            QVERIFY(library.enriched(state.id(), campaign.id) || !library.hasProfile(state.id()));
        library.scenes(campaign.id);
        library.chat(campaign.id);
        for (const FileEntry &file : library.files(campaign.id))
            QVERIFY(library.readFile(file.path));
    }
    library.characterPresets();
    library.campaignPresets();
    library.brokenFiles();
}

} // namespace

class LibraryTest : public QObject
{
    Q_OBJECT

private slots:
    void openBrowseCloseChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("classic") << QByteArray("classic");
        QTest::newRow("server") << QByteArray("server");
        QTest::newRow("damaged") << QByteArray("damaged");
    }
    void openBrowseCloseChangesNothing()
    {
        QFETCH(QByteArray, name);
        Copy copy(name.constData());
        const auto before = testing::factsOf(copy.folder.path());
        for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
            auto library = open(copy.folder.path(), mode);
            browse(*library);
            QVERIFY(!library->rescan());
        }
        QCOMPARE(testing::differencesOf(before, testing::factsOf(copy.folder.path())), QStringList());
        QVERIFY(!QDir(copy.folder / QStringLiteral(".retinue")).exists());
    }

    void theClassicLibraryIsAllThere()
    {
        Copy copy("classic");
        const auto library = open(copy.folder.path());
        const auto people = library->profiles();
        for (const char *id : {"pc:kara_stormwind", "pc:theron_gearwright", "pc:aria_silverleaf", "pc:kara_smith",
                               "pc:eldrin_oakwhisper", "prof_kara_stormwind", "prof_pc:eldrin_oakwhisper"})
            QVERIFY2(find(people, id), id);
        QVERIFY(find(people, "prof_kara_stormwind")->isTemplate);
        QCOMPARE(library->campaigns().size(), 5);
        QCOMPARE(library->states(QStringLiteral("campaign_12345")).size(), 3);
        QCOMPARE(library->layoutOf(QStringLiteral("campaign_112")), LayoutKind::Server);
        QCOMPARE(library->layoutOf(QStringLiteral("campaign_12345")), LayoutKind::Classic);
        QCOMPARE(library->characterPresets().size(), 2);
        QCOMPARE(library->scenes(QStringLiteral("campaign_12345")).size(), 3);
        QVERIFY(!library->chat(QStringLiteral("campaign_12345")).isEmpty());
        QVERIFY(library->brokenFiles().isEmpty());
        QVERIFY(find(people, "pc:kara_smith")->portraitFile.endsWith(QLatin1String("/images/runware_image_456.png")));
        QCOMPARE(library->whereUsed(QStringLiteral("pc:kara_smith")).size(), 3);
    }

    void theServerLibraryIsAllThere()
    {
        Copy copy("server");
        const auto library = open(copy.folder.path());
        QCOMPARE(library->campaigns().size(), 3);
        QCOMPARE(library->layoutForNewCampaigns(), LayoutKind::Server);
        QVERIFY(library->brokenFiles().isEmpty());
        QVERIFY(library->states(QStringLiteral("campaign_1")).size() >= 4);
        QVERIFY(!library->chat(QStringLiteral("campaign_1")).isEmpty());
        QVERIFY(!library->scenes(QStringLiteral("campaign_1")).isEmpty());
        QVERIFY(library->characterPresets().size() > 0);
        QVERIFY(library->campaignPresets().size() > 0);
        int portraits = 0;
        for (const ProfileSummary &profile : library->profiles())
            portraits += profile.portraitFile.isEmpty() ? 0 : 1;
        QVERIFY(portraits > 0);
    }

    void brokenFilesAreListedWithTheirReason()
    {
        Copy copy("damaged");
        const auto library = open(copy.folder.path());
        const auto people = library->profiles();
        for (const char *id : {"pc:theron_gearwright", "pc:empty", "pc:latin1"}) {
            const ProfileSummary *summary = find(people, id);
            QVERIFY2(summary, id);
            QVERIFY2(summary->broken.contains(summary->path), qPrintable(summary->broken));
            QVERIFY2(summary->broken.contains(QLatin1String("Line ")), qPrintable(summary->broken));
            QVERIFY(!library->profile(QString::fromLatin1(id)));
        }
        QVERIFY(!find(people, "pc:escape")->broken.isEmpty());
        for (const char *id :
             {"pc:bom_and_crlf", "pc:not_a_number", "pc:wrong_types", "pc:duplicate_keys", "pc:other_name"}) {
            QVERIFY2(find(people, id), id);
            QVERIFY2(find(people, id)->broken.isEmpty(), id);
        }
        QStringList broken;
        for (const BrokenFile &file : library->brokenFiles())
            broken += file.path;
        for (const char *path : {"campaign_44444/campaign_data.json", "campaign_12345/chat_history/messages.json"})
            QVERIFY2(broken.contains(QString::fromLatin1(path)), path);
        const auto campaigns = library->campaigns();
        for (const char *id : {"campaign_33333", "campaign_44444", "campaign_55555"}) {
            const bool listed =
                std::ranges::any_of(campaigns, [&](const auto &c) { return c.id == QLatin1String(id); });
            QVERIFY2(listed, id);
        }
    }

    void aMissingProfileIsReadFromTheMirrorAndSavedWithIt()
    {
        Copy copy("classic");
        QVERIFY(QFile::remove(copy.folder / QStringLiteral("character_profiles/pc:eldrin_oakwhisper.json")));
        auto library = open(copy.folder.path());
        const auto people = library->profiles();
        QVERIFY(find(people, "pc:eldrin_oakwhisper")->fromMirror);
        auto profile = library->profile(QStringLiteral("pc:eldrin_oakwhisper"));
        QVERIFY(profile);
        QVERIFY(profile->set({QStringLiteral("pose")}, "Arms Crossed"));
        Transaction transaction(QStringLiteral("Edit"));
        transaction.save(*profile);
        QVERIFY(library->commit(transaction));
        const QByteArray main =
            testing::readFile(copy.folder / QStringLiteral("character_profiles/pc:eldrin_oakwhisper.json"));
        QCOMPARE(main, profile->bytes());
        QCOMPARE(testing::readFile(copy.folder / QStringLiteral("shared/character_profiles/pc:eldrin_oakwhisper.json")),
                 main);
    }

    void readOnlyRefusesEveryChange()
    {
        Copy copy("classic");
        auto library = open(copy.folder.path(), OpenMode::ReadOnly);
        auto profile = library->profile(QStringLiteral("pc:kara_smith"));
        QVERIFY(profile && profile->set({QStringLiteral("pose")}, "x"));
        Transaction transaction(QStringLiteral("Edit"));
        transaction.save(*profile);
        QCOMPARE(library->commit(transaction).error().code, ErrorCode::ReadOnly);
        QCOMPARE(library->undo(QStringLiteral("x")).error().code, ErrorCode::ReadOnly);
    }

    void changesOfOtherProgramsAreNoticed()
    {
        Copy copy("classic");
        auto library = open(copy.folder.path());
        QSignalSpy changed(library.get(), &Library::changed);
        const QString path = copy.folder / QStringLiteral("character_profiles/pc:kara_smith.json");
        QByteArray text = testing::readFile(path);
        testing::writeFile(path, text.replace("Kara Smith", "Kara Jones"));
        QVERIFY(library->rescan());
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed.first().first().value<Change>().profiles.contains(QStringLiteral("pc:kara_smith")));
        QCOMPARE(library->profile(QStringLiteral("pc:kara_smith"))->name(), QStringLiteral("Kara Jones"));
        QVERIFY(!library->rescan());
    }

    void aCommitOverAForeignChangeIsAConflict()
    {
        Copy copy("classic");
        auto library = open(copy.folder.path());
        auto profile = library->profile(QStringLiteral("pc:kara_smith"));
        QVERIFY(profile && profile->set({QStringLiteral("pose")}, "x"));
        const QString path = copy.folder / QStringLiteral("character_profiles/pc:kara_smith.json");
        const QByteArray theirs = testing::readFile(path).replace("Kara Smith", "Kara Jones");
        testing::writeFile(path, theirs);
        Transaction transaction(QStringLiteral("Edit"));
        transaction.save(*profile);
        QCOMPARE(library->commit(transaction).error().code, ErrorCode::Conflict);
        QCOMPARE(testing::readFile(path), theirs);
    }

    void picturesOutsideAreNeverFollowed()
    {
        FreshFolder folder;
        testing::writeFile(folder / QStringLiteral("character_profiles/pc:a.json"),
                           "{\"character_id\": \"pc:a\", \"name\": \"A\", \"portrait_path\": \"/etc/passwd\", "
                           "\"portrait_url\": \"/api/images/../../secret.png\"}");
        testing::writeFile(folder / QStringLiteral("../secret.png"), "x");
        QFile::link(QStringLiteral("/etc"), folder / QStringLiteral("images"));
        const auto library = open(folder.path());
        QCOMPARE(library->profiles().first().portraitFile, QString());
        QVERIFY(!library->readFile(QStringLiteral("../secret.png")));
        QVERIFY(!library->readFile(QStringLiteral("images/passwd")));
    }

    void bothSpellingsOfAFileNameAreRead()
    {
        FreshFolder folder;
        testing::writeFile(folder / QStringLiteral("character_profiles/pc%3Aada.json"),
                           "{\"character_id\": \"pc:ada\", \"name\": \"Ada\"}");
        auto library = open(folder.path());
        auto profile = library->profile(QStringLiteral("pc:ada"));
        QVERIFY(profile && profile->set({QStringLiteral("name")}, "Ada II"));
        Transaction transaction(QStringLiteral("Edit"));
        transaction.save(*profile);
        QVERIFY(library->commit(transaction));
        QVERIFY(testing::readFile(folder / QStringLiteral("character_profiles/pc%3Aada.json")).contains("Ada II"));
        QVERIFY(!QFile::exists(folder / QStringLiteral("character_profiles/pc:ada.json")));
    }

    void aSecondProgramDoesNotWrite()
    {
        FreshFolder folder;
        const FreshFolder state;
        qputenv("XDG_STATE_HOME", state.path().toUtf8());
        int ready[2];
        int done[2];
        QVERIFY(::pipe(ready) == 0 && ::pipe(done) == 0);
        const pid_t other = ::fork();
        if (other == 0) {
            const auto library = Library::open(folder.path(), OpenMode::ReadWrite);
            char byte = library ? 'y' : 'n';
            (void)!::write(ready[1], &byte, 1);
            (void)!::read(done[0], &byte, 1);
            ::_exit(0); // as a crash: the lock stays behind
        }
        char byte = 0;
        QCOMPARE(::read(ready[0], &byte, 1), ssize_t(1));
        QCOMPARE(byte, 'y');
        const auto second = Library::open(folder.path(), OpenMode::ReadWrite);
        const bool readable = Library::open(folder.path(), OpenMode::ReadOnly).has_value();
        (void)!::write(done[1], &byte, 1);
        ::waitpid(other, nullptr, 0);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Locked);
        QVERIFY(second.error().message.contains(QString::number(other)));
        QVERIFY(readable);
        QVERIFY(Library::open(folder.path(), OpenMode::ReadWrite)); // the lock of a dead program is taken over
    }

    void whatCannotBeOpenedSaysWhy()
    {
        FreshFolder folder;
        QCOMPARE(Library::open(folder / QStringLiteral("missing"), OpenMode::ReadOnly).error().code,
                 ErrorCode::NotFound);
        testing::writeFile(folder / QStringLiteral("file"), "x");
        QCOMPARE(Library::open(folder / QStringLiteral("file"), OpenMode::ReadWrite).error().code, ErrorCode::Invalid);
    }
};

QTEST_GUILESS_MAIN(LibraryTest)
#include "library_test.moc"
