#include "core/model/field.h"
#include "core/portraits/portraitprompt.h"

#include <QTest>

using namespace retinue;

class PortraitPromptTest : public QObject
{
    Q_OBJECT

private:
    static Json kara()
    {
        return {{"name", "Kara Smith"},
                {"character_class", "Fighter"},
                {"race", "Human"},
                {"gender", "Female"},
                {"age_category", "Adult"},
                {"build", "Muscular"},
                {"facial_expression", "Determined"},
                {"attire", "Silver-trimmed plate armor"}};
    }

    static QString phraseOf(const QList<PromptPhrase> &phrases, const QString &field)
    {
        for (const PromptPhrase &phrase : phrases) {
            if (phrase.field == field)
                return phrase.text;
        }
        return {};
    }

private slots:
    void theSpecificationsPromptComesOut()
    {
        QCOMPARE(promptText(promptPhrases(kara())),
                 "D&D character portrait: Female human fighter, determined expression, adult, muscular build, wearing "
                 "silver-trimmed plate armor");
    }

    void everyFilledFieldHasItsPhrase_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *key, const char *value, const char *expected) {
            QTest::addRow("%s: %s", key, value) << QString(key) << QString(value) << QString(expected);
        };
        row("facial_expression", "Wise", "wise expression");
        row("facial_expression", "A sad expression", "a sad expression");
        row("age_category", "Middle-aged", "middle-aged");
        row("build", "Athletic", "athletic build");
        row("height_description", "Tall for a gnome", "tall for a gnome");
        row("facial_features", "Green eyes, a scar.", "green eyes, a scar");
        row("attire", "wearing rags", "wearing rags");
        row("attire", "Robes\nof moss", "wearing robes of moss");
        row("primary_weapon", "Longsword", "armed with longsword");
        row("distinguishing_feature", "Crest tattoo", "crest tattoo");
        row("pose", "Arms Crossed", "arms crossed");
        row("background_setting", "A misty forest", "background: a misty forest");
        row("visual_description", "Oil painting", "oil painting");
    }

    void everyFilledFieldHasItsPhrase()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        Json fields = Json::object();
        fields[key.toStdString()] = value.toStdString();
        const QList<PromptPhrase> phrases = promptPhrases(fields);
        QTEST(phraseOf(phrases, key), "expected");
        QCOMPARE(phrases.size(), 2);
        QCOMPARE(phrases.first().text, "D&D character portrait");
        QVERIFY(!phrases.last().own);
    }

    void everyLookFieldIsInThePrompt()
    {
        Json fields = Json::object();
        for (const QString &key : lookKeys())
            fields[key.toStdString()] = "xyzzy";
        for (const QString &key : lookKeys()) {
            const QString field = key == "gender" ? QStringLiteral("opening") : key;
            QVERIFY2(phraseOf(promptPhrases(fields), field).contains("xyzzy", Qt::CaseInsensitive), qPrintable(key));
        }
    }

    void emptyFieldsGiveNoPhrase()
    {
        QVERIFY(promptPhrases(Json::object()).isEmpty());
        QVERIFY(promptPhrases({{"build", "  "}, {"attire", nullptr}, {"pose", Json::array()}}).isEmpty());
        QVERIFY(promptPhrases(Json(7)).isEmpty());
        QVERIFY(promptText({}).isEmpty());
    }

    void nameAndStoryStayAtHome()
    {
        Json fields = kara();
        fields["backstory"] = "A secret.";
        fields["description"] = "Private.";
        const QString text = promptText(promptPhrases(fields));
        for (const char *word : {"Kara", "secret", "Private"})
            QVERIFY2(!text.contains(word), word);
    }

    void theOpeningTakesWhatThereIs()
    {
        const auto opening = [](const Json &fields) { return promptPhrases(fields).value(0).text; };
        QCOMPARE(opening({{"race", "Half-Elf"}}), "D&D character portrait: Half-elf");
        QCOMPARE(opening({{"class", "Fighter 3 / Wizard 2"}}), "D&D character portrait: Fighter / wizard");
        QCOMPARE(promptPhrases(kara()).first().field, "opening");
    }

    void ownWordsAndStyleComeLast()
    {
        const QList<PromptPhrase> phrases = promptPhrases(kara(), " with a raven ", "woodcut");
        QCOMPARE(phrases.at(phrases.size() - 2).text, "with a raven");
        QVERIFY(phrases.at(phrases.size() - 2).own);
        QVERIFY(phrases.at(phrases.size() - 2).field.isEmpty());
        QCOMPARE(phrases.last().field, "style");
        QVERIFY(promptText(phrases).endsWith(", with a raven, woodcut"));
    }

    void traitsAreReadFromSlotsAndProfiles()
    {
        const SketchTraits slot = sketchTraits({{"name", "Pim"}, {"class", "Baker"}, {"pose", 7}, {"build", Json()}});
        QCOMPARE(slot.name, "Pim");
        QCOMPARE(slot.characterClass, "Baker");
        QCOMPARE(slot.pose, "7");
        QVERIFY(slot.build.isEmpty());
        QCOMPARE(sketchTraits({{"character_id", "pc:pim"}, {"character_class", "A"}}).id, "pc:pim");
        QCOMPARE(slot.id, "pc:pim"); // as the start will allocate it: the same face before and after
        QCOMPARE(sketchTraits(Json::object()).id, QString());
    }

    void theFingerprintFollowsTheLookOnly()
    {
        const QByteArray before = lookFingerprint(kara());
        QVERIFY(!before.isEmpty());
        for (const QString &key : lookKeys() + QStringList{"race", "character_class", "visual_description"}) {
            Json changed = kara();
            changed[key.toStdString()] = "something else";
            QVERIFY2(lookFingerprint(changed) != before, qPrintable(key));
        }
        Json same = kara();
        same.update(Json{{"name", "Other"}, {"backstory", "Other"}, {"pose", nullptr}, {"appearance", ""}});
        QCOMPARE(lookFingerprint(same), before);
    }
};

QTEST_GUILESS_MAIN(PortraitPromptTest)
#include "portraitprompt_test.moc"
