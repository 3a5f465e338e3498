#pragma once

#include <QTreeView>

namespace retinue {

/// The list of problems. Up and down go from problem to problem over the headings, left leads to the heading, which
/// Enter opens and closes; on a problem Enter asks for its fix and I says that it is fine.
class ProblemView : public QTreeView
{
    Q_OBJECT

public:
    explicit ProblemView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

signals:
    void fixRequested();
    void fineRequested();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}

private:
    static bool isHeading(const QModelIndex &index);
    void toggle(const QModelIndex &heading);
};

} // namespace retinue
