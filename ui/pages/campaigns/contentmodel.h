#pragma once

#include "core/model/field.h"
#include "ui/pages/campaigns/opencampaign.h"
#include "ui/pages/campaigns/rowmodel.h"

namespace retinue {

/// The kinds of things a campaign holds by id.
enum class ContentKind { Npcs, Places, Quests, Scenes };

/// What is the same in all code for a kind.
struct ContentTraits
{
    const char *root;  ///< key in the campaign's data
    RecordKind record; ///< of the entries
    const char *idKey;
    const char *titleKey;
    const char *noteKey; ///< shown below the title
    const char *icon;
};
const ContentTraits &traitsOf(ContentKind kind);

/// One NPC, place, quest or scene.
struct ContentRow
{
    QString key; ///< its id
    QString title;
    QString note;
    bool isOwnFile = false; ///< a scene with a file of its own, which is shown and not edited
    bool isCurrent = false; ///< the current place or scene, an active quest
    Json object;            ///< of a scene in a file

    bool operator==(const ContentRow &) const = default;
};

/// The entries of one kind, in the file's order (scenes: in theirs).
class ContentModel : public RowModel<ContentRow>
{
    Q_OBJECT

public:
    ContentModel(OpenCampaign &campaign, ContentKind kind, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Adds an entry called @p name. Returns its id, empty when that was refused.
    QString add(const QString &name);
    bool removeEntry(int row);
    /// Moves a scene in the order of scenes.
    bool moveScene(int from, int to);

private:
    void reload();
    void addScenes(QList<ContentRow> &rows) const;

    OpenCampaign &m_campaign;
    ContentKind m_kind;
};

/// A new entry with the keys that files of @p layout have.
Json newEntry(ContentKind kind, const QString &id, const QString &name, LayoutKind layout);

} // namespace retinue
