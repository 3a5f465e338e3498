#include "ui/pages/campaigns/campaignsoverview.h"

#include "core/base/text.h"
#include "core/operations/editfields.h"
#include "core/settings/settings.h"
#include "ui/pages/campaigns/campaigncarddelegate.h"
#include "ui/pages/campaigns/campaignfilter.h"
#include "ui/pages/campaigns/campaignmodel.h"
#include "ui/pages/campaigns/campaignpane.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/sizes.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace retinue {

namespace {
const QString modeSetting = QStringLiteral("campaigns/mode");
constexpr int paneWidth = 400;
constexpr int paneNarrow = 360;
constexpr int narrowBelow = 1300;
constexpr int drawerBelow = 1000;
constexpr int tightBelow = 760;
} // namespace

CampaignsOverview::CampaignsOverview(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    m_model = new CampaignModel(workspace, this);
    m_filter = new CampaignFilter(this);
    m_filter->setSourceModel(m_model);
    makeActions();
    makeHead();
    makeViews();
    m_pane = new CampaignPane(workspace, this);
    m_pane->setFixedWidth(paneWidth);

    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_head);
    left->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 1);
    row->addWidget(m_pane);

    setMinimumWidth(320); // narrower than the pane needs, which then goes away
    connect(m_pane, &CampaignPane::openRequested, this, &CampaignsOverview::openRequested);
    connect(m_pane, &CampaignPane::deleteRequested, this, &CampaignsOverview::removeChosen);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setWords(text);
        updateCount();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &CampaignsOverview::updateCount);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &CampaignsOverview::updateCount);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const int current = m_filter->mapToSource(m_cards->currentIndex()).row();
        if (first.row() <= current && current <= last.row())
            updatePane();
    });
    connect(m_cards->selectionModel(), &QItemSelectionModel::currentChanged, this, &CampaignsOverview::updatePane);
    showTable(workspace.settings().state(modeSetting).toString() == QLatin1String("table"));
    if (m_filter->rowCount() > 0)
        m_cards->setCurrentIndex(m_filter->index(0, 0));
    updateCount();
    updatePane();
}

void CampaignsOverview::makeActions()
{
    const bool readOnly = m_workspace.library().isReadOnly();
    const QString why = tr("The library is open for reading only.");
    const auto make = [&](const QString &text, const char *iconName, const QKeySequence &key, bool changes) {
        auto *action = new QAction(icon(changes && readOnly ? "lock" : iconName), text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setProperty("menu", QStringLiteral("campaign"));
        if (changes && readOnly) {
            action->setEnabled(false);
            action->setToolTip(why);
        }
        addAction(action);
        return action;
    };
    m_new = make(tr("&New campaign…"), "plus", {}, true);
    m_open = make(tr("&Open campaign"), "campaigns", {}, false);
    m_rename = make(tr("&Rename campaign"), "edit", QKeySequence(Qt::Key_F2), true);
    m_delete = make(tr("&Delete campaign"), "trash", {}, true);
    connect(m_new, &QAction::triggered, this, &CampaignsOverview::newRequested);
    connect(m_open, &QAction::triggered, this, [this] { open(m_cards->currentIndex()); });
    connect(m_rename, &QAction::triggered, this, [this] {
        const bool table = m_stack->currentWidget() == m_table;
        const QModelIndex index = m_cards->currentIndex().siblingAtColumn(CampaignModel::Title);
        if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEditable))
            return;
        if (table)
            m_table->edit(index);
        else
            m_cards->edit(index);
    });
    connect(m_delete, &QAction::triggered, this, &CampaignsOverview::removeChosen);
}

void CampaignsOverview::makeHead()
{
    m_head = new PageHead(tr("Campaigns"), this);
    m_search = new SearchField(tr("Title, place, person"), m_head);
    m_search->setAccessibleName(tr("Search campaigns"));
    m_search->setMinimumWidth(160);
    m_search->setMaximumWidth(280);
    m_head->addWidget(m_search, 1);

    m_order = new QToolButton(m_head);
    setQuiet(m_order);
    m_order->setIcon(icon("sort"));
    m_order->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_order->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_order);
    auto *group = new QActionGroup(menu);
    const std::pair<CampaignFilter::Order, QString> orders[] = {
        {CampaignFilter::Order::LastPlayed, tr("Last played")},
        {CampaignFilter::Order::Title, tr("Title")},
        {CampaignFilter::Order::Sessions, tr("Sessions")},
        {CampaignFilter::Order::ToLookAt, tr("To look at")},
    };
    for (const auto &[order, text] : orders) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(order == CampaignFilter::Order::LastPlayed);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, order = order, text = text] {
            m_filter->setOrder(order);
            m_order->setText(text);
            m_order->setAccessibleName(tr("Order: %1").arg(text));
        });
    }
    m_order->setMenu(menu);
    m_order->setText(tr("Last played"));
    m_order->setAccessibleName(tr("Order: %1").arg(tr("Last played")));
    m_head->addActionWidget(m_order);

    m_mode = new SegmentedControl(m_head);
    m_mode->addSegment(tr("Cards"), icon("gallery"));
    m_mode->addSegment(tr("Table"), icon("table"));
    m_mode->setAccessibleName(tr("Show as"));
    m_head->addActionWidget(m_mode);
    connect(m_mode, &SegmentedControl::currentChanged, this, [this](int index) { showTable(index == 1); });

    auto *add = new QToolButton(m_head);
    add->setDefaultAction(m_new);
    add->setToolButtonStyle(Qt::ToolButtonIconOnly);
    add->setAccessibleName(tr("New campaign"));
    m_head->addActionWidget(add);
}

void CampaignsOverview::makeViews()
{
    m_stack = new QStackedWidget(this);
    m_cards = new QListView(m_stack);
    m_delegate = new CampaignCardDelegate(m_workspace, *m_model, *m_filter, m_cards);
    m_cards->setModel(m_filter);
    m_cards->setItemDelegate(m_delegate);
    m_cards->setSelectionBehavior(QAbstractItemView::SelectRows); // shared with the table
    m_cards->setViewMode(QListView::ListMode);
    m_cards->setFlow(QListView::LeftToRight);
    m_cards->setWrapping(true);
    m_cards->setResizeMode(QListView::Adjust);
    m_cards->setUniformItemSizes(true);
    m_cards->setMovement(QListView::Static);
    m_cards->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_cards->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cards->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_cards->setFrameShape(QFrame::NoFrame);
    m_cards->viewport()->setAutoFillBackground(false);
    m_cards->setMouseTracking(true);
    m_cards->setAccessibleName(tr("Campaigns"));
    m_cards->installEventFilter(this);
    m_cards->viewport()->installEventFilter(this);
    connect(&m_workspace.faces(), &FaceStore::ready, m_cards->viewport(), qOverload<>(&QWidget::update));

    m_table = new QTableView(m_stack);
    m_table->setModel(m_filter);
    m_table->setSelectionModel(m_cards->selectionModel());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(sizes::rowTall);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(CampaignModel::LastPlayed, Qt::DescendingOrder);
    m_table->horizontalHeader()->setMinimumSectionSize(56);
    m_table->horizontalHeader()->setSectionResizeMode(CampaignModel::Title, QHeaderView::Stretch);
    const std::pair<int, int> widths[] = {{CampaignModel::People, 190},  {CampaignModel::Style, 110},
                                          {CampaignModel::Theme, 96},    {CampaignModel::Sessions, 72},
                                          {CampaignModel::Hours, 64},    {CampaignModel::LastPlayed, 120},
                                          {CampaignModel::ToLookAt, 112}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    m_table->setAccessibleName(tr("Campaigns"));
    m_table->installEventFilter(this);

    auto *cardsBox = new QWidget(m_stack);
    auto *margin = new QVBoxLayout(cardsBox);
    margin->setContentsMargins(sizes::pageMargin - 2, 16, 0, 0);
    margin->addWidget(m_cards);
    m_empty = new EmptyState(QStringLiteral("campaigns"), tr("No campaigns yet. Gather a party and start one."),
                             m_workspace.library().isReadOnly() ? QString() : tr("New campaign…"), m_stack);
    m_noMatch = new EmptyState(QStringLiteral("search"), tr("No campaign has these words."), tr("Show all"), m_stack);
    m_stack->addWidget(cardsBox);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);
    connect(m_empty, &EmptyState::triggered, this, &CampaignsOverview::newRequested);
    connect(m_noMatch, &EmptyState::triggered, m_search, &QLineEdit::clear);
    connect(m_cards, &QListView::doubleClicked, this, &CampaignsOverview::open);
    connect(m_table, &QTableView::doubleClicked, this, &CampaignsOverview::open);
}

QWidget *CampaignsOverview::searchField() const
{
    return m_search;
}

QWidget *CampaignsOverview::list() const
{
    return m_mode->currentIndex() == 1 ? static_cast<QWidget *>(m_table) : m_cards;
}

QWidget *CampaignsOverview::pane() const
{
    return m_pane;
}

void CampaignsOverview::choose(const QString &id)
{
    const int row = m_model->rowOfCampaign(id);
    if (row < 0)
        return;
    m_search->clear();
    m_cards->setCurrentIndex(m_filter->mapFromSource(m_model->index(row, 0)));
}

QString CampaignsOverview::chosen() const
{
    const QModelIndex index = m_cards->currentIndex();
    return index.isValid() ? index.data(CampaignModel::IdRole).toString() : QString();
}

void CampaignsOverview::updateCount()
{
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_head->setCount(shown == all ? QString::number(all) : tr("%1 of %2").arg(shown).arg(all));
    if (all == 0)
        m_stack->setCurrentWidget(m_empty);
    else if (shown == 0)
        m_stack->setCurrentWidget(m_noMatch);
    else
        m_stack->setCurrentIndex(m_mode->currentIndex() == 1 ? 1 : 0);
    m_mode->setEnabled(all > 0);
    m_search->setEnabled(all > 0);
    if (!m_cards->currentIndex().isValid() && shown > 0)
        m_cards->setCurrentIndex(m_filter->index(0, 0));
    updatePane();
}

void CampaignsOverview::updatePane()
{
    const QModelIndex index = m_filter->mapToSource(m_cards->currentIndex());
    const bool writable = !m_workspace.library().isReadOnly();
    const bool valid = index.isValid();
    const bool broken = valid && m_model->at(index.row()).isBroken();
    m_open->setEnabled(valid && !broken);
    m_rename->setEnabled(valid && !broken && writable);
    m_delete->setEnabled(valid && writable);
    if (!valid) {
        m_pane->showCampaign({});
        return;
    }
    const CampaignSummary &summary = m_model->at(index.row()).summary;
    m_pane->showCampaign(summary.id, summary.broken, summary.path);
}

void CampaignsOverview::open(const QModelIndex &index)
{
    const QModelIndex source = m_filter->mapToSource(index);
    if (source.isValid() && !m_model->at(source.row()).isBroken())
        emit openRequested(m_model->at(source.row()).summary.id);
}

void CampaignsOverview::removeChosen()
{
    const QString id = chosen();
    if (id.isEmpty() || m_workspace.library().isReadOnly())
        return;
    const QString title = m_cards->currentIndex().siblingAtColumn(CampaignModel::Title).data().toString();
    if (m_workspace.accept(deleteCampaign(m_workspace.library(), id)))
        m_workspace.say(tr("%1 is deleted. Ctrl+Z brings it back.").arg(title));
}

void CampaignsOverview::showTable(bool table)
{
    m_mode->setCurrentIndex(table ? 1 : 0);
    m_order->setEnabled(!table);
    if (!table)
        m_filter->setOrder(m_filter->order());
    if (!m_workspace.library().isReadOnly())
        m_workspace.settings().setState(modeSetting, table ? QStringLiteral("table") : QStringLiteral("cards"));
    updateCount();
}

void CampaignsOverview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < drawerBelow;
    const bool wasNarrow = event->oldSize().isValid() && event->oldSize().width() < drawerBelow;
    if (!event->oldSize().isValid() || narrow != wasNarrow)
        m_pane->setVisible(!narrow);
    m_pane->setFixedWidth(width() < narrowBelow ? paneNarrow : paneWidth);
    const bool tight = width() < tightBelow;
    m_order->setToolButtonStyle(tight ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_search->setMinimumWidth(tight ? 96 : 160);
    layoutCards();
}

void CampaignsOverview::layoutCards()
{
    constexpr int gap = CampaignCardDelegate::gap;
    const int room = m_cards->width() - m_cards->verticalScrollBar()->sizeHint().width() - 2;
    constexpr int least = CampaignCardDelegate::leastWidth + gap;
    const int columns = std::max(1, room / least);
    const int cell = std::min(room / columns, CampaignCardDelegate::cardWidth + gap + 60);
    m_delegate->setCellWidth(cell);
    m_cards->setGridSize(QSize(cell, CampaignCardDelegate::cardHeight + gap));
}

bool CampaignsOverview::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open(m_cards->currentIndex());
            return true;
        }
        if (key == Qt::Key_Delete) {
            removeChosen();
            return true;
        }
    }
    if (event->type() == QEvent::Resize && watched == m_cards->viewport())
        layoutCards();
    return QWidget::eventFilter(watched, event);
}

} // namespace retinue
