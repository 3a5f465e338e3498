#include "core/portraits/sketch/plan.h"
#include "core/portraits/sketch/reading.h"
#include "core/portraits/sketch/sketch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <iterator>
#include <limits>
#include <thread>
#include <tuple>

using namespace retinue;

namespace {

SketchTraits somebody()
{
    SketchTraits t;
    t.id = QStringLiteral("pc:mara");
    t.name = QStringLiteral("Mara");
    t.race = QStringLiteral("Human");
    t.characterClass = QStringLiteral("Fighter");
    t.gender = QStringLiteral("Female");
    t.ageCategory = QStringLiteral("Adult");
    t.build = QStringLiteral("Athletic");
    t.facialExpression = QStringLiteral("Calm");
    t.facialFeatures = QStringLiteral("short red hair, green eyes, light skin");
    t.attire = QStringLiteral("leather armor");
    t.primaryWeapon = QStringLiteral("sword");
    t.backgroundSetting = QStringLiteral("forest");
    t.pose = QStringLiteral("Standing Confident");
    return t;
}

SketchTraits withLook(const QString &look)
{
    SketchTraits t = somebody();
    t.facialFeatures = look;
    return t;
}

/// The value described for @p key, without its reason.
QString chosen(const SketchTraits &traits, const QString &key)
{
    for (const QString &line : describeSketch(traits)) {
        if (line.startsWith(key + QStringLiteral(": ")))
            return line.mid(key.size() + 2).section(QStringLiteral(" ("), 0, 0);
    }
    return {};
}

int differingPixels(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y);
    }
    return count;
}

QList<SketchTraits> everybody()
{
    QList<SketchTraits> out;
    for (const char *name : {"people", "kin", "strangers"}) {
        QFile file(QStringLiteral(RETINUE_TEST_DATA "/sketch/%1.json").arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QJsonValue &value :
             QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("characters")).toArray()) {
            const auto text = [&](const char *key) { return value.toObject().value(QLatin1String(key)).toString(); };
            SketchTraits t;
            t.name = text("name");
            t.race = text("race");
            t.characterClass = text("character_class");
            t.gender = text("gender");
            t.ageCategory = text("age_category");
            t.build = text("build");
            t.facialExpression = text("facial_expression");
            t.facialFeatures = text("facial_features");
            t.attire = text("attire");
            t.primaryWeapon = text("primary_weapon");
            t.distinguishingFeature = text("distinguishing_feature");
            t.backgroundSetting = text("background_setting");
            t.pose = text("pose");
            out.append(t);
        }
    }
    return out;
}

const QStringList expressionNames{QStringLiteral("Calm"),    QStringLiteral("Confident"), QStringLiteral("Determined"),
                                  QStringLiteral("Excited"), QStringLiteral("Fierce"),    QStringLiteral("Friendly"),
                                  QStringLiteral("Haunted"), QStringLiteral("Joyful"),    QStringLiteral("Mysterious"),
                                  QStringLiteral("Serene"),  QStringLiteral("Stern"),     QStringLiteral("Wise"),
                                  QStringLiteral("Brooding")};

} // namespace

class SketchTest : public QObject
{
    Q_OBJECT

private slots:
    void equalTraitsGiveEqualPictures();
    void twoThreadsDrawTheSamePicture();
    void anotherIdGivesAnotherPicture();
    void theNameIsTheSeedWhenThereIsNoId();
    void everyFieldChangesThePicture_data();
    void everyFieldChangesThePicture();
    void hostileTextIsDrawnAnyway_data();
    void hostileTextIsDrawnAnyway();
    void anEmptySizeGivesANullImage();
    void otherSizesShowTheWholeCard();
    void wordsChooseParts_data();
    void wordsChooseParts();
    void aNegatedWordChoosesNothing_data();
    void aNegatedWordChoosesNothing();
    void theNearestNounOwnsAColour_data();
    void theNearestNounOwnsAColour();
    void marksBelowTheHeadStayOffTheFace();
    void ageGreysTheHair();
    void aNumberIsAnAgeOfItsRace();
    void theDescriptionIsSortedAndNamesItsReasons();
    void everyExpressionIsDistinct();
    void everyRaceClassAndPoseOfTheTablesIsDrawn();
    void theFigureStaysInsideTheFrame();
    void noTwoOfTheTestCastLookAlike();
    void longTextCostsLittleMoreThanNone();
};

void SketchTest::equalTraitsGiveEqualPictures()
{
    for (const SketchTraits &t : everybody())
        QCOMPARE(drawSketch(t), drawSketch(t));
}

void SketchTest::twoThreadsDrawTheSamePicture()
{
    const QList<SketchTraits> cast = everybody().mid(10, 8);
    QList<QImage> here, first, second;
    std::thread a([&] {
        std::transform(cast.begin(), cast.end(), std::back_inserter(first),
                       [](const auto &t) { return drawSketch(t); });
    });
    std::thread b([&] {
        std::transform(cast.rbegin(), cast.rend(), std::back_inserter(second),
                       [](const auto &t) { return drawSketch(t); });
    });
    a.join();
    b.join();
    for (const SketchTraits &t : cast)
        here.append(drawSketch(t));
    std::reverse(second.begin(), second.end());
    QCOMPARE(first, here);
    QCOMPARE(second, here);
}

void SketchTest::anotherIdGivesAnotherPicture()
{
    SketchTraits other = somebody();
    other.id = QStringLiteral("pc:tomas");
    QVERIFY(differingPixels(drawSketch(somebody()), drawSketch(other)) > 2000);
}

void SketchTest::theNameIsTheSeedWhenThereIsNoId()
{
    SketchTraits named = somebody(), other = somebody();
    other.name = QStringLiteral("Anna");
    QCOMPARE(drawSketch(named), drawSketch(other));
    named.id.clear();
    other.id.clear();
    QVERIFY(differingPixels(drawSketch(named), drawSketch(other)) > 2000);
}

void SketchTest::everyFieldChangesThePicture_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("field");
    const QStringList values{QStringLiteral("Dwarf"),
                             QStringLiteral("Wizard"),
                             QStringLiteral("Male"),
                             QStringLiteral("Elderly"),
                             QStringLiteral("Heavyset"),
                             QStringLiteral("very tall"),
                             QStringLiteral("Joyful"),
                             QStringLiteral("blue hair"),
                             QStringLiteral("red robe"),
                             QStringLiteral("axe"),
                             QStringLiteral("eyepatch"),
                             QStringLiteral("night sky"),
                             QStringLiteral("Arms Crossed"),
                             QStringLiteral("freckles"),
                             QStringLiteral("glasses"),
                             QStringLiteral("a hood"),
                             QStringLiteral("She lost an eye at sea.")};
    const char *names[]{"race",       "class",       "gender",     "age",    "build",    "height",
                        "expression", "features",    "attire",     "weapon", "mark",     "setting",
                        "pose",       "description", "appearance", "visual", "backstory"};
    for (int i = 0; i < values.size(); ++i)
        QTest::newRow(names[i]) << values[i] << i;
}

void SketchTest::everyFieldChangesThePicture()
{
    QFETCH(QString, text);
    QFETCH(int, field);
    QString SketchTraits::*const members[]{&SketchTraits::race,
                                           &SketchTraits::characterClass,
                                           &SketchTraits::gender,
                                           &SketchTraits::ageCategory,
                                           &SketchTraits::build,
                                           &SketchTraits::heightDescription,
                                           &SketchTraits::facialExpression,
                                           &SketchTraits::facialFeatures,
                                           &SketchTraits::attire,
                                           &SketchTraits::primaryWeapon,
                                           &SketchTraits::distinguishingFeature,
                                           &SketchTraits::backgroundSetting,
                                           &SketchTraits::pose,
                                           &SketchTraits::description,
                                           &SketchTraits::appearance,
                                           &SketchTraits::visualDescription,
                                           &SketchTraits::backstory};
    SketchTraits changed = somebody();
    changed.*members[field] = text;
    QVERIFY(differingPixels(drawSketch(somebody()), drawSketch(changed)) > 150);
}

void SketchTest::hostileTextIsDrawnAnyway_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("punctuation") << QStringLiteral("...,,,;;;!!!? ? ?---''''(((/:");
    QTest::newRow("emoji") << QString::fromUtf8("🐉🔥🗡️ 👩🏽‍🦰 mit 🧝‍♀️");
    QTest::newRow("lone surrogate") << QString(QChar(0xd83d)) + QString(QChar(0));
    QTest::newRow("other scripts") << QString::fromUtf8("長い髪の女性 рыжие волосы שיער ארוך شعر طويل");
    QTest::newRow("a megabyte") << QString(1 << 20, u'x');
    QTest::newRow("a megabyte of words") << QStringLiteral("red hair and no beard ").repeated(48000);
    QTest::newRow("markup") << QStringLiteral("<img src=x onerror=alert(1)> %1 %n \\0 ${HOME}");
}

void SketchTest::hostileTextIsDrawnAnyway()
{
    QFETCH(QString, text);
    SketchTraits t;
    t.id = t.name = t.race = t.characterClass = t.gender = t.ageCategory = t.build = t.heightDescription = text;
    t.facialExpression = t.facialFeatures = t.attire = t.primaryWeapon = t.distinguishingFeature = text;
    t.backgroundSetting = t.pose = t.description = t.appearance = t.visualDescription = t.backstory = text;
    const QImage image = drawSketch(t);
    QCOMPARE(image.size(), sketchSize);
    QVERIFY(!describeSketch(t).isEmpty());
}

void SketchTest::anEmptySizeGivesANullImage()
{
    QVERIFY(drawSketch(somebody(), QSize(0, 100)).isNull());
    QVERIFY(drawSketch(somebody(), QSize(-3, -3)).isNull());
}

void SketchTest::otherSizesShowTheWholeCard()
{
    for (const QSize size : {QSize(1, 1), QSize(64, 96), QSize(300, 300), QSize(1024, 1536)}) {
        const QImage image = drawSketch(somebody(), size);
        QCOMPARE(image.size(), size);
        QCOMPARE(image.pixelColor(0, 0).alpha(), 255);
    }
    // The sides of a square are paper, the card keeps its shape.
    const QImage square = drawSketch(somebody(), QSize(300, 300));
    QCOMPARE(square.pixelColor(10, 150), QColor(0xec, 0xe0, 0xc4));
}

void SketchTest::wordsChooseParts_data()
{
    QTest::addColumn<QString>("look");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *look, const char *key, const char *value) {
        QTest::newRow(look) << QString::fromUtf8(look) << QString::fromLatin1(key) << QString::fromLatin1(value);
    };
    row("scar across left eyebrow", "mark scar brow", "yes");
    row("a thin scar on her chin", "mark scar chin", "yes");
    row("green eyes", "eyes", "green");
    row("GREY BRAID", "hair style", "one braid");
    row("silver-haired", "hair colour", "silver");
    row("dark brown curls", "hair colour", "dark brown");
    row("long curly hair", "hair style", "long curls");
    row("short hair", "hair style", "crop");
    row("freckles over the nose", "mark freckles", "yes");
    row("wears glasses", "mark glasses", "yes");
    row("a deep hood", "headgear", "hood");
    row("a wide red hat", "headgear", "hat");
    row("full bushy red beard", "beard", "full");
    row("long grey beard", "beard", "wizard");
    row("an iron ring braided into the beard", "beard", "braided");
    row("a broken nose", "nose", "broken");
    row("pale blue eyes", "eyes", "ice");
    row("grey-green eyes", "eyes", "grey green");
    row("dark-skinned", "skin", "dark");
    row("grüne Augen", "eyes", "green");
    row("Sommersprossen", "mark freckles", "yes");
    row("tall upswept horns", "horns", "up");
    row("curled horns and straight black hair", "hair style", "long");
    row("spiky black mohawk", "hair style", "mohawk");
    row("unruly ginger curls", "hair style", "curly");
    row("black forked beard, mohawk", "hair style", "mohawk");
    row("braided crown", "hair style", "crown braid");
}

void SketchTest::wordsChooseParts()
{
    QFETCH(QString, look);
    QFETCH(QString, key);
    QFETCH(QString, value);
    QCOMPARE(chosen(withLook(look), key), value);
}

void SketchTest::aNegatedWordChoosesNothing_data()
{
    QTest::addColumn<QString>("look");
    QTest::addColumn<QString>("key");
    QTest::newRow("no scar") << QStringLiteral("no scar on the cheek") << QStringLiteral("mark scar cheek");
    QTest::newRow("without glasses") << QStringLiteral("blue eyes without glasses") << QStringLiteral("mark glasses");
    QTest::newRow("never a hood") << QStringLiteral("never wears a hood") << QStringLiteral("headgear");
    QTest::newRow("or") << QStringLiteral("no freckles or tattoo") << QStringLiteral("mark freckles");
    QTest::newRow("no horns") << QStringLiteral("no horns at all") << QStringLiteral("horns");
}

void SketchTest::aNegatedWordChoosesNothing()
{
    QFETCH(QString, look);
    QFETCH(QString, key);
    QVERIFY(chosen(withLook(look), key).isEmpty());
    SketchTraits bearded = withLook(QStringLiteral("black hair, no beard"));
    bearded.gender = QStringLiteral("Male");
    bearded.race = QStringLiteral("Dwarf");
    QCOMPARE(chosen(bearded, QStringLiteral("beard")), QStringLiteral("none"));
}

void SketchTest::theNearestNounOwnsAColour_data()
{
    QTest::addColumn<QString>("look");
    QTest::addColumn<QString>("hair");
    QTest::addColumn<QString>("eyes");
    const auto row = [](const char *look, const char *hair, const char *eyes) {
        QTest::newRow(look) << QString::fromLatin1(look) << QString::fromLatin1(hair) << QString::fromLatin1(eyes);
    };
    row("red hair, green eyes", "red", "green");
    row("Her hair is black and her eyes are blue.", "black", "blue");
    row("green eyes under white hair", "white", "green");
    row("eyes of amber; hair like straw", "straw", "amber");
    row("A blue cloak. Brown hair and grey eyes.", "brown", "grey");
    row("a red scarf, black hair, violet eyes", "black", "violet");
}

void SketchTest::theNearestNounOwnsAColour()
{
    QFETCH(QString, look);
    QFETCH(QString, hair);
    QFETCH(QString, eyes);
    QCOMPARE(chosen(withLook(look), QStringLiteral("hair colour")), hair);
    QCOMPARE(chosen(withLook(look), QStringLiteral("eyes")), eyes);
}

void SketchTest::marksBelowTheHeadStayOffTheFace()
{
    const QString lines =
        describeSketch(
            withLook(QStringLiteral("brown hair, a family tattoo on the right shoulder, scar on the left hand")))
            .join(u'\n');
    QVERIFY2(!lines.contains(QStringLiteral("mark tattoo")), qPrintable(lines));
    QVERIFY2(!lines.contains(QStringLiteral("mark scar")), qPrintable(lines));
}

void SketchTest::ageGreysTheHair()
{
    SketchTraits t = withLook(QStringLiteral("black hair"));
    const QColor adult = sketch::planSketch(t).hair;
    t.ageCategory = QStringLiteral("Middle-aged");
    const QColor middle = sketch::planSketch(t).hair;
    t.ageCategory = QStringLiteral("Elderly");
    const QColor old = sketch::planSketch(t).hair;
    QVERIFY(adult.lightness() < middle.lightness());
    QVERIFY(middle.lightness() < old.lightness());
}

void SketchTest::aNumberIsAnAgeOfItsRace()
{
    SketchTraits t = somebody();
    t.ageCategory = QStringLiteral("120 years");
    QCOMPARE(chosen(t, QStringLiteral("age")), QStringLiteral("elderly"));
    t.race = QStringLiteral("High Elf");
    QCOMPARE(chosen(t, QStringLiteral("age")), QStringLiteral("young"));
}

void SketchTest::theDescriptionIsSortedAndNamesItsReasons()
{
    const QStringList lines = describeSketch(somebody());
    QStringList sorted = lines;
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(lines, sorted);
    QVERIFY(lines.contains(QStringLiteral("eyes: green (facial_features)")));
    QVERIFY(lines.contains(QStringLiteral("race: human (race)")));
}

void SketchTest::everyExpressionIsDistinct()
{
    QList<QImage> faces;
    for (const QString &name : expressionNames) {
        SketchTraits t = somebody();
        t.facialExpression = name;
        faces.append(drawSketch(t).copy(140, 180, 240, 280));
    }
    for (int i = 0; i < faces.size(); ++i) {
        for (int j = i + 1; j < faces.size(); ++j)
            QVERIFY2(differingPixels(faces[i], faces[j]) > 4000,
                     qPrintable(expressionNames[i] + u' ' + expressionNames[j]));
    }
}

void SketchTest::everyRaceClassAndPoseOfTheTablesIsDrawn()
{
    const auto text = [](sketch::Part part) { return QString::fromUtf8(part.data(), static_cast<int>(part.size())); };
    SketchTraits t = somebody();
    for (const sketch::Race &race : sketch::races()) {
        t.race = QString::fromUtf8(race.phrases).section(u',', 0, 0);
        QCOMPARE(chosen(t, QStringLiteral("race")), text(race.part));
        QVERIFY(!drawSketch(t).isNull());
    }
    for (const auto &[table, member, key] :
         {std::tuple(sketch::attireWords(), &SketchTraits::attire, "attire"),
          std::tuple(sketch::weaponWords(), &SketchTraits::primaryWeapon, "weapon"),
          std::tuple(sketch::backdropWords(), &SketchTraits::backgroundSetting, "backdrop"),
          std::tuple(sketch::poseWords(), &SketchTraits::pose, "pose"),
          std::tuple(sketch::classWords(), &SketchTraits::characterClass, "class")}) {
        for (const sketch::Words &row : table) {
            t = somebody();
            t.*member = QString::fromUtf8(row.phrases).section(u',', 0, 0);
            QCOMPARE(chosen(t, QString::fromLatin1(key)), text(row.part));
            QVERIFY(!drawSketch(t).isNull());
        }
    }
}

void SketchTest::theFigureStaysInsideTheFrame()
{
    // Left, right and below the panel there is nothing but paper and the frame's thin line; things may break out above.
    for (const SketchTraits &t : everybody()) {
        const QImage image = drawSketch(t);
        for (int y = 0; y < image.height(); ++y) {
            for (const int x : {2, 6, 506, 509})
                QCOMPARE(image.pixelColor(x, y), QColor(0xec, 0xe0, 0xc4));
        }
        for (int x = 0; x < image.width(); ++x) {
            for (const int y : {763, 766})
                QCOMPARE(image.pixelColor(x, y), QColor(0xec, 0xe0, 0xc4));
        }
    }
}

void SketchTest::noTwoOfTheTestCastLookAlike()
{
    QList<QImage> thumbs;
    for (const SketchTraits &t : everybody())
        thumbs.append(drawSketch(t, QSize(64, 96)));
    QVERIFY(thumbs.size() >= 60);
    for (int i = 0; i < thumbs.size(); ++i) {
        for (int j = i + 1; j < thumbs.size(); ++j)
            QVERIFY(differingPixels(thumbs[i], thumbs[j]) > 64 * 96 / 3);
    }
}

void SketchTest::longTextCostsLittleMoreThanNone()
{
    SketchTraits longWinded = somebody();
    longWinded.backstory = longWinded.description =
        QStringLiteral("She has red hair and green eyes and tells of it. ").repeated(20000);
    const auto timeOf = [](const SketchTraits &t) {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 4; ++i) {
            QElapsedTimer timer;
            timer.start();
            (void)drawSketch(t);
            best = std::min(best, timer.nsecsElapsed());
        }
        return best;
    };
    const qint64 plain = timeOf(somebody());
    QVERIFY(timeOf(longWinded) < 6 * plain);
}

QTEST_GUILESS_MAIN(SketchTest)
#include "sketch_test.moc"
