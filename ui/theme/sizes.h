#pragma once

namespace retinue::sizes {

/// Device independent pixels at 100 % (design/mockups/notes.md, "Sizes"). Heights are minimums: a control
/// grows when the user's font needs more.
inline constexpr int grid = 8;
inline constexpr int pageMargin = 24;
inline constexpr int inspectorMargin = 20;
inline constexpr int cardGap = 20;
inline constexpr int fieldGap = 8;
inline constexpr int labelGap = 3;

inline constexpr int control = 32;
inline constexpr int controlCompact = 28;
inline constexpr int controlSmall = 24;
inline constexpr int controlLarge = 40;
inline constexpr int boardEntry = 36;
inline constexpr int chip = 24;
inline constexpr int badge = 20;
inline constexpr int tick = 16;
inline constexpr int row = 32;
inline constexpr int rowTall = 40;
inline constexpr int rowTwoLines = 56;

inline constexpr int bar = 32; ///< menu bar and status bar
inline constexpr int rail = 80;
inline constexpr int railItemWidth = 64;
inline constexpr int railItemHeight = 56;
inline constexpr int pageHead = 64;
inline constexpr int tabBar = 36;

inline constexpr int iconText = 16;
inline constexpr int iconRail = 22;

inline constexpr int radiusBadge = 4;
inline constexpr int radiusControl = 6;
inline constexpr int radiusCard = 8;
inline constexpr int radiusSheet = 12;

inline constexpr int cardWidth = 166;

} // namespace retinue::sizes
