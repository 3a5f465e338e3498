#pragma once

namespace retinue {

/// Makes the files under `:/` (icons, presets, rules, voices, samples) available. A static library's resources are not
/// found by themselves, so every program calls this once, first thing in main().
void initResources();

} // namespace retinue
