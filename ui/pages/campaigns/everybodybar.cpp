#include "ui/pages/campaigns/everybodybar.h"

#include "ui/pages/campaigns/conditionsline.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>

namespace retinue {

EverybodyBar::EverybodyBar(QWidget *parent) : QWidget(parent)
{
    m_stack = new QStackedWidget(this);
    auto *choices = new QWidget(m_stack);
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new Label(tr("Everybody"), TextSize::Body, TextTone::Quiet, choices));
    const auto add = [&](const char *iconName, const QString &text, auto slot) {
        QPushButton *made = button(iconName, text);
        connect(made, &QPushButton::clicked, this, slot);
        row->addWidget(made);
    };
    add("heart", tr("&Heal…"), [this] { ask(PlayStep::Kind::Heal); });
    add("sword", tr("&Damage…"), [this] { ask(PlayStep::Kind::Damage); });
    add("location", tr("&Move to…"), [this] { ask(PlayStep::Kind::Move); });
    add("", tr("&Short rest"), [this] { emit requested({{PlayStep::Kind::ShortRest, 0, {}}}); });
    add("", tr("L&ong rest"), [this] { emit requested({{PlayStep::Kind::LongRest, 0, {}}}); });
    row->addStretch(1);

    auto *question = new QWidget(m_stack);
    auto *asking = new QHBoxLayout(question);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->setSpacing(8);
    m_question = new Label({}, TextSize::Body, TextTone::Main, question);
    m_amount = new QLineEdit(question);
    setCompact(m_amount);
    m_amount->setFixedWidth(72);
    m_amount->setValidator(new QIntValidator(0, 9999, m_amount));
    m_place = new SuggestField({}, tr("Place"), question);
    setCompact(m_place);
    m_place->setFixedWidth(240);
    m_apply = new QPushButton(tr("Apply"), question);
    setPrimary(m_apply);
    setSmall(m_apply);
    auto *cancel = new QPushButton(tr("Cancel"), question);
    setQuiet(cancel);
    setSmall(cancel);
    for (QWidget *part :
         {static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_amount), static_cast<QWidget *>(m_place),
          static_cast<QWidget *>(m_apply), static_cast<QWidget *>(cancel)})
        asking->addWidget(part);
    asking->addStretch(1);
    m_amount->installEventFilter(this);
    connect(m_amount, &QLineEdit::returnPressed, this, &EverybodyBar::applyAmount);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        if (m_kind == PlayStep::Kind::Move && !m_place->text().trimmed().isEmpty())
            emit m_place->taken(m_place->text().trimmed());
        else
            applyAmount();
    });
    connect(cancel, &QPushButton::clicked, this, &EverybodyBar::back);
    connect(m_place, &SuggestField::taken, this, [this](const QString &place) {
        back();
        emit requested({{PlayStep::Kind::Move, 0, place}});
    });

    m_stack->addWidget(choices);
    m_stack->addWidget(question);
    m_hint = new ElidedLabel(tr("Keys 1–8 choose a member, then type"), TextSize::Small, TextTone::Hint, this);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(12);
    outer->addWidget(m_stack);
    outer->addWidget(m_hint, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QPushButton *EverybodyBar::button(const char *iconName, const QString &text)
{
    auto *made = new QPushButton(text, this);
    if (*iconName)
        made->setIcon(icon(iconName));
    setSmall(made);
    m_buttons.append(made);
    return made;
}

void EverybodyBar::setPlaces(const QStringList &places)
{
    m_place->setSuggestions(places);
}

void EverybodyBar::setLocked(bool locked, const QString &reason)
{
    if (locked)
        m_hint->setText({});
    for (QPushButton *made : std::as_const(m_buttons)) {
        made->setEnabled(!locked);
        if (locked) {
            made->setIcon(icon("lock"));
            setPlainToolTip(made, reason);
        }
    }
}

void EverybodyBar::refuse(const QString &sentence)
{
    m_hint->setTone(TextTone::Bad);
    m_hint->setText(sentence);
}

void EverybodyBar::addWidget(QWidget *widget)
{
    layout()->addWidget(widget);
}

void EverybodyBar::ask(PlayStep::Kind kind)
{
    m_kind = kind;
    const bool place = kind == PlayStep::Kind::Move;
    m_question->setText(place                            ? tr("Everybody goes to")
                        : kind == PlayStep::Kind::Damage ? tr("Everybody loses hit points:")
                                                         : tr("Everybody gains hit points:"));
    m_amount->setAccessibleName(m_question->text());
    m_amount->setVisible(!place);
    m_place->setVisible(place);
    m_amount->clear();
    m_place->clear();
    m_stack->setCurrentIndex(1);
    m_hint->setTone(TextTone::Hint);
    m_hint->setText(tr("Enter applies, Esc goes back"));
    (place ? static_cast<QWidget *>(m_place) : m_amount)->setFocus(Qt::ShortcutFocusReason);
}

void EverybodyBar::applyAmount()
{
    bool ok = false;
    const int amount = m_amount->text().toInt(&ok);
    if (!ok)
        return;
    const PlayStep::Kind kind = m_kind;
    back();
    emit requested({{kind, amount, {}}});
}

void EverybodyBar::back()
{
    m_stack->setCurrentIndex(0);
    m_hint->setTone(TextTone::Hint);
    m_hint->setText(tr("Keys 1–8 choose a member, then type"));
}

bool EverybodyBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        back();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace retinue
