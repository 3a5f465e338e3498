#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace retinue {

/// What a PresetQuery looks at.
struct PresetTraits
{
    QString name, race, characterClass, gender, age;
    int level = 1;
    bool isInParty = false;
    bool isUsed = false;   ///< plays in a campaign, or (a preset) somebody was made from it
    QStringList campaigns; ///< titles of the campaigns somebody plays in
    QString searchText;    ///< folded text of all fields
};

/// What stands in the search box of the presets: words and terms, all of which must fit.
/// `class:wizard`, `race:elf`, `gender:female`, `age:elderly`, `l:3`, `l:1-4`, `l:5-`, `in:"The Lost Kingdom"`,
/// `is:used`, `is:party`; a leading `-` turns a term or word around; several values with commas; quotes keep blanks.
class PresetQuery
{
public:
    PresetQuery() = default;
    explicit PresetQuery(const QString &text);

    bool isEmpty() const { return m_terms.isEmpty(); }
    bool matches(const PresetTraits &traits) const;

    /// The values of the term @p key ("class"), as typed; empty when there is none.
    QString value(const QString &key) const;
    /// The text with the term @p key set to @p value; an empty value takes the term out. Other words stay in place.
    QString with(const QString &key, const QString &value) const;
    /// What the terms mean in words, for the end of the box: "level 1 to 4, wizard".
    QString inWords() const;

private:
    struct Term
    {
        QString raw;   ///< as it stands in the text
        QString key;   ///< empty: a plain word
        QString value; ///< folded
        bool negative = false;
    };
    static bool matches(const Term &term, const PresetTraits &traits);

    QList<Term> m_terms;
};

/// A range of levels in "3", "1-4", "5-" or "-4"; nothing when the text is no range.
std::optional<std::pair<int, int>> levelRange(const QString &text);

} // namespace retinue
