#pragma once

#include "ui/pages/campaigns/opencampaign.h"
#include "ui/pages/campaigns/shorthand.h"

#include <QLineEdit>
#include <QTimer>

#include <optional>

class QHBoxLayout;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace retinue {

class AtHandLine;
class Badge;
class ConditionsLine;
class ElidedLabel;
class FaceView;
class HpBar;
class Label;
class LevelUpPanel;
class LocationField;
class StepButtons;

/// True for the keys of undo and redo on an empty @p field: they mean the last change to the library then, not the
/// typing that has already been carried out.
bool isUndoOfTheLibrary(const QLineEdit &field, const QEvent &event);

/// The field of a member's row: -7, +5, =20 or a condition. While it is empty, 1–8, /, C and L are commands of the
/// board, which the keys signal hands on.
class PlayEntry : public QLineEdit
{
    Q_OBJECT

public:
    explicit PlayEntry(QWidget *parent = nullptr);

signals:
    /// One of the command keys on an empty field.
    void commandKey(int key);
    /// Up (+1) or down (−1).
    void stepped(int direction);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
};

/// One member of the party on the board: hit points, conditions, what is at hand, where they are. What is typed is
/// shown on the bar before Enter carries it out.
class MemberRow : public QWidget
{
    Q_OBJECT

public:
    MemberRow(OpenCampaign &campaign, const QString &memberId, QWidget *parent = nullptr);
    ~MemberRow() override;

    const QString &memberId() const { return m_id; }
    QString memberName() const;
    /// The place on the board, 1 first; keys 1–8 choose it.
    void setNumber(int number);
    /// 88 high instead of 176: without what is at hand.
    void setCompact(bool compact);
    /// Leaves out the face, for a narrow window.
    void setNarrow(bool narrow);
    /// Shows the state as it is now.
    void refresh();
    void refreshFace();
    void setChosen(bool chosen);
    void focusEntry();
    void startCondition(bool byKey = false);
    void startLevelUp();
    /// Shows why something was refused, in the row.
    void refuse(const QString &sentence);
    /// Carries out what the steppers have gathered.
    void flushSteps();
    PlayEntry *entry() const { return m_entry; }

signals:
    /// The row has been clicked or has got the focus.
    void chosen();
    /// A key of the board pressed in the empty entry.
    void commandKey(int key);
    void moveRequested(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeWidgets();
    void makeMenu();
    void arrange();
    void lock();
    void preview();
    void applyEntry();
    void step(int direction);
    void perform(const QList<PlayStep> &steps);
    void showHint(const QString &text, bool bad = false);
    void openMenu();

    OpenCampaign &m_campaign;
    QString m_id;
    std::optional<CharacterInfo> m_state;
    int m_number = 0;
    bool m_compact = false;
    bool m_chosen = false;
    int m_pendingSteps = 0;
    QTimer m_stepTimer;

    Label *m_numberLabel;
    FaceView *m_face;
    ElidedLabel *m_name;
    ElidedLabel *m_calling;
    Badge *m_status;
    LocationField *m_location;
    QToolButton *m_more;
    Label *m_points;
    Label *m_pointsMax;
    HpBar *m_bar;
    Label *m_hint;
    PlayEntry *m_entry;
    StepButtons *m_steps;
    QWidget *m_armor;
    Label *m_armorValue;
    ConditionsLine *m_conditions;
    Label *m_conditionsLabel;
    QWidget *m_handRow;
    AtHandLine *m_hand;
    QPushButton *m_levelUp;
    LevelUpPanel *m_levelPanel;
    QHBoxLayout *m_firstLine;
    QHBoxLayout *m_thirdLine;
    QVBoxLayout *m_column;
};

} // namespace retinue
