#pragma once

#include "core/jobs/jobqueue.h"

#include <QAbstractTableModel>

namespace retinue {

/// The jobs of a queue as rows, newest first: what, how far, and what is being done or went wrong.
class JobsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Progress, Detail, ColumnCount };
    enum Role {
        FractionRole = Qt::UserRole + 1, ///< double: 0 … 1, −1 while unknown
        StateRole,                       ///< int: Job::State
    };

    explicit JobsModel(JobQueue &queue, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The job of @p row.
    Job *job(int row) const { return m_jobs.at(row); }

private:
    void follow();
    void changedRow(Job *job);

    JobQueue &m_queue;
    QList<Job *> m_jobs;
};

} // namespace retinue
