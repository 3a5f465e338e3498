#pragma once

#include "ui/pages/page.h"

#include <memory>

class QStackedWidget;

namespace retinue {

class CampaignView;
class CampaignsOverview;
class Workspace;

/// The page of campaigns: all of them, and one of them opened with its party board, people, content and chat.
class CampaignsPage : public Page
{
    Q_OBJECT

public:
    explicit CampaignsPage(Workspace &workspace, QWidget *parent = nullptr);
    ~CampaignsPage() override;

    QString title() const override { return tr("Campaigns"); }
    const char *iconName() const override { return "campaigns"; }
    QList<QAction *> pageActions() override;
    QWidget *searchField() override;
    QList<QWidget *> regions() override;
    QWidget *inspector() override;

    /// Opens the campaign @p id; an unknown or broken one is shown in the overview instead.
    void openCampaign(const QString &id);
    void showOverview();
    CampaignsOverview &overview() { return *m_overview; }
    /// The opened campaign, or nullptr.
    CampaignView *view() const { return m_view; }

private:
    void startNew();
    void leaveWhenGone();

    Workspace &m_workspace;
    QStackedWidget *m_stack;
    CampaignsOverview *m_overview;
    CampaignView *m_view = nullptr;
};

} // namespace retinue
