#pragma once

namespace retinue {

/// How a campaign folder is laid out: files at its root (the specification) or under `data/` (a Gaia server).
enum class LayoutKind { Classic, Server };

} // namespace retinue
