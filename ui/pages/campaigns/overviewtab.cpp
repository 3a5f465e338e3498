#include "ui/pages/campaigns/overviewtab.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "ui/pages/campaigns/campaignform.h"
#include "ui/pages/campaigns/campaignissues.h"
#include "ui/pages/campaigns/campaignmodel.h"
#include "ui/pages/campaigns/rows.h"
#include "ui/pages/campaigns/vitals.h"
#include "ui/theme/look.h"
#include "ui/theme/sizes.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sectionheader.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>

namespace retinue {

namespace {

QList<const Field *> named(const QStringList &keys)
{
    QList<const Field *> fields;
    for (const QString &key : keys)
        if (const Field *field = findField(RecordKind::Campaign, key))
            fields.append(field);
    return fields;
}

QString dayOf(const CampaignData &data, const char *key)
{
    const QString text = data.text({QLatin1String(key)});
    const QDateTime time = fromTimestamp(text);
    return time.isValid() ? momentText(time) : singleLine(text, 40);
}

} // namespace

OverviewTab::OverviewTab(OpenCampaign &campaign, QWidget *parent) : QWidget(parent), m_campaign(campaign)
{
    auto *content = new QWidget;
    m_form =
        new CampaignForm(campaign, RecordKind::Campaign,
                         named({QStringLiteral("title"), QStringLiteral("description"), QStringLiteral("game_style"),
                                QStringLiteral("game_theme"), QStringLiteral("tags")}),
                         content);
    m_form->showObject({});
    m_counters =
        new CampaignForm(campaign, RecordKind::Campaign,
                         named({QStringLiteral("total_sessions"), QStringLiteral("total_playtime_hours")}), content);
    m_counters->showUnknown(false);
    m_counters->showObject({});
    auto *first = new QVBoxLayout;
    first->setSpacing(8);
    first->addWidget(new SectionHeader(tr("The campaign"), content));
    first->addWidget(m_form);
    first->addStretch(1);

    auto *second = new QVBoxLayout;
    second->setSpacing(8);
    second->addWidget(new SectionHeader(tr("Where it stands"), content));
    m_place = makeBox(tr("Current place"), "current_location_id");
    m_scene = makeBox(tr("Current scene"), "current_scene_id");
    for (QComboBox *box : {m_place, m_scene}) {
        second->addWidget(new Label(box->accessibleName(), TextSize::Small, TextTone::Quiet, content));
        second->addWidget(box);
    }
    second->addWidget(new Label(tr("Active quests"), TextSize::Small, TextTone::Quiet, content));
    m_quests = new QVBoxLayout;
    m_quests->setSpacing(2);
    second->addLayout(m_quests);
    second->addSpacing(8);
    second->addWidget(m_counters);
    m_dates = new Label({}, TextSize::Small, TextTone::Hint, content);
    m_dates->setWordWrap(true);
    second->addWidget(m_dates);
    m_issues = new QVBoxLayout;
    m_issues->setSpacing(6);
    second->addSpacing(8);
    second->addLayout(m_issues);
    second->addStretch(1);

    m_columns = new QHBoxLayout(content);
    QBoxLayout *columns = m_columns;
    columns->setContentsMargins(sizes::pageMargin - 8, 16, sizes::pageMargin, 16);
    columns->setSpacing(40);
    columns->addLayout(first, 3);
    columns->addLayout(second, 2);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(rows::scrolling(content, this));
    setMinimumWidth(320);
    connect(&campaign, &OpenCampaign::changed, this, &OverviewTab::refresh);
    refresh();
}

QComboBox *OverviewTab::makeBox(const QString &name, const char *key)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setEnabled(m_campaign.canEdit());
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    if (!m_campaign.canEdit())
        setPlainToolTip(box, tr("The library is open for reading only."));
    connect(box, &QComboBox::activated, this, [this, box, path = JsonPath{QLatin1String(key)}] {
        const QString id = box->currentData().toString();
        if (!m_filling && id != m_campaign.data().text(path))
            m_campaign.set(path, id.isEmpty() ? Json() : toJson(id));
    });
    return box;
}

void OverviewTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() < 760 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void OverviewTab::refresh()
{
    fillBox(m_place, m_campaign.places(), "current_location_id");
    QList<std::pair<QString, QString>> scenes;
    for (const Json &scene : m_campaign.library().scenes(m_campaign.id()))
        if (const QString id = textOf(scene, "scene_id"); !id.isEmpty())
            scenes.append({id, singleLine(textOf(scene, "title", id), 80)});
    fillBox(m_scene, scenes, "current_scene_id");
    fillQuests();
    fillIssues();
    m_dates->setText(tr("Created %1, last played %2")
                         .arg(dayOf(m_campaign.data(), "created_at"), dayOf(m_campaign.data(), "last_played")));
}

void OverviewTab::fillBox(QComboBox *box, const QList<std::pair<QString, QString>> &entries, const char *key)
{
    m_filling = true;
    const QString current = m_campaign.data().text({QLatin1String(key)});
    box->clear();
    box->addItem(tr("None"), QString());
    for (const auto &[id, name] : entries)
        box->addItem(name, id);
    if (!current.isEmpty() && box->findData(current) < 0)
        box->addItem(tr("%1 (does not exist)").arg(singleLine(current, 60)), current);
    box->setCurrentIndex(std::max(0, box->findData(current)));
    m_filling = false;
}

void OverviewTab::fillQuests()
{
    rows::clear(m_quests);
    const JsonPath path{QStringLiteral("active_quest_ids")};
    const QString root = QStringLiteral("quests");
    const QStringList active = m_campaign.data().texts(path);
    QStringList ids = m_campaign.data().keys({root});
    for (const QString &id : active)
        if (!ids.contains(id))
            ids.append(id);
    for (const QString &id : std::as_const(ids)) {
        const QString title = singleLine(m_campaign.data().text({root, id, QStringLiteral("title")}, id), 80);
        const bool exists = m_campaign.data().contains({root, id});
        auto *box = new QCheckBox(plainButtonText(exists ? title : tr("%1 (does not exist)").arg(title)));
        box->setChecked(active.contains(id));
        box->setEnabled(m_campaign.canEdit());
        connect(box, &QCheckBox::clicked, this, [this, id, path](bool on) {
            QStringList now = m_campaign.data().texts(path);
            now.removeAll(id);
            if (on)
                now.append(id);
            m_campaign.set(path, toJson(now));
        });
        m_quests->addWidget(box);
    }
    if (ids.isEmpty())
        m_quests->addWidget(new Label(tr("No quests yet."), TextSize::Body, TextTone::Hint));
}

void OverviewTab::fillIssues()
{
    rows::clear(m_issues);
    const QList<CampaignIssue> issues = issuesOf(m_campaign.library(), m_campaign.id());
    if (issues.isEmpty())
        return;
    m_issues->addWidget(new SectionHeader(tr("Read with care")));
    for (const CampaignIssue &issue : issues.mid(0, 12))
        m_issues->addWidget(issueRow(issue));
}

} // namespace retinue
