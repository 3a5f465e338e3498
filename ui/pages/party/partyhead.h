#pragma once

#include "core/operations/startcampaign.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace retinue {

class ElidedLabel;
class Label;
class PartyDraft;
class Workspace;

/// The head of the Party page: title (edited in place), description, style and theme of the new campaign, ideas, and
/// Start campaign.
class PartyHead : public QWidget
{
    Q_OBJECT

public:
    PartyHead(Workspace &workspace, PartyDraft &draft, QWidget *parent = nullptr);

    QPushButton *startButton() const { return m_start; }
    /// Puts the cursor into the field of that key; false when it is not here.
    bool focusField(const QString &key);
    /// Says below the button what a press will do.
    void showIssues(const QList<StartIssue> &issues);
    /// Tells why Start cannot be pressed at all (read-only library); empty: it can.
    void lockStart(const QString &reason);
    /// "kept as a draft until you start", "draft saved".
    void setDraftNote(const QString &note);

signals:
    void startRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QComboBox *makeChoice(const QString &key, const QString &vocabulary, const QString &name);
    void makeFirstLine(QVBoxLayout *column);
    void makeSecondLine(QVBoxLayout *column);
    void bind(QLineEdit *edit, const QString &key);
    void fillIdeas(QMenu *menu);
    void show(const QString &key);

    Workspace &m_workspace;
    PartyDraft &m_draft;
    QLineEdit *m_title;
    QLineEdit *m_description;
    QComboBox *m_style;
    QComboBox *m_theme;
    QToolButton *m_ideas;
    QList<Label *> m_labels; ///< of the fields; left out where room is short
    ElidedLabel *m_note;
    QPushButton *m_start;
    Label *m_summary;
    Label *m_needed;
};

} // namespace retinue
