#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/carddelegate.h"
#include "ui/widgets/completenessring.h"

#include <QPainter>

namespace retinue {
namespace {

constexpr int ringSide = 24;
constexpr int numberSide = 22;
constexpr int faceInset = 6; ///< from the edge of the face to what lies on it

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state & QStyle::State_Selected;
}

bool isHot(const QStyleOptionViewItem &option)
{
    return option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
}

QColor thirdLineColor(const Tokens &t, CardLineKind kind)
{
    switch (kind) {
    case CardLineKind::Warn:
        return t.warn;
    case CardLineKind::Bad:
        return t.bad;
    case CardLineKind::Ok:
        return t.ok;
    case CardLineKind::Quiet:
        break;
    }
    return t.text2;
}

void paintBusy(QPainter *painter, const QRect &face, const Tokens &t, double part)
{
    painter->fillRect(face.adjusted(faceInset, faceInset, -faceInset, -faceInset), t.sunken);
    QRectF ring(0, 0, 34, 34);
    ring.moveCenter(QRectF(face).center());
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(t.line, 3));
    painter->drawEllipse(ring);
    painter->setPen(QPen(t.accent, 3, Qt::SolidLine, Qt::RoundCap));
    painter->drawArc(ring, 90 * 16, -qRound(360 * 16 * qBound(0.02, part, 1.0)));
}

} // namespace

void CardDelegate::paintPlaceholder(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                    const QRect &card) const
{
    const Tokens &t = Theme::of(option.widget);
    const QString hint = index.data(CardRole::DropHint).toString();
    const bool lit = !hint.isEmpty();
    const bool marked = isSelected(option);
    if (lit || marked)
        paint::box(painter, card, sizes::radiusCard, t.accentTint, {});
    else if (isHot(option))
        paint::box(painter, card, sizes::radiusCard, t.hover, {});
    if (marked && !lit)
        paint::ring(painter, card, sizes::radiusCard, t.accent);
    else
        paint::dashed(painter, card, sizes::radiusCard, lit ? t.accent : t.lineStrong);
    const QColor color = lit || marked ? t.onTint : t.text2;
    const QString text = lit ? hint : index.data(CardRole::Placeholder).toString();
    painter->setFont(Theme::font(option.widget, TextSize::Small));
    const QRect room = card.adjusted(8, 0, -8, 0);
    const QRect needed = painter->fontMetrics().boundingRect(room, Qt::AlignHCenter | Qt::TextWordWrap, text);
    const int top = card.center().y() - (needed.height() + 26) / 2;
    paint::glyph(painter, paint::Glyph::Plus, QRectF(card.left(), top, card.width(), 16), color, 14, 1.5);
    painter->setPen(color);
    painter->drawText(QRect(room.left(), top + 24, room.width(), needed.height()), Qt::AlignHCenter | Qt::TextWordWrap,
                      text);
    if (option.state & QStyle::State_HasFocus)
        paint::dashed(painter, QRectF(card).adjusted(-4, -4, 4, 4), sizes::radiusCard + 3, t.accent, 2);
}

void CardDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const Places &places) const
{
    const Tokens &t = Theme::of(option.widget);
    if (m_shape == Shape::Boxed) {
        const QColor fill = isSelected(option) ? t.accentTint : isHot(option) ? t.hover : t.surface;
        paint::box(painter, places.card, sizes::radiusCard, fill, isSelected(option) ? QColor() : t.line);
        return;
    }
    const QRect caption = places.caption.adjusted(-4, 0, 4, 0);
    if (isSelected(option))
        paint::box(painter, caption, sizes::radiusControl, t.accentTint, {});
    else if (isHot(option))
        paint::box(painter, caption, sizes::radiusControl, t.dark ? t.hover : t.rail, {});
}

void CardDelegate::paintOnFace(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                               const QRect &face) const
{
    const Tokens &t = Theme::of(option.widget);
    const auto placed = [&](const QRect &r) { return QStyle::visualRect(option.direction, face, r); };
    if (const QVariant busy = index.data(CardRole::Busy); busy.isValid())
        paintBusy(painter, face, t, busy.toDouble());
    if (const int number = index.data(CardRole::Number).toInt(); number > 0) {
        const QRect disc =
            placed({face.right() + 1 - faceInset - numberSide, face.top() + faceInset, numberSide, numberSide});
        paint::box(painter, disc, numberSide / 2.0, t.paper, t.ink, 1.4);
        painter->setFont(Theme::font(option.widget, TextSize::SmallBold));
        painter->setPen(t.ink);
        painter->drawText(disc, Qt::AlignCenter, QString::number(number));
    }
    int end = face.right() + 1 - faceInset;
    if (const QVariant ring = index.data(CardRole::Ring); ring.isValid()) {
        const QRect at = placed({end - ringSide, face.bottom() + 1 - faceInset - ringSide, ringSide, ringSide});
        paintCompletenessRing(painter, at, t, ring.toDouble());
        end -= ringSide + 4;
    }
    if (index.data(CardRole::Favourite).toBool())
        paintIcon(painter, placed({face.left() + faceInset + 2, face.bottom() - faceInset - 16, 16, 16}), "star",
                  t.ink);
    const QString badge = index.data(CardRole::BadgeText).toString();
    if (badge.isEmpty())
        return;
    const auto kind = BadgeKind(index.data(CardRole::BadgeKind).toInt());
    const QString ownIcon = index.data(CardRole::BadgeIcon).toString();
    const QString iconName = ownIcon.isEmpty() ? QString::fromLatin1(badgeIcon(kind)) : ownIcon;
    const QFont font = Theme::font(option.widget, TextSize::Small);
    QSize size = badgeSize(font, iconName, badge);
    size.setWidth(qMin(size.width(), end - face.left() - faceInset));
    const QRect at(QPoint(end - size.width(), face.bottom() + 1 - faceInset - size.height()), size);
    const BadgeColors colors = badgeColors(t, kind);
    paintBadge(painter, placed(at), font, colors, iconName, badge, option.direction, colors.text);
}

void CardDelegate::paintCaption(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                const Places &places) const
{
    const Tokens &t = Theme::of(option.widget);
    const int align =
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine;
    const auto line = [&](const QRect &rect, const QString &text, TextSize size, const QColor &color) {
        const QFont font = Theme::font(option.widget, size);
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(rect, align, QFontMetrics(font).elidedText(text.simplified(), Qt::ElideRight, rect.width()));
    };
    line(places.name, index.data(Qt::DisplayRole).toString(), TextSize::BodyBold, t.text);
    const int height = qMax(16, QFontMetrics(Theme::font(option.widget, TextSize::Small)).height());
    QRect next(places.name.left(), places.name.bottom() + 1, places.name.width(), height);
    if (m_lines > 0)
        line(next, index.data(CardRole::Line).toString(), TextSize::Small, t.text2);
    if (m_lines < 2)
        return;
    next.translate(0, height);
    const QColor color = thirdLineColor(t, CardLineKind(index.data(CardRole::ThirdLineKind).toInt()));
    const QString iconName = index.data(CardRole::ThirdLineIcon).toString();
    if (!iconName.isEmpty()) {
        const QRect at(next.left(), next.top() + (height - 11) / 2, 11, 11);
        paintIcon(painter, QStyle::visualRect(option.direction, next, at), qPrintable(iconName), color);
        next = QStyle::visualRect(option.direction, next, next.adjusted(17, 0, 0, 0));
    }
    line(next, index.data(CardRole::ThirdLine).toString(), TextSize::Small, color);
}

void CardDelegate::paintRings(QPainter *painter, const QStyleOptionViewItem &option, const Places &places) const
{
    const Tokens &t = Theme::of(option.widget);
    const bool boxed = m_shape == Shape::Boxed;
    const QRectF around = boxed ? QRectF(places.card) : QRectF(places.face).adjusted(-4, -4, 4, 4);
    if (isSelected(option))
        paint::ring(painter, around, sizes::radiusCard + (boxed ? 0 : 1), t.accent);
    else if (isHot(option) && !boxed)
        paint::box(painter, around, sizes::radiusCard + 1, {}, t.lineStrong);
    const bool byKeyboard = option.state & QStyle::State_KeyboardFocusChange;
    if (!(option.state & QStyle::State_HasFocus) || (isSelected(option) && !byKeyboard))
        return;
    const qreal out = isSelected(option) ? 4 : boxed ? 3 : 0;
    const QRectF focus = around.adjusted(-out, -out, out, out);
    paint::dashed(painter, focus, sizes::radiusCard + out, t.accent, 2);
}

} // namespace retinue
