#include "ui/pages/party/samenamebox.h"

#include "core/base/text.h"
#include "ui/pages/party/partydraft.h"
#include "ui/theme/look.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QRadioButton>

namespace retinue {

SameNameBox::SameNameBox(PartyDraft &draft, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_text(new Label({}, TextSize::Small, TextTone::Warn, this)),
      m_update(new QRadioButton(tr("Update it everywhere"), this)),
      m_new(new QRadioButton(tr("Make a new character"), this))
{
    m_text->setWordWrap(true);
    m_update->setAutoExclusive(false);
    m_new->setAutoExclusive(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(2);
    layout->addWidget(m_text);
    layout->addWidget(m_update);
    layout->addWidget(m_new);
    connect(m_update, &QRadioButton::clicked, this, [this] { m_draft.setSameName(m_place, QStringLiteral("update")); });
    connect(m_new, &QRadioButton::clicked, this, [this] { m_draft.setSameName(m_place, QStringLiteral("new")); });
}

void SameNameBox::ask(int place, const QString &name, int campaigns)
{
    m_place = place;
    const QString shown = singleLine(name, 40);
    m_text->setText(tr("%1 exists already and is different here.").arg(shown));
    m_update->setText(campaigns == 1 ? tr("Update it everywhere (1 campaign)")
                                     : tr("Update it everywhere (%1 campaigns)").arg(campaigns));
    const QString choice = m_draft.place(place).sameName;
    m_update->setChecked(choice == QLatin1String("update"));
    m_new->setChecked(choice == QLatin1String("new"));
    m_text->setVisible(choice.isEmpty());
}

void SameNameBox::focusFirst()
{
    m_update->setFocus(Qt::OtherFocusReason);
}

} // namespace retinue
