#pragma once

#include "core/model/layoutkind.h"

#include <QString>

namespace retinue {

/// Names of the folders and files of a library (design/20-library, "Layouts"). Paths are relative, with `/`.
namespace layout {

inline const QString profiles = QStringLiteral("character_profiles");
inline const QString mirrors = QStringLiteral("shared/character_profiles");
inline const QString npcProfiles = QStringLiteral("npc_profiles");
inline const QString images = QStringLiteral("images");
inline const QString presets = QStringLiteral("pregenerated");
inline const QString own = QStringLiteral(".retinue");

/// `campaign_7/campaign_data.json` or `campaign_7/data/campaign_data.json`.
QString campaignFile(const QString &folder, LayoutKind kind);
/// `campaign_7/characters` or `campaign_7/data/characters`.
QString statesFolder(const QString &folder, LayoutKind kind);
QString scenesFolder(const QString &folder, LayoutKind kind);
/// `chat_history/messages.json` or `logs/chat_history.json` in the folder.
QString chatFile(const QString &folder, LayoutKind kind);

/// True for a folder name of a campaign: `campaign_7`, `campaign_7 - Name`, or any folder holding campaign data.
bool isCampaignFolderName(const QString &name);
/// The id in a folder name: `campaign_7 - Name` → `campaign_7`; else the whole name.
QString campaignIdOf(const QString &folderName);

/// True for a relative path that stays inside the library: no `..`, no empty part, not absolute.
bool isInside(const QString &path);

} // namespace layout
} // namespace retinue
