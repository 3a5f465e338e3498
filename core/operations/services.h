#pragma once

#include "core/rules/ruleset.h"
#include "core/rules/voicepool.h"

namespace retinue {

/// The data every operation works by, made once in the program's composition root and passed by reference.
struct Services
{
    Ruleset rules;
    VoicePool voices;
};

} // namespace retinue
