#include "ui/pages/party/statstab.h"

#include "core/base/text.h"
#include "core/model/field.h"
#include "ui/pages/party/partydraft.h"
#include "ui/pages/party/preview.h"
#include "ui/theme/sizes.h"
#include "ui/widgets/label.h"
#include "ui/workspace.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPushButton>
#include <QSpinBox>

namespace retinue {

StatsTab::StatsTab(Workspace &workspace, PartyDraft &draft, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_draft(draft)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(sizes::fieldGap);
    grid->setVerticalSpacing(sizes::labelGap);
    int at = 0;
    for (const QString &key : scoreKeys()) {
        const Field *field = findField(RecordKind::State, key);
        auto *box = new QSpinBox(this);
        box->setRange(1, 30);
        box->setAccessibleName(labelOf(*field));
        auto *label = new Label(labelOf(*field), TextSize::Small, TextTone::Quiet, this);
        label->setBuddy(box);
        auto *modifier = new Label({}, TextSize::BodyBold, TextTone::Main, this);
        modifier->setMinimumWidth(28);
        auto *line = new QHBoxLayout;
        line->setSpacing(6);
        line->addWidget(box, 1);
        line->addWidget(modifier);
        const int row = at / 3 * 3;
        grid->addWidget(label, row, at % 3);
        grid->addLayout(line, row + 1, at % 3);
        grid->setRowMinimumHeight(row + 2, 6);
        m_scores[key] = {box, modifier};
        connect(box, &QSpinBox::valueChanged, this, &StatsTab::store);
        connect(box, &QSpinBox::editingFinished, this, [this] { m_draft.endTyping(); });
        ++at;
    }
    m_note = new Label({}, TextSize::Small, TextTone::Quiet, this);
    m_note->setWordWrap(true);
    m_array = new QPushButton(tr("Use the array"), this);
    m_result = new Label({}, TextSize::Body, TextTone::Main, this);
    auto *line = new QHBoxLayout;
    line->addWidget(m_array);
    line->addWidget(m_note, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(sizes::fieldGap);
    layout->addLayout(grid);
    layout->addLayout(line);
    layout->addSpacing(4);
    layout->addWidget(m_result);
    layout->addStretch();
    connect(m_array, &QPushButton::clicked, this, [this] {
        Json none = Json::object({{"stats", nullptr}});
        for (const QString &key : scoreKeys())
            none[key.toStdString()] = nullptr;
        m_draft.setFields(m_place, none, tr("scores from the rules"));
    });
    connect(&draft, &PartyDraft::placeChanged, this, [this](int place) {
        if (place == m_place)
            refresh();
    });
    refresh();
}

void StatsTab::setPlace(int place)
{
    m_place = place;
    refresh();
}

bool StatsTab::hasOwn() const
{
    const Json &fields = m_draft.place(m_place).fields;
    const Json *stats = member(fields, "stats");
    return (stats && stats->is_object() && !stats->empty()) ||
           std::ranges::any_of(scoreKeys(), [&](const QString &key) { return fields.contains(key.toStdString()); });
}

QHash<QString, int> StatsTab::scores() const
{
    const Place &person = m_draft.place(m_place);
    const QString className = person.characterClass();
    QHash<QString, int> scores = m_workspace.services().rules.scoresFor(
        className.isEmpty() ? QStringLiteral("Fighter") : className, person.text("race"));
    const Json *stats = member(person.fields, "stats");
    for (const QString &key : scoreKeys()) {
        const QByteArray name = key.toUtf8();
        QString text = stats ? textOf(*stats, name.constData()) : QString();
        if (text.isEmpty())
            text = person.text(name.constData());
        bool isNumber = false;
        if (const int value = text.toInt(&isNumber); isNumber)
            scores[key] = value;
    }
    return scores;
}

void StatsTab::refresh()
{
    const Place &person = m_draft.place(m_place);
    const QHash<QString, int> now = scores();
    for (auto it = m_scores.cbegin(); it != m_scores.cend(); ++it) {
        const int value = now.value(it.key(), 10);
        const QSignalBlocker silent(it->box);
        it->box->setValue(value);
        it->box->setEnabled(!person.isEmpty());
        const int modifier = abilityModifier(value);
        it->modifier->setText(modifier < 0 ? QStringLiteral("−%1").arg(-modifier)
                                           : QStringLiteral("+%1").arg(modifier));
    }
    const bool own = hasOwn();
    m_array->setVisible(own && !person.isEmpty());
    const QString className = person.characterClass().isEmpty() ? QStringLiteral("Fighter") : person.characterClass();
    m_note->setText(own ? tr("16, 14, 13, 12, 10 and 8 in the order of the class")
                        : tr("What the rules give a %1. Change any of them.").arg(singleLine(className, 40)));
    const auto made = previewOf(person, m_workspace);
    m_result->setText(made ? tr("Hit points %1 · Armor class %2").arg(made->hitPointsMax()).arg(made->armorClass())
                           : QString());
}

void StatsTab::store()
{
    Json stats = Json::object();
    for (const QString &key : scoreKeys())
        stats[key.toStdString()] = m_scores.value(key).box->value();
    m_draft.setField(m_place, QStringLiteral("stats"), stats);
}

} // namespace retinue
