#include "core/portraits/sketch/tables.h"

#include <array>

namespace retinue::sketch {

namespace {

// More specific names first: "half-elf" before "elf".
// One field per line would hide the table.
// clang-format off
constexpr auto raceRows = std::to_array<Race>({
    {.part = "half-elf", .phrases = "half elf,half elven,halbelf,semielfo", .width = 88, .jaw = 66, .chinWidth = 24,
     .ears = "half", .slant = 3},
    {.part = "half-orc", .phrases = "half orc,halbork,semiorco", .width = 98, .jaw = 90, .chinWidth = 48, .chin = 144,
     .jawY = 98, .down = -4, .shoulders = 1.14, .neck = 1.35, .ears = "orc", .slant = -1, .eyeHeight = -1, .brow = 3,
     .mouthWidth = 6, .tusks = .9, .noses = "flat,broken", .skins = "grey green,green,grey"},
    {.part = "drow", .phrases = "drow,dark elf,dunkelelf", .width = 84, .jaw = 60, .chinWidth = 18, .chin = 146,
     .shoulders = .92, .neck = .9, .ears = "elf", .slant = 6, .noses = "fine,straight", .skins = "drow",
     .irises = "violet,red,silver"},
    {.part = "sea elf", .phrases = "sea elf,triton,merfolk,water elf,aquatic elf,siren", .width = 85, .jaw = 62,
     .chinWidth = 20, .chin = 143, .shoulders = .95, .neck = .95, .ears = "fin", .slant = 5, .noses = "fine,straight",
     .skins = "teal,blue", .irises = "teal,silver", .scales = true},
    {.part = "shadar-kai", .phrases = "shadar kai,shadar", .width = 84, .jaw = 60, .chinWidth = 18, .chin = 146,
     .shoulders = .92, .neck = .9, .ears = "elf", .slant = 5, .noses = "fine", .skins = "chalk,grey",
     .irises = "dark,grey"},
    {.part = "elf", .phrases = "elf,elven,high elf,wood elf,eladrin,elfe,elfo,elfa,elves,moon elf,sun elf,fey",
     .width = 84, .jaw = 60, .chinWidth = 18, .chin = 146, .shoulders = .92, .neck = .9, .ears = "elf", .slant = 5.5,
     .noses = "fine,straight"},
    {.part = "duergar", .phrases = "duergar,grey dwarf,gray dwarf", .width = 104, .jaw = 92, .chinWidth = 46,
     .chin = 130, .crown = -114, .jawY = 86, .down = 40, .shoulders = 1.12, .neck = 1.3, .slant = -1, .eyeHeight = -1,
     .brow = 2.5, .noses = "broad,broken,bulb", .skins = "grey", .irises = "silver,dark", .bushy = true},
    {.part = "dwarf", .phrases = "dwarf,dwarven,dwarves,mountain dwarf,hill dwarf,zwerg,enano,nain", .width = 104,
     .jaw = 92, .chinWidth = 46, .chin = 130, .crown = -114, .jawY = 86, .down = 40, .shoulders = 1.12, .neck = 1.3,
     .slant = -1, .eyeHeight = -1, .brow = 2.5, .noses = "bulb,broad,broken", .skins = "fair,light,tan,brown",
     .bushy = true},
    {.part = "halfling", .phrases = "halfling,hobbit,lightfoot,halbling,kender,mediano,halfelin", .width = 95,
     .jaw = 76, .chinWidth = 32, .chin = 124, .jawY = 84, .cheek = 1.04, .down = 62, .shoulders = .8, .neck = .82,
     .ears = "leaf", .eyeWidth = 2, .eyeHeight = 2.5, .iris = .8, .noses = "button,snub", .blush = true},
    {.part = "deep gnome", .phrases = "deep gnome,svirfneblin", .width = 99, .jaw = 76, .chinWidth = 26, .chin = 116,
     .jawY = 78, .down = 76, .shoulders = .72, .neck = .72, .ears = "leaf", .eyeWidth = 3, .eyeHeight = 4, .iris = 2,
     .mouthWidth = 2, .noses = "bulb,long", .skins = "grey", .irises = "dark,grey"},
    {.part = "gnome", .phrases = "gnome,rock gnome,forest gnome,gnomish,gnom,gnomo", .width = 99, .jaw = 76,
     .chinWidth = 26, .chin = 116, .jawY = 78, .cheek = 1.04, .down = 76, .shoulders = .72, .neck = .72,
     .ears = "leaf", .eyeWidth = 3, .eyeHeight = 4, .iris = 2, .mouthWidth = 2, .noses = "bulb,long", .blush = true},
    {.part = "hobgoblin", .phrases = "hobgoblin", .width = 96, .jaw = 84, .chinWidth = 40, .chin = 140,
     .shoulders = 1.1, .neck = 1.2, .ears = "orc", .slant = 2, .brow = 2.5, .noses = "broad,flat",
     .skins = "ember,red,orange", .irises = "gold,amber", .bushy = true},
    {.part = "bugbear", .phrases = "bugbear", .width = 104, .jaw = 96, .chinWidth = 50, .chin = 142, .down = -8,
     .shoulders = 1.22, .neck = 1.45, .ears = "leaf", .slant = -1, .brow = 4, .mouthWidth = 8, .tusks = .6,
     .noses = "flat", .skins = "brown,orange,tan", .irises = "gold,red", .bushy = true},
    {.part = "goblin", .phrases = "goblin,goblinoid,gobelin,trasgo", .width = 100, .jaw = 62, .chinWidth = 16,
     .chin = 106, .jawY = 70, .down = 96, .shoulders = .68, .neck = .66, .ears = "goblin", .slant = 3, .eyeWidth = 4,
     .eyeHeight = 4, .iris = 2, .mouthWidth = 12, .mouthUp = 12, .tusks = .5, .noses = "long,hooked",
     .skins = "green", .irises = "gold,red,amber"},
    {.part = "orc", .phrases = "orc,orcish,ork,orco,orque,ogre,half ogre", .width = 102, .jaw = 98, .chinWidth = 54,
     .chin = 146, .jawY = 100, .down = -8, .shoulders = 1.22, .neck = 1.5, .ears = "orc", .slant = -1,
     .eyeHeight = -1.5, .brow = 4, .mouthWidth = 9, .tusks = 1.25, .noses = "flat,broad", .skins = "green,grey green"},
    {.part = "tiefling", .phrases = "tiefling,demon,devil,infernal,half demon,cambion,half devil,fiend", .width = 88,
     .jaw = 64, .chinWidth = 20, .chin = 146, .ears = "half", .slant = 6, .skins = "red,purple,lavender,blue",
     .irises = "gold,red,amber,silver", .horns = "curl,ram,up,back", .eyeWhite = 0xfff0d9a0},
    {.part = "satyr", .phrases = "satyr,faun", .width = 92, .jaw = 72, .chinWidth = 28, .ears = "droop", .slant = 3,
     .noses = "broad,snub", .horns = "curl,small"},
    {.part = "minotaur", .phrases = "minotaur", .width = 106, .jaw = 96, .chinWidth = 52, .chin = 148, .down = -8,
     .shoulders = 1.24, .neck = 1.55, .ears = "droop", .slant = -1, .brow = 4, .mouthWidth = 8, .noses = "flat",
     .skins = "brown,dark", .horns = "back,up", .bushy = true, .noseWidth = 1.2},
    {.part = "goliath", .phrases = "goliath,giant,half giant,stone giant", .width = 94, .jaw = 88, .chinWidth = 46,
     .chin = 152, .jawY = 102, .down = -26, .scale = .96, .shoulders = 1.26, .neck = 1.5, .eyeHeight = -1, .brow = 3,
     .noses = "straight,broken", .skins = "grey", .irises = "ice,blue,grey", .bands = true},
    {.part = "aasimar", .phrases = "aasimar,angel,angelic,celestial,deva", .width = 88, .jaw = 66, .chinWidth = 24,
     .slant = 3, .irises = "gold,silver,ice", .halo = true},
    {.part = "fire genasi", .phrases = "fire genasi", .width = 90, .jaw = 72, .chinWidth = 28, .ears = "half",
     .slant = 3, .skins = "ember,red", .irises = "amber,gold"},
    {.part = "water genasi", .phrases = "water genasi", .width = 90, .jaw = 70, .chinWidth = 27, .ears = "fin",
     .slant = 3, .skins = "teal,blue", .irises = "teal,ice"},
    {.part = "air genasi", .phrases = "air genasi", .width = 88, .jaw = 68, .chinWidth = 25, .ears = "half",
     .slant = 4, .skins = "blue,chalk", .irises = "ice,silver"},
    {.part = "earth genasi", .phrases = "earth genasi", .width = 96, .jaw = 82, .chinWidth = 38, .shoulders = 1.1,
     .neck = 1.2, .skins = "grey,brown,bronze", .irises = "amber,green"},
    {.part = "genasi", .phrases = "genasi,elemental", .width = 90, .jaw = 72, .chinWidth = 28, .ears = "half",
     .slant = 3, .skins = "ember,teal,blue", .irises = "amber,ice"},
    {.part = "firbolg", .phrases = "firbolg,troll,giantkin", .width = 98, .jaw = 84, .chinWidth = 42, .chin = 144,
     .down = -16, .shoulders = 1.16, .neck = 1.3, .ears = "droop", .eyeHeight = 1, .noses = "bulb,broad",
     .skins = "blue,teal,lavender", .noseWidth = 1.15},
    {.part = "kobold", .phrases = "kobold", .head = "dragon", .chin = 143, .down = 70, .scale = .86, .shoulders = .72,
     .neck = .9, .skins = "red,copper,orange", .irises = "gold,amber"},
    {.part = "lizardfolk", .phrases = "lizardfolk,lizard,lizardman,saurian,yuan ti,serpent,snake,tortle,grung",
     .head = "dragon", .chin = 143, .shoulders = 1.08, .neck = 1.3, .skins = "green,grey green,teal",
     .irises = "amber,gold"},
    {.part = "dragonborn", .phrases = "dragonborn,dragon,draconic,drachenblütiger,half dragon,dracónido,draconian",
     .head = "dragon", .chin = 143, .down = -2, .shoulders = 1.16, .neck = 1.4,
     .skins = "copper,bronze,brass,silver,red,blue,green,golden", .irises = "gold,amber,red"},
    {.part = "tabaxi", .phrases = "tabaxi,cat,catfolk,leonin,feline,lion,tiger,khajiit,panther", .head = "cat",
     .width = 100, .chin = 128, .down = 14, .shoulders = .96, .skins = "orange,grey,sand,dark",
     .irises = "green,gold,amber,ice"},
    {.part = "kenku", .phrases = "kenku,raven folk,ravenfolk,crow folk,tengu", .head = "bird", .chin = 140,
     .down = 18, .shoulders = .88, .neck = .9, .skins = "drow,ebony", .irises = "gold,dark"},
    {.part = "owlin", .phrases = "owlin,owl folk,owlfolk", .head = "bird", .width = 100, .chin = 140, .down = 16,
     .shoulders = .92, .skins = "brown,tan,chalk", .irises = "gold,amber"},
    {.part = "aarakocra", .phrases = "aarakocra,birdfolk,bird folk,aaracokra,hawkfolk", .head = "bird", .chin = 140,
     .down = 6, .shoulders = .94, .skins = "brown,blue,red,chalk", .irises = "gold,amber,red"},
    {.part = "warforged", .phrases = "warforged,construct,golem,automaton,robot,autognome,android,machine",
     .head = "machine", .chin = 142, .shoulders = 1.18, .skins = "bronze,silver,brass,copper",
     .irises = "teal,ice,amber,red"},
    {.part = "gith", .phrases = "gith,githyanki,githzerai", .width = 86, .jaw = 66, .chinWidth = 22, .chin = 148,
     .shoulders = .96, .ears = "half", .slant = 4, .noses = "snub,flat", .skins = "sand,golden,grey green",
     .irises = "dark,gold"},
    {.part = "dhampir", .phrases = "dhampir,vampire,undead,reborn,ghoul,lich", .width = 89, .jaw = 68,
     .chinWidth = 26, .chin = 141, .slant = 3, .skins = "porcelain,chalk", .irises = "red,ice"},
    {.part = "changeling", .phrases = "changeling,doppelganger", .width = 90, .jaw = 68, .chinWidth = 24, .slant = 2,
     .noses = "fine,button", .skins = "chalk", .irises = "silver,violet"},
    {.part = "human", .phrases = "human,humans,man,woman,mensch,humano,humana,humain,humaine,umano,person,folk"},
});
// clang-format on

} // namespace

std::span<const Race> races()
{
    return raceRows;
}

const Race &humanRace()
{
    return raceRows.back();
}

} // namespace retinue::sketch
