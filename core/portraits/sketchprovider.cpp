#include "core/portraits/sketchprovider.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFutureWatcher>
#include <QPromise>

namespace retinue {
namespace {

constexpr int longestSide = 4096;

QByteArray pngOf(const QImage &image)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? png : QByteArray();
}

/// Draws in the pool; the watcher brings the picture back into the job's own thread.
class SketchJob : public PortraitJob
{
    Q_DECLARE_TR_FUNCTIONS(SketchProvider)

public:
    SketchJob(PortraitRequest request, Clock clock, std::shared_ptr<QThreadPool> pool)
        : PortraitJob(tr("Draw a portrait")), m_request(std::move(request)), m_clock(std::move(clock)),
          m_pool(std::move(pool))
    {
        connect(&m_watcher, &QFutureWatcherBase::finished, this, &SketchJob::take);
    }

    ~SketchJob() override { m_watcher.cancel(); }

protected:
    void run() override;
    void abort() override { m_watcher.cancel(); }

private:
    void take();
    Json provenance() const;

    PortraitRequest m_request;
    Clock m_clock;
    std::shared_ptr<QThreadPool> m_pool;
    QFutureWatcher<QByteArray> m_watcher;
};

void SketchJob::run()
{
    const QSize size = m_request.size;
    if (size.isEmpty())
        return fail({ErrorCode::Usage,
                     tr("The portrait has no size. Choose a width and a height above 0."),
                     {},
                     QStringLiteral("size")});
    if (size.width() > longestSide || size.height() > longestSide)
        return fail({ErrorCode::Limit,
                     tr("The portrait is too large. Choose at most %1 pixels a side.").arg(longestSide),
                     {},
                     QStringLiteral("size")});
    setProgress(-1, tr("Drawing"));

    SketchTraits traits = m_request.traits;
    if (m_request.seed >= 0)
        traits.id = QString::number(m_request.seed);
    auto promise = std::make_shared<QPromise<QByteArray>>();
    m_watcher.setFuture(promise->future());
    m_pool->start([promise, traits, size] {
        promise->start();
        if (!promise->isCanceled())
            promise->addResult(pngOf(drawSketch(traits, size)));
        promise->finish();
    });
}

void SketchJob::take()
{
    const QByteArray png = m_watcher.future().resultCount() > 0 ? m_watcher.result() : QByteArray();
    if (png.isEmpty())
        return fail({ErrorCode::Io, tr("The portrait could not be stored as a picture. Try a smaller size.")});
    m_result = {png, QStringLiteral("sketch"), m_request.prompt, provenance()};
    succeed();
}

Json SketchJob::provenance() const
{
    const SketchTraits &traits = m_request.traits;
    return {{"provider", "sketch"},
            {"time", toTimestamp(m_clock()).toStdString()},
            {"seed", m_request.seed},
            {"subject", (traits.id.isEmpty() ? traits.name : traits.id).toStdString()},
            {"width", m_request.size.width()},
            {"height", m_request.size.height()},
            {"look", lookFingerprint(traits).toStdString()}};
}

} // namespace

SketchProvider::SketchProvider(Clock clock) : m_clock(std::move(clock)), m_pool(std::make_shared<QThreadPool>()) {}

QString SketchProvider::displayName() const
{
    return QCoreApplication::translate("SketchProvider", "Sketch (drawn here)");
}

std::unique_ptr<PortraitJob> SketchProvider::generate(const PortraitRequest &request)
{
    return std::make_unique<SketchJob>(request, m_clock, m_pool);
}

} // namespace retinue
