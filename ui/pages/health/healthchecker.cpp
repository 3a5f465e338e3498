#include "ui/pages/health/healthchecker.h"

namespace retinue {

HealthChecker::HealthChecker(QString root, QObject *parent) : QObject(parent), m_root(std::move(root))
{
    m_pool.setMaxThreadCount(1);
}

HealthChecker::~HealthChecker()
{
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void HealthChecker::check()
{
    if (!m_running) {
        start();
        return;
    }
    m_again = true;
    m_stop.request_stop();
}

void HealthChecker::start()
{
    m_running = true;
    m_again = false;
    m_stop = std::stop_source();
    m_pool.start([this, stop = m_stop.get_token()] {
        Result<HealthReport> result;
        if (const auto library = Library::open(m_root, OpenMode::ReadOnly))
            result = healthReport(**library, &m_verdicts, stop);
        else
            result = library.error();
        QMetaObject::invokeMethod(
            this, [this, result = std::move(result)] { finish(result); }, Qt::QueuedConnection);
    });
}

void HealthChecker::finish(const Result<HealthReport> &result)
{
    if (m_again) {
        start();
        return;
    }
    m_running = false;
    if (result)
        emit checked(*result);
    else
        emit failed(result.error());
}

} // namespace retinue
