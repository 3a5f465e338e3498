#pragma once

#include "core/library/library.h"

namespace retinue {

/// Something in a campaign to look at, known without reading more than its own people.
struct CampaignIssue
{
    enum class Kind { Broken, Missing, Stale };

    Kind kind = Kind::Broken;
    QString text; ///< one sentence

    bool operator==(const CampaignIssue &) const = default;
};

/// What is cheaply known to be wrong in @p campaignId: files that cannot be read, people without a state, states the
/// campaign does not list, goals and places that do not exist, copies that differ from the profile.
QList<CampaignIssue> issuesOf(const Library &library, const QString &campaignId);

} // namespace retinue
