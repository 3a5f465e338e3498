#pragma once

#include <QSet>
#include <QString>

namespace retinue {

/// Ids of the Gaia format (reference/gaia-format 1.3): `pc:kara_smith`, `npc:bob`, `campaign_12`, `prof_pc:…`.
namespace ids {

/// Collects every id already in use; keys made by collisionKey().
using Existing = QSet<QString>;

/// @p id as file systems may see it: NFC and case folded. Two ids with the same key cannot live side by side.
QString collisionKey(const QString &id);

/// A new character id for @p name: @p prefix ("pc:" or "npc:") plus the slug; taken → `_2`, `_3` …;
/// a name without a letter or digit → `<prefix>character_<6 hex of the name>`. Never collides with @p existing
/// (a set of collision keys).
QString allocateCharacterId(const QString &name, const QString &prefix, const Existing &existing);

/// The id a campaign, `campaign_<N>`, gets next: 1 + the highest N in @p existing.
QString allocateCampaignId(const Existing &existing);

/// The id of the preserved preset template of the preset named @p name, `prof_pc:<slug>`.
QString templateId(const QString &name);

/// True for an id that may name a file: 1–100 bytes of letters, digits, `_ . : -`, no leading dot, no `..`, not a
/// reserved device name. Anything else from a file is shown as broken, and refused when creating.
bool isSafe(const QString &id);

/// True for ids of preserved preset templates (`prof_…`).
bool isTemplate(const QString &id);

/// True for left-overs of portrait generation in other programs (`slot_0`, `temp_slot_0`).
bool isTemporary(const QString &id);

} // namespace ids
} // namespace retinue
