#include "ui/models/peoplequery.h"

#include "core/base/text.h"
#include "core/model/field.h"
#include "ui/models/person.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace retinue {
namespace {

constexpr int endless = std::numeric_limits<int>::max();

const QStringList &plainFields()
{
    static const QStringList fields = {QStringLiteral("name"),  QStringLiteral("class"), QStringLiteral("race"),
                                       QStringLiteral("type"),  QStringLiteral("id"),    QStringLiteral("level"),
                                       QStringLiteral("in"),    QStringLiteral("is"),    QStringLiteral("age"),
                                       QStringLiteral("gender")};
    return fields;
}

bool isField(const QString &name)
{
    return plainFields().contains(name) || findField(RecordKind::Profile, name);
}

bool has(const QString &text, const QString &folded)
{
    return foldForSearch(text).contains(folded);
}

bool hasLevel(const Person &person, const QString &value)
{
    const auto range = levelsIn(value);
    const auto inside = [&](int level) { return range && level >= range->first && level <= range->second; };
    if (person.usages.isEmpty())
        return inside(person.summary.baseLevel);
    return std::ranges::any_of(person.usages, [&](const Usage &usage) { return inside(usage.level); });
}

bool isState(const Person &person, const QString &value)
{
    const ProfileSummary &s = person.summary;
    if (value == QLatin1String("stale"))
        return person.staleFields() > 0;
    if (value == QLatin1String("playing") || value == QLatin1String("used"))
        return !person.usages.isEmpty();
    if (value == QLatin1String("player"))
        return !person.isNpc() && !s.isTemplate && !person.isBroken();
    if (value == QLatin1String("npc"))
        return person.isNpc();
    if (value == QLatin1String("template"))
        return s.isTemplate;
    if (value == QLatin1String("broken"))
        return person.isBroken();
    if (value == QLatin1String("mirror"))
        return s.fromMirror;
    if (value == QLatin1String("portrait"))
        return !s.portraitFile.isEmpty();
    if (value == QLatin1String("complete"))
        return s.completenessTotal > 0 && s.completenessFilled == s.completenessTotal;
    return false;
}

QString quoted(const QString &value)
{
    return value.contains(QLatin1Char(' ')) || value.contains(QLatin1Char(','))
               ? QLatin1Char('"') + value + QLatin1Char('"')
               : value;
}

QString termText(const QString &field, const QString &value, bool negated)
{
    return (negated ? QStringLiteral("-") : QString()) + field + QLatin1Char(':') + quoted(value);
}

} // namespace

std::optional<std::pair<int, int>> levelsIn(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(>=|<=|>|<|=)?(\\d{1,4})(-|–)?(\\d{1,4})?\\+?$"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QString sign = match.captured(1);
    const int number = match.captured(2).toInt();
    if (sign == QLatin1String(">"))
        return std::pair(number + 1, endless);
    if (sign == QLatin1String(">=") || text.endsWith(QLatin1Char('+')))
        return std::pair(number, endless);
    if (sign == QLatin1String("<"))
        return std::pair(0, number - 1);
    if (sign == QLatin1String("<="))
        return std::pair(0, number);
    if (match.captured(3).isEmpty())
        return std::pair(number, number);
    return std::pair(number, match.captured(4).isEmpty() ? endless : match.captured(4).toInt());
}

PeopleQuery::PeopleQuery(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("(-?)(?:([A-Za-z_]+):)?((?:\"[^\"]*\"?|[^\\s\"])*)(?=\\s|$)"));
    auto it = form.globalMatch(text);
    while (it.hasNext()) {
        const auto match = it.next();
        if (match.captured(0).trimmed().isEmpty())
            continue;
        Term term;
        term.raw = match.captured(0);
        term.negated = !match.captured(1).isEmpty();
        term.field = match.captured(2).toLower();
        term.value = match.captured(3).remove(QLatin1Char('"'));
        if (!term.field.isEmpty() && !isField(term.field)) {
            term.value = match.captured(2) + QLatin1Char(':') + term.value;
            term.field.clear();
        }
        m_terms += term;
    }
}

bool PeopleQuery::fits(const Term &term, const Person &person, const FieldText &fieldText)
{
    // A quoted value is one value even with a comma in it.
    const bool whole = term.raw.contains(QLatin1Char('"')) || term.field.isEmpty();
    const QStringList values = whole ? QStringList{term.value} : term.value.split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (values.isEmpty())
        return true; // "class:" while it is being typed hides nobody
    const auto fitsOne = [&](const QString &given) {
        const QString value = foldForSearch(given.trimmed());
        if (value.isEmpty())
            return !term.negated;
        const ProfileSummary &s = person.summary;
        if (term.field.isEmpty())
            return s.searchText.contains(value) || has(s.id, value) || has(person.shownName(), value);
        if (term.field == QLatin1String("name"))
            return has(person.shownName(), value);
        if (term.field == QLatin1String("class"))
            return has(s.characterClass, value);
        if (term.field == QLatin1String("race"))
            return has(s.race, value);
        if (term.field == QLatin1String("gender"))
            return foldForSearch(s.gender).startsWith(value);
        if (term.field == QLatin1String("age"))
            return has(s.ageCategory, value);
        if (term.field == QLatin1String("type"))
            return has(s.characterType, value);
        if (term.field == QLatin1String("id"))
            return has(s.id, value);
        if (term.field == QLatin1String("level"))
            return hasLevel(person, value);
        if (term.field == QLatin1String("is"))
            return isState(person, value);
        if (term.field == QLatin1String("in"))
            return std::ranges::any_of(person.usages, [&](const Usage &usage) {
                return has(usage.title, value) || usage.campaignId == given;
            });
        return fieldText && has(fieldText(person, term.field), value);
    };
    return std::ranges::any_of(values, fitsOne) != term.negated;
}

bool PeopleQuery::matches(const Person &person, const FieldText &fieldText) const
{
    return std::ranges::all_of(m_terms, [&](const Term &term) { return fits(term, person, fieldText); });
}

bool PeopleQuery::wantsTemplates() const
{
    return std::ranges::any_of(m_terms, [](const Term &term) {
        return !term.negated && ((term.field == QLatin1String("is") && term.value == QLatin1String("template")) ||
                                 term.value.startsWith(QLatin1String("prof_")));
    });
}

PeopleQuery::State PeopleQuery::state(const QString &field, const QString &value) const
{
    for (const Term &term : m_terms) {
        if (term.field == field && term.value.compare(value, Qt::CaseInsensitive) == 0)
            return term.negated ? State::Without : State::With;
    }
    return State::Off;
}

QStringList PeopleQuery::values(const QString &field) const
{
    QStringList values;
    for (const Term &term : m_terms) {
        if (term.field == field && !term.negated)
            values += term.value;
    }
    return values;
}

QString PeopleQuery::with(const QString &field, const QString &value, State state) const
{
    QStringList parts;
    bool placed = state == State::Off;
    for (const Term &term : m_terms) {
        if (term.field != field || term.value.compare(value, Qt::CaseInsensitive) != 0) {
            parts += term.raw;
        } else if (!placed) {
            parts += termText(field, value, state == State::Without);
            placed = true;
        }
    }
    if (!placed)
        parts += termText(field, value, state == State::Without);
    return parts.join(QLatin1Char(' '));
}

QString PeopleQuery::withOnly(const QString &field, const QString &value) const
{
    QStringList parts;
    for (const Term &term : m_terms) {
        if (term.field != field)
            parts += term.raw;
    }
    if (!value.isEmpty())
        parts += termText(field, value, false);
    return parts.join(QLatin1Char(' '));
}

} // namespace retinue
