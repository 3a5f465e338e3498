#include "core/portraits/sketch/colour.h"
#include "core/portraits/sketch/planning.h"

#include <algorithm>
#include <array>

namespace retinue::sketch {

namespace {

/// Words that colour a dress rather than name it; any other word wins over them.
constexpr const char *weakWords =
    "travel,traveler,traveller,traveling,travelling,noble,fine,simple,plain,elegant,colorful,"
    "colourful,wizard,scholar,scholarly,arcane,mage,religious,holy,sacred,ceremonial,tools,"
    "work,suit,clothes,monk,martial,wraps,sash,silk,silks,velvet,linen,wool,collar,coat,"
    "embroidered,bones,bone,regal,flowers,moss,shirt";

Part attireSaid(const Reading &text)
{
    const QStringList weak = QString::fromLatin1(weakWords).split(u',');
    Part best;
    int bestCost = 1000;
    for (const Reading::Hit &hit : text.all(attireWords())) {
        int cost = hit.at;
        const QString &word = text.words()[hit.at];
        if (weak.contains(word) && hit.length == 1)
            cost += 200;
        if (hit.part == "fur" && text.hasWordNear("cloak,mantle,trim,trimmed,lined,collar,lining,cape", hit.at, 2))
            cost += 400;
        if (hit.part == "leaves" || hit.part == "high collar" || hit.part == "apron")
            cost -= 6;
        if ((hit.part == "vestments" || hit.part == "robe") && cost < 200)
            cost += 2;
        if (cost < bestCost) {
            bestCost = cost;
            best = hit.part;
        }
    }
    return best;
}

QColor colourFrom(const Reading &text, Part noun, bool loose, const QColor &otherwise)
{
    const auto hit = text.colourOf(clothColours(), noun, loose);
    return hit ? rgb(rowNamed(clothColours(), hit->part).colour) : otherwise;
}

void planColours(Planning &p)
{
    SketchPlan &plan = p.plan;
    const ClassStyle &style = *plan.style;
    plan.main = rgb(style.main);
    plan.second = rgb(style.second);
    plan.accent = rgb(style.accent);
    plan.trim = plan.accent;
    plan.metal = rgb(0x98a2a4);
    plan.leather = rgb(0x7c5334);
    plan.fur = rgb(0x6b5442);
    plan.wood = rgb(0x7d5a36);
    constexpr std::array<QRgb, 4> gems{0x7fb3ae, 0x8f9fd0, 0xb98fc0, 0x9cc27e};
    plan.gem = style.part == "sorcerer" ? rgb(0xf0b648) : rgb(p.dress.pick(gems));

    const QColor said = colourFrom(p.attire, "cloth", true, {});
    if (said.isValid()) {
        if (plan.attire == "plate" && (luminance(said) < .35 || said == rgb(0xcaa04a) || said == rgb(0xb56f45)))
            plan.metal = mix(said, rgb(0x98a2a4), .25);
        else if (plan.attire == "leather")
            plan.leather = said;
        else if (plan.attire != "plate" || said != rgb(0xa9b0b3))
            plan.main = said;
        p.say("cloth", rowNamed(clothColours(), p.attire.colourOf(clothColours(), "cloth", true)->part).part,
              p.attire.field());
    } else {
        // A little of its own within the class's palette.
        plan.main = mix(plan.main, p.dress.oneIn(2) ? plan.second : rgb(0x6d5a48), p.dress.between(0, .22));
    }
    plan.trim = plan.accent = colourFrom(p.attire, "trim", false, plan.accent);
    plan.scarfColour = colourFrom(p.attire, "scarf", false, mix(plan.second, rgb(0xa04a3c), .25));
    plan.hatColour = mix(plan.second, rgb(0x4a3a34), .35);
    for (auto text = p.looks.rbegin(); text != p.looks.rend(); ++text)
        plan.hatColour = colourFrom(*text, "hat", false, plan.hatColour);
    plan.cloakColour =
        colourFrom(p.attire, "cloak", false, said.isValid() ? shade(plan.main, .12) : mix(plan.second, plan.main, .35));
}

/// The first place named; "moonlit", "field" and the like only when nothing else is.
std::optional<Reading::Hit> placeIn(const Reading &text)
{
    const QStringList weak{
        QStringLiteral("moonlit"), QStringLiteral("field"),  QStringLiteral("fields"),  QStringLiteral("ancient"),
        QStringLiteral("starry"),  QStringLiteral("plain"),  QStringLiteral("sacred"),  QStringLiteral("holy"),
        QStringLiteral("icy"),     QStringLiteral("frozen"), QStringLiteral("burning"), QStringLiteral("darkness"),
        QStringLiteral("sunset"),  QStringLiteral("dawn"),   QStringLiteral("dusk"),    QStringLiteral("books")};
    const std::vector<Reading::Hit> hits = text.all(backdropWords());
    const auto strong = std::find_if(hits.begin(), hits.end(),
                                     [&](const Reading::Hit &hit) { return !weak.contains(text.words()[hit.at]); });
    if (strong != hits.end())
        return *strong;
    return hits.empty() ? std::nullopt : std::optional(hits.front());
}

void planBackdrop(Planning &p)
{
    Part backdrop = "rays";
    QString why = QStringLiteral("default");
    if (const auto hit = placeIn(p.setting)) {
        backdrop = hit->part;
        why = p.setting.field();
    } else if (p.setting.isEmpty()) {
        const Reading story(QStringLiteral("backstory"), p.traits.backstory);
        if (const auto told = placeIn(story)) {
            backdrop = told->part;
            why = story.field();
        }
    }
    p.plan.backdrop = backdrop;
    p.say("backdrop", backdrop, why);
}

void planWeapon(Planning &p)
{
    SketchPlan &plan = p.plan;
    Part weapon = "none";
    QString why = p.weapon.field();
    const auto hits = p.weapon.all(weaponWords());
    if (!hits.empty()) {
        weapon = hits.front().part == "shield" && hits.size() > 1 ? hits[1].part : hits.front().part;
        if (std::any_of(hits.begin(), hits.end(), [](const auto &hit) { return hit.part == "shield"; }) &&
            weapon != "shield")
            p.mark("shield", why);
    } else if (p.weapon.isEmpty()) {
        weapon = plan.style->weapon;
        why = QStringLiteral("class");
    }
    plan.weapon = weapon;
    p.say("weapon", weapon, why);
}

} // namespace

void planDress(Planning &p)
{
    SketchPlan &plan = p.plan;
    const auto named = p.characterClass.first(classWords());
    plan.style = &rowNamed(classStyles(), named ? named->part : Part("other"));
    p.say("class", plan.style->part, named ? p.characterClass.field() : QStringLiteral("default"));

    plan.attire = attireSaid(p.attire);
    QString why = p.attire.field();
    if (plan.attire.empty()) {
        plan.attire = p.attire.isEmpty() || named ? plan.style->attire : Part("tunic");
        why = QStringLiteral("class");
    }
    p.say("attire", plan.attire, why);
    planColours(p);
    planWeapon(p);
    planBackdrop(p);
}

} // namespace retinue::sketch
