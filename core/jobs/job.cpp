#include "core/jobs/job.h"

#include <algorithm>

namespace retinue {

void Job::start()
{
    if (m_state != State::Waiting)
        return;
    m_state = State::Running;
    run();
}

void Job::cancel()
{
    if (isOver())
        return;
    const bool wasRunning = m_state == State::Running;
    // Set before abort(): work that fails or ends while it is being stopped is already too late.
    m_state = State::Cancelled;
    if (wasRunning)
        abort();
    emit finished(this);
}

void Job::setProgress(double progress, const QString &phase)
{
    if (m_state != State::Running)
        return;
    const double bounded = progress >= 0 ? std::min(progress, 1.0) : -1;
    if (bounded == m_progress && phase == m_phase)
        return;
    m_progress = bounded;
    m_phase = phase;
    emit progressed();
}

void Job::succeed()
{
    if (m_state == State::Running)
        end(State::Succeeded);
}

void Job::fail(const Error &error)
{
    if (m_state != State::Running)
        return;
    m_error = error;
    end(State::Failed);
}

void Job::end(State state)
{
    m_state = state;
    if (state == State::Succeeded)
        m_progress = 1;
    emit finished(this);
}

} // namespace retinue
