#pragma once

#include <QHash>
#include <QWidget>

class QSpinBox;
class QPushButton;

namespace retinue {

class Label;
class PartyDraft;
class Workspace;

/// The six scores of the chosen place with their modifiers. Until the user changes one they are the rules' array for
/// the class; hit points and armor class that follow are shown below.
class StatsTab : public QWidget
{
    Q_OBJECT

public:
    StatsTab(Workspace &workspace, PartyDraft &draft, QWidget *parent = nullptr);
    void setPlace(int place);

private:
    struct Score
    {
        QSpinBox *box;
        Label *modifier;
    };
    void refresh();
    void store();
    /// The six scores in force: the user's own, else those of the rules.
    QHash<QString, int> scores() const;
    bool hasOwn() const;

    Workspace &m_workspace;
    PartyDraft &m_draft;
    int m_place = 0;
    QHash<QString, Score> m_scores;
    Label *m_note;
    Label *m_result;
    QPushButton *m_array;
};

} // namespace retinue
