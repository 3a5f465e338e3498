#include "ui/pages/campaigns/shorthand.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace retinue {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Shorthand", text);
}

/// Blanks and commas part the words; "@" stands alone.
QStringList partsOf(const QString &text)
{
    QString spaced = text;
    spaced.replace(QChar(u'@'), QStringLiteral(" @ "));
    static const QRegularExpression gap(QStringLiteral("[\\s,;]+"));
    return spaced.split(gap, Qt::SkipEmptyParts);
}

bool isSign(QChar c)
{
    return c == u'-' || c == u'+' || c == u'=' || c == QChar(0x2212) || c == QChar(0x2013);
}

QString joined(const QStringList &parts, qsizetype from, qsizetype count)
{
    return parts.mid(from, count).join(u' ');
}

bool same(const QString &a, const QString &b)
{
    return foldForSearch(a) == foldForSearch(b);
}

/// Reads steps from parts, one after the other.
class StepReader
{
public:
    StepReader(const QStringList &parts, const QStringList &conditions) : m_parts(parts), m_conditions(conditions) {}

    Result<QList<PlayStep>> read()
    {
        if (m_parts.isEmpty())
            return Error{ErrorCode::Usage, tr("Write what happens, for example -7, +5, =20 or poisoned.")};
        while (m_at < m_parts.size())
            if (const auto step = one(); !step)
                return step.error();
        return m_steps;
    }

private:
    void add(PlayStep::Kind kind, int amount = 0, const QString &text = {}) { m_steps.append({kind, amount, text}); }

    Result<void> one()
    {
        const QString &part = m_parts.at(m_at);
        if (part == QLatin1String("@"))
            return place();
        if (isSign(part.at(0)))
            return number();
        if (part.at(0).isDigit())
            return Error{ErrorCode::Usage,
                         tr("Write -%1 for damage, +%1 for healing or =%1 to set the hit points.").arg(part)};
        if (action())
            return {};
        return condition();
    }

    /// "-7", "- 7", "=20"; and "-poisoned", which takes the condition away.
    Result<void> number()
    {
        const QChar sign = m_parts.at(m_at).at(0);
        QString digits = m_parts.at(m_at).mid(1);
        if (digits.isEmpty() && m_at + 1 < m_parts.size() && !isSign(m_parts.at(m_at + 1).at(0)))
            digits = m_parts.at(++m_at);
        if (!digits.isEmpty() && !digits.at(0).isDigit() && sign != u'=') {
            m_parts[m_at] = digits;
            return condition(sign == u'+' ? PlayStep::Kind::AddCondition : PlayStep::Kind::RemoveCondition);
        }
        bool ok = false;
        const int amount = digits.toInt(&ok);
        if (!ok || amount < 0 || amount > 99999)
            return Error{ErrorCode::Usage, tr("“%1” is not a number of hit points.").arg(singleLine(digits, 40))};
        ++m_at;
        add(sign == u'+'   ? PlayStep::Kind::Heal
            : sign == u'=' ? PlayStep::Kind::SetHitPoints
                           : PlayStep::Kind::Damage,
            amount);
        return {};
    }

    Result<void> place()
    {
        const QString name = joined(m_parts, m_at + 1, -1);
        if (name.isEmpty())
            return Error{ErrorCode::Usage, tr("Write a place after @, for example @ Moonwell Grove.")};
        add(PlayStep::Kind::Move, 0, name);
        m_at = m_parts.size();
        return {};
    }

    bool action()
    {
        struct Action
        {
            const char *words;
            int count;
            PlayStep::Kind kind;
        };
        static constexpr Action actions[] = {
            {"level up", 2, PlayStep::Kind::LevelUp},     {"levelup", 1, PlayStep::Kind::LevelUp},
            {"short rest", 2, PlayStep::Kind::ShortRest}, {"long rest", 2, PlayStep::Kind::LongRest},
            {"rest", 1, PlayStep::Kind::ShortRest},
        };
        for (const Action &action : actions) {
            if (!same(joined(m_parts, m_at, action.count), QLatin1String(action.words)))
                continue;
            add(action.kind);
            m_at += action.count;
            return true;
        }
        return false;
    }

    Result<void> condition(PlayStep::Kind kind = PlayStep::Kind::AddCondition)
    {
        static const QStringList noWords{QStringLiteral("not"), QStringLiteral("no")};
        if (noWords.contains(m_parts.at(m_at).toLower())) {
            kind = PlayStep::Kind::RemoveCondition;
            if (++m_at < m_parts.size() && m_parts.at(m_at).toLower() == QLatin1String("longer"))
                ++m_at;
            if (m_at == m_parts.size())
                return Error{ErrorCode::Usage, tr("Write which condition ends, for example “not poisoned”.")};
        }
        if (const auto [length, word] = known(m_at); length > 0) {
            m_at += length;
            add(kind, 0, word);
            return {};
        }
        const qsizetype from = m_at;
        while (m_at < m_parts.size() && !startsSomethingElse(m_at, from))
            ++m_at;
        add(kind, 0, joined(m_parts, from, m_at - from).left(80));
        return {};
    }

    bool startsSomethingElse(qsizetype at, qsizetype from) const
    {
        const QString &part = m_parts.at(at);
        return at > from && (isSign(part.at(0)) || part == QLatin1String("@") || part.at(0).isDigit() ||
                             known(at).first > 0 || same(joined(m_parts, at, 2), QStringLiteral("level up")));
    }

    /// The longest word of the vocabulary that begins at @p at, and how many parts it takes.
    std::pair<qsizetype, QString> known(qsizetype at) const
    {
        std::pair<qsizetype, QString> best{0, {}};
        for (const QString &condition : m_conditions) {
            const qsizetype length = partsOf(condition).size();
            if (length > best.first && at + length <= m_parts.size() && same(joined(m_parts, at, length), condition))
                best = {length, condition};
        }
        return best;
    }

    QStringList m_parts;
    const QStringList &m_conditions;
    qsizetype m_at = 0;
    QList<PlayStep> m_steps;
};

/// Everybody whose name, or a word of it, begins with @p text.
QList<ShorthandName> matching(const QString &text, const QList<ShorthandName> &names)
{
    const QString wanted = foldForSearch(text);
    QList<ShorthandName> whole, first, any;
    for (const ShorthandName &person : names) {
        const QString name = foldForSearch(person.name);
        const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
        if (name == wanted || words.value(0) == wanted)
            whole.append(person);
        else if (name.startsWith(wanted))
            first.append(person);
        else if (std::any_of(words.begin(), words.end(), [&](const QString &w) { return w.startsWith(wanted); }))
            any.append(person);
    }
    return !whole.isEmpty() ? whole : !first.isEmpty() ? first : any;
}

/// Words that begin a step, which a name after the first one must not swallow.
bool beginsStep(const QString &word, const QStringList &conditions)
{
    static const QStringList actions{QStringLiteral("level"), QStringLiteral("levelup"), QStringLiteral("short"),
                                     QStringLiteral("long"),  QStringLiteral("rest"),    QStringLiteral("not"),
                                     QStringLiteral("no"),    QStringLiteral("@")};
    return actions.contains(word.toLower()) || std::any_of(conditions.begin(), conditions.end(), [&](const QString &c) {
               return same(partsOf(c).value(0), word);
           });
}

bool meansAll(const QString &word)
{
    static const QStringList words{QStringLiteral("all"), QStringLiteral("everybody"), QStringLiteral("everyone")};
    return words.contains(word.toLower());
}

QString listed(const QList<ShorthandName> &people)
{
    QStringList names;
    for (const ShorthandName &person : people)
        names.append(singleLine(person.name, 40));
    return names.join(QStringLiteral(", "));
}

} // namespace

Result<QList<PlayStep>> parsePlaySteps(const QString &text, const QStringList &conditions)
{
    return StepReader(partsOf(text), conditions).read();
}

Result<Shorthand> parseShorthand(const QString &line, const QList<ShorthandName> &names, const QStringList &conditions)
{
    const QStringList parts = partsOf(line);
    Shorthand result;
    qsizetype at = 0;
    const auto take = [&](const ShorthandName &person, qsizetype length) {
        if (!result.members.contains(person.id))
            result.members.append(person.id);
        at += length;
    };
    while (at < parts.size()) {
        bool isNumber = false;
        const int number = parts.at(at).toInt(&isNumber);
        if (isSign(parts.at(at).at(0)) || (!result.members.isEmpty() && beginsStep(parts.at(at), conditions)))
            break;
        if (isNumber) {
            if (number < 1 || number > names.size())
                return Error{ErrorCode::Usage, tr("There is no number %1 on the board.").arg(number)};
            take(names.at(number - 1), 1);
        } else if (meansAll(parts.at(at))) {
            for (const ShorthandName &person : names)
                take(person, 0);
            ++at;
        } else if (at > 0 && parts.at(at).toLower() == QLatin1String("and")) {
            ++at;
        } else {
            qsizetype length = 1;
            QList<ShorthandName> people = matching(parts.at(at), names);
            for (qsizetype more = 2; at + more <= parts.size() && more <= 5; ++more)
                if (const auto longer = matching(joined(parts, at, more), names); !longer.isEmpty()) {
                    people = longer;
                    length = more;
                }
            if (people.isEmpty() || (!result.members.isEmpty() && people.size() > 1))
                break;
            if (people.size() > 1)
                return Error{
                    ErrorCode::Usage,
                    tr("“%1” could be %2. Write more of the name.").arg(joined(parts, at, length), listed(people))};
            take(people.first(), length);
        }
    }
    if (result.members.isEmpty() && at < parts.size())
        return Error{
            ErrorCode::Usage,
            tr("Nobody here is called “%1”. Begin with a name, a number or “all”.").arg(singleLine(parts.at(at), 40))};
    if (result.members.isEmpty())
        return Error{ErrorCode::Usage, tr("Begin with a name, a number or “all”.")};
    if (at == parts.size())
        return Error{ErrorCode::Usage, tr("Write what happens, for example -7, +5, =20 or poisoned.")};
    auto steps = StepReader(parts.mid(at), conditions).read();
    if (!steps)
        return steps.error();
    result.steps = *std::move(steps);
    return result;
}

} // namespace retinue
