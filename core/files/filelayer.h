#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace retinue {

/// What stands at a path. Links are not followed.
struct FileStat
{
    enum class Kind { Missing, File, Folder, Other };

    Kind kind = Kind::Missing;
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;
    qint64 modifiedNs = 0; ///< nanoseconds since 1970
    quint32 mode = 0;      ///< permission bits

    /// True when @p other is the very same content as far as the system can tell without reading.
    bool isSameFile(const FileStat &other) const;
};

/// The few things Retinue does to a disk, each with its result checked (reference/reliability part 4.2). Paths are
/// absolute. Tests put a double in front that fails, fills up or stops at any of them. Functions may be called from
/// any thread.
class FileLayer
{
public:
    virtual ~FileLayer() = default;

    virtual Result<FileStat> stat(const QString &path) = 0;
    /// Content of a regular file of at most @p limit bytes. Errors: NotFound, Limit, Invalid (no regular file).
    virtual Result<QByteArray> read(const QString &path, qint64 limit) = 0;
    /// Makes a file that must not exist, writes all of @p content and syncs it. On failure nothing is left behind.
    virtual Result<void> writeNew(const QString &path, const QByteArray &content, quint32 mode) = 0;
    /// Moves a file over another one.
    virtual Result<void> rename(const QString &from, const QString &to) = 0;
    /// A second name for a file, or a synced copy where the system has no hard links. Exists when @p to exists.
    virtual Result<void> link(const QString &from, const QString &to) = 0;
    virtual Result<void> unlink(const QString &path) = 0;
    /// Exists when there is something of that name.
    virtual Result<void> makeFolder(const QString &path) = 0;
    /// Removes an empty folder.
    virtual Result<void> removeFolder(const QString &path) = 0;
    virtual Result<void> syncFolder(const QString &path) = 0;
    /// Names in a folder, unsorted, without `.` and `..`.
    virtual Result<QStringList> list(const QString &path) = 0;
};

/// The real file system.
FileLayer &systemFileLayer();

} // namespace retinue
