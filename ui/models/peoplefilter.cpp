#include "ui/models/peoplefilter.h"

#include "core/base/text.h"
#include "core/library/library.h"

namespace retinue {
namespace {

int compare(const QVariant &a, const QVariant &b)
{
    if (a.typeId() == QMetaType::QString)
        return naturalCompare(a.toString(), b.toString());
    if (a.typeId() == QMetaType::QDateTime) {
        const QDateTime x = a.toDateTime();
        const QDateTime y = b.toDateTime();
        if (x.isValid() != y.isValid())
            return x.isValid() ? 1 : -1;
        return x < y ? -1 : x > y ? 1 : 0;
    }
    const qlonglong x = a.toLongLong();
    const qlonglong y = b.toLongLong();
    return x < y ? -1 : x > y ? 1 : 0;
}

} // namespace

PeopleFilter::PeopleFilter(PeopleModel &people, const Library &library, QObject *parent)
    : QSortFilterProxyModel(parent), m_people(people), m_library(library)
{
    setSourceModel(&people);
    setOrder(Order::Name);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(this, signal, this, &PeopleFilter::countChanged);
    connect(&people, &QAbstractItemModel::rowsInserted, this, &PeopleFilter::countChanged);
    connect(&people, &QAbstractItemModel::rowsRemoved, this, &PeopleFilter::countChanged);
}

const Person &PeopleFilter::person(const QModelIndex &index) const
{
    return m_people.person(mapToSource(index).row());
}

QModelIndex PeopleFilter::indexOf(const QString &id) const
{
    const int row = m_people.rowOf(id);
    return row < 0 ? QModelIndex() : mapFromSource(m_people.index(row, 0));
}

void PeopleFilter::setQuery(const QString &text)
{
    m_query = PeopleQuery(text);
    invalidateFilter();
    emit countChanged();
}

void PeopleFilter::setOrder(Order order)
{
    switch (order) {
    case Order::Name:
        sort(PeopleModel::Name, Qt::AscendingOrder);
        break;
    case Order::LastPlayed:
        sort(PeopleModel::LastPlayed, Qt::DescendingOrder);
        break;
    case Order::Level:
        sort(PeopleModel::Level, Qt::DescendingOrder);
        break;
    case Order::Class:
        sort(PeopleModel::Class, Qt::AscendingOrder);
        break;
    }
}

int PeopleFilter::total() const
{
    int count = 0;
    for (int row = 0; row < m_people.rowCount(); ++row)
        count += m_people.person(row).summary.isTemplate && !m_query.wantsTemplates() ? 0 : 1;
    return count;
}

bool PeopleFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Person &person = m_people.person(row);
    if (person.summary.isTemplate && !m_query.wantsTemplates())
        return false;
    return m_query.matches(person, [this](const Person &who, const QString &key) {
        const auto profile = m_library.profile(who.id());
        if (!profile)
            return QString();
        const QStringList list = profile->texts({key});
        return list.isEmpty() ? profile->text({key}) : list.join(QLatin1Char('\n'));
    });
}

bool PeopleFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const Person &a = m_people.person(left.row());
    const Person &b = m_people.person(right.row());
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    if (a.isBroken() != b.isBroken())
        return b.isBroken() == ascending; // last either way
    if (const int order = compare(left.data(PeopleModel::SortRole), right.data(PeopleModel::SortRole)))
        return order < 0;
    const int byName = naturalCompare(a.shownName(), b.shownName());
    return ascending ? byName < 0 : byName > 0;
}

} // namespace retinue
