#include "ui/widgets/label.h"

#include "ui/theme/theme.h"

#include <QEvent>

namespace retinue {

Label::Label(const QString &text, TextSize size, TextTone tone, QWidget *parent)
    : QLabel(parent), m_size(size), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // whatever the parent's background
    setText(text);
    refresh();
}

void Label::setTone(TextTone tone)
{
    m_tone = tone;
    refresh();
}

void Label::setSize(TextSize size)
{
    m_size = size;
    refresh();
}

void Label::setSelectable(bool on)
{
    setTextInteractionFlags(on ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard : Qt::NoTextInteraction);
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::StyleChange || type == QEvent::ApplicationFontChange)
        refresh();
}

void Label::refresh()
{
    if (m_refreshing)
        return;
    m_refreshing = true;
    QPalette colours = palette();
    colours.setColor(QPalette::Active, QPalette::WindowText, colorOf(Theme::of(this), m_tone));
    colours.setColor(QPalette::Inactive, QPalette::WindowText, colorOf(Theme::of(this), m_tone));
    setPalette(colours);
    setFont(Theme::font(this, m_size));
    m_refreshing = false;
}

} // namespace retinue
