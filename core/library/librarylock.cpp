#include "core/library/librarylock.h"

#include "core/files/filelayer.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QStandardPaths>

namespace retinue {
namespace {

/// `$XDG_STATE_HOME/retinue/locks`, else below the user's home.
QString lockFolder()
{
    QString base = qEnvironmentVariable("XDG_STATE_HOME");
    if (base.isEmpty())
        base = QDir::homePath() + QStringLiteral("/.local/state");
    return base + QStringLiteral("/retinue/locks");
}

} // namespace

LibraryLock::LibraryLock(std::unique_ptr<QLockFile> file) : m_file(std::move(file)) {}
LibraryLock::~LibraryLock() = default;

Result<std::unique_ptr<LibraryLock>> LibraryLock::acquire(const QString &root)
{
    const auto stat = systemFileLayer().stat(root);
    if (!stat)
        return stat.error();
    if (!QDir().mkpath(lockFolder()))
        return std::unique_ptr<LibraryLock>(new LibraryLock(nullptr));
    auto file = std::make_unique<QLockFile>(
        QStringLiteral("%1/%2-%3.lock").arg(lockFolder()).arg(stat->device, 0, 16).arg(stat->inode, 0, 16));
    file->setStaleLockTime(0);
    if (file->tryLock(0))
        return std::unique_ptr<LibraryLock>(new LibraryLock(std::move(file)));
    qint64 pid = 0;
    QString host;
    QString program;
    const bool known = file->getLockInfo(&pid, &host, &program);
    if (file->error() != QLockFile::LockFailedError || (known && pid == QCoreApplication::applicationPid()))
        return std::unique_ptr<LibraryLock>(new LibraryLock(nullptr));
    return Error(ErrorCode::Locked,
                 QCoreApplication::translate("LibraryLock", "%1 is already open for writing in %2 (process %3 on %4). "
                                                            "Close it there, or open the library for reading only.")
                     .arg(root, program.isEmpty() ? QStringLiteral("Retinue") : program)
                     .arg(pid)
                     .arg(host),
                 root);
}

} // namespace retinue
