#pragma once

#include "ui/models/peoplemodel.h"
#include "ui/models/peoplequery.h"

#include <QSortFilterProxyModel>

namespace retinue {

/// The people that a query finds, in the order the user chose. Broken files come last; templates only when asked for.
class PeopleFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Order { Name, LastPlayed, Level, Class };
    Q_ENUM(Order)

    PeopleFilter(PeopleModel &people, const Library &library, QObject *parent = nullptr);

    const Person &person(const QModelIndex &index) const;
    /// An invalid index when nobody of that id is shown.
    QModelIndex indexOf(const QString &id) const;
    const PeopleQuery &query() const { return m_query; }
    void setQuery(const QString &text);
    /// One of the four orders of the menu; a click on a column of the table sorts by that column instead.
    void setOrder(Order order);
    /// How many there are without the query: people and broken files, and templates when they are asked for.
    int total() const;

signals:
    /// The rows shown have changed.
    void countChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    PeopleModel &m_people;
    const Library &m_library;
    PeopleQuery m_query;
};

} // namespace retinue
