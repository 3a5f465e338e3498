#include "app/cli/session.h"

#include "core/base/text.h"
#include "core/jobs/job.h"
#include "core/record/record.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace retinue::cli {
namespace {

constexpr qint64 largestInput = 8 * 1024 * 1024;

/// How people know the input @p path.
QString nameOfInput(const QString &path)
{
    return path == QLatin1String("-") ? CliText::tr("Standard input") : singleLine(path, 200);
}

/// The folders that making @p path will make, deepest first.
QStringList missingFolders(const QString &path)
{
    QStringList folders;
    QFileInfo info(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    while (!info.exists() && !info.isRoot()) {
        folders += info.filePath();
        info.setFile(info.path());
    }
    return folders;
}

} // namespace

Result<Library *> Session::open(const QString &folder, OpenMode mode)
{
    if (!m_library) {
        auto opened = Library::open(folder, mode);
        if (!opened)
            return opened.error();
        m_library = std::move(*opened);
    }
    return m_library.get();
}

Result<Library *> Session::libraryForReading()
{
    return open(m_options.library, OpenMode::ReadOnly);
}

Result<Library *> Session::libraryForWriting(MissingFolder missing, const QString &folder)
{
    const QString path = folder.isEmpty() ? m_options.library : folder;
    if (m_options.readOnly) {
        return Error(ErrorCode::ReadOnly,
                     CliText::tr("Nothing was changed, because of --read-only. Leave it out to change the library."));
    }
    if (!QFileInfo::exists(path)) {
        if (missing == MissingFolder::Refuse)
            return open(path, OpenMode::ReadOnly);
        m_madeFolders = missingFolders(path);
    }
    return open(path, OpenMode::ReadWrite);
}

Result<const Services *> Session::services()
{
    if (!m_services) {
        auto loaded = loadServices();
        if (!loaded)
            return loaded.error();
        m_services = std::move(*loaded);
    }
    return &*m_services;
}

void Session::takeBackFolder()
{
    for (const QString &folder : std::as_const(m_madeFolders)) {
        if (!QDir().rmdir(folder))
            return;
    }
}

Result<QByteArray> readInput(const QString &path, qint64 limit)
{
    const QString name = nameOfInput(path);
    QFile file(path);
    bool opened = false;
    if (path == QLatin1String("-")) {
        opened = file.open(stdin, QIODevice::ReadOnly);
    } else {
        const QFileInfo info(path);
        if (!info.exists())
            return Error(ErrorCode::NotFound, CliText::tr("There is no file %1. Check the path.").arg(name), path);
        if (info.isDir())
            return Error(ErrorCode::Invalid, CliText::tr("%1 is a folder. Name a file in it.").arg(name), path);
        opened = file.open(QIODevice::ReadOnly);
    }
    if (!opened) {
        return Error(ErrorCode::Permission, CliText::tr("%1 cannot be read. Check its permissions.").arg(name), path,
                     {}, file.errorString());
    }
    QByteArray content;
    while (content.size() <= limit) {
        const QByteArray part = file.read(qMin<qint64>(1 << 20, limit + 1 - content.size()));
        if (part.isEmpty())
            break;
        content += part;
    }
    if (content.size() > limit) {
        return Error(ErrorCode::Limit,
                     CliText::tr("%1 is larger than %2 MB. Give a smaller file.").arg(name).arg(limit / 1024 / 1024),
                     path);
    }
    if (file.error() != QFileDevice::NoError)
        return Error(ErrorCode::Io, CliText::tr("%1 could not be read to the end: %2.").arg(name, file.errorString()),
                     path);
    return content;
}

Result<Json> readJsonInput(const QString &path)
{
    const auto content = readInput(path, largestInput);
    if (!content)
        return content.error();
    const auto record = Record::parse(*content);
    if (!record) {
        Error error = record.error();
        error.message = CliText::tr("%1 is not usable JSON: %2").arg(nameOfInput(path), error.message);
        return error;
    }
    return record->value({}).value_or(Json());
}

Result<void> finishJob(Job &job)
{
    QEventLoop loop;
    QObject::connect(&job, &Job::finished, &loop, &QEventLoop::quit);
    job.start();
    if (!job.isOver())
        loop.exec();
    if (job.state() == Job::State::Succeeded)
        return {};
    return job.error().value_or(Error(ErrorCode::Cancelled, CliText::tr("It was stopped before it was done.")));
}

QString campaignIdFrom(const QString &given, const Library &library)
{
    const QString full = QStringLiteral("campaign_") + given;
    return library.campaignFolder(given).isEmpty() && !library.campaignFolder(full).isEmpty() ? full : given;
}

QString characterIdFrom(const QString &given, const Library &library, const QString &campaignId)
{
    for (const QString &id : {given, QStringLiteral("pc:") + given, QStringLiteral("npc:") + given}) {
        if (campaignId.isEmpty() ? library.hasProfile(id) : library.state(campaignId, id).has_value())
            return id;
    }
    return given;
}

QStringList notesOfLastChange(const Library &library)
{
    QStringList notes;
    for (const TransactionRecord &record : library.history(1)) {
        for (const TransactionRecord::File &file : record.files) {
            if (!file.path.startsWith(layout::own + QLatin1Char('/'))) {
                notes += file.after.isEmpty() ? CliText::tr("Removed: %1").arg(file.path)
                                              : CliText::tr("Written: %1").arg(file.path);
            }
        }
    }
    return notes;
}

} // namespace retinue::cli
