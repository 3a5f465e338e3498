#pragma once

#include "ui/models/facestore.h"
#include "ui/widgets/facepainter.h"

#include <QWidget>

namespace retinue {

/// The portrait of @p request, @p width wide as @p target shows it, and the initials of @p name until it is there.
FacePicture facePicture(FaceStore &store, const FaceRequest &request, int width, const QString &name,
                        const QWidget *target);

/// A small square picture of somebody for rows, heads and lists; it paints itself again when the face is ready.
class HeadView : public QWidget
{
    Q_OBJECT

public:
    HeadView(FaceStore &store, int side, QWidget *parent = nullptr);

    void setFace(const FaceRequest &request, const QString &name);
    QSize sizeHint() const override { return {m_side, m_side}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    FaceStore &m_store;
    int m_side;
    FaceRequest m_request;
    QString m_name;
};

} // namespace retinue
