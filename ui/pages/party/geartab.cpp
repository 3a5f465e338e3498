#include "ui/pages/party/geartab.h"

#include "core/base/text.h"
#include "ui/pages/party/partydraft.h"
#include "ui/pages/party/preview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"
#include "ui/workspace.h"

#include <QBoxLayout>

namespace retinue {

GearTab::GearTab(Workspace &workspace, PartyDraft &draft, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_draft(draft), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 4, 0, 0);
    m_lines->setSpacing(6);
    connect(&draft, &PartyDraft::placeChanged, this, [this](int place) {
        if (place == m_place)
            refresh();
    });
}

void GearTab::setPlace(int place)
{
    m_place = place;
    refresh();
}

void GearTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void GearTab::refresh()
{
    if (!isVisible())
        return;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto made = previewOf(m_draft.place(m_place), m_workspace);
    if (!made) {
        m_lines->addWidget(new Label(tr("Choose somebody first."), TextSize::Body, TextTone::Hint, this));
        m_lines->addStretch();
        return;
    }
    auto *lead = new Label(tr("What the rules will give them at the start. You can change it in the campaign."),
                           TextSize::Small, TextTone::Quiet, this);
    lead->setWordWrap(true);
    m_lines->addWidget(lead);
    const auto child = [&](const QString &map, const QString &key, const char *name) {
        return made->text({map, key, QString::fromLatin1(name)});
    };
    addHeading(tr("Items"));
    const QString items = QStringLiteral("inventory");
    for (const QString &key : made->keys({items})) {
        const QString count = child(items, key, "quantity");
        const bool isWorn = made->value({items, key, QStringLiteral("equipped")}).value_or(Json(false)) == Json(true);
        QString text = singleLine(child(items, key, "name"), 80);
        if (!count.isEmpty() && count != QLatin1String("1"))
            text += QStringLiteral(" ×") + count;
        addLine(QStringLiteral("bag"), text, isWorn ? tr("equipped") : QString());
    }
    addHeading(tr("Abilities"));
    const QString abilities = QStringLiteral("abilities");
    for (const QString &key : made->keys({abilities})) {
        const QString uses = child(abilities, key, "uses_max");
        addLine(QStringLiteral("spell"), singleLine(child(abilities, key, "name"), 80),
                uses.isEmpty() ? QString() : tr("%1 × a rest").arg(uses));
    }
    m_lines->addStretch();
}

void GearTab::addHeading(const QString &text)
{
    m_lines->addSpacing(2);
    m_lines->addWidget(new Label(text, TextSize::BodyBold, TextTone::Main, this));
}

void GearTab::addLine(const QString &iconName, const QString &text, const QString &note)
{
    auto *holder = new QWidget(this);
    auto *line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(new IconView(iconName, 16, TextTone::Quiet, holder));
    line->addWidget(new ElidedLabel(text, TextSize::Body, TextTone::Main, holder), 1);
    line->addWidget(new Label(note, TextSize::Small, TextTone::Quiet, holder));
    m_lines->addWidget(holder);
}

} // namespace retinue
