#pragma once

#include <QString>
#include <QStringList>

namespace retinue {

/// @p text in ASCII: accents folded ("Élodie" → "Elodie"), Greek, Cyrillic, kana and Hangul romanised;
/// characters without a romanisation vanish.
QString transliterate(const QString &text);

/// The Gaia slug of @p name: lower case, `[a-z0-9_]`, words joined by `_` (reference/gaia-format 1.3).
/// Non-ASCII letters are transliterated first. Empty when nothing is left.
QString slugify(const QString &name);

/// Compares for people: case ignored, digits by value ("Guard 2" before "Guard 10"). Negative, 0 or positive.
int naturalCompare(const QString &a, const QString &b);

/// @p text folded for searching: lower case, no accents, no marks.
QString foldForSearch(const QString &text);

/// The words of @p text in lower case (letters, digits, apostrophes and inner hyphens), in order.
QStringList wordsOf(const QString &text);

/// @p text with bidi controls and other invisible characters removed, line breaks turned to blanks and
/// cut to @p limit characters with an ellipsis. For titles, labels and messages.
QString singleLine(const QString &text, int limit = 200);

} // namespace retinue
