#include "ui/pages/party/presetquery.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace retinue {

namespace {

constexpr int highestLevel = 999;

QString canonicalKey(const QString &key)
{
    static const QHash<QString, QString> keys = {
        {QStringLiteral("class"), QStringLiteral("class")},   {QStringLiteral("c"), QStringLiteral("class")},
        {QStringLiteral("race"), QStringLiteral("race")},     {QStringLiteral("r"), QStringLiteral("race")},
        {QStringLiteral("level"), QStringLiteral("l")},       {QStringLiteral("l"), QStringLiteral("l")},
        {QStringLiteral("gender"), QStringLiteral("gender")}, {QStringLiteral("age"), QStringLiteral("age")},
        {QStringLiteral("in"), QStringLiteral("in")},         {QStringLiteral("is"), QStringLiteral("is")}};
    return keys.value(key.toLower());
}

/// Splits at blanks outside quotes; the quotes stay.
QStringList split(const QString &text)
{
    QStringList parts;
    QString part;
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('"'))
            isQuoted = !isQuoted;
        if (c.isSpace() && !isQuoted) {
            if (!part.isEmpty())
                parts << std::exchange(part, {});
        } else {
            part += c;
        }
    }
    if (!part.isEmpty())
        parts << part;
    return parts;
}

bool anyOf(const QString &values, const std::function<bool(const QString &)> &fits)
{
    const QStringList list = values.split(QLatin1Char(','), Qt::SkipEmptyParts);
    return std::ranges::any_of(list, [&](const QString &v) { return fits(v.trimmed()); });
}

bool beginsAWord(const QString &text, const QString &words)
{
    const QString folded = foldForSearch(text);
    for (qsizetype at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1))
        if (at == 0 || !folded[at - 1].isLetterOrNumber())
            return true;
    return false;
}

} // namespace

std::optional<std::pair<int, int>> levelRange(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(\\d{0,3})\\s*(?:([-–])\\s*(\\d{0,3}))?\\s*$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch() || (match.captured(1).isEmpty() && match.captured(3).isEmpty()))
        return std::nullopt;
    const int low = match.captured(1).toInt();
    if (match.captured(2).isEmpty())
        return std::pair{low, low};
    const int high = match.captured(3).isEmpty() ? highestLevel : match.captured(3).toInt();
    return std::pair{std::min(low, high), std::max(low, high)};
}

PresetQuery::PresetQuery(const QString &text)
{
    for (const QString &part : split(text)) {
        Term term;
        term.raw = part;
        QString rest = part;
        term.negative = rest.size() > 1 && rest.startsWith(QLatin1Char('-'));
        if (term.negative)
            rest.remove(0, 1);
        const qsizetype colon = rest.indexOf(QLatin1Char(':'));
        if (colon > 0)
            term.key = canonicalKey(rest.left(colon));
        if (!term.key.isEmpty())
            rest.remove(0, colon + 1);
        term.value = foldForSearch(rest.remove(QLatin1Char('"')).trimmed());
        if (!term.value.isEmpty())
            m_terms << term;
    }
}

bool PresetQuery::matches(const PresetTraits &traits) const
{
    return std::ranges::all_of(m_terms, [&](const Term &t) { return matches(t, traits) != t.negative; });
}

bool PresetQuery::matches(const Term &term, const PresetTraits &traits)
{
    const auto wordIn = [&](const QString &text) {
        return anyOf(term.value, [&](const QString &v) { return beginsAWord(text, v); });
    };
    if (term.key.isEmpty())
        return traits.searchText.contains(term.value) || foldForSearch(traits.name).contains(term.value);
    if (term.key == QLatin1String("class"))
        return wordIn(traits.characterClass);
    if (term.key == QLatin1String("race"))
        return wordIn(traits.race);
    if (term.key == QLatin1String("gender"))
        return wordIn(traits.gender);
    if (term.key == QLatin1String("age"))
        return wordIn(traits.age);
    if (term.key == QLatin1String("in"))
        return std::ranges::any_of(traits.campaigns, wordIn);
    if (term.key == QLatin1String("is"))
        return anyOf(term.value, [&](const QString &v) {
            return (v == QLatin1String("party") && traits.isInParty) || (v == QLatin1String("used") && traits.isUsed);
        });
    return anyOf(term.value, [&](const QString &v) {
        const auto range = levelRange(v);
        return range && traits.level >= range->first && traits.level <= range->second;
    });
}

QString PresetQuery::value(const QString &key) const
{
    for (const Term &term : m_terms)
        if (term.key == key && !term.negative)
            return term.value;
    return {};
}

QString PresetQuery::with(const QString &key, const QString &value) const
{
    QStringList parts;
    bool isPlaced = value.isEmpty();
    QString term = key + QLatin1Char(':');
    term += value.contains(QLatin1Char(' ')) ? QStringLiteral("\"%1\"").arg(value) : value;
    for (const Term &t : m_terms) {
        if (t.key != key || t.negative) {
            parts << t.raw;
        } else if (!isPlaced) {
            parts << term;
            isPlaced = true;
        }
    }
    if (!isPlaced)
        parts << term;
    return parts.join(QLatin1Char(' '));
}

QString PresetQuery::inWords() const
{
    QStringList words;
    for (const Term &term : m_terms) {
        if (term.key != QLatin1String("l"))
            continue;
        const auto range = levelRange(term.value);
        if (!range)
            words << QCoreApplication::translate("PresetQuery", "level is a number or 1-4");
        else if (range->first == range->second)
            words << QCoreApplication::translate("PresetQuery", "level %1").arg(range->first);
        else if (range->second == highestLevel)
            words << QCoreApplication::translate("PresetQuery", "level %1 and up").arg(range->first);
        else
            words << QCoreApplication::translate("PresetQuery", "level %1 to %2").arg(range->first).arg(range->second);
    }
    return words.join(QStringLiteral(", "));
}

} // namespace retinue
