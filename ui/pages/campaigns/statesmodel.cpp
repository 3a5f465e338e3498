#include "ui/pages/campaigns/statesmodel.h"

#include "core/base/text.h"
#include "core/operations/editfields.h"
#include "ui/pages/campaigns/playaction.h"

namespace retinue {

StatesModel::StatesModel(OpenCampaign &campaign, QObject *parent) : RowModel(parent), m_campaign(campaign)
{
    connect(&campaign, &OpenCampaign::changed, this, &StatesModel::reload);
    reload();
}

void StatesModel::reload()
{
    const QStringList listed = m_campaign.data().characterIds();
    QList<StateRow> wanted;
    for (const CharacterInfo &state : m_campaign.states()) {
        StateRow row;
        row.key = state.id();
        row.listed = listed.contains(state.id());
        row.name = singleLine(state.name(), 80);
        row.race = singleLine(state.race(), 60);
        row.characterClass = singleLine(state.characterClass(), 60);
        row.status = singleLine(state.status(), 40);
        row.location = m_campaign.placeName(state.location());
        row.level = state.level();
        row.hitPoints = state.hitPoints();
        row.hitPointsMax = state.hitPointsMax();
        row.armorClass = state.armorClass();
        row.conditions = state.conditions();
        wanted.append(row);
    }
    for (const QString &id : m_campaign.missingStates()) {
        StateRow row;
        row.key = id;
        row.missing = true;
        row.name = singleLine(id, 80);
        wanted.append(row);
    }
    sync(wanted);
}

QString StatesModel::display(const StateRow &row, int column) const
{
    if (column == Name)
        return row.name.isEmpty() ? row.key : row.name;
    if (row.missing)
        return column == Class ? tr("no state here") : QString();
    switch (column) {
    case Class:
        return (row.race + u' ' + row.characterClass).trimmed();
    case Level:
        return QString::number(row.level);
    case HitPoints:
        return QStringLiteral("%1/%2").arg(row.hitPoints).arg(row.hitPointsMax);
    case ArmorClass:
        return QString::number(row.armorClass);
    case Status:
        return row.status;
    case Location:
        return row.location;
    case Conditions:
        return singleLine(row.conditions.join(QStringLiteral(", ")), 200);
    default:
        return {};
    }
}

QVariant StatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StateRow &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return display(row, index.column());
    case Qt::EditRole:
        if (index.column() == HitPoints)
            return QString::number(row.hitPoints);
        return index.column() == Conditions ? row.conditions.join(QStringLiteral(", ")) : display(row, index.column());
    case Qt::UserRole:
        return row.key;
    case Qt::TextAlignmentRole:
        if (index.column() == Level || index.column() == HitPoints || index.column() == ArmorClass)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case Qt::ToolTipRole:
        if (!row.missing && !row.listed && index.column() == Name)
            return tr("The campaign does not list them.");
        return {};
    default:
        return {};
    }
}

QVariant StatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= Level && section <= ArmorClass)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Class:
        return tr("Race and class");
    case Level:
        return tr("Level");
    case HitPoints:
        return tr("HP");
    case ArmorClass:
        return tr("AC");
    case Status:
        return tr("Status");
    case Location:
        return tr("Location");
    case Conditions:
        return tr("Conditions");
    default:
        return {};
    }
}

Qt::ItemFlags StatesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() == Name || index.column() == Class)
        return flags;
    if (m_campaign.canEdit() && !at(index.row()).missing)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool StatesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString id = at(index.row()).key;
    const QString text = value.toString().trimmed();
    if (text == index.data(Qt::EditRole).toString())
        return true;
    const auto told = [this](const Result<QString> &done) {
        if (!done)
            emit refused(done.error().message);
        return done.has_value();
    };
    if (index.column() == HitPoints || index.column() == Location) {
        const bool number =
            !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        QList<PlayStep> steps{{PlayStep::Kind::Move, 0, text}};
        if (index.column() == HitPoints) {
            const auto read = parsePlaySteps(number ? u'=' + text : text,
                                             play::knownConditions(m_campaign.workspace().services().rules));
            if (!read)
                return told(read.error());
            steps = *read;
        }
        return told(play::perform(m_campaign, {id}, steps));
    }
    static const QHash<int, QString> keys{{Level, QStringLiteral("level")},
                                          {ArmorClass, QStringLiteral("armor_class")},
                                          {Status, QStringLiteral("status")},
                                          {Conditions, QStringLiteral("status_effects")}};
    const QString key = keys.value(index.column());
    const auto parsed = parseFieldValue(*findField(RecordKind::State, key), text);
    if (!parsed)
        return told(parsed.error());
    const auto done = setCharacterFields(m_campaign.library(), id, m_campaign.id(), {{key, *parsed}});
    if (done || done.error().code != ErrorCode::Usage)
        m_campaign.workspace().accept(done);
    return told(done);
}

} // namespace retinue
