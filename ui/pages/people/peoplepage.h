#pragma once

#include "ui/models/peoplefilter.h"
#include "ui/pages/page.h"

class QAbstractItemView;
class QItemSelectionModel;
class QSplitter;
class QStackedWidget;

namespace retinue {

class Banner;
class CardView;
class CharacterInspector;
class DropOverlay;
class EmptyState;
class NameBar;
class PeopleDrop;
class PeopleHead;
class PeopleTable;
class PortraitRuns;
class Workspace;

/// Everybody in the library, as a gallery or a table over one model and one selection, with an inspector beside.
class PeoplePage : public Page
{
    Q_OBJECT

public:
    explicit PeoplePage(Workspace &workspace, QWidget *parent = nullptr);
    ~PeoplePage() override;

    QString title() const override;
    const char *iconName() const override { return "people"; }
    QList<QAction *> pageActions() override;
    QWidget *searchField() override;
    bool takeDrop(const QMimeData &mime) override;
    QWidget *inspector() override;
    QList<QWidget *> regions() override;

    /// Chooses @p characterId and shows it in the inspector, taking the filter off when it hides them.
    void select(const QString &characterId);
    /// Room for the list alone; beside less than 1000 pixels the inspector gives way.
    QSize minimumSizeHint() const override;
    /// The chosen people, in the order shown.
    QStringList selectedIds() const;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct DropTarget
    {
        QString id; ///< of the person under the pointer; empty: the page
        QRect place;
    };

    void build();
    void connectParts();
    void makeActions();
    QAction *addPageAction(const QString &text, const char *icon, const QKeySequence &key, bool changes,
                           void (PeoplePage::*slot)());
    void updateActions();
    void applyOrder();
    void updateCount();
    void updateEmpty();
    void updateFaces();
    void showSelection();
    void setView(int view);
    QAbstractItemView *view() const;
    void showMenu(const QPoint &globalPos);

    void createNew();
    void createNamed(const QString &name);
    void rename();
    void saveAsNew();
    void addToParty();
    void deleteChosen();
    void deletePeople(const QStringList &ids);
    void askToDelete(const QStringList &ids, int campaigns);
    void generatePortrait();
    void choosePicture();
    void showPortrait();
    void copyId();
    void toggleView();

    DropTarget targetAt(const QPoint &pos, const PeopleDrop &drop) const;
    bool promise(const QMimeData &mime, const QPoint &pos);
    bool carryOut(const PeopleDrop &drop, const QString &id);

    Workspace &m_workspace;
    PortraitRuns *m_portraits;
    PeopleModel *m_people;
    PeopleFilter *m_filter;
    QItemSelectionModel *m_selection;
    PeopleHead *m_head;
    Banner *m_banner;
    NameBar *m_nameBar;
    QStackedWidget *m_stack;
    CardView *m_gallery;
    PeopleTable *m_table;
    EmptyState *m_empty;
    EmptyState *m_nothingFound;
    QSplitter *m_splitter;
    CharacterInspector *m_inspector;
    DropOverlay *m_overlay;
    QList<QAction *> m_actions;
    QList<QAction *> m_onOne;  ///< need exactly one person who can be read
    QList<QAction *> m_onMany; ///< need at least one
    QAction *m_rename = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_setPicture = nullptr;
    QAction *m_toggleView = nullptr;
    QString m_copyOf;      ///< whom the name bar saves as a new character; empty: it makes one
    bool m_narrow = false; ///< the inspector was hidden because there is no room
};

} // namespace retinue
