#pragma once

#include "core/record/json.h"
#include "ui/widgets/cardview.h"

namespace retinue {

class PartyDraft;
class PlaceModel;
class Workspace;

/// The eight places as a grid of cards in four columns, two when it is narrow. Drags reorder and take in presets,
/// people, preset files and pictures; every one of these can be done with the keyboard too.
class PlaceView : public CardView
{
    Q_OBJECT

public:
    PlaceView(PlaceModel &model, PartyDraft &draft, Workspace &workspace, QWidget *parent = nullptr);

    int currentPlace() const { return currentIndex().isValid() ? currentIndex().row() : 0; }
    void setCurrentPlace(int place);

signals:
    void currentPlaceChanged(int place);
    /// Enter or double-click: the user wants to edit this place.
    void editRequested(int place);
    void duplicateRequested(int place);
    void clearRequested(int place);
    /// Moving by keyboard or drag.
    void swapRequested(int from, int to);
    /// Slot objects dropped or pasted on a place.
    void slotsDropped(const QList<retinue::Json> &slotObjects, int place);
    void filesDropped(const QStringList &files, int place);
    void pasteRequested(int place);
    void menuRequested(int place, const QPoint &globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    int placeAt(const QPoint &position) const;
    /// Where a drop at @p position would go: a moved card to the place itself, anybody new beside a taken place to
    /// the first free one. −1 when it cannot be taken.
    int dropPlace(const QDropEvent &event) const;
    QString promise(const QMimeData &mime, int place) const;
    void moveCurrent(int key);

    PlaceModel &m_model;
    PartyDraft &m_draft;
    Workspace &m_workspace;
    int m_dragged = -1;
};

} // namespace retinue
