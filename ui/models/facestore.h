#pragma once

#include "core/portraits/sketch/sketch.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>

namespace retinue {

/// What a face is made from: the portrait file where there is one, else the Sketch of the fields.
struct FaceRequest
{
    QString key;         ///< identity for ready(), for example "pc:kara_smith", "preset:3", "slot:2"
    QString file;        ///< absolute portrait file inside the library, or empty
    SketchTraits traits; ///< drawn when there is no file or it cannot be read
};

/// Faces for cards and lists. Decoding and drawing happen on worker threads; until a face is there a null pixmap is
/// given out, and ready() tells when it has come. Files are read under the limits of decodePicture(). Used from the
/// thread of the window.
class FaceStore : public QObject
{
    Q_OBJECT

public:
    /// Keeps at most @p cacheBytes of finished faces.
    explicit FaceStore(QObject *parent = nullptr, qsizetype cacheBytes = 192 * 1024 * 1024);
    ~FaceStore() override;

    /// The face scaled to fit @p size (device pixels; 2:3). While it is being made: the former face of the same key
    /// and size when its fields or file have changed, else a null pixmap.
    QPixmap face(const FaceRequest &request, QSize size);
    /// Forgets the faces of @p key, because its file or fields have changed, and calls ready() so that it is asked
    /// for again.
    void drop(const QString &key);
    /// Forgets every face made from @p file (absolute), because its content has changed.
    void dropFile(const QString &file);
    /// Forgets everything.
    void dropAll();
    /// Waits for nothing, but says whether anything is still being made (for screenshots and tests).
    bool isBusy() const { return !m_pending.isEmpty(); }

signals:
    void ready(const QString &key);

private:
    struct Made
    {
        QString cacheKey;
        QString file;
    };

    void start(const FaceRequest &request, QSize size, const QString &cacheKey);
    void finish(quint64 ticket, const QString &cacheKey, const QString &key, const QImage &image);

    QCache<QString, QPixmap> m_cache;
    QHash<QString, QHash<QString, Made>> m_lastOf; ///< per key and size, what was asked for last
    QHash<QString, quint64> m_pending;             ///< cache key → ticket; results without their ticket are dropped
    quint64 m_nextTicket = 1;
    QThreadPool m_pool;
};

} // namespace retinue
