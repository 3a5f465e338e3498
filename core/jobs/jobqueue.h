#pragma once

#include "core/jobs/job.h"

#include <deque>
#include <memory>
#include <vector>

namespace retinue {

/// Runs jobs in order, a few at a time, and keeps the finished ones until they are cleared, for the jobs list.
class JobQueue : public QObject
{
    Q_OBJECT

public:
    /// At most @p atOnce jobs (at least one) run at the same time.
    explicit JobQueue(int atOnce = 2) : m_atOnce(qMax(1, atOnce)) {}
    /// Cancels what is not over yet.
    ~JobQueue() override;

    /// Takes @p job and starts it when its turn comes. The pointer stays valid until clearFinished().
    Job *add(std::unique_ptr<Job> job);
    /// All jobs, oldest first.
    std::vector<Job *> jobs() const;
    int running() const;
    int waiting() const;
    void cancelAll();
    void clearFinished();

signals:
    void changed();

private:
    void startNext();

    int m_atOnce;
    bool m_starting = false;
    std::deque<std::unique_ptr<Job>> m_jobs;
};

} // namespace retinue
