#include "core/operations/makeface.h"

#include "core/operations/acceptportrait.h"

#include <QFile>

namespace retinue {

namespace {

constexpr qint64 largestFile = 32 * 1024 * 1024;

QImage readPortrait(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly) || file.isSequential() || file.size() > largestFile)
        return {};
    const auto picture = decodePicture(file.read(largestFile));
    return picture ? *picture : QImage();
}

} // namespace

QImage makeFace(const QString &file, const SketchTraits &traits, QSize size)
{
    if (size.isEmpty())
        return {};
    const QImage portrait = readPortrait(file);
    if (portrait.isNull())
        return drawSketch(traits, size);
    return portrait.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace retinue
