#pragma once

#include "core/library/library.h"
#include "core/model/field.h"
#include "core/operations/services.h"

namespace retinue {

/// Values to set, by key; a JSON null clears.
using FieldValues = QList<std::pair<QString, Json>>;

/// Sets fields of a profile (@p campaignId empty) or of a state. Name, voice and type change profile and every copy
/// (FieldOwner::Both); look and story change the profile only and leave the copies stale, as the specification's
/// scenario 4 says. Returns the history id, empty when nothing changed.
/// Errors: Usage (unknown field, wrong type, out of range, not editable), NotFound, and those of Library::commit().
Result<QString> setCharacterFields(Library &library, const QString &characterId, const QString &campaignId,
                                   const FieldValues &values);
/// Sets fields of a campaign by path inside its data ({"title"}, {"npcs","bob","role"} …).
Result<QString> setCampaignValue(Library &library, const QString &campaignId, const JsonPath &path, const Json &value);

/// Removes a key or list entry of a campaign ({"npcs","bob"}). Errors: NotFound, and those of Library::commit().
Result<QString> removeCampaignValue(Library &library, const QString &campaignId, const JsonPath &path);

/// @p text as the JSON value of @p field ("3" → 3, "a, b" → list, "" → null or ""). Errors: Usage with the field.
Result<Json> parseFieldValue(const Field &field, const QString &text);

/// @p value as it may be stored in @p field; empty text becomes null where the format allows it.
/// Errors: Usage with the field (wrong type, out of range, no name, too long).
Result<Json> checkedFieldValue(const Field &field, const Json &value);

/// Same id, new name: profile and every state, in one transaction.
Result<QString> renameCharacter(Library &library, const QString &characterId, const QString &name);
/// Copies a profile under a new id made from @p name. Returns the new id.
Result<QString> saveAsNewCharacter(Library &library, const QString &characterId, const QString &name);
/// Makes a profile from a slot object (at least a name). Returns the new id.
Result<QString> createCharacter(Library &library, const Services &services, const Json &slot);
/// A profile as a slot object, to play it in a campaign or to start from it.
Json slotFromProfile(const CharacterProfile &profile);
/// Removes the profile and its mirror, and, when @p everywhere, its states and its place in campaigns.
Result<QString> deleteCharacter(Library &library, const QString &characterId, bool everywhere);
/// Removes a campaign's folder from the library (it stays in the history).
Result<QString> deleteCampaign(Library &library, const QString &campaignId);
/// Takes the profile's values of @p keys into the state ("refresh"), or the state's into the profile ("promote").
Result<QString> refreshCopy(Library &library, const QString &characterId, const QString &campaignId,
                            const QStringList &keys);
Result<QString> promoteToProfile(Library &library, const QString &characterId, const QString &campaignId,
                                 const QStringList &keys);
/// Gives a character a voice: @p voiceId, or one from the pool when empty. Profile and copies.
Result<QString> assignVoice(Library &library, const Services &services, const QString &characterId,
                            const QString &voiceId = {});
/// Puts an existing character into an existing campaign (makes the state) or takes it out (removes the state).
Result<QString> addToCampaign(Library &library, const Services &services, const QString &characterId,
                              const QString &campaignId);
Result<QString> removeFromCampaign(Library &library, const QString &characterId, const QString &campaignId);

} // namespace retinue
