#include "app/pages.h"

#include "core/portraits/portraitprompt.h"
#include "ui/pages/campaigns/campaignspage.h"
#include "ui/pages/health/healthpage.h"
#include "ui/pages/party/partypage.h"
#include "ui/pages/people/peoplepage.h"
#include "ui/workspace.h"

#include <QCoreApplication>

namespace retinue {

namespace {

constexpr qsizetype facesOfTheFan = 5;

template <class T> PageKind kind(const char *name, const QString &title)
{
    const QString text = QString::fromLatin1(name);
    return {text, title, text, [](Workspace &workspace, QWidget *parent) { return new T(workspace, parent); }};
}

/// A campaign that somebody asks for is opened, not only shown.
PageKind campaigns(const QString &title)
{
    PageKind made = kind<CampaignsPage>("campaigns", title);
    made.make = [](Workspace &workspace, QWidget *parent) {
        auto *page = new CampaignsPage(workspace, parent);
        QObject::connect(&workspace, &Workspace::campaignRequested, page, &CampaignsPage::openCampaign);
        return page;
    };
    return made;
}

/// Translation context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

} // namespace

WindowContent windowContent(const Services &services, const QStringList &languages)
{
    WindowContent content;
    content.pages = {kind<PartyPage>("party", Words::tr("Party")), kind<PeoplePage>("people", Words::tr("People")),
                     campaigns(Words::tr("Campaigns")), kind<HealthPage>("health", Words::tr("Health"))};
    content.languages = languages;
    content.presets = services.presets.size();
    for (const Preset &preset : services.presets.mid(0, facesOfTheFan))
        content.faces.append(sketchTraits(preset.data));
    return content;
}

} // namespace retinue
