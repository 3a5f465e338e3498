#include "core/operations/editfields.h"
#include "core/operations/startcampaign.h"
#include "core/portraits/providerregistry.h"
#include "core/settings/settings.h"
#include "resources/resources.h"
#include "tests/testing/folders.h"
#include "ui/forms/characterform.h"
#include "ui/models/facestore.h"
#include "ui/pages/people/characterinspector.h"
#include "ui/pages/people/peoplehead.h"
#include "ui/pages/people/peoplepage.h"
#include "ui/theme/theme.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace retinue;

namespace {

void save(QWidget &page, Workspace &workspace, const QString &file)
{
    for (int round = 0; round < 2; ++round) {
        QTest::qWait(100);
        static_cast<void>(QTest::qWaitFor([&] { return !workspace.faces().isBusy(); }, 20000));
    }
    page.grab().save(file);
    QTextStream(stdout) << file << '\n';
}

/// Everybody of the shipped presets, the first four of them in two campaigns, and one copy that has drifted.
void fillLibrary(Library &library, const Services &services)
{
    QList<Json> party;
    for (const Preset &preset : services.presets) {
        static_cast<void>(createCharacter(library, services, preset.data));
        if (party.size() < 4)
            party += preset.data;
    }
    for (const QString &title : {QStringLiteral("The Lost Kingdom"), QStringLiteral("Beyond the Keep")}) {
        StartRequest request;
        request.campaign.title = title;
        request.party = party;
        request.sameName = SameName::Update;
        if (const auto plan = startCampaign(request, library, services); plan && !plan->characterIds.isEmpty())
            static_cast<void>(setCharacterFields(library, plan->characterIds.first(), plan->campaignId,
                                                 {{QStringLiteral("facial_expression"), Json("Grim")},
                                                  {QStringLiteral("hit_points_current"), Json(5)},
                                                  {QStringLiteral("location"), Json("The Ash Gate")},
                                                  {QStringLiteral("level"), Json(6)}}));
    }
}

QCommandLineOption option(const char *name, const char *fallback = nullptr)
{
    const QString text = QString::fromLatin1(name);
    return fallback ? QCommandLineOption(text, text, text, QString::fromLatin1(fallback))
                    : QCommandLineOption(text, text);
}

} // namespace

/// Pictures of the People page for looking at: retinue-peopleshots --out FILE.png [--library NAME] [--dark] …
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("offscreen")).toUtf8());
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCommandLineParser parser;
    parser.addOptions({option("out", ""), option("library", "classic"), option("size", "1360x806"), option("tab", "0"),
                       option("query", ""), option("who", ""), option("in", ""), option("focus", ""), option("dark"),
                       option("table"), option("fill"), option("readonly"), option("rtl")});
    parser.process(app);
    initResources();
    if (parser.isSet(QStringLiteral("rtl")))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    Theme theme;
    theme.setScheme(parser.isSet(QStringLiteral("dark")) ? Theme::Scheme::Dark : Theme::Scheme::Light);
    theme.apply(app);
    QTemporaryDir folder;
    const auto services = loadServices();
    const QString root = folder.path() + QStringLiteral("/library");
    const QString source = parser.value(QStringLiteral("library"));
    testing::copyFolder(
        QDir::isAbsolutePath(source) ? source : testing::dataFolder(QStringLiteral("libraries/") + source), root);
    auto library =
        Library::open(root, parser.isSet(QStringLiteral("readonly")) ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!services || !library)
        return 1;
    if (parser.isSet(QStringLiteral("fill")))
        fillLibrary(**library, *services);
    ProviderRegistry providers;
    Settings settings(folder.path() + QStringLiteral("/settings.ini"));
    Workspace workspace(std::move(*library), *services, providers, settings);
    PeoplePage page(workspace);
    auto *head = page.findChild<PeopleHead *>();
    auto *inspector = page.findChild<CharacterInspector *>();
    const QStringList size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    page.setAutoFillBackground(true);
    page.resize(size.value(0).toInt(), size.value(1).toInt());
    if (parser.isSet(QStringLiteral("table")))
        head->setView(1);
    head->setQuery(parser.value(QStringLiteral("query")));
    page.show();
    page.activateWindow();
    page.regions().value(1)->setFocus(Qt::OtherFocusReason);
    if (const QString who = parser.value(QStringLiteral("who")); !who.isEmpty())
        page.select(who);
    inspector->setShownAs(parser.value(QStringLiteral("in")));
    inspector->form().setCurrentTab(parser.value(QStringLiteral("tab")).toInt());
    if (const QString focus = parser.value(QStringLiteral("focus")); !focus.isEmpty())
        inspector->form().focusField(focus);
    save(page, workspace, parser.value(QStringLiteral("out")));
    return 0;
}
