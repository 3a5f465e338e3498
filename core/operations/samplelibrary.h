#pragma once

#include "core/library/library.h"
#include "core/operations/services.h"

namespace retinue {

/// Fills the empty @p library with presets, people and campaigns in progress, as the script
/// `resources/samples/sample.json` says (its README describes it). Everything is made with the operations a user has,
/// in a folder of its own, and then put into the library as one transaction; times and ids are those of the script.
/// Errors: Exists (the library is not empty), Invalid (the script), and those of the operations.
Result<void> makeSampleLibrary(Library &library, const Services &services, const QByteArray &script);

/// The same with the script the program carries.
Result<void> makeSampleLibrary(Library &library, const Services &services);

/// True for the transaction that filled a library with the sample: it stays in the history, but one press of Ctrl+Z
/// must not take a whole library away.
bool makesSampleLibrary(const TransactionRecord &record);

} // namespace retinue
