#include "core/operations/play.h"

namespace retinue {

Result<QString> changeState(Library &library, const QString &campaignId, const QString &characterId,
                            const QString &label, const StateChange &change)
{
    return changeStates(library, campaignId, {characterId}, label, change);
}

Result<QString> changeStates(Library &library, const QString &campaignId, const QStringList &characterIds,
                             const QString &label, const StateChange &change)
{
    Transaction transaction(label);
    for (const QString &id : characterIds) {
        auto state = library.state(campaignId, id);
        if (!state)
            return state.error();
        if (auto done = change(*state); !done)
            return done.error();
        transaction.save(*state);
    }
    return library.commit(transaction);
}

Result<QString> changeCampaign(Library &library, const QString &campaignId, const QString &label,
                               const CampaignChange &change)
{
    auto campaign = library.campaign(campaignId);
    if (!campaign)
        return campaign.error();
    if (auto done = change(*campaign); !done)
        return done.error();
    Transaction transaction(label);
    transaction.save(*campaign);
    return library.commit(transaction);
}

} // namespace retinue
