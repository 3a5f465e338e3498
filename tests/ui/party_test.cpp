#include "core/settings/settings.h"
#include "tests/testing/folders.h"
#include "tests/testing/rules.h"
#include "ui/forms/fieldeditor.h"
#include "ui/pages/party/partydraft.h"
#include "ui/pages/party/partypage.h"
#include "ui/pages/party/placeview.h"
#include "ui/pages/party/portraitbox.h"
#include "ui/pages/party/portraitrunner.h"
#include "ui/pages/party/presetpanel.h"
#include "ui/pages/party/todomodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/searchfield.h"
#include "ui/workspace.h"

#include <QAccessible>
#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QImage>
#include <QListView>
#include <QMainWindow>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>

using namespace retinue;
using testing::FreshFolder;

namespace {

/// The presets of the specification's Step 2 and one more.
const char *const presets = R"([
  {"name": "Kara Stormwind", "character_class": "Fighter", "race": "Human", "level": 3, "gender": "Female",
   "facial_expression": "Confident", "build": "Athletic", "backstory": "Former soldier seeking redemption..."},
  {"name": "Theron Gearwright", "character_class": "Artificer", "race": "Rock Gnome", "level": 3, "gender": "Male",
   "facial_expression": "Joyful", "backstory": "Brilliant inventor with a mechanical squirrel..."}])";

QByteArray smallPng()
{
    QImage image(20, 30, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A window as the program has it: the page, Ctrl+Z, and one library.
class Window : public QMainWindow
{
public:
    explicit Window(const QString &root, OpenMode mode = OpenMode::ReadWrite)
        : services(testing::shippedServices()), settings(root + QStringLiteral("/../settings.ini"))
    {
        services.presets.clear();
        workspace = std::make_unique<Workspace>(
            *Library::open(root, mode, [] { return QDateTime(QDate(2025, 10, 13), QTime(11, 0)); }), services,
            providers, settings);
        page = new PartyPage(*workspace);
        setCentralWidget(page);
        resize(1400, 900);
        auto *undo = new QShortcut(QKeySequence::Undo, this);
        QObject::connect(undo, &QShortcut::activated, workspace.get(), &Workspace::undo);
        show();
        activateWindow();
        if (!QTest::qWaitForWindowActive(this))
            qFatal("no active window");
    }
    ~Window() override { delete takeCentralWidget(); }

    QWidget *field(const char *key) const
    {
        return page->findChild<FieldEditor *>(QString::fromLatin1(key))->focusProxy();
    }
    /// Clicks into a field of the form and types over what is there.
    void typeInto(const char *key, const QString &text) const
    {
        QWidget *target = field(key);
        QTest::mouseClick(target, Qt::LeftButton);
        target->setFocus();
        QTest::keyClick(target, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(target, text);
    }
    template <class T> T *named(const QString &accessibleName) const
    {
        for (T *widget : page->findChildren<T *>())
            if (widget->accessibleName() == accessibleName)
                return widget;
        return nullptr;
    }
    void typeTitle(const QString &title) const
    {
        QTest::keyClick(page->window(), Qt::Key_F2);
        auto *edit = named<QLineEdit>(QStringLiteral("Campaign title"));
        edit->setFocus();
        edit->insert(title); // key events of a test know Latin-1 only
    }
    void doubleClickPreset(int row) const
    {
        QListView *gallery = named<QListView>(QStringLiteral("Presets"));
        const QPoint at = gallery->visualRect(gallery->model()->index(row, 0)).center();
        QTest::mouseClick(gallery->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(gallery->viewport(), Qt::LeftButton, {}, at);
    }
    PlaceView &places() const { return *page->findChild<PlaceView *>(); }
    PartyDraft &draft() const { return page->draft(); }
    void pressStart() const { QTest::keyClick(page->window(), Qt::Key_Return, Qt::ControlModifier); }

    Services services;
    ProviderRegistry providers;
    Settings settings;
    std::unique_ptr<Workspace> workspace;
    PartyPage *page;
};

void drop(QWidget &target, const QPoint &at, const QMimeData &mime)
{
    QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);
    QDragMoveEvent move(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &move);
    QDropEvent event(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
}

QPoint middleOf(const PlaceView &view, int place)
{
    return view.visualRect(view.model()->index(place, 0)).center();
}

QStringList keysOf(const Json &object)
{
    QStringList keys;
    for (auto it = object.begin(); it != object.end(); ++it)
        keys += QString::fromStdString(it.key());
    return keys;
}

} // namespace

class PartyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        QDir(Settings::draftFolder()).removeRecursively();
        folder = std::make_unique<FreshFolder>();
        root = *folder / QStringLiteral("library");
        testing::writeFile(root + QStringLiteral("/pregenerated/characters.json"), presets);
    }

    void aPartyBuiltByMouseAndKeyboardGivesTheFilesOfTheSpecification()
    {
        Window window(root);
        QSignalSpy opened(window.workspace.get(), &Workspace::campaignRequested);
        window.typeTitle(QStringLiteral("The Lost Kingdom"));
        QWidget *description = nullptr;
        for (QLineEdit *edit : window.page->findChildren<QLineEdit *>())
            if (edit->placeholderText().startsWith(QLatin1String("One or two")))
                description = edit;
        QVERIFY(description);
        QTest::mouseClick(description, Qt::LeftButton);
        QTest::keyClicks(description, QStringLiteral("Epic quest..."));

        window.doubleClickPreset(0);
        QCOMPARE(window.draft().filledCount(), 1);
        QCOMPARE(window.draft().place(0).name(), QStringLiteral("Kara Stormwind"));
        window.typeInto("name", QStringLiteral("Kara Smith"));
        window.typeInto("age_category", QStringLiteral("Adult"));
        window.typeInto("build", QStringLiteral("Muscular"));
        window.typeInto("facial_expression", QStringLiteral("Determined"));
        window.typeInto("attire", QStringLiteral("Silver-trimmed plate armor"));
        QCOMPARE(window.draft().place(0).name(), QStringLiteral("Kara Smith"));

        const QString picture = *folder / QStringLiteral("my pïcture.png");
        testing::writeFile(picture, smallPng());
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(picture)});
        drop(*window.page->findChild<PortraitBox *>(), {20, 20}, mime);
        QCOMPARE(window.draft().place(0).text("portrait_url"), QStringLiteral("/api/images/own_image_1.png"));

        window.pressStart();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), QStringLiteral("campaign_1"));
        QVERIFY(window.draft().isPristine());
        checkFilesOfStepFour();
        QCOMPARE(testing::readFile(root + QStringLiteral("/pregenerated/characters.json")), QByteArray(presets));
    }

    void oneUndoTakesTheStartBackAndOneRedoStartsAgain()
    {
        Window window(root);
        window.typeTitle(QStringLiteral("Ashes"));
        window.doubleClickPreset(0);
        window.doubleClickPreset(1);
        const QStringList before = testing::factsOf(root).keys();
        window.pressStart();
        QVERIFY(testing::factsOf(root).contains(QStringLiteral("campaign_1/characters/pc:theron_gearwright.json")));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(testing::factsOf(root).keys(), before);
        QCOMPARE(window.draft().filledCount(), 2);
        QCOMPARE(window.draft().campaign(QStringLiteral("title")), QStringLiteral("Ashes"));
        window.workspace->redo();
        QVERIFY(testing::factsOf(root).contains(QStringLiteral("campaign_1/campaign_data.json")));
        QVERIFY(window.draft().isPristine());
    }

    void startGoesToWhatIsMissingAndWritesNothing()
    {
        Window window(root);
        QSignalSpy said(window.workspace.get(), &Workspace::said);
        window.doubleClickPreset(0);
        window.pressStart();
        QCOMPARE(window.focusWidget()->accessibleName(), QStringLiteral("Campaign title"));
        QVERIFY(said.size() >= 1);
        QTest::keyClicks(window.focusWidget(), QStringLiteral("Ashes"));
        window.typeInto("name", QStringLiteral("   "));
        window.pressStart();
        QCOMPARE(window.focusWidget(), window.field("name"));
        QCOMPARE(testing::factsOf(root).keys(), QStringList(QStringLiteral("pregenerated/characters.json")));
    }

    void badInputIsToldOnTheToDoList_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("text");
        QTest::newRow("level zero") << QByteArray("level") << QStringLiteral("0");
        QTest::newRow("level 21") << QByteArray("level") << QStringLiteral("21");
        QTest::newRow("level as a word") << QByteArray("level") << QStringLiteral("three");
        QTest::newRow("no name") << QByteArray("name") << QStringLiteral(" ");
    }

    void badInputIsToldOnTheToDoList()
    {
        QFETCH(QByteArray, key);
        QFETCH(QString, text);
        Window window(root);
        window.typeTitle(QStringLiteral("Ashes"));
        window.doubleClickPreset(0);
        window.typeInto(key.constData(), text);
        window.pressStart();
        QCOMPARE(window.page->findChild<TodoModel *>()->issue(0).field, QString::fromLatin1(key));
        QCOMPARE(testing::factsOf(root).size(), 1);
        QTest::keyClick(window.focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window.draft().place(0).level(), 3);
        QCOMPARE(window.draft().place(0).name(), QStringLiteral("Kara Stormwind"));
    }

    void oddNamesStartSafely_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Chinese") << QStringLiteral("李小龙");
        QTest::newRow("Arabic") << QStringLiteral("شهرزاد");
        QTest::newRow("emoji") << QStringLiteral("🐉🔥");
        QTest::newRow("path") << QStringLiteral("../x");
        QTest::newRow("quotes and slashes") << QStringLiteral("\"a/b\\c\" <img src=x>");
    }

    void oddNamesStartSafely()
    {
        QFETCH(QString, name);
        Window window(root);
        window.typeTitle(name);
        window.doubleClickPreset(0);
        auto *edit = qobject_cast<QLineEdit *>(window.field("name"));
        QVERIFY(edit);
        edit->setFocus();
        edit->selectAll();
        edit->insert(name);
        QCOMPARE(window.draft().place(0).name(), name);
        window.pressStart();
        QVERIFY(window.draft().isPristine());
        for (const QString &path : testing::factsOf(root).keys()) {
            QVERIFY(!path.contains(QLatin1String("..")));
            QVERIFY(path.count(QLatin1Char('/')) <= 2);
        }
        QVERIFY(!QFile::exists(*folder / QStringLiteral("x.json")));
    }

    void aTitleOfTenThousandCharactersIsRefusedInASentence()
    {
        Window window(root);
        window.doubleClickPreset(0);
        auto *edit = window.named<QLineEdit>(QStringLiteral("Campaign title"));
        edit->setFocus();
        edit->insert(QString(10'000, QLatin1Char('x')));
        QVERIFY(window.page->width() <= 1400);
        window.pressStart();
        QCOMPARE(window.page->findChild<TodoModel *>()->issue(0).field, QStringLiteral("title"));
        QCOMPARE(testing::factsOf(root).size(), 1);
    }

    void aNinthIsRefusedWithASentence()
    {
        Window window(root);
        for (int i = 0; i < 8; ++i)
            window.doubleClickPreset(0);
        QCOMPARE(window.draft().filledCount(), 8);
        QSignalSpy said(window.workspace.get(), &Workspace::said);
        window.doubleClickPreset(1);
        QCOMPARE(window.draft().filledCount(), 8);
        QVERIFY(said.last().first().toString().contains(QLatin1String("All eight places are taken")));
    }

    void placesAreArrangedByKeyboard()
    {
        Window window(root);
        window.doubleClickPreset(0);
        window.doubleClickPreset(1);
        PlaceView &view = window.places();
        view.setFocus();
        view.setCurrentPlace(1);
        QTest::keyClick(&view, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.draft().place(0).name(), QStringLiteral("Theron Gearwright"));
        QCOMPARE(view.currentPlace(), 0);
        QTest::keyClick(&view, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(window.draft().place(4).name(), QStringLiteral("Theron Gearwright"));
        QTest::keyClick(&view, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(window.draft().place(0).name(), QStringLiteral("Theron Gearwright 2"));
        QTest::keyClick(&view, Qt::Key_Delete);
        QCOMPARE(window.draft().filledCount(), 2);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(window.focusWidget(), window.field("name"));
    }

    void presetFilesAndPicturesAreDroppedOnPlaces()
    {
        Window window(root);
        const QString file = *folder / QStringLiteral("friends.json");
        testing::writeFile(file, R"({"characters": [{"name": "Mira"}, {"name": "Ruk", "class": "Barbarian"}]})");
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(file)});
        PlaceView &view = window.places();
        drop(*view.viewport(), middleOf(view, 3), mime);
        QCOMPARE(window.draft().place(3).name(), QStringLiteral("Mira"));
        QCOMPARE(window.draft().place(0).characterClass(), QStringLiteral("Barbarian"));

        const QString picture = *folder / QStringLiteral("a.png");
        testing::writeFile(picture, smallPng());
        QMimeData pictureMime;
        pictureMime.setUrls({QUrl::fromLocalFile(picture)});
        drop(*view.viewport(), middleOf(view, 3), pictureMime);
        QCOMPARE(window.draft().place(3).text("portrait_url"), QStringLiteral("/api/images/own_image_1.png"));

        QSignalSpy reported(window.workspace.get(), &Workspace::reported);
        testing::writeFile(file, "no json");
        drop(*view.viewport(), middleOf(view, 5), mime);
        QCOMPARE(reported.size(), 1);
        QCOMPARE(window.draft().filledCount(), 2);
    }

    void presetsArePastedAsText()
    {
        Window window(root);
        QGuiApplication::clipboard()->setText(QStringLiteral(R"({"name": "Mira"})"));
        window.places().setFocus();
        window.places().setCurrentPlace(2);
        QTest::keyClick(&window.places(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(window.draft().place(2).name(), QStringLiteral("Mira"));
    }

    void aPortraitIsGeneratedAndBecomesTheSlots()
    {
        Window window(root);
        window.doubleClickPreset(0);
        QTest::mouseClick(window.page->findChild<PortraitBox *>()->generateButton(), Qt::LeftButton);
        QTRY_VERIFY(!window.draft().place(0).text("portrait_url").isEmpty());
        const QString file = window.draft().place(0).text("portrait_path");
        QVERIFY(QFile::exists(file));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(window.draft().place(0).text("portrait_url").isEmpty());
        QVERIFY(!QFile::exists(file));
        QCOMPARE(window.draft().place(0).name(), QStringLiteral("Kara Stormwind"));
    }

    void aCancelledPortraitLeavesNothing()
    {
        Window window(root);
        window.doubleClickPreset(0);
        auto *runner = window.page->findChild<PortraitRunner *>();
        runner->generate(0, QStringLiteral("sketch"));
        QVERIFY(runner->isRunning(0));
        runner->cancel(0);
        QVERIFY(!runner->isRunning(0));
        QVERIFY(window.draft().place(0).text("portrait_url").isEmpty());
        QVERIFY(!QFile::exists(root + QStringLiteral("/images/sketch_image_1.png")));
    }

    void aPortraitThatComesTooLateIsOffered()
    {
        Window window(root);
        window.doubleClickPreset(0);
        auto *runner = window.page->findChild<PortraitRunner *>();
        runner->generate(0, QStringLiteral("sketch"));
        window.typeInto("build", QStringLiteral("Stocky"));
        QTRY_VERIFY(runner->hasOffer(0));
        QVERIFY(window.draft().place(0).text("portrait_url").isEmpty());
        runner->takeOffer(0);
        QVERIFY(!window.draft().place(0).text("portrait_url").isEmpty());
    }

    void theDraftComesBackAfterARestart()
    {
        {
            Window window(root);
            window.typeTitle(QStringLiteral("Ashes"));
            window.doubleClickPreset(1);
        }
        Window window(root);
        QCOMPARE(window.draft().campaign(QStringLiteral("title")), QStringLiteral("Ashes"));
        QCOMPARE(window.draft().place(0).name(), QStringLiteral("Theron Gearwright"));
        auto *banner = window.page->findChild<Banner *>();
        QVERIFY(banner->isVisible());
        window.pressStart();
        QVERIFY(QDir(Settings::draftFolder()).isEmpty());
    }

    void anEqualNameIsAskedAboutInTheForm()
    {
        Window window(root);
        window.typeTitle(QStringLiteral("First"));
        window.doubleClickPreset(0);
        window.pressStart();
        window.typeTitle(QStringLiteral("Second"));
        window.doubleClickPreset(0);
        window.typeInto("build", QStringLiteral("Stocky"));
        window.pressStart();
        QCOMPARE(window.page->findChild<TodoModel *>()->issue(0).field, QStringLiteral("same_name"));
        QRadioButton *update = nullptr;
        for (QRadioButton *radio : window.page->findChildren<QRadioButton *>())
            if (radio->text() == QLatin1String("Update it everywhere (1 campaign)"))
                update = radio;
        QVERIFY(update && update->isVisible());
        QTest::keyClick(update, Qt::Key_Space);
        window.pressStart();
        const Json profile =
            parseJson(testing::readFile(root + QStringLiteral("/character_profiles/pc:kara_stormwind.json")));
        QCOMPARE(textOf(profile, "build"), QStringLiteral("Stocky"));
        QVERIFY(QFile::exists(root + QStringLiteral("/campaign_2/characters/pc:kara_stormwind.json")));
    }

    void aReadOnlyLibraryCannotStart()
    {
        Window window(root, OpenMode::ReadOnly);
        window.typeTitle(QStringLiteral("Ashes"));
        window.doubleClickPreset(0);
        QPushButton *button = nullptr;
        for (QPushButton *candidate : window.page->findChildren<QPushButton *>())
            if (candidate->text().contains(QLatin1String("Start campaign")))
                button = candidate;
        QVERIFY(button);
        QVERIFY(!button->isEnabled());
        QVERIFY(button->toolTip().contains(QLatin1String("reading only")));
        window.pressStart();
        QCOMPARE(testing::factsOf(root).size(), 1);
    }

    void everyControlHasANameForScreenReaders()
    {
        Window window(root);
        window.doubleClickPreset(0);
        for (QWidget *widget : window.page->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            if (widget->window() != &window)
                continue; // popups of combo boxes
            if (qobject_cast<QLineEdit *>(widget) && widget->parentWidget()->inherits("QComboBox"))
                continue;
            if (qobject_cast<QLineEdit *>(widget) && widget->parentWidget()->inherits("QAbstractSpinBox"))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            const QString name = face ? face->text(QAccessible::Name) : QString();
            QVERIFY2(!name.isEmpty(),
                     qPrintable(QStringLiteral("%1 in %2")
                                    .arg(QString::fromLatin1(widget->metaObject()->className()),
                                         QString::fromLatin1(widget->parentWidget()->metaObject()->className()))));
        }
    }

    void narrowWindowsCutNothing_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280") << QSize(1200, 740);
        QTest::newRow("1024") << QSize(944, 700);
        QTest::newRow("smallest") << QSize(664, 456);
    }

    void narrowWindowsCutNothing()
    {
        QFETCH(QSize, size);
        Window window(root);
        window.doubleClickPreset(0);
        window.resize(size);
        QCoreApplication::sendPostedEvents();
        QVERIFY2(window.width() <= size.width(), qPrintable(QString::number(window.width())));
        QVERIFY(!window.page->findChild<PresetPanel *>()->isVisible());
        checkInside(window);
        QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
        QVERIFY(window.page->findChild<PresetPanel *>()->isVisible());
        checkInside(window);
    }

private:
    /// Every visible part lies inside the page.
    static void checkInside(const Window &window)
    {
        QCoreApplication::sendPostedEvents();
        for (QWidget *part : window.page->regions()) {
            const QRect rect(part->mapTo(window.page, QPoint()), part->size());
            QVERIFY2(window.page->rect().contains(rect), part->metaObject()->className());
            QVERIFY2(part->width() >= part->minimumSizeHint().width(), part->metaObject()->className());
        }
    }

    void checkFilesOfStepFour() const
    {
        const auto read = [this](const char *path) {
            return parseJson(testing::readFile(root + QLatin1Char('/') + QString::fromUtf8(path)));
        };
        const Json profile = read("character_profiles/pc:kara_smith.json");
        Json expected = parseJson(R"({"character_id": "pc:kara_smith", "name": "Kara Smith", "character_type": "player",
            "race": "Human", "character_class": "Fighter", "base_level": 3, "voice_id": "caleb", "voice_archetype": "hero",
            "voice_settings": {}, "gender": "Female", "age_category": "Adult", "build": "Muscular",
            "facial_expression": "Determined", "attire": "Silver-trimmed plate armor",
            "portrait_url": "/api/images/own_image_1.png", "portrait_path": "", "portrait_prompt": "",
            "backstory": "Former soldier seeking redemption...", "description": "", "appearance": "",
            "first_created": "2025-10-13T11:00:00", "total_interactions": 0})");
        expected["portrait_path"] = (root + QStringLiteral("/images/own_image_1.png")).toStdString();
        expected["portrait_prompt"] = profile["portrait_prompt"];
        QCOMPARE(keysOf(profile), keysOf(expected));
        QVERIFY2(profile == expected, profile.dump().c_str());

        const Json state = read("campaign_1/characters/pc:kara_smith.json");
        const Json wanted = parseJson(R"({"character_id": "pc:kara_smith", "profile_id": "pc:kara_smith", "level": 3,
            "hit_points_current": 26, "hit_points_max": 26, "armor_class": 16, "status": "healthy", "strength": 16,
            "dexterity": 12, "constitution": 14, "intelligence": 10, "wisdom": 13, "charisma": 8,
            "alignment": "neutral good", "location": null, "voice_id": "caleb", "build": "Muscular"})");
        for (auto it = wanted.begin(); it != wanted.end(); ++it)
            QVERIFY2(state.contains(it.key()) && state[it.key()] == *it, it.key().c_str());
        QVERIFY(!state.contains("portrait_url"));
        QVERIFY(state["inventory"].contains("plate_armor"));

        const Json campaign = read("campaign_1/campaign_data.json");
        QCOMPARE(textOf(campaign, "title"), QStringLiteral("The Lost Kingdom"));
        QCOMPARE(textOf(campaign, "description"), QStringLiteral("Epic quest..."));
        QVERIFY(campaign["character_ids"] == Json::array({"pc:kara_smith"}));
        QVERIFY(QFile::exists(root + QStringLiteral("/character_profiles/prof_pc:kara_stormwind.json")));
        QCOMPARE(testing::factsOf(root).size(), 6);
    }

    std::unique_ptr<FreshFolder> folder;
    QString root;
};

QTEST_MAIN(PartyTest)
#include "party_test.moc"
