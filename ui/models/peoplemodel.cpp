#include "ui/models/peoplemodel.h"

#include "core/operations/editfields.h"
#include "core/portraits/portraitprompt.h"
#include "ui/dragtypes.h"
#include "ui/models/cardroles.h"
#include "ui/workspace.h"

#include <QLocale>
#include <QMimeData>

namespace retinue {

QList<Person> peopleOf(const Library &library)
{
    QList<Person> people;
    for (const ProfileSummary &summary : library.profiles())
        people += makePerson(summary, library.whereUsed(summary.id));
    return people;
}

PeopleModel::PeopleModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_people(peopleOf(workspace.library()))
{
    for (int row = 0; row < m_people.size(); ++row)
        m_rowOf.insert(m_people.at(row).id(), row);
    connect(&workspace.library(), &Library::changed, this, &PeopleModel::follow);
    connect(&workspace.faces(), &FaceStore::ready, this, &PeopleModel::faceReady);
}

int PeopleModel::rowOf(const QString &id) const
{
    return m_rowOf.value(id, -1);
}

void PeopleModel::setFaceSize(QSize size)
{
    if (m_faceSize == size)
        return;
    m_faceSize = size;
    if (!m_people.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {CardRole::Face});
}

void PeopleModel::setBusy(const QString &id, double progress)
{
    if (progress < 0)
        m_busy.remove(id);
    else
        m_busy.insert(id, progress);
    faceReady(id);
}

FaceRequest PeopleModel::faceRequest(const Person &person) const
{
    FaceRequest &request = m_requests[person.id()];
    if (request.key.isEmpty()) {
        request.key = person.id();
        request.file = person.summary.portraitFile;
        if (const auto profile = m_workspace.library().profile(person.id()))
            request.traits = sketchTraits(profile->value({}).value_or(Json::object()));
    }
    return request;
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool PeopleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole || index.column() != Name)
        return false;
    const Person &person = m_people.at(index.row());
    const QString name = value.toString().simplified();
    if (name.isEmpty() || name == person.summary.name || person.isBroken())
        return false;
    return m_workspace.accept(renameCharacter(m_workspace.library(), person.id(), name));
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    if (!m_people.at(index.row()).isBroken()) {
        flags |= Qt::ItemIsDragEnabled;
        if (index.column() == Name && !m_workspace.library().isReadOnly())
            flags |= Qt::ItemIsEditable;
    }
    return flags | Qt::ItemNeverHasChildren;
}

QStringList PeopleModel::mimeTypes() const
{
    return {drag::characterIds, drag::slotObjects};
}

QMimeData *PeopleModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList ids;
    Json slotObjects = Json::array();
    QStringList names;
    for (const QModelIndex &index : indexes) {
        const Person &person = m_people.at(index.row());
        if (person.isBroken() || ids.contains(person.id()))
            continue;
        const auto profile = m_workspace.library().profile(person.id());
        if (!profile)
            continue;
        ids += person.id();
        names += person.shownName();
        slotObjects.push_back(slotFromProfile(*profile));
    }
    if (ids.isEmpty())
        return nullptr;
    auto *mime = new QMimeData; // the drag owns it
    mime->setData(drag::characterIds, ids.join(QLatin1Char('\n')).toUtf8());
    mime->setData(drag::slotObjects, toPythonText(slotObjects));
    mime->setText(names.join(QLatin1Char('\n')));
    return mime;
}

void PeopleModel::faceReady(const QString &id)
{
    const int row = rowOf(id);
    if (row >= 0)
        emit dataChanged(index(row, 0), index(row, 0), {CardRole::Face, CardRole::Busy, Qt::DecorationRole});
}

void PeopleModel::follow(const Change &change)
{
    const Library &library = m_workspace.library();
    QSet<QString> gone(m_rowOf.keyBegin(), m_rowOf.keyEnd());
    QList<Person> fresh;
    if (change.everything)
        m_requests.clear();
    for (const ProfileSummary &summary : library.profiles()) {
        gone.remove(summary.id);
        const int row = rowOf(summary.id);
        const bool played =
            change.everything || row < 0 || !change.campaigns.isEmpty() || change.profiles.contains(summary.id);
        Person person = makePerson(summary, played ? library.whereUsed(summary.id) : m_people.at(row).usages);
        if (row < 0) {
            fresh += person;
        } else if (!looksSame(person, m_people.at(row)) || change.profiles.contains(summary.id)) {
            m_people[row] = std::move(person);
            m_requests.remove(summary.id);
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!gone.contains(m_people.at(row).id()))
            continue;
        beginRemoveRows({}, row, row);
        m_requests.remove(m_people.at(row).id());
        m_busy.remove(m_people.at(row).id());
        m_people.removeAt(row);
        m_rowOf.clear();
        for (int i = 0; i < m_people.size(); ++i)
            m_rowOf.insert(m_people.at(i).id(), i);
        endRemoveRows();
    }
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    for (const Person &person : std::as_const(fresh)) {
        m_rowOf.insert(person.id(), static_cast<int>(m_people.size()));
        m_people += person;
    }
    endInsertRows();
}

} // namespace retinue
