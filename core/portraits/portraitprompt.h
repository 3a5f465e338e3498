#pragma once

#include "core/portraits/sketch/sketch.h"
#include "core/record/record.h"

#include <QList>

namespace retinue {

/// One phrase of a prompt and the field it comes from.
struct PromptPhrase
{
    QString text;
    QString field;    ///< key; "opening" for the first phrase; empty: the user's own words
    bool own = false; ///< the user's own words: kept when the fields change
};

/// The words a portrait is made from (design/40-portraits, "Rules"):
/// `D&D character portrait: Female human fighter, determined expression, …`. Empty fields give no phrase.
/// @p fields has the look keys plus name, race, character_class (an object in the shape of a slot or profile).
QList<PromptPhrase> promptPhrases(const Json &fields, const QString &additions = {}, const QString &style = {});

/// The phrases as one text.
QString promptText(const QList<PromptPhrase> &phrases);

/// The traits Sketch reads, from an object in the shape of a slot, a preset or a profile.
SketchTraits sketchTraits(const Json &fields);

/// A short text that changes when the look changes, to say "portrait no longer matches the look".
QByteArray lookFingerprint(const Json &fields);

} // namespace retinue
