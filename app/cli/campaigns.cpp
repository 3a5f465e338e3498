#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/base/text.h"
#include "core/operations/startcampaign.h"

namespace retinue::cli {
namespace {

Json jsonOf(const CampaignSummary &campaign)
{
    Json row{{"campaign_id", campaign.id.toStdString()},
             {"title", campaign.title.toStdString()},
             {"description", campaign.description.toStdString()},
             {"game_style", campaign.gameStyle.toStdString()},
             {"game_theme", campaign.gameTheme.toStdString()},
             {"character_ids", toJson(campaign.characterIds)},
             {"total_sessions", campaign.sessions},
             {"total_playtime_hours", campaign.hours},
             {"last_played", campaign.lastPlayed.isValid() ? toJson(toTimestamp(campaign.lastPlayed)) : Json(nullptr)}};
    if (!campaign.broken.isEmpty())
        row["broken"] = campaign.broken.toStdString();
    return row;
}

Result<Reply> list(const Invocation &, Session &session)
{
    const auto library = session.libraryForReading();
    if (!library)
        return library.error();
    Json rows = Json::array();
    Table table({CliText::tr("Id"), CliText::tr("Title"), CliText::tr("People"), CliText::tr("Sessions"),
                 CliText::tr("Last played"), CliText::tr("Remark")});
    for (const CampaignSummary &campaign : (*library)->campaigns()) {
        rows.push_back(jsonOf(campaign));
        table.add({campaign.id, campaign.title, QString::number(campaign.characterIds.size()),
                   QString::number(campaign.sessions),
                   campaign.lastPlayed.isValid() ? toTimestamp(campaign.lastPlayed) : QString(), campaign.broken});
    }
    QStringList notes;
    if (table.isEmpty())
        notes += CliText::tr("No campaigns yet. “retinue-cli campaigns new --title TITLE” makes one.");
    return Reply(rows, table.text(), notes);
}

Result<Reply> show(const Invocation &invocation, Session &session)
{
    const auto opened = session.libraryForReading();
    if (!opened)
        return opened.error();
    const Library &library = **opened;
    const QString id = campaignIdFrom(invocation.arguments.first(), library);
    const auto campaign = library.campaign(id);
    if (!campaign)
        return campaign.error();
    Reply reply;
    reply.json = campaign->bytes();
    reply.text = sheetText(fieldsOf(RecordKind::Campaign), [&](const QString &key) { return campaign->value({key}); });
    Table people({CliText::tr("Id"), CliText::tr("Name"), CliText::tr("Class"), CliText::tr("Level"), CliText::tr("HP"),
                  CliText::tr("Status"), CliText::tr("Location")});
    for (const CharacterInfo &state : library.states(id)) {
        people.add({state.id(), state.name(), state.characterClass(), QString::number(state.level()),
                    QStringLiteral("%1/%2").arg(state.hitPoints()).arg(state.hitPointsMax()), state.status(),
                    state.location()});
    }
    if (!people.isEmpty())
        reply.text += QLatin1Char('\n') + people.text();
    return reply;
}

Result<Reply> create(const Invocation &invocation, Session &session)
{
    NewCampaign campaign;
    campaign.title = invocation.option("title");
    campaign.description = invocation.option("description");
    campaign.gameStyle = invocation.option("style", campaign.gameStyle);
    campaign.gameTheme = invocation.option("theme");
    campaign.id = invocation.option("id");
    if (!invocation.has("title")) {
        return Error(ErrorCode::Usage,
                     CliText::tr("Something is missing. Write: retinue-cli campaigns new --title TITLE"));
    }
    const auto library = session.libraryForWriting(Session::MissingFolder::Make);
    if (!library)
        return library.error();
    const auto id = createCampaign(campaign, **library);
    if (!id)
        return id.error();
    return Reply(Json{{"campaign_id", id->toStdString()}, {"character_ids", Json::array()}}, *id + QLatin1Char('\n'),
                 notesOfLastChange(**library));
}

} // namespace

QList<Command> campaignCommands()
{
    return {
        {"campaigns", "list", "", QT_TRANSLATE_NOOP("CliText", "every campaign, last played first"), 0, 0, {}, list},
        {"campaigns", "show", "ID", QT_TRANSLATE_NOOP("CliText", "one campaign and who plays in it"), 1, 1, {}, show},
        {"campaigns",
         "new",
         "",
         QT_TRANSLATE_NOOP("CliText", "make a campaign without characters"),
         0,
         0,
         {{"title", "TITLE", QT_TRANSLATE_NOOP("CliText", "its title (needed)")},
          {"description", "TEXT", QT_TRANSLATE_NOOP("CliText", "what it is about")},
          {"style", "STYLE", QT_TRANSLATE_NOOP("CliText", "how it is played, for example “balanced”")},
          {"theme", "THEME", QT_TRANSLATE_NOOP("CliText", "its theme, for example “fantasy”")},
          {"id", "ID", QT_TRANSLATE_NOOP("CliText", "its id, if it is not to be chosen for you")}},
         create},
    };
}

} // namespace retinue::cli
