#pragma once

#include "core/base/clock.h"
#include "core/files/filelayer.h"
#include "core/files/transaction.h"

#include <optional>

namespace retinue {

/// The one place that writes into a library: carries out transactions so that after a crash at any moment there is
/// exactly the state before or the state after (design/20-library, "Writing"). New contents are staged and synced in
/// `.retinue/journal/<id>/`, then a manifest is renamed in (the commit point), then each file is put in place after
/// the displaced one was linked into the history, then the manifest becomes the history's log entry.
/// Knows nothing of characters. One thread.
class FileStore
{
public:
    /// @p root is an absolute, existing folder. Nothing is touched yet.
    FileStore(QString root, FileLayer &layer, Clock clock);

    /// All of @p transaction, or nothing. @p undoes is kept in the log.
    /// Errors: Conflict (a target is not what it was), Invalid (a path that leads out, or through a link), DiskFull,
    /// Permission, Io. An error after the commit point says that the rest is done when the library is opened again.
    Result<TransactionRecord> commit(const Transaction &transaction, const QString &undoes = {});

    /// What recover() found.
    struct Recovery
    {
        QList<TransactionRecord> finished; ///< interrupted transactions that were completed
        QStringList foreign;               ///< journals of another computer, left alone
    };
    /// Finishes or discards what a crash has left; called when a library is opened for writing.
    Result<Recovery> recover();
    /// True when a journal is left over (for read-only opening, which must not repair).
    bool hasLeftovers() const;

    /// The log, newest first, at most @p limit entries.
    QList<TransactionRecord> history(int limit) const;
    std::optional<TransactionRecord> entry(const QString &id) const;
    /// The transaction that takes @p record back. Errors: NotFound when a displaced content is no longer kept.
    Result<Transaction> inverse(const TransactionRecord &record) const;
    /// A content the history keeps. Errors: NotFound, Invalid when it was changed by a late writer.
    Result<QByteArray> content(const QByteArray &digest) const;

private:
    struct Step;
    QString absolute(const QString &path) const;
    QString newId();
    Result<void> checkPath(const QString &path) const;
    Result<void> makeFolders(const QString &path, QStringList *made);
    Result<QList<Step>> prepare(const Transaction &transaction) const;
    Result<void> stage(const QString &journal, const Transaction &transaction, const QList<Step> &steps,
                       const TransactionRecord &record);
    Result<void> apply(const QString &journal, TransactionRecord &record, const QStringList &newFolders,
                       const QStringList &oldFolders);
    Result<bool> applyFile(const QString &journal, int index, TransactionRecord::File &file);
    Result<void> keep(const QString &path, const QByteArray &digest);
    Result<void> finish(const QString &journal, const TransactionRecord &record);
    void discard(const QString &journal);

    QString m_root;
    FileLayer &m_layer;
    Clock m_clock;
    QString m_lastId;
};

} // namespace retinue
