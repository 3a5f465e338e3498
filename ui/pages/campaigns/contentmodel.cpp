#include "ui/pages/campaigns/contentmodel.h"

#include "core/base/text.h"
#include "core/operations/play.h"

namespace retinue {

const ContentTraits &traitsOf(ContentKind kind)
{
    static constexpr ContentTraits all[] = {
        {"npcs", RecordKind::Npc, "npc_id", "name", "role", "npc"},
        {"environments", RecordKind::Environment, "location_id", "name", "environment_type", "location"},
        {"quests", RecordKind::Quest, "quest_id", "title", "status", "quest"},
        {"scenes", RecordKind::Scene, "scene_id", "title", "scene_type", "scene"},
    };
    return all[static_cast<int>(kind)];
}

ContentModel::ContentModel(OpenCampaign &campaign, ContentKind kind, QObject *parent)
    : RowModel(parent), m_campaign(campaign), m_kind(kind)
{
    connect(&campaign, &OpenCampaign::changed, this, &ContentModel::reload);
    reload();
}

void ContentModel::reload()
{
    QList<ContentRow> wanted;
    const CampaignData &data = m_campaign.data();
    const ContentTraits &traits = traitsOf(m_kind);
    if (m_kind == ContentKind::Scenes) {
        addScenes(wanted);
        sync(wanted);
        return;
    }
    const QString root = QLatin1String(traits.root);
    const QString place = data.text({QStringLiteral("current_location_id")});
    const QStringList active = data.texts({QStringLiteral("active_quest_ids")});
    for (const QString &id : data.keys({root})) {
        ContentRow row;
        row.key = id;
        row.title = singleLine(data.text({root, id, QLatin1String(traits.titleKey)}), 120);
        row.note = singleLine(data.text({root, id, QLatin1String(traits.noteKey)}), 80);
        row.isCurrent =
            m_kind == ContentKind::Places ? id == place : m_kind == ContentKind::Quests && active.contains(id);
        if (row.title.isEmpty())
            row.title = singleLine(id, 120);
        wanted.append(row);
    }
    sync(wanted);
}

void ContentModel::addScenes(QList<ContentRow> &wanted) const
{
    const QString current = m_campaign.data().text({QStringLiteral("current_scene_id")});
    int number = 0;
    for (const Json &scene : m_campaign.library().scenes(m_campaign.id())) {
        ContentRow row;
        ++number;
        row.key = textOf(scene, "scene_id");
        if (row.key.isEmpty())
            row.key = textOf(scene, "id", QStringLiteral("#%1").arg(number));
        row.isOwnFile = !m_campaign.data().contains({QStringLiteral("scenes"), row.key});
        row.title = singleLine(textOf(scene, "title"), 120);
        if (row.title.isEmpty())
            row.title = singleLine(row.key, 120);
        row.note = singleLine(textOf(scene, "scene_type"), 80);
        row.isCurrent = !current.isEmpty() && row.key == current;
        row.object = scene;
        wanted.append(row);
    }
}

QVariant ContentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ContentRow &row = at(index.row());
    const QString mark = m_kind == ContentKind::Quests ? tr("active") : tr("now");
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::UserRole: {
        QStringList notes{row.note,
                          row.isCurrent && row.note.compare(mark, Qt::CaseInsensitive) != 0 ? mark : QString()};
        notes.removeAll(QString());
        return notes.join(QStringLiteral(", "));
    }
    case Qt::UserRole + 1:
        return row.isCurrent;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(row.title, index.data(Qt::UserRole).toString());
    default:
        return {};
    }
}

QString ContentModel::add(const QString &name)
{
    const QString root = QLatin1String(traitsOf(m_kind).root);
    const QString base = slugify(name).isEmpty() ? QStringLiteral("entry") : slugify(name).left(60);
    QString id = base;
    for (int number = 2; rowOf(id) >= 0 || m_campaign.data().contains({root, id}); ++number)
        id = QStringLiteral("%1_%2").arg(base).arg(number);
    const Json entry = newEntry(m_kind, id, name.trimmed(), m_campaign.library().layoutOf(m_campaign.id()));
    const auto change = [&](CampaignData &data) -> Result<void> {
        if (auto done = data.set({root, id}, entry); !done)
            return done;
        if (m_kind != ContentKind::Scenes || !data.contains({QStringLiteral("scene_order")}))
            return {};
        QStringList order = data.texts({QStringLiteral("scene_order")});
        return data.set({QStringLiteral("scene_order")}, toJson(order << id));
    };
    const QString label = tr("Add %1 to %2").arg(singleLine(name, 60), m_campaign.title());
    const bool done =
        m_campaign.workspace().accept(changeCampaign(m_campaign.library(), m_campaign.id(), label, change));
    return done ? id : QString();
}

bool ContentModel::removeEntry(int row)
{
    const ContentRow entry = at(row);
    if (entry.isOwnFile)
        return false;
    const QString root = QLatin1String(traitsOf(m_kind).root);
    const auto change = [&](CampaignData &data) -> Result<void> {
        data.remove({root, entry.key});
        const QString order = QStringLiteral("scene_order");
        QStringList scenes = data.texts({order});
        if (m_kind != ContentKind::Scenes || !scenes.removeAll(entry.key))
            return {};
        return data.set({order}, toJson(scenes));
    };
    const QString label = tr("Remove %1 from %2").arg(entry.title, m_campaign.title());
    return m_campaign.workspace().accept(changeCampaign(m_campaign.library(), m_campaign.id(), label, change));
}

bool ContentModel::moveScene(int from, int to)
{
    if (m_kind != ContentKind::Scenes || from == to || to < 0 || to >= rowCount())
        return false;
    QStringList order;
    for (const ContentRow &row : rows())
        order.append(row.key);
    order.move(from, to);
    return m_campaign.set({QStringLiteral("scene_order")}, toJson(order));
}

Json newEntry(ContentKind kind, const QString &id, const QString &name, LayoutKind layout)
{
    const ContentTraits &traits = traitsOf(kind);
    static const QHash<QString, Json> defaults{
        {QStringLiteral("disposition"), "neutral"}, {QStringLiteral("weather"), "clear"},
        {QStringLiteral("time_of_day"), "day"},     {QStringLiteral("visibility"), "normal"},
        {QStringLiteral("status"), "active"},       {QStringLiteral("giver_npc"), nullptr},
        {QStringLiteral("deadline"), nullptr},
    };
    static const QStringList always{QStringLiteral("description"), QStringLiteral("role"), QStringLiteral("status"),
                                    QStringLiteral("scene_type")};
    Json entry = Json::object();
    for (const Field &field : fieldsOf(traits.record)) {
        const QString key = QLatin1String(field.key);
        if (key == QLatin1String(traits.idKey)) {
            entry[field.key] = id.toStdString();
        } else if (key == QLatin1String(traits.titleKey)) {
            entry[field.key] = name.toStdString();
        } else if (layout == LayoutKind::Server || always.contains(key)) {
            const bool optionalPlace = kind == ContentKind::Quests && key == QLatin1String("location");
            if (defaults.contains(key) || optionalPlace)
                entry[field.key] = defaults.value(key, Json(nullptr));
            else if (field.type == FieldType::TextList || key == QLatin1String("participants"))
                entry[field.key] = Json::array();
            else if (field.type == FieldType::Integer)
                entry[field.key] = 0;
            else if (field.type == FieldType::Flag)
                entry[field.key] = false;
            else if (field.type == FieldType::Object || field.type == FieldType::ItemMap)
                entry[field.key] = Json::object();
            else if (field.type != FieldType::Timestamp)
                entry[field.key] = "";
        }
    }
    return entry;
}

} // namespace retinue
