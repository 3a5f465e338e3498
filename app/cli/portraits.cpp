#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/base/text.h"
#include "core/operations/acceptportrait.h"
#include "core/portraits/providerregistry.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSaveFile>

namespace retinue::cli {
namespace {

constexpr qint64 largestPicture = 32 * 1024 * 1024;

/// The portrait keys of a profile and the file they lead to.
Reply portraitReply(const CharacterProfile &profile, const Library &library, const QStringList &notes)
{
    const QString file = library.portraitFile(profile);
    Json json{{"character_id", profile.id().toStdString()}};
    for (const QString &key : portraitKeys())
        json[key.toStdString()] = profile.value({key}).value_or(Json());
    json["file"] = file.isEmpty() ? Json(nullptr) : toJson(file);
    const QString shown = file.isEmpty() && !profile.portraitUrl().isEmpty() ? CliText::tr("missing") : file;
    return {json,
            rowsText({{CliText::tr("Character"), profile.id()},
                      {CliText::tr("File"), shown},
                      {CliText::tr("Address"), profile.portraitUrl()},
                      {CliText::tr("Prompt"), profile.text({QStringLiteral("portrait_prompt")})}}),
            notes};
}

Result<Reply> show(const Invocation &invocation, Session &session)
{
    const auto library = session.libraryForReading();
    if (!library)
        return library.error();
    const auto profile = (*library)->profile(characterIdFrom(invocation.arguments.first(), **library));
    if (!profile)
        return profile.error();
    QStringList notes;
    if (profile->portraitUrl().isEmpty())
        notes +=
            CliText::tr("There is no portrait yet. “retinue-cli portrait generate %1” draws one.").arg(profile->id());
    return portraitReply(*profile, **library, notes);
}

Result<Reply> accept(Library &library, const QString &id, const PortraitCandidate &candidate)
{
    if (auto done = acceptPortrait(library, id, candidate); !done)
        return done.error();
    const auto profile = library.profile(id);
    if (!profile)
        return profile.error();
    return portraitReply(*profile, library, notesOfLastChange(library));
}

Result<Reply> set(const Invocation &invocation, Session &session)
{
    const auto content = readInput(invocation.arguments.at(1), largestPicture);
    if (!content)
        return content.error();
    const auto library = session.libraryForWriting();
    if (!library)
        return library.error();
    PortraitCandidate candidate;
    candidate.content = *content;
    candidate.provider = QStringLiteral("own");
    return accept(**library, characterIdFrom(invocation.arguments.first(), **library), candidate);
}

Result<qint64> seedFrom(const Invocation &invocation)
{
    if (!invocation.has("seed"))
        return -1;
    bool isNumber = false;
    const qint64 seed = invocation.option("seed").toLongLong(&isNumber);
    if (!isNumber || seed < 0) {
        return Error(ErrorCode::Usage, CliText::tr("“%1” is no seed. Give a whole number from 0 up.")
                                           .arg(singleLine(invocation.option("seed"), 40)));
    }
    return seed;
}

/// The picture that @p provider makes of @p fields.
Result<PortraitResult> make(PortraitProvider &provider, const Json &fields, const Invocation &invocation)
{
    const auto seed = seedFrom(invocation);
    if (!seed)
        return seed.error();
    PortraitRequest request;
    request.traits = sketchTraits(fields);
    request.prompt = promptText(promptPhrases(fields, invocation.option("additions")));
    request.seed = *seed;
    const auto job = provider.generate(request);
    if (auto done = finishJob(*job); !done)
        return done.error();
    return job->result();
}

Result<Reply> generate(const Invocation &invocation, Session &session)
{
    ProviderRegistry registry;
    const QString name = invocation.option("provider", QStringLiteral("sketch"));
    PortraitProvider *provider = registry.find(name);
    if (!provider) {
        QStringList names;
        for (const auto &known : registry.providers())
            names += known->id();
        return Error(ErrorCode::Usage, CliText::tr("There is no portrait provider “%1”. Possible are: %2.")
                                           .arg(singleLine(name, 40), names.join(QStringLiteral(", "))));
    }
    const auto opened = session.libraryForWriting();
    if (!opened)
        return opened.error();
    Library &library = **opened;
    const QString id = characterIdFrom(invocation.arguments.first(), library);
    const auto profile = library.profile(id);
    if (!profile)
        return profile.error();
    const auto made = make(*provider, profile->value({}).value_or(Json::object()), invocation);
    if (!made)
        return made.error();
    return accept(library, id, {made->png, made->provider, made->prompt, made->provenance});
}

/// The slot in a file: an object, or a list or body that holds exactly one.
Result<Json> slotIn(const Json &body)
{
    const Json *list = body.is_array() ? &body : member(body, "character_slots");
    if (list && list->is_array() && list->size() == 1)
        return list->front();
    if (body.is_object() && !list)
        return body;
    return Error(ErrorCode::Invalid,
                 CliText::tr("There has to be exactly one slot, an object with the fields of somebody."));
}

Result<void> writePicture(const QString &path, const QByteArray &png)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(png) == png.size() && file.flush() && file.commit())
        return {};
    return Error(ErrorCode::Io, CliText::tr("The picture could not be written to %1: %2. Choose another place.")
                                    .arg(singleLine(path, 200), file.errorString()));
}

Result<Reply> sketch(const Invocation &invocation, Session &)
{
    if (!invocation.has("slot") || !invocation.has("output")) {
        return Error(ErrorCode::Usage,
                     CliText::tr("Something is missing. Write: retinue-cli portrait sketch --slot FILE -o OUT.png"));
    }
    const auto body = readJsonInput(invocation.option("slot"));
    if (!body)
        return body.error();
    const auto slot = slotIn(*body);
    if (!slot)
        return slot.error();
    ProviderRegistry registry;
    const auto made = make(*registry.find(QStringLiteral("sketch")), *slot, invocation);
    if (!made)
        return made.error();
    const QString path = invocation.option("output");
    if (auto written = writePicture(path, made->png); !written)
        return written.error();
    return Reply(Json{{"file", path.toStdString()}, {"portrait_prompt", made->prompt.toStdString()}}, {},
                 {CliText::tr("Written: %1").arg(path)});
}

const Option seedOption{"seed", "N", QT_TRANSLATE_NOOP("CliText", "another picture of the same fields")};
const Option additionsOption{"additions", "TEXT", QT_TRANSLATE_NOOP("CliText", "your own words for the prompt")};

} // namespace

QList<Command> portraitCommands()
{
    return {
        {"portrait",
         "generate",
         "ID",
         QT_TRANSLATE_NOOP("CliText", "make a portrait from the profile and keep it"),
         1,
         1,
         {{"provider", "P", QT_TRANSLATE_NOOP("CliText", "who makes it (default: sketch, drawn here)")},
          additionsOption,
          seedOption},
         generate},
        {"portrait",
         "set",
         "ID FILE",
         QT_TRANSLATE_NOOP("CliText", "take a picture of your own (PNG, JPEG, WebP)"),
         2,
         2,
         {},
         set},
        {"portrait", "show", "ID", QT_TRANSLATE_NOOP("CliText", "which picture somebody has"), 1, 1, {}, show},
        {"portrait",
         "sketch",
         "",
         QT_TRANSLATE_NOOP("CliText", "draw a portrait of a slot; needs no library"),
         0,
         0,
         {{"slot", "FILE", QT_TRANSLATE_NOOP("CliText", "an object with the fields, or - for standard input")},
          {"output", "OUT.png", QT_TRANSLATE_NOOP("CliText", "the picture to write"), 'o'},
          seedOption},
         sketch},
    };
}

} // namespace retinue::cli
