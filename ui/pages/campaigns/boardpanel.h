#pragma once

#include "ui/pages/campaigns/opencampaign.h"
#include "ui/pages/campaigns/shorthand.h"

#include <QWidget>

class QLineEdit;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace retinue {

class ElidedLabel;
class EmptyState;
class EverybodyBar;
class MemberRow;
class SessionPanel;

/// The party board: one row a member, what is done to everybody above, the shorthand line below, the session at the
/// side.
class BoardPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Form { Page, SecondScreen };

    explicit BoardPanel(OpenCampaign &campaign, Form form = Form::Page, QWidget *parent = nullptr);

    /// Chooses the member number @p number (1 first) and puts the cursor into their entry.
    void choose(int number);
    MemberRow *row(int number) const;
    int rowCount() const { return static_cast<int>(m_rows.size()); }
    QLineEdit *shorthandLine() const { return m_shorthand; }
    SessionPanel *session() const { return m_session; }
    /// Where the cursor goes when the board is opened.
    void focusFirst();

signals:
    /// Somebody is to be added to the party.
    void peopleWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeShorthand(QVBoxLayout *column);
    void refresh();
    void setChosen(MemberRow *row);
    void takeCommand(int key);
    void runShorthand();
    void previewShorthand();
    void doToAll(const QList<PlayStep> &steps);
    void move(MemberRow *row, int by);
    QList<ShorthandName> names() const;

    OpenCampaign &m_campaign;
    Form m_form;
    EverybodyBar *m_everybody;
    QScrollArea *m_scroll;
    QVBoxLayout *m_list;
    EmptyState *m_empty;
    QList<MemberRow *> m_rows;
    MemberRow *m_chosen = nullptr;
    QLineEdit *m_shorthand = nullptr;
    ElidedLabel *m_shorthandHint = nullptr;
    SessionPanel *m_session = nullptr;
    QToolButton *m_sessionButton = nullptr;
};

} // namespace retinue
