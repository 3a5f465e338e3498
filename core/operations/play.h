#pragma once

#include "core/library/library.h"
#include "core/operations/services.h"

#include <functional>

namespace retinue {

/// What is done to a state; see core/rules/progression.h for the functions to pass.
using StateChange = std::function<Result<void>(CharacterInfo &)>;

/// Loads the state, lets @p change work on it and commits it under @p label. One file changes, that state's.
/// Errors: those of @p change, NotFound, and those of Library::commit().
Result<QString> changeState(Library &library, const QString &campaignId, const QString &characterId,
                            const QString &label, const StateChange &change);

/// The same for several characters in one transaction; nothing happens when one is refused.
Result<QString> changeStates(Library &library, const QString &campaignId, const QStringList &characterIds,
                             const QString &label, const StateChange &change);

/// What is done to a campaign's data when one value is not enough (a scene and its place in the order).
using CampaignChange = std::function<Result<void>(CampaignData &)>;

/// Loads the campaign's data, lets @p change work on it and commits it under @p label. One file changes.
/// Errors: those of @p change, NotFound, and those of Library::commit().
Result<QString> changeCampaign(Library &library, const QString &campaignId, const QString &label,
                               const CampaignChange &change);

} // namespace retinue
