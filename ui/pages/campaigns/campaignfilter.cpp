#include "ui/pages/campaigns/campaignfilter.h"

#include "core/base/text.h"
#include "ui/pages/campaigns/campaignmodel.h"

namespace retinue {

CampaignFilter::CampaignFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(CampaignModel::SortRole);
    setOrder(Order::LastPlayed);
}

void CampaignFilter::setWords(const QString &text)
{
    m_words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void CampaignFilter::setOrder(Order order)
{
    m_order = order;
    switch (order) {
    case Order::LastPlayed:
        sort(CampaignModel::LastPlayed, Qt::DescendingOrder);
        break;
    case Order::Title:
        sort(CampaignModel::Title, Qt::AscendingOrder);
        break;
    case Order::Sessions:
        sort(CampaignModel::Sessions, Qt::DescendingOrder);
        break;
    case Order::ToLookAt:
        sort(CampaignModel::ToLookAt, Qt::DescendingOrder);
        break;
    }
}

bool CampaignFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = sourceModel()->index(row, 0, parent).data(CampaignModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return text.contains(word); });
}

bool CampaignFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.typeId() == QMetaType::QString)
        return naturalCompare(a.toString(), b.toString()) < 0;
    if (a.typeId() == QMetaType::QDateTime)
        return a.toDateTime() < b.toDateTime();
    return a.toDouble() < b.toDouble();
}

} // namespace retinue
