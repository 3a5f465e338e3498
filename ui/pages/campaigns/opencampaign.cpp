#include "ui/pages/campaigns/opencampaign.h"

#include "core/base/text.h"

#include <algorithm>

namespace retinue {

OpenCampaign::OpenCampaign(Workspace &workspace, const QString &id, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_id(id)
{
    connect(&library(), &Library::changed, this, &OpenCampaign::take);
    reload();
}

void OpenCampaign::reload()
{
    m_folder = library().campaignFolder(m_id);
    auto data = library().campaign(m_id);
    m_broken = data ? QString() : data.error().message;
    m_data = data ? *std::move(data) : CampaignData();
    m_states = library().states(m_id);
}

void OpenCampaign::take(const Change &change)
{
    if (change.everything || change.campaigns.contains(m_id)) {
        reload();
        emit changed();
    }
    if (change.everything || !change.profiles.isEmpty() || !change.images.isEmpty())
        emit facesChanged();
}

QString OpenCampaign::title() const
{
    const QString title = singleLine(m_data.title());
    return title.isEmpty() ? m_id : title;
}

QList<CharacterInfo> OpenCampaign::party() const
{
    const QStringList listed = m_data.characterIds();
    QList<CharacterInfo> players, all;
    for (const CharacterInfo &state : m_states) {
        if (!listed.isEmpty() && !listed.contains(state.id()))
            continue;
        all.append(state);
        if (state.characterType().isEmpty() || state.characterType() == QLatin1String("player"))
            players.append(state);
    }
    return players.isEmpty() ? all : players;
}

std::optional<CharacterInfo> OpenCampaign::state(const QString &characterId) const
{
    for (const CharacterInfo &state : m_states)
        if (state.id() == characterId)
            return state;
    return std::nullopt;
}

QStringList OpenCampaign::missingStates() const
{
    QStringList missing;
    for (const QString &id : m_data.characterIds())
        if (!state(id) && !missing.contains(id))
            missing.append(id);
    return missing;
}

EnrichedCharacter OpenCampaign::character(const QString &characterId) const
{
    if (auto joined = library().enriched(characterId, m_id))
        return *std::move(joined);
    if (auto profile = library().enriched(characterId); profile && !state(characterId))
        return *std::move(profile);
    return {std::nullopt, state(characterId)};
}

FaceRequest OpenCampaign::face(const QString &characterId) const
{
    return faceOf(library(), character(characterId), m_id, characterId);
}

QList<std::pair<QString, QString>> OpenCampaign::places() const
{
    QList<std::pair<QString, QString>> places;
    const QString root = QStringLiteral("environments");
    for (const QString &id : m_data.keys({root})) {
        const QString name = singleLine(m_data.text({root, id, QStringLiteral("name")}), 80);
        places.append({id, name.isEmpty() ? id : name});
    }
    return places;
}

QString OpenCampaign::placeName(const QString &location) const
{
    const QString name = m_data.text({QStringLiteral("environments"), location, QStringLiteral("name")});
    return singleLine(name.isEmpty() ? location : name, 80);
}

QString OpenCampaign::storedPlace(const QString &name) const
{
    const QString wanted = name.trimmed();
    if (library().layoutOf(m_id) == LayoutKind::Server)
        for (const auto &[id, placeName] : places())
            if (foldForSearch(placeName) == foldForSearch(wanted))
                return id;
    return wanted;
}

bool OpenCampaign::canEdit() const
{
    return !library().isReadOnly() && m_broken.isEmpty();
}

bool OpenCampaign::set(const JsonPath &path, const Json &value)
{
    return m_workspace.accept(setCampaignValue(library(), m_id, path, value));
}

bool OpenCampaign::remove(const JsonPath &path)
{
    return m_workspace.accept(removeCampaignValue(library(), m_id, path));
}

FaceRequest faceOf(const Library &library, const EnrichedCharacter &character, const QString &campaignId,
                   const QString &key)
{
    FaceRequest request;
    request.key = key;
    if (character.profile)
        request.file = library.portraitFile(*character.profile, campaignId);
    const auto text = [&](const char *field) { return character.text(QLatin1String(field)); };
    SketchTraits &traits = request.traits;
    traits.id = character.id();
    traits.name = character.name();
    traits.race = character.race();
    traits.characterClass = character.characterClass();
    traits.gender = text("gender");
    traits.ageCategory = text("age_category");
    traits.build = text("build");
    traits.heightDescription = text("height_description");
    traits.facialExpression = text("facial_expression");
    traits.facialFeatures = text("facial_features");
    traits.attire = text("attire");
    traits.primaryWeapon = text("primary_weapon");
    traits.distinguishingFeature = text("distinguishing_feature");
    traits.backgroundSetting = text("background_setting");
    traits.pose = text("pose");
    traits.description = text("description");
    traits.appearance = text("appearance");
    traits.visualDescription = text("visual_description");
    traits.backstory = text("backstory");
    return request;
}

} // namespace retinue
