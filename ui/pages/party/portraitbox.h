#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace retinue {

class FaceView;
class Label;
class PartyDraft;
class PlaceModel;
class PortraitRunner;
class Workspace;

/// The portrait of the chosen place: made by a provider, with progress and cancel, or the user's own by drop or file.
class PortraitBox : public QWidget
{
    Q_OBJECT

public:
    PortraitBox(Workspace &workspace, PartyDraft &draft, PlaceModel &places, PortraitRunner &runner,
                QWidget *parent = nullptr);

    void setPlace(int place);
    QPushButton *generateButton() const { return m_generate; }
    /// Has the portrait made by the chosen provider.
    void generate() { generateAt(m_place); }
    void generateAt(int place);
    void chooseFile();
    /// Reads the picture at @p file and makes it the portrait.
    void useFile(const QString &file);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void refresh();
    void refreshFace();
    void makeOffer(QVBoxLayout *layout);

    Workspace &m_workspace;
    PartyDraft &m_draft;
    PlaceModel &m_places;
    PortraitRunner &m_runner;
    int m_place = 0;
    FaceView *m_face;
    QPushButton *m_generate;
    QToolButton *m_own;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QWidget *m_offer;
    Label *m_offerText;
    QPushButton *m_take;
};

} // namespace retinue
