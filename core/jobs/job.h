#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QString>

#include <optional>

namespace retinue {

/// Anything that takes time: one progress, one cancel, exactly one end. Used from one thread; the work itself may run
/// elsewhere. States: Waiting → Running → Succeeded | Failed | Cancelled; `finished` is emitted once.
class Job : public QObject
{
    Q_OBJECT

public:
    enum class State { Waiting, Running, Succeeded, Failed, Cancelled };
    Q_ENUM(State)

    explicit Job(QString title) : m_title(std::move(title)) {}
    ~Job() override = default;

    const QString &title() const { return m_title; }
    State state() const { return m_state; }
    bool isOver() const { return m_state >= State::Succeeded; }
    /// 0 … 1, or −1 while it cannot be known.
    double progress() const { return m_progress; }
    /// What is being done now, translated; empty when there is nothing to say.
    const QString &phase() const { return m_phase; }
    /// The failure, once it has failed.
    const std::optional<Error> &error() const { return m_error; }

    /// Begins the work. Does nothing unless Waiting.
    void start();
    /// Ends it as Cancelled, at once; results that arrive later are dropped. Does nothing once it is over.
    void cancel();

signals:
    void progressed();
    void finished(retinue::Job *job);

protected:
    /// Does the work, and calls succeed() or fail() once, in this thread.
    virtual void run() = 0;
    /// Tells the work to stop; called once, when cancelled while Running.
    virtual void abort() {}

    void setProgress(double progress, const QString &phase = {});
    void succeed();
    void fail(const Error &error);

private:
    void end(State state);

    QString m_title;
    QString m_phase;
    State m_state = State::Waiting;
    double m_progress = -1;
    std::optional<Error> m_error;
};

} // namespace retinue
