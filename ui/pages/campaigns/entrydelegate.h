#pragma once

#include <QStyledItemDelegate>

namespace retinue {

/// A row of two lines, title and note (Qt::UserRole), with an icon before it and a flag behind the current one
/// (Qt::UserRole + 1).
class EntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit EntryDelegate(const QString &iconName, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QString m_iconName;
};

} // namespace retinue
