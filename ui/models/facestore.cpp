#include "ui/models/facestore.h"

#include "core/operations/makeface.h"

#include <QImage>

#include <algorithm>

namespace retinue {

namespace {

QString sizeKey(QSize size)
{
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

size_t fingerprint(const FaceRequest &request)
{
    const SketchTraits &t = request.traits;
    return qHashMulti(0, request.file, t.id, t.name, t.race, t.characterClass, t.gender, t.ageCategory, t.build,
                      t.heightDescription, t.facialExpression, t.facialFeatures, t.attire, t.primaryWeapon,
                      t.distinguishingFeature, t.backgroundSetting, t.pose, t.description, t.appearance,
                      t.visualDescription, t.backstory);
}

qsizetype bytesOf(const QPixmap &pixmap)
{
    return qsizetype(pixmap.width()) * pixmap.height() * 4;
}

} // namespace

FaceStore::FaceStore(QObject *parent, qsizetype cacheBytes) : QObject(parent), m_cache(cacheBytes)
{
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount() - 1, 1, 6));
}

FaceStore::~FaceStore()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QPixmap FaceStore::face(const FaceRequest &request, QSize size)
{
    if (size.isEmpty())
        return {};
    const QString place = sizeKey(size);
    const QString cacheKey =
        QStringLiteral("%1|%2|%3").arg(request.key, place, QString::number(fingerprint(request), 16));
    Made &last = m_lastOf[request.key][place];
    if (const QPixmap *made = m_cache.object(cacheKey)) {
        last = {cacheKey, request.file};
        return *made;
    }
    const QPixmap *former = m_cache.object(last.cacheKey);
    const QPixmap shown = former ? *former : QPixmap();
    if (!former)
        last = {cacheKey, request.file};
    if (!m_pending.contains(cacheKey))
        start(request, size, cacheKey);
    return shown;
}

void FaceStore::start(const FaceRequest &request, QSize size, const QString &cacheKey)
{
    const quint64 ticket = m_nextTicket++;
    m_pending.insert(cacheKey, ticket);
    m_pool.start([this, request, size, cacheKey, ticket] {
        const QImage image = makeFace(request.file, request.traits, size);
        QMetaObject::invokeMethod(
            this, [this, ticket, cacheKey, key = request.key, image] { finish(ticket, cacheKey, key, image); },
            Qt::QueuedConnection);
    });
}

void FaceStore::finish(quint64 ticket, const QString &cacheKey, const QString &key, const QImage &image)
{
    if (m_pending.value(cacheKey) != ticket)
        return;
    m_pending.remove(cacheKey);
    auto pixmap = std::make_unique<QPixmap>(QPixmap::fromImage(image));
    const qsizetype cost = bytesOf(*pixmap);
    m_cache.insert(cacheKey, pixmap.release(), cost);
    emit ready(key);
}

void FaceStore::drop(const QString &key)
{
    if (m_lastOf.remove(key) == 0)
        return;
    const QString prefix = key + u'|';
    const QStringList cached = m_cache.keys();
    for (const QString &cacheKey : cached)
        if (cacheKey.startsWith(prefix))
            m_cache.remove(cacheKey);
    m_pending.removeIf([&](const auto &entry) { return entry.key().startsWith(prefix); });
    emit ready(key);
}

void FaceStore::dropFile(const QString &file)
{
    QStringList keys;
    for (auto it = m_lastOf.cbegin(); it != m_lastOf.cend(); ++it)
        if (std::ranges::any_of(*it, [&](const Made &made) { return made.file == file; }))
            keys.append(it.key());
    for (const QString &key : std::as_const(keys))
        drop(key);
}

void FaceStore::dropAll()
{
    const QStringList keys = m_lastOf.keys();
    m_cache.clear();
    m_pending.clear();
    m_lastOf.clear();
    for (const QString &key : keys)
        emit ready(key);
}

} // namespace retinue
