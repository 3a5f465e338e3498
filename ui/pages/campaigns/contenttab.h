#pragma once

#include "ui/pages/campaigns/contentmodel.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QStackedWidget;
class QToolButton;

namespace retinue {

class CampaignForm;
class EmptyState;
class Label;

/// NPCs, places, quests or scenes: the list at the leading side, the fields of the chosen one beside it.
class ContentTab : public QWidget
{
    Q_OBJECT

public:
    ContentTab(OpenCampaign &campaign, ContentKind kind, QWidget *parent = nullptr);

    ContentModel &model() { return *m_model; }
    QListView *list() const { return m_list; }
    CampaignForm *form() const { return m_form; }
    QLineEdit *nameField() const { return m_name; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeSide();
    QWidget *makeDetails();
    void showCurrent();
    void startAdding();
    void finishAdding();
    void removeCurrent();
    void moveCurrent(int by);
    void makeCurrent();
    void updateButtons();

    OpenCampaign &m_campaign;
    ContentKind m_kind;
    ContentModel *m_model;
    QListView *m_list;
    QLineEdit *m_name;
    QToolButton *m_add;
    QToolButton *m_remove;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QToolButton *m_now = nullptr;
    QStackedWidget *m_details;
    EmptyState *m_empty;
    Label *m_title;
    Label *m_id;
    Label *m_note;
    CampaignForm *m_form;
};

} // namespace retinue
