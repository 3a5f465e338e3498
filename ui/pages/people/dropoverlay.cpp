#include "ui/pages/people/dropoverlay.h"

#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace retinue {

DropOverlay::DropOverlay(QWidget *page) : QWidget(page)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void DropOverlay::promise(const QRect &target, const QString &sentence)
{
    setGeometry(parentWidget()->rect());
    m_target = target;
    m_sentence = sentence;
    setAccessibleName(sentence);
    raise();
    show();
    update();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const paint::Scope scope(&painter);
    const Tokens &t = Theme::of(this);
    paint::box(&painter, m_target, sizes::radiusCard, paint::faded(t.accentTint, 0.35), {});
    paint::dashed(&painter, m_target, sizes::radiusCard, t.accent, 2);
    painter.setFont(Theme::font(this, TextSize::BodyBold));
    const QFontMetrics metrics = painter.fontMetrics();
    const int width = qMin(metrics.horizontalAdvance(m_sentence) + 4 * sizes::grid, m_target.width());
    QRect note(0, 0, qMax(width, 160), sizes::controlLarge);
    note.moveCenter({m_target.center().x(), m_target.bottom() - sizes::controlLarge});
    note.moveLeft(qBound(4, note.left(), qMax(4, rect().right() - note.width() - 4)));
    paint::box(&painter, note, sizes::radiusControl, t.accent, {});
    painter.setPen(t.onAccent);
    painter.drawText(note, Qt::AlignCenter, metrics.elidedText(m_sentence, Qt::ElideMiddle, note.width() - 16));
}

} // namespace retinue
