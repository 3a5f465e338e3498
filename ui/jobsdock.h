#pragma once

#include <QDockWidget>

class QPushButton;
class QTableView;

namespace retinue {

class JobQueue;
class JobsModel;

/// The list of jobs at the foot of the window: title, progress, what is happening or went wrong. Delete cancels.
class JobsDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit JobsDock(QWidget *parent = nullptr);

    /// Shows the jobs of @p queue, or none. Call it before the queue ends.
    void setQueue(JobQueue *queue);
    QTableView *table() const { return m_table; }

private:
    void cancelSelected();
    void refreshButtons();

    JobQueue *m_queue = nullptr;
    JobsModel *m_model = nullptr;
    QTableView *m_table;
    QPushButton *m_cancel;
    QPushButton *m_clear;
};

} // namespace retinue
