#include "ui/pages/campaigns/campaignmodel.h"

#include "core/base/text.h"
#include "core/operations/editfields.h"
#include "ui/pages/campaigns/opencampaign.h"
#include "ui/workspace.h"

namespace retinue {

namespace {

constexpr int facesShown = 4;

bool sameFace(const FaceRequest &a, const FaceRequest &b)
{
    return a.key == b.key && a.file == b.file && a.traits == b.traits;
}

bool sameSummary(const CampaignSummary &a, const CampaignSummary &b)
{
    return a.id == b.id && a.title == b.title && a.description == b.description && a.gameStyle == b.gameStyle &&
           a.gameTheme == b.gameTheme && a.characterIds == b.characterIds && a.npcs == b.npcs &&
           a.environments == b.environments && a.scenes == b.scenes && a.quests == b.quests &&
           a.narratives == b.narratives && a.sessions == b.sessions && a.hours == b.hours &&
           a.lastPlayed == b.lastPlayed && a.broken == b.broken;
}

QString titleOf(const CampaignRow &row)
{
    const QString title = singleLine(row.summary.title);
    return title.isEmpty() ? row.summary.id : title;
}

} // namespace

bool CampaignRow::operator==(const CampaignRow &other) const
{
    return key == other.key && sameSummary(summary, other.summary) && people == other.people &&
           places == other.places && issues == other.issues &&
           std::equal(faces.begin(), faces.end(), other.faces.begin(), other.faces.end(), sameFace);
}

CampaignModel::CampaignModel(Workspace &workspace, QObject *parent) : RowModel(parent), m_workspace(workspace)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &CampaignModel::lookAtNext);
    connect(&workspace.library(), &Library::changed, this, &CampaignModel::take);
    reload();
    lookAgain({});
}

void CampaignModel::reload()
{
    QList<CampaignRow> wanted;
    for (const CampaignSummary &summary : m_workspace.library().campaigns()) {
        CampaignRow row;
        if (const int old = rowOf(summary.path); old >= 0)
            row = at(old);
        row.key = summary.path;
        row.summary = summary;
        wanted.append(row);
    }
    sync(wanted);
}

void CampaignModel::take(const Change &change)
{
    if (!change.everything && change.campaigns.isEmpty() && change.profiles.isEmpty() && change.images.isEmpty())
        return;
    reload();
    const bool all = change.everything || !change.profiles.isEmpty() || !change.images.isEmpty();
    lookAgain(all ? QSet<QString>() : change.campaigns);
}

void CampaignModel::lookAgain(const QSet<QString> &campaignIds)
{
    for (const CampaignRow &row : rows())
        if ((campaignIds.isEmpty() || campaignIds.contains(row.summary.id)) && !m_waiting.contains(row.key))
            m_waiting.append(row.key);
    m_timer.start();
}

void CampaignModel::lookAtNext()
{
    if (m_waiting.isEmpty())
        return;
    const int number = rowOf(m_waiting.takeFirst());
    if (number >= 0) {
        CampaignRow row = at(number);
        const Library &library = m_workspace.library();
        row.people.clear();
        row.faces.clear();
        row.places.clear();
        for (const QString &id : row.summary.characterIds) {
            auto person = library.enriched(id, row.summary.id);
            if (!person)
                person = library.enriched(id);
            const QString name = person ? singleLine(person->name(), 80) : QString();
            row.people.append(name.isEmpty() ? id : name);
            if (row.faces.size() < facesShown)
                row.faces.append(faceOf(library, person ? *person : EnrichedCharacter(), row.summary.id, id));
        }
        if (!row.isBroken()) {
            if (const auto data = library.campaign(row.summary.id))
                for (const QString &id : data->keys({QStringLiteral("environments")}))
                    row.places.append(data->text({QStringLiteral("environments"), id, QStringLiteral("name")}));
            row.issues = issuesOf(library, row.summary.id);
        }
        update(number, row);
    }
    if (!m_waiting.isEmpty())
        m_timer.start();
}

void CampaignModel::finishLooking()
{
    while (!m_waiting.isEmpty())
        lookAtNext();
}

int CampaignModel::rowOfCampaign(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (at(row).summary.id == id)
            return row;
    return -1;
}

QString CampaignModel::display(const CampaignRow &row, int column) const
{
    const CampaignSummary &summary = row.summary;
    const Ruleset &rules = m_workspace.services().rules;
    switch (column) {
    case Title:
        return titleOf(row);
    case People:
        return row.people.join(QStringLiteral(", "));
    case Style:
        return singleLine(rules.labelOf(QStringLiteral("game_styles"), summary.gameStyle), 60);
    case Theme:
        return singleLine(rules.labelOf(QStringLiteral("game_themes"), summary.gameTheme), 60);
    case Sessions:
        return QLocale().toString(summary.sessions);
    case Hours:
        return hoursText(summary.hours);
    case LastPlayed:
        return summary.lastPlayed.isValid() ? QLocale().toString(summary.lastPlayed.date(), QLocale::ShortFormat)
                                            : QString();
    case ToLookAt:
        if (row.isBroken())
            return tr("cannot be read");
        if (!row.issues)
            return {};
        return row.issues->isEmpty() ? tr("no problems") : tr("%n to look at", nullptr, int(row.issues->size()));
    }
    return {};
}

QVariant CampaignModel::sortValue(const CampaignRow &row, int column) const
{
    switch (column) {
    case Sessions:
        return row.summary.sessions;
    case Hours:
        return row.summary.hours;
    case LastPlayed:
        return row.summary.lastPlayed;
    case People:
        return static_cast<int>(row.summary.characterIds.size());
    case ToLookAt:
        return row.isBroken() ? 1000000 : row.issues ? static_cast<int>(row.issues->size()) : 0;
    default:
        return display(row, column);
    }
}

QVariant CampaignModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CampaignRow &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::EditRole:
        return row.summary.title;
    case SortRole:
        return sortValue(row, index.column());
    case IdRole:
        return row.summary.id;
    case SearchRole:
        return foldForSearch(QStringList{row.summary.title, row.summary.description, row.summary.id,
                                         row.people.join(u' '), row.places.join(u' ')}
                                 .join(u' '));
    case Qt::TextAlignmentRole:
        if (index.column() == Sessions || index.column() == Hours)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case Qt::AccessibleTextRole:
        if (index.column() != Title)
            return display(row, index.column());
        if (row.isBroken())
            return tr("%1, cannot be read").arg(titleOf(row));
        return QStringList{titleOf(row), peopleText(int(row.summary.characterIds.size())), sessionsText(row.summary),
                           display(row, ToLookAt)}
            .join(QStringLiteral(", "));
    default:
        return {};
    }
}

QVariant CampaignModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && (section == Sessions || section == Hours))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Title");
    case People:
        return tr("People");
    case Style:
        return tr("Style");
    case Theme:
        return tr("Theme");
    case Sessions:
        return tr("Sessions");
    case Hours:
        return tr("Hours");
    case LastPlayed:
        return tr("Last played");
    case ToLookAt:
        return tr("To look at");
    default:
        return {};
    }
}

bool CampaignModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString title = value.toString().trimmed();
    const CampaignSummary summary = at(index.row()).summary;
    if (title.isEmpty() || title == summary.title)
        return false;
    return m_workspace.accept(
        setCampaignValue(m_workspace.library(), summary.id, {QStringLiteral("title")}, toJson(title)));
}

Qt::ItemFlags CampaignModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Title && !m_workspace.library().isReadOnly() &&
        !at(index.row()).isBroken())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QString momentText(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    return QLocale().toString(time.date(), QLocale::ShortFormat) + u' ' +
           QLocale().toString(time.time(), QStringLiteral("HH:mm"));
}

QString hoursText(double hours)
{
    return QLocale().toString(hours, 'f', QLocale::FloatingPointShortest);
}

QString sessionsText(const CampaignSummary &summary)
{
    const QString count = summary.sessions == 1 ? CampaignModel::tr("1 session")
                                                : CampaignModel::tr("%n sessions", nullptr, summary.sessions);
    return CampaignModel::tr("%1, %2 h").arg(count, hoursText(summary.hours));
}

QString lastPlayedText(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return CampaignModel::tr("never played");
    const QDate day = time.date();
    if (day == now.date())
        return CampaignModel::tr("last played today");
    const bool recent = day.year() == now.date().year() || day.daysTo(now.date()) < 300;
    //: Day and month; day, month and year (QLocale date formats).
    const QString format = recent ? CampaignModel::tr("d MMMM") : CampaignModel::tr("d MMMM yyyy");
    return CampaignModel::tr("last played %1").arg(QLocale().toString(day, format));
}

QString peopleText(int count)
{
    return count == 1 ? CampaignModel::tr("1 person") : CampaignModel::tr("%n people", nullptr, count);
}

} // namespace retinue
