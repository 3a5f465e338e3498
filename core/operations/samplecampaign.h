#pragma once

#include "core/library/library.h"
#include "core/operations/services.h"

namespace retinue {

/// Brings a campaign that has just been started to where its script stands: what happened to its people, and its own
/// content. Used by makeSampleLibrary() only.
class SampleCampaign
{
public:
    /// @p idOf: character id by preset name.
    SampleCampaign(Library &library, const Services &services, const QHash<QString, QString> &idOf, QString campaignId)
        : m_library(library), m_services(services), m_idOf(idOf), m_campaignId(std::move(campaignId))
    {
    }

    /// Steps 4 and 5 of the script's README.
    Result<void> play(const Json &script);

private:
    Result<void> changeMember(const Json &member);
    Result<void> changeState(CharacterInfo &state, const Json &member) const;
    Result<void> grow(CharacterInfo &state, const Json &member) const;
    Result<void> writeContent(const Json &script);
    Json withIds(const Json &value) const;

    Library &m_library;
    const Services &m_services;
    const QHash<QString, QString> &m_idOf;
    QString m_campaignId;
};

} // namespace retinue
