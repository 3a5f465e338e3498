#include "ui/pages/party/partydraft.h"

#include "core/base/text.h"
#include "core/model/field.h"

#include <QPointer>
#include <QUndoStack>

namespace retinue {

/// One undo step of a PartyDraft: the whole state before and after (a party is a few kilobytes).
class DraftStep : public QUndoCommand
{
public:
    using State = PartyDraft::State;

    DraftStep(PartyDraft &draft, State after, const QString &text, const QString &mergeKey)
        : QUndoCommand(text), m_draft(&draft), m_before(draft.m_state), m_after(std::move(after)), m_mergeKey(mergeKey)
    {
    }

    int id() const override { return m_mergeKey.isEmpty() ? -1 : 0x5041; }
    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }

    bool mergeWith(const QUndoCommand *command) override
    {
        const auto *next = static_cast<const DraftStep *>(command);
        if (next->m_mergeKey != m_mergeKey || next->m_draft != m_draft)
            return false;
        m_after = next->m_after;
        setText(next->text());
        setObsolete(m_before == m_after);
        return true;
    }

private:
    void apply(const State &state)
    {
        if (m_draft)
            m_draft->apply(state);
    }

    QPointer<PartyDraft> m_draft;
    State m_before;
    State m_after;
    QString m_mergeKey;
};

namespace {

QString fieldLabel(RecordKind kind, const QString &key)
{
    const Field *field = findField(kind, key);
    return field ? labelOf(*field).toLower() : key;
}

QString shownName(const Place &place, int index)
{
    const QString name = singleLine(place.name(), 40);
    return name.isEmpty() ? PartyDraft::tr("place %1").arg(index + 1) : name;
}

void setOrRemove(Json &fields, const std::string &key, const Json &value)
{
    if (value.is_null() || (value.is_string() && value.get_ref<const std::string &>().empty()))
        fields.erase(key);
    else
        fields[key] = value;
}

} // namespace

PartyDraft::PartyDraft(QUndoStack &undo, QObject *parent) : QObject(parent), m_undo(undo) {}

int PartyDraft::filledCount() const
{
    return static_cast<int>(std::ranges::count_if(m_state.places, [](const Place &p) { return !p.isEmpty(); }));
}

int PartyDraft::firstFree() const
{
    const auto it = std::ranges::find_if(m_state.places, [](const Place &p) { return p.isEmpty(); });
    return it == m_state.places.end() ? -1 : static_cast<int>(it - m_state.places.begin());
}

void PartyDraft::setCampaign(const QString &key, const QString &value)
{
    State after = m_state;
    after.campaign[key] = value;
    if (value.isEmpty())
        after.campaign.remove(key);
    push(std::move(after), tr("campaign %1").arg(fieldLabel(RecordKind::Campaign, key)),
         QStringLiteral("campaign/") + key);
}

void PartyDraft::setCampaign(const Campaign &values, const QString &stepName)
{
    State after = m_state;
    for (auto it = values.begin(); it != values.end(); ++it)
        after.campaign[it.key()] = it.value();
    push(std::move(after), stepName);
}

void PartyDraft::setField(int index, const QString &key, const Json &value)
{
    State after = m_state;
    Place &target = after.places[static_cast<size_t>(index)];
    setOrRemove(target.fields, key.toStdString(), value);
    if (key == QLatin1String("name"))
        target.sameName.clear();
    if (target.isEmpty())
        target = {};
    push(std::move(after), tr("%1 of %2").arg(fieldLabel(RecordKind::Preset, key), shownName(place(index), index)),
         QStringLiteral("%1/%2").arg(index).arg(key));
}

void PartyDraft::setFields(int index, const Json &values, const QString &stepName)
{
    State after = m_state;
    Place &target = after.places[static_cast<size_t>(index)];
    for (const auto &[key, value] : values.items())
        setOrRemove(target.fields, key, value);
    if (target.isEmpty())
        target = {};
    push(std::move(after), stepName);
}

void PartyDraft::setOwnWords(int index, const QString &words)
{
    State after = m_state;
    after.places[static_cast<size_t>(index)].ownWords = words;
    push(std::move(after), tr("own words for %1").arg(shownName(place(index), index)),
         QStringLiteral("%1/own_words").arg(index));
}

void PartyDraft::setSameName(int index, const QString &choice)
{
    State after = m_state;
    after.places[static_cast<size_t>(index)].sameName = choice;
    push(std::move(after), tr("what happens to %1").arg(shownName(place(index), index)));
}

int PartyDraft::put(const Place &newPlace, int index)
{
    if (index < 0)
        index = firstFree();
    if (index < 0 || index >= placeCount)
        return -1;
    State after = m_state;
    after.places[static_cast<size_t>(index)] = newPlace;
    push(std::move(after), tr("add %1").arg(shownName(newPlace, index)));
    return index;
}

void PartyDraft::clear(int index)
{
    if (place(index).isEmpty())
        return;
    State after = m_state;
    after.places[static_cast<size_t>(index)] = {};
    push(std::move(after), tr("clear %1").arg(shownName(place(index), index)));
}

void PartyDraft::clearAll(bool campaignToo)
{
    State after = m_state;
    after.places = {};
    if (campaignToo)
        after = {};
    push(std::move(after), campaignToo ? tr("empty the party builder") : tr("clear the party"));
}

int PartyDraft::duplicate(int index)
{
    if (place(index).isEmpty())
        return -1;
    Place copy = place(index);
    if (copy.origin.kind == Origin::Kind::Person)
        copy.origin = {};
    copy.sameName.clear();
    const int target = firstFree();
    if (target < 0)
        return -1;
    const QString base = copy.name();
    int number = 2;
    const auto isTaken = [&](const QString &name) {
        return std::ranges::any_of(m_state.places, [&](const Place &p) { return p.name() == name; });
    };
    while (isTaken(QStringLiteral("%1 %2").arg(base).arg(number)))
        ++number;
    if (!base.isEmpty())
        copy.fields["name"] = QStringLiteral("%1 %2").arg(base).arg(number).toStdString();
    State after = m_state;
    after.places[static_cast<size_t>(target)] = copy;
    push(std::move(after), tr("duplicate %1").arg(shownName(place(index), index)));
    return target;
}

void PartyDraft::swap(int a, int b)
{
    if (a == b)
        return;
    State after = m_state;
    std::swap(after.places[static_cast<size_t>(a)], after.places[static_cast<size_t>(b)]);
    const int shown = place(a).isEmpty() ? b : a;
    push(std::move(after), tr("move %1").arg(shownName(place(shown), shown)));
}

StartRequest PartyDraft::request() const
{
    StartRequest request;
    request.campaign.title = campaign(QStringLiteral("title"));
    request.campaign.description = campaign(QStringLiteral("description"));
    request.campaign.gameStyle = campaign(QStringLiteral("game_style"));
    request.campaign.gameTheme = campaign(QStringLiteral("game_theme"));
    for (const Place &p : m_state.places)
        request.party.append(p.slotObject());
    return request;
}

Json PartyDraft::toJson() const
{
    Json campaign = Json::object();
    QStringList keys = m_state.campaign.keys();
    keys.sort();
    for (const QString &key : std::as_const(keys))
        campaign[key.toStdString()] = m_state.campaign.value(key).toStdString();
    Json list = Json::array();
    for (const Place &p : m_state.places)
        list.push_back(p.toJson());
    return {{"version", 1}, {"campaign", campaign}, {"places", list}};
}

bool PartyDraft::restore(const Json &json)
{
    const Json *campaign = member(json, "campaign");
    const Json *list = member(json, "places");
    if (!campaign || !campaign->is_object() || !list || !list->is_array())
        return false;
    State state;
    for (const auto &[key, value] : campaign->items())
        if (value.is_string())
            state.campaign[QString::fromStdString(key)] = textOf(value);
    for (size_t i = 0; i < list->size() && i < state.places.size(); ++i)
        state.places[i] = Place::fromJson((*list)[i]);
    apply(state);
    return true;
}

void PartyDraft::push(State after, const QString &text, const QString &mergeKey)
{
    if (after == m_state)
        return;
    const QString key = mergeKey.isEmpty() ? mergeKey : QStringLiteral("%1/%2").arg(m_typing).arg(mergeKey);
    m_undo.push(new DraftStep(*this, std::move(after), text, key));
}

void PartyDraft::apply(const State &state)
{
    const State before = std::exchange(m_state, state);
    if (before == m_state)
        return;
    QStringList keys = before.campaign.keys() + m_state.campaign.keys();
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys))
        if (before.campaign.value(key) != m_state.campaign.value(key))
            emit campaignChanged(key);
    for (size_t i = 0; i < m_state.places.size(); ++i)
        if (before.places[i] != m_state.places[i])
            emit placeChanged(static_cast<int>(i));
    emit changed();
}

} // namespace retinue
