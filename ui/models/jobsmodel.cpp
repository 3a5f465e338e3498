#include "ui/models/jobsmodel.h"

#include "core/base/text.h"

#include <algorithm>

namespace retinue {

namespace {

QString wordOf(Job::State state)
{
    switch (state) {
    case Job::State::Waiting:
        return JobsModel::tr("waiting");
    case Job::State::Running:
        return JobsModel::tr("running");
    case Job::State::Succeeded:
        return JobsModel::tr("done");
    case Job::State::Failed:
        return JobsModel::tr("failed");
    case Job::State::Cancelled:
        return JobsModel::tr("cancelled");
    }
    return {};
}

QString progressText(const Job &job)
{
    if (job.state() != Job::State::Running || job.progress() < 0)
        return wordOf(job.state());
    return JobsModel::tr("%1 %").arg(qRound(job.progress() * 100));
}

QString detailText(const Job &job)
{
    return singleLine(job.error() ? job.error()->message : job.phase(), 400);
}

} // namespace

JobsModel::JobsModel(JobQueue &queue, QObject *parent) : QAbstractTableModel(parent), m_queue(queue)
{
    connect(&queue, &JobQueue::changed, this, &JobsModel::follow);
    follow();
}

int JobsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_jobs.size());
}

int JobsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JobsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Job &job = *m_jobs.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Title      ? singleLine(job.title())
               : index.column() == Progress ? progressText(job)
                                            : detailText(job);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(job.title(), progressText(job), detailText(job));
    case FractionRole:
        return job.progress();
    case StateRole:
        return static_cast<int>(job.state());
    default:
        return {};
    }
}

QVariant JobsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Job");
    case Progress:
        return tr("Progress");
    case Detail:
        return tr("What is happening");
    default:
        return {};
    }
}

/// Takes over rows that came or went, one by one, so that the selection stays.
void JobsModel::follow()
{
    const std::vector<Job *> now = m_queue.jobs();
    for (int row = static_cast<int>(m_jobs.size()) - 1; row >= 0; --row) {
        if (std::ranges::find(now, m_jobs[row]) != now.end())
            continue;
        beginRemoveRows({}, row, row);
        m_jobs.removeAt(row);
        endRemoveRows();
    }
    for (Job *job : now) {
        if (m_jobs.contains(job))
            continue;
        beginInsertRows({}, 0, 0);
        m_jobs.prepend(job);
        endInsertRows();
        connect(job, &Job::progressed, this, [this, job] { changedRow(job); });
        connect(job, &Job::finished, this, [this, job] { changedRow(job); });
    }
    if (!m_jobs.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void JobsModel::changedRow(Job *job)
{
    const int row = static_cast<int>(m_jobs.indexOf(job));
    if (row >= 0)
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

} // namespace retinue
