#pragma once

#include "ui/pages/campaigns/opencampaign.h"
#include "ui/pages/campaigns/rowmodel.h"

namespace retinue {

/// Somebody in a campaign, as the table of people shows them.
struct StateRow
{
    QString key;          ///< character id
    bool missing = false; ///< listed, but without a readable state
    bool listed = true;
    QString name, race, characterClass, status, location;
    int level = 0, hitPoints = 0, hitPointsMax = 0, armorClass = 0;
    QStringList conditions;

    bool operator==(const StateRow &) const = default;
};

/// Everybody with a state in a campaign. Editing a cell is an operation of play: hit points take "-7" as the board
/// does.
class StatesModel : public RowModel<StateRow>
{
    Q_OBJECT

public:
    enum Column { Name, Class, Level, HitPoints, ArmorClass, Status, Location, Conditions, ColumnCount };

    explicit StatesModel(OpenCampaign &campaign, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// An edit was refused; the sentence says why.
    void refused(const QString &sentence);

private:
    void reload();
    QString display(const StateRow &row, int column) const;

    OpenCampaign &m_campaign;
};

} // namespace retinue
