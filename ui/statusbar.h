#pragma once

#include <QPointer>
#include <QStatusBar>
#include <QTimer>

class QToolButton;

namespace retinue {

class Badge;
class ElidedLabel;
class IconView;
class Label;
class Workspace;

/// The line at the foot of the window: jobs, the last message, what Ctrl+Z would take back, and whether everything is
/// saved. All texts are plain.
class StatusBar : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent = nullptr);

    /// Follows @p workspace, or nothing.
    void setWorkspace(Workspace *workspace);
    /// Shown for some seconds.
    void say(const QString &message);

    QString message() const;
    QString undoText() const;
    QString savedText() const;
    QString jobsText() const;

signals:
    void jobsClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshJobs();
    void refreshUndo();
    void refreshSaved();

    QPointer<Workspace> m_workspace;
    QToolButton *m_jobs;
    Badge *m_needsYou;
    ElidedLabel *m_message;
    ElidedLabel *m_undo;
    QWidget *m_beforeSaved;
    IconView *m_savedIcon;
    Label *m_saved;
    QTimer m_forget;
};

} // namespace retinue
