#include "ui/widgets/elidedlabel.h"

#include "ui/theme/look.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace retinue {

ElidedLabel::ElidedLabel(const QString &text, TextSize size, TextTone tone, QWidget *parent)
    : QWidget(parent), m_size(size), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text.simplified();
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

void ElidedLabel::setTone(TextTone tone)
{
    m_tone = tone;
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void ElidedLabel::setSelectable(bool on)
{
    m_selectable = on;
    setFocusPolicy(on ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(on ? Qt::IBeamCursor : Qt::ArrowCursor);
}

void ElidedLabel::setMinimumCharacters(int count)
{
    m_minimumCharacters = count;
    updateGeometry();
}

QString ElidedLabel::shownText() const
{
    return QFontMetrics(Theme::font(this, m_size)).elidedText(m_text, m_mode, width());
}

bool ElidedLabel::isElided() const
{
    return QFontMetrics(Theme::font(this, m_size)).horizontalAdvance(m_text) > width();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics fm(Theme::font(this, m_size));
    return {fm.horizontalAdvance(m_text) + 1, fm.height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics fm(Theme::font(this, m_size));
    return {qMin(sizeHint().width(), fm.averageCharWidth() * m_minimumCharacters), fm.height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::of(this);
    painter.setFont(Theme::font(this, m_size));
    if (hasFocus()) {
        painter.fillRect(rect(), t.accentTint);
        painter.setPen(t.onTint);
    } else {
        painter.setPen(isEnabled() ? colorOf(t, m_tone) : t.text3);
    }
    painter.drawText(rect(), int(QStyle::visualAlignment(layoutDirection(), m_alignment)) | Qt::TextSingleLine,
                     shownText());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (isElided())
            QToolTip::showText(help->globalPos(), plainToolTip(m_text), this);
        else
            event->ignore();
        return true;
    }
    return QWidget::event(event);
}

void ElidedLabel::keyPressEvent(QKeyEvent *event)
{
    if (m_selectable && event->matches(QKeySequence::Copy))
        copy();
    else
        QWidget::keyPressEvent(event);
}

void ElidedLabel::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_selectable) {
        QWidget::contextMenuEvent(event);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy"), this, &ElidedLabel::copy);
    menu->popup(event->globalPos());
}

void ElidedLabel::copy() const
{
    QGuiApplication::clipboard()->setText(m_text);
}

} // namespace retinue
