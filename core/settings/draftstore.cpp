#include "core/settings/draftstore.h"

#include "core/base/digest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace retinue {

namespace {

constexpr qint64 largestDraft = 16 * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("DraftStore", text);
}

Error ioError(const QFileDevice &file, const QString &message)
{
    const ErrorCode code = file.error() == QFileDevice::PermissionsError ? ErrorCode::Permission
                           : file.error() == QFileDevice::ResourceError  ? ErrorCode::DiskFull
                                                                         : ErrorCode::Io;
    return {code, message.arg(QDir::toNativeSeparators(file.fileName())), file.fileName(), {}, file.errorString()};
}

} // namespace

QString DraftStore::filePath(const QString &kind, const QString &libraryRoot) const
{
    const QByteArray key = digestOf(QDir::cleanPath(libraryRoot).toUtf8()).left(16);
    return m_folder + QLatin1Char('/') + kind + QLatin1Char('-') + QString::fromLatin1(key) + QStringLiteral(".json");
}

Result<std::optional<Json>> DraftStore::load(const QString &kind, const QString &libraryRoot) const
{
    QFile file(filePath(kind, libraryRoot));
    if (!file.exists())
        return std::optional<Json>{};
    if (file.size() > largestDraft)
        return Error{ErrorCode::Limit, tr("The draft %1 is larger than 16 MB; it was left alone.").arg(file.fileName()),
                     file.fileName()};
    if (!file.open(QIODevice::ReadOnly))
        return ioError(file, tr("The draft %1 cannot be read; check its permissions."));
    Json draft = parseJson(file.readAll());
    file.close();
    if (draft.is_object())
        return std::optional<Json>{std::move(draft)};
    const QString aside = file.fileName() + QStringLiteral(".broken");
    QFile::remove(aside);
    QFile::rename(file.fileName(), aside);
    return Error{ErrorCode::Invalid,
                 tr("The draft %1 could not be understood; it is kept beside it as “.broken”.").arg(file.fileName()),
                 file.fileName()};
}

Result<void> DraftStore::save(const QString &kind, const QString &libraryRoot, const Json &draft) const
{
    const QString failure =
        tr("The draft %1 could not be saved; start or finish the party before you close the window.");
    if (!QDir().mkpath(m_folder))
        return Error{ErrorCode::Io, failure.arg(QDir::toNativeSeparators(m_folder)), m_folder};
    QSaveFile file(filePath(kind, libraryRoot));
    if (!file.open(QIODevice::WriteOnly))
        return ioError(file, failure);
    const QByteArray text = toPythonText(draft);
    if (file.write(text) != text.size() || !file.flush() || !file.commit())
        return ioError(file, failure);
    return {};
}

void DraftStore::remove(const QString &kind, const QString &libraryRoot) const
{
    QFile::remove(filePath(kind, libraryRoot));
}

} // namespace retinue
