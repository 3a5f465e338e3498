#pragma once

#include "core/portraits/sketch/tables.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace retinue::sketch {

/// One text taken apart into words, with what is needed to judge them: sentence, negation, the noun that owns a word.
class Reading
{
public:
    /// A part named by the text, and where.
    struct Hit
    {
        Part part;
        int at = 0;     ///< index of the first word
        int length = 1; ///< number of words
    };

    /// Reads the first few thousand characters of @p text, which came from the field @p field.
    Reading(const QString &field, const QString &text);

    const QString &field() const { return m_field; }
    bool isEmpty() const { return m_words.isEmpty(); }

    /// The first part of @p table whose phrase occurs and is not negated ("no beard", "without a scar").
    std::optional<Hit> first(std::span<const Words> table) const;
    /// The race named; of several the most specific ("Elf (drow)" is a drow).
    std::optional<Hit> firstRace() const;
    std::vector<Hit> all(std::span<const Words> table) const;
    /// A part of @p table named within the sentence around @p at, nearest first.
    std::optional<Hit> near(std::span<const Words> table, int at) const;
    /// The first colour of @p table whose nearest noun is @p noun ("red hair, green eyes"); with @p loose also colours
    /// that belong to no noun.
    std::optional<Hit> colourOf(std::span<const ColourWords> table, Part noun, bool loose = false) const;
    /// The kind of noun nearest to the word, or empty.
    Part ownerOf(const Hit &hit) const;
    /// Whether one of the words (with @p part: of that part) is said, and denied: "no beard".
    bool denies(std::span<const Words> table, Part part = {}) const;
    /// Whether one of the words (separated by commas) occurs within @p reach words of @p at.
    bool hasWordNear(const char *words, int at, int reach) const;
    /// Whether the words after @p at place it on the body below the head ("a tattoo on the right shoulder").
    bool isOffFace(int at) const;
    const QStringList &words() const { return m_words; }

private:
    bool matches(const QStringList &phrase, int at) const;
    bool negated(int at) const;
    template <typename Row> std::vector<Hit> hits(std::span<const Row> table, bool negatedToo = false) const;

    QString m_field;
    QStringList m_words;
    std::vector<int> m_sentences; ///< per word: rises at . ; ! ?
    std::vector<int> m_clauses;   ///< per word: rises at commas and "and", too
    std::vector<Hit> m_nouns;
};

} // namespace retinue::sketch
