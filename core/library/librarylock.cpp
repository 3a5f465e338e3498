#include "core/library/librarylock.h"

#include "core/files/filelayer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

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

LibraryLock::~LibraryLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<std::unique_ptr<LibraryLock>> LibraryLock::acquire(const QString &root)
{
    const auto stat = systemFileLayer().stat(root);
    if (!stat)
        return stat.error();
    const auto unlocked = [] { return std::unique_ptr<LibraryLock>(new LibraryLock(-1)); };
    if (!QDir().mkpath(lockFolder()))
        return unlocked();
    const QString path =
        QStringLiteral("%1/%2-%3.lock").arg(lockFolder()).arg(stat->device, 0, 16).arg(stat->inode, 0, 16);
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return unlocked();
    auto lock = std::unique_ptr<LibraryLock>(new LibraryLock(descriptor));
    const QByteArray own = QByteArray::number(QCoreApplication::applicationPid());
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
        // Only for the message of the next one; the lock itself is the system's.
        const bool told = ::ftruncate(descriptor, 0) == 0 &&
                          ::write(descriptor, own.constData(), static_cast<size_t>(own.size())) == own.size();
        Q_UNUSED(told)
        return lock;
    }
    if (errno != EWOULDBLOCK)
        return unlocked(); // a file system without locks
    char buffer[32] = {};
    const ssize_t length = ::read(descriptor, buffer, sizeof buffer - 1);
    const QByteArray holder(buffer, qMax<ssize_t>(0, length));
    if (holder == own)
        return unlocked();
    return Error(ErrorCode::Locked,
                 QCoreApplication::translate("LibraryLock",
                                             "%1 is already open for writing in another Retinue (process "
                                             "%2). Close it there, or open the library for reading only.")
                     .arg(root, QString::fromLatin1(holder)),
                 root);
}

} // namespace retinue
