#pragma once

#include "core/base/result.h"
#include "core/files/transaction.h"

namespace retinue {

/// A TransactionRecord as it is written into the journal and the history, with what is needed to finish it.
struct Manifest
{
    TransactionRecord record;
    QString host;           ///< of the machine that wrote it; only that one finishes it by itself
    QStringList newFolders; ///< to make first
    QStringList oldFolders; ///< to remove last, when empty

    QByteArray toBytes() const;
    /// Errors: Invalid.
    static Result<Manifest> fromBytes(const QByteArray &bytes);
};

/// A stable name of this computer.
QString hostId();

} // namespace retinue
