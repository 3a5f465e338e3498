#include "core/portraits/providerregistry.h"
#include "core/settings/settings.h"
#include "resources/resources.h"
#include "ui/models/facestore.h"
#include "ui/pages/party/partydraft.h"
#include "ui/pages/party/partypage.h"
#include "ui/pages/party/placemodel.h"
#include "ui/pages/party/placeview.h"
#include "ui/pages/party/presetpanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchfield.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QMainWindow>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace retinue;

namespace {

/// The party of design/mockups/party.png.
void fill(PartyPage &page, Workspace &workspace)
{
    PartyDraft &draft = page.draft();
    draft.setCampaign(QStringLiteral("title"), QStringLiteral("Ashes of the Grove"));
    const QList<Preset> presets = workspace.characterPresets();
    for (int i = 0; i < 4 && i < presets.size(); ++i)
        draft.put(placeFromPreset(presets[i == 1 ? 0 : i == 0 ? 0 : i - 1].data));
    draft.setFields(1,
                    Json{{"name", "Kara Smith"},
                         {"facial_expression", "Determined"},
                         {"build", "Muscular"},
                         {"attire", nullptr},
                         {"distinguishing_feature", "braided leather wristband"}},
                    QStringLiteral("change"));
    draft.setOwnWords(1, QStringLiteral("rain on steel"));
    draft.setField(0, QStringLiteral("voice_id"), "caleb");
    draft.setField(1, QStringLiteral("voice_id"), "caleb");
    page.findChild<PlaceView *>()->setCurrentPlace(1);
}

void save(QWidget &window, Workspace &workspace, const QString &file)
{
    static_cast<void>(QTest::qWaitFor([&] { return !workspace.faces().isBusy(); }, 20000));
    QTest::qWait(250);
    static_cast<void>(QTest::qWaitFor([&] { return !workspace.faces().isBusy(); }, 20000));
    window.grab().save(file);
    QTextStream(stdout) << file << '\n';
}

} // namespace

/// Pictures of the Party page for looking at: retinue-partyshots --out DIR [--dark] [--size 1360x804] [--empty] …
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("offscreen")).toUtf8());
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("out"), QStringLiteral("file"), QStringLiteral("file")},
         {QStringLiteral("size"), QStringLiteral("size"), QStringLiteral("size"), QStringLiteral("1360x806")},
         {QStringLiteral("tab"), QStringLiteral("tab"), QStringLiteral("tab"), QStringLiteral("0")},
         {QStringLiteral("search"), QStringLiteral("search"), QStringLiteral("search")},
         {QStringLiteral("focus"), QStringLiteral("object name"), QStringLiteral("name")},
         {QStringLiteral("drop"), QStringLiteral("light place 5")},
         {QStringLiteral("library"), QStringLiteral("folder"), QStringLiteral("folder")},
         {QStringLiteral("people"), QStringLiteral("show my people")},
         {QStringLiteral("keep"), QStringLiteral("keep the draft")},
         {QStringLiteral("dark"), QStringLiteral("dark")},
         {QStringLiteral("empty"), QStringLiteral("empty")},
         {QStringLiteral("readonly"), QStringLiteral("read-only")}});
    parser.process(app);
    initResources();
    Theme theme;
    theme.setScheme(parser.isSet(QStringLiteral("dark")) ? Theme::Scheme::Dark : Theme::Scheme::Light);
    theme.apply(app);
    QTemporaryDir folder;
    const auto services = loadServices();
    if (!services)
        return 1;
    const QString root = parser.isSet(QStringLiteral("library")) ? parser.value(QStringLiteral("library"))
                                                                 : folder.path() + QStringLiteral("/library");
    QDir().mkpath(root);
    auto library =
        Library::open(root, parser.isSet(QStringLiteral("readonly")) ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!library)
        return 1;
    ProviderRegistry providers;
    Settings settings(folder.path() + QStringLiteral("/settings.ini"));
    Workspace workspace(std::move(*library), *services, providers, settings);
    PartyPage page(workspace);
    if (!parser.isSet(QStringLiteral("empty")))
        fill(page, workspace);
    page.findChild<SearchField *>()->setText(parser.value(QStringLiteral("search")));
    page.findChild<QTabBar *>()->setCurrentIndex(parser.value(QStringLiteral("tab")).toInt());
    const QStringList size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    QMainWindow window;
    window.setCentralWidget(&page);
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    window.activateWindow();
    page.findChild<PresetPanel *>()->showPeople(parser.isSet(QStringLiteral("people")));
    if (parser.isSet(QStringLiteral("drop")))
        page.findChild<PlaceModel *>()->setDrop(4, QStringLiteral("Drop to add\nZara Emberwood\nas number 5"));
    if (auto *focused = page.findChild<QWidget *>(parser.value(QStringLiteral("focus"))))
        focused->setFocus(Qt::TabFocusReason);
    save(window, workspace, parser.value(QStringLiteral("out")));
    if (!parser.isSet(QStringLiteral("keep")))
        page.draft().clearAll(true);
    window.takeCentralWidget();
    return 0;
}
