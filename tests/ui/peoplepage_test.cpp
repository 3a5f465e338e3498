#include "core/operations/editfields.h"
#include "core/portraits/sketch/sketch.h"
#include "resources/resources.h"
#include "tests/testing/openlibrary.h"
#include "ui/forms/characterform.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/growingtextedit.h"
#include "ui/forms/numberbox.h"
#include "ui/pages/people/characterinspector.h"
#include "ui/pages/people/namebar.h"
#include "ui/pages/people/peoplehead.h"
#include "ui/pages/people/peoplepage.h"
#include "ui/pages/people/peopletable.h"
#include "ui/pages/people/recentlist.h"
#include "ui/pages/people/usagelist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tristatechip.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace retinue;
using namespace retinue::testing;

namespace {

const QString kara = QStringLiteral("pc:kara_smith");
const QString karaFile = QStringLiteral("character_profiles/pc:kara_smith.json");
const QString keep = QStringLiteral("campaign_22222");
const QString keepFile = QStringLiteral("campaign_22222/characters/pc:kara_smith.json");

QByteArray pngOf(QColor color)
{
    QImage image(32, 48, QImage::Format_RGB32);
    image.fill(color);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

/// The page on a library, in a shown window.
struct Shown
{
    explicit Shown(const QString &library, OpenMode mode = OpenMode::ReadWrite)
        : open(library, mode), page(std::make_unique<PeoplePage>(open.workspace()))
    {
        page->resize(1280, 800);
        page->show();
        static_cast<void>(QTest::qWaitForWindowActive(page.get()));
    }

    template <class T> T *part() { return page->findChild<T *>(); }
    Banner *notice() { return page->findChild<Banner *>(QStringLiteral("notice")); }
    CharacterInspector &inspector() { return *part<CharacterInspector>(); }
    CharacterForm &form() { return inspector().form(); }
    QLineEdit *line(const char *key) { return form().row(QLatin1String(key))->findChild<QLineEdit *>(); }
    QPushButton *bannerButton(const QString &text)
    {
        for (QPushButton *button : notice()->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    QAction *action(const QString &text)
    {
        for (QAction *one : page->pageActions()) {
            if (one->text().remove(u'&') == text)
                return one;
        }
        return nullptr;
    }
    QByteArray bytes(const QString &path) { return readFile(open.root() + u'/' + path); }

    OpenLibrary open;
    std::unique_ptr<PeoplePage> page;
};

} // namespace

class PeoplePageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        initResources();
        m_theme.apply(*qApp);
    }

    void openBrowseCloseWritesNothing_data();
    void openBrowseCloseWritesNothing();
    void anEditIsSavedWithinASecondAndUndoRestoresTheBytes();
    void anEditChangesOnlyThatValueOfTheFile();
    void anEditInACampaignStaysThere();
    void nameAndVoiceChangeEverywhere();
    void aStaleCopyIsRefreshedOrPromoted();
    void oddValuesAreShownAndKept();
    void anItemKeepsTheBytesOfItsNeighbours();
    void typingSurvivesAChangeOfSelectionAndOfTheLibrary();
    void chipsAndSearchBoxAreOneFilter();
    void galleryAndTableShareTheSelection();
    void f2RenamesInPlace();
    void aNewCharacterIsNamedFirst();
    void saveAsNewLeavesTheOldOne();
    void deletingSomebodyUnusedCanBeTakenBack();
    void deletingSomebodyWhoPlaysAsksInThePage();
    void addToPartyHandsOverASlot();
    void aGeneratedPortraitIsStored();
    void aDroppedPictureBecomesThePortrait();
    void aDroppedPresetBecomesACharacter();
    void usesOpenTheirCampaign();
    void latelyTellsWhatHappened();
    void aReadOnlyLibraryLocksEverything();
    void brokenFilesSayWhy();
    void anEmptyLibrarySaysWhatToDo();
    void aNarrowPageHidesTheInspector();
    void personRequestedFromElsewhereIsShown();

private:
    Theme m_theme;
};

void PeoplePageTest::openBrowseCloseWritesNothing_data()
{
    QTest::addColumn<QString>("library");
    for (const char *name : {"classic", "server", "damaged"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void PeoplePageTest::openBrowseCloseWritesNothing()
{
    QFETCH(QString, library);
    Shown shown(library);
    const auto before = factsOf(shown.open.root());
    for (const ProfileSummary &person : shown.open.library().profiles()) {
        shown.page->select(person.id);
        QCOMPARE(shown.inspector().characterId(), person.id);
        QStringList views = {QString()};
        for (const Usage &usage : shown.open.library().whereUsed(person.id))
            views += usage.campaignId;
        for (const QString &view : views) {
            shown.inspector().setShownAs(view);
            for (int tab = 0; tab < 4; ++tab) {
                shown.form().setCurrentTab(tab);
                for (FieldEditor *editor : shown.form().session().editors()) {
                    editor->setFocus();
                    QVERIFY2(!editor->isEdited(), editor->field().key);
                }
            }
        }
    }
    shown.part<PeopleHead>()->setView(1);
    shown.page.reset();
    QCOMPARE(differencesOf(before, factsOf(shown.open.root())).join(u' '), QString());
    QCOMPARE(shown.open.reports(), QStringList());
}

void PeoplePageTest::anEditIsSavedWithinASecondAndUndoRestoresTheBytes()
{
    Shown shown(QStringLiteral("classic"));
    const auto before = factsOf(shown.open.root());
    shown.page->select(kara);
    QVERIFY(shown.form().focusField(QStringLiteral("primary_weapon")));
    QSignalSpy unsaved(&shown.open.workspace(), &Workspace::unsavedChanged);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Flame Tongue"));
    QVERIFY(shown.open.workspace().hasUnsaved());
    QTRY_VERIFY_WITH_TIMEOUT(!shown.open.workspace().hasUnsaved(), 1000);
    QCOMPARE(unsaved.size(), 2);
    QVERIFY(shown.bytes(karaFile).contains("\"primary_weapon\": \"Flame Tongue\""));
    QCOMPARE(shown.open.workspace().undoStack().count(), 1);
    QCOMPARE(shown.line("primary_weapon")->text(), QStringLiteral("Flame Tongue"));
    shown.open.workspace().undo();
    QCOMPARE(shown.bytes(karaFile), before.value(karaFile).content);
    QCOMPARE(shown.line("primary_weapon")->text(), QString());
    shown.open.workspace().redo();
    QCOMPARE(shown.line("primary_weapon")->text(), QStringLiteral("Flame Tongue"));
}

void PeoplePageTest::anEditChangesOnlyThatValueOfTheFile()
{
    Shown shown(QStringLiteral("classic"));
    const auto before = factsOf(shown.open.root());
    shown.page->select(kara);
    QLineEdit *build = shown.line("build");
    shown.form().focusField(QStringLiteral("build"));
    build->selectAll();
    QTest::keyClicks(build, QStringLiteral("Wiry"));
    QTest::keyClick(build, Qt::Key_Return);
    QCOMPARE(differencesOf(before, factsOf(shown.open.root())), QStringList{karaFile});
    QByteArray expected = before.value(karaFile).content;
    QCOMPARE(shown.bytes(karaFile), expected.replace("\"build\": \"Muscular\"", "\"build\": \"Wiry\""));
}

void PeoplePageTest::anEditInACampaignStaysThere()
{
    Shown shown(QStringLiteral("classic"));
    const auto before = factsOf(shown.open.root());
    shown.page->select(kara);
    shown.inspector().setShownAs(keep);
    QVERIFY(shown.form().focusField(QStringLiteral("level")));
    auto *level = shown.form().row(QStringLiteral("level"))->findChild<NumberBox *>();
    QCOMPARE(level->text(), QStringLiteral("10"));
    QTest::keyClick(level, Qt::Key_Up);
    shown.form().flush();
    QCOMPARE(differencesOf(before, factsOf(shown.open.root())), QStringList{keepFile});
    QByteArray expected = before.value(keepFile).content;
    QCOMPARE(shown.bytes(keepFile), expected.replace("\"level\": 10", "\"level\": 11"));
}

void PeoplePageTest::nameAndVoiceChangeEverywhere()
{
    Shown shown(QStringLiteral("classic"));
    const auto before = factsOf(shown.open.root());
    shown.page->select(kara);
    shown.inspector().setShownAs(keep);
    QVERIFY(shown.form().focusField(QStringLiteral("voice_id")));
    shown.line("voice_id")->selectAll();
    QTest::keyClicks(shown.line("voice_id"), QStringLiteral("priyanka"));
    shown.form().flush();
    QCOMPARE(differencesOf(before, factsOf(shown.open.root())).size(), 4); // profile and three states
    QCOMPARE(shown.open.library().state(QStringLiteral("campaign_11111"), kara)->text({QStringLiteral("voice_id")}),
             QStringLiteral("priyanka"));
}

void PeoplePageTest::aStaleCopyIsRefreshedOrPromoted()
{
    Shown shown(QStringLiteral("classic"));
    shown.page->select(kara);
    shown.inspector().setShownAs(keep);
    FieldRow *row = shown.form().row(QStringLiteral("facial_expression"));
    QCOMPARE(row->origin().owner, Owner::StaleCopy);
    QCOMPARE(row->origin().profileText, QStringLiteral("Determined"));
    QVERIFY(row->origin().sources.contains(QStringLiteral("Grim")));
    QCOMPARE(shown.form().row(QStringLiteral("gender"))->origin().owner, Owner::FromProfile);
    QCOMPARE(shown.form().row(QStringLiteral("location"))->origin().owner, Owner::OnlyHere);
    const auto button = [&](const QString &text) {
        for (QPushButton *one : row->findChildren<QPushButton *>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    QVERIFY(button(QStringLiteral("Promote")));
    QTest::mouseClick(button(QStringLiteral("Promote")), Qt::LeftButton);
    QCOMPARE(shown.open.library().profile(kara)->text({QStringLiteral("facial_expression")}), QStringLiteral("Grim"));
    QCOMPARE(row->origin().owner, Owner::FromProfile);
    shown.open.workspace().undo();
    QCOMPARE(row->origin().owner, Owner::StaleCopy);
    QTest::mouseClick(button(QStringLiteral("Refresh")), Qt::LeftButton);
    QCOMPARE(shown.open.library().state(keep, kara)->text({QStringLiteral("facial_expression")}),
             QStringLiteral("Determined"));
    QVERIFY(!button(QStringLiteral("Refresh")));
}

void PeoplePageTest::oddValuesAreShownAndKept()
{
    Shown shown(QStringLiteral("damaged"));
    shown.page->select(QStringLiteral("pc:wrong_types"));
    const QString file = QStringLiteral("character_profiles/pc:wrong_types.json");
    const QByteArray before = shown.bytes(file);
    QCOMPARE(shown.line("name")->text(), QStringLiteral("[\"a\",\"list\"]"));
    QCOMPARE(shown.form().row(QStringLiteral("base_level"))->findChild<NumberBox *>()->text(), QStringLiteral("three"));
    shown.form().focusField(QStringLiteral("primary_weapon"));
    QTest::keyClicks(shown.line("primary_weapon"), QStringLiteral("my "));
    shown.form().flush();
    QByteArray expected = before;
    QCOMPARE(shown.bytes(file), expected.replace("\"longbow\"", "\"my longbow\""));
    bool kept = false;
    for (const QLabel *label : shown.inspector().findChildren<QLabel *>())
        kept = kept || label->text().contains(QStringLiteral("x_players_note"));
    QVERIFY(kept);
    shown.page->select(QStringLiteral("pc:not_a_number"));
    FieldEditor *count = shown.form().session().editor(QStringLiteral("total_interactions"));
    QCOMPARE(count->findChild<NumberBox *>()->text(), QStringLiteral("NaN"));
}

void PeoplePageTest::anItemKeepsTheBytesOfItsNeighbours()
{
    Shown shown(QStringLiteral("classic"));
    QByteArray before = shown.bytes(keepFile);
    before.replace("\"item_type\": \"weapon\",", "\"item_type\": \"weapon\",  \"weight_lbs\": 1.50, \"quantity\": 1,");
    writeFile(shown.open.root() + u'/' + keepFile, before);
    QVERIFY(shown.open.library().rescan());
    shown.page->select(kara);
    shown.inspector().setShownAs(keep);
    shown.form().row(QStringLiteral("inventory"))->findChild<NumberBox *>()->setText(QStringLiteral("3"));
    shown.form().flush();
    QByteArray expected = before;
    QCOMPARE(shown.bytes(keepFile), expected.replace("\"quantity\": 1,", "\"quantity\": 3,"));
}

void PeoplePageTest::typingSurvivesAChangeOfSelectionAndOfTheLibrary()
{
    Shown shown(QStringLiteral("classic"));
    shown.page->select(kara);
    shown.form().focusField(QStringLiteral("primary_weapon"));
    QTest::keyClicks(shown.line("primary_weapon"), QStringLiteral("Axe"));
    // Another field changes below the typing.
    QVERIFY(setCharacterFields(shown.open.library(), kara, {}, {{QStringLiteral("build"), "Slender"}}));
    QCOMPARE(shown.line("primary_weapon")->text(), QStringLiteral("Axe"));
    QCOMPARE(shown.line("build")->text(), QStringLiteral("Slender"));
    shown.page->select(QStringLiteral("pc:aria_silverleaf"));
    QCOMPARE(shown.open.library().profile(kara)->text({QStringLiteral("primary_weapon")}), QStringLiteral("Axe"));
    shown.form().focusField(QStringLiteral("primary_weapon"));
    QTest::keyClicks(shown.line("primary_weapon"), QStringLiteral("x"));
    shown.page.reset();
    QVERIFY(shown.open.library()
                .profile(QStringLiteral("pc:aria_silverleaf"))
                ->text({QStringLiteral("primary_weapon")})
                .contains(u'x'));
}

void PeoplePageTest::chipsAndSearchBoxAreOneFilter()
{
    Shown shown(QStringLiteral("classic"));
    auto *head = shown.part<PeopleHead>();
    auto *gallery = shown.part<CardView>();
    QCOMPARE(gallery->model()->rowCount(), 5);
    TriStateChip *stale = head->chip(QStringLiteral("stale"));
    QTest::mouseClick(stale, Qt::LeftButton);
    QCOMPARE(head->query(), QStringLiteral("is:stale"));
    QCOMPARE(gallery->model()->rowCount(), 3);
    QTest::mouseClick(stale, Qt::LeftButton);
    QCOMPARE(head->query(), QStringLiteral("-is:stale"));
    QCOMPARE(gallery->model()->rowCount(), 2);
    QTest::mouseClick(stale, Qt::LeftButton);
    QCOMPARE(head->query(), QString());
    QTest::keyClicks(shown.page->searchField(), QStringLiteral("is:template"));
    QCOMPARE(head->chip(QStringLiteral("template"))->state(), TriStateChip::State::With);
    QCOMPARE(gallery->model()->rowCount(), 2);
    head->setQuery(QStringLiteral("nobody at all"));
    QVERIFY(!gallery->isVisible());
    QCOMPARE(shown.inspector().characterId().isEmpty(), false);
}

void PeoplePageTest::galleryAndTableShareTheSelection()
{
    Shown shown(QStringLiteral("classic"));
    shown.page->select(kara);
    QTest::keyClick(shown.page.get(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    auto *table = shown.part<PeopleTable>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(shown.page->selectedIds(), QStringList{kara});
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Up);
    QVERIFY(shown.page->selectedIds() != QStringList{kara});
    QCOMPARE(shown.inspector().characterId(), shown.page->selectedIds().first());
    table->selectAll();
    QCOMPARE(shown.page->selectedIds().size(), 5);
    QVERIFY(shown.inspector().characterId().isEmpty());
}

void PeoplePageTest::f2RenamesInPlace()
{
    Shown shown(QStringLiteral("classic"));
    shown.page->select(kara);
    auto *gallery = shown.part<CardView>();
    gallery->setFocus();
    QTest::keyClick(gallery, Qt::Key_F2);
    auto *editor = gallery->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), QStringLiteral("Kara Smith"));
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Kara Ashborn"));
    shown.open.workspace().faces().drop(kara); // a face that comes while the name is typed
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(shown.open.library().profile(kara)->name(), QStringLiteral("Kara Ashborn"));
    QCOMPARE(shown.open.library().state(keep, kara)->name(), QStringLiteral("Kara Ashborn"));
    QCOMPARE(shown.page->selectedIds(), QStringList{kara});
}

void PeoplePageTest::aNewCharacterIsNamedFirst()
{
    Shown shown(QStringLiteral("classic"));
    QTest::mouseClick(shown.part<PeopleHead>()->newButton(), Qt::LeftButton);
    auto *bar = shown.part<NameBar>();
    QVERIFY(bar->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QTest::mouseClick(shown.part<PeopleHead>()->newButton(), Qt::LeftButton);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Élodie Blanc"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(shown.inspector().characterId(), QStringLiteral("pc:elodie_blanc"));
    QCOMPARE(shown.page->selectedIds(), QStringList{QStringLiteral("pc:elodie_blanc")});
    shown.open.workspace().undo();
    QVERIFY(!shown.open.library().hasProfile(QStringLiteral("pc:elodie_blanc")));
}

void PeoplePageTest::saveAsNewLeavesTheOldOne()
{
    Shown shown(QStringLiteral("classic"));
    shown.page->select(kara);
    const QByteArray before = shown.bytes(karaFile);
    shown.action(QStringLiteral("Save as new character…"))->trigger();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Sister"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(shown.inspector().characterId(), QStringLiteral("pc:sister"));
    QCOMPARE(shown.open.library().profile(QStringLiteral("pc:sister"))->text({QStringLiteral("build")}),
             QStringLiteral("Muscular"));
    QCOMPARE(shown.bytes(karaFile), before);
}

void PeoplePageTest::deletingSomebodyUnusedCanBeTakenBack()
{
    Shown shown(QStringLiteral("classic"));
    const auto id = createCharacter(shown.open.library(), shown.open.workspace().services(), Json{{"name", "Nobody"}});
    QVERIFY(id);
    const QString file = shown.open.library().profile(*id)->path();
    const QByteArray before = shown.bytes(file);
    shown.page->select(*id);
    shown.part<CardView>()->setFocus();
    QTest::keyClick(shown.part<CardView>(), Qt::Key_Delete);
    QVERIFY(!shown.open.library().hasProfile(*id));
    QVERIFY(!shown.page->selectedIds().isEmpty());
    QVERIFY(shown.bannerButton(QStringLiteral("Undo")));
    QTest::mouseClick(shown.bannerButton(QStringLiteral("Undo")), Qt::LeftButton);
    QCOMPARE(shown.bytes(file), before);
    QVERIFY(!shown.notice()->isVisible());
}

void PeoplePageTest::deletingSomebodyWhoPlaysAsksInThePage()
{
    Shown shown(QStringLiteral("classic"));
    const auto before = factsOf(shown.open.root());
    shown.page->select(kara);
    shown.action(QStringLiteral("Delete"))->trigger();
    QVERIFY(shown.open.library().hasProfile(kara));
    QTest::mouseClick(shown.bannerButton(QStringLiteral("Cancel")), Qt::LeftButton);
    QVERIFY(!shown.notice()->isVisible());
    shown.action(QStringLiteral("Delete"))->trigger();
    QTest::mouseClick(shown.bannerButton(QStringLiteral("Delete everywhere")), Qt::LeftButton);
    QVERIFY(!shown.open.library().hasProfile(kara));
    QVERIFY(!shown.open.library().state(keep, kara));
    shown.open.workspace().undo();
    const auto after = factsOf(shown.open.root());
    QCOMPARE(after.keys(), before.keys());
    for (auto it = before.begin(); it != before.end(); ++it)
        QCOMPARE(after.value(it.key()).content, it->content);
}

void PeoplePageTest::addToPartyHandsOverASlot()
{
    Shown shown(QStringLiteral("classic"));
    shown.page->select(kara);
    QSignalSpy party(&shown.open.workspace(), &Workspace::partyRequested);
    shown.action(QStringLiteral("Add to party"))->trigger();
    QCOMPARE(party.size(), 1);
    const auto slotObjects = party.first().first().value<QList<Json>>();
    QCOMPARE(slotObjects.size(), 1);
    QCOMPARE(textOf(slotObjects.first(), "character_id"), kara);
}

void PeoplePageTest::aGeneratedPortraitIsStored()
{
    Shown shown(QStringLiteral("classic"));
    const QString theron = QStringLiteral("pc:theron_gearwright");
    shown.page->select(theron);
    QVERIFY(shown.open.library().portraitFile(*shown.open.library().profile(theron)).isEmpty());
    shown.action(QStringLiteral("Generate portrait"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!shown.open.library().portraitFile(*shown.open.library().profile(theron)).isEmpty(),
                             20000);
    QVERIFY(shown.open.library().profile(theron)->portraitUrl().contains(QStringLiteral("sketch_image")));
    shown.open.workspace().undo();
    QVERIFY(shown.open.library().portraitFile(*shown.open.library().profile(theron)).isEmpty());
}

void PeoplePageTest::aDroppedPictureBecomesThePortrait()
{
    Shown shown(QStringLiteral("classic"));
    FreshFolder outside;
    const QString picture = outside / QStringLiteral("own picture.png");
    writeFile(picture, pngOf(Qt::red));
    auto *gallery = shown.part<CardView>();
    const QString theron = QStringLiteral("pc:theron_gearwright");
    shown.page->select(theron);
    const QModelIndex index = gallery->selectionModel()->currentIndex();
    const QPoint pos = gallery->viewport()->mapTo(shown.page.get(), gallery->visualRect(index).center());
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(picture)});
    shown.page->select(kara);
    QDragEnterEvent enter(pos, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(shown.page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(pos, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(shown.page.get(), &drop);
    const QString stored = shown.open.library().portraitFile(*shown.open.library().profile(theron));
    QCOMPARE(readFile(stored), pngOf(Qt::red));
    // Anything else is refused with a sentence.
    writeFile(outside / QStringLiteral("fake.png"), "no picture");
    mime.setUrls({QUrl::fromLocalFile(outside / QStringLiteral("fake.png"))});
    QVERIFY(shown.page->takeDrop(mime));
    QCOMPARE(shown.open.reports().size(), 1);
}

void PeoplePageTest::aDroppedPresetBecomesACharacter()
{
    Shown shown(QStringLiteral("classic"));
    FreshFolder outside;
    const QString file = outside / QStringLiteral("preset.json");
    writeFile(file,
              R"({"characters": [{"name": "Dropped One", "character_class": "Bard", "race": "Elf", "level": 2}]})");
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file)});
    QVERIFY(shown.page->takeDrop(mime));
    QCOMPARE(shown.inspector().characterId(), QStringLiteral("pc:dropped_one"));
    // A profile file, too; it becomes somebody new and does not replace who is here.
    mime.setUrls({QUrl::fromLocalFile(shown.open.root() + u'/' + karaFile)});
    QVERIFY(shown.page->takeDrop(mime));
    QCOMPARE(shown.inspector().characterId(), QStringLiteral("pc:kara_smith_2"));
    QCOMPARE(shown.open.reports(), QStringList());
}

void PeoplePageTest::usesOpenTheirCampaign()
{
    Shown shown(QStringLiteral("classic"));
    shown.page->select(kara);
    QSignalSpy asked(&shown.open.workspace(), &Workspace::campaignRequested);
    const auto rows = shown.part<UsageList>()->rows();
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows.first()->accessibleName().contains(QStringLiteral("hit points")));
    QTest::mouseClick(rows.first(), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), rows.first()->usage().campaignId);
}

void PeoplePageTest::latelyTellsWhatHappened()
{
    Shown shown(QStringLiteral("classic"));
    QVERIFY(setCharacterFields(shown.open.library(), kara, {}, {{QStringLiteral("build"), "Slender"}}));
    QVERIFY(setCharacterFields(shown.open.library(), QStringLiteral("pc:aria_silverleaf"), {},
                               {{QStringLiteral("build"), "Stocky"}}));
    QVERIFY(setCharacterFields(shown.open.library(), kara, keep, {{QStringLiteral("level"), 11}}));
    const auto lines = touching(shown.open.library().history(), {karaFile, keepFile}, 5);
    QCOMPARE(lines.size(), 2);
    const QDateTime now(QDate(2026, 3, 4), QTime(21, 0));
    QVERIFY(shortTime(QDateTime(QDate(2026, 3, 4), QTime(20, 41)), now).contains(QStringLiteral("20:41")));
    QVERIFY(shortTime(QDateTime(QDate(2025, 10, 13), QTime(1, 2)), now).contains(QStringLiteral("2025")));
}

void PeoplePageTest::aReadOnlyLibraryLocksEverything()
{
    Shown shown(QStringLiteral("classic"), OpenMode::ReadOnly);
    const auto before = factsOf(shown.open.root());
    shown.page->select(kara);
    QVERIFY(!shown.action(QStringLiteral("Delete"))->isEnabled());
    QVERIFY(!shown.action(QStringLiteral("Rename"))->isEnabled());
    QVERIFY(shown.action(QStringLiteral("Copy id"))->isEnabled());
    QVERIFY(!shown.part<PeopleHead>()->newButton()->isEnabled());
    for (const FieldEditor *editor : shown.form().session().editors()) {
        QVERIFY2(editor->isReadOnly(), editor->field().key);
        if (editor->field().editable)
            QVERIFY2(editor->toolTip().contains(QStringLiteral("reading only")), editor->field().key);
    }
    shown.form().focusField(QStringLiteral("build"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("xyz"));
    shown.part<CardView>()->setFocus();
    QTest::keyClick(shown.part<CardView>(), Qt::Key_F2);
    QTest::keyClick(shown.part<CardView>(), Qt::Key_Delete);
    shown.page.reset();
    QCOMPARE(differencesOf(before, factsOf(shown.open.root())).join(u' '), QString());
}

void PeoplePageTest::brokenFilesSayWhy()
{
    Shown shown(QStringLiteral("damaged"));
    shown.page->select(QStringLiteral("pc:theron_gearwright"));
    QCOMPARE(shown.inspector().characterId(), QStringLiteral("pc:theron_gearwright"));
    QVERIFY(!shown.form().isVisible());
    bool told = false;
    for (const QLabel *label : shown.inspector().findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text().contains(QStringLiteral("Line ")));
    QVERIFY2(told, "the position of the fault is shown");
    QVERIFY(shown.part<PeopleHead>()->chip(QStringLiteral("broken"))->isVisible());
    QVERIFY(!shown.action(QStringLiteral("Rename"))->isEnabled());
}

void PeoplePageTest::anEmptyLibrarySaysWhatToDo()
{
    FreshFolder folder;
    Settings settings(folder / QStringLiteral("settings.ini"));
    ProviderRegistry providers;
    const Services services = shippedServices();
    auto library = Library::open(folder / QStringLiteral("empty"), OpenMode::ReadWrite);
    QVERIFY(library);
    Workspace workspace(std::move(*library), services, providers, settings);
    PeoplePage page(workspace);
    page.resize(1280, 800);
    page.show();
    QPushButton *offered = nullptr;
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QLatin1String("New character") &&
            button != page.findChild<PeopleHead *>()->newButton())
            offered = button;
    }
    QVERIFY(offered);
    QTest::mouseClick(offered, Qt::LeftButton);
    QVERIFY(page.findChild<NameBar *>()->isVisible());
}

void PeoplePageTest::aNarrowPageHidesTheInspector()
{
    Shown shown(QStringLiteral("classic"));
    QVERIFY(shown.page->inspector()->isVisible());
    shown.page->resize(640, 520);
    QTRY_VERIFY(!shown.page->inspector()->isVisible());
    QCOMPARE(shown.page->width(), 640);
    QVERIFY(shown.part<PeopleHead>()->newButton()->geometry().right() < 640);
    shown.page->resize(1280, 800);
    QTRY_VERIFY(shown.page->inspector()->isVisible());
}

void PeoplePageTest::personRequestedFromElsewhereIsShown()
{
    Shown shown(QStringLiteral("classic"));
    shown.part<PeopleHead>()->setQuery(QStringLiteral("aria"));
    emit shown.open.workspace().personRequested(kara);
    QCOMPARE(shown.inspector().characterId(), kara);
    QCOMPARE(shown.part<PeopleHead>()->query(), QString());
    shown.action(QStringLiteral("Copy id"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), kara);
}

QTEST_MAIN(PeoplePageTest)
#include "peoplepage_test.moc"
