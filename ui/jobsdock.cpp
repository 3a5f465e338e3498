#include "ui/jobsdock.h"

#include "ui/models/jobsmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>

namespace retinue {

namespace {

/// A bar for a running job whose progress is known, else its word.
class ProgressDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const double fraction = index.data(JobsModel::FractionRole).toDouble();
        const bool running = index.data(JobsModel::StateRole).toInt() == static_cast<int>(Job::State::Running);
        if (!running || fraction < 0) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem panel = option;
        initStyleOption(&panel, index);
        panel.text.clear();
        panel.widget->style()->drawControl(QStyle::CE_ItemViewItem, &panel, painter, panel.widget);
        const Tokens &tokens = Theme::of(option.widget);
        const paint::Scope scope(painter);
        QRectF bar(option.rect.adjusted(sizes::grid, 0, -sizes::grid, 0));
        bar.setTop(option.rect.center().y() - 3);
        bar.setHeight(6);
        paint::box(painter, bar, 3, tokens.sunken, tokens.line);
        bar.setWidth(bar.width() * std::clamp(fraction, 0.0, 1.0));
        paint::box(painter, bar, 3, tokens.accent, {});
    }
};

} // namespace

JobsDock::JobsDock(QWidget *parent)
    : QDockWidget(tr("Jobs"), parent), m_table(new QTableView(this)),
      m_cancel(new QPushButton(tr("&Cancel job"), this)), m_clear(new QPushButton(tr("Clear &finished"), this))
{
    setObjectName(QStringLiteral("jobs"));
    setFeatures(QDockWidget::DockWidgetClosable);
    setAllowedAreas(Qt::BottomDockWidgetArea);

    auto *head = new QWidget(this);
    head->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(sizes::pageMargin, sizes::grid, sizes::grid * 2, sizes::grid);
    row->setSpacing(sizes::grid);
    auto *close = new QToolButton(head);
    setQuiet(close);
    setSmall(close);
    close->setIcon(icon("close"));
    close->setAccessibleName(tr("Hide the jobs"));
    close->setToolTip(tr("Hide the jobs"));
    setSmall(m_cancel);
    setSmall(m_clear);
    row->addWidget(new Label(tr("Jobs"), TextSize::BodyBold, TextTone::Main, head));
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_clear);
    row->addWidget(close);
    setTitleBarWidget(head);

    m_table->setAccessibleName(tr("Jobs"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setItemDelegateForColumn(JobsModel::Progress, new ProgressDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(sizes::row);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setWordWrap(false);
    m_table->setMinimumHeight(sizes::row * 4);
    setWidget(m_table);

    auto *cancelKey = new QAction(this);
    cancelKey->setShortcut(QKeySequence::Delete);
    cancelKey->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(cancelKey);
    connect(cancelKey, &QAction::triggered, this, &JobsDock::cancelSelected);
    connect(m_cancel, &QPushButton::clicked, this, &JobsDock::cancelSelected);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        if (m_queue)
            m_queue->clearFinished();
    });
    connect(close, &QToolButton::clicked, this, &JobsDock::hide);
    refreshButtons();
}

void JobsDock::setQueue(JobQueue *queue)
{
    m_table->setModel(nullptr);
    delete m_model;
    m_model = queue ? new JobsModel(*queue, this) : nullptr;
    m_queue = queue;
    m_table->setModel(m_model);
    if (m_model) {
        m_table->setColumnWidth(JobsModel::Title, 320);
        m_table->setColumnWidth(JobsModel::Progress, 160);
        m_table->horizontalHeader()->setStretchLastSection(true);
        connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JobsDock::refreshButtons);
        connect(m_model, &JobsModel::dataChanged, this, &JobsDock::refreshButtons);
        connect(m_model, &JobsModel::rowsRemoved, this, &JobsDock::refreshButtons);
    }
    refreshButtons();
}

void JobsDock::cancelSelected()
{
    if (!m_model)
        return;
    QList<Job *> chosen;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        chosen.append(m_model->job(index.row()));
    for (Job *job : chosen)
        job->cancel();
}

void JobsDock::refreshButtons()
{
    bool over = false;
    bool cancellable = false;
    for (int row = 0; m_model && row < m_model->rowCount(); ++row) {
        over |= m_model->job(row)->isOver();
        cancellable |= !m_model->job(row)->isOver() && m_table->selectionModel()->isRowSelected(row);
    }
    m_cancel->setEnabled(cancellable);
    m_clear->setEnabled(over);
}

} // namespace retinue
