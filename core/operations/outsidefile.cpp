#include "core/operations/outsidefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace retinue {

namespace {

constexpr qint64 megabyte = 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("OutsideFile", text);
}

Result<QByteArray> readWhole(const QString &path, qint64 limit)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, tr("There is no file %1.").arg(shown), path};
    if (!info.isFile())
        return Error{ErrorCode::Invalid, tr("%1 is no file; choose a file.").arg(shown), path};
    if (info.size() > limit)
        return Error{ErrorCode::Limit,
                     tr("%1 is larger than %2 MB; choose a smaller file.").arg(shown).arg(limit / megabyte), path};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Permission,
                     tr("%1 cannot be read; check its permissions.").arg(shown),
                     path,
                     {},
                     file.errorString()};
    return file.read(limit);
}

} // namespace

Result<QList<Json>> readPresetFile(const QString &file)
{
    const auto content = readWhole(file, 16 * megabyte);
    if (!content)
        return content.error();
    QList<Json> presets = presetObjects(*content, "characters");
    if (presets.isEmpty())
        return Error{ErrorCode::Invalid,
                     tr("There is no character in %1; a preset file is a JSON object with a name, a list of them, or "
                        "{\"characters\": […]}.")
                         .arg(QDir::toNativeSeparators(file)),
                     file};
    return presets;
}

Result<QByteArray> readPictureFile(const QString &file)
{
    return readWhole(file, 32 * megabyte);
}

} // namespace retinue
