#include "core/portraits/sketch/reading.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cstdlib>

namespace retinue::sketch {

namespace {

constexpr qsizetype readLimit = 6000;

bool belongsToWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'\'' || c.isMark();
}

/// A table turned round: first word of a phrase → what it may be.
struct Index
{
    struct Entry
    {
        Part part;
        QStringList words;
    };
    QHash<QString, std::vector<Entry>> byFirstWord;
};

template <typename Row> const Index &indexOf(std::span<const Row> table)
{
    // The tables are constants, so their addresses identify them.
    thread_local QHash<const void *, Index> indexes;
    const auto known = indexes.constFind(table.data());
    if (known != indexes.constEnd())
        return *known;
    Index index;
    for (const Row &row : table) {
        for (const QString &phrase : QString::fromUtf8(row.phrases).split(u',', Qt::SkipEmptyParts)) {
            const QStringList words = phrase.split(u' ', Qt::SkipEmptyParts);
            index.byFirstWord[words.first()].push_back({row.part, words});
        }
    }
    return *indexes.insert(table.data(), std::move(index));
}

bool isNegation(const QString &word)
{
    static const QSet<QString> words{"no",    "not",     "without", "never", "lacks", "lacking", "neither", "nor",
                                     "isn't", "doesn't", "hasn't",  "non",   "minus", "kein",    "keine",   "ohne",
                                     "nicht", "sans",    "pas",     "sin",   "senza", "hides",   "instead"};
    return words.contains(word);
}

} // namespace

Reading::Reading(const QString &field, const QString &text) : m_field(field)
{
    int sentence = 0, clause = 0;
    QString word;
    const auto finish = [&] {
        if (word.isEmpty())
            return;
        if (word == u"and" || word == u"with" || word == u"but" || word == u"und" || word == u"y" || word == u"et")
            ++clause;
        m_words.append(word);
        m_sentences.push_back(sentence);
        m_clauses.push_back(clause);
        word.clear();
    };
    const QString lower = text.left(readLimit).toLower();
    for (QChar c : lower) {
        if (c == QChar(0x2019))
            c = u'\'';
        if (belongsToWord(c)) {
            word += c;
            continue;
        }
        finish();
        if (c == u'.' || c == u';' || c == u'!' || c == u'?' || c == u'\n')
            ++sentence, ++clause;
        else if (c == u',' || c == u'/' || c == u'(' || c == u')' || c == u':')
            ++clause;
    }
    finish();
    m_nouns = hits(nounWords(), true);
}

bool Reading::matches(const QStringList &phrase, int at) const
{
    if (at + phrase.size() > m_words.size())
        return false;
    for (int i = 0; i < phrase.size(); ++i) {
        if (m_words[at + i] != phrase[i] || (i > 0 && m_sentences[at + i] != m_sentences[at]))
            return false;
    }
    return true;
}

bool Reading::negated(int at) const
{
    for (int i = at - 1; i >= 0 && i >= at - 4 && m_sentences[i] == m_sentences[at]; --i) {
        if (isNegation(m_words[i]))
            return true;
        if (m_clauses[i] != m_clauses[at] && m_words[i] != u"or")
            break;
    }
    return false;
}

template <typename Row> std::vector<Reading::Hit> Reading::hits(std::span<const Row> table, bool negatedToo) const
{
    const Index &index = indexOf(table);
    std::vector<Hit> out;
    for (int at = 0; at < m_words.size(); ++at) {
        const auto entries = index.byFirstWord.constFind(m_words[at]);
        if (entries == index.byFirstWord.constEnd())
            continue;
        Hit best{{}, at, 0};
        for (const Index::Entry &entry : *entries) {
            if (entry.words.size() > best.length && matches(entry.words, at))
                best = {entry.part, at, static_cast<int>(entry.words.size())};
        }
        if (best.length == 0)
            continue;
        if (negatedToo || !negated(at))
            out.push_back(best);
        at += best.length - 1;
    }
    return out;
}

std::optional<Reading::Hit> Reading::first(std::span<const Words> table) const
{
    const std::vector<Hit> found = hits(table);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<Reading::Hit> Reading::firstRace() const
{
    const std::vector<Hit> found = hits(races());
    const auto rank = [](const Hit &hit) { return &rowNamed(races(), hit.part) - races().data(); };
    const auto best =
        std::min_element(found.begin(), found.end(), [&](const Hit &a, const Hit &b) { return rank(a) < rank(b); });
    return best == found.end() ? std::nullopt : std::optional(*best);
}

std::vector<Reading::Hit> Reading::all(std::span<const Words> table) const
{
    return hits(table);
}

std::optional<Reading::Hit> Reading::near(std::span<const Words> table, int at) const
{
    std::optional<Hit> best;
    for (const Hit &hit : hits(table)) {
        if (m_sentences[hit.at] != m_sentences[at] || std::abs(hit.at - at) > 7)
            continue;
        const auto cost = [&](const Hit &h) {
            return std::abs(h.at - at) + 3 * std::abs(m_clauses[h.at] - m_clauses[at]);
        };
        if (!best || cost(hit) < cost(*best))
            best = hit;
    }
    return best;
}

Part Reading::ownerOf(const Hit &hit) const
{
    const int end = hit.at + hit.length - 1;
    Part owner;
    double best = 6.5;
    for (const Hit &noun : m_nouns) {
        if (noun.at >= hit.at && noun.at <= end)
            continue;
        if (m_sentences[noun.at] != m_sentences[hit.at])
            continue;
        const bool follows = noun.at > end;
        double cost = follows ? noun.at - end : hit.at - noun.at + .9;
        cost += (follows ? 2.2 : 2.8) * std::abs(m_clauses[noun.at] - m_clauses[hit.at]);
        if (cost < best) {
            best = cost;
            owner = noun.part;
        }
    }
    return owner;
}

std::optional<Reading::Hit> Reading::colourOf(std::span<const ColourWords> table, Part noun, bool loose) const
{
    std::optional<Hit> unowned;
    for (const Hit &hit : hits(table)) {
        const Part owner = ownerOf(hit);
        if (owner == noun)
            return hit;
        if (owner.empty() && loose && !unowned)
            unowned = hit;
    }
    return unowned;
}

bool Reading::denies(std::span<const Words> table, Part part) const
{
    const std::vector<Hit> said = hits(table, true);
    return std::any_of(said.begin(), said.end(),
                       [&](const Hit &hit) { return (part.empty() || hit.part == part) && negated(hit.at); });
}

bool Reading::hasWordNear(const char *words, int at, int reach) const
{
    const QStringList wanted = QString::fromUtf8(words).split(u',');
    for (int i = std::max(0, at - reach); i < m_words.size() && i <= at + reach; ++i) {
        if (m_sentences[i] == m_sentences[at] && wanted.contains(m_words[i]))
            return true;
    }
    return false;
}

bool Reading::isOffFace(int at) const
{
    static const QSet<QString> body{
        "shoulder",   "shoulders", "arm",    "arms",    "forearm", "forearms", "hand",  "hands",  "wrist",   "wrists",
        "back",       "chest",     "leg",    "legs",    "thigh",   "palm",     "palms", "finger", "fingers", "knuckles",
        "torso",      "ribs",      "side",   "belly",   "knee",    "foot",     "feet",  "ankle",  "calf",    "hip",
        "collarbone", "cuffs",     "sleeve", "sleeves", "cloak",   "shield",   "tail",  "spine"};
    static const QSet<QString> head{"face",     "cheek",  "cheeks", "brow",  "eyebrow",  "eye",
                                    "eyes",     "nose",   "chin",   "lip",   "lips",     "jaw",
                                    "forehead", "temple", "head",   "mouth", "cheekbone"};
    const auto inSentence = [&](int i) { return i >= 0 && i < m_words.size() && m_sentences[i] == m_sentences[at]; };
    for (int i = at + 1; i <= at + 7 && inSentence(i); ++i) {
        if (head.contains(m_words[i]))
            return false;
        if (body.contains(m_words[i]))
            return true;
    }
    return inSentence(at - 1) && body.contains(m_words[at - 1]);
}

} // namespace retinue::sketch
