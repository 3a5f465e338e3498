#pragma once

#include <Qt>

namespace retinue {

/// What a model tells CardDelegate about one card. Every text is shown literally.
/// The name is Qt::DisplayRole; for Qt::AccessibleTextRole return CardDelegate::accessibleText(index).
namespace CardRole {
enum : int {
    Face = Qt::UserRole + 100, ///< QPixmap or QImage, 2:3; null while it is being made
    HasOwnFrame,               ///< bool: the picture brings its paper frame along (the drawn portraits do)
    Line,                      ///< QString: "Human Fighter · 3"
    ThirdLine,                 ///< QString: "in 3 campaigns", "attire is empty"
    ThirdLineKind,             ///< CardLineKind
    ThirdLineIcon,             ///< QString: an icon's name, or empty
    BadgeText,                 ///< QString: "1 stale", or empty for no badge
    BadgeKind,                 ///< BadgeKind of badge.h
    Ring,                      ///< double 0..1: completeness; absent for no ring
    Number,                    ///< int: the number of the place, from 1; absent or 0 for none
    Placeholder,               ///< QString: the card is an empty place and says this ("6\nempty")
    DropHint,                  ///< QString: the lit place says what a drop will do
    Busy,                      ///< double 0..1: the picture is being made
    Favourite,                 ///< bool: shows a star
    BadgeIcon,                 ///< QString: another icon than that of the badge's kind
    Last = BadgeIcon,
};
} // namespace CardRole

/// What the third line of a card means.
enum class CardLineKind { Quiet, Warn, Bad, Ok };

} // namespace retinue
