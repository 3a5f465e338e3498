#include "core/library/campaignstore.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/library/profilestore.h"

#include <QCoreApplication>

#include <algorithm>

namespace retinue {
namespace {

/// Translation context of this file.
struct LibraryText
{
    Q_DECLARE_TR_FUNCTIONS(LibraryText)
};

int sizeOf(const Record &record, const char *key)
{
    return static_cast<int>(record.keys({QString::fromLatin1(key)}).size());
}

} // namespace

void CampaignStore::forget(const QSet<QString> &paths)
{
    QSet<QString> concerned;
    for (const QString &path : paths)
        concerned += campaignOf(path);
    m_scanned = false;
    m_summarised = false;
    m_places.clear();
    m_summaries.clear();
    for (const QString &path : paths)
        concerned += campaignOf(path); // where it is now
    for (const QString &id : std::as_const(concerned)) {
        m_byId.remove(id);
        m_states.remove(id);
        m_brokenStates.remove(id);
    }
}

void CampaignStore::find(const QString &folder) const
{
    const QString name = folder.mid(folder.lastIndexOf(QLatin1Char('/')) + 1);
    Place place{folder, LayoutKind::Server, true};
    if (!m_snapshot.contains(layout::campaignFile(folder, LayoutKind::Server))) {
        place.kind = LayoutKind::Classic;
        place.hasData = m_snapshot.contains(layout::campaignFile(folder, LayoutKind::Classic));
        if (!place.hasData && m_snapshot.hasFolder(folder + QStringLiteral("/data")))
            place.kind = LayoutKind::Server;
    }
    if (!place.hasData && !layout::isCampaignFolderName(name))
        return;
    QString id = layout::campaignIdOf(name);
    if (m_places.contains(id))
        id = name;
    if (!m_places.contains(id))
        m_places.insert(id, place);
}

void CampaignStore::scan() const
{
    if (m_scanned)
        return;
    m_scanned = true;
    for (const QString &folder : m_snapshot.foldersIn({}))
        find(folder);
    for (const QString &environment : m_snapshot.foldersIn(QStringLiteral("campaigns"))) {
        for (const QString &folder : m_snapshot.foldersIn(environment))
            find(folder);
    }
}

QStringList CampaignStore::ids() const
{
    scan();
    QStringList list = m_places.keys();
    std::ranges::sort(list, [](const QString &a, const QString &b) { return naturalCompare(a, b) < 0; });
    return list;
}

std::pair<QString, LayoutKind> CampaignStore::place(const QString &campaignId) const
{
    scan();
    const Place place = m_places.value(campaignId);
    return {place.folder, place.kind};
}

LayoutKind CampaignStore::layoutForNew() const
{
    scan();
    const bool server = std::ranges::any_of(
        m_places, [](const Place &place) { return place.hasData && place.kind == LayoutKind::Server; });
    return server ? LayoutKind::Server : LayoutKind::Classic;
}

QString CampaignStore::campaignOf(const QString &path) const
{
    scan();
    for (auto it = m_places.constBegin(); it != m_places.constEnd(); ++it) {
        if (path.startsWith(it->folder + QLatin1Char('/')))
            return it.key();
    }
    return {};
}

Result<CampaignData> CampaignStore::load(const QString &campaignId) const
{
    scan();
    const auto place = m_places.constFind(campaignId);
    if (place == m_places.constEnd()) {
        return Error(ErrorCode::NotFound,
                     LibraryText::tr(
                         "There is no campaign with the id %1 in this library. Look at the list of campaigns for the "
                         "right one.")
                         .arg(singleLine(campaignId, 80)));
    }
    if (!place->hasData) {
        return Error(
            ErrorCode::NotFound,
            LibraryText::tr("The folder %1 has no campaign data (campaign_data.json). Restore the file, or remove the "
                            "folder if it is not needed.")
                .arg(place->folder),
            place->folder);
    }
    auto stored = readRecord(m_snapshot, layout::campaignFile(place->folder, place->kind));
    if (!stored)
        return stored.error();
    return CampaignData(static_cast<const Record &>(*stored), stored->path(), stored->digest());
}

CampaignSummary CampaignStore::summarise(const QString &id, const Place &place) const
{
    CampaignSummary summary;
    summary.id = id;
    summary.path = layout::campaignFile(place.folder, place.kind);
    const auto data = load(id);
    if (!data) {
        summary.title = id;
        summary.broken = data.error().message;
        return summary;
    }
    summary.title = data->title();
    if (summary.title.trimmed().isEmpty())
        summary.title = id;
    summary.description = data->description();
    summary.gameStyle = data->text({QStringLiteral("game_style")});
    summary.gameTheme = data->text({QStringLiteral("game_theme")});
    summary.characterIds = data->characterIds();
    summary.npcs = sizeOf(*data, "npcs");
    summary.environments = sizeOf(*data, "environments");
    summary.quests = sizeOf(*data, "quests");
    summary.narratives = sizeOf(*data, "narratives");
    summary.scenes = static_cast<int>(scenes(id).size());
    summary.sessions = static_cast<int>(data->integer({QStringLiteral("total_sessions")}).value_or(0));
    summary.hours = data->number({QStringLiteral("total_playtime_hours")}).value_or(0);
    summary.lastPlayed = fromTimestamp(data->text({QStringLiteral("last_played")}));
    return summary;
}

const QList<CampaignSummary> &CampaignStore::summaries() const
{
    scan();
    if (m_summarised)
        return m_summaries;
    m_summarised = true;
    for (const QString &id : ids()) {
        if (!m_byId.contains(id))
            m_byId.insert(id, summarise(id, m_places.value(id)));
        m_summaries += m_byId.value(id);
    }
    std::ranges::stable_sort(m_summaries, [](const CampaignSummary &a, const CampaignSummary &b) {
        return a.lastPlayed.isValid() && (!b.lastPlayed.isValid() || a.lastPlayed > b.lastPlayed);
    });
    return m_summaries;
}

void CampaignStore::loadStates(const QString &campaignId) const
{
    const auto [folder, kind] = place(campaignId);
    QList<CharacterInfo> states;
    QList<BrokenFile> broken;
    QStringList known;
    if (!folder.isEmpty()) {
        const LayoutKind other = kind == LayoutKind::Server ? LayoutKind::Classic : LayoutKind::Server;
        const QStringList paths = m_snapshot.filesIn(layout::statesFolder(folder, kind)) +
                                  m_snapshot.filesIn(layout::statesFolder(folder, other));
        for (const QString &path : paths) {
            if (!path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) ||
                path.endsWith(QLatin1String("/character_summary.json")))
                continue;
            auto stored = readRecord(m_snapshot, path);
            if (!stored) {
                broken += {path, stored.error().message};
                continue;
            }
            CharacterInfo state(static_cast<const Record &>(*stored), path, stored->digest());
            const QString id = state.id().isEmpty() ? idOfFileName(path) : state.id();
            if (known.contains(id)) {
                broken += {
                    path, LibraryText::tr("%1 holds the state of %2, which another file has already. Keep one of them.")
                              .arg(path, singleLine(id, 80))};
                continue;
            }
            known += id;
            states += state;
        }
    }
    if (const auto data = load(campaignId)) {
        const QStringList order = data->characterIds();
        const auto rank = [&order](const CharacterInfo &state) {
            const qsizetype at = order.indexOf(state.id().isEmpty() ? idOfFileName(state.path()) : state.id());
            return at < 0 ? order.size() : at;
        };
        std::ranges::stable_sort(states, {}, rank);
    }
    m_states.insert(campaignId, states);
    m_brokenStates.insert(campaignId, broken);
}

const QList<CharacterInfo> &CampaignStore::states(const QString &campaignId) const
{
    if (!m_states.contains(campaignId))
        loadStates(campaignId);
    return *m_states.constFind(campaignId);
}

QList<BrokenFile> CampaignStore::brokenStates(const QString &campaignId) const
{
    states(campaignId);
    return m_brokenStates.value(campaignId);
}

QList<Json> CampaignStore::scenes(const QString &campaignId) const
{
    QList<Json> list;
    QStringList order;
    QSet<QString> known;
    if (const auto data = load(campaignId)) {
        order = data->texts({QStringLiteral("scene_order")});
        for (const QString &key : data->keys({QStringLiteral("scenes")})) {
            if (auto scene = data->value({QStringLiteral("scenes"), key}); scene && scene->is_object()) {
                if (!scene->contains("scene_id"))
                    (*scene)["scene_id"] = key.toStdString();
                known += key;
                list += *scene;
            }
        }
    }
    const auto [folder, kind] = place(campaignId);
    for (const QString &path : m_snapshot.filesIn(layout::scenesFolder(folder, kind))) {
        const auto stored =
            path.endsWith(QLatin1String(".json")) ? readRecord(m_snapshot, path) : Result<StoredRecord>(Error());
        auto scene = stored ? stored->value({}) : std::nullopt;
        if (!scene || !scene->is_object())
            continue;
        const QString id = textOf(*scene, "scene_id", textOf(*scene, "id", idOfFileName(path)));
        if (known.contains(id))
            continue;
        known += id;
        (*scene)["scene_id"] = id.toStdString();
        list += *scene;
    }
    std::ranges::stable_sort(list, {}, [&order](const Json &scene) {
        const qsizetype at = order.indexOf(textOf(scene, "scene_id"));
        return at < 0 ? order.size() : at;
    });
    return list;
}

QList<Json> CampaignStore::chat(const QString &campaignId) const
{
    const auto [folder, kind] = place(campaignId);
    const LayoutKind other = kind == LayoutKind::Server ? LayoutKind::Classic : LayoutKind::Server;
    QList<Json> messages;
    for (const QString &path : {layout::chatFile(folder, kind), layout::chatFile(folder, other)}) {
        if (!m_snapshot.contains(path))
            continue;
        const auto stored = readRecord(m_snapshot, path);
        if (!stored)
            continue;
        auto list = stored->value({});
        if (list && list->is_object())
            list = stored->value({QStringLiteral("messages")});
        if (list && list->is_array()) {
            for (const Json &message : *list)
                messages += message;
            break;
        }
    }
    return messages;
}

} // namespace retinue
