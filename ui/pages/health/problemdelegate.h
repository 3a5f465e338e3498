#pragma once

#include <QStyledItemDelegate>

namespace retinue {

/// Paints the rows of ProblemModel: headings with an arrow and a count; problems with their icon, sentence, detail and
/// fix in words.
class ProblemDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintProblem(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace retinue
