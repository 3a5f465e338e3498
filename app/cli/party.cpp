#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/operations/acceptportrait.h"
#include "core/operations/startcampaign.h"
#include "core/portraits/portraitprompt.h"
#include "core/portraits/sketchprovider.h"

namespace retinue::cli {
namespace {

/// The slots in the body of a start, `{"character_slots":[…]}`, or in a bare list.
Result<QList<Json>> slotsIn(const Json &body)
{
    const Json *list = body.is_array() ? &body : member(body, "character_slots");
    if (!list || !list->is_array()) {
        return Error(ErrorCode::Invalid,
                     CliText::tr("The slots are not where they belong. Give {\"character_slots\": [ … ]} "
                                 "or a list of slots."));
    }
    return QList<Json>(list->begin(), list->end());
}

Result<NewCampaign> campaignFrom(const Invocation &invocation)
{
    NewCampaign campaign;
    campaign.title = invocation.option("title");
    campaign.description = invocation.option("description");
    campaign.gameStyle = invocation.option("style", campaign.gameStyle);
    campaign.gameTheme = invocation.option("theme");
    const bool isNew = invocation.arguments.first() == QLatin1String("new");
    for (const char *name : {"title", "description", "style", "theme"}) {
        if (!isNew && invocation.has(name)) {
            return Error(ErrorCode::Usage,
                         CliText::tr("The option --%1 makes a new campaign, so the campaign has to be “new”. Write: "
                                     "retinue-cli party start new --title TITLE --slots FILE")
                             .arg(QString::fromLatin1(name)));
        }
    }
    if (isNew && !invocation.has("title")) {
        return Error(ErrorCode::Usage, CliText::tr("A new campaign needs a title. Write: retinue-cli party start new "
                                                   "--title TITLE --slots FILE"));
    }
    return campaign;
}

Result<SameName> sameNameFrom(const Invocation &invocation)
{
    const QString word = invocation.option("same-name", QStringLiteral("ask"));
    if (word == QLatin1String("update"))
        return SameName::Update;
    if (word == QLatin1String("new"))
        return SameName::NewCharacter;
    if (!invocation.has("same-name"))
        return SameName::Ask;
    return Error(ErrorCode::Usage,
                 CliText::tr("The option --same-name is either “update” (change the character everywhere) "
                             "or “new” (make another one)."));
}

/// What is wrong with the slots is wrong with the input, not with the command line.
Error toldForInput(Error error)
{
    if (error.code == ErrorCode::Usage && error.field != QLatin1String("title"))
        error.code = ErrorCode::Invalid;
    if (error.code == ErrorCode::Exists && error.field == QLatin1String("same_name"))
        error.message += QLatin1Char(' ') + CliText::tr("Add --same-name update or --same-name new.");
    return error;
}

/// Draws a portrait for each slot of @p request that has none; the pictures are written along with the start.
Result<void> drawMissing(StartRequest &request, const Library &library)
{
    SketchProvider provider;
    for (Json &slot : request.party) {
        if (isEmptySlot(slot) || !textOf(slot, "portrait_url").isEmpty())
            continue;
        PortraitRequest wanted;
        wanted.traits = sketchTraits(slot);
        wanted.prompt = promptText(promptPhrases(slot));
        const auto job = provider.generate(wanted);
        if (auto done = finishJob(*job); !done)
            return done;
        const PortraitResult &result = job->result();
        const auto stored =
            addPortrait(request.pictures, library, {result.png, result.provider, result.prompt, result.provenance});
        if (!stored)
            return stored.error();
        slot.update(*stored);
    }
    return {};
}

QString tableOf(const StartPlan &plan, const Library &library)
{
    Table table({CliText::tr("Id"), CliText::tr("Name"), CliText::tr("Race"), CliText::tr("Class"),
                 CliText::tr("Level"), CliText::tr("HP"), CliText::tr("Voice")});
    for (const QString &id : plan.characterIds) {
        if (const auto state = library.state(plan.campaignId, id)) {
            table.add({id, state->name(), state->race(), state->characterClass(), QString::number(state->level()),
                       QString::number(state->hitPointsMax()), state->text({QStringLiteral("voice_id")})});
        }
    }
    return table.text();
}

Result<Reply> start(const Invocation &invocation, Session &session)
{
    StartRequest request;
    auto campaign = campaignFrom(invocation);
    if (!campaign)
        return campaign.error();
    request.campaign = std::move(*campaign);
    const auto sameName = sameNameFrom(invocation);
    if (!sameName)
        return sameName.error();
    request.sameName = *sameName;
    if (!invocation.has("slots"))
        return Error(ErrorCode::Usage,
                     CliText::tr("Say where the slots are: --slots FILE, or --slots - to type them in."));
    const auto body = readJsonInput(invocation.option("slots"));
    if (!body)
        return body.error();
    auto party = slotsIn(*body);
    if (!party)
        return party.error();
    request.party = std::move(*party);

    const auto services = session.services();
    if (!services)
        return services.error();
    const bool isNew = invocation.arguments.first() == QLatin1String("new");
    const auto opened =
        session.libraryForWriting(isNew ? Session::MissingFolder::Make : Session::MissingFolder::Refuse);
    if (!opened)
        return opened.error();
    Library &library = **opened;
    if (!isNew) {
        request.campaignId = campaignIdFrom(invocation.arguments.first(), library);
        if (auto existing = library.campaign(request.campaignId); !existing)
            return existing.error();
    }
    if (invocation.has("portraits")) {
        if (auto possible = planStart(request, library, **services); !possible)
            return toldForInput(possible.error());
        if (auto drawn = drawMissing(request, library); !drawn)
            return drawn.error();
    }
    const auto plan = startCampaign(request, library, **services);
    if (!plan)
        return toldForInput(plan.error());
    return Reply(Json{{"campaign_id", plan->campaignId.toStdString()}, {"character_ids", toJson(plan->characterIds)}},
                 plan->campaignId + QStringLiteral("\n\n") + tableOf(*plan, library), notesOfLastChange(library));
}

} // namespace

QList<Command> partyCommands()
{
    return {
        {"party",
         "start",
         "CAMPAIGN_ID|new",
         QT_TRANSLATE_NOOP("CliText", "make characters from slots and let them play in a campaign"),
         1,
         1,
         {{"slots", "FILE",
           QT_TRANSLATE_NOOP("CliText", "the body {\"character_slots\": [ … ]}, or - for standard input")},
          {"same-name", "update|new",
           QT_TRANSLATE_NOOP("CliText", "somebody has the name already: change them everywhere, or make another one")},
          {"portraits", "", QT_TRANSLATE_NOOP("CliText", "draw a portrait for everybody who has none")},
          {"title", "TITLE", QT_TRANSLATE_NOOP("CliText", "with “new”: the campaign's title (needed)")},
          {"description", "TEXT", QT_TRANSLATE_NOOP("CliText", "with “new”: what it is about")},
          {"style", "STYLE", QT_TRANSLATE_NOOP("CliText", "with “new”: how it is played")},
          {"theme", "THEME", QT_TRANSLATE_NOOP("CliText", "with “new”: its theme")}},
         start},
    };
}

} // namespace retinue::cli
