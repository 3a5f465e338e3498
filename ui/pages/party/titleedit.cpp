#include "ui/pages/party/titleedit.h"

#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>

namespace retinue {

TitleEdit::TitleEdit(QWidget *parent) : QLineEdit(parent)
{
    setFont(Theme::font(this, TextSize::Title));
    showFrame(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textChanged, this, &QWidget::updateGeometry);
}

QSize TitleEdit::sizeHint() const
{
    const QFontMetrics metrics(font());
    const QString shown = text().isEmpty() ? placeholderText() : text().left(400);
    return {std::clamp(metrics.horizontalAdvance(shown) + 28, 120, 900),
            std::max(sizes::control, metrics.height() + 4)};
}

QSize TitleEdit::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void TitleEdit::focusInEvent(QFocusEvent *event)
{
    showFrame(true);
    QLineEdit::focusInEvent(event);
}

void TitleEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    showFrame(false);
    setCursorPosition(0);
}

void TitleEdit::showFrame(bool on)
{
    setFrame(on);
    setTextMargins(on ? 0 : -2, 0, 0, 0);
    // Without a frame it is a text on the page's own ground.
    QPalette ground = palette();
    ground.setColor(QPalette::Base, on ? Theme::of(this).surface : QColor(Qt::transparent));
    setPalette(ground);
}

void TitleEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        focusNextChild();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void TitleEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setFont(Theme::font(this, TextSize::Title));
}

} // namespace retinue
