#pragma once

#include <QWidget>

class QAction;
class QListView;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace retinue {

class CampaignCardDelegate;
class CampaignFilter;
class CampaignModel;
class CampaignPane;
class EmptyState;
class PageHead;
class SearchField;
class SegmentedControl;
class Workspace;

/// All campaigns, as cards or as a table, and the chosen one at the side.
class CampaignsOverview : public QWidget
{
    Q_OBJECT

public:
    explicit CampaignsOverview(Workspace &workspace, QWidget *parent = nullptr);

    CampaignModel &model() { return *m_model; }
    QWidget *searchField() const;
    QWidget *list() const;
    QWidget *pane() const;
    QAction *newAction() const { return m_new; }
    QAction *openAction() const { return m_open; }
    QAction *renameAction() const { return m_rename; }
    QAction *deleteAction() const { return m_delete; }
    /// Makes the campaign @p id the current one.
    void choose(const QString &id);
    QString chosen() const;

signals:
    void openRequested(const QString &campaignId);
    /// The user wants a new campaign, which begins on the Party page.
    void newRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeHead();
    void makeViews();
    void makeActions();
    void updateCount();
    void updatePane();
    void open(const QModelIndex &index);
    void removeChosen();
    void layoutCards();
    void showTable(bool table);

    Workspace &m_workspace;
    CampaignModel *m_model;
    CampaignFilter *m_filter;
    CampaignCardDelegate *m_delegate;
    PageHead *m_head;
    SearchField *m_search;
    QToolButton *m_order;
    SegmentedControl *m_mode;
    QStackedWidget *m_stack;
    QListView *m_cards;
    QTableView *m_table;
    EmptyState *m_empty;
    EmptyState *m_noMatch;
    CampaignPane *m_pane;
    QAction *m_new;
    QAction *m_open;
    QAction *m_rename;
    QAction *m_delete;
};

} // namespace retinue
