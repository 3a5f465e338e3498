#include "core/library/library.h"

#include "core/base/digest.h"
#include "core/base/ids.h"
#include "core/files/filestore.h"
#include "core/library/campaignstore.h"
#include "core/library/imagestore.h"
#include "core/library/librarylock.h"
#include "core/library/presetstore.h"
#include "core/library/profilestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace retinue {

struct Library::Private
{
    Private(const QString &path, OpenMode openMode, Clock openClock)
        : root(path), mode(openMode), clock(std::move(openClock)), files(path, systemFileLayer(), clock),
          snapshot(path, systemFileLayer()), images(snapshot), profiles(snapshot, images), campaigns(snapshot),
          presets(snapshot)
    {
    }

    Change changeOf(const QSet<QString> &paths) const;
    void absorb(const QSet<QString> &paths);
    Result<void> addMirrors(Transaction &transaction) const;

    QString root;
    OpenMode mode;
    Clock clock;
    std::unique_ptr<LibraryLock> lock;
    FileStore files;
    Snapshot snapshot;
    ImageStore images;
    ProfileStore profiles;
    CampaignStore campaigns;
    PresetStore presets;
    mutable QHash<QString, QList<Usage>> usages;
    mutable bool usagesKnown = false;
};

/// What the change of @p paths means for people.
Change Library::Private::changeOf(const QSet<QString> &paths) const
{
    Change change;
    for (const QString &path : paths) {
        if (path.startsWith(layout::profiles + QLatin1Char('/')) || path.startsWith(layout::mirrors + QLatin1Char('/')))
            change.profiles += profiles.idAt(path);
        else if (path.startsWith(layout::images + QLatin1Char('/')))
            change.images += path;
        else if (path.startsWith(layout::presets + QLatin1Char('/')))
            change.presets = true;
        else if (const QString campaign = campaigns.campaignOf(path); !campaign.isEmpty())
            change.campaigns += campaign;
    }
    return change;
}

void Library::Private::absorb(const QSet<QString> &paths)
{
    for (const QString &path : paths)
        snapshot.update(path);
    profiles.forget(paths);
    campaigns.forget(paths);
    usages.clear();
    usagesKnown = false;
}

/// A profile that has a mirror is saved and removed together with it (decision 10 of design/00-product).
Result<void> Library::Private::addMirrors(Transaction &transaction) const
{
    const QString prefix = layout::profiles + QLatin1Char('/');
    const QList<FileChange> changes = transaction.changes();
    for (const FileChange &change : changes) {
        if (!change.path.startsWith(prefix))
            continue;
        const QString mirror = layout::mirrors + QLatin1Char('/') + change.path.mid(prefix.size());
        if (!snapshot.contains(mirror))
            continue;
        const auto content = snapshot.read(mirror);
        if (!content)
            return content.error();
        if (change.kind == FileChange::Kind::Remove)
            transaction.remove(mirror, digestOf(*content));
        else
            transaction.write(mirror, change.content, digestOf(*content));
    }
    return {};
}

Library::Library(std::unique_ptr<Private> p) : d(std::move(p)) {}
Library::~Library() = default;

Result<std::unique_ptr<Library>> Library::open(const QString &path, OpenMode mode, Clock clock)
{
    QFileInfo info(path);
    if (!info.exists() && mode == OpenMode::ReadWrite && !QDir().mkpath(path)) {
        return Error(ErrorCode::Permission,
                     tr("The folder %1 could not be made. Choose another place, or check the permissions.").arg(path),
                     path);
    }
    info.refresh();
    if (!info.exists()) {
        return Error(ErrorCode::NotFound,
                     tr("The folder %1 does not exist. Check the path, or open another library.").arg(path), path);
    }
    if (!info.isDir()) {
        return Error(ErrorCode::Invalid,
                     tr("%1 is not a folder. Open the folder that holds character_profiles.").arg(path), path);
    }
    if (!info.isReadable() || !info.isExecutable()) {
        return Error(ErrorCode::Permission, tr("The folder %1 may not be read. Check its permissions.").arg(path),
                     path);
    }
    auto d = std::make_unique<Private>(info.canonicalFilePath(), mode, std::move(clock));
    if (mode == OpenMode::ReadWrite) {
        auto lock = LibraryLock::acquire(d->root);
        if (!lock)
            return lock.error();
        d->lock = std::move(*lock);
    }
    if (mode == OpenMode::ReadWrite && d->files.hasLeftovers()) {
        if (auto recovered = d->files.recover(); !recovered)
            return recovered.error();
    }
    d->snapshot.refresh();
    return std::unique_ptr<Library>(new Library(std::move(d)));
}

QString Library::root() const
{
    return d->root;
}

QString Library::name() const
{
    return QFileInfo(d->root).fileName();
}

bool Library::isReadOnly() const
{
    return d->mode == OpenMode::ReadOnly;
}

QDateTime Library::now() const
{
    return d->clock();
}

LayoutKind Library::layoutForNewCampaigns() const
{
    const QString chosen =
        sidecar(QStringLiteral("library"), QStringLiteral("settings")).text({QStringLiteral("layout")});
    if (chosen == QLatin1String("classic"))
        return LayoutKind::Classic;
    if (chosen == QLatin1String("server"))
        return LayoutKind::Server;
    return d->campaigns.layoutForNew();
}

QList<ProfileSummary> Library::profiles() const
{
    return d->profiles.summaries();
}

QList<CampaignSummary> Library::campaigns() const
{
    return d->campaigns.summaries();
}

QList<Preset> Library::characterPresets() const
{
    return d->presets.characters();
}

QList<CampaignPreset> Library::campaignPresets() const
{
    return d->presets.campaigns();
}

QList<BrokenFile> Library::brokenFiles() const
{
    QList<BrokenFile> broken;
    for (const ProfileSummary &profile : d->profiles.summaries()) {
        if (!profile.broken.isEmpty())
            broken += {profile.path, profile.broken};
    }
    for (const CampaignSummary &campaign : d->campaigns.summaries()) {
        if (!campaign.broken.isEmpty())
            broken += {campaign.path, campaign.broken};
        broken += d->campaigns.brokenStates(campaign.id);
    }
    for (const QString &campaign : d->campaigns.ids()) {
        const auto [folder, kind] = d->campaigns.place(campaign);
        for (const QString &path : d->snapshot.filesBelow(folder)) {
            const bool known =
                path.contains(QLatin1String("/characters/")) || path.endsWith(QLatin1String("/campaign_data.json"));
            if (known || !path.endsWith(QLatin1String(".json")))
                continue;
            if (const auto record = readRecord(d->snapshot, path); !record)
                broken += {path, record.error().message};
        }
    }
    return broken + d->presets.broken();
}

Result<CharacterProfile> Library::profile(const QString &id) const
{
    return d->profiles.load(id);
}

bool Library::hasProfile(const QString &id) const
{
    return d->profiles.contains(id);
}

Result<CampaignData> Library::campaign(const QString &campaignId) const
{
    return d->campaigns.load(campaignId);
}

QList<CharacterInfo> Library::states(const QString &campaignId) const
{
    return d->campaigns.states(campaignId);
}

Result<CharacterInfo> Library::state(const QString &campaignId, const QString &characterId) const
{
    if (d->campaigns.place(campaignId).first.isEmpty())
        return d->campaigns.load(campaignId).error();
    for (const CharacterInfo &state : d->campaigns.states(campaignId)) {
        if (state.id() == characterId || idOfFileName(state.path()) == characterId)
            return state;
    }
    for (const BrokenFile &broken : d->campaigns.brokenStates(campaignId)) {
        if (idOfFileName(broken.path) == characterId)
            return Error(ErrorCode::Invalid, broken.reason, broken.path);
    }
    return Error(ErrorCode::NotFound,
                 tr("%1 does not play in campaign %2. Add them to the campaign first.").arg(characterId, campaignId));
}

Result<EnrichedCharacter> Library::enriched(const QString &characterId, const QString &campaignId) const
{
    EnrichedCharacter character;
    if (!campaignId.isEmpty()) {
        auto found = state(campaignId, characterId);
        if (!found)
            return found.error();
        character.state = std::move(*found);
    }
    const QString profileId = character.state ? character.state->profileId() : characterId;
    auto found = profile(profileId.isEmpty() ? characterId : profileId);
    if (found)
        character.profile = std::move(*found);
    else if (!character.state)
        return found.error();
    return character;
}

QList<Usage> Library::whereUsed(const QString &characterId) const
{
    if (!d->usagesKnown) {
        d->usagesKnown = true;
        for (const CampaignSummary &campaign : d->campaigns.summaries()) {
            for (const CharacterInfo &state : d->campaigns.states(campaign.id)) {
                const QString id = state.id().isEmpty() ? idOfFileName(state.path()) : state.id();
                EnrichedCharacter joined;
                joined.state = state;
                if (auto owner = profile(state.profileId().isEmpty() ? id : state.profileId()))
                    joined.profile = std::move(*owner);
                d->usages[id] += {campaign.id,          campaign.title,
                                  state.level(),        state.hitPoints(),
                                  state.hitPointsMax(), state.status(),
                                  state.location(),     joined.profile ? joined.staleKeys() : QStringList(),
                                  campaign.lastPlayed};
            }
        }
    }
    return d->usages.value(characterId);
}

QList<Json> Library::scenes(const QString &campaignId) const
{
    return d->campaigns.scenes(campaignId);
}

QList<Json> Library::chat(const QString &campaignId) const
{
    return d->campaigns.chat(campaignId);
}

QList<FileEntry> Library::files(const QString &campaignId) const
{
    QList<FileEntry> entries;
    const QString folder = campaignFolder(campaignId);
    if (folder.isEmpty())
        return entries;
    for (const QString &path : d->snapshot.filesBelow(folder)) {
        const FileStat stat = d->snapshot.stat(path);
        entries += {path, stat.size, QDateTime::fromMSecsSinceEpoch(stat.modifiedNs / 1'000'000)};
    }
    return entries;
}

QString Library::portraitFile(const Record &profile, const QString &campaignId) const
{
    return d->images.resolve(profile, campaignId);
}

QStringList Library::paths() const
{
    return d->snapshot.files();
}

bool Library::hasFile(const QString &path) const
{
    return d->snapshot.contains(path);
}

Result<QByteArray> Library::readFile(const QString &path) const
{
    return d->snapshot.read(path, 32 * 1024 * 1024);
}

Result<QByteArray> Library::digestOfFile(const QString &path) const
{
    const auto content = d->snapshot.read(path, std::numeric_limits<qint64>::max());
    return content ? Result<QByteArray>(digestOf(*content)) : content.error();
}

QSet<QString> Library::characterIdsInUse() const
{
    QSet<QString> used;
    for (const ProfileSummary &profile : d->profiles.summaries())
        used += {ids::collisionKey(profile.id), ids::collisionKey(idOfFileName(profile.path))};
    for (const QString &campaign : d->campaigns.ids()) {
        for (const CharacterInfo &state : d->campaigns.states(campaign))
            used += {ids::collisionKey(state.id()), ids::collisionKey(idOfFileName(state.path()))};
        for (const BrokenFile &broken : d->campaigns.brokenStates(campaign))
            used += ids::collisionKey(idOfFileName(broken.path));
    }
    for (const QString &path : d->snapshot.filesIn(layout::mirrors))
        used += ids::collisionKey(idOfFileName(path));
    return used;
}

QSet<QString> Library::campaignIdsInUse() const
{
    QSet<QString> used;
    for (const QString &id : d->campaigns.ids())
        used += id;
    for (const QString &folder : d->snapshot.foldersIn({}))
        used += layout::campaignIdOf(folder);
    return used;
}

QString Library::newProfilePath(const QString &id) const
{
    return layout::profiles + QLatin1Char('/') + id + QStringLiteral(".json");
}

QString Library::mirrorPath(const QString &id) const
{
    const QString path = layout::mirrors + QLatin1Char('/') + id + QStringLiteral(".json");
    return d->snapshot.contains(path) ? path : QString();
}

QString Library::statePath(const QString &campaignId, const QString &characterId) const
{
    const auto [folder, kind] = d->campaigns.place(campaignId);
    const bool exists = !folder.isEmpty();
    return layout::statesFolder(exists ? folder : campaignId, exists ? kind : layoutForNewCampaigns()) +
           QLatin1Char('/') + characterId + QStringLiteral(".json");
}

QString Library::newCampaignPath(const QString &campaignId) const
{
    return layout::campaignFile(campaignId, layoutForNewCampaigns());
}

QString Library::campaignFolder(const QString &campaignId) const
{
    return d->campaigns.place(campaignId).first;
}

LayoutKind Library::layoutOf(const QString &campaignId) const
{
    const auto [folder, kind] = d->campaigns.place(campaignId);
    return folder.isEmpty() ? layoutForNewCampaigns() : kind;
}

QString Library::newImagePath(const QString &provider) const
{
    return d->images.newPath(provider);
}

Result<QString> Library::commit(Transaction transaction)
{
    if (isReadOnly()) {
        return Error(ErrorCode::ReadOnly, tr("This library is open for reading only, so nothing was changed. Copy it "
                                             "into a library of your own to change it."));
    }
    if (auto mirrored = d->addMirrors(transaction); !mirrored)
        return mirrored.error();
    auto record = d->files.commit(transaction);
    QSet<QString> paths;
    for (const FileChange &change : transaction.changes())
        paths += change.path;
    if (!record) {
        d->absorb(paths);
        return record.error();
    }
    if (record->id.isEmpty())
        return QString();
    Change change = d->changeOf(paths); // before forgetting, for what has gone
    d->absorb(paths);
    for (const QString &folder : transaction.foldersToMake())
        d->snapshot.update(folder + QLatin1Char('/'));
    const Change after = d->changeOf(paths);
    change.profiles += after.profiles;
    change.campaigns += after.campaigns;
    change.transaction = record->id;
    change.label = record->label;
    emit changed(change);
    return record->id;
}

QList<TransactionRecord> Library::history(int limit) const
{
    return d->files.history(limit);
}

Result<QString> Library::undo(const QString &id)
{
    if (isReadOnly())
        return Error(ErrorCode::ReadOnly, tr("This library is open for reading only, so nothing can be undone."));
    const auto record = d->files.entry(id);
    if (!record) {
        return Error(ErrorCode::NotFound,
                     tr("The change %1 is not in the history any more, so it cannot be undone.").arg(id));
    }
    auto inverse = d->files.inverse(*record);
    if (!inverse)
        return inverse.error();
    auto undone = d->files.commit(*inverse, id);
    QSet<QString> paths;
    for (const FileChange &change : inverse->changes())
        paths += change.path;
    Change change = d->changeOf(paths);
    d->absorb(paths);
    if (!undone)
        return undone.error();
    const Change after = d->changeOf(paths);
    change.profiles += after.profiles;
    change.campaigns += after.campaigns;
    change.transaction = undone->id;
    change.label = undone->label;
    emit changed(change);
    return undone->id;
}

bool Library::rescan()
{
    const Snapshot before = d->snapshot;
    d->snapshot.refresh();
    const QSet<QString> paths = d->snapshot.differences(before);
    if (paths.isEmpty())
        return false;
    Change change = d->changeOf(paths);
    d->absorb(paths);
    const Change after = d->changeOf(paths);
    change.profiles += after.profiles;
    change.campaigns += after.campaigns;
    emit changed(change);
    return true;
}

Record Library::sidecar(const QString &kind, const QString &name) const
{
    const auto bytes =
        systemFileLayer().read(QStringLiteral("%1/%2/%3/%4").arg(d->root, layout::own, kind, name), 8 * 1024 * 1024);
    auto record = bytes ? Record::parse(*bytes) : Result<Record>(bytes.error());
    return record ? std::move(*record) : Record();
}

void Library::saveSidecar(Transaction &transaction, const QString &kind, const QString &name, const Json &content) const
{
    const QString path = QStringLiteral("%1/%2/%3").arg(layout::own, kind, name);
    const auto bytes = systemFileLayer().read(d->root + QLatin1Char('/') + path, 8 * 1024 * 1024);
    transaction.write(path, toPythonText(content), bytes ? digestOf(*bytes) : QByteArray());
}

} // namespace retinue
