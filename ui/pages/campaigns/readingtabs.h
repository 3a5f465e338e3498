#pragma once

#include <QWidget>

class QStackedWidget;

namespace retinue {

class EmptyState;
class MessageModel;
class MessageView;
class OpenCampaign;

/// What has been told in a campaign, to be read.
class NarrativeTab : public QWidget
{
    Q_OBJECT

public:
    explicit NarrativeTab(OpenCampaign &campaign, QWidget *parent = nullptr);

    MessageModel &model() { return *m_model; }

private:
    void refresh();

    OpenCampaign &m_campaign;
    MessageModel *m_model;
    QStackedWidget *m_stack;
};

/// What has been said in a campaign, opened at its end.
class ChatTab : public QWidget
{
    Q_OBJECT

public:
    explicit ChatTab(OpenCampaign &campaign, QWidget *parent = nullptr);

    MessageModel &model() { return *m_model; }
    MessageView *view() const { return m_view; }

private:
    void refresh();

    OpenCampaign &m_campaign;
    MessageModel *m_model;
    MessageView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace retinue
