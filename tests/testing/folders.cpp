#include "tests/testing/folders.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <sys/stat.h>

namespace retinue::testing {

FreshFolder::FreshFolder() : m_path(m_parent.path() + QStringLiteral("/Élans libräry"))
{
    QDir().mkpath(m_path);
}

QMap<QString, FileFacts> factsOf(const QString &root)
{
    QMap<QString, FileFacts> facts;
    QDirIterator files(root, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString relative = path.mid(root.size() + 1);
        if (relative.startsWith(QLatin1String(".retinue/")))
            continue;
        struct stat st;
        if (::stat(QFile::encodeName(path).constData(), &st) != 0)
            continue;
        facts.insert(relative,
                     {readFile(path), qint64(st.st_mtim.tv_sec) * 1'000'000'000 + st.st_mtim.tv_nsec, st.st_ino});
    }
    return facts;
}

QStringList differencesOf(const QMap<QString, FileFacts> &before, const QMap<QString, FileFacts> &after)
{
    QStringList paths;
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!after.contains(it.key()) || after.value(it.key()) != it.value())
            paths += it.key();
    }
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (!before.contains(it.key()))
            paths += it.key();
    }
    paths.sort();
    return paths;
}

void writeFile(const QString &path, const QByteArray &content)
{
    QDir().mkpath(path.left(path.lastIndexOf(QLatin1Char('/'))));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QDir().mkpath(to);
    while (files.hasNext()) {
        const QString path = files.next();
        writeFile(to + path.mid(from.size()), readFile(path));
    }
}

QString dataFolder(const QString &name)
{
    return QStringLiteral(RETINUE_TEST_DATA "/") + name;
}

} // namespace retinue::testing
