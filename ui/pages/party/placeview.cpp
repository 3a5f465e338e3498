#include "ui/pages/party/placeview.h"

#include "core/base/text.h"
#include "ui/dragtypes.h"
#include "ui/models/facestore.h"
#include "ui/pages/party/dropcontent.h"
#include "ui/pages/party/partydraft.h"
#include "ui/pages/party/placemodel.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/workspace.h"

#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace retinue {

namespace {

constexpr int narrowestForFour = 4 * 112 + 48;
constexpr int narrowestForEight = 8 * 124 + 48;

} // namespace

PlaceView::PlaceView(PlaceModel &model, PartyDraft &draft, Workspace &workspace, QWidget *parent)
    : CardView(CardDelegate::Shape::Boxed, parent), m_model(model), m_draft(draft), m_workspace(workspace)
{
    setModel(&model);
    setColumns(4);
    setPageMargins({sizes::inspectorMargin, 0, sizes::inspectorMargin, 0});
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragEnabled(true);
    setAcceptDrops(true);
    viewport()->setAcceptDrops(true);
    setAccessibleName(tr("Places of the party"));
    model.setFaceSize([this] { return cards()->faceSize() * devicePixelRatioF(); });
    connect(&workspace.faces(), &FaceStore::ready, this, [this](const QString &key) {
        if (key.startsWith(QLatin1String("place:")))
            update(m_model.index(key.mid(6).toInt()));
    });
}

void PlaceView::setCurrentPlace(int place)
{
    setCurrentIndex(model()->index(place, 0));
}

void PlaceView::resizeEvent(QResizeEvent *event)
{
    setColumns(width() >= narrowestForEight ? 8 : width() >= narrowestForFour ? 4 : 2);
    CardView::resizeEvent(event);
    const int rows = (PartyDraft::placeCount + columnsNow() - 1) / columnsNow();
    setMaximumHeight(rows * gridSize().height() + 2);
}

/// Over a taken place, a drag's promise is laid on the card (empty places show it themselves).
void PlaceView::paintEvent(QPaintEvent *event)
{
    CardView::paintEvent(event);
    const int row = m_model.dropRow();
    if (row < 0 || m_draft.place(row).isEmpty())
        return;
    QPainter painter(viewport());
    const Tokens &t = Theme::of(this);
    const int half = cards()->gap() / 2;
    const QRect card = visualRect(m_model.index(row)).adjusted(half, half, -half, -half);
    paint::box(&painter, card, sizes::radiusCard, paint::faded(t.accentTint, 0.94), {});
    paint::dashed(&painter, card, sizes::radiusCard, t.accent, 2);
    painter.setFont(Theme::font(this, TextSize::Small));
    painter.setPen(t.onTint);
    painter.drawText(card.adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap, m_model.promise());
}

void PlaceView::keyPressEvent(QKeyEvent *event)
{
    const int place = currentPlace();
    if (event->modifiers().testFlag(Qt::AltModifier) && event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down) {
        moveCurrent(event->key());
    } else if (event->matches(QKeySequence::Paste)) {
        emit pasteRequested(place);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers() != Qt::NoModifier && event->modifiers() != Qt::KeypadModifier)
            return CardView::keyPressEvent(event);
        emit editRequested(place);
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        emit clearRequested(place);
    } else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier) {
        emit duplicateRequested(place);
    } else {
        return CardView::keyPressEvent(event);
    }
    event->accept();
}

void PlaceView::moveCurrent(int key)
{
    const int columns = columnsNow();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int step = key == Qt::Key_Up                     ? -columns
                     : key == Qt::Key_Down                 ? columns
                     : (key == Qt::Key_Left) != isMirrored ? -1
                                                           : 1;
    const int target = currentPlace() + step;
    if (target < 0 || target >= PartyDraft::placeCount)
        return;
    emit swapRequested(currentPlace(), target);
}

void PlaceView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at = isKey ? currentIndex() : indexAt(event->pos());
    if (!at.isValid())
        return;
    setCurrentIndex(at);
    const QPoint position = isKey ? viewport()->mapToGlobal(visualRect(at).center()) : event->globalPos();
    emit menuRequested(at.row(), position);
}

void PlaceView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    if (at.isValid() && event->button() == Qt::LeftButton)
        emit editRequested(at.row());
}

void PlaceView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    CardView::currentChanged(current, previous);
    if (current.isValid())
        emit currentPlaceChanged(current.row());
}

void PlaceView::startDrag(Qt::DropActions)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid() || m_draft.place(at.row()).isEmpty())
        return;
    m_dragged = at.row();
    auto *drag = new QDrag(this); // Qt deletes it when the drag is over
    auto *mime = new QMimeData;
    Json list = Json::array({m_draft.place(at.row()).slotObject()});
    mime->setData(drag::slotObjects, QByteArray::fromStdString(list.dump()));
    drag->setMimeData(mime);
    const QRect rect = visualRect(at);
    drag->setPixmap(viewport()->grab(rect));
    drag->setHotSpot(viewport()->mapFromGlobal(QCursor::pos()) - rect.topLeft());
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
    m_dragged = -1;
    m_model.setDrop(-1, {});
}

int PlaceView::placeAt(const QPoint &position) const
{
    const QModelIndex at = indexAt(position);
    return at.isValid() ? at.row() : -1;
}

int PlaceView::dropPlace(const QDropEvent &event) const
{
    const int place = placeAt(event.position().toPoint());
    if (m_dragged >= 0 && event.source() == this)
        return place;
    const DropContent content(*event.mimeData());
    if (content.isPicture())
        return place >= 0 && !m_draft.place(place).isEmpty() ? place : -1;
    if (place >= 0 && m_draft.place(place).isEmpty())
        return place;
    const int free = m_draft.firstFree();
    return free >= 0 ? free : place;
}

QString PlaceView::promise(const QMimeData &mime, int place) const
{
    const DropContent content(mime);
    const QString there = singleLine(m_draft.place(place).name(), 40);
    if (m_dragged >= 0) {
        const QString moved = singleLine(m_draft.place(m_dragged).name(), 40);
        return m_draft.place(place).isEmpty() ? tr("Drop to move\n%1\nto place %2").arg(moved).arg(place + 1)
                                              : tr("Drop to swap\n%1\nwith %2").arg(moved, there);
    }
    if (content.isPicture())
        return tr("Drop to make this the portrait of\n%1").arg(there);
    const QString who = content.summary(m_workspace.library());
    return m_draft.place(place).isEmpty()
               ? tr("Drop to add\n%1\nas number %2").arg(who).arg(place + 1)
               : tr("All eight places are taken. Drop to put\n%1\nin place of %2").arg(who, there);
}

void PlaceView::dragEnterEvent(QDragEnterEvent *event)
{
    if (DropContent(*event->mimeData()).isUsable())
        event->acceptProposedAction();
}

void PlaceView::dragMoveEvent(QDragMoveEvent *event)
{
    const int place = dropPlace(*event);
    if (place < 0 || place == m_dragged || !DropContent(*event->mimeData()).isUsable()) {
        m_model.setDrop(-1, {});
        event->ignore();
        return;
    }
    m_model.setDrop(place, promise(*event->mimeData(), place));
    event->setDropAction(m_dragged >= 0 ? Qt::MoveAction : Qt::CopyAction);
    event->accept();
}

void PlaceView::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_model.setDrop(-1, {});
    event->accept();
}

void PlaceView::dropEvent(QDropEvent *event)
{
    const int place = dropPlace(*event);
    m_model.setDrop(-1, {});
    if (place < 0)
        return;
    const DropContent content(*event->mimeData());
    if (m_dragged >= 0 && event->source() == this)
        emit swapRequested(m_dragged, place);
    else if (content.hasFiles())
        emit filesDropped(content.files(), place);
    else
        emit slotsDropped(content.slotObjects(m_workspace.library()), place);
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

} // namespace retinue
