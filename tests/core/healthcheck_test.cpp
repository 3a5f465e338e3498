#include "core/insight/healthcheck.h"
#include "core/insight/safefixes.h"
#include "tests/testing/folders.h"

#include <QTest>

#include <algorithm>

using namespace retinue;

namespace {

struct Fixture
{
    explicit Fixture(const char *name)
    {
        testing::copyFolder(testing::dataFolder(QStringLiteral("libraries/") + QString::fromLatin1(name)),
                            folder.path());
        library = std::move(*Library::open(folder.path(), OpenMode::ReadWrite));
    }
    testing::FreshFolder folder;
    std::unique_ptr<Library> library;
};

const Problem *find(const QList<Problem> &problems, const QString &kind, const QString &file, const QString &field)
{
    const auto it = std::ranges::find_if(problems, [&](const Problem &p) {
        return p.kind == kind && p.file == file && (field.isEmpty() || p.field == field);
    });
    return it == problems.end() ? nullptr : &*it;
}

} // namespace

class HealthCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFaultOfTheDamagedLibraryIsFound_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *kind, const char *file, const char *field = "") {
            QTest::addRow("%s %s %s", kind, file, field)
                << QString::fromLatin1(kind) << QString::fromLatin1(file) << QString::fromLatin1(field);
        };
        row("broken-file", "character_profiles/pc:theron_gearwright.json");
        row("broken-file", "character_profiles/pc:empty.json");
        row("not-a-number", "character_profiles/pc:not_a_number.json");
        row("wrong-type", "character_profiles/pc:wrong_types.json", "name");
        row("wrong-type", "character_profiles/pc:wrong_types.json", "base_level");
        row("wrong-type", "character_profiles/pc:wrong_types.json", "additional_images");
        row("wrong-type", "character_profiles/pc:wrong_types.json", "voice_settings");
        row("broken-file", "character_profiles/pc:latin1.json");
        row("id-differs", "character_profiles/pc:other_name.json", "character_id");
        row("duplicate-key", "character_profiles/pc:duplicate_keys.json", "name");
        row("unsafe-id", "character_profiles/pc:escape.json", "character_id");
        row("conflict-copy", "character_profiles/pc:kara_smith (conflicted copy 2025-11-02).json");
        row("missing-person", "campaign_12345/campaign_data.json", "character_ids");
        row("missing-quest", "campaign_12345/campaign_data.json", "active_quest_ids");
        row("missing-scene", "campaign_12345/campaign_data.json", "current_scene_id");
        row("unlisted-state", "campaign_12345/characters/pc:stray.json");
        row("no-profile", "campaign_12345/characters/pc:stray.json");
        row("out-of-range", "campaign_11111/characters/pc:kara_smith.json", "hit_points_current");
        row("wrong-type", "campaign_11111/characters/pc:kara_smith.json");
        row("missing-portrait", "character_profiles/pc:kara_smith.json", "portrait_url");
        row("unused-picture", "images/unused_image_777.png");
        row("same-picture", "images/unused_image_777.png");
        row("broken-picture", "images/broken_image_778.png");
        row("no-campaign-data", "campaign_33333");
        row("broken-file", "campaign_44444/campaign_data.json");
        row("id-differs", "campaign_55555/campaign_data.json", "campaign_id");
        row("two-layouts", "campaign_67890/data/campaign_data.json");
        row("mirror-differs", "shared/character_profiles/pc:eldrin_oakwhisper.json");
        row("broken-file", "campaign_12345/chat_history/messages.json");
    }
    void everyFaultOfTheDamagedLibraryIsFound()
    {
        QFETCH(QString, kind);
        QFETCH(QString, file);
        QFETCH(QString, field);
        const Fixture fixture("damaged");
        const QList<Problem> problems = checkHealth(*fixture.library);
        const Problem *problem = find(problems, kind, file, field);
        QVERIFY(problem);
        QVERIFY(!problem->message.isEmpty());
        QVERIFY(!problem->reason.isEmpty());
        QVERIFY(!problem->remedy.isEmpty());
        QVERIFY(problemHeading(kind) != kind);
    }

    void aByteOrderMarkIsNoFault()
    {
        const Fixture fixture("damaged");
        for (const Problem &problem : checkHealth(*fixture.library))
            QVERIFY(!problem.file.contains(QLatin1String("bom_and_crlf")));
    }

    void soundLibrariesHaveNoErrors()
    {
        for (const char *name : {"classic", "server"}) {
            const Fixture fixture(name);
            for (const Problem &problem : checkHealth(*fixture.library))
                QVERIFY2(problem.severity != Problem::Severity::Error, qPrintable(problem.message));
        }
    }

    void checkingWritesNothing()
    {
        const Fixture fixture("damaged");
        const auto before = testing::factsOf(fixture.folder.path());
        checkHealth(*fixture.library);
        QCOMPARE(testing::differencesOf(before, testing::factsOf(fixture.folder.path())), QStringList());
    }

    void everyFixMakesItsProblemGoAndCanBeUndone()
    {
        int tried = 0;
        const Fixture first("damaged");
        const qsizetype count = checkHealth(*first.library).size();
        for (qsizetype i = 0; i < count; ++i) {
            Fixture fixture("damaged");
            const Problem problem = checkHealth(*fixture.library).at(i);
            for (const Fix &fix : problem.fixes) {
                const auto before = testing::factsOf(fixture.folder.path());
                const auto id = fixture.library->commit(fix.transaction);
                QVERIFY2(id, id ? "" : qPrintable(id.error().message));
                const QList<Problem> after = checkHealth(*fixture.library);
                const bool still = std::ranges::any_of(
                    after, [&](const Problem &p) { return p.key() == problem.key() && p.message == problem.message; });
                QVERIFY2(!still, qPrintable(problem.message + QStringLiteral(" — ") + fix.label));
                QVERIFY(fixture.library->undo(*id));
                const auto restored = testing::factsOf(fixture.folder.path());
                QCOMPARE(restored.keys(), before.keys());
                for (auto it = before.begin(); it != before.end(); ++it)
                    QCOMPARE(restored.value(it.key()).content, it->content);
                ++tried;
            }
        }
        qInfo("%d fixes tried", tried);
        QVERIFY(tried >= 8);
    }

    void safeFixesOfOneFileAreDoneTogether()
    {
        Fixture fixture("damaged");
        const QString states = fixture.folder / QStringLiteral("campaign_12345/characters/");
        const QByteArray stray = testing::readFile(states + QStringLiteral("pc:stray.json"));
        testing::writeFile(states + QStringLiteral("pc:second.json"),
                           QByteArray(stray).replace("pc:stray", "pc:second"));
        fixture.library->rescan();
        const auto before = testing::factsOf(fixture.folder.path());
        const SafeFixes fixes = safeFixes(*fixture.library, checkHealth(*fixture.library));
        QCOMPARE(fixes.solved.size(), 3);
        const auto id = fixture.library->commit(fixes.transaction);
        QVERIFY2(id, id ? "" : qPrintable(id.error().message));
        const QStringList members = fixture.library->campaign(QStringLiteral("campaign_12345"))->characterIds();
        QVERIFY(members.contains(QStringLiteral("pc:stray")));
        QVERIFY(members.contains(QStringLiteral("pc:second")));
        QVERIFY(members.contains(QStringLiteral("pc:nobody_knows"))); // nothing else is decided along
        for (const Problem &problem : checkHealth(*fixture.library))
            QVERIFY(!safeFixOf(problem));
        QVERIFY(fixture.library->undo(*id));
        const auto restored = testing::factsOf(fixture.folder.path());
        for (auto it = before.begin(); it != before.end(); ++it)
            QCOMPARE(restored.value(it.key()).content, it->content);
    }

    void safeFixesThatContradictEachOtherAreLeftForLater()
    {
        Fixture fixture("damaged");
        const QString path = QStringLiteral("campaign_12345/campaign_data.json");
        const auto digest = *fixture.library->digestOfFile(path);
        const auto problemWith = [&](const char *content) {
            Problem problem;
            Fix fix{QStringLiteral("fix"), Transaction(), true};
            fix.transaction.write(path, content, digest);
            problem.fixes += fix;
            return problem;
        };
        const SafeFixes fixes =
            safeFixes(*fixture.library, {problemWith("{\"title\": \"a\"}"), problemWith("{\"title\": \"b\"}")});
        QCOMPARE(fixes.solved.size(), 1);
        QCOMPARE(fixes.transaction.changes().first().content, QByteArray("{\"title\": \"a\"}"));
    }

    void whatIsFineIsReportedApart()
    {
        Fixture fixture("damaged");
        const HealthReport before = healthReport(*fixture.library);
        QVERIFY(before.files > 30);
        QVERIFY(before.fine.isEmpty());
        QVERIFY(setFine(*fixture.library, before.problems.first()));
        const HealthReport after = healthReport(*fixture.library);
        QCOMPARE(after.fine.size(), 1);
        QCOMPARE(after.fine.first().key(), before.problems.first().key());
        QCOMPARE(after.problems.size(), before.problems.size() - 1);
    }

    void whatIsKnownOfPicturesIsUsedAgain()
    {
        const Fixture fixture("damaged");
        PictureVerdicts known;
        const QList<Problem> first = healthReport(*fixture.library, &known).problems;
        const QString picture = QStringLiteral("images/broken_image_778.png");
        QVERIFY(find(first, QStringLiteral("broken-picture"), picture, {}));
        const QByteArray digest = *fixture.library->digestOfFile(picture);
        QVERIFY(!known.value(digest).isEmpty());
        known[digest] = QString();
        QVERIFY(!find(healthReport(*fixture.library, &known).problems, QStringLiteral("broken-picture"), picture, {}));
    }

    void aStoppedCheckEnds()
    {
        const Fixture fixture("damaged");
        std::stop_source stop;
        stop.request_stop();
        PictureVerdicts known;
        healthReport(*fixture.library, &known, stop.get_token());
        QVERIFY(known.isEmpty());
    }

    void whatIsFineIsNotToldAgain()
    {
        Fixture fixture("damaged");
        const Problem problem = checkHealth(*fixture.library).first();
        const auto has = [&] {
            const auto problems = checkHealth(*fixture.library);
            return std::ranges::any_of(problems, [&](const Problem &p) { return p.key() == problem.key(); });
        };
        QVERIFY(setFine(*fixture.library, problem));
        QVERIFY(!has());
        QVERIFY(setFine(*fixture.library, problem, false));
        QVERIFY(has());
    }
};

QTEST_GUILESS_MAIN(HealthCheckTest)
#include "healthcheck_test.moc"
