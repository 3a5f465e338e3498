#pragma once

#include "core/record/json.h"

#include <QWidget>

#include <functional>

class QToolButton;
class QVBoxLayout;

namespace retinue {

class Label;
class PartyDraft;
class PlaceModel;
class PlaceView;
class TodoModel;
class TodoPanel;
class Workspace;

/// The middle of the Party page: the eight places, what can be done with them, and the to-do list below.
class PartyPanel : public QWidget
{
    Q_OBJECT

public:
    PartyPanel(Workspace &workspace, PartyDraft &draft, PlaceModel &places, TodoModel &todo, QWidget *parent = nullptr);

    PlaceView &places() const { return *m_view; }
    int currentPlace() const;
    /// Where Random takes somebody from: a slot object, null for nobody left.
    void setRandomSource(std::function<Json()> source) { m_random = std::move(source); }

    /// Puts people into the party: the first at @p place (−1: the next free one), the others at free ones.
    void addSlots(const QList<Json> &slotObjects, int place = -1);
    /// Preset files from outside; one picture becomes the portrait at a taken @p place.
    void addFiles(const QStringList &files, int place);
    void addRandom();
    void duplicateCurrent();
    void clearCurrent();

    /// Leaves out the words of the buttons where room is short.
    void setWordless(bool on);
    void setPresetsButton(bool visible, bool checked);

signals:
    void presetsToggled();
    void editRequested(int place);
    void portraitRequested(int place);
    /// A picture was dropped on a place.
    void pictureDropped(const QString &file, int place);
    void jumpRequested(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *makeButton(const QString &text, const char *iconName, const QString &tip, void (PartyPanel::*slot)());
    void makeHead(QVBoxLayout *layout);
    void connectView();
    void paste(int place);
    void swap(int from, int to);
    void showMenu(int place, const QPoint &globalPosition);
    void refresh();
    /// A sentence below the head, until something changes.
    void refuse(const QString &sentence);

    Workspace &m_workspace;
    PartyDraft &m_draft;
    std::function<Json()> m_random;
    QToolButton *m_openPresets;
    Label *m_count;
    QList<QToolButton *> m_buttons;
    Label *m_refusal;
    PlaceView *m_view;
    TodoPanel *m_todo;
};

} // namespace retinue
