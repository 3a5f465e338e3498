#pragma once

#include "core/portraits/sketch/sketch.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSet>

namespace retinue {

/// What a face is made from: the portrait file where there is one, else the Sketch of the fields.
struct FaceRequest
{
    QString key;         ///< identity for ready(), for example "pc:kara_smith", "preset:3", "slot:2"
    QString file;        ///< absolute portrait file inside the library, or empty
    SketchTraits traits; ///< drawn when there is no file or it cannot be read
};

/// Faces for cards and lists. Decoding and drawing happen on worker threads; until a face is there a null pixmap is
/// given out, and ready() tells when it has come. Files are read under the limits of decodePicture().
class FaceStore : public QObject
{
    Q_OBJECT

public:
    explicit FaceStore(QObject *parent = nullptr);
    ~FaceStore() override;

    /// The face scaled to fit @p size (device pixels; 2:3), or a null pixmap while it is being made.
    QPixmap face(const FaceRequest &request, QSize size);
    /// Forgets the faces of @p key, because its file or fields have changed.
    void drop(const QString &key);
    /// Waits for nothing, but says whether anything is still being made (for screenshots and tests).
    bool isBusy() const { return !m_pending.isEmpty(); }

signals:
    void ready(const QString &key);

private:
    void finish(const QString &cacheKey, const QString &key, const QImage &image);

    QCache<QString, QPixmap> m_cache;
    QHash<QString, QSet<QString>> m_cacheKeysOf;
    QSet<QString> m_pending;
};

} // namespace retinue
