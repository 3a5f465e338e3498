#include "ui/pages/cardfan.h"

#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/facepainter.h"

#include <QPainter>

#include <array>

namespace retinue {

namespace {

constexpr QSize outer{132, 198};
constexpr QSize middle{136, 204};

/// Where the foot of each card is, seen from the middle of the fan, and how far it leans. Painted in this order, so
/// that the middle one lies on top.
struct Place
{
    int x, y;
    double angle;
};
constexpr std::array<Place, 5> places{{{-186, 40, -20}, {186, 40, 20}, {-94, 10, -10}, {94, 10, 10}, {0, 0, 0}}};

void paintShadow(QPainter &painter, const QRect &card)
{
    for (int spread = 6; spread > 0; spread -= 2)
        paint::box(&painter, QRectF(card).adjusted(-spread / 2.0, 0, spread / 2.0, spread), sizes::radiusControl,
                   paint::faded(Qt::black, 0.06), {});
}

} // namespace

CardFan::CardFan(const QList<SketchTraits> &faces, QWidget *parent) : QWidget(parent), m_faces(faces.mid(0, 5))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&m_store, &FaceStore::ready, this, qOverload<>(&QWidget::update));
}

QSize CardFan::sizeHint() const
{
    return {600, 280};
}

void CardFan::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::of(this);
    QPainter painter(this);
    const paint::Scope scope(&painter);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (qsizetype i = 5 - std::min<qsizetype>(m_faces.size(), 5); i < 5; ++i) {
        const Place &place = places[static_cast<size_t>(i)];
        const SketchTraits &face = m_faces[4 - i];
        const QSize size = place.angle == 0 ? middle : outer;
        painter.save();
        painter.translate(width() / 2.0 + place.x, place.y + size.height() / 2.0 + sizes::grid);
        painter.rotate(place.angle);
        const QRect card(QPoint(-size.width() / 2, -size.height() / 2), size);
        paintShadow(painter, card);
        FacePicture picture;
        picture.picture = m_store.face({QString::number(i), {}, face}, size * devicePixelRatioF() * 1.5);
        picture.hasOwnFrame = true;
        picture.placeholder = initialsOf(face.name);
        paintFace(&painter, card, tokens, picture);
        painter.restore();
    }
}

} // namespace retinue
