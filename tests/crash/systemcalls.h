#pragma once

#include <csignal>

namespace retinue::testing {

/// What happens to the changing system calls of this process. The executable that links systemcalls.cpp has the C
/// library's functions replaced by ones that count, and break at the wanted call.
struct SystemCallPlan
{
    enum class Mode {
        Count,      ///< only count
        Kill,       ///< SIGKILL before the call happens
        FailOnce,   ///< that one call fails with `error`
        FailSticky, ///< that call and all later ones fail with `error`
        ShortWrite, ///< that call, when it is a write, writes one byte less
    };

    bool armed = false;
    int calls = 0; ///< changing calls seen while armed
    int at = 0;    ///< 1: the first
    Mode mode = Mode::Count;
    int error = 0;
};

/// The plan of this process. A test forks, sets the plan in the child, and lets it work.
extern SystemCallPlan systemCallPlan;

} // namespace retinue::testing
