#include "core/rules/ruleset.h"

namespace retinue {

int abilityModifier(int score)
{
    return (score - 10 - (score < 10 && score % 2 != 0 ? 1 : 0)) / 2;
}

} // namespace retinue
