#pragma once

#include <QAbstractTableModel>
#include <QSet>
#include <QString>

namespace retinue {

/// A list or table of values with a key each, which is brought up to date row by row, so that views keep selection,
/// scroll place and open editors. A Row has a member `key` (unique) and operator==.
template <class Row> class RowModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }

    const QList<Row> &rows() const { return m_rows; }
    const Row &at(int row) const { return m_rows.at(row); }

    /// The row of @p key, −1 when there is none.
    int rowOf(const QString &key) const
    {
        for (int row = 0; row < m_rows.size(); ++row)
            if (m_rows.at(row).key == key)
                return row;
        return -1;
    }

protected:
    /// Makes the rows those of @p wanted with the fewest notifications; rows with a key that came before are left out.
    void sync(const QList<Row> &wanted)
    {
        QSet<QString> keys;
        for (const Row &row : wanted)
            keys.insert(row.key);
        for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row)
            if (!keys.contains(m_rows.at(row).key))
                removeAt(row);
        int place = 0;
        for (const Row &row : wanted)
            if (keys.remove(row.key))
                put(place++, row);
    }

    /// Puts @p rows in, between beginInsertRows() and endInsertRows() of an empty model.
    void replaceAll(const QList<Row> &rows) { m_rows = rows; }

    /// Replaces one row that keeps its key; silent when nothing is different.
    void update(int row, const Row &value)
    {
        if (m_rows.at(row) == value)
            return;
        m_rows[row] = value;
        emit this->dataChanged(this->index(row, 0), this->index(row, this->columnCount() - 1));
    }

private:
    void removeAt(int row)
    {
        this->beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        this->endRemoveRows();
    }

    void put(int place, const Row &row)
    {
        int old = -1;
        if (place < m_rows.size())
            old = m_rows.at(place).key == row.key ? place : rowOf(row.key);
        if (old < 0) {
            this->beginInsertRows({}, place, place);
            m_rows.insert(place, row);
            this->endInsertRows();
            return;
        }
        if (old != place) {
            this->beginMoveRows({}, old, old, {}, place);
            m_rows.move(old, place);
            this->endMoveRows();
        }
        update(place, row);
    }

    QList<Row> m_rows;
};

} // namespace retinue
