#include "ui/pages/campaigns/campaignfaces.h"

#include "ui/theme/look.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace retinue {

FacePicture facePicture(FaceStore &store, const FaceRequest &request, int width, const QString &name,
                        const QWidget *target)
{
    FacePicture face;
    const qreal ratio = target->devicePixelRatioF();
    if (!request.key.isEmpty()) {
        face.picture = store.face(request, QSize(width, faceHeight(width)) * ratio);
        face.picture.setDevicePixelRatio(ratio);
    }
    face.hasOwnFrame = request.file.isEmpty();
    face.placeholder = initialsOf(name);
    return face;
}

HeadView::HeadView(FaceStore &store, int side, QWidget *parent) : QWidget(parent), m_store(store), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&store, &FaceStore::ready, this, [this](const QString &key) {
        if (key == m_request.key)
            update();
    });
}

void HeadView::setFace(const FaceRequest &request, const QString &name)
{
    m_request = request;
    m_name = name;
    setAccessibleName(name);
    setPlainToolTip(this, name);
    update();
}

void HeadView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Theme::of(this);
    const FacePicture face = facePicture(m_store, m_request, m_side * 2, m_name, this);
    if (!face.picture.isNull()) {
        paintHead(&painter, rect(), tokens, face.picture);
    } else {
        const paint::Scope scope(&painter);
        paint::box(&painter, rect(), 6, tokens.sunken, tokens.line);
        painter.setPen(tokens.text3);
        painter.setFont(Theme::font(this, TextSize::SmallBold));
        painter.drawText(rect(), Qt::AlignCenter, face.placeholder);
    }
    if (hasFocus())
        paint::ring(&painter, rect(), 6, tokens.accent);
}

void HeadView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        emit clicked();
}

void HeadView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit clicked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace retinue
