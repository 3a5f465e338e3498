#pragma once

#include "core/operations/startcampaign.h"
#include "ui/pages/page.h"

#include <QTimer>

#include <memory>

namespace retinue {

class Banner;
class CharacterPanel;
class DraftKeeper;
class PartyDraft;
class PartyHead;
class PartyPanel;
class PartySplitter;
class PlaceModel;
class PortraitRunner;
class PresetPanel;
class TodoModel;
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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    QAction *makeAction(const QString &text, const char *iconName, const QKeySequence &keys, void (PartyPage::*slot)());
    void connectParts();
    void shareUndo();
    void offerDraft();
    void refreshIssues();
    void jump(int row);
    void goTo(const StartIssue &issue);
    void addRandom();
    void duplicateCurrent();
    void clearCurrent();
    void clearAll();
    void generatePortrait();
    void editTitle();
    void togglePresets();
    void togglePeople();

    Workspace &m_workspace;
    PartyDraft *m_draft;
    std::unique_ptr<DraftKeeper> m_keeper;
    PlaceModel *m_places;
    TodoModel *m_todo;
    PortraitRunner *m_runner;
    QTimer m_checking;
    QList<QAction *> m_actions;
    PartyHead *m_head;
    Banner *m_banner;
    PresetPanel *m_presets;
    PartyPanel *m_party;
    CharacterPanel *m_form;
    PartySplitter *m_splitter;
};

} // namespace retinue
