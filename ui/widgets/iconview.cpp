#include "ui/widgets/iconview.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace retinue {

IconView::IconView(const QString &iconName, int side, TextTone tone, QWidget *parent)
    : QWidget(parent), m_iconName(iconName), m_side(side), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconView::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

void IconView::setTone(TextTone tone)
{
    m_tone = tone;
    update();
}

void IconView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::of(this);
    const QRect at((width() - m_side) / 2, (height() - m_side) / 2, m_side, m_side);
    paintIcon(&painter, at, qPrintable(m_iconName), isEnabled() ? colorOf(t, m_tone) : t.text3);
}

} // namespace retinue
