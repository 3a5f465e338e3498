#pragma once

#include "core/operations/startcampaign.h"
#include "core/settings/draftstore.h"
#include "ui/pages/page.h"

#include <QTimer>

class QSplitter;
class QToolButton;

namespace retinue {

class Banner;
class CharacterPanel;
class Label;
class PartyDraft;
class PartyHead;
class PlaceModel;
class PlaceView;
class PortraitRunner;
class PresetPanel;
class TodoModel;
class TodoPanel;
class Workspace;

/// The first page: presets left, the eight places in the middle, the chosen one right; Start campaign writes it all as
/// one transaction. What is built is kept as a draft outside the library until then.
class PartyPage : public Page
{
    Q_OBJECT

public:
    PartyPage(Workspace &workspace, QWidget *parent = nullptr);
    ~PartyPage() override;

    QString title() const override { return tr("Party"); }
    const char *iconName() const override { return "party"; }
    QList<QAction *> pageActions() override { return m_actions; }
    QWidget *searchField() override;
    bool takeDrop(const QMimeData &mime) override;
    QList<QWidget *> regions() override;
    /// Smaller than the parts together need: where room is short they take turns.
    QSize minimumSizeHint() const override { return {560, 400}; }

    PartyDraft &draft() { return *m_draft; }
    /// Starts the campaign, or goes to the first thing that is needed for it.
    void start();
    /// Puts people into the party: the first at @p place (−1: the next free one), the others at free ones.
    void addSlots(const QList<Json> &slotObjects, int place = -1);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeMiddle();
    void makeActions();
    QAction *makeAction(const QString &text, const char *iconName, const QKeySequence &keys, void (PartyPage::*slot)());
    void connectParts();
    /// Ctrl+Z and Ctrl+Y in a field take back steps of the party, not letters.
    void shareUndo();

    void loadDraft();
    void saveDraft();
    void offerDraft();
    void refreshIssues();
    void jump(int row);
    void goTo(const StartIssue &issue);
    void showPlace(int place);
    void addFiles(const QStringList &files, int place);
    void paste(int place);
    void addRandom();
    void duplicateCurrent();
    void clearCurrent();
    void clearAll();
    void generatePortrait();
    void editTitle();
    void togglePresets();
    void togglePeople();
    void showMenu(int place, const QPoint &globalPosition);
    /// A sentence beside the party's head, until something changes.
    void refuse(const QString &sentence);
    void refreshHead();
    void arrange();
    /// Gives the parts their widths, unless the user has moved a divider.
    void share(bool showsDrawer, bool showsForm);

    Workspace &m_workspace;
    PartyDraft *m_draft;
    DraftStore m_store;
    PlaceModel *m_places;
    TodoModel *m_todo;
    PortraitRunner *m_runner;
    QTimer m_saving;
    QTimer m_checking;
    QList<QAction *> m_actions;
    QAction *m_startAction = nullptr;
    QAction *m_presetsAction = nullptr;

    PartyHead *m_head;
    Banner *m_banner;
    QSplitter *m_splitter;
    PresetPanel *m_presets;
    QWidget *m_middle;
    Label *m_count;
    Label *m_refusal;
    QToolButton *m_openPresets;
    QList<QToolButton *> m_partyButtons;
    PlaceView *m_view;
    TodoPanel *m_todoPanel;
    CharacterPanel *m_panel;
    bool m_isNarrow = false; ///< the presets are a drawer
    bool m_isTight = false;  ///< the form takes the place of the party
    bool m_drawerOpen = false;
    bool m_formOpen = false;
    bool m_isShared = false; ///< the user has moved a divider
    int m_sharing = -1;      ///< what the widths were given for last
};

} // namespace retinue
