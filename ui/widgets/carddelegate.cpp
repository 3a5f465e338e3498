#include "ui/widgets/carddelegate.h"

#include "ui/theme/look.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/facepainter.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>

namespace retinue {
namespace {

constexpr int captionPadding = 4;
constexpr int captionGap = 6;
constexpr int boxInset = 6;

int lineHeight(const QWidget *widget, TextSize size, int least)
{
    return qMax(least, QFontMetrics(Theme::font(widget, size)).height());
}

} // namespace

CardDelegate::CardDelegate(Shape shape, QObject *parent)
    : QStyledItemDelegate(parent), m_shape(shape), m_cardWidth(shape == Shape::Plain ? sizes::cardWidth : 118),
      m_gap(shape == Shape::Plain ? sizes::cardGap : 12)
{
}

QSize CardDelegate::faceSize() const
{
    const int width = m_cardWidth - (m_shape == Shape::Boxed ? 2 * boxInset : 0);
    return {width, faceHeight(width)};
}

QSize CardDelegate::cardSize(const QWidget *widget) const
{
    const int text = lineHeight(widget, TextSize::BodyBold, 18) + m_lines * lineHeight(widget, TextSize::Small, 16);
    const int caption = text + 2 * captionPadding + 2;
    const int around = m_shape == Shape::Boxed ? 2 * boxInset : 0;
    return {m_cardWidth, faceSize().height() + captionGap + caption + around};
}

CardDelegate::Places CardDelegate::placesIn(const QRect &cell, const QWidget *widget) const
{
    Places p;
    const QSize size = cardSize(widget);
    p.card = QRect(QPoint(cell.left() + (cell.width() - size.width()) / 2, cell.top() + m_gap / 2), size);
    const int inset = m_shape == Shape::Boxed ? boxInset : 0;
    p.face = QRect(p.card.topLeft() + QPoint(inset, inset), faceSize());
    const int top = p.face.bottom() + 1 + captionGap;
    p.caption = QRect(p.face.left(), top, p.face.width(), p.card.bottom() + 1 - inset - top);
    const int side = m_shape == Shape::Boxed ? 1 : captionPadding;
    p.name = QRect(p.caption.left() + side, p.caption.top() + captionPadding, p.caption.width() - 2 * side,
                   lineHeight(widget, TextSize::BodyBold, 18));
    return p;
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return cardSize(option.widget) + QSize(m_gap, m_gap);
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const paint::Scope scope(painter);
    const Places places = placesIn(option.rect, option.widget);
    if (!index.data(CardRole::Placeholder).toString().isEmpty()) {
        paintPlaceholder(painter, option, index, places.card);
        return;
    }
    paintGround(painter, option, places);
    FacePicture face;
    face.picture = pixmapOf(index.data(CardRole::Face));
    face.hasOwnFrame = index.data(CardRole::HasOwnFrame).toBool();
    face.placeholder = initialsOf(index.data(Qt::DisplayRole).toString());
    paintFace(painter, places.face, Theme::of(option.widget), face);
    paintOnFace(painter, option, index, places.face);
    paintCaption(painter, option, index, places);
    paintRings(painter, option, places);
}

bool CardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    const QString name = index.data(Qt::DisplayRole).toString();
    const QString line = index.data(CardRole::Line).toString();
    const QString third = index.data(CardRole::ThirdLine).toString();
    const int room = placesIn(option.rect, view).name.width();
    const auto tooLong = [room, view](const QString &words, TextSize size) {
        return QFontMetrics(Theme::font(view, size)).horizontalAdvance(words) > room;
    };
    if (text.isEmpty() &&
        (tooLong(name, TextSize::BodyBold) || tooLong(line, TextSize::Small) || tooLong(third, TextSize::Small)))
        text = QStringList{name, line, third}.join(u'\n').trimmed();
    QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    return true;
}

QWidget *CardDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setFont(Theme::font(option.widget, TextSize::BodyBold));
    setSmall(editor);
    return editor;
}

void CardDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line || !line->isModified())
        QStyledItemDelegate::setEditorData(editor, index);
}

void CardDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Places places = placesIn(option.rect, option.widget);
    const int grow = qMax(0, sizes::controlCompact - places.name.height()) / 2;
    editor->setGeometry(QRect(places.caption.left() - 2, places.name.top() - grow, places.caption.width() + 4,
                              places.name.height() + 2 * grow));
}

QString CardDelegate::accessibleText(const QModelIndex &index)
{
    const QString placeholder = index.data(CardRole::Placeholder).toString();
    if (!placeholder.isEmpty())
        return placeholder.simplified();
    QStringList parts{index.data(Qt::DisplayRole).toString()};
    const int number = index.data(CardRole::Number).toInt();
    if (number > 0)
        parts.prepend(tr("Place %1").arg(number));
    parts << index.data(CardRole::Line).toString() << index.data(CardRole::ThirdLine).toString()
          << index.data(CardRole::BadgeText).toString();
    const QVariant ring = index.data(CardRole::Ring);
    if (ring.isValid())
        parts << tr("%1 percent filled in").arg(qRound(100 * ring.toDouble()));
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

} // namespace retinue
