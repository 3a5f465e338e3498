#pragma once

#include <QStyledItemDelegate>

namespace retinue {

class TodoModel;

/// A line of the to-do list: sign of needed or optional, the sentence, whom it is about, and what Enter does.
class TodoDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TodoDelegate(const TodoModel &model, QObject *parent = nullptr)
        : QStyledItemDelegate(parent), m_model(model)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const TodoModel &m_model;
};

} // namespace retinue
