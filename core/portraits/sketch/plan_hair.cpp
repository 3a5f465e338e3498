#include "core/portraits/sketch/colour.h"
#include "core/portraits/sketch/planning.h"

#include <algorithm>
#include <array>

namespace retinue::sketch {

namespace {

/// Words such as "short" or "long" are about hair only when hair is the nearest noun.
bool isAboutHair(const Reading &text, const Reading::Hit &hit)
{
    constexpr std::array<Part, 5> shy{"crop", "long", "spiky", "swept", "wavy"};
    const Part owner = text.ownerOf(hit);
    const bool braids = hit.part == "one braid" || hit.part == "two braids";
    const bool shared = braids || hit.part == "curly" || std::find(shy.begin(), shy.end(), hit.part) != shy.end();
    if ((owner == "beard" && shared) || (owner == "horns" && hit.length == 1) ||
        (braids && text.hasWordNear("beard,moustache,mustache,goatee", hit.at, 3)))
        return false;
    if (hit.length == 1 && std::find(shy.begin(), shy.end(), hit.part) != shy.end())
        return owner == "hair";
    return true;
}

Part combined(const std::vector<Part> &styles)
{
    const auto has = [&](Part part) { return std::find(styles.begin(), styles.end(), part) != styles.end(); };
    if (has("long") && has("curly"))
        return "long curls";
    if (has("curly"))
        return "curly";
    for (const Part style : styles) {
        if (style != "crop" && style != "long" && style != "wavy" && style != "spiky" && style != "swept")
            return style;
    }
    for (const Part style : styles) {
        if (style == "spiky" || style == "swept")
            return style;
    }
    return has("wavy") ? Part("wavy") : styles.front();
}

std::optional<std::pair<Part, QString>> styleSaid(const Planning &p)
{
    for (const Reading &text : p.looks) {
        std::vector<Part> styles;
        for (const Reading::Hit &hit : text.all(hairStyleWords())) {
            if (isAboutHair(text, hit))
                styles.push_back(hit.part);
        }
        if (!styles.empty())
            return std::pair(combined(styles), text.field());
    }
    return std::nullopt;
}

Part styleByChance(Planning &p)
{
    const SketchPlan &plan = p.plan;
    const Part race = plan.race->part;
    constexpr std::array<Part, 8> coily{"afro", "locs", "crop", "locs", "afro", "two braids", "curly", "bun"};
    constexpr std::array<Part, 11> hers{"long",     "wavy",   "bob",        "one braid",   "two braids", "bun",
                                        "ponytail", "fringe", "long curls", "crown braid", "swept"};
    constexpr std::array<Part, 10> his{"crop",     "swept", "undercut", "curly", "long",
                                       "ponytail", "spiky", "topknot",  "wavy",  "crop"};
    constexpr std::array<Part, 7> theirs{"bob", "undercut", "swept", "curly", "long", "topknot", "spiky"};
    constexpr std::array<Part, 5> oldMen{"balding", "bald", "long", "balding", "swept"};
    constexpr std::array<Part, 4> elven{"long", "wavy", "one braid", "ponytail"};
    constexpr std::array<Part, 5> orcish{"topknot", "mohawk", "bald", "locs", "ponytail"};
    constexpr std::array<Part, 4> halflings{"curly", "curly", "bun", "crop"};
    Chance &c = p.hair;
    if (race == "fire genasi" || (race == "genasi" && plan.skin == rgb(0xc4683c)))
        return "flame";
    if (race == "water genasi" || race == "sea elf")
        return c.oneIn(2) ? "wavy" : "long";
    if (race == "earth genasi" || race == "goliath")
        return plan.gender == Gender::Female ? c.oneIn(2) ? "one braid" : "mohawk" : "bald";
    if (race == "orc" || race == "half-orc" || race == "goblin" || race == "hobgoblin" || race == "bugbear")
        return c.pick(orcish);
    if (luminance(plan.skin) < .42 && plan.race->skins[0] == 0 && c.below(10) < 7)
        return c.pick(coily);
    if (plan.gender == Gender::Male && plan.age >= Age::MiddleAged && c.below(10) < (plan.age == Age::Elderly ? 6 : 3))
        return c.pick(oldMen);
    if (plan.ears == "elf" && c.below(10) < 7)
        return c.pick(elven);
    if (race == "halfling" && c.below(10) < 6)
        return c.pick(halflings);
    return plan.gender == Gender::Female ? c.pick(hers) : plan.gender == Gender::Male ? c.pick(his) : c.pick(theirs);
}

Part colourByChance(Planning &p)
{
    const Part race = p.plan.race->part;
    constexpr std::array<Part, 9> any{"black", "dark brown", "brown", "chestnut", "auburn",
                                      "blond", "ginger",     "straw", "brown"};
    constexpr std::array<Part, 4> dark{"black", "dark brown", "black", "black"};
    constexpr std::array<Part, 4> strange{"white", "purple", "teal", "silver"};
    if (race == "drow" || race == "shadar-kai")
        return p.hair.oneIn(4) ? "silver" : "white";
    if (p.plan.hairStyle == "flame")
        return "fire";
    if (race == "water genasi" || race == "sea elf")
        return p.hair.oneIn(2) ? "blue" : "teal";
    if (race == "air genasi" || race == "changeling")
        return "white";
    if (p.unknownRace)
        return p.hair.pick(strange);
    const bool coloured = p.plan.race->skins[0] != 0 && race != "dwarf";
    return coloured || luminance(p.plan.skin) < .48 ? p.hair.pick(dark) : p.hair.pick(any);
}

QColor aged(const QColor &colour, Age age, Part name, bool said)
{
    if (name == "white" || name == "silver" || name == "grey" || name == "salt and pepper")
        return colour;
    if (age == Age::Elderly)
        return mix(colour, rgb(0xd3cec5), said ? .45 : .75);
    if (age == Age::MiddleAged)
        return mix(colour, rgb(0xb5aea6), said ? .1 : .22);
    return colour;
}

/// The kind of a plain "beard" by the words around it: "long grey beard", "full bushy red beard".
Part beardKind(const Reading &text, const Reading::Hit &hit)
{
    struct Row
    {
        Part part;
        const char *words;
    };
    constexpr auto rows =
        std::to_array<Row>({{"braided", "braided,braids,braid,plaited,plaits,rings,ring,beaded,beads,clasps"},
                            {"forked", "forked,split,two"},
                            {"full", "full,bushy,thick,wild,shaggy,big"},
                            {"wizard", "long,flowing,waist"},
                            {"short", "short,trimmed,neat,cropped,close,tidy"},
                            {"goatee", "pointed,pointy"},
                            {"stubble", "patchy,scruffy,thin"}});
    if (hit.length > 1 || hit.part != "full")
        return hit.part;
    for (const Row &row : rows) {
        if (text.hasWordNear(row.words, hit.at, 4))
            return row.part;
    }
    return {};
}

void planBeard(Planning &p)
{
    SketchPlan &plan = p.plan;
    Part beard = "none";
    QString why = QStringLiteral("chance");
    bool said = false;
    for (const Reading &text : p.looks) {
        if (const auto hit = text.first(beardWords())) {
            const Part kind = beardKind(text, *hit);
            if (!said || !kind.empty()) {
                beard = kind.empty() ? Part("full") : kind;
                why = text.field();
            }
            said = true;
            if (!kind.empty())
                break;
            continue;
        }
        if (!said && text.denies(beardWords())) {
            why = text.field();
            said = true;
            break;
        }
    }
    const Part race = plan.race->part;
    const bool smooth = plan.ears == "elf" || plan.ears == "fin" || race == "goblin" || race == "changeling" ||
                        plan.race->head != "person";
    if (!said && plan.gender == Gender::Male && !smooth) {
        constexpr std::array<Part, 4> dwarven{"braided", "full", "braided", "forked"};
        constexpr std::array<Part, 8> grown{"stubble",   "short", "full",      "goatee",
                                            "moustache", "short", "sideburns", "stubble"};
        constexpr std::array<Part, 4> old{"full", "wizard", "short", "moustache"};
        if (race == "dwarf" || race == "duergar")
            beard = p.hair.pick(dwarven);
        else if (plan.age == Age::Elderly)
            beard = p.hair.below(10) < 7 ? p.hair.pick(old) : Part("none");
        else if (plan.age != Age::Young)
            beard = p.hair.below(10) < 5 ? p.hair.pick(grown) : Part("none");
        else if (p.hair.oneIn(6))
            beard = "stubble";
    }
    plan.beard = beard;
    p.say("beard", beard, why);
}

} // namespace

void planHair(Planning &p)
{
    SketchPlan &plan = p.plan;
    const auto style = styleSaid(p);
    plan.hairStyle = style ? style->first : styleByChance(p);
    p.say("hair style", plan.hairStyle, style ? style->second : QStringLiteral("chance"));

    Part colour;
    QString why;
    Part beardColour;
    for (const Reading &text : p.looks) {
        if (colour.empty()) {
            if (const auto hit = text.colourOf(hairColours(), "hair")) {
                colour = hit->part;
                why = text.field();
            }
        }
        if (beardColour.empty()) {
            if (const auto hit = text.colourOf(hairColours(), "beard"))
                beardColour = hit->part;
        }
    }
    bool said = !colour.empty();
    if (!said && !beardColour.empty()) {
        colour = beardColour;
        said = true;
        why = QStringLiteral("beard");
    }
    if (!said) {
        colour = colourByChance(p);
        why = QStringLiteral("chance");
    }
    p.say("hair colour", colour, why);
    plan.hair = aged(rgb(rowNamed(hairColours(), colour).colour), plan.age, colour, said);
    if (beardColour.empty())
        beardColour = colour;
    plan.beardColour = aged(rgb(rowNamed(hairColours(), beardColour).colour), plan.age, beardColour, said);
    planBeard(p);
}

} // namespace retinue::sketch
