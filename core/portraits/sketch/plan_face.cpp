#include "core/portraits/sketch/colour.h"
#include "core/portraits/sketch/planning.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace retinue::sketch {

namespace {

/// One of the names in the comma-separated @p list.
Part pickFrom(const char *list, Chance &chance)
{
    std::vector<Part> names;
    for (const char *at = list; *at;) {
        const std::size_t length = std::strcspn(at, ",");
        names.emplace_back(at, length);
        at += length + (at[length] == ',' ? 1 : 0);
    }
    return names.empty() ? Part() : names[static_cast<std::size_t>(chance.below(static_cast<int>(names.size())))];
}

QColor colourNamed(std::span<const ColourWords> table, Part name)
{
    return rgb(rowNamed(table, name).colour);
}

struct Found
{
    Part part;
    QString why;
};

std::optional<Found> colourIn(const Planning &p, std::span<const ColourWords> table, Part noun)
{
    for (const Reading &text : p.looks) {
        if (const auto hit = text.colourOf(table, noun))
            return Found{hit->part, text.field()};
    }
    return std::nullopt;
}

void planSkin(Planning &p)
{
    const Race &race = *p.plan.race;
    std::optional<Found> found;
    if (race.head != "machine" && race.part != "drow") {
        if (const auto hit = p.race.colourOf(skinColours(), "skin", true))
            found = Found{hit->part, p.race.field()};
    }
    if (const auto said = colourIn(p, skinColours(), "skin"))
        found = said;
    if (race.head == "cat" || race.head == "bird") {
        if (const auto said = colourIn(p, skinColours(), "fur"))
            found = said;
    }
    Part name = found ? found->part : pickFrom(race.skins, p.face);
    QString why = found ? found->why : race.skins[0] ? QStringLiteral("race") : QStringLiteral("chance");
    if (name.empty()) {
        constexpr std::array<Part, 9> people{"porcelain", "fair",  "light", "light", "olive",
                                             "tan",       "brown", "dark",  "ebony"};
        name = p.face.pick(people);
        // Fair hair by the text suggests, where nothing else does, a lighter skin.
        const auto hair = colourIn(p, hairColours(), "hair");
        constexpr std::array<Part, 6> fairHair{"blond", "straw", "ginger", "copper", "red", "auburn"};
        if (hair && std::find(fairHair.begin(), fairHair.end(), hair->part) != fairHair.end()) {
            constexpr std::array<Part, 5> lighter{"porcelain", "fair", "light", "light", "olive"};
            name = p.face.pick(lighter);
        }
    }
    if (p.unknownRace && !found) {
        constexpr std::array<Part, 6> strange{"teal", "lavender", "grey green", "blue", "sand", "purple"};
        name = p.face.pick(strange);
    }
    p.say("skin", name, why);
    p.plan.skin = colourNamed(skinColours(), name);
    if (race.part == "goliath" && !found)
        p.plan.skin = mix(p.plan.skin, rgb(0xb5a89a), .2);
}

void planEyes(Planning &p)
{
    const auto found = colourIn(p, irisColours(), "eyes");
    Part name = found ? found->part : pickFrom(p.plan.race->irises, p.face);
    const QString why = found ? found->why : name.empty() ? QStringLiteral("chance") : QStringLiteral("race");
    if (name.empty()) {
        constexpr std::array<Part, 4> darkEyes{"brown", "dark", "brown", "hazel"};
        constexpr std::array<Part, 7> anyEyes{"brown", "hazel", "dark", "green", "blue", "grey", "amber"};
        name = luminance(p.plan.skin) < .45 ? p.face.pick(darkEyes) : p.face.pick(anyEyes);
    }
    p.say("eyes", name, why);
    p.plan.iris = colourNamed(irisColours(), name);
    p.plan.secondIris = p.plan.iris;
    p.plan.eyeWhite = QColor::fromRgb(p.plan.race->eyeWhite);
}

void planShapes(Planning &p)
{
    SketchPlan &plan = p.plan;
    Chance &chance = p.face;
    constexpr std::array<Part, 7> hisNoses{"straight", "aquiline", "broad", "snub", "long", "broken", "hooked"};
    constexpr std::array<Part, 6> herNoses{"straight", "fine", "button", "snub", "aquiline", "broad"};
    Part nose = pickFrom(plan.race->noses, chance);
    if (nose.empty())
        nose = plan.gender == Gender::Female ? chance.pick(herNoses) : chance.pick(hisNoses);
    QString why = QStringLiteral("chance");
    for (const Reading &text : p.looks) {
        if (const auto hit = text.first(noseWords())) {
            nose = hit->part;
            why = text.field();
            break;
        }
    }
    plan.nose = nose;
    p.say("nose", nose, why);

    constexpr std::array<Part, 4> jaws{"oval", "square", "pointed", "round"};
    plan.jaw = chance.pick(jaws);
    p.say("jaw", plan.jaw, QStringLiteral("chance"));
    const QString byChance = QStringLiteral("chance");
    constexpr std::array<Part, 5> eyes{"almond", "round", "hooded", "narrow", "almond"};
    constexpr std::array<Part, 4> brows{"arched", "straight", "angled", "soft"};
    constexpr std::array<Part, 5> mouths{"even", "wide", "small", "full", "thin"};
    plan.eyeShape = chance.pick(eyes);
    plan.browShape = chance.pick(brows);
    plan.mouthShape = chance.pick(mouths);
    p.say("eye shape", plan.eyeShape, byChance);
    p.say("brow shape", plan.browShape, byChance);
    p.say("mouth shape", plan.mouthShape, byChance);
    plan.jawSpread = chance.between(.95, 1.05) * (plan.jaw == "square" ? 1.05 : plan.jaw == "pointed" ? .94 : 1);
    plan.chinDrop = chance.between(-3, 3) + (plan.jaw == "pointed" ? 3 : plan.jaw == "round" ? -3 : 0);
    plan.eyeSpread = chance.between(-1, 2.4);
    plan.browWeight = chance.between(-1, 1.6);
    plan.lipFull = chance.between(-.12, .2);
}

void planHorns(Planning &p)
{
    const Race &race = *p.plan.race;
    Part horns = pickFrom(race.horns, p.face);
    QString why = QStringLiteral("race");
    for (const Reading &text : p.looks) {
        if (const auto hit = text.first(hornWords())) {
            if (text.field() == u"attire")
                continue;
            struct Row
            {
                Part part;
                const char *words;
            };
            constexpr auto rows = std::to_array<Row>({{"up", "tall,upswept,upright,straight,long"},
                                                      {"ram", "ram,curling,spiral,coiled"},
                                                      {"curl", "curved,curled"},
                                                      {"back", "backswept,swept"},
                                                      {"small", "small,short,tiny"},
                                                      {"broken", "broken,cracked,chipped,snapped,missing"}});
            const auto form = std::find_if(rows.begin(), rows.end(), [&](const Row &row) {
                return hit->length == 1 && text.hasWordNear(row.words, hit->at, 3);
            });
            if (form != rows.end()) {
                horns = form->part;
                why = text.field();
                break;
            }
            // A bare "horns" keeps the race's own form.
            if (horns.empty() || hit->length > 1 || hit->part != "up") {
                horns = hit->part;
                why = text.field();
            }
            break;
        }
    }
    for (const Reading &text : p.looks) {
        if (text.denies(hornWords()))
            horns = {};
    }
    p.plan.horns = horns;
    if (!horns.empty())
        p.say("horns", horns, why);
    constexpr std::array<QRgb, 4> hornTones{0x6a4e4c, 0x5b4550, 0x7d6a54, 0x4a4048};
    p.plan.horn = rgb(p.face.pick(hornTones));
    if (race.head == "dragon")
        p.plan.horn = rgb(0xd9c79c);
    if (const auto said = colourIn(p, clothColours(), "horns"))
        p.plan.horn = colourNamed(clothColours(), said->part);
}

} // namespace

void planFace(Planning &p)
{
    planSkin(p);
    planEyes(p);
    planShapes(p);
    planHorns(p);
    p.plan.ears = p.plan.race->ears;
    if (p.unknownRace) {
        constexpr std::array<Part, 4> strangeEars{"half", "leaf", "droop", "fin"};
        p.plan.ears = p.face.pick(strangeEars);
    }
    p.say("ears", p.plan.ears, QStringLiteral("race"));
}

} // namespace retinue::sketch
