#include "ui/widgets/faceview.h"

#include "ui/theme/look.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace retinue {

FaceView::FaceView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void FaceView::setFace(const FacePicture &face)
{
    const QString placeholder = face.placeholder.isEmpty() ? m_face.placeholder : face.placeholder;
    m_face = face;
    m_face.placeholder = placeholder;
    update();
}

void FaceView::setName(const QString &name)
{
    m_face.placeholder = initialsOf(name);
    setAccessibleName(name.isEmpty() ? tr("Portrait") : tr("Portrait of %1").arg(name));
    update();
}

void FaceView::setFaceWidth(int width)
{
    m_width = width;
    updateGeometry();
}

void FaceView::setClickable(bool on)
{
    m_clickable = on;
    setFocusPolicy(on ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(on ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateGeometry();
    update();
}

void FaceView::setSelected(bool on)
{
    m_selected = on;
    updateGeometry();
    update();
}

QSize FaceView::sizeHint() const
{
    return {m_width + 2 * margin(), faceHeight(m_width) + 2 * margin()};
}

int FaceView::heightForWidth(int width) const
{
    return faceHeight(width - 2 * margin()) + 2 * margin();
}

void FaceView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::of(this);
    const QRect room = rect().adjusted(margin(), margin(), -margin(), -margin());
    const QSize size = QSize(2, 3).scaled(room.size(), Qt::KeepAspectRatio);
    const QRect at(room.left() + (room.width() - size.width()) / 2, room.top() + (room.height() - size.height()) / 2,
                   size.width(), size.height());
    paintFace(&painter, at, t, m_face);
    const QRectF around = QRectF(at).adjusted(-4, -4, 4, 4);
    if (m_selected)
        paint::ring(&painter, around, sizes::radiusCard, t.accent);
    else if (showsKeyboardFocus(this))
        paint::dashed(&painter, around, sizes::radiusCard, t.accent, 2);
    else if (m_clickable && underMouse())
        paint::box(&painter, around, sizes::radiusCard, {}, t.lineStrong);
}

void FaceView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_clickable && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        emit clicked();
    else
        QWidget::mouseReleaseEvent(event);
}

void FaceView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (m_clickable && (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter))
        emit clicked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace retinue
