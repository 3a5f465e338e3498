#pragma once

#include "core/library/layout.h"
#include "core/library/snapshot.h"
#include "core/library/summaries.h"
#include "core/model/campaigndata.h"
#include "core/model/characterinfo.h"

#include <QHash>

namespace retinue {

/// The campaigns of a library in both layouts, found by their folders. The states of a campaign are loaded together
/// and cached until forget().
class CampaignStore
{
public:
    explicit CampaignStore(const Snapshot &snapshot) : m_snapshot(snapshot) {}

    const QList<CampaignSummary> &summaries() const;
    /// Folder and layout of a campaign; the folder is empty when there is none.
    std::pair<QString, LayoutKind> place(const QString &campaignId) const;
    LayoutKind layoutForNew() const;
    Result<CampaignData> load(const QString &campaignId) const;
    const QList<CharacterInfo> &states(const QString &campaignId) const;
    QList<BrokenFile> brokenStates(const QString &campaignId) const;
    QList<Json> scenes(const QString &campaignId) const;
    QList<Json> chat(const QString &campaignId) const;
    /// The campaign that the file @p path belongs to, empty when none.
    QString campaignOf(const QString &path) const;
    QStringList ids() const;
    /// Drops what is known of the campaigns whose files have changed.
    void forget(const QSet<QString> &paths);

private:
    struct Place
    {
        QString folder;
        LayoutKind kind = LayoutKind::Classic;
        bool hasData = false;
    };
    void scan() const;
    void find(const QString &folder) const;
    CampaignSummary summarise(const QString &id, const Place &place) const;
    void loadStates(const QString &campaignId) const;

    const Snapshot &m_snapshot;
    mutable bool m_scanned = false;
    mutable bool m_summarised = false;
    mutable QHash<QString, Place> m_places;
    mutable QList<CampaignSummary> m_summaries;
    mutable QHash<QString, CampaignSummary> m_byId;
    mutable QHash<QString, QList<CharacterInfo>> m_states;
    mutable QHash<QString, QList<BrokenFile>> m_brokenStates;
};

} // namespace retinue
