#include "ui/pages/health/healthpage.h"

#include "core/insight/safefixes.h"
#include "ui/pages/health/counter.h"
#include "ui/pages/health/healthchecker.h"
#include "ui/pages/health/problemdetail.h"
#include "ui/pages/health/problemmodel.h"
#include "ui/pages/health/problemview.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"
#include "ui/workspace.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace retinue {

namespace {

using namespace std::chrono_literals;

constexpr auto whileSeen = 250ms; ///< from a change to the check, so that typing does not run many
constexpr auto whileHidden = 3s;  ///< nobody looks, only the count on the rail waits
constexpr auto worthSaying = 300ms;
constexpr int twoColumns = 820;  ///< narrower pages show list or detail
constexpr int wordsInHead = 760; ///< narrower heads leave the words out
constexpr int timeInHead = 900;
constexpr int anyArea = -2;

QString fileCount(int count)
{
    return count == 1 ? HealthPage::tr("1 file") : HealthPage::tr("%n files", nullptr, count);
}

} // namespace

HealthPage::HealthPage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_checker(new HealthChecker(workspace.library().root(), this)),
      m_model(new ProblemModel(this)), m_checkAction(new QAction(icon("refresh"), tr("Check the library again"), this)),
      m_safeAction(new QAction(tr("Fix all that are safe"), this))
{
    for (QAction *action : {m_checkAction, m_safeAction})
        action->setProperty("menu", QStringLiteral("view"));
    m_safeAction->setProperty("changes", true);
    m_detail = new ProblemDetail(workspace, this);
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    auto *head = makeHead();
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 63);
    m_splitter->setStretchFactor(1, 37);
    m_splitter->setSizes({840, 490});
    m_side->setMinimumWidth(380);
    m_detail->setMinimumWidth(340);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_splitter, 1);

    m_soon.setSingleShot(true);
    m_slow.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_slow.start(worthSaying);
        m_checker->check();
    });
    connect(&m_slow, &QTimer::timeout, this, &HealthPage::refreshHead);
    connect(m_checker, &HealthChecker::checked, this, &HealthPage::take);
    connect(m_checker, &HealthChecker::failed, this, &HealthPage::showFailure);
    connect(&workspace.library(), &Library::changed, this, &HealthPage::checkSoon);
    connect(m_checkAction, &QAction::triggered, this, &HealthPage::checkAgain);
    connect(m_safeAction, &QAction::triggered, this, &HealthPage::fixSafe);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &HealthPage::refreshDetail);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HealthPage::refreshDetail);
    connect(m_view, &ProblemView::fixRequested, this, [this] { m_narrow ? openDetail(true) : fix(); });
    connect(m_view, &ProblemView::fineRequested, this, &HealthPage::markFine);
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->problem(index))
            openDetail(true);
    });
    connect(m_detail, &ProblemDetail::fixRequested, this, &HealthPage::fix);
    connect(m_detail, &ProblemDetail::fineRequested, this, &HealthPage::markFine);
    connect(m_detail, &ProblemDetail::backRequested, this, [this] { openDetail(false); });
    connect(this, &HealthPage::countChanged, this, &Page::badgeChanged);
    refreshHead();
    refreshList();
}

QList<QWidget *> HealthPage::regions()
{
    return {m_side, m_detail};
}

QWidget *HealthPage::searchField()
{
    return m_view;
}

int HealthPage::problemCount() const
{
    return int(std::ranges::count_if(
        m_report.problems, [](const Problem &problem) { return problem.severity != Problem::Severity::Hint; }));
}

bool HealthPage::isChecking() const
{
    return m_checker->isRunning() || m_soon.isActive();
}

void HealthPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_wasShown || m_soon.isActive())
        m_soon.start(0);
    m_wasShown = true;
    refreshWidth();
}

void HealthPage::checkAgain()
{
    m_byUser = true;
    m_workspace.saveNow();
    m_workspace.library().rescan();
    m_soon.start(0);
}

void HealthPage::checkSoon()
{
    if (m_wasShown)
        m_soon.start(isVisible() ? whileSeen : whileHidden);
}

void HealthPage::take(const HealthReport &report)
{
    m_slow.stop();
    m_report = report;
    const bool isFirst = !m_checkedAt.isValid();
    m_checkedAt = QDateTime::currentDateTime();
    QSet<QString> brokenPictures;
    for (const Problem &problem : report.problems + report.fine) {
        if (problem.kind == QLatin1String("broken-picture"))
            brokenPictures += problem.file;
    }
    m_detail->setBrokenPictures(brokenPictures);
    refreshHead();
    refreshList();
    const QWidget *focused = window()->focusWidget();
    if (isFirst && isVisible() && (!focused || isAncestorOf(focused)))
        m_view->setFocus(Qt::OtherFocusReason); // the page was shown before there was a list
    if (m_byUser)
        m_workspace.say(tr("%1 checked, nothing was changed.").arg(fileCount(report.files)));
    m_byUser = false;
}

void HealthPage::showFailure(const Error &error)
{
    m_slow.stop();
    m_byUser = false;
    refreshHead();
    m_messageIcon->setIconName(QStringLiteral("error"));
    m_messageIcon->setTone(TextTone::Bad);
    m_messageLine->setTone(TextTone::Bad);
    m_messageLine->setText(error.message);
    m_listStack->setCurrentWidget(m_message);
}

void HealthPage::refreshHead()
{
    const auto count = [this](Problem::Severity severity) {
        return int(std::ranges::count(m_report.problems, severity, &Problem::severity));
    };
    m_broken->setCount(count(Problem::Severity::Error));
    m_decide->setCount(count(Problem::Severity::Warning));
    m_hints->setCount(count(Problem::Severity::Hint));
    if (m_checker->isRunning())
        m_when->setText(tr("checking …"));
    else if (m_checkedAt.isValid())
        m_when->setText(
            tr("checked %1, %2")
                .arg(QLocale().toString(m_checkedAt.time(), QLocale::ShortFormat), fileCount(m_report.files)));
    const bool readOnly = m_workspace.library().isReadOnly();
    const auto safe = std::ranges::count_if(m_report.problems, [](const Problem &p) { return safeFixOf(p); });
    m_safe->setText(safe > 0 ? tr("&Fix all that are safe (%1)").arg(safe) : tr("&Fix all that are safe"));
    m_safe->setEnabled(safe > 0 && !readOnly);
    m_safe->setIcon(readOnly ? icon("lock") : QIcon());
    setPlainToolTip(m_safe, readOnly   ? tr("The library is only looked at; nothing can be changed.")
                            : safe > 0 ? tr("Only those by which nothing is lost. One undo takes all of them back.")
                                       : tr("There is nothing that can be fixed without a decision."));
    m_safeAction->setEnabled(m_safe->isEnabled());
    m_fine->setCount(int(m_report.fine.size()));
    m_fine->setVisible(!m_report.fine.isEmpty() || m_fine->isChecked());
    if (const int now = problemCount(); now != m_count) {
        m_count = now;
        emit countChanged(now);
    }
}

QList<Problem> HealthPage::shownProblems() const
{
    QList<Problem> shown = m_fine->isChecked() ? m_report.fine : m_report.problems;
    const int area = m_areas->checkedId();
    if (area != anyArea)
        shown.removeIf([area](const Problem &problem) { return int(areaOf(problem)) != area; });
    return shown;
}

void HealthPage::refreshList()
{
    const QList<Problem> shown = shownProblems();
    const QPersistentModelIndex chosen(m_view->currentIndex());
    const int ordinal = m_ordinal;
    m_model->setProblems(shown);
    if (!chosen.isValid()) {
        const QModelIndex next = m_model->problemIndex(std::min(ordinal, m_model->problemCount() - 1));
        m_view->setCurrentIndex(next);
    }
    refreshMessage(shown);
    refreshDetail();
}

void HealthPage::refreshMessage(const QList<Problem> &shown)
{
    m_filters->setVisible(!m_report.problems.isEmpty() || !m_report.fine.isEmpty());
    if (!shown.isEmpty()) {
        m_listStack->setCurrentWidget(m_view);
        return;
    }
    const bool isFirst = !m_checkedAt.isValid();
    const bool allWell = !isFirst && m_report.problems.isEmpty() && !m_fine->isChecked();
    const TextTone tone = allWell ? TextTone::Ok : TextTone::Quiet;
    m_messageIcon->setIconName(allWell ? QStringLiteral("check") : QStringLiteral("health"));
    m_messageIcon->setTone(tone);
    m_messageLine->setTone(tone);
    m_messageLine->setText(isFirst ? tr("Looking at every file …")
                           : allWell
                               ? tr("All is well: %1 checked, nothing to put right.").arg(fileCount(m_report.files))
                               : tr("Nothing of this kind."));
    m_listStack->setCurrentWidget(m_message);
}

void HealthPage::refreshDetail()
{
    const QModelIndex current = m_view->currentIndex();
    if (const Problem *problem = m_model->problem(current)) {
        m_ordinal = m_model->ordinalOf(current);
        m_detail->showProblem(*problem, m_fine->isChecked());
    } else {
        m_detail->clear();
        openDetail(false);
    }
    m_detail->setVisible(m_narrow ? m_detailOpen : m_listStack->currentWidget() == m_view);
}

void HealthPage::fix()
{
    const Problem *problem = m_detail->problem();
    const Fix *fix = m_detail->chosenFix();
    if (!problem || !fix || m_workspace.library().isReadOnly())
        return;
    const Problem done = *problem;
    if (m_workspace.accept(m_workspace.library().commit(fix->transaction)))
        forget(done);
    m_soon.start(0);
}

void HealthPage::markFine()
{
    if (!m_detail->problem() || m_workspace.library().isReadOnly())
        return;
    const Problem done = *m_detail->problem();
    if (m_workspace.accept(setFine(m_workspace.library(), done, !m_fine->isChecked())))
        forget(done);
    m_soon.start(0);
}

void HealthPage::fixSafe()
{
    if (m_workspace.library().isReadOnly())
        return;
    const SafeFixes fixes = safeFixes(m_workspace.library(), m_report.problems);
    if (!fixes.solved.isEmpty() && m_workspace.accept(m_workspace.library().commit(fixes.transaction))) {
        for (const Problem &problem : fixes.solved)
            forget(problem);
    }
    m_soon.start(0);
}

/// Takes @p problem out of the list at once; the check that follows has the last word.
void HealthPage::forget(const Problem &problem)
{
    const auto isIt = [&](const Problem &each) {
        return each.key() == problem.key() && each.message == problem.message;
    };
    m_report.problems.removeIf(isIt);
    m_report.fine.removeIf(isIt);
    refreshHead();
    refreshList();
}

void HealthPage::openDetail(bool open)
{
    if (!m_narrow || m_detailOpen == open)
        return;
    m_detailOpen = open;
    m_side->setVisible(!m_detailOpen);
    m_detail->setVisible(m_detailOpen);
    (m_detailOpen ? m_detail->nextInFocusChain() : static_cast<QWidget *>(m_view))->setFocus(Qt::OtherFocusReason);
}

void HealthPage::refreshWidth()
{
    const bool narrow = width() < twoColumns;
    for (Counter *counter : {m_broken, m_decide, m_hints})
        counter->setWordShown(width() >= wordsInHead);
    m_when->setVisible(width() >= timeInHead);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_detailOpen = false;
    m_side->show();
    m_detail->setBackShown(narrow);
    refreshDetail();
}

void HealthPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    refreshWidth();
}

/// F5 is the page's while the focus is in it, before the window's "Read the folder again".
bool HealthPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F5 && key->modifiers() == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    return Page::event(event);
}

void HealthPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F5 && event->modifiers() == Qt::NoModifier)
        checkAgain();
    else
        Page::keyPressEvent(event);
}

} // namespace retinue
