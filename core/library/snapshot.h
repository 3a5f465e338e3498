#pragma once

#include "core/files/filelayer.h"

#include <QSet>

#include <map>

namespace retinue {

/// What files a library holds, as last seen: every regular file below the root with its size, time and inode, without
/// our own folder. Links are not followed, so nothing outside is ever listed. The lists of the library are views of
/// it, and two snapshots tell what another program changed.
class Snapshot
{
public:
    Snapshot(QString root, FileLayer &layer) : m_root(std::move(root)), m_layer(&layer) {}

    /// Walks the folder again. Folders that cannot be read are skipped.
    void refresh();
    /// Looks at one file again.
    void update(const QString &path);

    bool contains(const QString &path) const { return m_files.contains(path); }
    FileStat stat(const QString &path) const;
    /// Paths of all files, sorted.
    QStringList files() const;
    /// Paths of the files directly in @p folder, sorted.
    QStringList filesIn(const QString &folder) const;
    /// Paths of all files below @p folder, sorted.
    QStringList filesBelow(const QString &folder) const;
    /// Paths of the folders directly in @p folder ("" is the root), sorted.
    QStringList foldersIn(const QString &folder) const;
    bool hasFolder(const QString &folder) const { return m_folders.contains(folder); }
    /// Paths that differ between this and @p other.
    QSet<QString> differences(const Snapshot &other) const;
    /// Content of a listed file of at most @p limit bytes. Errors: NotFound, Limit, Invalid, Permission, Io.
    Result<QByteArray> read(const QString &path, qint64 limit = 256 * 1024 * 1024) const;
    QString absolute(const QString &path) const { return m_root + QLatin1Char('/') + path; }

private:
    void walk(const QString &folder, int depth);

    QString m_root;
    FileLayer *m_layer;
    std::map<QString, FileStat> m_files;
    std::map<QString, FileStat> m_folders;
};

} // namespace retinue
