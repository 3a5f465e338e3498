#pragma once

#include "core/record/storedrecord.h"

#include <QDateTime>
#include <QList>

namespace retinue {

/// One file of a Transaction. Paths are relative to the library, with `/`.
struct FileChange
{
    enum class Kind { Write, Remove };

    Kind kind = Kind::Write;
    QString path;
    QByteArray content; ///< new content of a Write
    QByteArray before;  ///< digest the file must have now; empty: it must not exist
};

/// A change to a library, of one file or of forty, that happens as a whole or not at all. A copyable value: building
/// one touches nothing, only Library::commit() does.
class Transaction
{
public:
    /// @p label says what the user did, translated: "Start campaign: The Lost Kingdom".
    explicit Transaction(QString label = {}) : m_label(std::move(label)) {}

    const QString &label() const { return m_label; }
    void setLabel(const QString &label) { m_label = label; }
    const QList<FileChange> &changes() const { return m_changes; }
    bool isEmpty() const { return m_changes.isEmpty() && m_newFolders.isEmpty(); }

    /// Writes @p content where a file with digest @p before stands (empty: where none stands).
    /// A second change of the same path replaces the first and keeps its `before`.
    void write(const QString &path, const QByteArray &content, const QByteArray &before);
    void remove(const QString &path, const QByteArray &before);
    /// Saves @p record where it came from; nothing when its bytes are what was read.
    void save(const StoredRecord &record);
    /// Folders to make even when nothing is written into them.
    void makeFolders(const QStringList &folders) { m_newFolders += folders; }
    const QStringList &foldersToMake() const { return m_newFolders; }
    /// Folders to remove when the changes leave them empty, deepest first.
    void removeFolders(const QStringList &folders) { m_folders += folders; }
    const QStringList &foldersToRemove() const { return m_folders; }
    /// Adds all changes of @p other.
    void append(const Transaction &other);

private:
    void add(FileChange change);

    QString m_label;
    QList<FileChange> m_changes;
    QStringList m_newFolders;
    QStringList m_folders;
};

/// A transaction that has happened, as the history keeps it.
struct TransactionRecord
{
    struct File
    {
        QString path;
        QByteArray before;     ///< digest, empty: did not exist
        QByteArray after;      ///< digest, empty: removed
        bool conflict = false; ///< found changed by somebody else while a crash was being repaired, and left alone
    };

    QString id; ///< sorts by time, for example "20261123T170455123-9f3a"
    QString label;
    QDateTime time;
    QList<File> files;
    QStringList createdFolders; ///< made by it, outermost first
    QString undoes;             ///< id of the transaction this one takes back, or empty
};

} // namespace retinue
