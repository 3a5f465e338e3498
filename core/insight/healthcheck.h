#pragma once

#include "core/insight/problem.h"
#include "core/library/library.h"

#include <QHash>

#include <stop_token>

namespace retinue {

/// Looks at every file of @p library and tells what is wrong with it: broken files, wrong types, ids and names that
/// contradict each other, references that lead nowhere, copies that differ, pictures that are missing, damaged or
/// unused. Reads only. The worst come first; equal ones by file. What the user called fine is left out.
QList<Problem> checkHealth(const Library &library);

/// What checkHealth() found, together with what it leaves out.
struct HealthReport
{
    QList<Problem> problems; ///< as checkHealth() gives them
    QList<Problem> fine;     ///< found too, but the user called them fine
    int files = 0;           ///< how many files were looked at
};

/// What earlier checks have found out about pictures, by the digest of their content: why one is damaged, empty for a
/// sound one. Saves the decoding, which takes most of the time in a library with many portraits.
using PictureVerdicts = QHash<QByteArray, QString>;

/// checkHealth() in full. @p known is used and added to. When @p stop is requested it ends early with an incomplete
/// report.
HealthReport healthReport(const Library &library, PictureVerdicts *known = nullptr, const std::stop_token &stop = {});

/// Remembers that @p problem is fine as it is, or (with @p fine false) no longer. Returns the history id.
Result<QString> setFine(Library &library, const Problem &problem, bool fine = true);

} // namespace retinue
