#pragma once

#include "core/insight/problem.h"
#include "core/library/library.h"

namespace retinue::checks {

/// One family of checks each; they append to @p problems.
void files(const Library &library, QList<Problem> &problems);
void people(const Library &library, QList<Problem> &problems);
void mirrors(const Library &library, QList<Problem> &problems);
void campaigns(const Library &library, QList<Problem> &problems);
void states(const Library &library, QList<Problem> &problems);
void pictures(const Library &library, QList<Problem> &problems);

/// The record at @p path, nothing when it is broken (files() has told that).
std::optional<StoredRecord> recordAt(const Library &library, const QString &path);

} // namespace retinue::checks
