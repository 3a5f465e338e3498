#pragma once

#include <QWidget>

class QTableView;
class QToolButton;

namespace retinue {

class ElidedLabel;
class EmptyState;
class OpenCampaign;
class StatesModel;

/// The people of a campaign as a table that can be edited; who joins and who leaves.
class CampaignPeopleTab : public QWidget
{
    Q_OBJECT

public:
    explicit CampaignPeopleTab(OpenCampaign &campaign, QWidget *parent = nullptr);

    StatesModel &model() { return *m_model; }
    QTableView *table() const { return m_table; }
    /// Opens the choice of people to add.
    void chooseToAdd();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString currentId() const;
    void openCurrent();
    void removeCurrent();
    void updateButtons();

    OpenCampaign &m_campaign;
    StatesModel *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    ElidedLabel *m_hint;
    QToolButton *m_add;
    QToolButton *m_open;
    QToolButton *m_remove;
};

} // namespace retinue
