#include "core/files/filelayer.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <limits>
#include <sys/stat.h>
#include <unistd.h>

namespace retinue {
namespace {

/// Translation context of this file.
struct FileLayerText
{
    Q_DECLARE_TR_FUNCTIONS(FileLayerText)
};

Error failure(int error, const QString &path)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(error));
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorCode::NotFound,
                FileLayerText::tr("%1 does not exist. It may have been moved or renamed.").arg(path),
                path,
                {},
                detail};
    case EEXIST:
        return {ErrorCode::Exists, FileLayerText::tr("%1 exists already.").arg(path), path, {}, detail};
    case EACCES:
    case EPERM:
        return {ErrorCode::Permission,
                FileLayerText::tr("%1 may not be changed. Check who owns the folder and its permissions.").arg(path),
                path,
                {},
                detail};
    case EROFS:
        return {
            ErrorCode::Permission,
            FileLayerText::tr("%1 is on a read-only disk. Copy the library to another place to change it.").arg(path),
            path,
            {},
            detail};
    case ENOSPC:
    case EDQUOT:
        return {ErrorCode::DiskFull,
                FileLayerText::tr("The disk is full, so %1 was not saved. Free some space and try again.").arg(path),
                path,
                {},
                detail};
    case ELOOP:
        return {ErrorCode::Invalid,
                FileLayerText::tr("%1 is a link. Links inside a library are not followed.").arg(path),
                path,
                {},
                detail};
    default:
        return {ErrorCode::Io,
                FileLayerText::tr("%1 could not be read or written (%2). Check the disk.").arg(path, detail),
                path,
                {},
                detail};
    }
}

/// A file descriptor that is closed at the end of its scope.
class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    int get() const { return m_fd; }
    bool isValid() const { return m_fd >= 0; }

private:
    int m_fd;
};

FileStat toStat(const struct stat &st)
{
    FileStat result;
    result.kind = S_ISREG(st.st_mode)   ? FileStat::Kind::File
                  : S_ISDIR(st.st_mode) ? FileStat::Kind::Folder
                                        : FileStat::Kind::Other;
    result.device = st.st_dev;
    result.inode = st.st_ino;
    result.size = st.st_size;
    result.modifiedNs = qint64(st.st_mtim.tv_sec) * 1'000'000'000 + st.st_mtim.tv_nsec;
    result.mode = st.st_mode & 07777;
    return result;
}

class SystemFileLayer : public FileLayer
{
public:
    Result<FileStat> stat(const QString &path) override
    {
        struct stat st;
        if (::lstat(QFile::encodeName(path).constData(), &st) == 0)
            return toStat(st);
        if (errno == ENOENT || errno == ENOTDIR)
            return FileStat();
        return failure(errno, path);
    }

    Result<QByteArray> read(const QString &path, qint64 limit) override
    {
        const QByteArray name = QFile::encodeName(path);
        Descriptor fd(::open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC | O_NOATIME));
        if (!fd.isValid() && errno == EPERM)
            return readFrom(Descriptor(::open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)), path,
                            limit);
        return readFrom(fd, path, limit);
    }

    Result<void> writeNew(const QString &path, const QByteArray &content, quint32 mode) override
    {
        const QByteArray name = QFile::encodeName(path);
        Descriptor fd(::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode));
        if (!fd.isValid())
            return failure(errno, path);
        const int error = writeAll(fd.get(), content);
        if (error == 0)
            return {};
        ::unlink(name.constData());
        return failure(error, path);
    }

    Result<void> rename(const QString &from, const QString &to) override
    {
        return check(::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()), to);
    }

    Result<void> link(const QString &from, const QString &to) override
    {
        if (::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
            return {};
        if (errno == EEXIST || errno == ENOENT || errno == ENOSPC || errno == EDQUOT || errno == EROFS)
            return failure(errno, to);
        const auto content = read(from, std::numeric_limits<qint64>::max());
        return content ? writeNew(to, *content, 0644) : Result<void>(content.error());
    }

    Result<void> unlink(const QString &path) override
    {
        return check(::unlink(QFile::encodeName(path).constData()), path);
    }

    Result<void> makeFolder(const QString &path) override
    {
        return check(::mkdir(QFile::encodeName(path).constData(), 0777), path);
    }

    Result<void> removeFolder(const QString &path) override
    {
        return check(::rmdir(QFile::encodeName(path).constData()), path);
    }

    Result<void> syncFolder(const QString &path) override
    {
        Descriptor fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (!fd.isValid())
            return failure(errno, path);
        // Some file systems cannot sync a folder and say so; that is no failure.
        if (::fsync(fd.get()) != 0 && errno != EINVAL && errno != EROFS)
            return failure(errno, path);
        return {};
    }

    Result<QStringList> list(const QString &path) override
    {
        DIR *folder = ::opendir(QFile::encodeName(path).constData());
        if (!folder)
            return failure(errno, path);
        QStringList names;
        while (const dirent *entry = ::readdir(folder)) {
            const QByteArray name(entry->d_name);
            if (name != "." && name != "..")
                names += QFile::decodeName(name);
        }
        ::closedir(folder);
        return names;
    }

private:
    static Result<void> check(int status, const QString &path)
    {
        if (status != 0)
            return failure(errno, path);
        return {};
    }

    static Result<QByteArray> readFrom(const Descriptor &fd, const QString &path, qint64 limit)
    {
        struct stat st;
        if (!fd.isValid() || ::fstat(fd.get(), &st) != 0)
            return failure(errno, path);
        if (!S_ISREG(st.st_mode))
            return Error(ErrorCode::Invalid,
                         FileLayerText::tr("%1 is not a regular file, so it is not read.").arg(path), path);
        if (st.st_size > limit) {
            return Error(
                ErrorCode::Limit,
                FileLayerText::tr("%1 is larger than %2 MB, so it is not read.").arg(path).arg(limit / 1024 / 1024),
                path);
        }
        QByteArray content;
        content.reserve(st.st_size + 1);
        char buffer[65536];
        while (true) {
            const ssize_t got = ::read(fd.get(), buffer, sizeof buffer);
            if (got == 0)
                return content;
            if (got < 0 && errno != EINTR)
                return failure(errno, path);
            if (got > 0)
                content.append(buffer, got);
            if (content.size() > limit)
                return Error(ErrorCode::Limit, FileLayerText::tr("%1 is too large, so it is not read.").arg(path),
                             path);
        }
    }

    /// Writes and syncs; 0 or an errno.
    static int writeAll(int fd, const QByteArray &content)
    {
        qsizetype done = 0;
        while (done < content.size()) {
            const ssize_t written = ::write(fd, content.constData() + done, static_cast<size_t>(content.size() - done));
            if (written < 0 && errno != EINTR)
                return errno;
            if (written > 0)
                done += written;
        }
        return ::fsync(fd) == 0 ? 0 : errno;
    }
};

} // namespace

bool FileStat::isSameFile(const FileStat &other) const
{
    return kind == other.kind && device == other.device && inode == other.inode && size == other.size &&
           modifiedNs == other.modifiedNs;
}

FileLayer &systemFileLayer()
{
    static SystemFileLayer layer;
    return layer;
}

} // namespace retinue
