#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/base/text.h"

namespace retinue::cli {
namespace {

QString nameOf(const Preset &preset)
{
    return preset.name();
}

QString nameOf(const CampaignPreset &preset)
{
    return preset.title();
}

/// The presets of the library, then those that come with the program and have another name. A machine without a library
/// has the latter.
template <class Kind>
Result<QList<Kind>> allPresets(Session &session, QList<Kind> (Library::*ofLibrary)() const,
                               QList<Kind> Services::*shipped)
{
    QList<Kind> presets;
    auto library = session.libraryForReading();
    if (library)
        presets = ((*library)->*ofLibrary)();
    else if (session.options().libraryGiven || library.error().code != ErrorCode::NotFound)
        return library.error();
    const auto services = session.services();
    if (!services)
        return services.error();
    QStringList names;
    for (const Kind &preset : std::as_const(presets))
        names += nameOf(preset);
    for (const Kind &preset : (*services)->*shipped) {
        if (!names.contains(nameOf(preset)))
            presets += preset;
    }
    return presets;
}

QString sourceOf(const QString &path)
{
    return path.isEmpty() ? CliText::tr("comes with Retinue") : path;
}

Result<Reply> listCampaignPresets(Session &session)
{
    const auto presets = allPresets(session, &Library::campaignPresets, &Services::campaignPresets);
    if (!presets)
        return presets.error();
    Json list = Json::array();
    Table table({CliText::tr("Title"), CliText::tr("Style"), CliText::tr("Theme"), CliText::tr("From")});
    for (const CampaignPreset &preset : *presets) {
        Json row = preset.data;
        row["source"] = preset.path.isEmpty() ? "shipped" : preset.path.toStdString();
        list.push_back(row);
        table.add({preset.title(), textOf(preset.data, "game_style"), textOf(preset.data, "game_theme"),
                   sourceOf(preset.path)});
    }
    return Reply(list, table.text());
}

Result<Reply> list(const Invocation &invocation, Session &session)
{
    if (invocation.has("campaigns"))
        return listCampaignPresets(session);
    const auto presets = allPresets(session, &Library::characterPresets, &Services::presets);
    if (!presets)
        return presets.error();
    Json rows = Json::array();
    Table table(
        {CliText::tr("Name"), CliText::tr("Race"), CliText::tr("Class"), CliText::tr("Level"), CliText::tr("From")});
    for (const Preset &preset : *presets) {
        rows.push_back(Json{{"name", preset.name().toStdString()},
                            {"race", preset.race().toStdString()},
                            {"character_class", preset.characterClass().toStdString()},
                            {"level", preset.level()},
                            {"gender", textOf(preset.data, "gender").toStdString()},
                            {"source", preset.path.isEmpty() ? "shipped" : preset.path.toStdString()}});
        table.add({preset.name(), preset.race(), preset.characterClass(), QString::number(preset.level()),
                   sourceOf(preset.path)});
    }
    return Reply(rows, table.text());
}

bool isNamed(const QString &name, const QString &wanted)
{
    return foldForSearch(name.simplified()) == foldForSearch(wanted.simplified());
}

Result<Reply> show(const Invocation &invocation, Session &session)
{
    const QString wanted = invocation.arguments.first();
    const auto presets = allPresets(session, &Library::characterPresets, &Services::presets);
    if (!presets)
        return presets.error();
    for (const Preset &preset : *presets) {
        if (!isNamed(preset.name(), wanted))
            continue;
        const auto value = [&preset](const QString &key) -> std::optional<Json> {
            const QByteArray name = key == QLatin1String("base_level") ? QByteArrayLiteral("level") : key.toLatin1();
            const Json *found = member(preset.data, name.constData());
            if (!found && name == "character_class")
                found = member(preset.data, "class");
            return found ? std::optional(*found) : std::nullopt;
        };
        return Reply(preset.data, sheetText(fieldsOf(RecordKind::Profile), value));
    }
    const auto campaigns = allPresets(session, &Library::campaignPresets, &Services::campaignPresets);
    if (!campaigns)
        return campaigns.error();
    for (const CampaignPreset &preset : *campaigns) {
        if (!isNamed(preset.title(), wanted))
            continue;
        const auto value = [&preset](const QString &key) -> std::optional<Json> {
            const Json *found = member(preset.data, key.toLatin1().constData());
            return found ? std::optional(*found) : std::nullopt;
        };
        return Reply(preset.data, sheetText(fieldsOf(RecordKind::Campaign), value));
    }
    return Error(ErrorCode::NotFound,
                 CliText::tr("There is no preset called “%1”. “retinue-cli presets list” shows them.")
                     .arg(singleLine(wanted, 60)));
}

} // namespace

QList<Command> presetCommands()
{
    return {
        {"presets",
         "list",
         "",
         QT_TRANSLATE_NOOP("CliText", "the presets of the library and those of the program"),
         0,
         0,
         {{"campaigns", "", QT_TRANSLATE_NOOP("CliText", "presets of campaigns instead of characters")}},
         list},
        {"presets", "show", "NAME", QT_TRANSLATE_NOOP("CliText", "one preset"), 1, 1, {}, show},
    };
}

} // namespace retinue::cli
