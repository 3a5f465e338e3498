#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/base/text.h"

namespace retinue::cli {
namespace {

QString remarkOn(const ProfileSummary &profile)
{
    if (!profile.broken.isEmpty())
        return CliText::tr("broken: %1").arg(profile.broken);
    if (profile.isTemplate)
        return CliText::tr("preset template");
    return profile.fromMirror ? CliText::tr("read from shared/") : QString();
}

Reply listProfiles(const Library &library)
{
    Json rows = Json::array();
    Table table({CliText::tr("Id"), CliText::tr("Name"), CliText::tr("Race"), CliText::tr("Class"),
                 CliText::tr("Level"), CliText::tr("Campaigns"), CliText::tr("Remark")});
    for (const ProfileSummary &profile : library.profiles()) {
        QStringList campaigns;
        for (const Usage &usage : library.whereUsed(profile.id))
            campaigns += usage.campaignId;
        Json row{{"character_id", profile.id.toStdString()},
                 {"name", profile.name.toStdString()},
                 {"character_type", profile.characterType.toStdString()},
                 {"race", profile.race.toStdString()},
                 {"character_class", profile.characterClass.toStdString()},
                 {"base_level", profile.baseLevel},
                 {"gender", profile.gender.toStdString()},
                 {"age_category", profile.ageCategory.toStdString()},
                 {"campaign_ids", toJson(campaigns)},
                 {"template", profile.isTemplate}};
        if (!profile.broken.isEmpty())
            row["broken"] = profile.broken.toStdString();
        rows.push_back(row);
        table.add({profile.id, profile.name, profile.race, profile.characterClass, QString::number(profile.baseLevel),
                   QString::number(campaigns.size()), remarkOn(profile)});
    }
    return {rows, table.text()};
}

Reply listStates(const Library &library, const QString &campaignId)
{
    Json rows = Json::array();
    Table table({CliText::tr("Id"), CliText::tr("Name"), CliText::tr("Race"), CliText::tr("Class"),
                 CliText::tr("Level"), CliText::tr("HP"), CliText::tr("Status"), CliText::tr("Location")});
    for (const CharacterInfo &state : library.states(campaignId)) {
        rows.push_back(Json{{"character_id", state.id().toStdString()},
                            {"name", state.name().toStdString()},
                            {"character_type", state.characterType().toStdString()},
                            {"race", state.race().toStdString()},
                            {"character_class", state.characterClass().toStdString()},
                            {"level", state.level()},
                            {"hit_points_current", state.hitPoints()},
                            {"hit_points_max", state.hitPointsMax()},
                            {"armor_class", state.armorClass()},
                            {"status", state.status().toStdString()},
                            {"status_effects", toJson(state.conditions())},
                            {"location", state.location().toStdString()}});
        table.add({state.id(), state.name(), state.race(), state.characterClass(), QString::number(state.level()),
                   QStringLiteral("%1/%2").arg(state.hitPoints()).arg(state.hitPointsMax()), state.status(),
                   state.location()});
    }
    return {rows, table.text()};
}

Result<Reply> list(const Invocation &invocation, Session &session)
{
    const auto library = session.libraryForReading();
    if (!library)
        return library.error();
    if (!invocation.has("campaign"))
        return listProfiles(**library);
    const QString campaignId = campaignIdFrom(invocation.option("campaign"), **library);
    if ((*library)->campaignFolder(campaignId).isEmpty())
        return (*library)->campaign(campaignId).error();
    return listStates(**library, campaignId);
}

Reply showProfile(const CharacterProfile &profile, const Library &library)
{
    Reply reply;
    reply.json = profile.bytes();
    reply.text = sheetText(fieldsOf(RecordKind::Profile), [&](const QString &key) { return profile.value({key}); });
    Table campaigns({CliText::tr("Plays in"), CliText::tr("Title"), CliText::tr("Level"), CliText::tr("HP"),
                     CliText::tr("Status"), CliText::tr("Location")});
    for (const Usage &usage : library.whereUsed(profile.id())) {
        campaigns.add({usage.campaignId, usage.title, QString::number(usage.level),
                       QStringLiteral("%1/%2").arg(usage.hitPoints).arg(usage.hitPointsMax), usage.status,
                       usage.location});
    }
    if (!campaigns.isEmpty())
        reply.text += QLatin1Char('\n') + campaigns.text();
    return reply;
}

Reply showEnriched(const EnrichedCharacter &character)
{
    const Json joined = character.toJson();
    const QString text = sheetText(fieldsOf(RecordKind::State), [&](const QString &key) {
        const Json *value = member(joined, key.toLatin1().constData());
        return value ? std::optional(*value) : std::nullopt;
    });
    QStringList notes;
    if (!character.profile)
        notes += CliText::tr("There is no profile, so the campaign's own copies are shown.");
    if (const QStringList stale = character.staleKeys(); !stale.isEmpty())
        notes += CliText::tr("The campaign has older copies of: %1.").arg(stale.join(QStringLiteral(", ")));
    return {joined, text, notes};
}

Result<Reply> show(const Invocation &invocation, Session &session)
{
    const auto opened = session.libraryForReading();
    if (!opened)
        return opened.error();
    const Library &library = **opened;
    if (!invocation.has("campaign")) {
        const auto profile = library.profile(characterIdFrom(invocation.arguments.first(), library));
        if (!profile)
            return profile.error();
        return showProfile(*profile, library);
    }
    const QString campaignId = campaignIdFrom(invocation.option("campaign"), library);
    const auto character =
        library.enriched(characterIdFrom(invocation.arguments.first(), library, campaignId), campaignId);
    if (!character)
        return character.error();
    return showEnriched(*character);
}

} // namespace

QList<Command> characterCommands()
{
    return {
        {"characters",
         "list",
         "",
         QT_TRANSLATE_NOOP("CliText", "everybody, or everybody in a campaign"),
         0,
         0,
         {{"campaign", "ID", QT_TRANSLATE_NOOP("CliText", "those who play in this campaign, with their state")}},
         list},
        {"characters",
         "show",
         "ID",
         QT_TRANSLATE_NOOP("CliText", "one profile, or somebody as they are in a campaign"),
         1,
         1,
         {{"campaign", "ID", QT_TRANSLATE_NOOP("CliText", "profile and state joined")}},
         show},
    };
}

} // namespace retinue::cli
