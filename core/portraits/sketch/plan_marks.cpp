#include "core/portraits/sketch/colour.h"
#include "core/portraits/sketch/planning.h"

#include <algorithm>
#include <array>

namespace retinue::sketch {

namespace {

constexpr auto scarWords = std::to_array<Words>({
    {"scar", "scar,scars,scarred,scarring,narbe,cicatriz,cicatrice,claw marks,slash"},
});
constexpr auto tattooWords = std::to_array<Words>({
    {"tattoo", "tattoo,tattoos,tattooed,markings,facial markings,tätowierung,tatuaje"},
});
constexpr auto warPaintWords = std::to_array<Words>({
    {"war paint", "war paint,warpaint,face paint,painted face,war painted"},
});

/// The figure's left is the viewer's right; @p left and @p right are the marks that say so.
void noteSide(Planning &p, const Reading &text, const Reading::Hit &hit, Part left, Part right)
{
    if (text.hasWordNear("left", hit.at, 5))
        p.mark(left, text.field());
    else if (text.hasWordNear("right", hit.at, 5))
        p.mark(right, text.field());
}

void planScars(Planning &p, const Reading &text)
{
    for (const Reading::Hit &hit : text.all(scarWords)) {
        const auto place = text.near(scarPlaceWords(), hit.at);
        constexpr std::array<Part, 3> any{"scar brow", "scar cheek", "scar chin"};
        if (text.isOffFace(hit.at) || (text.field() == u"backstory" && !place))
            continue;
        p.mark(place ? place->part : p.face.pick(any), text.field());
        noteSide(p, text, hit, "scar on left", "scar on right");
        break;
    }
}

void planPaint(Planning &p, const Reading &text)
{
    if (const auto hit = text.first(tattooWords); hit && !text.isOffFace(hit->at)) {
        noteSide(p, text, *hit, "tattoo on left", "tattoo on right");
        const auto place = text.near(tattooPlaceWords(), hit->at);
        constexpr std::array<Part, 3> any{"tattoo cheek", "tattoo eye", "tattoo brow"};
        p.mark(place ? place->part : p.face.pick(any), text.field());
        if (const auto colour = text.colourOf(clothColours(), "tattoo"))
            p.plan.markColour = rgb(rowNamed(clothColours(), colour->part).colour);
    }
    if (text.first(warPaintWords)) {
        p.mark("war paint", text.field());
        const auto colour = text.colourOf(clothColours(), "paint");
        p.plan.markColour = colour ? rgb(rowNamed(clothColours(), colour->part).colour) : rgb(0x8f3a33);
    }
}

void planWords(Planning &p, const Reading &text)
{
    for (const Reading::Hit &hit : text.all(markWords())) {
        if (hit.part == "moss" && p.plan.race->head != "machine")
            continue;
        if ((hit.part == "mane" || hit.part == "striped coat" || hit.part == "spotted coat") &&
            p.plan.race->head != "cat")
            continue;
        if (hit.part == "tusks" && p.plan.race->tusks > 0)
            continue;
        if (text.field() == u"backstory" && hit.part != "eyepatch" && hit.part != "freckles" && hit.part != "glasses")
            continue;
        constexpr std::array<Part, 9> notSaidInPassing{"crown", "burn",   "flower", "feather", "beads",
                                                       "moss",  "cracks", "helmet", "bandage"};
        if (text.field() == u"description" &&
            std::find(notSaidInPassing.begin(), notSaidInPassing.end(), hit.part) != notSaidInPassing.end())
            continue;
        if (hit.part == "crown" && text.hasWordNear("braid,braids,braided", hit.at, 2))
            continue;
        if (text.hasWordNear("your", hit.at, 1) || (hit.part == "burn" && text.isOffFace(hit.at)))
            continue;
        if (text.field() == u"attire" && (hit.part == "weathered" || hit.part == "cracks" || hit.part == "burn" ||
                                          hit.part == "flower" || hit.part == "feather" || hit.part == "beads"))
            continue;
        if (hit.part == "eyepatch" || hit.part == "blind eye")
            noteSide(p, text, hit, "patch on left", "patch on right");
        if (hit.part == "burn")
            noteSide(p, text, hit, "burn on left", "burn on right");
        p.mark(hit.part, text.field());
    }
}

void planHeadgear(Planning &p)
{
    SketchPlan &plan = p.plan;
    constexpr std::array<Part, 6> kinds{"helmet", "hood", "hat", "turban", "crown", "circlet"};
    for (const Part kind : kinds) {
        if (plan.has(kind)) {
            plan.headgear = kind;
            p.say("headgear", kind, p.reasons.value(QString::fromUtf8(kind.data(), static_cast<int>(kind.size()))));
            return;
        }
    }
}

void planChanceMarks(Planning &p)
{
    SketchPlan &plan = p.plan;
    const QString why = QStringLiteral("chance");
    if (plan.race->head != "person" || !plan.marks.empty())
        return;
    Chance &c = p.face;
    Part mark;
    if (luminance(plan.skin) > .6 && plan.age <= Age::Adult && c.oneIn(6))
        mark = "freckles";
    else if (c.oneIn(8))
        mark = "earring";
    else if (plan.age == Age::Elderly && plan.style->part == "wizard" && c.oneIn(2))
        mark = "glasses";
    const bool denied = std::any_of(p.looks.begin(), p.looks.end(),
                                    [mark](const Reading &text) { return text.denies(markWords(), mark); });
    if (!mark.empty() && !denied)
        p.mark(mark, why);
}

} // namespace

void planMarks(Planning &p)
{
    SketchPlan &plan = p.plan;
    plan.markColour = plan.race->bands ? rgb(0x565866) : mix(rgb(0x3f5f78), plan.skin, .1);
    for (const Reading &text : p.looks) {
        planScars(p, text);
        planPaint(p, text);
        planWords(p, text);
    }
    if (p.unknownRace) {
        constexpr std::array<Part, 3> strange{"runes", "tattoo brow", "spots"};
        p.mark(p.face.pick(strange), QStringLiteral("race"));
    }
    if (plan.race->head == "cat")
        planWords(p, p.race);
    if (plan.race->part == "dhampir")
        p.mark("fangs", QStringLiteral("race"));
    if (plan.has("blind eye")) {
        const bool twoColours = plan.secondIris != plan.iris;
        plan.secondIris = twoColours ? plan.secondIris : rgb(0xd9dcd6);
    }
    // A fringe hides the brow; a tattoo there goes around the eye.
    if (plan.has("tattoo brow") && (plan.hairStyle == "bob" || plan.hairStyle == "fringe"))
        std::replace(plan.marks.begin(), plan.marks.end(), Part("tattoo brow"), Part("tattoo eye"));
    planHeadgear(p);
    planChanceMarks(p);
}

} // namespace retinue::sketch
