#include "core/model/field.h"
#include "core/rules/characterfactory.h"

#include <QFile>
#include <QTest>

using namespace retinue;

class CharacterFactoryTest : public QObject
{
    Q_OBJECT

private:
    Ruleset m_rules;
    VoicePool m_voices;

    static QByteArray resource(const QString &name)
    {
        QFile file(QStringLiteral(RETINUE_SOURCE_DIR "/resources/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// The slot of the specification's Step 4.
    static Json kara()
    {
        return {{"name", "Kara Smith"},
                {"character_class", "Fighter"},
                {"race", "Human"},
                {"level", 3},
                {"gender", "Female"},
                {"age_category", "Adult"},
                {"build", "Muscular"},
                {"facial_expression", "Determined"},
                {"attire", "Silver-trimmed plate armor"},
                {"backstory", "Former soldier seeking redemption..."},
                {"portrait_url", "/api/images/runware_image_456.png"}};
    }

    static MakeContext context(const QString &id = QStringLiteral("pc:kara_smith"))
    {
        MakeContext made;
        made.id = id;
        made.now = QDateTime(QDate(2025, 10, 13), QTime(11, 0));
        made.imagesRoot = QStringLiteral("/home/gaia/images");
        made.portraitPrompt = QStringLiteral("D&D character portrait: Female human fighter, determined expression...");
        return made;
    }

    Result<MadeCharacter> make(const Json &slot, const MakeContext &with = context()) const
    {
        return makeCharacter(slot, m_rules, m_voices, with);
    }

    static QByteArray keysOf(const Record &record) { return record.keys().join(QLatin1Char(' ')).toUtf8(); }

private slots:
    void initTestCase()
    {
        m_rules = Ruleset::fromJson(resource("rules/dnd5e.json"), "dnd5e.json").value();
        m_voices = VoicePool::fromJson(resource("voices/voices.json"), "voices.json").value();
    }

    void theProfileIsTheSpecificationsFile1()
    {
        const auto made = make(kara());
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QCOMPARE(made->profile.bytes(), QByteArray(R"({
  "character_id": "pc:kara_smith",
  "name": "Kara Smith",
  "character_type": "player",
  "race": "Human",
  "character_class": "Fighter",
  "base_level": 3,
  "voice_id": "caleb",
  "voice_archetype": "hero",
  "voice_settings": {},
  "gender": "Female",
  "age_category": "Adult",
  "build": "Muscular",
  "facial_expression": "Determined",
  "attire": "Silver-trimmed plate armor",
  "portrait_url": "/api/images/runware_image_456.png",
  "portrait_path": "/home/gaia/images/runware_image_456.png",
  "portrait_prompt": "D&D character portrait: Female human fighter, determined expression...",
  "backstory": "Former soldier seeking redemption...",
  "description": "",
  "appearance": "",
  "first_created": "2025-10-13T11:00:00",
  "total_interactions": 0
})"));
    }

    void theStateIsTheSpecificationsFile2WithTheLookCopied()
    {
        const auto made = make(kara());
        QVERIFY(made);
        QCOMPARE(made->state.bytes(), QByteArray(R"({
  "character_id": "pc:kara_smith",
  "profile_id": "pc:kara_smith",
  "name": "Kara Smith",
  "race": "Human",
  "character_class": "Fighter",
  "level": 3,
  "alignment": "neutral good",
  "hit_points_current": 26,
  "hit_points_max": 26,
  "armor_class": 16,
  "status": "healthy",
  "status_effects": [],
  "strength": 16,
  "dexterity": 12,
  "constitution": 14,
  "intelligence": 10,
  "wisdom": 13,
  "charisma": 8,
  "inventory": {
    "longsword": {
      "name": "Longsword",
      "item_type": "weapon",
      "equipped": true
    },
    "plate_armor": {
      "name": "Plate Armor",
      "item_type": "armor",
      "equipped": true
    }
  },
  "abilities": {
    "second_wind": {
      "name": "Second Wind",
      "uses_left": 1,
      "uses_max": 1
    }
  },
  "location": null,
  "quests": [],
  "dialog_history": [],
  "gender": "Female",
  "age_category": "Adult",
  "build": "Muscular",
  "facial_expression": "Determined",
  "attire": "Silver-trimmed plate armor",
  "backstory": "Former soldier seeking redemption...",
  "voice_id": "caleb",
  "character_type": "player",
  "first_appearance": "2025-10-13T11:00:00",
  "last_interaction": "2025-10-13T11:00:00",
  "interaction_count": 0
})"));
    }

    void aDruidOfLevel2HasTheSpecificationsValues()
    {
        const auto made = make({{"name", "Eldrin Oakwhisper"}, {"class", "Druid"}, {"race", "Wood Elf"}, {"level", 2}},
                               context("pc:eldrin_oakwhisper"));
        QVERIFY(made);
        QCOMPARE(made->state.hitPoints(), 13);
        QCOMPARE(made->state.hitPointsMax(), 13);
        QCOMPARE(made->state.armorClass(), 10);
        QCOMPARE(made->state.integer({"inventory", "rations", "quantity"}), std::optional<qint64>(5));
        QVERIFY(made->state.contains({"inventory", "waterskin"}));
        QVERIFY(made->state.contains({"abilities", "basic_attack"}));
        QCOMPARE(made->state.characterClass(), "Druid");
    }

    void theServerLayoutHasExactlyTheServersKeys()
    {
        MakeContext server = context();
        server.layout = LayoutKind::Server;
        const auto made = make(kara(), server);
        QVERIFY(made);
        QCOMPARE(keysOf(made->profile),
                 QByteArray("character_id name character_type race character_class base_level voice_id voice_settings "
                            "voice_archetype portrait_url portrait_path portrait_prompt additional_images gender "
                            "age_category build height_description facial_expression facial_features attire "
                            "primary_weapon distinguishing_feature background_setting pose backstory description "
                            "appearance visual_description first_created total_interactions"));
        QCOMPARE(keysOf(made->state),
                 QByteArray("character_id name character_class level race alignment hit_points_current hit_points_max "
                            "armor_class status status_effects inventory abilities backstory personality_traits bonds "
                            "flaws dialog_history quests location character_type character_role capabilities "
                            "description appearance visual_description voice_id voice_settings first_appearance "
                            "last_interaction interaction_count strength dexterity constitution intelligence wisdom "
                            "charisma action_points combat_stats initiative_modifier hostile portrait_url "
                            "portrait_path portrait_prompt gender age_category build height_description "
                            "facial_expression facial_features attire primary_weapon distinguishing_feature "
                            "background_setting pose id last_modified"));
        QCOMPARE(made->state.keys({"inventory", "longsword"}).join(' '),
                 "item_id name quantity item_type description value_gp weight_lbs properties");
        QCOMPARE(made->state.value({"inventory", "longsword", "properties", "equipped"}), std::optional<Json>(true));
        QCOMPARE(made->state.keys({"abilities", "second_wind"}).join(' '),
                 "ability_id name ability_type level description range duration components damage_dice saving_throw "
                 "cooldown");
        QCOMPARE(made->state.text({"abilities", "second_wind", "cooldown"}), "short rest");
        QCOMPARE(made->state.kind({"portrait_url"}), std::optional(JsonKind::Null));
        QCOMPARE(made->state.kind({"pose"}), std::optional(JsonKind::Null));
        QVERIFY(!made->state.texts({"personality_traits"}).isEmpty());
    }

    void withoutAPortraitItsKeysAreNull()
    {
        Json slot = kara();
        slot.erase("portrait_url");
        const auto made = make(slot);
        QVERIFY(made);
        for (const QString &key : portraitKeys())
            QCOMPARE(made->profile.kind({key}), std::optional(JsonKind::Null));
    }

    void aPortraitElsewhereHasNoLocalPath()
    {
        for (const char *url : {"https://example.org/a.png", "/api/images/..", "data:image/png;base64,AA", ""}) {
            Json slot = kara();
            slot["portrait_url"] = url;
            const auto made = make(slot);
            QVERIFY(made);
            QVERIFY2(made->profile.portraitPath().isEmpty(), url);
        }
    }

    void theSlotsOwnValuesWin()
    {
        Json slot = kara();
        slot.update(Json{{"hit_points_max", 40}, {"armor_class", 19}, {"stats", {{"strength", 9}, {"wisdom", 11}}}});
        slot.update(Json{{"wisdom", 12}, {"alignment", "chaotic evil"}, {"voice_id", "somebody-new"}});
        const auto made = make(slot);
        QVERIFY(made);
        QCOMPARE(made->state.hitPoints(), 40);
        QCOMPARE(made->state.hitPointsMax(), 40);
        QCOMPARE(made->state.armorClass(), 19);
        QCOMPARE(made->state.score("strength"), 9);
        QCOMPARE(made->state.score("wisdom"), 12);
        QCOMPARE(made->state.score("constitution"), 14);
        QCOMPARE(made->state.text({"alignment"}), "chaotic evil");
        QCOMPARE(made->profile.voiceId(), "somebody-new");
        QCOMPARE(made->state.text({"voice_id"}), "somebody-new");
    }

    void whatTheSlotDoesNotSayHasDefaults()
    {
        const auto made = make({{"name", "Nobody"}, {"level", nullptr}, {"race", " "}, {"stats", nullptr}});
        QVERIFY(made);
        QCOMPARE(made->state.characterClass(), "Fighter");
        QCOMPARE(made->state.race(), "Human");
        QCOMPARE(made->state.level(), 1);
        QCOMPARE(made->state.hitPoints(), 10);
        QVERIFY(!made->state.contains({"gender"}));
        QVERIFY(!made->state.contains({"personality_traits"}));
    }

    void anUnknownClassKeepsItsNameAndHasTheDefaultRow()
    {
        const auto made = make({{"name", "Pim"}, {"character_class", "Baker"}, {"level", 2}});
        QVERIFY(made);
        QCOMPARE(made->profile.characterClass(), "Baker");
        QCOMPARE(made->state.armorClass(), 10);
        QVERIFY(made->state.contains({"abilities", "basic_attack"}));
        QVERIFY(made->state.contains({"inventory", "rations"}));
    }

    void twoClassesBringBothSignatures()
    {
        const auto made = make({{"name", "Pim"}, {"character_class", "Fighter 3 / Wizard 2"}, {"level", 5}});
        QVERIFY(made);
        QVERIFY(made->state.contains({"abilities", "second_wind"}));
        QVERIFY(made->state.contains({"abilities", "basic_attack"}));
        QCOMPARE(made->state.hitPoints(), 38);
    }

    void aDescriptionGivesTraits()
    {
        Json slot = kara();
        slot["description"] = "A brave soul.";
        const auto made = make(slot);
        QVERIFY(made);
        QCOMPARE(made->state.texts({"personality_traits"}), m_rules.traitsFrom("brave"));
        QCOMPARE(made->state.text({"description"}), "A brave soul.");
        QCOMPARE(made->profile.text({"description"}), "A brave soul.");
    }

    void aHostileOneIsAnNpcWithAnotherVoicePool()
    {
        MakeContext server = context("npc:grim");
        server.layout = LayoutKind::Server;
        const auto made = make({{"name", "Grim"}, {"class", "Baker"}, {"hostile", true}}, server);
        QVERIFY(made);
        QCOMPARE(made->profile.characterType(), "npc");
        QCOMPARE(made->state.text({"character_role"}), "npc_combatant");
        QCOMPARE(made->profile.text({"voice_archetype"}), "narrator");
        QCOMPARE(make({{"name", "Bob"}}, context("npc:bob"))->profile.characterType(), "npc");
        QCOMPARE(make({{"name", "Bob"}, {"type", "Creature"}})->profile.characterType(), "creature");
    }

    void voicesOfThePartyAreNotGivenTwice()
    {
        MakeContext second = context();
        second.usedVoices = QStringList("caleb");
        QCOMPARE(make(kara(), second)->profile.voiceId(), "nathaniel");
    }

    void namesArePeoplesNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("stored");
        QTest::newRow("slash") << "a/b\\c"
                               << "a/b\\c";
        QTest::newRow("dots") << ".."
                              << "..";
        QTest::newRow("quotes") << "O'Brien \"Red\" `x`"
                                << "O'Brien \"Red\" `x`";
        QTest::newRow("emoji") << QString::fromUtf8("👩‍🚀") << QString::fromUtf8("👩‍🚀");
        QTest::newRow("Chinese") << QString::fromUtf8("李小龙") << QString::fromUtf8("李小龙");
        QTest::newRow("Arabic") << QString::fromUtf8("ليلى") << QString::fromUtf8("ليلى");
        QTest::newRow("blanks around") << QString::fromUtf8(" \t　Kara\n ") << "Kara";
        QTest::newRow("200 characters") << QString(200, 'x') << QString(200, 'x');
    }

    void namesArePeoplesNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, stored);
        const auto made = make({{"name", name.toStdString()}}, context("pc:x"));
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QCOMPARE(made->profile.name(), stored);
        QCOMPARE(made->state.name(), stored);
        QVERIFY(Record::parse(made->profile.bytes()).has_value());
    }

    void whatMakesNoSenseIsRefusedNamingTheField_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *change, const char *field) { QTest::newRow(change) << change << field; };
        row(R"({"name":null})", "name");
        row(R"({"name":""})", "name");
        row(R"({"name":" \t\u00a0\u3000\u200b"})", "name");
        row(R"({"name":7})", "name");
        row(R"({"name":["Kara"]})", "name");
        row(R"({"name":"Ka\nra"})", "name");
        row(R"({"name":"Ka\u0000ra"})", "name");
        row(R"({"name":"Ka\u202era"})", "name");
        row(R"({"level":0})", "level");
        row(R"({"level":21})", "level");
        row(R"({"level":-1})", "level");
        row(R"({"level":"three"})", "level");
        row(R"({"level":2.5})", "level");
        row(R"({"level":1e300})", "level");
        row(R"({"level":true})", "level");
        row(R"({"level":[3]})", "level");
        row(R"({"character_class":7})", "character_class");
        row(R"({"character_class":null,"class":{}})", "character_class");
        row(R"({"gender":false})", "gender");
        row(R"({"stats":[16,14]})", "stats");
        row(R"({"stats":{"strength":"strong"}})", "strength");
        row(R"({"strength":31})", "strength");
        row(R"({"hit_points_max":0})", "hit_points_max");
        row(R"({"hit_points_max":5,"hit_points_current":6})", "hit_points_current");
        row(R"({"armor_class":"plate"})", "armor_class");
        row(R"({"hostile":"yes"})", "hostile");
        row(R"({"voice_settings":[]})", "voice_settings");
        row(R"({"flaws":"greedy"})", "flaws");
        row(R"({"portrait_url":"a\u0000b"})", "portrait_url");
    }

    void whatMakesNoSenseIsRefusedNamingTheField()
    {
        QFETCH(QString, change);
        QFETCH(QString, field);
        Json slot = kara();
        slot.update(parseJson(change.toUtf8()));
        const auto made = make(slot);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Usage);
        QCOMPARE(made.error().field, field);
        QVERIFY(made.error().message.endsWith('.'));
        QVERIFY(!made.error().message.contains("%"));
    }

    void aNameOfTenThousandCharactersIsRefused()
    {
        const auto made = make({{"name", std::string(10000, 'x')}});
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Usage);
        QVERIFY(made.error().message.contains("10000"));
    }

    void slotsThatAreNoObjectsAreRefused()
    {
        for (const char *text : {"null", "[]", "7", "\"Kara\""}) {
            const auto made = make(parseJson(text));
            QVERIFY2(!made, text);
            QCOMPARE(made.error().code, ErrorCode::Usage);
        }
    }

    void idsThatCannotBeFilesAreRefused()
    {
        for (const char *id : {"", "../x", "pc:a/b", "CON"}) {
            const auto made = make(kara(), context(id));
            QVERIFY2(!made, id);
            QCOMPARE(made.error().field, "character_id");
        }
    }

    void aNumberWrittenAsTextIsAccepted()
    {
        Json slot = kara();
        slot["level"] = "3";
        const auto made = make(slot);
        QVERIFY(made);
        QCOMPARE(made->state.level(), 3);
    }

    void emptyValuesNeverOverwriteFilledOnes()
    {
        MakeContext again = context();
        again.existing = make(kara())->profile;
        const QByteArray before = again.existing->bytes();
        const auto made = make({{"name", "Kara Smith"},
                                {"gender", ""},
                                {"build", nullptr},
                                {"attire", "  "},
                                {"backstory", ""},
                                {"portrait_url", nullptr},
                                {"voice_id", ""}},
                               again);
        QVERIFY(made);
        QCOMPARE(made->profile.bytes(), before);
        QCOMPARE(made->state.text({"gender"}), "Female");
        QCOMPARE(made->state.text({"backstory"}), "Former soldier seeking redemption...");
        QCOMPARE(made->state.text({"voice_id"}), "caleb");
        QCOMPARE(made->state.level(), 3);
        QCOMPARE(made->state.characterClass(), "Fighter");
    }

    void anExistingProfileTakesWhatTheSlotGivesAndNothingElse()
    {
        MakeContext again = context();
        again.existing =
            CharacterProfile(Record::parse(R"({"character_id":"pc:kara_smith","name":"Kara","base_level":3,"pose":null,
 "portrait_url":"/api/images/old.png","portrait_path":"/elsewhere/old.png","odd":[1.50],"build":5,"voice_id":"rob"})")
                                 .value(),
                             "character_profiles/pc:kara_smith.json", "digest");
        Json slot = kara();
        slot["level"] = 7;
        slot["pose"] = "Arms Crossed";
        slot.erase("build");
        const auto made = make(slot, again);
        QVERIFY(made);
        QCOMPARE(made->profile.baseLevel(), 3);
        QCOMPARE(made->state.level(), 7);
        QCOMPARE(made->profile.text({"pose"}), "Arms Crossed");
        QCOMPARE(made->profile.text({"portrait_path"}), "/home/gaia/images/runware_image_456.png");
        QCOMPARE(made->profile.voiceId(), "rob");
        QCOMPARE(made->state.text({"voice_id"}), "rob");
        QCOMPARE(made->profile.raw({"odd"}), QByteArray("[1.50]"));
        QCOMPARE(made->profile.raw({"build"}), QByteArray("5"));
        QCOMPARE(made->profile.path(), "character_profiles/pc:kara_smith.json");
        QCOMPARE(made->profile.digest(), QByteArray("digest"));
        QVERIFY(!made->profile.contains({"character_type"}));
    }

    void portraitsNeverReachTheState()
    {
        const auto made = make(kara());
        for (const QString &key : portraitKeys())
            QVERIFY(!made->state.contains({key}));
    }

    void theTemplateHasNothingFilled()
    {
        const CharacterProfile blank = makeTemplate("Kara Stormwind");
        QCOMPARE(blank.id(), "prof_pc:kara_stormwind");
        QCOMPARE(blank.name(), "Kara Stormwind");
        QCOMPARE(blank.race(), "human");
        QCOMPARE(blank.characterClass(), "adventurer");
        QCOMPARE(blank.baseLevel(), 1);
        for (const QString &key : lookKeys() + portraitKeys() + QStringList{"voice_id", "voice_archetype"})
            QCOMPARE(blank.kind({key}), std::optional(JsonKind::Null));
        QVERIFY(!blank.contains({"first_created"}));
        QCOMPARE(makeTemplate("X", context().now).text({"first_created"}), "2025-10-13T11:00:00");
    }
};

QTEST_GUILESS_MAIN(CharacterFactoryTest)
#include "characterfactory_test.moc"
