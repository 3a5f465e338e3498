#include "app/cli/session.h"
#include "core/base/text.h"
#include "core/operations/samplelibrary.h"

namespace retinue::cli {
namespace {

Result<Reply> create(const Invocation &invocation, Session &session)
{
    const auto services = session.services();
    if (!services)
        return services.error();
    const auto library = session.libraryForWriting(Session::MissingFolder::Make, invocation.arguments.first());
    if (!library)
        return library.error();
    if (auto made = makeSampleLibrary(**library, **services); !made)
        return made.error();
    Json campaigns = Json::array();
    for (const CampaignSummary &campaign : (*library)->campaigns())
        campaigns.push_back(campaign.id.toStdString());
    return Reply(Json{{"library", (*library)->root().toStdString()}, {"campaign_ids", campaigns}},
                 (*library)->root() + QLatin1Char('\n'));
}

} // namespace

QList<Command> sampleCommands()
{
    return {{"sample",
             "new",
             "DIR",
             QT_TRANSLATE_NOOP("CliText", "make a library with people and campaigns to look at"),
             1,
             1,
             {},
             create}};
}

} // namespace retinue::cli
