#include "core/jobs/jobqueue.h"

#include <algorithm>

namespace retinue {

JobQueue::~JobQueue()
{
    for (const auto &job : m_jobs) {
        job->disconnect(this);
        job->cancel();
    }
}

Job *JobQueue::add(std::unique_ptr<Job> job)
{
    Job *added = job.get();
    m_jobs.push_back(std::move(job));
    connect(added, &Job::progressed, this, &JobQueue::changed);
    connect(added, &Job::finished, this, &JobQueue::startNext);
    startNext();
    return added;
}

std::vector<Job *> JobQueue::jobs() const
{
    std::vector<Job *> all;
    for (const auto &job : m_jobs)
        all.push_back(job.get());
    return all;
}

int JobQueue::running() const
{
    return static_cast<int>(
        std::ranges::count_if(m_jobs, [](const auto &job) { return job->state() == Job::State::Running; }));
}

int JobQueue::waiting() const
{
    return static_cast<int>(
        std::ranges::count_if(m_jobs, [](const auto &job) { return job->state() == Job::State::Waiting; }));
}

void JobQueue::cancelAll()
{
    // Waiting jobs first and newest first, so that no job starts because another one ended.
    const auto cancelThose = [this](Job::State state) {
        const std::vector<Job *> all = jobs();
        for (auto job = all.rbegin(); job != all.rend(); ++job) {
            if ((*job)->state() == state)
                (*job)->cancel();
        }
    };
    cancelThose(Job::State::Waiting);
    cancelThose(Job::State::Running);
}

void JobQueue::clearFinished()
{
    std::deque<std::unique_ptr<Job>> kept;
    for (auto &job : m_jobs) {
        if (job->isOver())
            job.release()->deleteLater(); // this may be called from the job's own finished signal
        else
            kept.push_back(std::move(job));
    }
    const bool any = kept.size() != m_jobs.size();
    m_jobs = std::move(kept);
    if (any)
        emit changed();
}

void JobQueue::startNext()
{
    if (m_starting)
        return; // a job that ended while it was being started: the loop below goes on
    m_starting = true;
    while (running() < m_atOnce) {
        const auto next =
            std::ranges::find_if(m_jobs, [](const auto &job) { return job->state() == Job::State::Waiting; });
        if (next == m_jobs.end())
            break;
        (*next)->start();
    }
    m_starting = false;
    emit changed();
}

} // namespace retinue
