#pragma once

#include "core/library/library.h"
#include "ui/forms/characterform.h"

namespace retinue {

/// The four tabs of the inspector: fields of the profile, or (@p inCampaign) those of a state with the few of the
/// profile that belong beside them. All from the field catalogue.
QList<FormTab> inspectorTabs(bool inCampaign);

/// Somebody as the inspector shows them: the profile alone, or as they are in one campaign. A snapshot.
class InspectedCharacter
{
public:
    /// @p campaignId empty: the profile alone. Errors: those of Library::enriched().
    static Result<InspectedCharacter> read(const Library &library, const QString &characterId,
                                           const QString &campaignId);

    const EnrichedCharacter &character() const { return m_character; }
    bool inCampaign() const { return !m_campaignId.isEmpty(); }
    /// What every row shows: in a campaign its own copy where it has one, else the profile's value.
    Json values() const;
    /// Keys of the shown file that the catalogue does not know; they are kept.
    QStringList unknownKeys() const;
    /// Owner, sources and possible actions of one row.
    FieldOrigin origin(const QString &key) const;
    /// The campaign an edit of @p key goes to; empty for the profile.
    QString targetOf(const QString &key) const;
    /// Where the value of @p key may be copied to: id and name, the profile has the id "".
    QList<std::pair<QString, QString>> copyTargets(const QString &key) const;

private:
    struct Copy
    {
        QString campaignId, title;
        CharacterInfo state;
    };
    bool hasOwnValue(const QString &key) const;
    QString sourcesOf(const QString &key) const;

    EnrichedCharacter m_character;
    QString m_campaignId;
    QList<Copy> m_copies; ///< of every campaign
};

} // namespace retinue
