#include "ui/pages/people/peoplepage.h"

#include "core/settings/settings.h"
#include "ui/pages/people/characterinspector.h"
#include "ui/pages/people/dropoverlay.h"
#include "ui/pages/people/namebar.h"
#include "ui/pages/people/peoplehead.h"
#include "ui/pages/people/peopletable.h"
#include "ui/pages/people/portraitruns.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/workspace.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace retinue {
namespace {

constexpr int inspectorWidth = 400;
constexpr int leastInspectorWidth = 360;
constexpr int leastHeadWidth = 440;
constexpr int leastHeight = 360;
constexpr int roomForInspector = 1000;
const QString viewSetting = QStringLiteral("people/view");
const QString orderSetting = QStringLiteral("people/order");

} // namespace

PeoplePage::PeoplePage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_portraits(new PortraitRuns(workspace, this)),
      m_people(new PeopleModel(workspace, this)), m_filter(new PeopleFilter(*m_people, workspace.library(), this)),
      m_selection(new QItemSelectionModel(m_filter, this)), m_head(new PeopleHead(this)),
      m_banner(new Banner(Banner::Kind::Info, {}, {}, this)), m_nameBar(new NameBar(this)),
      m_stack(new QStackedWidget(this)), m_gallery(new CardView(CardDelegate::Shape::Plain, this)),
      m_table(new PeopleTable(this)),
      m_empty(new EmptyState(QStringLiteral("people"),
                             tr("Nobody is here yet. Make a character, or drop a file with one on this page."),
                             tr("New character"), this)),
      m_nothingFound(
          new EmptyState(QStringLiteral("search"), tr("Nobody fits this search."), tr("Show everybody"), this)),
      m_splitter(new QSplitter(this)), m_inspector(new CharacterInspector(workspace, *m_portraits, this)),
      m_overlay(new DropOverlay(this))
{
    build();
    makeActions();
    connectParts();
    m_head->setOrder(
        PeopleFilter::Order(workspace.settings().state(orderSetting, int(PeopleFilter::Order::LastPlayed)).toInt()));
    applyOrder();
    setView(workspace.settings().state(viewSetting, 0).toInt());
    updateCount();
    if (m_filter->rowCount() > 0)
        m_selection->setCurrentIndex(m_filter->index(0, 0),
                                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    showSelection();
}

PeoplePage::~PeoplePage()
{
    m_inspector->flush();
}

QString PeoplePage::title() const
{
    return tr("People");
}

QWidget *PeoplePage::searchField()
{
    return m_head->searchField();
}

QWidget *PeoplePage::inspector()
{
    return m_inspector;
}

QList<QWidget *> PeoplePage::regions()
{
    return {m_head, view(), m_inspector};
}

void PeoplePage::build()
{
    setAcceptDrops(true);
    m_banner->setObjectName(QStringLiteral("notice"));
    m_banner->hide();
    for (QAbstractItemView *list :
         {static_cast<QAbstractItemView *>(m_gallery), static_cast<QAbstractItemView *>(m_table)}) {
        list->setModel(m_filter);
        list->setSelectionModel(m_selection);
        list->setDragEnabled(true);
        list->setDragDropMode(QAbstractItemView::DragOnly);
        list->setContextMenuPolicy(Qt::CustomContextMenu);
        list->setAccessibleName(tr("People"));
        connect(list, &QWidget::customContextMenuRequested, this,
                [this, list](const QPoint &pos) { showMenu(list->viewport()->mapToGlobal(pos)); });
        connect(list, &QAbstractItemView::activated, this, [this] {
            m_inspector->show();
            m_inspector->focusFirst();
        });
        m_stack->addWidget(list);
    }
    for (QWidget *state : {m_empty, m_nothingFound})
        state->setMinimumWidth(leastHeadWidth);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_nothingFound);

    auto *left = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_nameBar);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_head->setMinimumWidth(leastHeadWidth);
    m_inspector->setMaximumWidth(560);
    m_splitter->setSizes({2 * inspectorWidth, inspectorWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    layout->addWidget(m_splitter);
}

void PeoplePage::connectParts()
{
    Settings &settings = m_workspace.settings();
    connect(m_head, &PeopleHead::queryChanged, m_filter, &PeopleFilter::setQuery);
    connect(m_head, &PeopleHead::orderChanged, this, [this, &settings](PeopleFilter::Order order) {
        applyOrder();
        settings.setState(orderSetting, int(order));
    });
    connect(m_head, &PeopleHead::viewChanged, this, [this, &settings](int index) {
        setView(index);
        settings.setState(viewSetting, index);
    });
    connect(m_head, &PeopleHead::newRequested, this, &PeoplePage::createNew);
    connect(m_empty, &EmptyState::triggered, this, &PeoplePage::createNew);
    connect(m_nothingFound, &EmptyState::triggered, this, [this] { m_head->setQuery({}); });
    connect(m_nameBar, &NameBar::given, this, &PeoplePage::createNamed);
    connect(m_nameBar, &NameBar::dismissed, this, [this] { view()->setFocus(); });
    connect(m_filter, &PeopleFilter::countChanged, this, &PeoplePage::updateCount);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_people, signal, this, &PeoplePage::updateCount);
    connect(m_people, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty()) // more than a face that has come
                    updateCount();
            });
    connect(m_selection, &QItemSelectionModel::selectionChanged, this, &PeoplePage::showSelection);
    connect(m_portraits, &PortraitRuns::changed, this, [this](const QString &id) {
        m_people->setBusy(id, m_portraits->isRunning(id) ? qMax(0.0, m_portraits->progress(id)) : -1);
    });
    connect(m_inspector, &CharacterInspector::addToPartyRequested, this, &PeoplePage::addToParty);
    connect(&m_workspace, &Workspace::personRequested, this, &PeoplePage::select);
    connect(&m_workspace.undoStack(), &QUndoStack::indexChanged, m_banner, &QWidget::hide);
}

void PeoplePage::applyOrder()
{
    m_filter->setOrder(m_head->order());
    m_table->horizontalHeader()->setSortIndicator(m_filter->sortColumn(), m_filter->sortOrder());
}

QAbstractItemView *PeoplePage::view() const
{
    if (m_head->view() == 1)
        return m_table;
    return m_gallery;
}

void PeoplePage::setView(int index)
{
    const bool focused = m_stack->isAncestorOf(focusWidget()) && focusWidget();
    m_head->setView(index);
    // The gallery chooses cells, the table whole rows.
    const QModelIndex current = m_selection->currentIndex();
    QItemSelection rows;
    for (const QModelIndex &one : m_selection->selectedIndexes())
        rows.select(one.siblingAtColumn(0), one.siblingAtColumn(PeopleModel::ColumnCount - 1));
    m_selection->select(rows, QItemSelectionModel::ClearAndSelect);
    updateEmpty();
    if (current.isValid())
        view()->scrollTo(current.siblingAtColumn(0));
    if (focused)
        view()->setFocus();
}

void PeoplePage::toggleView()
{
    m_head->setView(1 - m_head->view());
}

void PeoplePage::updateCount()
{
    const int shown = m_filter->rowCount();
    const int total = m_filter->total();
    m_head->setCount(shown == total ? QString::number(total) : tr("%1 of %2").arg(shown).arg(total));
    QList<Person> people;
    for (int row = 0; row < m_people->rowCount(); ++row)
        people += m_people->person(row);
    m_head->setPeople(people);
    updateEmpty();
    updateActions();
}

void PeoplePage::updateEmpty()
{
    if (m_filter->rowCount() > 0)
        m_stack->setCurrentWidget(view());
    else
        m_stack->setCurrentWidget(m_filter->query().isEmpty() ? m_empty : m_nothingFound);
}

void PeoplePage::updateFaces()
{
    m_people->setFaceSize(m_gallery->cards()->faceSize() * devicePixelRatioF());
}

QStringList PeoplePage::selectedIds() const
{
    QList<int> rows;
    for (const QModelIndex &one : m_selection->selectedIndexes()) {
        if (!rows.contains(one.row()))
            rows += one.row();
    }
    std::ranges::sort(rows);
    QStringList ids;
    for (const int row : std::as_const(rows))
        ids += m_filter->person(m_filter->index(row, 0)).id();
    return ids;
}

void PeoplePage::showSelection()
{
    const QStringList ids = selectedIds();
    if (ids.size() == 1)
        m_inspector->setCharacter(ids.first());
    else if (ids.size() > 1)
        m_inspector->setNobody(
            tr("%1 people are chosen. Choose one to see them here, or drag all of them to the party.").arg(ids.size()));
    updateActions();
}

void PeoplePage::select(const QString &characterId)
{
    if (!m_filter->indexOf(characterId).isValid()) {
        const int row = m_people->rowOf(characterId);
        if (row < 0)
            return;
        m_head->setQuery(m_people->person(row).summary.isTemplate ? QStringLiteral("is:template") : QString());
    }
    const QModelIndex index = m_filter->indexOf(characterId);
    m_selection->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view()->scrollTo(index);
}

QSize PeoplePage::minimumSizeHint() const
{
    return {leastHeadWidth, leastHeight};
}

void PeoplePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    updateFaces();
}

void PeoplePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < roomForInspector;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_inspector->setVisible(!narrow);
    m_inspector->setMinimumWidth(narrow ? 0 : leastInspectorWidth);
}

} // namespace retinue
