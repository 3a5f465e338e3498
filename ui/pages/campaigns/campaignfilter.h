#pragma once

#include <QSortFilterProxyModel>

namespace retinue {

/// The campaigns that have every typed word in title, description, people or places, in the chosen order.
class CampaignFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Order { LastPlayed, Title, Sessions, ToLookAt };

    explicit CampaignFilter(QObject *parent = nullptr);

    void setWords(const QString &text);
    void setOrder(Order order);
    Order order() const { return m_order; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    Order m_order = Order::LastPlayed;
};

} // namespace retinue
