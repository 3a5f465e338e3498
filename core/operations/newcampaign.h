#pragma once

#include "core/model/campaigndata.h"
#include "core/model/layoutkind.h"
#include "core/operations/startcampaign.h"

namespace retinue {

/// The data of a campaign nobody plays in yet. Classic layout: the keys of the specification's "File 3" (style and
/// theme only when they differ from the format's defaults); server layout: exactly the server's keys.
CampaignData makeCampaignData(const NewCampaign &campaign, const QString &id, LayoutKind layout, const QDateTime &now);

/// `metadata.json`, without which a Gaia server does not list a campaign (server layout only).
Json makeCampaignMetadata(const NewCampaign &campaign, const QString &id, const QDateTime &now);

/// The title as it is stored. Errors: Usage (blank, longer than 200 characters).
Result<QString> checkedTitle(const QString &title);

} // namespace retinue
