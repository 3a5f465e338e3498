#include "ui/statusbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"
#include "ui/workspace.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace retinue {

namespace {

constexpr std::chrono::seconds messageTime{12};

/// The thin line between the parts of the bar.
class Divider : public QWidget
{
public:
    explicit Divider(QWidget *parent) : QWidget(parent) { setFixedSize(1, sizes::grid * 2); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::of(this).line);
    }
};

} // namespace

StatusBar::StatusBar(QWidget *parent)
    : QStatusBar(parent), m_jobs(new QToolButton(this)), m_needsYou(new Badge(BadgeKind::Warn, {}, this)),
      m_message(new ElidedLabel({}, TextSize::Small, TextTone::Quiet, this)),
      m_undo(new ElidedLabel({}, TextSize::Small, TextTone::Quiet, this)), m_beforeSaved(new Divider(this)),
      m_savedIcon(new IconView(QStringLiteral("check"), 14, TextTone::Ok, this)),
      m_saved(new Label({}, TextSize::SmallBold, TextTone::Ok, this))
{
    setSizeGripEnabled(false);
    setFixedHeight(sizes::bar);
    setAccessibleName(tr("Status"));

    setQuiet(m_jobs);
    setSmall(m_jobs);
    m_jobs->setIcon(icon("chevron-up"));
    m_jobs->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_jobs->setFocusPolicy(Qt::TabFocus);
    m_jobs->setFont(Theme::font(this, TextSize::Small));
    m_jobs->setToolTip(tr("Show or hide the list of jobs (Ctrl+J)"));
    m_needsYou->hide();
    m_undo->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_undo->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(sizes::grid, 0, sizes::grid * 2, 0);
    row->setSpacing(sizes::grid);
    row->addWidget(m_jobs);
    row->addWidget(m_needsYou);
    row->addWidget(new Divider(line));
    row->addWidget(m_message, 1);
    row->addWidget(m_undo);
    row->addWidget(m_beforeSaved);
    row->addWidget(m_savedIcon);
    row->addWidget(m_saved);
    addWidget(line, 1);

    m_forget.setSingleShot(true);
    connect(&m_forget, &QTimer::timeout, m_message, [this] { m_message->setText({}); });
    connect(m_jobs, &QToolButton::clicked, this, &StatusBar::jobsClicked);
    setWorkspace(nullptr);
}

void StatusBar::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->disconnect(this);
        m_workspace->jobs().disconnect(this);
        m_workspace->undoStack().disconnect(this);
    }
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::said, this, &StatusBar::say);
        connect(workspace, &Workspace::unsavedChanged, this, &StatusBar::refreshSaved);
        connect(&workspace->jobs(), &JobQueue::changed, this, &StatusBar::refreshJobs);
        connect(&workspace->undoStack(), &QUndoStack::indexChanged, this, &StatusBar::refreshUndo);
        connect(&workspace->undoStack(), &QUndoStack::undoTextChanged, this, &StatusBar::refreshUndo);
    }
    m_message->setText({});
    refreshJobs();
    refreshUndo();
    refreshSaved();
}

void StatusBar::say(const QString &message)
{
    m_message->setText(message);
    m_forget.start(messageTime);
}

QString StatusBar::message() const
{
    return m_message->text();
}

QString StatusBar::undoText() const
{
    return m_undo->text();
}

QString StatusBar::savedText() const
{
    return m_saved->text();
}

QString StatusBar::jobsText() const
{
    return m_jobs->text();
}

void StatusBar::refreshJobs()
{
    QStringList parts;
    qsizetype failed = 0;
    if (m_workspace) {
        const JobQueue &jobs = m_workspace->jobs();
        if (const int running = jobs.running())
            parts << tr("%n running", nullptr, running);
        if (const int waiting = jobs.waiting())
            parts << tr("%n queued", nullptr, waiting);
        failed = std::ranges::count(jobs.jobs(), Job::State::Failed, &Job::state);
    }
    m_jobs->setText(parts.isEmpty() ? tr("No jobs running") : parts.join(QStringLiteral("   ")));
    m_jobs->setAccessibleName(m_jobs->text());
    m_needsYou->setBadge(BadgeKind::Warn, tr("%n needs you", nullptr, static_cast<int>(failed)));
    m_needsYou->setVisible(failed > 0);
}

void StatusBar::refreshUndo()
{
    const bool possible = m_workspace && m_workspace->undoStack().canUndo();
    m_undo->setText(possible ? tr("Ctrl+Z: %1").arg(m_workspace->undoStack().undoText()) : tr("Nothing to undo"));
}

void StatusBar::refreshSaved()
{
    m_beforeSaved->setVisible(m_workspace != nullptr);
    m_savedIcon->setVisible(m_workspace != nullptr);
    m_saved->setVisible(m_workspace != nullptr);
    if (!m_workspace)
        return;
    const bool readOnly = m_workspace->library().isReadOnly();
    const bool unsaved = m_workspace->hasUnsaved();
    const TextTone tone = readOnly || unsaved ? TextTone::Quiet : TextTone::Ok;
    m_savedIcon->setIconName(readOnly  ? QStringLiteral("lock")
                             : unsaved ? QStringLiteral("clock")
                                       : QStringLiteral("check"));
    m_savedIcon->setTone(tone);
    m_saved->setText(readOnly ? tr("Read only") : unsaved ? tr("Saving …") : tr("Saved"));
    m_saved->setTone(tone);
}

void StatusBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.rail);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
}

} // namespace retinue
