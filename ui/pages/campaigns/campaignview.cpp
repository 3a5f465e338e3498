#include "ui/pages/campaigns/campaignview.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "ui/pages/campaigns/boardpanel.h"
#include "ui/pages/campaigns/campaignfaces.h"
#include "ui/pages/campaigns/campaignmodel.h"
#include "ui/pages/campaigns/contenttab.h"
#include "ui/pages/campaigns/filestab.h"
#include "ui/pages/campaigns/overviewtab.h"
#include "ui/pages/campaigns/peopletab.h"
#include "ui/pages/campaigns/readingtabs.h"
#include "ui/pages/campaigns/rows.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace retinue {

namespace {
constexpr int headsShown = 8;
}

CampaignView::CampaignView(Workspace &workspace, const QString &campaignId, QWidget *parent)
    : QWidget(parent), m_campaign(workspace, campaignId)
{
    m_tabs = new QTabBar(this);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setAccessibleName(tr("Parts of the campaign"));
    m_stack = new QStackedWidget(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(sizes::pageMargin - 8, 0, sizes::pageMargin, 0);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch(1);
    column->addLayout(tabRow);
    column->addWidget(rows::divider(this));
    column->addWidget(m_stack, 1);
    makeTabs();
    connect(&m_campaign, &OpenCampaign::changed, this, [this] {
        refreshHead();
        refreshTabTitles();
    });
    connect(&m_campaign, &OpenCampaign::facesChanged, this, &CampaignView::refreshHead);
    refreshHead();
    refreshTabTitles();
    showTab(Board);
}

CampaignView::~CampaignView()
{
    // Forms and boards look at m_campaign until their end.
    m_secondScreen.reset();
    disconnect(m_tabs, nullptr, this, nullptr);
    for (QWidget *page : m_pages)
        delete page;
}

QWidget *CampaignView::makeHead()
{
    auto *head = new QWidget(this);
    m_back = new QToolButton(head);
    setQuiet(m_back);
    setSmall(m_back);
    m_back->setIcon(icon("chevron-left", TextTone::Quiet));
    m_back->setText(tr("Campaigns"));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setFont(Theme::font(this, TextSize::Small));
    m_back->setAccessibleName(tr("Back to all campaigns"));
    connect(m_back, &QToolButton::clicked, this, &CampaignView::backRequested);
    m_title = new ElidedLabel({}, TextSize::Title, TextTone::Main, head);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_titleField = new QLineEdit(head);
    m_titleField->setMaxLength(200);
    m_titleField->setAccessibleName(tr("Title of the campaign"));
    m_titleField->setMinimumWidth(260);
    m_titleField->hide();
    m_titleField->installEventFilter(this);
    m_rename = new QToolButton(head);
    setQuiet(m_rename);
    setSmall(m_rename);
    m_rename->setIcon(icon(m_campaign.canEdit() ? "edit" : "lock", TextTone::Quiet));
    m_rename->setEnabled(m_campaign.canEdit());
    m_rename->setShortcut(QKeySequence(Qt::Key_F2));
    m_rename->setAccessibleName(tr("Rename the campaign"));
    setPlainToolTip(m_rename, m_campaign.canEdit() ? tr("Rename (F2)") : tr("The library is open for reading only."));
    connect(m_rename, &QToolButton::clicked, this, &CampaignView::startRename);
    m_headsBox = new QWidget(head);
    m_heads = new QHBoxLayout(m_headsBox);
    m_heads->setContentsMargins(0, 0, 0, 0);
    m_heads->setSpacing(4);
    m_caption = new ElidedLabel({}, TextSize::Body, TextTone::Quiet, head);
    m_second = new QPushButton(icon("second-screen"), tr("Second &screen"), head);
    setPlainToolTip(m_second, tr("The party board in a window of its own"));
    connect(m_second, &QPushButton::clicked, this, &CampaignView::showSecondScreen);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_title);
    line->addWidget(m_titleField);
    line->addWidget(m_rename);
    line->addSpacing(4);
    line->addWidget(m_headsBox);
    line->addSpacing(4);
    line->addWidget(m_caption, 1);
    line->addWidget(m_second);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(sizes::pageMargin, 6, sizes::pageMargin, 4);
    column->setSpacing(2);
    auto *backRow = new QHBoxLayout;
    backRow->setContentsMargins(0, 0, 0, 0);
    backRow->addSpacing(-10);
    m_back->setContentsMargins(0, 0, 0, 0);
    backRow->addWidget(m_back);
    backRow->addStretch(1);
    column->addLayout(backRow);
    column->addLayout(line);
    return head;
}

void CampaignView::makeTabs()
{
    for (int tab = 0; tab < TabCount; ++tab) {
        m_tabs->addTab(QString());
        m_stack->addWidget(new QWidget(m_stack));
    }
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { showTab(static_cast<Tab>(tab)); });
}

QWidget *CampaignView::makeTab(Tab tab)
{
    switch (tab) {
    case Overview:
        return new OverviewTab(m_campaign);
    case Board: {
        auto *panel = new BoardPanel(m_campaign);
        connect(panel, &BoardPanel::peopleWanted, this, [this] {
            showTab(People);
            static_cast<CampaignPeopleTab *>(tabWidget(People))->chooseToAdd();
        });
        return panel;
    }
    case People:
        return new CampaignPeopleTab(m_campaign);
    case Npcs:
        return new ContentTab(m_campaign, ContentKind::Npcs);
    case Places:
        return new ContentTab(m_campaign, ContentKind::Places);
    case Quests:
        return new ContentTab(m_campaign, ContentKind::Quests);
    case Scenes:
        return new ContentTab(m_campaign, ContentKind::Scenes);
    case Narrative:
        return new NarrativeTab(m_campaign);
    case Chat:
        return new ChatTab(m_campaign);
    case Files:
        return new FilesTab(m_campaign);
    case TabCount:
        break;
    }
    return new QWidget;
}

QWidget *CampaignView::tabWidget(Tab tab)
{
    if (!m_pages[tab]) {
        QWidget *place = m_stack->widget(tab);
        m_pages[tab] = makeTab(tab);
        m_stack->removeWidget(place);
        m_stack->insertWidget(tab, m_pages[tab]);
        place->deleteLater();
    }
    return m_pages[tab];
}

void CampaignView::showTab(Tab tab)
{
    m_campaign.workspace().saveNow();
    QWidget *page = tabWidget(tab);
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(tab);
    m_stack->setCurrentWidget(page);
}

CampaignView::Tab CampaignView::currentTab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

BoardPanel *CampaignView::board()
{
    return static_cast<BoardPanel *>(tabWidget(Board));
}

void CampaignView::refreshHead()
{
    const CampaignData &stored = m_campaign.data();
    m_title->setText(m_campaign.title());
    rows::clear(m_heads);
    const QList<CharacterInfo> party = m_campaign.party();
    for (const CharacterInfo &state : party.mid(0, headsShown)) {
        auto *head = new HeadView(m_campaign.workspace().faces(), 28);
        head->setFocusPolicy(Qt::TabFocus);
        head->setFace(m_campaign.face(state.id()), singleLine(state.name(), 80));
        connect(head, &HeadView::clicked, this,
                [this, id = state.id()] { emit m_campaign.workspace().personRequested(id); });
        m_heads->addWidget(head);
    }
    CampaignSummary summary;
    summary.sessions = int(stored.integer({QStringLiteral("total_sessions")}).value_or(0));
    const double hours = stored.number({QStringLiteral("total_playtime_hours")}).value_or(0);
    const QString sessions = summary.sessions == 1 ? tr("1 session") : tr("%n sessions", nullptr, summary.sessions);
    const QString length = hours == 1 ? tr("1 hour") : tr("%1 hours").arg(hoursText(hours));
    const QDateTime played = fromTimestamp(stored.text({QStringLiteral("last_played")}));
    m_caption->setText(
        QStringList{sessions, length, lastPlayedText(played, m_campaign.library().now())}.join(QStringLiteral(" · ")));
}

void CampaignView::refreshTabTitles()
{
    const CampaignData &stored = m_campaign.data();
    const auto counted = [](const QString &name, qsizetype count) {
        return count > 0 ? QStringLiteral("%1 %2").arg(name).arg(count) : name;
    };
    const QString titles[TabCount] = {
        tr("Overview"),
        tr("Party board"),
        tr("People"),
        counted(tr("NPCs"), stored.keys({QStringLiteral("npcs")}).size()),
        counted(tr("Places"), stored.keys({QStringLiteral("environments")}).size()),
        counted(tr("Quests"), stored.keys({QStringLiteral("quests")}).size()),
        counted(tr("Scenes"), m_campaign.library().scenes(m_campaign.id()).size()),
        tr("Narrative"),
        tr("Chat"),
        tr("Files"),
    };
    for (int tab = 0; tab < TabCount; ++tab)
        if (m_tabs->tabText(tab) != titles[tab])
            m_tabs->setTabText(tab, titles[tab]);
}

void CampaignView::startRename()
{
    if (!m_campaign.canEdit())
        return;
    m_titleField->setText(m_campaign.data().title());
    m_title->hide();
    m_titleField->show();
    m_titleField->selectAll();
    m_titleField->setFocus(Qt::ShortcutFocusReason);
}

void CampaignView::finishRename(bool keep)
{
    if (m_titleField->isHidden())
        return;
    const QString title = m_titleField->text().trimmed();
    m_titleField->hide();
    m_title->show();
    if (keep && !title.isEmpty() && title != m_campaign.data().title())
        m_campaign.set({QStringLiteral("title")}, toJson(title));
}

void CampaignView::showSecondScreen()
{
    if (!m_secondScreen) {
        m_secondScreen = std::make_unique<BoardPanel>(m_campaign, BoardPanel::Form::SecondScreen);
        m_secondScreen->setWindowTitle(m_campaign.title());
        m_secondScreen->setAttribute(Qt::WA_QuitOnClose, false);
        m_secondScreen->resize(1100, 760);
    }
    m_secondScreen->show();
    m_secondScreen->raise();
}

void CampaignView::focusContent()
{
    if (currentTab() == Board)
        board()->focusFirst();
    else
        m_tabs->setFocus(Qt::OtherFocusReason);
}

bool CampaignView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_titleField && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            finishRename(key != Qt::Key_Escape);
            m_rename->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    if (watched == m_titleField && event->type() == QEvent::FocusOut)
        finishRename(true);
    return QWidget::eventFilter(watched, event);
}

void CampaignView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_headsBox->setVisible(width() >= 860);
    m_title->setMaximumWidth(std::max(160, width() * 9 / 20));
    m_second->setText(width() >= 760 ? tr("Second &screen") : QString());
    m_second->setAccessibleName(tr("Second screen"));
}

void CampaignView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(this).window);
}

} // namespace retinue
