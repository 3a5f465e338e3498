#include "ui/widgets/emptystate.h"

#include "ui/theme/sizes.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace retinue {

EmptyState::EmptyState(const QString &iconName, const QString &line, const QString &button, QWidget *parent)
    : QWidget(parent), m_line(new Label(line, TextSize::Body, TextTone::Quiet, this)),
      m_button(new QPushButton(button, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes::pageMargin, sizes::pageMargin, sizes::pageMargin, sizes::pageMargin);
    column->setSpacing(12);
    if (!iconName.isEmpty())
        column->addWidget(new IconView(iconName, 28, TextTone::Hint, this), 0, Qt::AlignLeading);
    m_line->setWordWrap(true);
    column->addWidget(m_line);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    column->addStretch();
    m_button->setVisible(!button.isEmpty());
    connect(m_button, &QPushButton::clicked, this, &EmptyState::triggered);
}

void EmptyState::setLine(const QString &line)
{
    m_line->setText(line);
}

void EmptyState::setButtonText(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

} // namespace retinue
