#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/base/text.h"
#include "core/operations/editfields.h"

namespace retinue::cli {
namespace {

Result<Reply> list(const Invocation &, Session &session)
{
    const auto services = session.services();
    if (!services)
        return services.error();
    Json rows = Json::array();
    Table table({CliText::tr("Id"), CliText::tr("Name"), CliText::tr("Gender"), CliText::tr("Age"), CliText::tr("Tone"),
                 CliText::tr("Description")});
    for (const Voice &voice : (*services)->voices.voices()) {
        rows.push_back(Json{{"voice_id", voice.id.toStdString()},
                            {"display_name", voice.displayName.toStdString()},
                            {"gender", voice.gender.toStdString()},
                            {"age", voice.age.toStdString()},
                            {"tone", voice.tone.toStdString()},
                            {"description", voice.description.toStdString()},
                            {"in_pool", voice.inPool}});
        table.add({voice.id, voice.displayName, voice.gender, voice.age, voice.tone, voice.description});
    }
    return Reply(rows, table.text());
}

Result<Reply> assign(const Invocation &invocation, Session &session)
{
    const auto services = session.services();
    if (!services)
        return services.error();
    const QString wanted = invocation.arguments.value(1);
    if (!wanted.isEmpty() && !(*services)->voices.find(wanted)) {
        return Error(
            ErrorCode::NotFound,
            CliText::tr("There is no voice “%1”. “retinue-cli voices list” shows them.").arg(singleLine(wanted, 60)));
    }
    const auto opened = session.libraryForWriting();
    if (!opened)
        return opened.error();
    Library &library = **opened;
    const QString id = characterIdFrom(invocation.arguments.first(), library);
    const auto done = assignVoice(library, **services, id, wanted);
    if (!done)
        return done.error();
    const auto profile = library.profile(id);
    if (!profile)
        return profile.error();
    return Reply(Json{{"character_id", id.toStdString()},
                      {"voice_id", profile->voiceId().toStdString()},
                      {"voice_archetype", profile->text({QStringLiteral("voice_archetype")}).toStdString()}},
                 profile->voiceId() + QLatin1Char('\n'), done->isEmpty() ? QStringList() : notesOfLastChange(library));
}

} // namespace

QList<Command> voiceCommands()
{
    return {
        {"voices", "list", "", QT_TRANSLATE_NOOP("CliText", "the voices there are"), 0, 0, {}, list},
        {"voices",
         "assign",
         "ID [VOICE]",
         QT_TRANSLATE_NOOP("CliText", "give somebody this voice, or a fitting one from the pool"),
         1,
         2,
         {},
         assign},
    };
}

} // namespace retinue::cli
