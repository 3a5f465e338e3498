#include "app/screenshots.h"

#include "ui/actions.h"
#include "ui/dialogs/palette.h"
#include "ui/mainwindow.h"
#include "ui/models/facestore.h"
#include "ui/pages/emptypage.h"
#include "ui/pages/health/healthpage.h"
#include "ui/pages/page.h"
#include "ui/pages/party/partydraft.h"
#include "ui/workspace.h"

#include <QDir>
#include <QPixmap>
#include <QTabBar>

#include <chrono>

namespace retinue {

namespace {

constexpr std::chrono::milliseconds betweenLooks{60};
constexpr int quietEnough = 4;
constexpr int mostLooks = 400; ///< 24 seconds; then it is saved as it is
constexpr qsizetype placesInTheParty = 4;

/// The tab bar of @p page that switches what one thing shows, or nullptr.
QTabBar *tabsOf(const QWidget *page)
{
    for (QTabBar *tabs : page->findChildren<QTabBar *>())
        if (tabs->isVisible())
            return tabs;
    return nullptr;
}

} // namespace

Screenshots::Screenshots(MainWindow &window, Workspace *workspace, QString folder)
    : m_window(window), m_workspace(workspace), m_folder(std::move(folder))
{
    connect(&m_timer, &QTimer::timeout, this, &Screenshots::look);
}

void Screenshots::start()
{
    QDir().mkpath(m_folder);
    plan();
    m_timer.start(betweenLooks);
    next();
}

void Screenshots::plan()
{
    if (m_workspace) {
        if (m_window.page(QStringLiteral("party")) && !m_workspace->library().isReadOnly())
            planParty();
        if (m_window.page(QStringLiteral("people")))
            planPeople();
        if (m_window.page(QStringLiteral("campaigns")))
            planCampaigns();
        if (m_window.page(QStringLiteral("health")))
            m_steps.append({QStringLiteral("health"), [this] { m_window.showPage(QStringLiteral("health")); }});
        m_steps.append({QStringLiteral("palette"), [this] { m_window.actions().palette->trigger(); }});
    }
    m_steps.append({QStringLiteral("settings"), [this] {
                        delete m_window.findChild<Palette *>();
                        m_window.showPage(QStringLiteral("settings"));
                    }});
    m_steps.append({QStringLiteral("empty"), [this] {
                        m_window.setWorkspace(nullptr);
                        m_workspace = nullptr;
                    }});
}

void Screenshots::planParty()
{
    m_steps.append({QStringLiteral("party-empty"), [this] { m_window.showPage(QStringLiteral("party")); }});
    m_steps.append({QStringLiteral("party"), [this] {
                        QList<Json> slotObjects;
                        for (const Preset &preset : m_workspace->characterPresets().mid(0, placesInTheParty))
                            slotObjects.append(preset.data);
                        emit m_workspace->partyRequested(slotObjects);
                        auto *draft = m_window.findChild<PartyDraft *>();
                        const QList<CampaignPreset> ideas = m_workspace->campaignPresets();
                        if (draft && !ideas.isEmpty())
                            for (const char *key : {"title", "description"})
                                draft->setCampaign(QString::fromLatin1(key), textOf(ideas.first().data, key));
                    }});
}

void Screenshots::planPeople()
{
    m_steps.append({QStringLiteral("people"), [this] { m_window.showPage(QStringLiteral("people")); }});
    for (const ProfileSummary &person : m_workspace->library().profiles())
        if (!person.isTemplate && person.broken.isEmpty() && !m_workspace->library().whereUsed(person.id).isEmpty()) {
            m_steps.append(
                {QStringLiteral("person"), [this, id = person.id] { emit m_workspace->personRequested(id); }});
            break;
        }
}

void Screenshots::planCampaigns()
{
    m_steps.append({QStringLiteral("campaigns"), [this] { m_window.showPage(QStringLiteral("campaigns")); }});
    // The one with the most in it has the most to show.
    QString fullest;
    int most = -1;
    for (const CampaignSummary &campaign : m_workspace->library().campaigns()) {
        const int content = campaign.npcs + campaign.environments + campaign.scenes + campaign.quests;
        if (campaign.broken.isEmpty() && !campaign.characterIds.isEmpty() && content > most) {
            most = content;
            fullest = campaign.id;
        }
    }
    if (fullest.isEmpty())
        return;
    m_steps.append({QStringLiteral("campaign"), [this, fullest] {
                        emit m_workspace->campaignRequested(fullest);
                        const QTabBar *tabs = tabsOf(m_window.currentPage());
                        for (int tab = tabs ? tabs->count() - 1 : 0; tab > 0; --tab)
                            m_steps.insert(m_step + 1, {QStringLiteral("campaign-%1").arg(tab + 1), [this, tab] {
                                                            if (QTabBar *bar = tabsOf(m_window.currentPage()))
                                                                bar->setCurrentIndex(tab);
                                                        }});
                    }});
}

void Screenshots::next()
{
    if (m_step >= 0)
        save(m_steps[m_step].name);
    if (++m_step == m_steps.size()) {
        m_timer.stop();
        emit finished(m_status);
        return;
    }
    m_quiet = 0;
    m_looks = 0;
    const auto prepare = m_steps[m_step].prepare; // a step may add steps
    prepare();
}

void Screenshots::look()
{
    m_window.grab(); // asks for the faces that are seen
    m_quiet = isComplete() ? m_quiet + 1 : 0;
    if (m_quiet >= quietEnough || ++m_looks >= mostLooks)
        next();
}

bool Screenshots::isComplete() const
{
    const auto *health = qobject_cast<HealthPage *>(m_window.currentPage());
    return (!m_workspace || (!m_workspace->faces().isBusy() && m_workspace->jobs().running() == 0)) &&
           m_window.emptyPage().isReady() && !(health && health->isChecking());
}

void Screenshots::save(const QString &name)
{
    if (!m_window.grab().save(QDir(m_folder).filePath(name + QStringLiteral(".png"))))
        m_status = 3;
}

} // namespace retinue
