#include "ui/widgets/chip.h"

#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QStyle>

namespace retinue {
namespace {

constexpr int padding = 11;
constexpr int markRoom = 16; ///< a tick, an arrow or a cross with its gap
constexpr int countGap = 6;
constexpr int iconSide = 12;
constexpr int iconGap = 6;

} // namespace

Chip::Chip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
}

void Chip::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(count < 0 ? QString() : QLocale().toString(count));
    updateGeometry();
    update();
}

void Chip::setMenu(QMenu *menu)
{
    m_menu = menu;
    updateGeometry();
    update();
}

void Chip::setRemovable(bool on)
{
    m_removable = on;
    updateGeometry();
    update();
}

void Chip::setDashed(bool on)
{
    m_dashed = on;
    update();
}

QSize Chip::sizeHint() const
{
    const bool strong = look() == Look::On;
    const QFontMetrics fm(Theme::font(this, strong ? TextSize::SmallBold : TextSize::Small));
    const int height = qMax(sizes::chip, fm.height() + 6);
    int width = 0;
    if (!icon().isNull())
        width += iconSide + (text().isEmpty() ? 0 : iconGap);
    if (text().isEmpty() && m_count < 0)
        return {width + 2 * 9, height};
    width += fm.horizontalAdvance(text());
    if (m_count >= 0)
        width += countGap +
                 QFontMetrics(Theme::font(this, TextSize::SmallBold)).horizontalAdvance(QLocale().toString(m_count));
    if (m_menu || m_removable || showsTick())
        width += markRoom;
    return {width + 2 * padding, height};
}

QRect Chip::crossRect() const
{
    const QRect cross(width() - padding - markRoom + 2, 0, markRoom + padding - 2, height());
    return QStyle::visualRect(layoutDirection(), rect(), cross);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::of(this);
    const Look now = look();
    const bool hot = underMouse() && isEnabled();
    const QColor fill = !isEnabled()           ? t.sunken
                        : now == Look::On      ? t.accentTint
                        : now == Look::Without ? t.sunken
                        : isDown()             ? t.sunken
                        : hot                  ? t.hover
                                               : t.surface;
    const QColor edge = !isEnabled() ? t.line : now == Look::On ? t.accent : t.lineStrong;
    const QColor color = !isEnabled() ? t.text3 : now == Look::On ? t.onTint : now == Look::Without ? t.text2 : t.text;
    const qreal radius = height() / 2.0;
    paint::box(&painter, rect(), radius, fill, m_dashed ? QColor() : edge);
    if (m_dashed)
        paint::dashed(&painter, rect(), radius, edge);
    if (showsKeyboardFocus(this))
        paint::ring(&painter, rect(), radius, t.accent);

    const auto placed = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    int x = text().isEmpty() && m_count < 0 ? (width() - iconSide) / 2 : padding;
    if (!icon().isNull()) {
        paintIcon(&painter, placed({x, (height() - iconSide) / 2, iconSide, iconSide}), icon(), color);
        x += iconSide + iconGap;
    }
    QFont font = Theme::font(this, now == Look::On ? TextSize::SmallBold : TextSize::Small);
    font.setStrikeOut(now == Look::Without);
    const int textWidth = QFontMetrics(font).horizontalAdvance(text());
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(placed({x, 0, textWidth + 1, height()}), align | Qt::TextSingleLine, text());
    x += textWidth;
    if (m_count >= 0) {
        painter.setFont(Theme::font(this, TextSize::SmallBold));
        const QString count = QLocale().toString(m_count);
        painter.drawText(placed({x + countGap, 0, width(), height()}), align | Qt::TextSingleLine, count);
    }
    const QRect mark = placed({width() - padding - markRoom + 5, 0, markRoom - 2, height()});
    if (m_removable)
        paint::glyph(&painter, paint::Glyph::Cross, mark, color, 7, 1.1);
    else if (m_menu)
        paint::glyph(&painter, paint::Glyph::ChevronDown, mark, now == Look::Off ? t.text3 : color, 7, 1.2);
    else if (showsTick())
        paint::glyph(&painter, paint::Glyph::Tick, mark, color, 8, 1.4);
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    m_crossPressed = m_removable && event->button() == Qt::LeftButton && crossRect().contains(event->pos());
    if (m_crossPressed)
        event->accept();
    else if (m_menu && event->button() == Qt::LeftButton)
        openMenu();
    else
        QAbstractButton::mousePressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_crossPressed) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    m_crossPressed = false;
    event->accept();
    if (crossRect().contains(event->pos()))
        emit removeRequested(); // the receiver may delete this chip
}

void Chip::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(m_removable && crossRect().contains(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QAbstractButton::mouseMoveEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        emit removeRequested();
    else if (m_menu &&
             (event->key() == Qt::Key_Space || event->key() == Qt::Key_Down || event->key() == Qt::Key_Return))
        openMenu();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::nextCheckState()
{
    QAbstractButton::nextCheckState();
    updateGeometry();
}

void Chip::openMenu()
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QPoint below(rtl ? width() - m_menu->sizeHint().width() : 0, height() + 2);
    m_menu->popup(mapToGlobal(below));
}

} // namespace retinue
