#pragma once

#include <QDateTime>
#include <QString>

#include <functional>

namespace retinue {

/// Where the time comes from; a test passes its own.
using Clock = std::function<QDateTime()>;

/// The wall clock, local time.
Clock systemClock();

/// @p time as Gaia writes it: local, ISO 8601, seconds, no zone ("2025-10-13T11:00:00").
QString toTimestamp(const QDateTime &time);

/// Reads what Gaia or Python may have written: with or without fraction, `Z` or an offset.
/// Returns an invalid QDateTime for anything else. A time without zone is local.
QDateTime fromTimestamp(const QString &text);

} // namespace retinue
