#pragma once

#include "ui/pages/campaigns/opencampaign.h"

#include <QWidget>

#include <memory>

class QFormLayout;
class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace retinue {

class ElidedLabel;
class Label;

/// The right side of the overview: what the chosen campaign is, who plays in it and what there is to look at.
class CampaignPane : public QWidget
{
    Q_OBJECT

public:
    explicit CampaignPane(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows @p row; nothing chosen: an empty id.
    void showCampaign(const QString &campaignId, const QString &broken = {}, const QString &path = {});

signals:
    void openRequested(const QString &campaignId);
    void deleteRequested(const QString &campaignId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void addFact(const QString &label, const QString &value);
    void fillFacts();
    void fillPeople();
    void fillIssues();

    Workspace &m_workspace;
    std::unique_ptr<OpenCampaign> m_campaign;
    QString m_brokenReason;
    QString m_path;
    Label *m_title;
    Label *m_description;
    Label *m_id;
    QGridLayout *m_facts;
    QVBoxLayout *m_people;
    QVBoxLayout *m_issues;
    QWidget *m_issuesBox;
    QWidget *m_content;
    Label *m_nothing;
    QPushButton *m_open;
    QPushButton *m_delete;
};

} // namespace retinue
