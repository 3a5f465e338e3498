#pragma once

#include "core/insight/problem.h"
#include "core/library/library.h"

namespace retinue {

/// The fixes that lose nothing (Fix::losesNothing), put together so that one commit does them all and one undo takes
/// them all back.
struct SafeFixes
{
    Transaction transaction;
    QList<Problem> solved; ///< the problems it puts right
};

/// Collects the first safe fix of each of @p problems. Two fixes of one file become one change of it where they touch
/// different keys or append to the same list; a fix that contradicts an earlier one is left for the next check.
/// Reads files, changes nothing.
SafeFixes safeFixes(const Library &library, const QList<Problem> &problems);

/// The fix of @p problem that loses nothing, or nullptr.
const Fix *safeFixOf(const Problem &problem);

} // namespace retinue
