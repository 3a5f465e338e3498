#include "core/jobs/jobqueue.h"

#include <QSignalSpy>
#include <QTest>

using namespace retinue;

namespace {

/// A job whose work is done by the test.
class HandJob : public Job
{
public:
    explicit HandJob(QString title = QStringLiteral("job"), QStringList *log = nullptr)
        : Job(std::move(title)), m_log(log)
    {
    }

    using Job::fail;
    using Job::setProgress;
    using Job::succeed;
    int runs = 0;
    int aborts = 0;
    bool succeedAtOnce = false;
    bool failInAbort = false;
    static inline int depth = 0; ///< how many jobs are being started at this moment
    static inline int deepest = 0;

protected:
    void run() override
    {
        ++runs;
        deepest = std::max(deepest, ++depth);
        if (m_log)
            m_log->append(title());
        if (succeedAtOnce)
            succeed();
        --depth;
    }
    void abort() override
    {
        ++aborts;
        if (failInAbort)
            fail({ErrorCode::Io, "too late"});
    }

private:
    QStringList *m_log;
};

} // namespace

class JobTest : public QObject
{
    Q_OBJECT

private:
    static HandJob *add(JobQueue &queue, const QString &title, QStringList *log = nullptr, bool atOnce = false)
    {
        auto job = std::make_unique<HandJob>(title, log);
        job->succeedAtOnce = atOnce;
        return static_cast<HandJob *>(queue.add(std::move(job)));
    }

    /// What an event loop does with jobs that were cleared.
    static void deleteCleared() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

private slots:
    void aJobRunsOnceAndEndsOnce()
    {
        HandJob job;
        QSignalSpy ends(&job, &Job::finished);
        job.succeed();
        QCOMPARE(job.state(), Job::State::Waiting); // it has not been started
        job.start();
        job.start();
        QCOMPARE(job.runs, 1);
        QCOMPARE(job.state(), Job::State::Running);
        job.succeed();
        job.succeed();
        job.fail({ErrorCode::Io, "late"});
        job.cancel();
        job.start();
        QCOMPARE(job.state(), Job::State::Succeeded);
        QCOMPARE(job.progress(), 1.0);
        QVERIFY(!job.error());
        QCOMPARE(ends.size(), 1);
        QCOMPARE(ends.first().first().value<Job *>(), &job);
    }

    void aFailureKeepsItsError()
    {
        HandJob job;
        QSignalSpy ends(&job, &Job::finished);
        job.start();
        job.fail({ErrorCode::DiskFull, "No space left."});
        job.fail({ErrorCode::Io, "another"});
        QCOMPARE(job.state(), Job::State::Failed);
        QCOMPARE(job.error()->code, ErrorCode::DiskFull);
        QCOMPARE(ends.size(), 1);
    }

    void cancellingTwiceEndsOnce()
    {
        HandJob job;
        QSignalSpy ends(&job, &Job::finished);
        job.start();
        job.cancel();
        job.cancel();
        QCOMPARE(job.state(), Job::State::Cancelled);
        QCOMPARE(job.aborts, 1);
        QCOMPARE(ends.size(), 1);
    }

    void resultsAfterACancelAreDropped()
    {
        HandJob job;
        QSignalSpy ends(&job, &Job::finished);
        QSignalSpy steps(&job, &Job::progressed);
        job.start();
        job.cancel();
        job.setProgress(0.5, "late");
        job.succeed();
        job.fail({ErrorCode::Io, "late"});
        QCOMPARE(job.state(), Job::State::Cancelled);
        QVERIFY(!job.error());
        QCOMPARE(ends.size(), 1);
        QCOMPARE(steps.size(), 0);
    }

    void workThatFailsWhileBeingStoppedIsCancelled()
    {
        HandJob job;
        QSignalSpy ends(&job, &Job::finished);
        job.failInAbort = true;
        job.start();
        job.cancel();
        QCOMPARE(job.state(), Job::State::Cancelled);
        QCOMPARE(ends.size(), 1);
    }

    void cancellingBeforeTheStartNeedsNoAbort()
    {
        HandJob job;
        QSignalSpy ends(&job, &Job::finished);
        job.cancel();
        job.start();
        QCOMPARE(job.runs, 0);
        QCOMPARE(job.aborts, 0);
        QCOMPARE(ends.size(), 1);
    }

    void cancellingFromTheFinishedSignalDoesNothing()
    {
        HandJob job;
        QSignalSpy ends(&job, &Job::finished);
        connect(&job, &Job::finished, &job, [&] { job.cancel(); });
        job.start();
        job.succeed();
        QCOMPARE(job.state(), Job::State::Succeeded);
        QCOMPARE(job.aborts, 0);
        QCOMPARE(ends.size(), 1);
    }

    void progressIsBoundedAndToldOnChangesOnly()
    {
        HandJob job;
        QSignalSpy steps(&job, &Job::progressed);
        QCOMPARE(job.progress(), -1.0);
        job.start();
        job.setProgress(0.25, "Reading");
        job.setProgress(0.25, "Reading");
        QCOMPARE(steps.size(), 1);
        QCOMPARE(job.phase(), "Reading");
        job.setProgress(7);
        QCOMPARE(job.progress(), 1.0);
        job.setProgress(-3);
        QCOMPARE(job.progress(), -1.0);
        job.setProgress(qQNaN());
        QCOMPARE(job.progress(), -1.0);
    }

    void theQueueKeepsOrderAndLimit()
    {
        QStringList started;
        JobQueue queue(2);
        QList<HandJob *> jobs;
        for (int i = 0; i < 5; ++i)
            jobs += add(queue, QString::number(i), &started);
        QCOMPARE(started, QStringList({"0", "1"}));
        QCOMPARE(queue.running(), 2);
        QCOMPARE(queue.waiting(), 3);
        jobs.at(1)->succeed();
        QCOMPARE(started, QStringList({"0", "1", "2"}));
        jobs.at(3)->cancel(); // still waiting
        jobs.at(0)->fail({ErrorCode::Io, "no"});
        QCOMPARE(started, QStringList({"0", "1", "2", "4"}));
        QCOMPARE(queue.running(), 2);
        QCOMPARE(queue.waiting(), 0);
        QCOMPARE(queue.jobs().size(), 5u);
    }

    void jobsThatEndAtOnceAllRunOneAfterTheOther()
    {
        HandJob::deepest = 0;
        QStringList started;
        JobQueue queue(1);
        HandJob *first = add(queue, "first", &started);
        for (int i = 0; i < 100; ++i)
            add(queue, "more", &started, true);
        first->succeed();
        QCOMPARE(started.size(), 101);
        QCOMPARE(HandJob::deepest, 1);
        QCOMPARE(queue.running(), 0);
        QCOMPARE(queue.waiting(), 0);
    }

    void aJobMayAddAnotherWhenItEnds()
    {
        QStringList started;
        JobQueue queue(1);
        HandJob *first = add(queue, "first", &started);
        connect(first, &Job::finished, this, [&] { add(queue, "second", &started, true); });
        first->succeed();
        QCOMPARE(started, QStringList({"first", "second"}));
    }

    void cancelAllStartsNothing()
    {
        QStringList started;
        JobQueue queue(1);
        for (int i = 0; i < 3; ++i)
            add(queue, QString::number(i), &started);
        queue.cancelAll();
        QCOMPARE(started, QStringList("0"));
        QCOMPARE(queue.running() + queue.waiting(), 0);
        for (Job *job : queue.jobs())
            QCOMPARE(job->state(), Job::State::Cancelled);
    }

    void clearingKeepsWhatIsNotOver()
    {
        JobQueue queue(2);
        HandJob *first = add(queue, "first");
        HandJob *second = add(queue, "second");
        QSignalSpy changes(&queue, &JobQueue::changed);
        queue.clearFinished();
        QCOMPARE(changes.size(), 0);
        first->succeed();
        queue.clearFinished();
        QCOMPARE(queue.jobs(), std::vector<Job *>{second});
        deleteCleared();
    }

    void clearingFromTheFinishedSignalIsSafe()
    {
        JobQueue queue(1);
        connect(&queue, &JobQueue::changed, &queue, &JobQueue::clearFinished);
        HandJob *job = add(queue, "job");
        QPointer<Job> alive = job;
        job->succeed();
        QVERIFY(alive);
        QVERIFY(queue.jobs().empty());
        deleteCleared();
        QVERIFY(!alive);
    }

    void aQueueThatGoesEndsItsJobs()
    {
        QStringList started;
        int ends = 0;
        {
            JobQueue queue(1);
            for (int i = 0; i < 3; ++i)
                connect(add(queue, QString::number(i), &started), &Job::finished, this, [&] { ++ends; });
        }
        QCOMPARE(ends, 3);
        QCOMPARE(started, QStringList("0"));
    }

    void everyChangeIsTold()
    {
        JobQueue queue(1);
        QSignalSpy changes(&queue, &JobQueue::changed);
        HandJob *job = add(queue, "job");
        QCOMPARE(changes.size(), 1);
        job->setProgress(0.5);
        QCOMPARE(changes.size(), 2);
        job->succeed();
        QCOMPARE(changes.size(), 3);
    }
};

QTEST_GUILESS_MAIN(JobTest)
#include "job_test.moc"
