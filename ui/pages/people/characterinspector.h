#pragma once

#include "ui/forms/fieldsuggestions.h"
#include "ui/models/facestore.h"
#include "ui/models/person.h"

#include <QWidget>

class QAction;
class QComboBox;

namespace retinue {

class Banner;
class CharacterForm;
class InspectedCharacter;
class InspectorHead;
class Label;
class PortraitRuns;
class RecentList;
class UsageList;
class Workspace;
struct Change;

/// Somebody in full: head with face, fields in tabs with who owns each value, where they play, what changed lately.
/// "Shown as in" chooses between the profile and one of the campaigns. Edits save themselves; typing is never lost:
/// it is stored when the field is left, when somebody else is shown, and when the workspace asks for it.
class CharacterInspector : public QWidget
{
    Q_OBJECT

public:
    CharacterInspector(Workspace &workspace, PortraitRuns &portraits, QWidget *parent = nullptr);
    ~CharacterInspector() override;

    /// Shows @p characterId as the profile has it; empty or unknown: nobody.
    void setCharacter(const QString &characterId);
    const QString &characterId() const { return m_id; }
    /// Shows a sentence instead of a character, for example that three are chosen.
    void setNobody(const QString &sentence);
    /// Shows them as in @p campaignId; empty is the profile.
    void setShownAs(const QString &campaignId);
    const QString &shownAs() const { return m_campaignId; }
    void setPortraitActions(const QList<QAction *> &actions);
    void setMoreActions(const QList<QAction *> &actions);

    CharacterForm &form() { return *m_form; }
    /// Puts the keyboard focus on the first control below the head.
    void focusFirst();
    /// Stores what is typed, now.
    void flush();
    /// Shows the portrait in a window of its own.
    void showPortrait();

signals:
    void addToPartyRequested(const QString &characterId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QWidget *makeLead();
    QWidget *makeFooter();
    void follow(const Change &change);
    /// Reads everything again. @p anew: somebody or something else is shown, nothing of the form is kept.
    void refresh(bool anew);
    void refreshFields(bool anew);
    void refreshFace();
    /// Shows @p reason instead of the form; empty shows the form.
    void showTrouble(const QString &reason);
    void refreshCombo(const QList<Usage> &usages);
    void store(const QString &key, const Json &value, bool finished);
    void copyTo(const QString &key, const QString &target);
    QStringList files() const;

    Workspace &m_workspace;
    PortraitRuns &m_portraits;
    QString m_id;
    QString m_campaignId;
    FaceRequest m_face;
    FieldSuggestions m_suggestions;
    std::unique_ptr<InspectedCharacter> m_shown;
    bool m_suggestionsKnown = false;
    int m_tabsFor = -1; ///< 0 profile, 1 campaign: what the form's rows are made for

    Label *m_nobody;
    QWidget *m_body;
    InspectorHead *m_head;
    QWidget *m_troubleBox;
    Banner *m_trouble;
    QWidget *m_filler; ///< takes the room of the form while there is none
    CharacterForm *m_form;
    Label *m_shownLabel;
    QComboBox *m_shownAs;
    UsageList *m_usages;
    RecentList *m_recent;
    Label *m_kept; ///< keys of the file that the catalogue does not know
};

} // namespace retinue
