#pragma once

#include "core/operations/startcampaign.h"

#include <optional>

namespace retinue {

inline constexpr int maximumPartySize = 8;

/// Who a slot is going to be.
struct SlotIdentity
{
    QString id;                               ///< given, or that of the profile of the same name; else empty: allocate
    QString prefix = QStringLiteral("pc:");   ///< for allocating
    std::optional<CharacterProfile> existing; ///< the profile that will be updated
    int uses = 0;                             ///< campaigns @p existing plays in
    bool mustAsk = false;                     ///< update or new character? Nobody has said
    bool hasPortrait = false;
};

/// Follows decisions 3 and 4 of design/00-product: the same name is the same person, unless the user wants a new one;
/// changing a person who plays in campaigns has to be confirmed.
SlotIdentity identify(const Json &slot, SameName rule, const Library &library, const Services &services);

/// The slot itself when it can be made into a character. Errors: Usage naming the place, the field and the remedy.
Result<Json> checkedSlot(const Json &slot, int index);

/// Name of the preset a slot was made from: its "preset" key, else the preset with the same name or the same
/// backstory; empty when there is none.
QString presetNameOf(const Json &slot, const QList<Preset> &presets);

} // namespace retinue
