#pragma once

#include "core/portraits/sketch/sketch.h"
#include "core/record/record.h"

#include <QList>

namespace retinue {

/// One phrase of a prompt and the field it comes from.
struct PromptPhrase
{
    QString text;
    QString field; ///< key; "opening" for the first phrase (gender, race, class), "style"; empty: the user's own words
    bool own = false; ///< the user's own words: kept when the fields change
};

/// The words a portrait is made from (design/40-portraits, "Rules"):
/// `D&D character portrait: Female human fighter, determined expression, …`. Empty fields give no phrase, and nothing
/// at all filled gives no prompt. @p fields has the look keys plus race and character_class (an object in the shape of
/// a slot or profile); the name and the story stay out: they are nobody's business but the game master's.
QList<PromptPhrase> promptPhrases(const Json &fields, const QString &additions = {}, const QString &style = {});

/// The phrases as one text.
QString promptText(const QList<PromptPhrase> &phrases);

/// The traits Sketch reads, from an object in the shape of a slot, a preset or a profile.
SketchTraits sketchTraits(const Json &fields);

/// A short text that changes when the look changes (race, class, the look keys, appearance, visual description; not
/// the name or the story), to say "portrait no longer matches the look".
QByteArray lookFingerprint(const SketchTraits &traits);
QByteArray lookFingerprint(const Json &fields);

} // namespace retinue
