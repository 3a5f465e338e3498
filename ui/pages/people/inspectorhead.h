#pragma once

#include "ui/models/person.h"

#include <QWidget>

class QAction;
class QMenu;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace retinue {

class Badge;
class ElidedLabel;
class FaceView;
class FlowLayout;
class Label;
struct FacePicture;

/// The head of the inspector: face, name, race and class, id, badges, and what is done most often.
class InspectorHead : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorHead(QWidget *parent = nullptr);

    /// @p portraitLost: the profile names a portrait that is not there.
    void setPerson(const Person &person, bool portraitLost);
    void setFace(const FacePicture &face);
    /// How far a portrait is, 0 … 1; −1: not known; nothing: none is being made.
    void setProgress(std::optional<double> progress);
    /// What the menu of the portrait and the last button offer.
    void setPortraitActions(const QList<QAction *> &actions);
    void setMoreActions(const QList<QAction *> &actions);
    QSize faceSize() const;
    QPushButton *addButton() const { return m_add; }

signals:
    void addToPartyRequested();
    void portraitShown();
    void cancelRequested();

private:
    Badge *addBadge(int kind, const QString &text, const QString &tip = {});

    FaceView *m_face;
    ElidedLabel *m_name;
    Label *m_line;
    ElidedLabel *m_id;
    QWidget *m_badgeBox;
    FlowLayout *m_badges;
    QPushButton *m_add;
    QToolButton *m_portrait;
    QToolButton *m_more;
    QMenu *m_portraitMenu;
    QMenu *m_moreMenu;
    QWidget *m_progressBox;
    QProgressBar *m_progress;
};

} // namespace retinue
