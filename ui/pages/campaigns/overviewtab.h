#pragma once

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QVBoxLayout;

namespace retinue {

class CampaignForm;
class Label;
class OpenCampaign;

/// What a campaign is and where it stands: title, description, style, theme, tags, counters, place, scene, quests.
class OverviewTab : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewTab(OpenCampaign &campaign, QWidget *parent = nullptr);

    CampaignForm *form() const { return m_form; }
    CampaignForm *countersForm() const { return m_counters; }
    QComboBox *placeBox() const { return m_place; }
    QComboBox *sceneBox() const { return m_scene; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QComboBox *makeBox(const QString &name, const char *key);
    void refresh();
    void fillBox(QComboBox *box, const QList<std::pair<QString, QString>> &entries, const char *key);
    void fillQuests();
    void fillIssues();

    OpenCampaign &m_campaign;
    CampaignForm *m_form;
    CampaignForm *m_counters;
    QComboBox *m_place;
    QComboBox *m_scene;
    QVBoxLayout *m_quests;
    QVBoxLayout *m_issues;
    Label *m_dates;
    QBoxLayout *m_columns;
    bool m_filling = false;
};

} // namespace retinue
