#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace retinue {

struct Person;

/// What stands in the search box of the people: words and terms, all of which must fit.
///
/// `class:wizard`, `race:elf`, `level:>5`, `level:3-5`, `type:npc`, `in:"Red Keep"`, `is:stale`, any other field by its
/// key (`attire:cloak`), `-term` for the opposite, `a,b` for either, quotes around blanks. `is:` knows stale, playing,
/// player, npc, template, broken, mirror, portrait and complete. Everything else is a word to find anywhere.
class PeopleQuery
{
public:
    /// A term's state, as a three-state chip shows it.
    enum class State { Off, With, Without };
    /// The text of a field of somebody's profile, for terms that name a key of the catalogue.
    using FieldText = std::function<QString(const Person &, const QString &key)>;

    PeopleQuery() = default;
    explicit PeopleQuery(const QString &text);

    bool isEmpty() const { return m_terms.isEmpty(); }
    bool matches(const Person &person, const FieldText &fieldText = {}) const;
    /// True when templates are asked for; otherwise lists leave them out.
    bool wantsTemplates() const;

    State state(const QString &field, const QString &value) const;
    /// The values of the terms of @p field without a minus, as typed.
    QStringList values(const QString &field) const;
    /// The text with the term in another state. Everything else stays as it was typed.
    QString with(const QString &field, const QString &value, State state) const;
    /// The text with all terms of @p field replaced by one (`in:"Red Keep"`), or taken out when @p value is empty.
    QString withOnly(const QString &field, const QString &value) const;

private:
    struct Term
    {
        QString raw;   ///< as typed, with minus and quotes
        QString field; ///< empty: a word
        QString value; ///< as typed, without quotes
        bool negated = false;
    };
    static bool fits(const Term &term, const Person &person, const FieldText &fieldText);

    QList<Term> m_terms;
};

/// The range in "5", ">5", ">=5", "<5", "3-5"; nothing when it is none.
std::optional<std::pair<int, int>> levelsIn(const QString &text);

} // namespace retinue
