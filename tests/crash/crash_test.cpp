#include "core/library/library.h"
#include "tests/crash/crashoperations.h"
#include "tests/crash/systemcalls.h"
#include "tests/testing/folders.h"
#include "tests/testing/rules.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTest>

#include <cerrno>
#include <sys/wait.h>
#include <unistd.h>

using namespace retinue;
using testing::CrashOperation;
using testing::systemCallPlan;
using testing::SystemCallPlan;

namespace {

constexpr int said = 0;    // the child's program said "saved"
constexpr int refused = 3; // it said that it was not
constexpr int killed = -1;

/// Contents of all files but ours.
using Contents = QMap<QString, QByteArray>;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int thinning = 7; // forks are ten times slower; the figures below are those of the plain build
#else
constexpr int thinning = 1;
#endif

/// How many points between two tried ones; the longer run tries all of them.
int stride(int quick)
{
    return qEnvironmentVariableIsSet("RETINUE_CRASH_FULL") ? 1 : quick * thinning;
}

} // namespace

/// Kills the program before every changing system call of many operations, fails the calls in many ways, and looks at
/// what a new start finds. Set RETINUE_CRASH_FULL=1 for the longer run.
class CrashTest : public QObject
{
    Q_OBJECT

private:
    testing::FreshFolder m_state;
    testing::FreshFolder m_parent;
    QString m_root = m_parent / QStringLiteral("library");
    Services m_services = testing::shippedServices();
    Contents m_fixture;

    void reset()
    {
        QDir(m_root).removeRecursively();
        for (auto it = m_fixture.begin(); it != m_fixture.end(); ++it)
            testing::writeFile(m_root + QLatin1Char('/') + it.key(), it.value());
    }

    Contents contents() const
    {
        Contents found;
        const auto facts = testing::factsOf(m_root);
        for (auto it = facts.begin(); it != facts.end(); ++it)
            found.insert(it.key(), it->content);
        return found;
    }

    std::unique_ptr<Library> open() const
    {
        auto library =
            Library::open(m_root, OpenMode::ReadWrite, [] { return QDateTime(QDate(2025, 10, 13), QTime(11, 0)); });
        return library ? std::move(*library) : nullptr;
    }

    /// Runs @p work in a child; its exit status, or `killed`. The number of changing calls comes back in @p calls.
    template <class Work> int inChild(Work work, int *calls = nullptr)
    {
        int pipe[2];
        if (::pipe(pipe) != 0)
            qFatal("no pipe");
        const pid_t child = ::fork();
        if (child == 0) {
            const int status = work();
            systemCallPlan.armed = false;
            (void)!::write(pipe[1], &systemCallPlan.calls, sizeof systemCallPlan.calls);
            ::_exit(status);
        }
        ::close(pipe[1]);
        int seen = 0;
        (void)!::read(pipe[0], &seen, sizeof seen);
        ::close(pipe[0]);
        int status = 0;
        ::waitpid(child, &status, 0);
        if (calls)
            *calls = seen;
        return WIFEXITED(status) ? WEXITSTATUS(status) : killed;
    }

    int runOperation(const CrashOperation &operation, const SystemCallPlan &plan, int *calls = nullptr)
    {
        return inChild(
            [&] {
                const auto library = open();
                operation.prepare(*library);
                systemCallPlan = plan;
                systemCallPlan.armed = true;
                return operation.act(*library) ? said : refused;
            },
            calls);
    }

    /// Opens the library again as the next start would.
    int recover(const SystemCallPlan &plan = {}, int *calls = nullptr)
    {
        return inChild(
            [&] {
                systemCallPlan = plan;
                systemCallPlan.armed = plan.mode != SystemCallPlan::Mode::Count || plan.at == 0;
                return open() ? said : refused;
            },
            calls);
    }

    bool hasLeftovers() const { return !QDir(m_root + QStringLiteral("/.retinue/journal")).isEmpty(); }

    /// The states an operation goes between.
    std::pair<Contents, Contents> beforeAndAfter(const CrashOperation &operation, int *calls)
    {
        reset();
        inChild([&] {
            operation.prepare(*open());
            return said;
        });
        const Contents before = contents();
        reset();
        const int status = runOperation(operation, {}, calls);
        if (status != said)
            qFatal("%s fails by itself", operation.name);
        return {before, contents()};
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_STATE_HOME", m_state.path().toUtf8());
        // The lock's own complaints about injected errors are not of interest.
        QLoggingCategory::setFilterRules(QStringLiteral("*.warning=false"));
        const auto facts = testing::factsOf(testing::dataFolder(QStringLiteral("libraries/classic")));
        for (auto it = facts.begin(); it != facts.end(); ++it)
            m_fixture.insert(it.key(), it->content);
    }

    void killedBeforeEveryCallThereIsTheStateBeforeOrAfter()
    {
        int points = 0;
        int found[2] = {0, 0};
        const auto operations = testing::crashOperations(m_services);
        QVERIFY(operations.size() >= 12);
        for (const CrashOperation &operation : operations) {
            int calls = 0;
            const auto [before, after] = beforeAndAfter(operation, &calls);
            QVERIFY2(before != after && calls > 10, operation.name);
            for (int at = 1; at <= calls; at += stride(1)) {
                reset();
                SystemCallPlan plan;
                plan.at = at;
                plan.mode = SystemCallPlan::Mode::Kill;
                QCOMPARE(runOperation(operation, plan), killed);
                QCOMPARE(recover(), said);
                const Contents now = contents();
                QVERIFY2(
                    now == before || now == after,
                    qPrintable(
                        QStringLiteral("%1, call %2 of %3").arg(QLatin1String(operation.name)).arg(at).arg(calls)));
                QVERIFY2(!hasLeftovers(), operation.name);
                ++points;
                ++found[now == after];
            }
        }
        qInfo("%d kill points over %d operations: %d before, %d after, 0 mixed", points, int(operations.size()),
              found[0], found[1]);
        QVERIFY(points >= 1000 / thinning);
        QVERIFY(found[0] > 100 / thinning && found[1] > 100 / thinning);
    }

    void killedAgainInTheRecoveryNothingIsLost()
    {
        int pairs = 0;
        for (const CrashOperation &operation : testing::crashOperations(m_services)) {
            int calls = 0;
            const auto [before, after] = beforeAndAfter(operation, &calls);
            for (int at = 1; at <= calls; at += stride(5)) {
                for (int second = 1;; second += stride(3)) {
                    reset();
                    SystemCallPlan plan;
                    plan.at = at;
                    plan.mode = SystemCallPlan::Mode::Kill;
                    QCOMPARE(runOperation(operation, plan), killed);
                    plan.at = second;
                    const bool hit = recover(plan) == killed;
                    QCOMPARE(recover(), said);
                    const Contents now = contents();
                    QVERIFY2(now == before || now == after, operation.name);
                    QVERIFY2(!hasLeftovers(), operation.name);
                    ++pairs;
                    if (!hit)
                        break;
                }
            }
        }
        qInfo("%d pairs of kills", pairs);
        QVERIFY(pairs >= 1000 / thinning / thinning);
    }

    void anErrorAnywhereNeverSaysSavedWhenItIsNot()
    {
        int injected = 0;
        int survived = 0;
        const int errors[] = {ENOSPC, EIO, EDQUOT, EACCES, EROFS};
        for (const CrashOperation &operation : testing::crashOperations(m_services)) {
            int calls = 0;
            const auto [before, after] = beforeAndAfter(operation, &calls);
            int turn = 0;
            for (int at = 1; at <= calls; ++at) {
                for (const auto mode : {SystemCallPlan::Mode::FailOnce, SystemCallPlan::Mode::FailSticky,
                                        SystemCallPlan::Mode::ShortWrite}) {
                    for (const int error : errors) {
                        if (++turn % stride(3) != 0 || (mode == SystemCallPlan::Mode::ShortWrite && error != EIO))
                            continue;
                        reset();
                        SystemCallPlan plan;
                        plan.at = at;
                        plan.mode = mode;
                        plan.error = error;
                        const int status = runOperation(operation, plan);
                        QVERIFY2(status == said || status == refused, operation.name);
                        if (status == said) {
                            QVERIFY2(contents() == after, operation.name);
                            ++survived;
                        }
                        QCOMPARE(recover(), said);
                        const Contents now = contents();
                        QVERIFY2(now == before || now == after,
                                 qPrintable(QStringLiteral("%1, call %2").arg(QLatin1String(operation.name)).arg(at)));
                        ++injected;
                    }
                }
            }
        }
        qInfo("%d injected errors, %d of them without consequence", injected, survived);
        QVERIFY(injected >= 2000 / thinning);
    }
};

QTEST_GUILESS_MAIN(CrashTest)
#include "crash_test.moc"
