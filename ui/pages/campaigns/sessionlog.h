#pragma once

#include "core/files/transaction.h"

#include <QList>

namespace retinue {

/// A line of "This session".
struct SessionEntry
{
    TransactionRecord record;
    bool canUndo = false; ///< the files it changed are still as it left them

    bool operator==(const SessionEntry &other) const
    {
        return record.id == other.record.id && canUndo == other.canUndo;
    }
};

/// What happened in the campaign folder @p folder since it was last left alone for four hours, newest first. What has
/// been taken back is left out, and so are the entries that took it back. @p history is newest first.
QList<SessionEntry> sessionOf(const QList<TransactionRecord> &history, const QString &folder);

} // namespace retinue
