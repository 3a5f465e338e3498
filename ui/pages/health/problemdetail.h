#pragma once

#include "core/insight/problem.h"
#include "ui/models/facestore.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QButtonGroup;
class QLayout;
class QPushButton;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace retinue {

class Badge;
class ElidedLabel;
class FaceView;
class FileView;
class FixPreview;
class Label;
class Workspace;

/// One problem in full: why it matters, what its fix changes, the fix, "This is fine", and the file last.
class ProblemDetail : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemDetail(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows @p problem; with @p isFine one that was called fine. The choice of fix stays while the problem does.
    void showProblem(const Problem &problem, bool isFine);
    void clear();
    /// Pictures that cannot be shown, by their path.
    void setBrokenPictures(const QSet<QString> &files) { m_brokenPictures = files; }
    /// The fix that is chosen, nullptr where there is none.
    const Fix *chosenFix() const;
    const Problem *problem() const { return m_problem ? &*m_problem : nullptr; }
    /// The button that leads back to the list, for narrow windows.
    void setBackShown(bool shown);

signals:
    void fixRequested();
    void fineRequested();
    void backRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBody();
    QLayout *makeHead();
    QLayout *makeButtons();
    void refreshFace();
    void paintFaceNow();
    void refreshFixes();
    void refreshChosen();
    void refreshGo();
    void go();
    void showFile();
    void showBody();

    Workspace &m_workspace;
    std::optional<Problem> m_problem;
    bool m_isFine = false;
    QSet<QString> m_brokenPictures;
    FaceRequest m_faceRequest;
    QString m_faceName;
    QString m_person, m_campaign; ///< where "Open" leads

    QStackedLayout *m_stack;
    QWidget *m_nothing;
    QScrollArea *m_scroll;
    FileView *m_file;
    QPushButton *m_back;
    FaceView *m_face;
    Badge *m_badge;
    Label *m_title, *m_reason, *m_remedy, *m_fixTitle, *m_summary, *m_field;
    ElidedLabel *m_path;
    QWidget *m_choices;
    QVBoxLayout *m_choiceColumn;
    QButtonGroup *m_choice;
    FixPreview *m_preview;
    QPushButton *m_fix, *m_show, *m_go, *m_fine;
};

} // namespace retinue
