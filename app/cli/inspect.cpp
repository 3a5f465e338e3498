#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace retinue::cli {
namespace {

Json campaignJson(const Library &library, const CampaignSummary &campaign)
{
    Json people = Json::array();
    for (const CharacterInfo &state : library.states(campaign.id)) {
        people.push_back(Json{{"character_id", state.id().toStdString()},
                              {"name", state.name().toStdString()},
                              {"character_class", state.characterClass().toStdString()},
                              {"level", state.level()}});
    }
    Json row{{"campaign_id", campaign.id.toStdString()},
             {"title", campaign.title.toStdString()},
             {"layout", library.layoutOf(campaign.id) == LayoutKind::Server ? "server" : "classic"},
             {"characters", people},
             {"npcs", campaign.npcs},
             {"environments", campaign.environments},
             {"quests", campaign.quests},
             {"scenes", static_cast<int>(library.scenes(campaign.id).size())},
             {"messages", static_cast<int>(library.chat(campaign.id).size())},
             {"files", static_cast<int>(library.files(campaign.id).size())}};
    if (!campaign.broken.isEmpty())
        row["broken"] = campaign.broken.toStdString();
    return row;
}

/// Everything the library holds, as one object.
Json contentsOf(const Library &library)
{
    Json profiles = Json::array();
    for (const ProfileSummary &profile : library.profiles()) {
        profiles.push_back(Json{{"character_id", profile.id.toStdString()},
                                {"name", profile.name.toStdString()},
                                {"character_class", profile.characterClass.toStdString()},
                                {"template", profile.isTemplate}});
    }
    Json campaigns = Json::array();
    for (const CampaignSummary &campaign : library.campaigns())
        campaigns.push_back(campaignJson(library, campaign));
    Json broken = Json::array();
    for (const BrokenFile &file : library.brokenFiles())
        broken.push_back(Json{{"file", file.path.toStdString()}, {"message", file.reason.toStdString()}});
    return Json{{"library", library.root().toStdString()},
                {"profiles", profiles},
                {"campaigns", campaigns},
                {"presets", static_cast<int>(library.characterPresets().size())},
                {"broken", broken}};
}

QString textOfContents(const Json &contents)
{
    QString text = CliText::tr("Library %1").arg(textOf(contents, "library")) + QLatin1Char('\n');
    text += CliText::tr("%1 profiles, %2 campaigns, %3 presets of its own")
                .arg(contents["profiles"].size())
                .arg(contents["campaigns"].size())
                .arg(contents["presets"].get<int>()) +
            QLatin1Char('\n');
    Table campaigns({CliText::tr("Campaign"), CliText::tr("Title"), CliText::tr("Layout"), CliText::tr("People"),
                     CliText::tr("NPCs"), CliText::tr("Quests"), CliText::tr("Scenes"), CliText::tr("Messages")});
    for (const Json &campaign : contents["campaigns"]) {
        campaigns.add({textOf(campaign, "campaign_id"), textOf(campaign, "title"), textOf(campaign, "layout"),
                       QString::number(campaign["characters"].size()), textOf(campaign, "npcs"),
                       textOf(campaign, "quests"), textOf(campaign, "scenes"), textOf(campaign, "messages")});
    }
    Table people({CliText::tr("Id"), CliText::tr("Name"), CliText::tr("Class")});
    for (const Json &profile : contents["profiles"])
        people.add({textOf(profile, "character_id"), textOf(profile, "name"), textOf(profile, "character_class")});
    for (const Table *table : {&campaigns, &people}) {
        if (!table->isEmpty())
            text += QLatin1Char('\n') + table->text();
    }
    if (!contents["broken"].empty())
        text +=
            QLatin1Char('\n') + CliText::tr("Files that cannot be understood (left as they are):") + QLatin1Char('\n');
    for (const Json &file : contents["broken"]) {
        text += QStringLiteral("  %1: %2\n")
                    .arg(singleLine(textOf(file, "file"), 200), singleLine(textOf(file, "message"), 300));
    }
    return text;
}

Result<Reply> inspect(const Invocation &invocation, Session &)
{
    const QString path = invocation.arguments.first();
    const QFileInfo info(path);
    if (info.isFile()) {
        return Error(ErrorCode::Unsupported,
                     path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive)
                         ? CliText::tr("%1 is a zip, and only folders can be inspected so far. Unpack it and give the "
                                       "folder.")
                               .arg(singleLine(path, 200))
                         : CliText::tr("%1 is not a folder. Give the folder that holds character_profiles.")
                               .arg(singleLine(path, 200)));
    }
    const auto library = Library::open(path, OpenMode::ReadOnly);
    if (!library)
        return library.error();
    const Json contents = contentsOf(**library);
    return Reply(contents, textOfContents(contents));
}

} // namespace

QList<Command> inspectCommands()
{
    return {{"inspect",
             "",
             "PATH",
             QT_TRANSLATE_NOOP("CliText", "what a folder holds; reads only, and nothing is written anywhere"),
             1,
             1,
             {},
             inspect}};
}

} // namespace retinue::cli
