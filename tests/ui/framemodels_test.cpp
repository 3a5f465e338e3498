#include "ui/models/jobsmodel.h"
#include "ui/models/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace retinue;

namespace {

/// Runs until it is told to end.
class HeldJob : public Job
{
public:
    using Job::Job;
    void goOn(double progress) { setProgress(progress, QStringLiteral("halfway")); }
    void good() { succeed(); }
    void bad() { fail({ErrorCode::Io, QStringLiteral("It did not work. Try again.")}); }

protected:
    void run() override {}
};

QString text(const JobsModel &model, int row, JobsModel::Column column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class FrameModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void jobsAppearMoveOnAndEnd()
    {
        JobQueue queue;
        JobsModel model(queue);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto *first = static_cast<HeldJob *>(queue.add(std::make_unique<HeldJob>(QStringLiteral("First"))));
        auto *second = static_cast<HeldJob *>(queue.add(std::make_unique<HeldJob>(QStringLiteral("Second"))));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 0, JobsModel::Title), QStringLiteral("Second"));

        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        first->goOn(0.5);
        QCOMPARE(text(model, 1, JobsModel::Progress), QStringLiteral("50 %"));
        QCOMPARE(text(model, 1, JobsModel::Detail), QStringLiteral("halfway"));
        QVERIFY(!changed.isEmpty());

        second->bad();
        QCOMPARE(text(model, 0, JobsModel::Detail), QStringLiteral("It did not work. Try again."));
        queue.clearFinished();
        QCOMPARE(model.rowCount(), 1);
        first->good();
        queue.clearFinished();
        QCOMPARE(model.rowCount(), 0);
    }

    void thePaletteSortsTheBestMatchFirst()
    {
        QList<PaletteEntry> entries;
        for (const QString &title :
             {QStringLiteral("Remark"), QStringLiteral("Old Mark"), QStringLiteral("Márk"), QStringLiteral("Nobody")})
            entries.append(
                {title, title == QLatin1String("Nobody") ? QStringLiteral("at the market") : QString(), {}, {}, [] {}});
        PaletteModel model(entries);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 4);
        model.setFilter(QStringLiteral("mark"));
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found.append(model.index(row).data().toString());
        QCOMPARE(found, (QStringList{QStringLiteral("Márk"), QStringLiteral("Old Mark"), QStringLiteral("Remark"),
                                     QStringLiteral("Nobody")}));
        model.setFilter(QStringLiteral("mark nothing"));
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(FrameModelsTest)
#include "framemodels_test.moc"
