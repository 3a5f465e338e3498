#pragma once

#include "core/insight/healthcheck.h"
#include "ui/pages/page.h"

#include <QDateTime>
#include <QTimer>

class QButtonGroup;
class QPushButton;
class QSplitter;
class QStackedLayout;

namespace retinue {

class Chip;
class Counter;
class HealthChecker;
class IconView;
class Label;
class PageHead;
class ProblemDetail;
class ProblemModel;
class ProblemView;
class Workspace;

/// What is wrong or odd in the library: a list by kind at the leading side, the chosen problem with its fix beside it.
/// The check runs on a worker when the page is first shown and after every change since then; nothing is written but
/// what the user asks for.
class HealthPage : public Page
{
    Q_OBJECT

public:
    explicit HealthPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override { return tr("Health"); }
    const char *iconName() const override { return "health"; }
    QList<QAction *> pageActions() override { return {m_checkAction, m_safeAction}; }
    QList<QWidget *> regions() override;
    QWidget *searchField() override;
    int badge() const override { return problemCount(); }

    /// Problems that are broken or to decide; what is only worth a look does not count. 0 before the first check.
    int problemCount() const;
    /// True while a check is under way or about to begin.
    bool isChecking() const;

signals:
    void countChanged(int count);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFilters();
    QWidget *makeList();
    QWidget *makeMessage();

    void checkAgain();
    void checkSoon();
    void take(const HealthReport &report);
    void showFailure(const Error &error);
    void refreshHead();
    void refreshList();
    void refreshMessage(const QList<Problem> &shown);
    void refreshDetail();
    void refreshWidth();
    QList<Problem> shownProblems() const;

    void fix();
    void markFine();
    void fixSafe();
    void forget(const Problem &problem);
    void openDetail(bool open);

    Workspace &m_workspace;
    HealthChecker *m_checker;
    ProblemModel *m_model;
    HealthReport m_report;
    QTimer m_soon;
    QTimer m_slow; ///< runs out when a check takes long enough to say so
    QDateTime m_checkedAt;
    bool m_wasShown = false;
    bool m_byUser = false; ///< the user asked for the check that runs
    bool m_narrow = false;
    bool m_detailOpen = false; ///< in a narrow window
    int m_count = 0;
    int m_ordinal = 0; ///< place of the problem chosen last

    QAction *m_checkAction, *m_safeAction;
    Counter *m_broken, *m_decide, *m_hints;
    Label *m_when;
    QPushButton *m_again;
    QWidget *m_filters;
    QButtonGroup *m_areas;
    Chip *m_fine;
    QPushButton *m_safe;
    QSplitter *m_splitter;
    QWidget *m_side;
    QStackedLayout *m_listStack;
    ProblemView *m_view;
    QWidget *m_message;
    IconView *m_messageIcon;
    Label *m_messageLine;
    ProblemDetail *m_detail;
};

} // namespace retinue
