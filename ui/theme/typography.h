#pragma once

#include "ui/theme/tokens.h"

#include <QFont>

namespace retinue {

/// The three text sizes, and the two weights body and small come in. There is no other size.
enum class TextSize {
    Title,     ///< 15 pt semibold
    Body,      ///< 10 pt
    BodyBold,  ///< 10 pt semibold
    Small,     ///< 8.5 pt
    SmallBold, ///< 8.5 pt semibold
};

/// What a text means; decides its colour.
enum class TextTone { Main, Quiet, Hint, Accent, OnTint, OnAccent, Ok, Warn, Bad };

/// @p body (the application's font) at another of the three sizes. Title and small keep their ratio to it.
QFont fontOf(const QFont &body, TextSize size);

const QColor &colorOf(const Tokens &tokens, TextTone tone);

} // namespace retinue
