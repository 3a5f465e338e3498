#include "ui/pages/health/problemview.h"

#include "ui/pages/health/problemdelegate.h"
#include "ui/pages/health/problemmodel.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace retinue {

ProblemView::ProblemView(QWidget *parent) : QTreeView(parent)
{
    setItemDelegate(new ProblemDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setAccessibleName(tr("Problems"));
}

void ProblemView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    expandAll();
}

bool ProblemView::isHeading(const QModelIndex &index)
{
    return index.data(ProblemModel::IsGroupRole).toBool();
}

void ProblemView::toggle(const QModelIndex &heading)
{
    setExpanded(heading, !isExpanded(heading));
}

QModelIndex ProblemView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const bool back = action == MoveUp || action == MovePrevious || action == MovePageUp;
    QModelIndex next = action == MoveUp && currentIndex().isValid()     ? indexAbove(currentIndex())
                       : action == MoveDown && currentIndex().isValid() ? indexBelow(currentIndex())
                                                                        : QTreeView::moveCursor(action, modifiers);
    if (action == MoveLeft || action == MoveRight)
        return next;
    while (isHeading(next))
        next = back ? indexAbove(next) : indexBelow(next);
    return next.isValid() ? next : currentIndex();
}

void ProblemView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const QModelIndex current = currentIndex();
    const bool onProblem = current.isValid() && !isHeading(current);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (plain && (isEnter || event->key() == Qt::Key_Space) && isHeading(current))
        toggle(current);
    else if (plain && isEnter && onProblem)
        emit fixRequested();
    else if (plain && event->key() == Qt::Key_I && onProblem)
        emit fineRequested();
    else
        QTreeView::keyPressEvent(event);
}

void ProblemView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex pressed = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && isHeading(pressed))
        toggle(pressed);
    else
        QTreeView::mousePressEvent(event);
}

void ProblemView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    if (!parent.isValid()) {
        for (int row = start; row <= end; ++row)
            expand(model()->index(row, 0));
    }
}

} // namespace retinue
