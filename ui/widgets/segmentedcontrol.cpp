#include "ui/widgets/segmentedcontrol.h"

#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace retinue {
namespace {

constexpr int padding = 12;
constexpr int iconSide = 14;
constexpr int iconGap = 8;

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

int SegmentedControl::addSegment(const QString &text, const QIcon &icon)
{
    m_segments.append({text, icon});
    updateGeometry();
    if (m_current < 0)
        setCurrentIndex(0);
    return int(m_segments.size()) - 1;
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (index < 0 || index >= m_segments.size() || index == m_current)
        return;
    m_current = index;
    setAccessibleDescription(m_segments[index].text);
    update();
    emit currentChanged(index);
}

int SegmentedControl::naturalWidth(const Segment &segment) const
{
    const QFontMetrics fm(Theme::font(this, TextSize::BodyBold)); // as wide as when it is the current one
    return fm.horizontalAdvance(segment.text) + 2 * padding + (segment.icon.isNull() ? 0 : iconSide + iconGap);
}

QSize SegmentedControl::sizeHint() const
{
    int width = 0;
    for (const Segment &segment : m_segments)
        width += naturalWidth(segment);
    return {width, qMax(sizes::control, QFontMetrics(Theme::font(this, TextSize::Body)).height() + 10)};
}

QRect SegmentedControl::segmentRect(int index) const
{
    const int total = qMax(1, sizeHint().width());
    int left = 0;
    for (int i = 0; i < index; ++i)
        left += naturalWidth(m_segments[i]);
    const int right = left + naturalWidth(m_segments[index]);
    const int from = left * width() / total;
    const int to = right * width() / total;
    return QStyle::visualRect(layoutDirection(), rect(), {from, 0, to - from, height()});
}

int SegmentedControl::segmentAt(const QPoint &pos) const
{
    for (int i = 0; i < m_segments.size(); ++i) {
        if (segmentRect(i).contains(pos))
            return i;
    }
    return -1;
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::of(this);
    const paint::Scope scope(&painter);
    paint::box(&painter, rect(), sizes::radiusControl, t.surface, {});
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()), sizes::radiusControl, sizes::radiusControl);
    for (int i = 0; i < m_segments.size(); ++i) {
        const Segment &segment = m_segments[i];
        const QRect r = segmentRect(i);
        const bool current = i == m_current;
        QPainterPath cell;
        cell.addRect(r);
        if (current || (i == m_hot && isEnabled()))
            painter.fillPath(outline.intersected(cell), !isEnabled() ? t.sunken : current ? t.accentTint : t.hover);
        const QColor color = !isEnabled() ? t.text3 : current ? t.onTint : t.text2;
        const QFont font = Theme::font(this, current ? TextSize::BodyBold : TextSize::Body);
        const int textWidth = QFontMetrics(font).horizontalAdvance(segment.text);
        const int iconWidth = segment.icon.isNull() ? 0 : iconSide + iconGap;
        const int x = r.left() + (r.width() - textWidth - iconWidth) / 2;
        if (iconWidth)
            paintIcon(&painter,
                      QStyle::visualRect(layoutDirection(), r, {x, (height() - iconSide) / 2, iconSide, iconSide}),
                      segment.icon, color);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QStyle::visualRect(layoutDirection(), r, {x + iconWidth, 0, textWidth + 1, height()}),
                         Qt::AlignCenter | Qt::TextSingleLine, segment.text);
    }
    for (int i = 1; i < m_segments.size(); ++i) {
        const int x = layoutDirection() == Qt::RightToLeft ? segmentRect(i).right() : segmentRect(i).left();
        painter.fillRect(QRect(x, 1, 1, height() - 2), t.lineStrong);
    }
    if (showsKeyboardFocus(this))
        paint::ring(&painter, rect(), sizes::radiusControl, t.accent);
    else
        paint::box(&painter, rect(), sizes::radiusControl, {}, isEnabled() ? t.lineStrong : t.line);
}

void SegmentedControl::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setCurrentIndex(segmentAt(event->pos()));
}

void SegmentedControl::mouseMoveEvent(QMouseEvent *event)
{
    m_hot = segmentAt(event->pos());
    update();
}

void SegmentedControl::leaveEvent(QEvent *)
{
    m_hot = -1;
    update();
}

void SegmentedControl::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == forward)
        setCurrentIndex(m_current + 1);
    else if (event->key() == back)
        setCurrentIndex(m_current - 1);
    else if (event->key() == Qt::Key_Space && !m_segments.isEmpty())
        setCurrentIndex(int((m_current + 1) % m_segments.size()));
    else
        QWidget::keyPressEvent(event);
}

} // namespace retinue
