#include "ui/pages/campaigns/stepbuttons.h"

#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace retinue {

StepButtons::StepButtons(const QString &less, const QString &more, QWidget *parent) : QWidget(parent)
{
    m_minus = makeButton("minus", less, -1);
    m_plus = makeButton("plus", more, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(1);
    row->addWidget(m_minus);
    row->addWidget(m_plus);
    setFixedSize(64, sizes::boardEntry);
}

QToolButton *StepButtons::makeButton(const char *iconName, const QString &name, int direction)
{
    auto *button = new QToolButton(this);
    setQuiet(button);
    button->setIcon(icon(iconName));
    button->setAutoRepeat(true);
    button->setAutoRepeatDelay(400);
    button->setAutoRepeatInterval(90);
    button->setFixedSize(30, sizes::boardEntry - 2);
    button->setAccessibleName(name);
    setPlainToolTip(button, name);
    connect(button, &QToolButton::clicked, this, [this, direction] { emit stepped(direction); });
    return button;
}

void StepButtons::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Theme::of(this);
    const QColor edge = isEnabled() ? tokens.lineStrong : tokens.line;
    {
        const paint::Scope scope(&painter);
        paint::box(&painter, rect(), sizes::radiusControl, isEnabled() ? tokens.surface : tokens.sunken, edge);
    }
    painter.fillRect(QRect(width() / 2, 1, 1, height() - 2), edge);
}

} // namespace retinue
