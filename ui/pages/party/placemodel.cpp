#include "ui/pages/party/placemodel.h"

#include "core/base/text.h"
#include "core/model/field.h"
#include "ui/models/cardroles.h"
#include "ui/pages/party/facepicture.h"
#include "ui/pages/party/partydraft.h"
#include "ui/widgets/carddelegate.h"
#include "ui/workspace.h"

namespace retinue {

PlaceModel::PlaceModel(Workspace &workspace, PartyDraft &draft, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_draft(draft)
{
    connect(&draft, &PartyDraft::placeChanged, this, [this](int row) { emit dataChanged(index(row), index(row)); });
}

int PlaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : PartyDraft::placeCount;
}

QVariant PlaceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const Place &place = m_draft.place(row);
    const bool isEmpty = place.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return isEmpty ? QString() : place.name().isEmpty() ? tr("No name yet") : singleLine(place.name(), 80);
    case Qt::AccessibleTextRole:
        return isEmpty ? tr("Place %1, empty").arg(row + 1) : CardDelegate::accessibleText(index);
    case CardRole::Placeholder:
        return isEmpty ? tr("%1\nempty").arg(row + 1) : QString();
    case CardRole::DropHint:
        return row == m_dropRow ? m_promise : QString();
    default:
        return isEmpty ? QVariant() : cardData(row, role);
    }
}

QVariant PlaceModel::cardData(int row, int role) const
{
    const Place &place = m_draft.place(row);
    const QString missing = missingText(row);
    switch (role) {
    case CardRole::Face:
        return m_faceSize ? m_workspace.faces().face(face(row), m_faceSize()) : QPixmap();
    case CardRole::HasOwnFrame:
        return hasOwnFrame(face(row));
    case CardRole::Number:
        return row + 1;
    case CardRole::Line:
        return place.subtitle();
    case CardRole::ThirdLine:
        return missing.isEmpty() ? originText(row) : missing;
    case CardRole::ThirdLineKind:
        return static_cast<int>(missing.isEmpty() ? CardLineKind::Quiet : CardLineKind::Warn);
    case CardRole::Ring: {
        const auto [filled, total] = place.completeness();
        return total > 0 ? double(filled) / total : 0.0;
    }
    case CardRole::Busy:
        return m_busy.contains(row) ? QVariant(m_busy.value(row)) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags PlaceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    return m_draft.place(index.row()).isEmpty() ? usual : usual | Qt::ItemIsDragEnabled;
}

FaceRequest PlaceModel::face(int row) const
{
    const Place &place = m_draft.place(row);
    QString file;
    if (!place.text("portrait_url").isEmpty() || !place.text("portrait_path").isEmpty())
        file = m_workspace.library().portraitFile(Record::fromJson(place.fields));
    return {QStringLiteral("place:%1").arg(row), file, sketchTraits(place.fields)};
}

void PlaceModel::setIssues(const QList<StartIssue> &issues)
{
    QStringList before;
    for (int row = 0; row < rowCount(); ++row)
        before << missingText(row);
    m_issues = issues;
    for (int row = 0; row < rowCount(); ++row)
        if (before[row] != missingText(row))
            emit dataChanged(index(row), index(row), {CardRole::ThirdLine, CardRole::ThirdLineKind});
}

QString PlaceModel::originText(int row) const
{
    const Place &place = m_draft.place(row);
    if (place.isEmpty())
        return {};
    if (place.isSamePerson() && place.sameName != QLatin1String("new")) {
        const auto campaigns = m_workspace.library().whereUsed(place.origin.id).size();
        return campaigns == 0 ? tr("kept") : tr("kept, plays in %1").arg(campaigns);
    }
    if (place.origin.kind == Origin::Kind::Preset && place.name() == place.origin.name)
        return tr("from preset");
    return tr("new character");
}

QString PlaceModel::missingText(int row) const
{
    const Place &place = m_draft.place(row);
    for (const StartIssue &issue : m_issues) {
        if (issue.slot != row || issue.field == QLatin1String("voice_id"))
            continue;
        if (issue.field == QLatin1String("same_name"))
            return tr("name exists already");
        const Field *field = findField(RecordKind::Preset, issue.field);
        if (field && textOf(place.fields, field->key).trimmed().isEmpty())
            return tr("%1 is empty").arg(labelOf(*field).toLower());
        if (issue.kind == StartIssue::Kind::Needed && field)
            return tr("%1 cannot be used").arg(labelOf(*field).toLower());
    }
    return {};
}

void PlaceModel::setDrop(int row, const QString &promise)
{
    const int before = std::exchange(m_dropRow, row);
    m_promise = promise;
    for (const int changed : {before, row})
        if (changed >= 0)
            emit dataChanged(index(changed), index(changed), {CardRole::DropHint});
}

void PlaceModel::setBusy(int row, double progress)
{
    if (progress < 0)
        m_busy.remove(row);
    else
        m_busy[row] = progress;
    emit dataChanged(index(row), index(row), {CardRole::Busy});
}

} // namespace retinue
