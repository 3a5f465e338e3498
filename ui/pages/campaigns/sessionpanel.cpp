#include "ui/pages/campaigns/sessionpanel.h"

#include "core/base/text.h"
#include "ui/pages/campaigns/campaignfaces.h"
#include "ui/pages/campaigns/opencampaign.h"
#include "ui/pages/campaigns/rows.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sectionheader.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace retinue {

namespace {

constexpr int entriesShown = 40;

/// A part of the panel: its head and the rows below it.
QVBoxLayout *section(QVBoxLayout *column, SectionHeader *header)
{
    column->addWidget(header);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(8);
    column->addLayout(rows);
    column->addSpacing(8);
    return rows;
}

} // namespace

SessionPanel::SessionPanel(OpenCampaign &campaign, QWidget *parent) : QWidget(parent), m_campaign(campaign)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    m_logTitle = new SectionHeader(tr("This session"), content);
    m_placeTitle = new SectionHeader(tr("Where we are"), content);
    m_hereTitle = new SectionHeader(tr("People here"), content);
    m_log = section(column, m_logTitle);
    column->addWidget(rows::divider(content));
    m_place = section(column, m_placeTitle);
    m_hereLine = rows::divider(content);
    column->addWidget(m_hereLine);
    m_here = section(column, m_hereTitle);
    column->addStretch(1);
    QScrollArea *scroll = rows::scrolling(content, this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->addWidget(scroll);
    setAccessibleName(tr("This session"));
    connect(&campaign, &OpenCampaign::changed, this, &SessionPanel::refresh);
    refresh();
}

void SessionPanel::refresh()
{
    fillLog();
    fillPlace();
    fillPeopleHere();
}

void SessionPanel::fillLog()
{
    const QList<SessionEntry> entries = sessionOf(m_campaign.library().history(400), m_campaign.folder());
    const qint64 sessions = m_campaign.data().integer({QStringLiteral("total_sessions")}).value_or(0);
    const bool now =
        !entries.isEmpty() && entries.first().record.time.secsTo(m_campaign.library().now()) < qint64(4) * 60 * 60;
    m_logTitle->setTitle(entries.isEmpty() || now ? tr("This session") : tr("Last time"));
    m_logTitle->setNote(entries.isEmpty() || now
                            ? tr("session %1").arg(sessions + 1)
                            : QLocale().toString(entries.first().record.time.date(), QLocale::ShortFormat));
    if (entries == m_entries && m_log->count() > 0)
        return;
    m_entries = entries;
    rows::clear(m_log);
    if (entries.isEmpty()) {
        auto *nothing =
            new Label(tr("Nothing has happened yet. What you change is listed here, and can be taken back."),
                      TextSize::Small, TextTone::Hint);
        nothing->setWordWrap(true);
        m_log->addWidget(nothing);
    }
    for (const SessionEntry &entry : entries.mid(0, entriesShown))
        m_log->addWidget(entryRow(entry));
}

QWidget *SessionPanel::entryRow(const SessionEntry &entry)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *time = new Label(QLocale().toString(entry.record.time.time(), QStringLiteral("HH:mm")), TextSize::Small,
                           TextTone::Hint);
    time->setFixedWidth(34);
    line->addWidget(time, 0, Qt::AlignTop);
    QString label = singleLine(entry.record.label, 200);
    for (const CharacterInfo &state : m_campaign.states()) {
        const QString name = singleLine(state.name(), 60);
        if (name.isEmpty() || !label.startsWith(name + u' '))
            continue;
        label = label.mid(name.size() + 1);
        line->addWidget(new Label(name.section(u' ', 0, 0), TextSize::BodyBold), 0, Qt::AlignTop);
        break;
    }
    auto *what = new Label(label);
    what->setWordWrap(true);
    line->addWidget(what, 1, Qt::AlignTop);
    row->setAccessibleName(entry.record.label);
    if (entry.canUndo && m_campaign.canEdit()) {
        auto *undo = new QToolButton;
        setQuiet(undo);
        setSmall(undo);
        undo->setIcon(icon("undo"));
        undo->setAccessibleName(tr("Take back: %1").arg(singleLine(entry.record.label, 120)));
        setPlainToolTip(undo, tr("Take this back"));
        connect(undo, &QToolButton::clicked, this,
                [this, id = entry.record.id] { m_campaign.workspace().accept(m_campaign.library().undo(id)); });
        line->addWidget(undo, 0, Qt::AlignTop);
    } else {
        row->setMinimumHeight(24);
    }
    return row;
}

QWidget *SessionPanel::factRow(const char *iconName, const QString &first, const QString &second)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(new IconView(QString::fromLatin1(iconName), 16, TextTone::Quiet), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new ElidedLabel(singleLine(first, 120)));
    if (!second.isEmpty())
        words->addWidget(new ElidedLabel(singleLine(second, 200), TextSize::Small, TextTone::Quiet));
    line->addLayout(words, 1);
    return row;
}

void SessionPanel::fillPlace()
{
    rows::clear(m_place);
    const CampaignData &stored = m_campaign.data();
    const QString place = stored.text({QStringLiteral("current_location_id")});
    if (!place.isEmpty())
        m_place->addWidget(
            factRow("location", m_campaign.placeName(place),
                    stored.text({QStringLiteral("environments"), place, QStringLiteral("description")})));
    const QString current = stored.text({QStringLiteral("current_scene_id")});
    const QList<Json> scenes = m_campaign.library().scenes(m_campaign.id());
    for (int number = 0; number < scenes.size(); ++number)
        if (!current.isEmpty() && textOf(scenes.at(number), "scene_id") == current)
            m_place->addWidget(factRow("scene", tr("Scene %1 of %2").arg(number + 1).arg(scenes.size()),
                                       textOf(scenes.at(number), "title")));
    for (const QString &id : stored.texts({QStringLiteral("active_quest_ids")}).mid(0, 4))
        m_place->addWidget(factRow("quest", stored.text({QStringLiteral("quests"), id, QStringLiteral("title")}, id),
                                   tr("active quest")));
    if (m_place->count() == 0)
        m_place->addWidget(new Label(tr("No current place, scene or quest."), TextSize::Small, TextTone::Hint));
}

void SessionPanel::fillPeopleHere()
{
    rows::clear(m_here);
    const CampaignData &stored = m_campaign.data();
    const QString place = stored.text({QStringLiteral("current_location_id")});
    const QString placeName = foldForSearch(m_campaign.placeName(place));
    const QStringList present = stored.texts({QStringLiteral("environments"), place, QStringLiteral("npcs_present")});
    for (const QString &id : stored.keys({QStringLiteral("npcs")})) {
        const JsonPath path{QStringLiteral("npcs"), id};
        const QString where = stored.text(path + QStringList{QStringLiteral("location")});
        const bool here =
            where.isEmpty() || where == place || foldForSearch(where) == placeName || present.contains(id);
        if (!here || m_here->count() >= 8)
            continue;
        const QString name = singleLine(stored.text(path + QStringList{QStringLiteral("name")}, id), 80);
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        FaceRequest request;
        request.key = m_campaign.id() + QStringLiteral("/npc/") + id;
        request.traits.id = id;
        request.traits.name = name;
        request.traits.characterClass = stored.text(path + QStringList{QStringLiteral("role")});
        request.traits.description = stored.text(path + QStringList{QStringLiteral("description")});
        auto *head = new HeadView(m_campaign.workspace().faces(), 32);
        head->setFace(request, name);
        line->addWidget(head);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new ElidedLabel(name));
        words->addWidget(
            new ElidedLabel(singleLine(request.traits.description, 200), TextSize::Small, TextTone::Quiet));
        line->addLayout(words, 1);
        m_here->addWidget(row);
    }
    m_hereTitle->setVisible(m_here->count() > 0);
    m_hereLine->setVisible(m_here->count() > 0);
}

void SessionPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Theme::of(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(layoutDirection() == Qt::LeftToRight ? 0 : width() - 1, 0, 1, height()), tokens.line);
}

} // namespace retinue
