#pragma once

#include "core/operations/startcampaign.h"

#include <QWidget>

class QScrollArea;
class QStackedWidget;
class QTabBar;
class QToolButton;
class QVBoxLayout;

namespace retinue {

class ElidedLabel;
class GearTab;
class Label;
class PartyDraft;
class PlaceModel;
class PortraitBox;
class PortraitRunner;
class PromptBox;
class SameNameBox;
class SlotEditors;
class StatsTab;
class Workspace;

/// The right side of the Party page: everything about the chosen place. Portrait, name and numbers on top, the rest in
/// tabs, the portrait's prompt below.
class CharacterPanel : public QWidget
{
    Q_OBJECT

public:
    CharacterPanel(Workspace &workspace, PartyDraft &draft, PlaceModel &places, PortraitRunner &runner,
                   QWidget *parent = nullptr);

    int place() const { return m_place; }
    void setPlace(int place);
    /// Opens the tab of the field and puts the cursor into it. False when there is no such field.
    bool focusField(const QString &key);
    void setIssues(const QList<StartIssue> &issues);
    /// Shows the way back to the party, when the form has taken its place.
    void setBackVisible(bool on);
    PortraitBox *portrait() const { return m_portrait; }

signals:
    /// The arrows in the head.
    void placeRequested(int place);
    void backRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeTop();
    QWidget *makeLook();
    QWidget *makeStory();
    void makeTabs(QVBoxLayout *layout);
    void refresh();
    QString headNote() const;
    QString nameHint() const;

    Workspace &m_workspace;
    PartyDraft &m_draft;
    PlaceModel &m_places;
    PortraitRunner &m_runner;
    int m_place = 0;
    QList<StartIssue> m_issues;
    SlotEditors *m_editors;
    QToolButton *m_back;
    Label *m_title;
    ElidedLabel *m_note;
    QWidget *m_hintLine;
    Label *m_hint;
    SameNameBox *m_sameName;
    PortraitBox *m_portrait;
    QScrollArea *m_scroll;
    QTabBar *m_tabBar;
    QStackedWidget *m_tabs;
    StatsTab *m_stats;
    GearTab *m_gear;
    PromptBox *m_prompt;
};

} // namespace retinue
