#include "core/operations/acceptportrait.h"
#include "core/operations/editfields.h"
#include "core/operations/play.h"
#include "core/rules/progression.h"
#include "tests/testing/folders.h"
#include "tests/testing/rules.h"

#include <QBuffer>
#include <QDir>
#include <QTest>

using namespace retinue;
using testing::FreshFolder;

namespace {

const QString kara = QStringLiteral("pc:kara_smith");
const QString profilePath = QStringLiteral("character_profiles/pc:kara_smith.json");
const QString statePath = QStringLiteral("campaign_11111/characters/pc:kara_smith.json");
const QString campaign = QStringLiteral("campaign_11111");

QByteArray smallPng()
{
    QImage image(8, 12, QImage::Format_RGB32);
    image.fill(Qt::red);
    image.setText(QStringLiteral("Comment"), QStringLiteral("secret"));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// The classic fixture library, opened, and what changed in it since.
struct Classic
{
    Classic()
    {
        testing::copyFolder(testing::dataFolder(QStringLiteral("libraries/classic")), folder.path());
        library = std::move(*Library::open(folder.path(), OpenMode::ReadWrite));
        before = testing::factsOf(folder.path());
    }

    QStringList changed() const { return testing::differencesOf(before, testing::factsOf(folder.path())); }
    /// Keys whose bytes differ from before in one file.
    QStringList changedKeys(const QString &path) const
    {
        const auto was = Record::parse(before.value(path).content);
        const auto is = Record::parse(testing::readFile(folder / path));
        QStringList keys;
        for (const QString &key : was->keys() + is->keys()) {
            if (was->raw({key}) != is->raw({key}) && !keys.contains(key))
                keys += key;
        }
        return keys;
    }
    bool isAsBefore() const
    {
        const auto now = testing::factsOf(folder.path());
        if (now.keys() != before.keys())
            return false;
        for (auto it = now.begin(); it != now.end(); ++it) {
            if (it->content != before.value(it.key()).content)
                return false;
        }
        return true;
    }

    FreshFolder folder;
    Services services = testing::shippedServices();
    std::unique_ptr<Library> library;
    QMap<QString, testing::FileFacts> before;
};

} // namespace

class ScenariosTest : public QObject
{
    Q_OBJECT

private slots:
    void damageChangesTheStateOnly()
    {
        Classic c;
        const int hitPoints = c.library->state(campaign, kara)->hitPoints();
        const auto id = changeState(*c.library, campaign, kara, QStringLiteral("Damage"), [&](CharacterInfo &state) {
            return progression::damage(state, 8, c.library->now());
        });
        QVERIFY2(id, id ? "" : qPrintable(id.error().message));
        QCOMPARE(c.changed(), QStringList(statePath));
        QVERIFY(c.changedKeys(statePath).contains(QStringLiteral("hit_points_current")));
        for (const QString &key : c.changedKeys(statePath)) {
            QVERIFY2(QStringList({QStringLiteral("hit_points_current"), QStringLiteral("status"),
                                  QStringLiteral("last_interaction")})
                         .contains(key),
                     qPrintable(key));
        }
        QCOMPARE(c.library->state(campaign, kara)->hitPoints(), hitPoints - 8);
        QVERIFY(c.library->undo(*id));
        QVERIFY(c.isAsBefore());
    }

    void aNewPortraitChangesTheProfileOnly()
    {
        Classic c;
        PortraitCandidate candidate;
        candidate.content = smallPng();
        candidate.provider = QStringLiteral("runware");
        candidate.prompt = QStringLiteral("D&D character portrait");
        const auto id = acceptPortrait(*c.library, kara, candidate);
        QVERIFY2(id, id ? "" : qPrintable(id.error().message));
        const QString image = QStringLiteral("images/runware_image_457.png");
        QCOMPARE(c.changed(), QStringList({profilePath, image}));
        QCOMPARE(c.changedKeys(profilePath),
                 QStringList({QStringLiteral("portrait_url"), QStringLiteral("portrait_path"),
                              QStringLiteral("portrait_prompt")}));
        QVERIFY(c.library->portraitFile(*c.library->profile(kara)).endsWith(image));
        QVERIFY(!testing::readFile(c.folder / image).contains("secret"));
        QVERIFY(c.library->undo(*id));
        QVERIFY(c.isAsBefore());
    }

    void levellingUpChangesTheStateOnly()
    {
        Classic c;
        const CharacterInfo was = *c.library->state(campaign, kara);
        QVERIFY(changeState(*c.library, campaign, kara, QStringLiteral("Level up"), [&](CharacterInfo &state) {
            return progression::levelUp(state, c.services.rules, c.library->now());
        }));
        QCOMPARE(c.changed(), QStringList(statePath));
        const CharacterInfo is = *c.library->state(campaign, kara);
        QCOMPARE(is.level(), was.level() + 1);
        QVERIFY(is.hitPointsMax() > was.hitPointsMax());
        QCOMPARE(c.library->profile(kara)->baseLevel(), 3);
    }

    void editingTheLookChangesTheProfileAndLeavesStaleCopies()
    {
        Classic c;
        const auto id = setCharacterFields(*c.library, kara, {}, {{QStringLiteral("facial_expression"), "Angry"}});
        QVERIFY2(id, id ? "" : qPrintable(id.error().message));
        QCOMPARE(c.changed(), QStringList(profilePath));
        QCOMPARE(c.changedKeys(profilePath), QStringList(QStringLiteral("facial_expression")));
    }

    void loadingACampaignChangesNothing()
    {
        Classic c;
        for (const CharacterInfo &state : c.library->states(QStringLiteral("campaign_12345")))
            QVERIFY(c.library->enriched(state.id(), QStringLiteral("campaign_12345")));
        QCOMPARE(c.changed(), QStringList());
    }

    void renamingChangesTheProfileAndEveryCopy()
    {
        Classic c;
        const auto id = renameCharacter(*c.library, kara, QStringLiteral("Kara Löwe"));
        QVERIFY2(id, id ? "" : qPrintable(id.error().message));
        QCOMPARE(c.changed(),
                 QStringList({QStringLiteral("campaign_11111/characters/pc:kara_smith.json"),
                              QStringLiteral("campaign_22222/characters/pc:kara_smith.json"),
                              QStringLiteral("campaign_67890/characters/pc:kara_smith.json"), profilePath}));
        for (const QString &path : c.changed())
            QCOMPARE(c.changedKeys(path), QStringList(QStringLiteral("name")));
        QVERIFY(c.library->undo(*id));
        QVERIFY(c.isAsBefore());
    }

    void aProfileWithAMirrorIsSavedWithIt()
    {
        Classic c;
        QVERIFY(setCharacterFields(*c.library, QStringLiteral("pc:eldrin_oakwhisper"), {},
                                   {{QStringLiteral("pose"), "Arms Crossed"}}));
        QCOMPARE(c.changed(), QStringList({QStringLiteral("character_profiles/pc:eldrin_oakwhisper.json"),
                                           QStringLiteral("shared/character_profiles/pc:eldrin_oakwhisper.json")}));
    }

    void theVoiceChangesInProfileAndCopies()
    {
        Classic c;
        QVERIFY(assignVoice(*c.library, c.services, kara, QStringLiteral("nathaniel")));
        QVERIFY(c.changed().contains(profilePath));
        QCOMPARE(c.library->profile(kara)->voiceId(), QStringLiteral("nathaniel"));
        for (const QString &path : c.changed())
            QCOMPARE(c.changedKeys(path), QStringList(QStringLiteral("voice_id")));
    }

    void refreshAndPromoteMoveOneValue()
    {
        Classic c;
        QVERIFY(setCharacterFields(*c.library, kara, campaign, {{QStringLiteral("attire"), "Rags"}}));
        const auto joined = c.library->enriched(kara, campaign);
        QCOMPARE(joined->source(QStringLiteral("attire")), ValueSource::StaleCopy);
        QVERIFY(refreshCopy(*c.library, kara, campaign, {QStringLiteral("attire")}));
        QCOMPARE(c.library->state(campaign, kara)->text({QStringLiteral("attire")}),
                 c.library->profile(kara)->text({QStringLiteral("attire")}));
        QVERIFY(setCharacterFields(*c.library, kara, campaign, {{QStringLiteral("attire"), "Rags"}}));
        QVERIFY(promoteToProfile(*c.library, kara, campaign, {QStringLiteral("attire")}));
        QCOMPARE(c.library->profile(kara)->text({QStringLiteral("attire")}), QStringLiteral("Rags"));
    }

    void deletingAsksAboutCampaignsAndCanBeUndone()
    {
        Classic c;
        QCOMPARE(deleteCharacter(*c.library, kara, false).error().code, ErrorCode::Exists);
        QCOMPARE(c.changed(), QStringList());
        const auto id = deleteCharacter(*c.library, kara, true);
        QVERIFY(id);
        QVERIFY(!c.library->hasProfile(kara));
        QVERIFY(c.library->whereUsed(kara).isEmpty());
        for (const CampaignSummary &summary : c.library->campaigns())
            QVERIFY(!summary.characterIds.contains(kara));
        QVERIFY(c.library->undo(*id));
        QVERIFY(c.isAsBefore());
    }

    void deletingACampaignTakesItsFolderAndCanBeUndone()
    {
        Classic c;
        const auto id = deleteCampaign(*c.library, QStringLiteral("campaign_12345"));
        QVERIFY2(id, id ? "" : qPrintable(id.error().message));
        QVERIFY(!QDir(c.folder / QStringLiteral("campaign_12345")).exists());
        QVERIFY(c.library->undo(*id));
        QVERIFY(c.isAsBefore());
    }

    void joiningAndLeavingACampaign()
    {
        Classic c;
        const QString theron = QStringLiteral("pc:theron_gearwright");
        const auto joined = addToCampaign(*c.library, c.services, theron, campaign);
        QVERIFY2(joined, joined ? "" : qPrintable(joined.error().message));
        QVERIFY(c.library->campaign(campaign)->characterIds().contains(theron));
        QVERIFY(c.library->state(campaign, theron));
        QCOMPARE(addToCampaign(*c.library, c.services, theron, campaign).error().code, ErrorCode::Exists);
        QVERIFY(removeFromCampaign(*c.library, theron, campaign));
        QVERIFY(!c.library->campaign(campaign)->characterIds().contains(theron));
    }

    void valuesThatCannotBeAreRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("inCampaign");
        QTest::newRow("level as text") << "base_level" << QByteArray("\"three\"") << "";
        QTest::newRow("level 0") << "base_level" << QByteArray("0") << "";
        QTest::newRow("level 21") << "level" << QByteArray("21") << campaign;
        QTest::newRow("no name") << "name" << QByteArray("\"  \"") << "";
        QTest::newRow("name with line break") << "name" << QByteArray("\"a\\nb\"") << "";
        QTest::newRow("unknown field") << "nonsense" << QByteArray("1") << "";
        QTest::newRow("id") << "character_id" << QByteArray("\"pc:x\"") << "";
        QTest::newRow("portrait in a campaign") << "portrait_prompt" << QByteArray("\"x\"") << campaign;
        QTest::newRow("conditions as text") << "status_effects" << QByteArray("\"blessed\"") << campaign;
    }
    void valuesThatCannotBeAreRefused()
    {
        QFETCH(QString, field);
        QFETCH(QByteArray, value);
        QFETCH(QString, inCampaign);
        Classic c;
        const auto id = setCharacterFields(*c.library, kara, inCampaign, {{field, parseJson(value)}});
        QVERIFY(!id);
        QCOMPARE(id.error().code, ErrorCode::Usage);
        QCOMPARE(id.error().field, field);
        QCOMPARE(c.changed(), QStringList());
    }

    void settingTheSameValueWritesNothing()
    {
        Classic c;
        const auto id = setCharacterFields(*c.library, kara, {}, {{QStringLiteral("facial_expression"), "Determined"}});
        QVERIFY(id);
        QCOMPARE(*id, QString());
        QCOMPARE(c.changed(), QStringList());
    }

    void whatIsNoPictureIsRefused()
    {
        Classic c;
        PortraitCandidate candidate;
        candidate.provider = QStringLiteral("own");
        for (const QByteArray &content :
             {QByteArray(), QByteArray("<svg/>"), smallPng().left(40), QByteArray("\x89PNG\r\n\x1a\n")}) {
            candidate.content = content;
            QVERIFY(!acceptPortrait(*c.library, kara, candidate));
        }
        QCOMPARE(c.changed(), QStringList());
    }

    void aCampaignValueIsOneSpan()
    {
        Classic c;
        const auto id =
            setCampaignValue(*c.library, QStringLiteral("campaign_12345"),
                             {QStringLiteral("npcs"), QStringLiteral("merchant_bob"), QStringLiteral("role")}, "smith");
        QVERIFY2(id, id ? "" : qPrintable(id.error().message));
        const QString path = QStringLiteral("campaign_12345/campaign_data.json");
        QCOMPARE(c.changed(), QStringList(path));
        QByteArray expected = c.before.value(path).content;
        QCOMPARE(testing::readFile(c.folder / path), expected.replace("\"role\": \"merchant\"", "\"role\": \"smith\""));
    }
};

QTEST_GUILESS_MAIN(ScenariosTest)
#include "scenarios_test.moc"
