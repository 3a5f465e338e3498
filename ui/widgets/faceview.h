#pragma once

#include "ui/widgets/facepainter.h"

#include <QWidget>

namespace retinue {

/// A portrait in its paper frame, 2:3 whatever room it gets. Made clickable, it takes the keyboard focus too.
class FaceView : public QWidget
{
    Q_OBJECT
public:
    explicit FaceView(QWidget *parent = nullptr);

    void setFace(const FacePicture &face);
    const FacePicture &face() const { return m_face; }
    /// Name of the person, for the placeholder and screen readers.
    void setName(const QString &name);
    /// The preferred width; the height follows.
    void setFaceWidth(int width);
    void setClickable(bool on);
    /// The accent ring around the face. It is drawn inside the widget, so the widget keeps 4 px free around the face.
    void setSelected(bool on);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int margin() const { return m_clickable || m_selected ? 4 : 0; }

    FacePicture m_face;
    int m_width = 120;
    bool m_clickable = false;
    bool m_selected = false;
};

} // namespace retinue
