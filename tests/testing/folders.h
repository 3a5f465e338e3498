#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QTemporaryDir>

namespace retinue::testing {

/// A fresh folder for one test, with a space and an accent in its name; removed at the end.
class FreshFolder
{
public:
    FreshFolder();
    /// Absolute path of the folder.
    QString path() const { return m_path; }
    QString operator/(const QString &name) const { return m_path + QLatin1Char('/') + name; }

private:
    QTemporaryDir m_parent;
    QString m_path;
};

/// What a test compares of a file.
struct FileFacts
{
    QByteArray content;
    qint64 modifiedNs = 0;
    quint64 inode = 0;
    bool operator==(const FileFacts &) const = default;
};

/// Every file below @p root by its path, our own folder left out.
QMap<QString, FileFacts> factsOf(const QString &root);
/// Paths that differ in content, time or inode between two facts, sorted.
QStringList differencesOf(const QMap<QString, FileFacts> &before, const QMap<QString, FileFacts> &after);

void writeFile(const QString &path, const QByteArray &content);
QByteArray readFile(const QString &path);
/// Copies a folder of tests/data.
void copyFolder(const QString &from, const QString &to);
/// The folder tests/data/@p name.
QString dataFolder(const QString &name);

} // namespace retinue::testing
