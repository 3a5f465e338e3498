#include "ui/pages/campaigns/campaignspage.h"

#include "ui/pages/campaigns/boardpanel.h"
#include "ui/pages/campaigns/campaignsoverview.h"
#include "ui/pages/campaigns/campaignview.h"
#include "ui/pages/campaigns/sessionpanel.h"
#include "ui/workspace.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace retinue {

CampaignsPage::CampaignsPage(Workspace &workspace, QWidget *parent) : Page(parent), m_workspace(workspace)
{
    m_stack = new QStackedWidget(this);
    m_overview = new CampaignsOverview(workspace, m_stack);
    m_stack->addWidget(m_overview);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_overview, &CampaignsOverview::openRequested, this, &CampaignsPage::openCampaign);
    connect(m_overview, &CampaignsOverview::newRequested, this, &CampaignsPage::startNew);
    connect(&workspace.library(), &Library::changed, this, &CampaignsPage::leaveWhenGone);
}

CampaignsPage::~CampaignsPage()
{
    delete m_view;
}

QList<QAction *> CampaignsPage::pageActions()
{
    return {m_overview->newAction(), m_overview->openAction(), m_overview->renameAction(), m_overview->deleteAction()};
}

QWidget *CampaignsPage::searchField()
{
    return m_view ? nullptr : m_overview->searchField();
}

QList<QWidget *> CampaignsPage::regions()
{
    if (m_view)
        return {m_view};
    return {m_overview->list(), m_overview->pane()};
}

QWidget *CampaignsPage::inspector()
{
    if (m_view)
        return m_view->board()->session();
    return m_overview->pane();
}

void CampaignsPage::openCampaign(const QString &id)
{
    m_overview->choose(id);
    if (m_view && m_view->campaign().id() == id) {
        m_view->focusContent();
        return;
    }
    showOverview();
    if (!m_workspace.library().campaign(id))
        return;
    m_view = new CampaignView(m_workspace, id, m_stack);
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    connect(m_view, &CampaignView::backRequested, this, &CampaignsPage::showOverview);
    m_view->focusContent();
}

void CampaignsPage::showOverview()
{
    if (m_view) {
        m_workspace.saveNow();
        m_stack->setCurrentWidget(m_overview);
        m_view->hide();
        m_view->deleteLater();
        m_view = nullptr;
        m_overview->list()->setFocus(Qt::OtherFocusReason);
    }
    m_stack->setCurrentWidget(m_overview);
}

void CampaignsPage::startNew()
{
    emit m_workspace.partyRequested({});
}

void CampaignsPage::leaveWhenGone()
{
    if (m_view && m_workspace.library().campaignFolder(m_view->campaign().id()).isEmpty())
        showOverview();
}

} // namespace retinue
