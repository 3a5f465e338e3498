#include "core/operations/services.h"
#include "core/portraits/providerregistry.h"
#include "core/settings/settings.h"
#include "resources/resources.h"
#include "ui/models/facestore.h"
#include "ui/pages/campaigns/boardpanel.h"
#include "ui/pages/campaigns/campaignmodel.h"
#include "ui/pages/campaigns/campaignsoverview.h"
#include "ui/pages/campaigns/campaignspage.h"
#include "ui/pages/campaigns/campaignview.h"
#include "ui/pages/campaigns/memberrow.h"
#include "ui/theme/theme.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace retinue;

namespace {

void save(QWidget &window, Workspace &workspace, const QString &file)
{
    for (int round = 0; round < 2; ++round) {
        QTest::qWait(150);
        static_cast<void>(QTest::qWaitFor([&] { return !workspace.faces().isBusy(); }, 20000));
    }
    window.grab().save(file);
    QTextStream(stdout) << file << '\n';
}

void saveTabs(CampaignsPage &page, Workspace &workspace, const QString &folder, const QString &only)
{
    static const char *const names[] = {"overview", "board",  "people",    "npcs", "places",
                                        "quests",   "scenes", "narrative", "chat", "files"};
    for (int tab = 0; tab < CampaignView::TabCount; ++tab) {
        const QString name = QString::fromLatin1(names[tab]);
        if (!only.isEmpty() && only != name)
            continue;
        page.view()->showTab(static_cast<CampaignView::Tab>(tab));
        if (tab == CampaignView::Board && page.view()->board()->rowCount() >= 3) {
            page.view()->board()->choose(3);
            page.view()->board()->row(3)->entry()->setText(QStringLiteral("-4"));
        }
        save(page, workspace, QStringLiteral("%1/campaign-%2.png").arg(folder, name));
    }
}

} // namespace

/// Pictures of the Campaigns page for looking at: all campaigns, and every tab of the one that is named.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("offscreen")).toUtf8());
    QApplication app(argc, argv);
    initResources();
    QCommandLineParser arguments;
    arguments.addPositionalArgument(QStringLiteral("library"), QStringLiteral("The library to show, read-only."));
    arguments.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."));
    arguments.addOptions({{QStringLiteral("dark"), QStringLiteral("Dark instead of light.")},
                          {QStringLiteral("write"), QStringLiteral("Open for writing, so that nothing is locked.")},
                          {QStringLiteral("size"), QStringLiteral("Size of the page."), QStringLiteral("WxH"),
                           QStringLiteral("1360x836")},
                          {QStringLiteral("campaign"), QStringLiteral("The campaign to open."), QStringLiteral("id")},
                          {QStringLiteral("tab"), QStringLiteral("Only this tab."), QStringLiteral("name")}});
    arguments.process(app);
    if (arguments.positionalArguments().size() != 2)
        arguments.showHelp(2);
    const QString folder = arguments.positionalArguments().at(1);

    Theme theme;
    theme.setScheme(arguments.isSet(QStringLiteral("dark")) ? Theme::Scheme::Dark : Theme::Scheme::Light);
    theme.apply(app);
    const auto services = loadServices();
    auto library = Library::open(arguments.positionalArguments().first(),
                                 arguments.isSet(QStringLiteral("write")) ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (!services || !library) {
        QTextStream(stderr) << (services ? library.error().message : services.error().message) << '\n';
        return 1;
    }
    ProviderRegistry providers;
    const QTemporaryDir scratch;
    Settings settings(scratch.filePath(QStringLiteral("settings.ini")));
    Workspace workspace(std::move(*library), *services, providers, settings);
    CampaignsPage page(workspace);
    const QStringList size = arguments.value(QStringLiteral("size")).split(u'x');
    page.resize(size.value(0).toInt(), size.value(1).toInt());
    page.show();
    page.overview().model().finishLooking();
    if (!arguments.isSet(QStringLiteral("tab")))
        save(page, workspace, folder + QStringLiteral("/campaigns.png"));
    if (const QString id = arguments.value(QStringLiteral("campaign")); !id.isEmpty()) {
        page.openCampaign(id);
        if (page.view())
            saveTabs(page, workspace, folder, arguments.value(QStringLiteral("tab")));
    }
    return 0;
}
