#pragma once

#include <QRgb>

#include <span>
#include <string_view>

namespace retinue::sketch {

/// A part's name; always one of the literals in the tables, so it may be kept.
using Part = std::string_view;

/// Phrases that mean one part, separated by commas ("dark brown, umber"). The longest phrase at a place wins, then the
/// earlier row.
struct Words
{
    Part part;
    const char *phrases;
};

/// A named colour and the phrases that mean it.
struct ColourWords
{
    Part part;
    QRgb colour;
    const char *phrases;
};

// Words to colours. Rows hold colours of hair, irises, skin (also scales and fur), cloth and metal.
std::span<const ColourWords> hairColours();
std::span<const ColourWords> irisColours();
std::span<const ColourWords> skinColours();
std::span<const ColourWords> clothColours();

// Words to parts.
std::span<const Words> genderWords();
std::span<const Words> ageWords();
std::span<const Words> buildWords();
std::span<const Words> statureWords();
std::span<const Words> expressionWords();
std::span<const Words> poseWords();
std::span<const Words> hairStyleWords();
std::span<const Words> beardWords();
std::span<const Words> noseWords();
std::span<const Words> hornWords();
std::span<const Words> attireWords();
std::span<const Words> weaponWords();
std::span<const Words> backdropWords();
std::span<const Words> classWords();
std::span<const Words> tattooPlaceWords();
std::span<const Words> scarPlaceWords();
std::span<const Words> markWords();
/// Nouns that own a colour word near them: hair, eyes, skin, beard, cloth, trim, horns, paint, tattoo, other.
std::span<const Words> nounWords();

/// A face's measures by race, in card pixels around the point between the eyes (see Figure for their meaning).
struct Race
{
    Part part;
    const char *phrases;
    Part head = "person"; ///< person, dragon, cat, bird, machine
    double width = 92, jaw = 74, chinWidth = 33, chin = 138, crown = -128, jawY = 94, cheek = 1;
    double down = 0; ///< the head's eye line below 300
    double scale = 1, shoulders = 1, neck = 1;
    Part ears = "human";
    double slant = 1, eyeWidth = 0, eyeHeight = 0, iris = 0, brow = 0;
    double mouthWidth = 0, mouthUp = 0, tusks = 0;
    const char *noses = ""; ///< names separated by commas; empty: by gender
    const char *skins = ""; ///< the same for colours; empty: any human skin
    const char *irises = "";
    const char *horns = ""; ///< empty: none unless the text has them
    QRgb eyeWhite = 0xfff4ead6;
    bool bushy = false, blush = false, halo = false, bands = false, scales = false;
    double noseWidth = 1;
};
std::span<const Race> races();
/// The row for people, used when nothing else fits.
const Race &humanRace();

/// What an expression does to brows, lids, mouth and the head's attitude. Offsets in card pixels, down and right are
/// positive.
struct Expression
{
    Part part;
    double lid = 1, squint = 0;
    double browIn = 0, browOut = 0, browUp = 0, browAsym = 0;
    Part mouth = "closed"; ///< closed, open, bared
    double curve = 2, mouthWidth = 1, corner = 0, gape = 0;
    bool furrow = false, bags = false, shut = false;
    double gazeX = 0, gazeY = 0;
    double tilt = 0;  ///< degrees; 0 leaves it to chance
    double pitch = 0; ///< the face's features moved down (head lowered) or up
    double turn = 1;  ///< how far the head is turned, as a factor
    double gloom = 0; ///< 0–1: the shadow side reaches over the face
};
std::span<const Expression> expressions();

struct ClassStyle
{
    Part part;
    QRgb main, second, accent;
    Part attire, weapon;
};
std::span<const ClassStyle> classStyles();

struct BackdropColours
{
    Part part;
    QRgb sky, far, near, disc;
};
std::span<const BackdropColours> backdropColours();

struct Build
{
    Part part;
    double shoulders, neck, width, jaw, chin; ///< factors
    double cheek;
    bool gaunt;
};
std::span<const Build> builds();

/// The row of @p table for @p part, or its first row.
template <typename Row> const Row &rowNamed(std::span<const Row> table, Part part)
{
    for (const Row &row : table) {
        if (row.part == part)
            return row;
    }
    return table.front();
}

} // namespace retinue::sketch
