#include "core/rules/progression.h"

#include "core/base/clock.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace retinue::progression {
namespace {

constexpr int highestLevel = 20;
constexpr int longestCondition = 100;

struct ProgressionText
{
    Q_DECLARE_TR_FUNCTIONS(ProgressionText)
};

Error refused(const QString &message, const QString &field)
{
    return {ErrorCode::Usage, message, {}, field};
}

QString nameOf(const CharacterInfo &state)
{
    const QString name = singleLine(state.name(), 60);
    return name.isEmpty() ? state.id() : name;
}

/// A copy of a state that is changed step by step and taken over only when every step went well.
class Draft
{
public:
    explicit Draft(const CharacterInfo &state) : m_state(state) {}

    /// The whole number of @p key, @p fallback when it is missing or null.
    int number(const JsonPath &path, int fallback)
    {
        const auto kind = m_state.kind(path);
        if (!kind || *kind == JsonKind::Null)
            return fallback;
        const auto value = m_state.integer(path);
        if (value && *value >= std::numeric_limits<int>::min() && *value <= std::numeric_limits<int>::max())
            return static_cast<int>(*value);
        fail({ErrorCode::Invalid,
              ProgressionText::tr("“%1” of %2 is not a whole number. Correct it first.")
                  .arg(path.join(u'.'), nameOf(m_state)),
              m_state.path(), path.join(u'.')});
        return fallback;
    }
    int number(const char *key, int fallback) { return number(JsonPath{QString::fromLatin1(key)}, fallback); }

    void set(const JsonPath &path, const Json &value)
    {
        if (const auto done = m_state.set(path, value); !done)
            fail(done.error());
    }
    void set(const char *key, const Json &value) { set(JsonPath{QString::fromLatin1(key)}, value); }

    void fail(const Error &error)
    {
        if (!m_error)
            m_error = error;
    }

    CharacterInfo &record() { return m_state; }

    /// Gives the changes to @p state, or the first thing that went wrong.
    Result<void> finish(CharacterInfo &state, const QDateTime &now)
    {
        set("last_interaction", toJson(toTimestamp(now)));
        if (m_error)
            return *m_error;
        state = std::move(m_state);
        return {};
    }

private:
    CharacterInfo m_state;
    std::optional<Error> m_error;
};

/// "Healthy" and "CharacterStatus.HEALTHY" are "healthy"; nothing is too.
QString statusOf(const CharacterInfo &state)
{
    const QString status = state.status().section(u'.', -1).trimmed().toLower();
    return status.isEmpty() ? QStringLiteral("healthy") : status;
}

void setStatus(Draft &draft, const char *status)
{
    if (statusOf(draft.record()) != QLatin1String(status))
        draft.set("status", status);
}

void lower(Draft &draft, qint64 amount)
{
    const int maximum = draft.number("hit_points_max", 10);
    const qint64 left = std::max<qint64>(0, draft.number("hit_points_current", 10) - amount);
    draft.set("hit_points_current", left);
    const QString status = statusOf(draft.record());
    if (status == QLatin1String("dead"))
        return;
    if (left == 0)
        setStatus(draft, "unconscious");
    else if (left * 4 < maximum && status == QLatin1String("healthy"))
        setStatus(draft, "injured");
}

void raise(Draft &draft, qint64 amount)
{
    const qint64 maximum = draft.number("hit_points_max", 10);
    const qint64 before = draft.number("hit_points_current", 10);
    const qint64 after = std::max(before, std::min(maximum, before + amount));
    draft.set("hit_points_current", after);
    const QString status = statusOf(draft.record());
    const bool down = status == QLatin1String("unconscious");
    if (after >= maximum && after > 0 && (down || status == QLatin1String("injured")))
        setStatus(draft, "healthy");
    else if (down && after > 0)
        setStatus(draft, "injured");
}

/// The conditions as a list that can be changed; makes it where it is missing.
QStringList conditionsOf(Draft &draft)
{
    const JsonPath path = {QStringLiteral("status_effects")};
    const auto kind = draft.record().kind(path);
    if (!kind || *kind == JsonKind::Null)
        draft.set(path, Json::array());
    else if (*kind != JsonKind::Array)
        draft.fail(
            {ErrorCode::Invalid,
             ProgressionText::tr("“status_effects” of %1 is not a list. Correct it first.").arg(nameOf(draft.record())),
             draft.record().path(), path.first()});
    return draft.record().texts(path);
}

Result<QString> checkedCondition(const QString &condition)
{
    const QString name = singleLine(condition, longestCondition + 1).trimmed();
    const QString field = QStringLiteral("status_effects");
    if (name.isEmpty())
        return refused(ProgressionText::tr("The condition has no name. Choose or write one."), field);
    if (name.size() > longestCondition)
        return refused(
            ProgressionText::tr("The condition has more than %1 characters. Make it shorter.").arg(longestCondition),
            field);
    return name;
}

/// True when what @p recharge says ("short rest", "1/day" …) happens on this rest; nothing said: every rest.
bool comesBack(const QString &recharge, bool longRest)
{
    const QString when = recharge.toLower();
    const bool needsLong = when.contains(QLatin1String("long")) || when.contains(QLatin1String("day"));
    return longRest || !needsLong || when.contains(QLatin1String("short"));
}

void restoreUses(Draft &draft, const QString &key, bool longRest, const Ruleset *rules)
{
    const JsonPath ability = {QStringLiteral("abilities"), key};
    const CharacterInfo &state = draft.record();
    const auto most = state.integer(ability + JsonPath{QStringLiteral("uses_max")});
    const auto left = state.integer(ability + JsonPath{QStringLiteral("uses_left")});
    if (!most || !left || *left >= *most)
        return;
    QString recharge = state.text(ability + JsonPath{QStringLiteral("cooldown")});
    if (recharge.isEmpty() && rules) {
        if (const Json *row = rules->findAbility(state.characterClass(), key))
            recharge = textOf(*row, "recharge");
    }
    if (comesBack(recharge, longRest))
        draft.set(ability + JsonPath{QStringLiteral("uses_left")}, *most);
}

} // namespace

Result<void> damage(CharacterInfo &state, int amount, const QDateTime &now)
{
    if (amount < 0)
        return refused(ProgressionText::tr("Damage cannot be less than 0. Use healing instead."),
                       QStringLiteral("hit_points_current"));
    Draft draft(state);
    lower(draft, amount);
    return draft.finish(state, now);
}

Result<void> heal(CharacterInfo &state, int amount, const QDateTime &now)
{
    if (amount < 0)
        return refused(ProgressionText::tr("Healing cannot be less than 0. Use damage instead."),
                       QStringLiteral("hit_points_current"));
    Draft draft(state);
    raise(draft, amount);
    return draft.finish(state, now);
}

Result<void> setHitPoints(CharacterInfo &state, int value, const QDateTime &now)
{
    Draft draft(state);
    const int maximum = draft.number("hit_points_max", 10);
    const qint64 change = value - qint64(draft.number("hit_points_current", 10));
    if (value < 0 || value > maximum)
        draft.fail(refused(ProgressionText::tr("%1 can have 0 to %2 hit points, not %3. Choose a number between them.")
                               .arg(nameOf(state))
                               .arg(maximum)
                               .arg(value),
                           QStringLiteral("hit_points_current")));
    else if (change > 0)
        raise(draft, change);
    else
        lower(draft, -change);
    return draft.finish(state, now);
}

Result<void> levelUp(CharacterInfo &state, const Ruleset &rules, const QDateTime &now)
{
    Draft draft(state);
    const int level = draft.number("level", 1);
    if (level >= highestLevel)
        return refused(
            ProgressionText::tr("%1 is at level %2 already, and %3 is the highest. Edit the level if you need more.")
                .arg(nameOf(state))
                .arg(level)
                .arg(highestLevel),
            QStringLiteral("level"));
    const int gained = rules.hitPointsPerLevel(state.characterClass(), draft.number("constitution", 10));
    draft.set("level", level + 1);
    draft.set("hit_points_max", qint64(draft.number("hit_points_max", 10)) + gained);
    draft.set("hit_points_current", qint64(draft.number("hit_points_current", 10)) + gained);
    raise(draft, 0);
    return draft.finish(state, now);
}

Result<void> addCondition(CharacterInfo &state, const QString &condition, const QDateTime &now)
{
    const Result<QString> name = checkedCondition(condition);
    if (!name)
        return name.error();
    Draft draft(state);
    const QStringList conditions = conditionsOf(draft);
    if (conditions.contains(*name, Qt::CaseInsensitive))
        return {};
    draft.set({QStringLiteral("status_effects"), QString::number(conditions.size())}, toJson(*name));
    return draft.finish(state, now);
}

Result<void> removeCondition(CharacterInfo &state, const QString &condition, const QDateTime &now)
{
    const Result<QString> name = checkedCondition(condition);
    if (!name)
        return name.error();
    Draft draft(state);
    const QStringList conditions = conditionsOf(draft);
    bool found = false;
    for (qsizetype i = conditions.size(); i-- > 0;) {
        if (conditions.at(i).compare(*name, Qt::CaseInsensitive) == 0)
            found |= draft.record().remove({QStringLiteral("status_effects"), QString::number(i)});
    }
    Result<void> done = found ? draft.finish(state, now) : Result<void>();
    return done;
}

Result<void> rest(CharacterInfo &state, bool longRest, const QDateTime &now, const Ruleset *rules)
{
    if (statusOf(state) == QLatin1String("dead"))
        return {};
    Draft draft(state);
    for (const QString &key : state.keys({QStringLiteral("abilities")}))
        restoreUses(draft, key, longRest, rules);
    if (longRest)
        raise(draft, std::numeric_limits<int>::max());
    return draft.finish(state, now);
}

Result<void> useAbility(CharacterInfo &state, const QString &abilityKey, const QDateTime &now)
{
    const JsonPath ability = {QStringLiteral("abilities"), abilityKey};
    const QString shown = singleLine(state.text(ability + JsonPath{QStringLiteral("name")}, abilityKey), 60);
    const QString field = ability.join(u'.');
    if (!state.contains(ability))
        return refused(ProgressionText::tr("%1 has no ability “%2”. Add it first.").arg(nameOf(state), shown), field);
    const JsonPath usesLeft = ability + JsonPath{QStringLiteral("uses_left")};
    if (!state.contains(usesLeft))
        return refused(ProgressionText::tr("“%1” of %2 does not count its uses.").arg(shown, nameOf(state)), field);
    Draft draft(state);
    const int left = draft.number(usesLeft, 0);
    if (left <= 0)
        draft.fail(refused(
            ProgressionText::tr("%1 has no use of “%2” left. Take a rest first.").arg(nameOf(state), shown), field));
    draft.set(usesLeft, left - 1);
    return draft.finish(state, now);
}

} // namespace retinue::progression
