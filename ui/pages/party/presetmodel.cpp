#include "ui/pages/party/presetmodel.h"

#include "core/base/text.h"
#include "ui/dragtypes.h"
#include "ui/models/cardroles.h"
#include "ui/pages/party/facepicture.h"
#include "ui/pages/party/partydraft.h"
#include "ui/widgets/carddelegate.h"
#include "ui/workspace.h"

#include <QMimeData>

namespace retinue {

namespace {

QString searchTextOf(const Json &fields)
{
    QString text;
    for (const auto &[key, value] : fields.items())
        text += textOf(value) + QLatin1Char(' ');
    return foldForSearch(text);
}

} // namespace

bool PresetModel::Row::operator==(const Row &o) const
{
    return key == o.key && preset == o.preset && portraitFile == o.portraitFile && traits.name == o.traits.name &&
           traits.level == o.traits.level && traits.searchText == o.traits.searchText &&
           traits.isUsed == o.traits.isUsed && traits.campaigns == o.traits.campaigns &&
           traits.isInParty == o.traits.isInParty;
}

PresetModel::PresetModel(Workspace &workspace, const PartyDraft &draft, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_draft(draft), m_rows(presetRows())
{
    connect(&workspace.library(), &Library::changed, this, &PresetModel::reload);
    connect(&draft, &PartyDraft::placeChanged, this, &PresetModel::markParty);
    markParty();
}

void PresetModel::setSource(Source source)
{
    if (source == m_source)
        return;
    beginResetModel();
    m_source = source;
    m_rows = source == Source::Presets ? presetRows() : peopleRows();
    for (Row &row : m_rows)
        row.traits.isInParty = isInParty(row);
    endResetModel();
    emit sourceChanged();
}

int PresetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PresetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PresetTraits &traits = m_rows[index.row()].traits;
    switch (role) {
    case Qt::DisplayRole:
        return singleLine(traits.name, 80);
    case Qt::AccessibleTextRole:
        return CardDelegate::accessibleText(index);
    case CardRole::Face:
        return m_faceSize ? m_workspace.faces().face(face(index.row()), m_faceSize()) : QPixmap();
    case CardRole::HasOwnFrame:
        return hasOwnFrame(face(index.row()));
    case CardRole::Line:
        return subtitleOf(traits.race, traits.characterClass, traits.level);
    case CardRole::ThirdLine:
        return traits.isInParty ? tr("in this party") : whereText(traits);
    case CardRole::ThirdLineIcon:
        return traits.isInParty             ? QStringLiteral("check")
               : m_source == Source::People ? QStringLiteral("flag")
                                            : QString();
    default:
        return {};
    }
}

/// Where a person of the library plays; presets play nowhere.
QString PresetModel::whereText(const PresetTraits &traits) const
{
    if (m_source == Source::Presets)
        return {};
    const auto count = traits.campaigns.size();
    return count == 0   ? tr("nowhere yet")
           : count == 1 ? tr("in %1").arg(singleLine(traits.campaigns.first(), 40))
                        : tr("in %1 campaigns").arg(count);
}

Qt::ItemFlags PresetModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled;
}

QStringList PresetModel::mimeTypes() const
{
    return {drag::slotObjects};
}

QMimeData *PresetModel::mimeData(const QModelIndexList &indexes) const
{
    Json list = Json::array();
    for (const QModelIndex &index : indexes)
        if (const auto found = place(index.row()))
            list.push_back(found->slotObject());
    auto *mime = new QMimeData;
    mime->setData(drag::slotObjects, QByteArray::fromStdString(list.dump()));
    return mime;
}

FaceRequest PresetModel::face(int row) const
{
    const Row &r = m_rows[row];
    if (m_source == Source::Presets)
        return {r.key, {}, sketchTraits(r.preset)};
    if (!r.portraitFile.isEmpty())
        return {r.key, r.portraitFile, {}};
    const auto person = place(row);
    return {r.key, {}, person ? sketchTraits(person->fields) : SketchTraits{}};
}

Result<Place> PresetModel::place(int row) const
{
    const Row &r = m_rows[row];
    if (m_source == Source::Presets)
        return placeFromPreset(r.preset);
    const auto profile = m_workspace.library().profile(r.id);
    if (!profile)
        return profile.error();
    return placeFromProfile(profile->value({}).value_or(Json::object()));
}

int PresetModel::rowOfKey(const QString &key) const
{
    const auto it = std::ranges::find(m_rows, key, &Row::key);
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

QStringList PresetModel::values(QString PresetTraits::*member) const
{
    QStringList found;
    for (const Row &row : m_rows)
        if (const QString value = (row.traits.*member).trimmed(); !value.isEmpty())
            found << value;
    found.removeDuplicates();
    std::ranges::sort(found, [](const QString &a, const QString &b) { return naturalCompare(a, b) < 0; });
    return found;
}

QList<PresetModel::Row> PresetModel::presetRows() const
{
    QSet<QString> made;
    for (const ProfileSummary &profile : m_workspace.library().profiles())
        made << foldForSearch(profile.name);
    QHash<QString, int> seen;
    QList<Row> rows;
    for (const Preset &preset : m_workspace.characterPresets()) {
        Row row;
        row.preset = preset.data;
        const int copy = ++seen[preset.name()];
        row.key = QStringLiteral("preset:%1:%2").arg(preset.name()).arg(copy);
        row.traits.name = preset.name();
        row.traits.race = preset.race();
        row.traits.characterClass = preset.characterClass();
        row.traits.gender = textOf(preset.data, "gender");
        row.traits.age = textOf(preset.data, "age_category");
        row.traits.level = preset.level();
        row.traits.isUsed = made.contains(foldForSearch(preset.name()));
        row.traits.searchText = searchTextOf(preset.data);
        rows << row;
    }
    return rows;
}

QList<PresetModel::Row> PresetModel::peopleRows() const
{
    QHash<QString, QStringList> titles;
    for (const CampaignSummary &campaign : m_workspace.library().campaigns())
        for (const QString &id : campaign.characterIds)
            titles[id] << campaign.title;
    QList<Row> rows;
    for (const ProfileSummary &profile : m_workspace.library().profiles()) {
        if (profile.isTemplate || !profile.broken.isEmpty())
            continue;
        Row row;
        row.key = profile.id;
        row.id = profile.id;
        row.portraitFile = profile.portraitFile;
        row.traits.name = profile.name;
        row.traits.race = profile.race;
        row.traits.characterClass = profile.characterClass;
        row.traits.gender = profile.gender;
        row.traits.age = profile.ageCategory;
        row.traits.level = profile.baseLevel;
        row.traits.campaigns = titles.value(profile.id);
        row.traits.isUsed = !row.traits.campaigns.isEmpty();
        row.traits.searchText = profile.searchText;
        rows << row;
    }
    return rows;
}

/// Brings the rows to what the library says now with the fewest row signals; both lists are in the same order.
void PresetModel::reload()
{
    QList<Row> fresh = m_source == Source::Presets ? presetRows() : peopleRows();
    QSet<QString> keys;
    for (Row &row : fresh) {
        row.traits.isInParty = isInParty(row);
        keys << row.key;
    }
    for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
        if (keys.contains(m_rows[i].key))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (int i = 0; i < fresh.size(); ++i) {
        const int at = rowOfKey(fresh[i].key);
        if (at < 0) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, fresh[i]);
            endInsertRows();
            continue;
        }
        if (at != i) {
            beginMoveRows({}, at, at, {}, i);
            m_rows.move(at, i);
            endMoveRows();
        }
        if (!(m_rows[i] == fresh[i])) {
            m_rows[i] = fresh[i];
            m_workspace.faces().drop(m_rows[i].key);
            emit dataChanged(index(i), index(i));
        }
    }
}

void PresetModel::markParty()
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const bool inParty = isInParty(m_rows[i]);
        if (std::exchange(m_rows[i].traits.isInParty, inParty) != inParty)
            emit dataChanged(index(i), index(i));
    }
}

bool PresetModel::isInParty(const Row &row) const
{
    for (int i = 0; i < PartyDraft::placeCount; ++i) {
        const Origin &origin = m_draft.place(i).origin;
        if (m_draft.place(i).isEmpty())
            continue;
        if (m_source == Source::Presets
                ? origin.kind == Origin::Kind::Preset && origin.name == row.traits.name.trimmed()
                : origin.kind == Origin::Kind::Person && origin.id == row.id)
            return true;
    }
    return false;
}

PresetFilter::PresetFilter(PresetModel &model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
}

void PresetFilter::setQuery(const PresetQuery &query)
{
    m_query = query;
    invalidateFilter();
}

bool PresetFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_query.matches(m_model.traits(row));
}

} // namespace retinue
