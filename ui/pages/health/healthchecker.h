#pragma once

#include "core/insight/healthcheck.h"

#include <QObject>
#include <QThreadPool>

namespace retinue {

/// Runs the health check on a worker thread, which opens the folder for itself and only reads. Used from the thread of
/// the window; a check that is under way is stopped at the end.
class HealthChecker : public QObject
{
    Q_OBJECT

public:
    /// Checks the library in the folder @p root.
    explicit HealthChecker(QString root, QObject *parent = nullptr);
    ~HealthChecker() override;

    /// Checks now. While a check is under way its result is dropped, and another one follows it.
    void check();
    bool isRunning() const { return m_running; }

signals:
    void checked(const retinue::HealthReport &report);
    void failed(const retinue::Error &error);

private:
    void start();
    void finish(const Result<HealthReport> &result);

    const QString m_root;
    bool m_running = false;
    bool m_again = false;
    std::stop_source m_stop;    ///< of the check that is under way
    PictureVerdicts m_verdicts; ///< used by the worker only
    QThreadPool m_pool;
};

} // namespace retinue
