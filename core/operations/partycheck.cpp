#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/operations/newcampaign.h"
#include "core/operations/partyslot.h"
#include "core/operations/startcampaign.h"

#include <QCoreApplication>

#include <algorithm>

namespace retinue {
namespace {

/// Translation context of this file.
struct PartyText
{
    Q_DECLARE_TR_FUNCTIONS(PartyText)
};

QString nameOr(const Json &slot, int index)
{
    const QString name = singleLine(textOf(slot, "name"), 60);
    return name.isEmpty() ? PartyText::tr("Place %1").arg(index + 1) : name;
}

void checkCampaign(const StartRequest &request, const Library &library, QList<StartIssue> &issues)
{
    const auto needed = [&issues](const QString &field, const QString &message, const QString &action) {
        issues += {StartIssue::Kind::Needed, -1, field, message, action};
    };
    if (library.isReadOnly()) {
        needed({},
               PartyText::tr(
                   "This library is open for reading only. Copy it into a library of your own to start a campaign."),
               {});
    }
    if (!request.campaignId.isEmpty()) {
        if (auto campaign = library.campaign(request.campaignId); !campaign)
            needed({}, campaign.error().message, {});
    } else if (auto title = checkedTitle(request.campaign.title); !title) {
        needed(QStringLiteral("title"), title.error().message, PartyText::tr("Write it"));
    }
    const auto filled = std::ranges::count_if(request.party, [](const Json &slot) { return !isEmptySlot(slot); });
    if (filled == 0)
        needed(QStringLiteral("party"), PartyText::tr("Nobody is in the party yet. Choose a preset."),
               PartyText::tr("Choose"));
    if (filled > maximumPartySize) {
        needed(QStringLiteral("party"),
               PartyText::tr("The party has %1 characters; at most %2 can start together. Take some out.")
                   .arg(filled)
                   .arg(maximumPartySize),
               {});
    }
}

void checkSlot(const StartRequest &request, int index, const Library &library, const Services &services,
               QList<StartIssue> &issues)
{
    const Json &slot = request.party.at(index);
    if (auto checked = checkedSlot(slot, index); !checked) {
        issues += {StartIssue::Kind::Needed, index, checked.error().field, checked.error().message,
                   PartyText::tr("Go to field")};
        return;
    }
    const SlotIdentity identity = identify(slot, request.sameName, library, services);
    if (identity.mustAsk) {
        issues +=
            {StartIssue::Kind::Needed, index, QStringLiteral("same_name"),
             PartyText::tr(
                 "%1 exists already and plays in %n campaign(s). Update them everywhere, or make a new character.", "",
                 identity.uses)
                 .arg(nameOr(slot, index)),
             PartyText::tr("Choose")};
    }
    const QString name = nameOr(slot, index);
    if (textOf(slot, "attire").trimmed().isEmpty()) {
        issues +=
            {StartIssue::Kind::Hint, index, QStringLiteral("attire"),
             PartyText::tr("%1: attire is empty, so the portrait guesses.").arg(name), PartyText::tr("Go to field")};
    }
    if (textOf(slot, "portrait_url").isEmpty() && !identity.hasPortrait) {
        issues += {StartIssue::Kind::Hint, index, QStringLiteral("portrait_url"),
                   PartyText::tr("%1 has no portrait yet.").arg(name), PartyText::tr("Generate")};
    }
    if (textOf(slot, "backstory").trimmed().isEmpty()) {
        issues += {StartIssue::Kind::Hint, index, QStringLiteral("backstory"),
                   PartyText::tr("%1 has no backstory.").arg(name), PartyText::tr("Go to field")};
    }
}

void checkVoices(const StartRequest &request, QList<StartIssue> &issues)
{
    QHash<QString, int> firstWith;
    for (int index = 0; index < request.party.size(); ++index) {
        const QString voice = textOf(request.party.at(index), "voice_id");
        if (voice.isEmpty() || isEmptySlot(request.party.at(index)))
            continue;
        if (firstWith.contains(voice)) {
            issues += {StartIssue::Kind::Hint, index, QStringLiteral("voice_id"),
                       PartyText::tr("%1 and %2 both have the voice %3.")
                           .arg(nameOr(request.party.at(firstWith.value(voice)), firstWith.value(voice)),
                                nameOr(request.party.at(index), index), singleLine(voice, 40)),
                       PartyText::tr("Change one")};
        }
        firstWith.insert(voice, index);
    }
}

} // namespace

QList<StartIssue> checkParty(const StartRequest &request, const Library &library, const Services &services)
{
    QList<StartIssue> issues;
    checkCampaign(request, library, issues);
    int filled = 0; // more than fit are refused anyway
    for (int index = 0; index < request.party.size() && filled <= maximumPartySize; ++index) {
        if (isEmptySlot(request.party.at(index)))
            continue;
        ++filled;
        checkSlot(request, index, library, services, issues);
    }
    checkVoices(request, issues);
    if (request.campaignId.isEmpty() && request.campaign.description.trimmed().isEmpty()) {
        issues += {StartIssue::Kind::Hint, -1, QStringLiteral("description"),
                   PartyText::tr("The campaign has no description."), PartyText::tr("Write it")};
    }
    std::ranges::stable_sort(issues, {}, &StartIssue::kind);
    return issues;
}

} // namespace retinue
