#include "core/library/snapshot.h"

#include "core/library/layout.h"

#include <QCoreApplication>

namespace retinue {
namespace {

constexpr int maximumDepth = 12;

QString joined(const QString &folder, const QString &name)
{
    return folder.isEmpty() ? name : folder + QLatin1Char('/') + name;
}

} // namespace

void Snapshot::refresh()
{
    m_files.clear();
    m_folders.clear();
    walk({}, 0);
}

void Snapshot::walk(const QString &folder, int depth)
{
    const auto names = m_layer->list(folder.isEmpty() ? m_root : absolute(folder));
    if (!names || depth > maximumDepth)
        return;
    for (const QString &name : *names) {
        const QString path = joined(folder, name);
        if (path == layout::own)
            continue;
        const auto stat = m_layer->stat(absolute(path));
        if (!stat)
            continue;
        if (stat->kind == FileStat::Kind::File) {
            m_files.emplace(path, *stat);
        } else if (stat->kind == FileStat::Kind::Folder) {
            m_folders.emplace(path, *stat);
            walk(path, depth + 1);
        }
    }
}

void Snapshot::update(const QString &path)
{
    const auto stat = m_layer->stat(absolute(path));
    if (!stat || stat->kind != FileStat::Kind::File)
        m_files.erase(path);
    else
        m_files.insert_or_assign(path, *stat);
    for (qsizetype slash = path.indexOf(QLatin1Char('/')); slash > 0;
         slash = path.indexOf(QLatin1Char('/'), slash + 1)) {
        const QString folder = path.left(slash);
        const auto seen = m_layer->stat(absolute(folder));
        if (seen && seen->kind == FileStat::Kind::Folder)
            m_folders.insert_or_assign(folder, *seen);
        else
            m_folders.erase(folder);
    }
}

FileStat Snapshot::stat(const QString &path) const
{
    const auto it = m_files.find(path);
    return it == m_files.end() ? FileStat() : it->second;
}

QStringList Snapshot::files() const
{
    QStringList paths;
    paths.reserve(static_cast<qsizetype>(m_files.size()));
    for (const auto &[path, stat] : m_files)
        paths += path;
    return paths;
}

QStringList Snapshot::filesBelow(const QString &folder) const
{
    QStringList paths;
    const QString prefix = folder + QLatin1Char('/');
    for (auto it = m_files.lower_bound(prefix); it != m_files.end() && it->first.startsWith(prefix); ++it)
        paths += it->first;
    return paths;
}

QStringList Snapshot::filesIn(const QString &folder) const
{
    QStringList paths;
    for (const QString &path : filesBelow(folder)) {
        if (path.lastIndexOf(QLatin1Char('/')) == folder.size())
            paths += path;
    }
    return paths;
}

QStringList Snapshot::foldersIn(const QString &folder) const
{
    QStringList paths;
    for (const auto &[path, stat] : m_folders) {
        const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
        if (path.left(qMax<qsizetype>(0, slash)) == folder)
            paths += path;
    }
    return paths;
}

QSet<QString> Snapshot::differences(const Snapshot &other) const
{
    QSet<QString> paths;
    for (const auto &[path, stat] : m_files) {
        if (!stat.isSameFile(other.stat(path)))
            paths += path;
    }
    for (const auto &[path, stat] : other.m_files) {
        if (!m_files.contains(path))
            paths += path;
    }
    return paths;
}

Result<QByteArray> Snapshot::read(const QString &path, qint64 limit) const
{
    if (!layout::isInside(path)) {
        return Error(
            ErrorCode::Invalid,
            QCoreApplication::translate("Library", "%1 leads out of the library, so it is not read.").arg(path), path);
    }
    if (!contains(path)) {
        return Error(ErrorCode::NotFound,
                     QCoreApplication::translate("Library", "%1 is not in this library.").arg(path), path);
    }
    auto content = m_layer->read(absolute(path), limit);
    if (!content) {
        Error error = content.error();
        error.file = path;
        return error;
    }
    return content;
}

} // namespace retinue
