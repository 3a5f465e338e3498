#include "ui/pages/people/namebar.h"

#include "ui/theme/look.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace retinue {

NameBar::NameBar(QWidget *parent)
    : QFrame(parent), m_question(new Label({}, TextSize::BodyBold, TextTone::Main, this)), m_name(new QLineEdit(this)),
      m_take(new QPushButton(this))
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    setPrimary(m_take);
    m_name->setMaxLength(200);
    m_name->setPlaceholderText(tr("Name"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sizes::pageMargin, sizes::grid, sizes::pageMargin, sizes::grid);
    row->setSpacing(sizes::grid);
    row->addWidget(m_question);
    row->addWidget(m_name, 1);
    row->addWidget(m_take);
    row->addWidget(cancel);
    connect(m_name, &QLineEdit::returnPressed, this, &NameBar::take);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_take->setEnabled(!text.simplified().isEmpty()); });
    connect(m_take, &QPushButton::clicked, this, &NameBar::take);
    connect(cancel, &QPushButton::clicked, this, &NameBar::dismiss);
    hide();
}

void NameBar::ask(const QString &question, const QString &button, const QString &suggestion)
{
    m_question->setText(question);
    m_name->setAccessibleName(question);
    m_take->setText(button);
    m_take->setEnabled(!suggestion.isEmpty());
    m_name->setText(suggestion);
    m_name->selectAll();
    show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void NameBar::take()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    hide();
    emit given(name);
}

void NameBar::dismiss()
{
    hide();
    emit dismissed();
}

void NameBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void NameBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::of(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(0, height() - 1, width(), 1, t.line);
}

} // namespace retinue
