#include "core/operations/startcampaign.h"

#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/operations/newcampaign.h"
#include "core/operations/partyslot.h"
#include "core/portraits/portraitprompt.h"
#include "core/rules/characterfactory.h"

#include <QCoreApplication>

#include <algorithm>

namespace retinue {
namespace {

/// Translation context of this file.
struct PartyText
{
    Q_DECLARE_TR_FUNCTIONS(PartyText)
};

/// Builds the transaction of a start, place after place.
class StartPlanner
{
public:
    StartPlanner(const StartRequest &request, const Library &library, const Services &services)
        : m_request(request), m_library(library), m_services(services), m_taken(library.characterIdsInUse()),
          m_presets(library.characterPresets() + services.presets)
    {
        m_plan.transaction = request.pictures;
    }

    Result<StartPlan> plan()
    {
        for (const StartIssue &issue : checkParty(m_request, m_library, m_services)) {
            if (issue.kind != StartIssue::Kind::Needed)
                continue;
            const bool same = issue.field == QLatin1String("same_name");
            return Error(same ? ErrorCode::Exists : ErrorCode::Usage, issue.message, {}, issue.field);
        }
        if (auto opened = openCampaign(); !opened)
            return opened.error();
        for (int index = 0; index < m_request.party.size(); ++index) {
            if (isEmptySlot(m_request.party.at(index)))
                continue;
            if (auto added = addSlot(m_request.party.at(index)); !added)
                return added.error();
        }
        return finish();
    }

private:
    Result<void> openCampaign()
    {
        if (m_request.campaignId.isEmpty()) {
            m_plan.campaignId = m_request.campaign.id.isEmpty() ? ids::allocateCampaignId(m_library.campaignIdsInUse())
                                                                : m_request.campaign.id;
            m_layout = m_library.layoutForNewCampaigns();
            m_campaign = makeCampaignData(m_request.campaign, m_plan.campaignId, m_layout, m_library.now());
            m_campaign.setPath(m_library.newCampaignPath(m_plan.campaignId));
            return {};
        }
        auto campaign = m_library.campaign(m_request.campaignId);
        if (!campaign)
            return campaign.error();
        m_plan.campaignId = m_request.campaignId;
        m_layout = m_library.layoutOf(m_request.campaignId);
        m_campaign = std::move(*campaign);
        for (const CharacterInfo &state : m_library.states(m_plan.campaignId)) {
            m_present += state.id();
            m_voices += state.text({QStringLiteral("voice_id")});
        }
        return {};
    }

    Result<void> addSlot(const Json &slot)
    {
        SlotIdentity identity = identify(slot, m_request.sameName, m_library, m_services);
        if (!identity.id.isEmpty() && m_plan.characterIds.contains(identity.id)) {
            identity.id.clear(); // the same name twice in one party: two people
            identity.existing.reset();
        }
        if (identity.id.isEmpty())
            identity.id = ids::allocateCharacterId(textOf(slot, "name").simplified(), identity.prefix, m_taken);
        if (m_present.contains(identity.id)) {
            return Error(
                ErrorCode::Exists,
                PartyText::tr(
                    "%1 already plays in this campaign. Take the place out of the party, or give another name.")
                    .arg(singleLine(textOf(slot, "name"), 60)),
                {}, QStringLiteral("name"));
        }
        m_taken += ids::collisionKey(identity.id);

        MakeContext context;
        context.id = identity.id;
        context.layout = m_layout;
        context.now = m_library.now();
        context.usedVoices = m_voices;
        context.existing = identity.existing;
        context.imagesRoot = m_library.root() + QStringLiteral("/images");
        context.portraitPrompt = promptText(promptPhrases(slot));
        auto made = makeCharacter(slot, m_services.rules, m_services.voices, context);
        if (!made)
            return made.error();
        m_voices += made->profile.voiceId();
        if (!identity.existing) {
            addTemplate(slot);
            made->profile.setPath(m_library.newProfilePath(identity.id));
        }
        made->state.setPath(m_library.statePath(m_plan.campaignId, identity.id));
        m_profiles += made->profile;
        m_states += made->state;
        m_plan.characterIds += identity.id;
        return {};
    }

    void addTemplate(const Json &slot)
    {
        const QString preset = presetNameOf(slot, m_presets);
        if (preset.isEmpty())
            return;
        CharacterProfile made = makeTemplate(preset);
        QString old = made.id();
        old.remove(QStringLiteral("pc:")); // the specification spells it prof_kara_stormwind, too
        if (m_taken.contains(ids::collisionKey(made.id())) || m_taken.contains(ids::collisionKey(old)))
            return;
        m_taken += ids::collisionKey(made.id());
        made.setPath(m_library.newProfilePath(made.id()));
        m_plan.transaction.save(made);
    }

    Result<StartPlan> finish()
    {
        Transaction &transaction = m_plan.transaction;
        for (const CharacterProfile &profile : std::as_const(m_profiles))
            transaction.save(profile);
        for (const CharacterInfo &state : std::as_const(m_states))
            transaction.save(state);
        QStringList members = m_campaign.characterIds();
        for (const QString &id : std::as_const(m_plan.characterIds)) {
            if (!members.contains(id))
                members += id;
        }
        const QString now = toTimestamp(m_library.now());
        if (auto set = m_campaign.set({QStringLiteral("character_ids")}, toJson(members)); !set)
            return set.error();
        if (auto set = m_campaign.set({QStringLiteral("last_played")}, toJson(now)); !set)
            return set.error();
        if (m_request.campaignId.isEmpty() && m_layout == LayoutKind::Server) {
            transaction.write(
                m_plan.campaignId + QStringLiteral("/metadata.json"),
                toPythonText(makeCampaignMetadata(m_request.campaign, m_plan.campaignId, m_library.now())), {});
        }
        transaction.save(m_campaign);
        transaction.setLabel(PartyText::tr("Start campaign: %1").arg(singleLine(m_campaign.title(), 60)));
        return std::move(m_plan);
    }

    const StartRequest &m_request;
    const Library &m_library;
    const Services &m_services;
    QSet<QString> m_taken;
    QList<Preset> m_presets;
    LayoutKind m_layout = LayoutKind::Classic;
    CampaignData m_campaign;
    QStringList m_present;
    QStringList m_voices;
    QList<CharacterProfile> m_profiles;
    QList<CharacterInfo> m_states;
    StartPlan m_plan;
};

} // namespace

Result<StartPlan> planStart(const StartRequest &request, const Library &library, const Services &services)
{
    return StartPlanner(request, library, services).plan();
}

Result<StartPlan> startCampaign(const StartRequest &request, Library &library, const Services &services)
{
    auto plan = planStart(request, library, services);
    if (!plan)
        return plan.error();
    auto committed = library.commit(plan->transaction);
    if (!committed)
        return committed.error();
    plan->historyId = *committed;
    return plan;
}

Result<QString> createCampaign(const NewCampaign &campaign, Library &library)
{
    auto title = checkedTitle(campaign.title);
    if (!title)
        return title.error();
    const QString id = campaign.id.isEmpty() ? ids::allocateCampaignId(library.campaignIdsInUse()) : campaign.id;
    if (!ids::isSafe(id)) {
        return Error(ErrorCode::Usage,
                     PartyText::tr("“%1” cannot be the id of a campaign. Leave it out, and one is made.")
                         .arg(singleLine(id, 60)),
                     {}, QStringLiteral("campaign_id"));
    }
    if (library.campaignIdsInUse().contains(id))
        return Error(ErrorCode::Exists,
                     PartyText::tr("There is already a campaign with the id %1. Choose another id.").arg(id));
    const LayoutKind layout = library.layoutForNewCampaigns();
    CampaignData data = makeCampaignData(campaign, id, layout, library.now());
    data.setPath(library.newCampaignPath(id));
    Transaction transaction(PartyText::tr("New campaign: %1").arg(singleLine(*title, 60)));
    transaction.makeFolders({layout::statesFolder(id, layout)});
    if (layout == LayoutKind::Server) {
        transaction.write(id + QStringLiteral("/metadata.json"),
                          toPythonText(makeCampaignMetadata(campaign, id, library.now())), {});
    }
    transaction.save(data);
    if (auto committed = library.commit(transaction); !committed)
        return committed.error();
    return id;
}

} // namespace retinue
