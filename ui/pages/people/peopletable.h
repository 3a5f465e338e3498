#pragma once

#include <QTableView>

namespace retinue {

/// The people as rows: a small head before the name, columns that sort by a click.
class PeopleTable : public QTableView
{
    Q_OBJECT

public:
    explicit PeopleTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
};

} // namespace retinue
