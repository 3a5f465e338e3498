#pragma once

#include "core/base/clock.h"
#include "core/files/transaction.h"
#include "core/library/change.h"
#include "core/library/layout.h"
#include "core/library/summaries.h"
#include "core/model/campaigndata.h"
#include "core/model/enrichedcharacter.h"

#include <QObject>

#include <memory>

namespace retinue {

class FileLayer;

enum class OpenMode { ReadWrite, ReadOnly };

/// One library folder: profiles, campaigns, presets, images. Lists summaries, loads records when asked for (profiles
/// are cached, the states of a campaign come together), and is the only door to change: commit().
/// Lives in one thread. Reading never writes; in ReadOnly nothing ever does (design/20-library).
class Library : public QObject
{
    Q_OBJECT

public:
    /// Opens the folder @p path. ReadWrite makes the folder when it is missing and finishes interrupted transactions.
    /// Errors: NotFound, Permission, Invalid (no folder), Locked (ReadWrite, and another program writes).
    static Result<std::unique_ptr<Library>> open(const QString &path, OpenMode mode, Clock clock = systemClock());
    ~Library() override;

    QString root() const;
    /// The folder's name, for people.
    QString name() const;
    bool isReadOnly() const;
    QDateTime now() const;
    /// Layout that new campaigns get: classic, or server when the library already has campaigns with `data/`.
    LayoutKind layoutForNewCampaigns() const;

    /// Everybody: profiles of people, sorted by name; templates (`prof_…`) and broken files are flagged, not hidden.
    QList<ProfileSummary> profiles() const;
    /// Every campaign, last played first; broken ones flagged.
    QList<CampaignSummary> campaigns() const;
    /// The library's own character presets (wrapper file, bare array, one file each), else empty.
    QList<Preset> characterPresets() const;
    QList<CampaignPreset> campaignPresets() const;
    /// Files that cannot be understood, each with its reason.
    QList<BrokenFile> brokenFiles() const;

    /// Errors: NotFound, Invalid (with position). Falls back to the mirror in `shared/` when the main file is missing.
    Result<CharacterProfile> profile(const QString &id) const;
    bool hasProfile(const QString &id) const;
    Result<CampaignData> campaign(const QString &campaignId) const;
    /// The states of one campaign: those it lists in its order, then the others. Broken ones are left out (they are
    /// in brokenFiles()).
    QList<CharacterInfo> states(const QString &campaignId) const;
    Result<CharacterInfo> state(const QString &campaignId, const QString &characterId) const;
    /// Profile and state joined; @p campaignId empty: the profile alone. Errors: NotFound.
    Result<EnrichedCharacter> enriched(const QString &characterId, const QString &campaignId = {}) const;
    /// Campaigns with a state of @p characterId, last played first.
    QList<Usage> whereUsed(const QString &characterId) const;
    /// Scenes of a campaign: those inside the campaign data and those in `scenes/`, in scene order.
    QList<Json> scenes(const QString &campaignId) const;
    /// Chat messages of a campaign, oldest first, from either place; empty when there are none or they are broken.
    QList<Json> chat(const QString &campaignId) const;
    /// All files of a campaign: path inside the library, bytes, last change.
    QList<FileEntry> files(const QString &campaignId) const;

    /// Absolute path of the portrait of @p profile inside the library, or empty when it is missing
    /// (resolution order in design/20-library). Never a path outside.
    QString portraitFile(const Record &profile, const QString &campaignId = {}) const;
    /// Paths of all files of the library, our own left out, sorted.
    QStringList paths() const;
    bool hasFile(const QString &path) const;
    /// Content of a library file. Errors: NotFound, Limit (32 MB), Invalid (a path that leads out).
    Result<QByteArray> readFile(const QString &path) const;
    /// The digest of a file of any size, for a Transaction that replaces or removes it.
    Result<QByteArray> digestOfFile(const QString &path) const;

    /// Ids in use by profiles, states and templates, as collision keys (see ids::collisionKey).
    QSet<QString> characterIdsInUse() const;
    QSet<QString> campaignIdsInUse() const;
    /// Paths a new file gets: profile, its mirror (empty unless the mirror folder exists), state, campaign data, image.
    QString newProfilePath(const QString &id) const;
    QString mirrorPath(const QString &id) const;
    QString statePath(const QString &campaignId, const QString &characterId) const;
    QString newCampaignPath(const QString &campaignId) const;
    /// The folder of a campaign inside the library, empty when there is none.
    QString campaignFolder(const QString &campaignId) const;
    /// The layout of an existing campaign.
    LayoutKind layoutOf(const QString &campaignId) const;
    /// `images/<provider>_image_<n>.png` with the next free number.
    QString newImagePath(const QString &provider) const;

    /// Carries out @p transaction: all of it, or nothing. Mirrors of written profiles are updated along.
    /// Returns the id in the history, empty when there was nothing to do.
    /// Errors: ReadOnly, Conflict (a file is no longer what was read), DiskFull, Permission, Io.
    Result<QString> commit(Transaction transaction);
    /// What has been done in this library, newest first, at most @p limit.
    QList<TransactionRecord> history(int limit = 200) const;
    /// Takes back the transaction @p id as a new transaction (undoing that one redoes it). Errors: NotFound, Conflict.
    Result<QString> undo(const QString &id);

    /// Reads the folder again and tells what other programs changed. Returns true when something had changed.
    bool rescan();

    /// Our own data beside the format, `.retinue/<kind>/<name>`; an empty record when there is none.
    Record sidecar(const QString &kind, const QString &name) const;
    /// Adds the saving of a sidecar to @p transaction.
    void saveSidecar(Transaction &transaction, const QString &kind, const QString &name, const Json &content) const;

signals:
    /// After a commit, an undo or a rescan.
    void changed(const retinue::Change &change);

private:
    struct Private;
    explicit Library(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace retinue
