#include "core/portraits/sketch/tables.h"

#include <array>

namespace retinue::sketch {

namespace {

constexpr auto expressionRows = std::to_array<Expression>({
    {.part = "calm", .lid = .97, .browUp = 1, .curve = 2, .turn = .8},
    {.part = "confident",
     .lid = .86,
     .squint = .25,
     .browIn = 3,
     .browUp = 1,
     .browAsym = 9,
     .curve = 9,
     .mouthWidth = 1.12,
     .corner = 7,
     .tilt = -6,
     .pitch = -5,
     .turn = 1.25},
    {.part = "determined",
     .lid = .84,
     .squint = .18,
     .browIn = 11,
     .browOut = -5,
     .browUp = -4,
     .curve = -3,
     .mouthWidth = .96,
     .furrow = true,
     .tilt = 2,
     .pitch = -3,
     .turn = 1},
    {.part = "excited",
     .lid = 1.28,
     .browUp = 11,
     .mouth = "open",
     .curve = 11,
     .mouthWidth = 1.08,
     .gape = 24,
     .tilt = -6,
     .pitch = -4,
     .turn = .9},
    {.part = "fierce",
     .lid = .8,
     .squint = .2,
     .browIn = 15,
     .browOut = -6,
     .browUp = -4,
     .mouth = "bared",
     .curve = -5,
     .mouthWidth = 1.22,
     .gape = 17,
     .furrow = true,
     .tilt = 3,
     .pitch = 4,
     .turn = .9},
    {.part = "friendly",
     .lid = .92,
     .squint = .45,
     .browOut = 3,
     .browUp = 7,
     .curve = 15,
     .mouthWidth = 1.32,
     .tilt = 6,
     .turn = 1},
    {.part = "haunted",
     .lid = 1.16,
     .browIn = -13,
     .browOut = 9,
     .browUp = 5,
     .curve = -7,
     .mouthWidth = .82,
     .bags = true,
     .gazeX = 5,
     .tilt = 4,
     .pitch = 3,
     .turn = 1.2,
     .gloom = .35},
    {.part = "joyful",
     .lid = .78,
     .squint = .75,
     .browOut = 2,
     .browUp = 8,
     .mouth = "open",
     .curve = 15,
     .mouthWidth = 1.2,
     .gape = 20,
     .tilt = 7,
     .pitch = -4,
     .turn = 1},
    {.part = "mysterious",
     .lid = .58,
     .squint = .15,
     .browIn = 2,
     .browAsym = 6,
     .curve = 5,
     .mouthWidth = .94,
     .corner = 6,
     .gazeX = -6,
     .tilt = -5,
     .pitch = 3,
     .turn = 1.6,
     .gloom = .75},
    {.part = "serene",
     .lid = 1,
     .browOut = 2,
     .browUp = 5,
     .curve = 8,
     .mouthWidth = .95,
     .shut = true,
     .tilt = 5,
     .pitch = 3,
     .turn = 1.2},
    {.part = "stern",
     .lid = .76,
     .squint = .15,
     .browIn = 8,
     .browOut = -2,
     .browUp = -7,
     .curve = -9,
     .mouthWidth = 1.12,
     .furrow = true,
     .tilt = 1,
     .turn = .55},
    {.part = "wise",
     .lid = .62,
     .squint = .5,
     .browIn = -5,
     .browOut = 9,
     .browUp = 10,
     .curve = 10,
     .mouthWidth = 1.1,
     .tilt = 4,
     .pitch = 4,
     .turn = 1.1},
    {.part = "brooding",
     .lid = .62,
     .browIn = 9,
     .browOut = 4,
     .browUp = -7,
     .curve = -6,
     .mouthWidth = .88,
     .corner = -2,
     .furrow = true,
     .gazeX = 3,
     .gazeY = -2,
     .tilt = 5,
     .pitch = 11,
     .turn = 1.25,
     .gloom = .55},
});

constexpr auto classRows = std::to_array<ClassStyle>({
    {"other", 0x6b655c, 0x4d4a55, 0xb9a070, "tunic", "none"},
    {"fighter", 0x56687a, 0x8c3b34, 0xc79a4b, "mail", "sword"},
    {"paladin", 0x3f5c7c, 0xe2d6b8, 0xcfa247, "plate", "sword"},
    {"ranger", 0x566441, 0x7a5230, 0xbb8c3e, "leather", "bow"},
    {"rogue", 0x43414c, 0x6a3b4e, 0xa9adab, "leather", "daggers"},
    {"wizard", 0x3d4672, 0x7c5c8c, 0xd0a748, "robe", "staff"},
    {"sorcerer", 0x8c3038, 0x35304a, 0xe0a044, "high collar", "none"},
    {"warlock", 0x41304e, 0x2f5d52, 0x86b27c, "high collar", "book"},
    {"cleric", 0xe0d5b8, 0x96403c, 0xc99b48, "vestments", "mace"},
    {"druid", 0x55633c, 0x7f8a4a, 0xc0a456, "leaves", "staff"},
    {"bard", 0x943f50, 0xd2933f, 0xecd9ac, "doublet", "lute"},
    {"monk", 0xc2793a, 0x7e4a2c, 0x8a3f2c, "gi", "quarterstaff"},
    {"barbarian", 0x7a4e34, 0x5c4738, 0xb5543c, "fur", "axe"},
    {"artificer", 0x4f6e6c, 0xa35f34, 0xc58548, "apron", "hammer"},
});

constexpr auto backdropRows = std::to_array<BackdropColours>({
    {"rays", 0xcdbd97, 0xb8a580, 0x8f7f68, 0xe8d8ac},     {"forest", 0xb9bb94, 0x8d9a74, 0x5d6e52, 0xdfd6a8},
    {"mountain", 0xc3c4b6, 0x97a2a0, 0x6d7c80, 0xe9dcb8}, {"castle", 0xc9b795, 0xa08f78, 0x71665e, 0xead3a0},
    {"tavern", 0xb98f62, 0x93694a, 0x6b4a3a, 0xeac27a},   {"library", 0xb59a74, 0x86694f, 0x5c463d, 0xe6cf9a},
    {"temple", 0xcfc3a2, 0xa99b80, 0x7f7468, 0xf0dfae},   {"sea", 0xb6c3b8, 0x7f9c9c, 0x55747c, 0xebdcb4},
    {"city", 0xc2ab90, 0x957f72, 0x65585a, 0xebcb96},     {"cave", 0x83808a, 0x5e5c6c, 0x44425a, 0xa9a6a8},
    {"battle", 0xc4a184, 0x94705e, 0x694b48, 0xe6bd86},   {"ruins", 0xb3b09a, 0x878878, 0x61645c, 0xddd3ac},
    {"desert", 0xdcc08e, 0xc09661, 0x94683f, 0xf1dfae},   {"snow", 0xc2ccd0, 0x98a8b2, 0x6f8291, 0xeeeade},
    {"dusk", 0xc79f84, 0x8f6c6c, 0x5f4a58, 0xe9b878},     {"night", 0x5d6781, 0x454d68, 0x323853, 0xd9d5bb},
    {"forge", 0xb07a55, 0x7d5142, 0x563a38, 0xeaa85a},    {"swamp", 0xa3a882, 0x757e62, 0x4f5a4a, 0xd3cf9c},
    {"hell", 0xa86a58, 0x7c4344, 0x532f38, 0xe39a58},     {"planar", 0x8f8aa5, 0x6a6486, 0x4a4668, 0xd9cbd8},
});

constexpr auto buildRows = std::to_array<Build>({
    {"athletic", 1, 1, 1, 1, 1, 1, false},
    {"slender", .88, .86, .97, .92, .93, .99, true},
    {"muscular", 1.16, 1.24, 1.02, 1.06, 1.05, 1, false},
    {"stocky", 1.1, 1.2, 1.05, 1.11, 1.09, 1.02, false},
    {"heavyset", 1.22, 1.28, 1.09, 1.21, 1.18, 1.07, false},
});

} // namespace

std::span<const Expression> expressions()
{
    return expressionRows;
}

std::span<const ClassStyle> classStyles()
{
    return classRows;
}

std::span<const BackdropColours> backdropColours()
{
    return backdropRows;
}

std::span<const Build> builds()
{
    return buildRows;
}

} // namespace retinue::sketch
