#pragma once

#include <QColor>
#include <QPalette>

namespace retinue {

/// Every colour of the window, by what it is for. There is one set for light and one for dark
/// (design/mockups/notes.md, "Tokens"); nothing in ui/ names a colour any other way.
struct Tokens
{
    QColor window;     ///< page background
    QColor rail;       ///< menu bar, rail, status bar
    QColor surface;    ///< fields, lists, tables, inspector, cards
    QColor sunken;     ///< wells, table heads, disabled fields, prompt phrases
    QColor hover;      ///< row or button under the pointer
    QColor line;       ///< dividers and card edges
    QColor lineStrong; ///< edges of fields, buttons and chips; 3:1 on surface and window
    QColor text;       ///< main text
    QColor text2;      ///< labels, captions, quiet values
    QColor text3;      ///< hints, ids, placeholders, disabled; 4.5:1 on every background above
    QColor accent;     ///< primary button, focus, bars, links
    QColor accentHover;
    QColor accentTint; ///< selection, active chip, rail item
    QColor onTint;     ///< text on accentTint
    QColor onAccent;   ///< text on accent
    QColor warn, warnBg;
    QColor bad, badBg;
    QColor ok, okBg;
    QColor ins, del;   ///< backgrounds of added and removed words
    QColor paper, ink; ///< portrait frame, emblem, slot number; the same in both sets
    bool dark = false;
};

const Tokens &lightTokens();
const Tokens &darkTokens();

/// The set that goes with @p palette, judged by how light its window colour is.
const Tokens &tokensFor(const QPalette &palette);

/// The palette that makes standard widgets wear @p tokens.
QPalette paletteFrom(const Tokens &tokens);

/// The WCAG 2 contrast ratio of two opaque colours, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

} // namespace retinue
