#include "ui/pages/campaigns/campaignissues.h"

#include "core/base/text.h"
#include "core/model/field.h"

#include <QCoreApplication>

namespace retinue {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CampaignIssues", text);
}

QString firstLabels(const QStringList &keys)
{
    QStringList labels;
    for (const QString &key : keys.mid(0, 3)) {
        const Field *field = findField(RecordKind::State, key);
        labels.append(field ? labelOf(*field).toLower() : key);
    }
    return labels.join(QStringLiteral(", ")) + (keys.size() > 3 ? QStringLiteral(" …") : QString());
}

void brokenFilesOf(const Library &library, const QString &campaignId, QList<CampaignIssue> &issues)
{
    const QString folder = library.campaignFolder(campaignId) + u'/';
    for (const BrokenFile &file : library.brokenFiles())
        if (folder.size() > 1 && file.path.startsWith(folder))
            issues.append({CampaignIssue::Kind::Broken,
                           file.reason.contains(file.path)
                               ? singleLine(file.reason, 400)
                               : tr("%1 cannot be read: %2").arg(file.path, singleLine(file.reason, 300))});
}

/// People listed without a state, and states nobody lists.
void peopleOf(const CampaignData &data, const QList<CharacterInfo> &states, QList<CampaignIssue> &issues)
{
    QStringList present;
    for (const CharacterInfo &state : states)
        present.append(state.id());
    const QStringList listed = data.characterIds();
    for (const QString &id : listed)
        if (!present.contains(id))
            issues.append(
                {CampaignIssue::Kind::Missing, tr("%1 is listed but has no state here.").arg(singleLine(id, 80))});
    for (const CharacterInfo &state : states)
        if (!listed.contains(state.id()))
            issues.append(
                {CampaignIssue::Kind::Missing,
                 tr("%1 has a state here, but the campaign does not list them.").arg(singleLine(state.name(), 80))});
}

/// Current place and active quests that are not there, and quests of people the campaign does not know.
void referencesOf(const CampaignData &data, const QList<CharacterInfo> &states, QList<CampaignIssue> &issues)
{
    const QStringList quests = data.keys({QStringLiteral("quests")});
    for (const QString &id : data.texts({QStringLiteral("active_quest_ids")}))
        if (!quests.contains(id))
            issues.append(
                {CampaignIssue::Kind::Missing, tr("The active quest %1 does not exist.").arg(singleLine(id, 80))});
    const QString place = data.text({QStringLiteral("current_location_id")});
    if (!place.isEmpty() && !data.contains({QStringLiteral("environments"), place}))
        issues.append(
            {CampaignIssue::Kind::Missing, tr("The current place %1 does not exist.").arg(singleLine(place, 80))});
    if (quests.isEmpty())
        return;
    QStringList unknown;
    for (const CharacterInfo &state : states)
        for (const QString &id : state.texts({QStringLiteral("quests")}))
            if (!quests.contains(id) && !unknown.contains(id))
                unknown.append(id);
    if (!unknown.isEmpty())
        issues.append({CampaignIssue::Kind::Missing, tr("People follow %1, which the campaign does not have.")
                                                         .arg(singleLine(unknown.join(QStringLiteral(", ")), 120))});
}

void copiesOf(const Library &library, const QString &campaignId, const QList<CharacterInfo> &states,
              QList<CampaignIssue> &issues)
{
    for (const CharacterInfo &state : states) {
        const auto joined = library.enriched(state.id(), campaignId);
        const QStringList stale = joined ? joined->staleKeys() : QStringList();
        if (!stale.isEmpty())
            issues.append({CampaignIssue::Kind::Stale, (stale.size() == 1 ? tr("%1: %2 differs from the profile.")
                                                                          : tr("%1: %2 differ from the profile."))
                                                           .arg(singleLine(state.name(), 80), firstLabels(stale))});
    }
}

} // namespace

QList<CampaignIssue> issuesOf(const Library &library, const QString &campaignId)
{
    QList<CampaignIssue> issues;
    brokenFilesOf(library, campaignId, issues);
    const auto data = library.campaign(campaignId);
    if (!data)
        return issues;
    const QList<CharacterInfo> states = library.states(campaignId);
    peopleOf(*data, states, issues);
    referencesOf(*data, states, issues);
    copiesOf(library, campaignId, states, issues);
    return issues;
}

} // namespace retinue
