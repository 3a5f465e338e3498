#include "ui/pages/campaigns/leveluppanel.h"

#include "core/base/text.h"
#include "ui/pages/campaigns/rows.h"
#include "ui/theme/look.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace retinue {

LevelUpPanel::LevelUpPanel(QWidget *parent) : QWidget(parent)
{
    m_title = new Label({}, TextSize::BodyBold, TextTone::Main, this);
    m_list = new QVBoxLayout;
    m_list->setSpacing(2);
    m_ok = new QPushButton(tr("Level up"), this);
    setPrimary(m_ok);
    setCompact(m_ok);
    auto *cancel = new QPushButton(tr("Not yet"), this);
    setQuiet(cancel);
    setCompact(cancel);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_ok);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(m_list);
    column->addLayout(buttons);
    connect(m_ok, &QPushButton::clicked, this, &LevelUpPanel::accept);
    connect(cancel, &QPushButton::clicked, this, &LevelUpPanel::cancelled);
}

void LevelUpPanel::offer(const CharacterInfo &state, int gain, const QList<Json> &abilities)
{
    m_title->setText(tr("%1 %2 → %3, +%4 hit points")
                         .arg(singleLine(state.characterClass(), 40))
                         .arg(state.level())
                         .arg(state.level() + 1)
                         .arg(gain));
    m_abilities.clear();
    rows::clear(m_list);
    for (const Json &ability : abilities) {
        const QString description = singleLine(textOf(ability, "description"), 160);
        const QString name = singleLine(textOf(ability, "name"), 60);
        auto *box = new QCheckBox(plainButtonText(name), this);
        box->setChecked(true);
        box->setAccessibleDescription(description);
        m_list->addWidget(box);
        if (!description.isEmpty()) {
            auto *words = new Label(description, TextSize::Small, TextTone::Quiet, this);
            words->setWordWrap(true);
            words->setContentsMargins(24, 0, 0, 4);
            m_list->addWidget(words);
        }
        m_abilities.append({box, ability});
    }
    m_ok->setFocus(Qt::ShortcutFocusReason);
}

void LevelUpPanel::accept()
{
    QList<Json> taken;
    for (const auto &[box, ability] : std::as_const(m_abilities))
        if (box->isChecked())
            taken.append(ability);
    emit accepted(taken);
}

void LevelUpPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QWidget::keyPressEvent(event);
}

void LevelUpPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const paint::Scope scope(&painter);
    paint::box(&painter, rect(), sizes::radiusControl, Theme::of(this).sunken, Theme::of(this).line);
}

} // namespace retinue
