#pragma once

#include "core/library/library.h"
#include "core/operations/services.h"

#include <functional>
#include <vector>

namespace retinue::testing {

/// Something a user does, split into what comes before (never broken) and the part that a crash hits.
struct CrashOperation
{
    const char *name;
    std::function<void(Library &)> prepare;
    std::function<bool(Library &)> act; ///< true: the program said "saved"
};

/// The operations that are killed at every system call, on a copy of the classic fixture library.
std::vector<CrashOperation> crashOperations(const Services &services);

} // namespace retinue::testing
