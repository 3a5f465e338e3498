#include "core/portraits/providerregistry.h"
#include "core/portraits/sketchprovider.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace retinue;

class SketchProviderTest : public QObject
{
    Q_OBJECT

private:
    static PortraitRequest kara()
    {
        PortraitRequest request;
        request.traits.id = QStringLiteral("pc:kara_smith");
        request.traits.name = QStringLiteral("Kara Smith");
        request.traits.race = QStringLiteral("Human");
        request.prompt = QStringLiteral("D&D character portrait: Human");
        request.size = QSize(128, 192);
        return request;
    }

    static Clock fixedClock()
    {
        return [] { return QDateTime(QDate(2025, 10, 13), QTime(11, 0)); };
    }

private slots:
    void sketchIsTheFirstProviderAndNeedsNoNetwork()
    {
        const ProviderRegistry registry;
        QVERIFY(!registry.providers().empty());
        QCOMPARE(registry.providers().front()->id(), "sketch");
        QVERIFY(!registry.providers().front()->needsNetwork());
        QCOMPARE(registry.find("sketch"), registry.providers().front().get());
        QVERIFY(!registry.find("nobody"));
    }

    void thePictureDecodesAndIsTheOneDrawnEverywhere()
    {
        SketchProvider provider(fixedClock());
        const auto job = provider.generate(kara());
        QCOMPARE(job->state(), Job::State::Waiting);
        QThread *deliveredIn = nullptr;
        connect(job.get(), &Job::finished, this, [&] { deliveredIn = QThread::currentThread(); });
        job->start();
        QCOMPARE(job->state(), Job::State::Running); // the call does not block
        QTRY_VERIFY(job->isOver());
        QCOMPARE(job->state(), Job::State::Succeeded);
        QCOMPARE(deliveredIn, thread());
        QImage picture;
        QVERIFY(picture.loadFromData(job->result().png, "PNG"));
        QCOMPARE(picture.size(), QSize(128, 192));
        const QImage::Format format = QImage::Format_ARGB32;
        QCOMPARE(picture.convertToFormat(format), drawSketch(kara().traits, QSize(128, 192)).convertToFormat(format));
    }

    void theResultSaysWhereItComesFrom()
    {
        SketchProvider provider(fixedClock());
        PortraitRequest request = kara();
        request.seed = 7;
        const auto job = provider.generate(request);
        job->start();
        QTRY_VERIFY(job->isOver());
        QCOMPARE(job->result().provider, "sketch");
        QCOMPARE(job->result().prompt, request.prompt);
        PortraitRequest seeded = request;
        seeded.traits.id = QStringLiteral("7");
        QImage picture;
        QVERIFY(picture.loadFromData(job->result().png));
        const QImage::Format format = QImage::Format_ARGB32;
        QCOMPARE(picture.convertToFormat(format), drawSketch(seeded.traits, request.size).convertToFormat(format));
        const Json &provenance = job->result().provenance;
        QCOMPARE(textOf(provenance, "provider"), "sketch");
        QCOMPARE(textOf(provenance, "time"), "2025-10-13T11:00:00");
        QCOMPARE(textOf(provenance, "seed"), "7");
        QCOMPARE(textOf(provenance, "subject"), "pc:kara_smith");
        QCOMPARE(textOf(provenance, "width"), "128");
        QCOMPARE(textOf(provenance, "look"), QString::fromLatin1(lookFingerprint(request.traits)));
    }

    void aCancelledJobNeverDelivers()
    {
        SketchProvider provider;
        const auto job = provider.generate(kara());
        QSignalSpy ends(job.get(), &Job::finished);
        job->start();
        job->cancel();
        QCOMPARE(job->state(), Job::State::Cancelled);
        // A job started later on the same pool is over, so the first one's drawing is too.
        const auto later = provider.generate(kara());
        later->start();
        QTRY_VERIFY(later->isOver());
        QCoreApplication::processEvents();
        QCOMPARE(ends.size(), 1);
        QCOMPARE(job->state(), Job::State::Cancelled);
        QVERIFY(job->result().png.isEmpty());
    }

    void aJobMayBeDeletedWhileItDraws()
    {
        SketchProvider provider;
        for (int i = 0; i < 20; ++i) {
            auto job = provider.generate(kara());
            job->start();
        }
        QCoreApplication::processEvents();
    }

    void jobsOutliveTheirProvider()
    {
        auto provider = std::make_unique<SketchProvider>();
        const auto job = provider->generate(kara());
        provider.reset();
        job->start();
        QTRY_COMPARE(job->state(), Job::State::Succeeded);
    }

    void sizesThatMakeNoSenseFail()
    {
        SketchProvider provider;
        for (const QSize size : {QSize(), QSize(0, 10), QSize(-1, 5), QSize(100'000, 10)}) {
            PortraitRequest request = kara();
            request.size = size;
            const auto job = provider.generate(request);
            job->start();
            QCOMPARE(job->state(), Job::State::Failed);
            QCOMPARE(job->error()->field, "size");
        }
    }
};

QTEST_MAIN(SketchProviderTest)
#include "sketchprovider_test.moc"
