#include "ui/pages/campaigns/campaignpane.h"

#include "core/base/text.h"
#include "ui/pages/campaigns/campaignissues.h"
#include "ui/pages/campaigns/rows.h"
#include "ui/pages/campaigns/vitals.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sectionheader.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace retinue {

namespace {

QString ordinal(int number)
{
    static const char *const words[] = {
        QT_TRANSLATE_NOOP("CampaignPane", "first"),   QT_TRANSLATE_NOOP("CampaignPane", "second"),
        QT_TRANSLATE_NOOP("CampaignPane", "third"),   QT_TRANSLATE_NOOP("CampaignPane", "fourth"),
        QT_TRANSLATE_NOOP("CampaignPane", "fifth"),   QT_TRANSLATE_NOOP("CampaignPane", "sixth"),
        QT_TRANSLATE_NOOP("CampaignPane", "seventh"), QT_TRANSLATE_NOOP("CampaignPane", "eighth")};
    return number <= 8 ? CampaignPane::tr(words[number - 1]) : CampaignPane::tr("number %1").arg(number);
}

} // namespace

CampaignPane::CampaignPane(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    m_title = new Label({}, TextSize::Title);
    m_title->setWordWrap(true);
    m_description = new Label({}, TextSize::Body, TextTone::Quiet);
    m_description->setWordWrap(true);
    m_id = new Label({}, TextSize::Small, TextTone::Hint);
    m_id->setSelectable(true);
    m_nothing = new Label(tr("Choose a campaign to see what is in it."), TextSize::Body, TextTone::Hint, this);
    m_nothing->setWordWrap(true);

    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(sizes::inspectorMargin, 16, sizes::inspectorMargin, 16);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_description);
    column->addWidget(m_id);
    column->addSpacing(12);
    column->addWidget(rows::divider(m_content));
    column->addSpacing(8);
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(10);
    m_facts->setColumnMinimumWidth(0, 88);
    m_facts->setColumnStretch(1, 1);
    column->addLayout(m_facts);
    column->addSpacing(8);
    column->addWidget(rows::divider(m_content));
    column->addSpacing(4);
    m_people = new QVBoxLayout;
    m_people->setSpacing(0);
    column->addLayout(m_people);
    m_issuesBox = new QWidget;
    auto *issuesColumn = new QVBoxLayout(m_issuesBox);
    issuesColumn->setContentsMargins(0, 4, 0, 0);
    issuesColumn->addWidget(rows::divider(m_issuesBox));
    issuesColumn->addWidget(new Label(tr("Read with care"), TextSize::BodyBold));
    m_issues = new QVBoxLayout;
    m_issues->setSpacing(8);
    issuesColumn->addLayout(m_issues);
    column->addWidget(m_issuesBox);
    column->addStretch(1);

    QScrollArea *scroll = rows::scrolling(m_content, this);
    scroll->setAccessibleName(tr("The chosen campaign"));
    m_open = new QPushButton(tr("&Open campaign"));
    setPrimary(m_open);
    m_delete = new QPushButton(icon("trash"), tr("&Delete"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->setContentsMargins(sizes::inspectorMargin, 12, sizes::inspectorMargin, 12);
    buttons->addWidget(m_open);
    buttons->addWidget(m_delete);
    buttons->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->setSpacing(0);
    m_nothing->setContentsMargins(sizes::inspectorMargin, 16, sizes::inspectorMargin, 16);
    outer->addWidget(m_nothing);
    outer->addWidget(scroll, 1);
    outer->addWidget(rows::divider(this));
    outer->addLayout(buttons);

    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(m_campaign->id()); });
    connect(m_delete, &QPushButton::clicked, this, [this] { emit deleteRequested(m_campaign->id()); });
    showCampaign({});
}

void CampaignPane::showCampaign(const QString &campaignId, const QString &broken, const QString &path)
{
    m_brokenReason = broken;
    m_path = path;
    if (campaignId.isEmpty()) {
        m_campaign.reset();
    } else if (!m_campaign || m_campaign->id() != campaignId) {
        m_campaign = std::make_unique<OpenCampaign>(m_workspace, campaignId);
        connect(m_campaign.get(), &OpenCampaign::changed, this, &CampaignPane::refresh);
        connect(m_campaign.get(), &OpenCampaign::facesChanged, this, &CampaignPane::refresh);
    }
    refresh();
}

void CampaignPane::refresh()
{
    const bool shown = m_campaign != nullptr;
    m_nothing->setVisible(!shown);
    m_content->setVisible(shown);
    const bool readOnly = m_workspace.library().isReadOnly();
    m_open->setEnabled(shown && m_brokenReason.isEmpty());
    m_delete->setEnabled(shown && !readOnly);
    m_delete->setIcon(icon(readOnly ? "lock" : "trash"));
    setPlainToolTip(m_delete, readOnly ? tr("The library is open for reading only.") : tr("It can be taken back."));
    if (!shown)
        return;
    m_title->setText(m_campaign->title());
    const QString description = m_campaign->data().description().left(4000);
    m_description->setText(m_brokenReason.isEmpty() ? description : m_brokenReason);
    m_description->setTone(m_brokenReason.isEmpty() ? TextTone::Quiet : TextTone::Bad);
    m_description->setVisible(!m_description->text().isEmpty());
    m_id->setText(m_brokenReason.isEmpty() ? m_campaign->id() : m_path);
    fillFacts();
    fillPeople();
    fillIssues();
}

void CampaignPane::addFact(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    const int row = m_facts->rowCount();
    auto *name = new Label(label, TextSize::Body, TextTone::Quiet);
    auto *text = new Label(value);
    text->setWordWrap(true);
    text->setAccessibleName(QStringLiteral("%1: %2").arg(label, value));
    m_facts->addWidget(name, row, 0, Qt::AlignTop);
    m_facts->addWidget(text, row, 1);
}

void CampaignPane::fillFacts()
{
    rows::clear(m_facts);
    if (!m_brokenReason.isEmpty())
        return;
    const CampaignData &stored = m_campaign->data();
    const Ruleset &rules = m_workspace.services().rules;
    const auto text = [&](const char *key) { return stored.text({QLatin1String(key)}); };
    addFact(tr("Style"), singleLine(rules.labelOf(QStringLiteral("game_styles"), text("game_style")), 80));
    addFact(tr("Theme"), singleLine(rules.labelOf(QStringLiteral("game_themes"), text("game_theme")), 80));
    addFact(tr("Now at"), m_campaign->placeName(text("current_location_id")));
    QStringList quests;
    for (const QString &id : stored.texts({QStringLiteral("active_quest_ids")}))
        quests.append(singleLine(stored.text({QStringLiteral("quests"), id, QStringLiteral("title")}, id), 80));
    addFact(quests.size() > 1 ? tr("Active quests") : tr("Active quest"), quests.join(QStringLiteral(", ")));
    const QList<Json> scenes = m_campaign->library().scenes(m_campaign->id());
    int current = 0;
    for (int number = 0; number < scenes.size(); ++number)
        if (textOf(scenes.at(number), "scene_id") == text("current_scene_id") && !text("current_scene_id").isEmpty())
            current = number + 1;
    if (!scenes.isEmpty())
        addFact(tr("Scenes"), current ? tr("%1, the %2 is being played").arg(scenes.size()).arg(ordinal(current))
                                      : QString::number(scenes.size()));
    QStringList known;
    const QStringList npcs = stored.keys({QStringLiteral("npcs")});
    for (const QString &id : npcs.mid(0, 6))
        known.append(singleLine(stored.text({QStringLiteral("npcs"), id, QStringLiteral("name")}, id), 80));
    addFact(tr("Known people"),
            known.join(QStringLiteral(", ")) + (npcs.size() > 6 ? QStringLiteral(" …") : QString()));
}

void CampaignPane::fillPeople()
{
    rows::clear(m_people);
    if (!m_brokenReason.isEmpty())
        return;
    for (const CharacterInfo &state : m_campaign->states()) {
        auto *line = new PersonLine(m_workspace.faces());
        line->showState(*m_campaign, state);
        connect(line, &PersonLine::clicked, this, [this, id = state.id()] { emit m_workspace.personRequested(id); });
        m_people->addWidget(line);
    }
    for (const QString &id : m_campaign->missingStates()) {
        auto *line = new PersonLine(m_workspace.faces());
        line->showMissing(id);
        m_people->addWidget(line);
    }
}

void CampaignPane::fillIssues()
{
    rows::clear(m_issues);
    const QList<CampaignIssue> issues =
        m_brokenReason.isEmpty() ? issuesOf(m_campaign->library(), m_campaign->id()) : QList<CampaignIssue>();
    m_issuesBox->setVisible(!issues.isEmpty());
    for (const CampaignIssue &issue : issues.mid(0, 12))
        m_issues->addWidget(issueRow(issue));
}

void CampaignPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Theme::of(this);
    painter.fillRect(rect(), tokens.surface);
    const QRect edge(layoutDirection() == Qt::LeftToRight ? 0 : width() - 1, 0, 1, height());
    painter.fillRect(edge, tokens.line);
}

} // namespace retinue
