#include "core/rules/voicepool.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace retinue {
namespace {

Error broken(const QString &source, const QString &where)
{
    return {ErrorCode::Invalid,
            QCoreApplication::translate("VoicePool",
                                        "The voices file “%1” cannot be used: “%2” is not what it should be. Correct "
                                        "it or remove the file.")
                .arg(source, where),
            source, where};
}

bool isTextList(const Json &value)
{
    return value.is_array() && std::ranges::all_of(value, [](const Json &item) { return item.is_string(); });
}

/// How often the words of @p phrase stand side by side in @p words.
int countOf(const QStringList &words, const QString &phrase)
{
    const QStringList wanted = wordsOf(phrase);
    int count = 0;
    for (qsizetype i = 0; !wanted.isEmpty() && i + wanted.size() <= words.size(); ++i)
        count += std::equal(wanted.begin(), wanted.end(), words.begin() + i) ? 1 : 0;
    return count;
}

/// How many of the keywords in the list @p key of @p row occur in @p words, each as often as it does.
int hits(const QStringList &words, const Json &row, const char *key)
{
    int count = 0;
    if (const Json *list = member(row, key); list && list->is_array()) {
        for (const Json &keyword : *list)
            count += countOf(words, textOf(keyword));
    }
    return count;
}

QString byKeywords(const Json &character, const Json &rules)
{
    QStringList words;
    for (const char *key : {"description", "backstory", "personality", "role", "name"})
        words += wordsOf(textOf(character, key));
    QString best;
    int most = 0;
    if (const Json *rows = member(rules, "archetypes"); rows && rows->is_array()) {
        for (const Json &row : *rows) {
            const int count = hits(words, row, "keywords");
            if (count > most) {
                most = count;
                best = textOf(row, "id");
            }
        }
    }
    return best;
}

} // namespace

Result<VoicePool> VoicePool::fromJson(const QByteArray &text, const QString &source)
{
    const Json root = parseJson(text);
    const Json *voices = member(root, "voices");
    if (root.is_discarded() || !voices || !voices->is_array())
        return broken(source, QStringLiteral("voices"));
    VoicePool pool;
    for (const Json &row : *voices) {
        const QString id = textOf(row, "voice_id").trimmed();
        if (id.isEmpty())
            return broken(source, QStringLiteral("voices[%1].voice_id").arg(pool.m_voices.size()));
        const Json *inPool = member(row, "in_pool");
        pool.m_voices += {id,
                          textOf(row, "display_name", id),
                          textOf(row, "gender"),
                          textOf(row, "age"),
                          textOf(row, "tone"),
                          textOf(row, "description"),
                          !inPool || !inPool->is_boolean() || inPool->get<bool>()};
    }
    const Json *archetypes = member(root, "archetypes");
    if (!archetypes)
        return pool;
    if (!archetypes->is_object())
        return broken(source, QStringLiteral("archetypes"));
    for (const auto &[name, ids] : archetypes->items()) {
        if (!isTextList(ids))
            return broken(source, QStringLiteral("archetypes.") + QString::fromStdString(name));
        for (const Json &id : ids)
            pool.m_pools[QString::fromStdString(name)] += textOf(id);
    }
    return pool;
}

const Voice *VoicePool::find(const QString &id) const
{
    const auto it = std::ranges::find_if(m_voices, [&](const Voice &voice) { return voice.id == id; });
    return it == m_voices.end() ? nullptr : &*it;
}

QString VoicePool::archetypeOf(const Json &character, const Ruleset &ruleset)
{
    const Json &rules = ruleset.archetypes();
    const QString found = byKeywords(character, rules);
    if (!found.isEmpty())
        return found;
    const QString type = textOf(character, "character_type", QStringLiteral("player")).trimmed().toLower();
    if (const Json *byType = member(rules, "archetype_by_type")) {
        const QString archetype = textOf(*byType, type.toUtf8().constData());
        if (!archetype.isEmpty())
            return archetype;
    }
    const QStringList classWords = wordsOf(textOf(character, "character_class"));
    if (const Json *byClass = member(rules, "archetype_by_class"); byClass && byClass->is_array()) {
        for (const Json &row : *byClass) {
            if (hits(classWords, row, "words") > 0)
                return textOf(row, "archetype");
        }
    }
    return type == QLatin1String("player") ? textOf(rules, "archetype_for_players", QStringLiteral("hero"))
                                           : textOf(rules, "archetype_for_others", QStringLiteral("narrator"));
}

QString VoicePool::assign(const QString &archetype, const QStringList &used) const
{
    QStringList candidates = m_pools.value(archetype);
    for (const Voice &voice : m_voices) {
        if (voice.inPool)
            candidates += voice.id;
    }
    const auto least = std::ranges::min_element(
        candidates, [&](const QString &a, const QString &b) { return used.count(a) < used.count(b); });
    return least == candidates.end() ? QString() : *least;
}

} // namespace retinue
