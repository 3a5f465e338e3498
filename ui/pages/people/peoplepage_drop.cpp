#include "core/base/text.h"
#include "ui/pages/people/characterinspector.h"
#include "ui/pages/people/dropoverlay.h"
#include "ui/pages/people/peopledrop.h"
#include "ui/pages/people/peoplepage.h"
#include "ui/pages/people/portraitruns.h"
#include "ui/workspace.h"

#include <QAbstractItemView>
#include <QDragEnterEvent>
#include <QStackedWidget>

namespace retinue {

PeoplePage::DropTarget PeoplePage::targetAt(const QPoint &pos, const PeopleDrop &drop) const
{
    const auto placeOf = [this](const QWidget *widget) {
        return QRect(widget->mapTo(this, QPoint(0, 0)), widget->size()).adjusted(4, 4, -4, -4);
    };
    if (!drop.isPicture())
        return {{}, placeOf(m_stack)};
    const QWidget *inspector = m_inspector;
    if (inspector->isVisible() && placeOf(inspector).contains(pos) && !m_inspector->characterId().isEmpty())
        return {m_inspector->characterId(), placeOf(inspector)};
    const QAbstractItemView *list = view();
    if (list->isVisible()) {
        const QModelIndex index = list->indexAt(list->viewport()->mapFrom(this, pos));
        if (index.isValid() && !m_filter->person(index).isBroken()) {
            const QRect place = list->visualRect(index.siblingAtColumn(0));
            return {m_filter->person(index).id(),
                    QRect(list->viewport()->mapTo(this, place.topLeft()), place.size()).adjusted(4, 2, -4, -2)};
        }
    }
    return {};
}

bool PeoplePage::promise(const QMimeData &mime, const QPoint &pos)
{
    const PeopleDrop drop(mime);
    if (m_workspace.library().isReadOnly() || (!drop.isPicture() && !drop.bringsCharacters())) {
        m_overlay->hide();
        return false;
    }
    const DropTarget target = targetAt(pos, drop);
    if (target.place.isNull()) {
        m_overlay->promise(rect().adjusted(4, 4, -4, -4), tr("Drop the picture on somebody to make it their portrait"));
        return false;
    }
    const int row = target.id.isEmpty() ? -1 : m_people->rowOf(target.id);
    m_overlay->promise(target.place,
                       row < 0 ? tr("Add %1").arg(singleLine(drop.summary(), 40))
                               : tr("New portrait of %1").arg(singleLine(m_people->person(row).shownName(), 40)));
    return true;
}

void PeoplePage::dragEnterEvent(QDragEnterEvent *event)
{
    dragMoveEvent(event);
    const PeopleDrop drop(*event->mimeData());
    if (drop.isPicture() || drop.bringsCharacters())
        event->accept();
}

void PeoplePage::dragMoveEvent(QDragMoveEvent *event)
{
    if (promise(*event->mimeData(), event->position().toPoint())) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    } else {
        event->ignore();
    }
}

void PeoplePage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_overlay->hide();
}

void PeoplePage::dropEvent(QDropEvent *event)
{
    m_overlay->hide();
    const PeopleDrop drop(*event->mimeData());
    const DropTarget target = targetAt(event->position().toPoint(), drop);
    if (!target.place.isNull() && carryOut(drop, target.id)) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

bool PeoplePage::takeDrop(const QMimeData &mime)
{
    const PeopleDrop drop(mime);
    return carryOut(drop, drop.isPicture() ? m_inspector->characterId() : QString());
}

bool PeoplePage::carryOut(const PeopleDrop &drop, const QString &id)
{
    if (m_workspace.library().isReadOnly())
        return false;
    if (drop.isPicture()) {
        if (id.isEmpty())
            return false;
        m_inspector->flush();
        m_portraits->setPictureFile(id, drop.picture());
        return true;
    }
    if (!drop.bringsCharacters())
        return false;
    const QStringList ids = drop.addTo(m_workspace);
    if (!ids.isEmpty())
        select(ids.last());
    return true;
}

} // namespace retinue
