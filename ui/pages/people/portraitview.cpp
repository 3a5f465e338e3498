#include "ui/pages/people/portraitview.h"

#include "ui/theme/sizes.h"
#include "ui/widgets/faceview.h"

#include <QVBoxLayout>

namespace retinue {

PortraitView::PortraitView(const FacePicture &face, const QString &name, QWidget *parent)
    : QDialog(parent), m_view(new FaceView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Portrait of %1").arg(name));
    m_view->setFaceWidth(shownWidth);
    m_view->setFace(face);
    m_view->setName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes::pageMargin, sizes::pageMargin, sizes::pageMargin, sizes::pageMargin);
    layout->addWidget(m_view, 0, Qt::AlignCenter);
    layout->setSizeConstraint(QLayout::SetFixedSize);
}

void PortraitView::setPicture(const QPixmap &picture)
{
    FacePicture face = m_view->face();
    face.picture = picture;
    m_view->setFace(face);
}

} // namespace retinue
