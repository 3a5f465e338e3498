#include "core/base/text.h"
#include "core/insight/checks.h"
#include "core/library/profilestore.h"
#include "core/model/field.h"

#include <QCoreApplication>

namespace retinue::checks {
namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

/// A problem of a campaign's data file, with the fix that takes @p value out of the list @p key or clears the key.
Problem danglingProblem(const CampaignData &data, const char *kind, const QString &key, const QString &value)
{
    Problem problem;
    problem.kind = QString::fromLatin1(kind);
    problem.file = data.path();
    problem.field = key;
    CampaignData fixed = data;
    const bool isList = data.kind({key}) == JsonKind::Array;
    QStringList list = data.texts({key});
    list.removeAll(value);
    if (fixed.set({key}, isList ? toJson(list) : Json(nullptr))) {
        Fix fix{isList ? CheckText::tr("Take it out of the list") : CheckText::tr("Clear the field"),
                Transaction(CheckText::tr("Remove %1 from %2").arg(value, singleLine(data.title(), 60))), false};
        fix.transaction.save(fixed);
        problem.fixes += fix;
    }
    return problem;
}

void checkMembers(const Library &library, const QString &id, const CampaignData &data, QList<Problem> &problems)
{
    QSet<QString> present;
    for (const CharacterInfo &state : library.states(id))
        present += state.id();
    for (const QString &member : data.characterIds()) {
        if (present.contains(member) || library.hasFile(library.statePath(id, member)))
            continue;
        Problem problem = danglingProblem(data, "missing-person", QStringLiteral("character_ids"), member);
        const bool known = library.hasProfile(member);
        problem.message =
            known ? CheckText::tr("%1 lists %2, who has no state there.").arg(singleLine(data.title(), 60), member)
                  : CheckText::tr("%1 lists %2, whom nobody knows.").arg(singleLine(data.title(), 60), member);
        problem.reason = CheckText::tr("The campaign expects somebody it cannot load.");
        problem.remedy = known ? CheckText::tr("Add them to the campaign again, or take them out of the list.")
                               : CheckText::tr("Take them out of the list, or restore their files.");
        problems += problem;
    }
}

void checkReferences(const Library &library, const QString &id, const CampaignData &data, QList<Problem> &problems)
{
    const QString title = singleLine(data.title(), 60);
    const QStringList quests = data.keys({QStringLiteral("quests")});
    for (const QString &quest : data.texts({QStringLiteral("active_quest_ids")})) {
        if (quests.contains(quest))
            continue;
        Problem problem = danglingProblem(data, "missing-quest", QStringLiteral("active_quest_ids"), quest);
        problem.message = CheckText::tr("%1 has the active quest %2, which does not exist.").arg(title, quest);
        problem.reason = CheckText::tr("The quest cannot be shown.");
        problem.remedy = CheckText::tr("Take it out of the list, or write the quest.");
        problems += problem;
    }
    QStringList scenes;
    for (const Json &scene : library.scenes(id))
        scenes += textOf(scene, "scene_id");
    const QString current = data.text({QStringLiteral("current_scene_id")});
    if (!current.isEmpty() && !scenes.contains(current)) {
        Problem problem = danglingProblem(data, "missing-scene", QStringLiteral("current_scene_id"), current);
        problem.message = CheckText::tr("%1 is in the scene %2, which does not exist.").arg(title, current);
        problem.reason = CheckText::tr("The next session cannot go on where the last one ended.");
        problem.remedy = CheckText::tr("Choose another scene, or clear the field.");
        problems += problem;
    }
    const QString place = data.text({QStringLiteral("current_location_id")});
    if (!place.isEmpty() && !data.contains({QStringLiteral("environments"), place})) {
        Problem problem = danglingProblem(data, "missing-place", QStringLiteral("current_location_id"), place);
        problem.message = CheckText::tr("%1 is at the place %2, which does not exist.").arg(title, place);
        problem.reason = CheckText::tr("The place cannot be shown.");
        problem.remedy = CheckText::tr("Choose another place, or clear the field.");
        problems += problem;
    }
}

void checkFolder(const Library &library, const CampaignSummary &summary, QList<Problem> &problems)
{
    const QString folder = library.campaignFolder(summary.id);
    if (!library.hasFile(summary.path)) {
        Problem problem;
        problem.kind = QStringLiteral("no-campaign-data");
        problem.file = folder;
        problem.message = CheckText::tr("The folder %1 has no campaign data.").arg(folder);
        problem.reason = CheckText::tr("It looks like a campaign, but there is nothing to open.");
        problem.remedy = CheckText::tr("Restore campaign_data.json, or remove the folder if it is not needed.");
        problems += problem;
        return;
    }
    const QString classic = layout::campaignFile(folder, LayoutKind::Classic);
    const QString server = layout::campaignFile(folder, LayoutKind::Server);
    if (library.hasFile(classic) && library.hasFile(server)) {
        const auto a = library.readFile(classic);
        const auto b = library.readFile(server);
        Problem problem;
        problem.kind = QStringLiteral("two-layouts");
        problem.file = server;
        problem.severity = a && b && *a == *b ? Problem::Severity::Hint : Problem::Severity::Error;
        problem.message = a && b && *a == *b ? CheckText::tr("%1 and %2 hold the same campaign.").arg(classic, server)
                                             : CheckText::tr("%1 and %2 differ.").arg(classic, server);
        problem.reason = CheckText::tr("Retinue and a Gaia server use the second one; the first is not looked at.");
        problem.remedy = CheckText::tr("Compare the two and remove the one that is out of date.");
        problems += problem;
    }
    const auto data = library.campaign(summary.id);
    if (!data || data->id().isEmpty() || data->id() == summary.id)
        return;
    Problem problem;
    problem.kind = QStringLiteral("id-differs");
    problem.file = summary.path;
    problem.field = QStringLiteral("campaign_id");
    problem.message =
        CheckText::tr("The campaign in %1 says that its id is %2.").arg(folder, singleLine(data->id(), 60));
    problem.reason = library.campaignFolder(data->id()).isEmpty()
                         ? CheckText::tr("Programs that go by the folder and programs that go by the id disagree.")
                         : CheckText::tr("Another folder has that id already, so the two can be mixed up.");
    problem.remedy = CheckText::tr("Use the folder's name as the id.");
    CampaignData fixed = *data;
    if (fixed.set({QStringLiteral("campaign_id")}, toJson(summary.id))) {
        Fix fix{CheckText::tr("Use %1").arg(summary.id), Transaction(CheckText::tr("Correct the id in %1").arg(folder)),
                false};
        fix.transaction.save(fixed);
        problem.fixes += fix;
    }
    problems += problem;
}

void checkRange(const CharacterInfo &state, const QString &key, qint64 low, qint64 high, QList<Problem> &problems)
{
    const auto value = state.integer({key});
    if (!value || (*value >= low && *value <= high))
        return;
    const Field *field = findField(RecordKind::State, key);
    Problem problem;
    problem.kind = QStringLiteral("out-of-range");
    problem.file = state.path();
    problem.field = key;
    problem.message = CheckText::tr("%1 of %2 is %3; it goes from %4 to %5.")
                          .arg(labelOf(*field), singleLine(state.name(), 60))
                          .arg(*value)
                          .arg(low)
                          .arg(high);
    problem.reason = CheckText::tr("Bars and rules that count with it give odd results.");
    problem.remedy = CheckText::tr("Write a value in the range, or leave it if your rules allow it.");
    problems += problem;
}

void checkState(const Library &library, const QString &campaignId, const QStringList &members,
                const CharacterInfo &state, QList<Problem> &problems)
{
    const QString id = state.id().isEmpty() ? idOfFileName(state.path()) : state.id();
    if (!members.contains(id)) {
        Problem problem;
        problem.kind = QStringLiteral("unlisted-state");
        problem.file = state.path();
        problem.message = CheckText::tr("%1 has a state in %2, but the campaign does not list them.")
                              .arg(singleLine(state.name(), 60), campaignId);
        problem.reason = CheckText::tr("Depending on the program they play or they do not.");
        problem.remedy = CheckText::tr("Add them to the list, or remove the state.");
        if (auto data = library.campaign(campaignId);
            data && data->set({QStringLiteral("character_ids")}, toJson(data->characterIds() << id))) {
            Fix fix{CheckText::tr("Add to the list"), Transaction(CheckText::tr("List %1 in %2").arg(id, campaignId)),
                    true};
            fix.transaction.save(*data);
            problem.fixes += fix;
        }
        problems += problem;
    }
    if (!library.hasProfile(state.profileId().isEmpty() ? id : state.profileId())) {
        Problem problem;
        problem.kind = QStringLiteral("no-profile");
        problem.file = state.path();
        problem.message = CheckText::tr("%1 plays in %2, but there is no profile of them.")
                              .arg(singleLine(state.name().isEmpty() ? id : state.name(), 60), campaignId);
        problem.reason =
            CheckText::tr("A Gaia server drops such people from its list; their look comes from the campaign's "
                          "own copy.");
        problem.remedy = CheckText::tr("Make a profile from the copy, or restore the profile.");
        problems += problem;
    }
    checkRange(state, QStringLiteral("hit_points_max"), 1, 9999, problems);
    checkRange(state, QStringLiteral("hit_points_current"), 0, qMax(1, state.hitPointsMax()), problems);
    checkRange(state, QStringLiteral("level"), 1, 20, problems);
    for (const QString &score : scoreKeys())
        checkRange(state, score, 1, 30, problems);
}

} // namespace

void campaigns(const Library &library, QList<Problem> &problems)
{
    for (const CampaignSummary &summary : library.campaigns()) {
        checkFolder(library, summary, problems);
        if (const auto data = library.campaign(summary.id)) {
            checkMembers(library, summary.id, *data, problems);
            checkReferences(library, summary.id, *data, problems);
        }
    }
}

void states(const Library &library, QList<Problem> &problems)
{
    for (const CampaignSummary &summary : library.campaigns()) {
        for (const CharacterInfo &state : library.states(summary.id)) {
            if (summary.broken.isEmpty())
                checkState(library, summary.id, summary.characterIds, state, problems);
        }
    }
}

} // namespace retinue::checks
