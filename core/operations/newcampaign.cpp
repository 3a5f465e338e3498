#include "core/operations/newcampaign.h"

#include "core/base/text.h"
#include "core/model/field.h"

#include <QCoreApplication>

namespace retinue {
namespace {

constexpr int maximumTitle = 200;

/// The value a key of a new campaign has in the server's own files.
Json emptyValue(const Field &field)
{
    switch (field.type) {
    case FieldType::TextList:
    case FieldType::NarrativeList:
        return Json::array();
    case FieldType::Object:
    case FieldType::NpcMap:
    case FieldType::EnvironmentMap:
    case FieldType::SceneMap:
    case FieldType::QuestMap:
        return Json::object();
    case FieldType::Integer:
        return 0;
    case FieldType::Decimal:
        return 0.0;
    default:
        return nullptr;
    }
}

} // namespace

CampaignData makeCampaignData(const NewCampaign &campaign, const QString &id, LayoutKind layout, const QDateTime &now)
{
    const Json time = toJson(toTimestamp(now));
    const QString style = campaign.gameStyle.isEmpty() ? QStringLiteral("balanced") : campaign.gameStyle;
    Json data{{"campaign_id", id.toStdString()},
              {"title", singleLine(campaign.title, maximumTitle).toStdString()},
              {"description", campaign.description.trimmed().toStdString()}};
    if (layout == LayoutKind::Classic) {
        if (style != QLatin1String("balanced"))
            data["game_style"] = style.toStdString();
        if (!campaign.gameTheme.isEmpty())
            data["game_theme"] = campaign.gameTheme.toStdString();
        data["character_ids"] = Json::array();
        for (const char *key : {"npcs", "environments", "quests"})
            data[key] = Json::object();
        data["created_at"] = time;
        data["last_played"] = time;
    } else {
        data["game_style"] = style.toStdString();
        data["game_theme"] = campaign.gameTheme.isEmpty() ? Json("fantasy") : toJson(campaign.gameTheme);
        data["created_at"] = time;
        data["last_played"] = time;
        for (const Field &field : fieldsOf(RecordKind::Campaign)) {
            if (!data.contains(field.key))
                data[field.key] = emptyValue(field);
        }
    }
    return CampaignData(Record::fromJson(data), {}, {});
}

Json makeCampaignMetadata(const NewCampaign &campaign, const QString &id, const QDateTime &now)
{
    const Json title = toJson(singleLine(campaign.title, maximumTitle));
    const Json time = toJson(toTimestamp(now));
    return Json{{"title", title},
                {"name", title},
                {"description", campaign.description.trimmed().toStdString()},
                {"game_style", campaign.gameStyle.isEmpty() ? "balanced" : campaign.gameStyle.toStdString()},
                {"campaign_id", id.toStdString()},
                {"created_at", time},
                {"updated_at", time}};
}

Result<QString> checkedTitle(const QString &title)
{
    const QString clean = title.simplified();
    if (clean.isEmpty()) {
        return Error(ErrorCode::Usage, QCoreApplication::translate("Campaign", "The campaign has no title. Write one."),
                     {}, QStringLiteral("title"));
    }
    if (clean.size() > maximumTitle) {
        return Error(
            ErrorCode::Usage,
            QCoreApplication::translate("Campaign", "The title has %1 characters; at most %2 are possible. Shorten it.")
                .arg(clean.size())
                .arg(maximumTitle),
            {}, QStringLiteral("title"));
    }
    return clean;
}

} // namespace retinue
