#pragma once

#include <QDialog>

namespace retinue {

class FaceView;
struct FacePicture;

/// A window that shows a portrait large. Stays beside the main window until it is closed; Esc closes it.
class PortraitView : public QDialog
{
    Q_OBJECT

public:
    PortraitView(const FacePicture &face, const QString &name, QWidget *parent);

    /// The sharper picture, when it has come.
    void setPicture(const QPixmap &picture);

    static constexpr int shownWidth = 420;

private:
    FaceView *m_view;
};

} // namespace retinue
