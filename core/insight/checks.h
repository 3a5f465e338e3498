#pragma once

#include "core/insight/healthcheck.h"

namespace retinue::checks {

/// One family of checks each; they append to @p problems.
void files(const Library &library, QList<Problem> &problems);
void people(const Library &library, QList<Problem> &problems);
void mirrors(const Library &library, QList<Problem> &problems);
void campaigns(const Library &library, QList<Problem> &problems);
void states(const Library &library, QList<Problem> &problems);
void pictures(const Library &library, PictureVerdicts &known, const std::stop_token &stop, QList<Problem> &problems);

/// The record at @p path, nothing when it is broken (files() has told that).
std::optional<StoredRecord> recordAt(const Library &library, const QString &path);

} // namespace retinue::checks
