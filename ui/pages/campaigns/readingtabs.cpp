#include "ui/pages/campaigns/readingtabs.h"

#include "ui/pages/campaigns/messagemodel.h"
#include "ui/pages/campaigns/messageview.h"
#include "ui/pages/campaigns/opencampaign.h"
#include "ui/theme/sizes.h"
#include "ui/widgets/emptystate.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace retinue {

namespace {

QStackedWidget *stackIn(QWidget *tab, MessageView *view, EmptyState *empty)
{
    auto *stack = new QStackedWidget(tab);
    stack->addWidget(view);
    stack->addWidget(empty);
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(sizes::pageMargin, 12, sizes::pageMargin, 12);
    column->addWidget(stack);
    return stack;
}

} // namespace

NarrativeTab::NarrativeTab(OpenCampaign &campaign, QWidget *parent)
    : QWidget(parent), m_campaign(campaign), m_model(new MessageModel(this))
{
    auto *view = new MessageView(MessageDelegate::Look::Reading, this);
    view->setModel(m_model);
    view->setAccessibleName(tr("Narrative"));
    m_stack = stackIn(this, view, new EmptyState(QStringLiteral("scroll"), tr("Nothing has been told yet."), {}, this));
    connect(&campaign, &OpenCampaign::changed, this, &NarrativeTab::refresh);
    refresh();
}

void NarrativeTab::refresh()
{
    m_model->setMessages(
        messagesFromNarratives(m_campaign.data().value({QStringLiteral("narratives")}).value_or(Json::array())));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
}

ChatTab::ChatTab(OpenCampaign &campaign, QWidget *parent)
    : QWidget(parent), m_campaign(campaign), m_model(new MessageModel(this))
{
    m_view = new MessageView(MessageDelegate::Look::Bubbles, this);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Chat, oldest first"));
    m_empty = new EmptyState(QStringLiteral("chat"), {}, {}, this);
    m_stack = stackIn(this, m_view, m_empty);
    connect(&campaign, &OpenCampaign::changed, this, &ChatTab::refresh);
    refresh();
}

void ChatTab::refresh()
{
    m_model->setMessages(messagesFromChat(m_campaign.library().chat(m_campaign.id())));
    QString broken;
    for (const BrokenFile &file : m_campaign.library().brokenFiles())
        if (file.path.startsWith(m_campaign.folder() + u'/') && file.path.contains(QLatin1String("chat")))
            broken =
                file.reason.contains(file.path) ? file.reason : tr("%1 cannot be read: %2").arg(file.path, file.reason);
    m_empty->setLine(broken.isEmpty() ? tr("Nobody has said anything yet.") : broken);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    if (m_model->rowCount() > 0)
        m_view->showEnd();
}

} // namespace retinue
