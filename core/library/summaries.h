#pragma once

#include "core/record/json.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace retinue {

/// One line about a profile, enough for a gallery card.
struct ProfileSummary
{
    QString id; ///< the `character_id` inside, else the file's name
    QString path;
    QString name, race, characterClass, characterType, gender, ageCategory;
    int baseLevel = 1;
    int completenessFilled = 0;
    int completenessTotal = 0;
    QString portraitFile; ///< absolute, empty when missing
    bool isTemplate = false;
    bool fromMirror = false; ///< main file missing, read from `shared/`
    QString broken;          ///< why it cannot be read, empty when it can
    QString searchText;      ///< folded text of all fields, for searching as you type
};

/// One line about a campaign.
struct CampaignSummary
{
    QString id;
    QString path; ///< of its data file
    QString title, description, gameStyle, gameTheme;
    QStringList characterIds;
    int npcs = 0, environments = 0, scenes = 0, quests = 0, narratives = 0;
    int sessions = 0;
    double hours = 0;
    QDateTime lastPlayed; ///< invalid when unknown
    QString broken;       ///< why it cannot be read, empty when it can
};

/// One use of a character in a campaign.
struct Usage
{
    QString campaignId, title;
    int level = 1, hitPoints = 0, hitPointsMax = 0;
    QString status, location;
    QStringList staleKeys; ///< copied fields that differ from the profile
    QDateTime lastPlayed;
};

/// A preset character: an object in the shape of `pregenerated/characters.json`. Never changed by using it.
struct Preset
{
    Json data;
    QString path; ///< file it comes from, relative to the library; empty for the shipped ones
    int index = 0;

    QString name() const { return textOf(data, "name"); }
    QString race() const { return textOf(data, "race"); }
    QString characterClass() const;
    int level() const;
};

/// A preset campaign: title, description, style, theme and ideas.
struct CampaignPreset
{
    Json data;
    QString path;

    QString title() const { return textOf(data, "title"); }
};

/// A file that cannot be understood; it is listed, never hidden and never overwritten.
struct BrokenFile
{
    QString path;
    QString reason;
};

/// A file of a campaign folder.
struct FileEntry
{
    QString path;
    qint64 bytes = 0;
    QDateTime modified;
};

/// Presets in @p text, in any of the three shapes: `{"characters":[…]}`, a bare array, or one object.
/// @p listKey is "characters" or "campaigns".
QList<Json> presetObjects(const QByteArray &text, const char *listKey);

} // namespace retinue
