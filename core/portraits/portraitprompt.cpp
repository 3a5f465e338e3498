#include "core/portraits/portraitprompt.h"

#include "core/base/digest.h"
#include "core/base/ids.h"
#include "core/base/text.h"

#include <QRegularExpression>

#include <array>

namespace retinue {
namespace {

constexpr int longestPhrase = 400;

/// The words of a field as one line without final punctuation.
QString wordsIn(const Json &fields, const char *key)
{
    QString words = singleLine(textOf(fields, key), longestPhrase).trimmed();
    while (words.endsWith(QLatin1Char('.')) || words.endsWith(QLatin1Char(',')) || words.endsWith(QLatin1Char(';')))
        words.chop(1);
    return words.trimmed();
}

/// "Silver-trimmed plate" → "silver-trimmed plate"; "NATO coat" stays.
QString startingSmall(const QString &words)
{
    if (words.size() > 1 && (words.at(1).isLower() || words.at(1).isSpace()))
        return words.at(0).toLower() + words.mid(1);
    return words;
}

/// "Fighter 3 / Wizard 2" → "fighter / wizard".
QString classWords(const Json &fields)
{
    static const QRegularExpression levels(QStringLiteral("\\s+\\d+\\b"));
    QString words = wordsIn(fields, "character_class");
    if (words.isEmpty())
        words = wordsIn(fields, "class");
    return words.toLower().remove(levels);
}

QString opening(const Json &fields)
{
    QStringList who;
    for (const QString &words : {wordsIn(fields, "gender"), wordsIn(fields, "race"), classWords(fields)}) {
        if (!words.isEmpty())
            who += words.toLower();
    }
    QString text = who.join(QLatin1Char(' '));
    if (text.isEmpty())
        return {};
    text[0] = text.at(0).toUpper();
    return text;
}

/// How a field becomes a phrase: the words are put between @p before and @p after unless they already have them.
struct Wording
{
    const char *key;
    const char *before;
    const char *after;
    bool small; ///< all in lower case: values from a list, not free text
};

constexpr std::array wordings = {
    Wording{"facial_expression", "", " expression", true},
    Wording{"age_category", "", "", true},
    Wording{"build", "", " build", true},
    Wording{"height_description", "", "", false},
    Wording{"facial_features", "", "", false},
    Wording{"attire", "wearing ", "", false},
    Wording{"primary_weapon", "armed with ", "", false},
    Wording{"distinguishing_feature", "", "", false},
    Wording{"pose", "", "", true},
    Wording{"background_setting", "background: ", "", false},
    Wording{"visual_description", "", "", false},
};

QString phraseOf(const Json &fields, const Wording &wording)
{
    const QString words = wordsIn(fields, wording.key);
    if (words.isEmpty())
        return {};
    const QString before = QString::fromLatin1(wording.before);
    const QString after = QString::fromLatin1(wording.after);
    QString text = wording.small ? words.toLower() : startingSmall(words);
    if (!text.startsWith(before, Qt::CaseInsensitive))
        text.prepend(before);
    if (!text.endsWith(after.trimmed(), Qt::CaseInsensitive))
        text += after;
    return text;
}

} // namespace

QList<PromptPhrase> promptPhrases(const Json &fields, const QString &additions, const QString &style)
{
    const QString start = QStringLiteral("D&D character portrait");
    const QString who = opening(fields);
    QList<PromptPhrase> phrases;
    for (const Wording &wording : wordings) {
        const QString text = phraseOf(fields, wording);
        if (!text.isEmpty())
            phrases.append({text, QString::fromLatin1(wording.key), false});
    }
    const QString own = singleLine(additions, 4000).trimmed();
    if (!own.isEmpty())
        phrases.append({own, {}, true});
    if (who.isEmpty() && phrases.isEmpty())
        return {};
    const QString manner = singleLine(style, longestPhrase).trimmed();
    if (!manner.isEmpty())
        phrases.append({manner, QStringLiteral("style"), false});
    phrases.prepend({who.isEmpty() ? start : start + QStringLiteral(": ") + who, QStringLiteral("opening"), false});
    return phrases;
}

QString promptText(const QList<PromptPhrase> &phrases)
{
    QStringList texts;
    for (const PromptPhrase &phrase : phrases) {
        if (!phrase.text.trimmed().isEmpty())
            texts += phrase.text.trimmed();
    }
    return texts.join(QStringLiteral(", "));
}

SketchTraits sketchTraits(const Json &fields)
{
    SketchTraits t;
    t.id = textOf(fields, "character_id");
    t.name = textOf(fields, "name");
    // Somebody without an id yet is drawn as the id they are going to get, so that the start changes no face.
    if (t.id.isEmpty() && !t.name.simplified().isEmpty())
        t.id = ids::allocateCharacterId(t.name.simplified(), QStringLiteral("pc:"), {});
    t.race = textOf(fields, "race");
    t.characterClass = textOf(fields, "character_class", textOf(fields, "class"));
    t.gender = textOf(fields, "gender");
    t.ageCategory = textOf(fields, "age_category");
    t.build = textOf(fields, "build");
    t.heightDescription = textOf(fields, "height_description");
    t.facialExpression = textOf(fields, "facial_expression");
    t.facialFeatures = textOf(fields, "facial_features");
    t.attire = textOf(fields, "attire");
    t.primaryWeapon = textOf(fields, "primary_weapon");
    t.distinguishingFeature = textOf(fields, "distinguishing_feature");
    t.backgroundSetting = textOf(fields, "background_setting");
    t.pose = textOf(fields, "pose");
    t.description = textOf(fields, "description");
    t.appearance = textOf(fields, "appearance");
    t.visualDescription = textOf(fields, "visual_description");
    t.backstory = textOf(fields, "backstory");
    return t;
}

QByteArray lookFingerprint(const SketchTraits &t)
{
    QByteArray look;
    for (const QString &text :
         {t.race, t.characterClass, t.gender, t.ageCategory, t.build, t.heightDescription, t.facialExpression,
          t.facialFeatures, t.attire, t.primaryWeapon, t.distinguishingFeature, t.backgroundSetting, t.pose,
          t.appearance, t.visualDescription})
        look += text.simplified().toUtf8() + '\n';
    return digestOf(look).left(16);
}

QByteArray lookFingerprint(const Json &fields)
{
    return lookFingerprint(sketchTraits(fields));
}

} // namespace retinue
