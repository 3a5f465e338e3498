#pragma once

#include "core/library/imagestore.h"
#include "core/library/summaries.h"
#include "core/model/characterprofile.h"

#include <QHash>

namespace retinue {

/// The profiles of a library: `character_profiles/`, with `shared/character_profiles/` where the main file is missing.
/// Summaries are made once, records are loaded when asked for and cached until forget().
class ProfileStore
{
public:
    ProfileStore(const Snapshot &snapshot, const ImageStore &images) : m_snapshot(snapshot), m_images(images) {}

    const QList<ProfileSummary> &summaries() const;
    Result<CharacterProfile> load(const QString &id) const;
    bool contains(const QString &id) const;
    /// The id that the file @p path is listed under, empty when it is no profile.
    QString idAt(const QString &path) const;
    /// Drops what is known of the files that have changed.
    void forget(const QSet<QString> &paths);

private:
    void scan() const;
    ProfileSummary summarise(const QString &path) const;
    const ProfileSummary &summaryOf(const QString &path) const;

    const Snapshot &m_snapshot;
    const ImageStore &m_images;
    mutable bool m_scanned = false;
    mutable QHash<QString, ProfileSummary> m_byPath; ///< as the file says, before ids are settled
    mutable QList<ProfileSummary> m_summaries;
    mutable QHash<QString, int> m_rowOf;
    mutable QHash<QString, CharacterProfile> m_cache;
};

/// The id in a file's name: without folder and `.json`, with `%3A` and the like decoded.
QString idOfFileName(const QString &path);

/// Reads @p path as a record. The error names the file and what can be done.
Result<StoredRecord> readRecord(const Snapshot &snapshot, const QString &path);

} // namespace retinue
