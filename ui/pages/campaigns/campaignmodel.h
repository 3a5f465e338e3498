#pragma once

#include "ui/models/facestore.h"
#include "ui/pages/campaigns/campaignissues.h"
#include "ui/pages/campaigns/rowmodel.h"

#include <QTimer>

#include <optional>

namespace retinue {

class Workspace;

/// A campaign as a card or a line of the table shows it.
struct CampaignRow
{
    QString key; ///< path of its data file
    CampaignSummary summary;
    QStringList people;                         ///< names of those it lists, in order
    QList<FaceRequest> faces;                   ///< the first four of them
    QStringList places;                         ///< for searching
    std::optional<QList<CampaignIssue>> issues; ///< nothing until they have been looked for

    bool operator==(const CampaignRow &other) const;
    bool isBroken() const { return !summary.broken.isEmpty(); }
};

/// The campaigns of a library. What needs their people (faces, names, what there is to look at) is read one campaign
/// at a time while the program has nothing else to do.
class CampaignModel : public RowModel<CampaignRow>
{
    Q_OBJECT

public:
    enum Column { Title, People, Style, Theme, Sessions, Hours, LastPlayed, ToLookAt, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< a value that compares as people expect
        SearchRole,              ///< folded text of title, description, people and places
        IdRole,
    };

    explicit CampaignModel(Workspace &workspace, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Row of the campaign @p id, −1 when there is none.
    int rowOfCampaign(const QString &id) const;
    /// Looks at everything that waits now, instead of later.
    void finishLooking();
    /// True while some campaigns have not been looked into.
    bool isLooking() const { return !m_waiting.isEmpty(); }

private:
    void reload();
    void take(const Change &change);
    void lookAgain(const QSet<QString> &campaignIds);
    void lookAtNext();
    QString display(const CampaignRow &row, int column) const;
    QVariant sortValue(const CampaignRow &row, int column) const;

    Workspace &m_workspace;
    QStringList m_waiting; ///< keys of rows to look into
    QTimer m_timer;
};

/// "5 sessions, 12.5 h", "last played 13 October", "3 people": the captions of a campaign.
QString sessionsText(const CampaignSummary &summary);
QString lastPlayedText(const QDateTime &time, const QDateTime &now);
QString peopleText(int count);
/// "13 October 2025 10:30", short and in the user's own notation; empty for an invalid time.
QString momentText(const QDateTime &time);
/// A number of hours without needless digits, in the user's own notation.
QString hoursText(double hours);

} // namespace retinue
