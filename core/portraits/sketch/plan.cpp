#include "core/portraits/sketch/plan.h"

#include "core/portraits/sketch/chance.h"
#include "core/portraits/sketch/colour.h"
#include "core/portraits/sketch/planning.h"

#include <algorithm>
#include <cmath>

namespace retinue::sketch {

bool SketchPlan::has(Part mark) const
{
    return std::find(marks.begin(), marks.end(), mark) != marks.end();
}

Planning::Planning(const SketchTraits &t)
    : traits(t), race(QStringLiteral("race"), t.race), gender(QStringLiteral("gender"), t.gender),
      attire(QStringLiteral("attire"), t.attire), pose(QStringLiteral("pose"), t.pose),
      weapon(QStringLiteral("primary_weapon"), t.primaryWeapon),
      setting(QStringLiteral("background_setting"), t.backgroundSetting),
      characterClass(QStringLiteral("character_class"), t.characterClass)
{
    looks.emplace_back(QStringLiteral("distinguishing_feature"), t.distinguishingFeature);
    looks.emplace_back(QStringLiteral("facial_features"), t.facialFeatures);
    looks.emplace_back(QStringLiteral("appearance"), t.appearance);
    looks.emplace_back(QStringLiteral("description"), t.description);
    looks.emplace_back(QStringLiteral("visual_description"), t.visualDescription);
    looks.emplace_back(QStringLiteral("attire"), t.attire);
    looks.emplace_back(QStringLiteral("backstory"), t.backstory);
}

void Planning::say(const char *key, Part value, const QString &why)
{
    plan.lines.insert(
        QString::fromLatin1(key),
        QStringLiteral("%1 (%2)").arg(QString::fromUtf8(value.data(), static_cast<int>(value.size())), why));
}

Part Planning::choose(const char *key, std::span<const Words> table, const Reading &field, Part otherwise,
                      bool readLooks, const char *why)
{
    if (const auto hit = field.first(table)) {
        say(key, hit->part, field.field());
        return hit->part;
    }
    if (readLooks && field.isEmpty()) {
        for (const Reading &text : looks) {
            if (const auto hit = text.first(table)) {
                say(key, hit->part, text.field());
                return hit->part;
            }
        }
    }
    say(key, otherwise, QString::fromLatin1(why));
    return otherwise;
}

void Planning::mark(Part part, const QString &why)
{
    plan.marks.push_back(part);
    const QString name = QString::fromUtf8(part.data(), static_cast<int>(part.size()));
    if (!reasons.contains(name))
        reasons.insert(name, why);
}

namespace {

void planRace(Planning &p)
{
    p.plan.race = &humanRace();
    if (const auto hit = p.race.firstRace()) {
        p.plan.race = &rowNamed(races(), hit->part);
        p.say("race", hit->part, p.race.field());
        return;
    }
    const bool unknown = !p.race.isEmpty();
    p.say("race", unknown ? "human, unknown kind" : "human", unknown ? p.race.field() : QStringLiteral("default"));
    p.unknownRace = unknown;
}

double lifespanFactor(Part race)
{
    if (race.find("elf") != Part::npos || race == "drow" || race == "shadar-kai")
        return race == "half-elf" ? 2 : 7;
    if (race == "dwarf" || race == "duergar" || race == "gnome" || race == "deep gnome" || race == "firbolg")
        return 4;
    return race == "halfling" ? 1.6 : race == "goblin" || race == "kobold" ? .7 : 1;
}

Part ageOfYears(double years, Part race)
{
    const double human = years / lifespanFactor(race);
    return human < 21 ? "young" : human < 38 ? "adult" : human < 58 ? "middle-aged" : "elderly";
}

void planAge(Planning &p)
{
    const Reading field(QStringLiteral("age_category"), p.traits.ageCategory);
    Part age = "adult";
    const auto number = std::find_if(field.words().begin(), field.words().end(), [](const QString &word) {
        return word.size() < 5 && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    });
    if (!field.first(ageWords()) && number != field.words().end()) {
        age = ageOfYears(number->toInt(), p.plan.race->part);
        p.say("age", age, field.field());
    } else {
        age = p.choose("age", ageWords(), field, "adult");
    }
    p.plan.age = age == "young"         ? Age::Young
                 : age == "middle-aged" ? Age::MiddleAged
                 : age == "elderly"     ? Age::Elderly
                                        : Age::Adult;
}

void planGender(Planning &p)
{
    constexpr std::array<Part, 5> any{"male", "female", "male", "female", "non-binary"};
    const Part gender = p.choose("gender", genderWords(), p.gender, p.body.pick(any), true, "chance");
    p.plan.gender = gender == "female" ? Gender::Female : gender == "male" ? Gender::Male : Gender::NonBinary;
}

/// Feet and inches ("6'2"), centimetres or words, as −1 (short) … 1 (tall).
double statureOf(const Reading &height)
{
    for (int i = 0; i < height.words().size(); ++i) {
        const QString &word = height.words()[i];
        const QStringList feet = word.split(u'\'');
        bool isNumber = false;
        const int first = feet.first().toInt(&isNumber);
        if (!isNumber)
            continue;
        if (feet.size() > 1 && first < 10)
            return std::clamp((first * 12 + feet[1].toInt() - 68) / 9.0, -1.0, 1.0);
        if (first > 60 && first < 260)
            return std::clamp((first - 173) / 22.0, -1.0, 1.0);
    }
    const auto hit = height.first(statureWords());
    return !hit ? 0 : hit->part == "tall" ? .8 : hit->part == "short" ? -.8 : 0;
}

void planBody(Planning &p)
{
    SketchPlan &plan = p.plan;
    const Reading height(QStringLiteral("height_description"), p.traits.heightDescription);
    const Reading build(QStringLiteral("build"), p.traits.build);
    const auto heightBuild = height.first(buildWords());
    if (build.first(buildWords()) || !heightBuild)
        plan.build = &rowNamed(builds(), p.choose("build", buildWords(), build, "athletic"));
    else {
        plan.build = &rowNamed(builds(), heightBuild->part);
        p.say("build", heightBuild->part, height.field());
    }
    plan.gaunt = plan.build->gaunt && plan.age != Age::Young;
    plan.stature = statureOf(height);
    if (!height.isEmpty())
        p.say("stature", plan.stature > .25 ? "tall" : plan.stature < -.25 ? "short" : "average", height.field());
}

void planAttitude(Planning &p)
{
    SketchPlan &plan = p.plan;
    const Reading expression(QStringLiteral("facial_expression"), p.traits.facialExpression);
    plan.expression = &rowNamed(expressions(), p.choose("expression", expressionWords(), expression, "calm", true));
    const auto pose = p.pose.first(poseWords());
    plan.pose = pose ? pose->part : Part("confident");
    p.say("pose", plan.pose, pose ? p.pose.field() : QStringLiteral("default"));

    Chance &chance = p.attitude;
    const Expression &e = *plan.expression;
    const double side = chance.oneIn(2) ? 1 : -1;
    plan.yaw = side * chance.between(.5, 1) * e.turn;
    plan.tilt = e.tilt != 0 ? e.tilt * (chance.oneIn(3) ? -1 : 1) : side * chance.between(1.5, 4);
    plan.pitch = e.pitch;
    plan.headX = chance.between(-8, 8);
    plan.bodyTurn = -side * chance.between(4, 16);
    plan.roll = chance.between(-6, 6);
    if (plan.pose == "over shoulder") {
        plan.yaw = side * 1.75;
        plan.bodyTurn = -side * 40;
        plan.roll = -side * 26;
    } else if (plan.pose == "seated") {
        plan.tilt = side * 6;
        plan.pitch += 6;
    }
    plan.discSide = chance.oneIn(2) ? 1 : -1;
    plan.weaponSide = chance.below(5) < 3 ? 1 : -1;
    // Hands stay clear of the emblem at the lower left.
    if (plan.pose == "weapon ready")
        plan.weaponSide = 1;
    else if (plan.pose == "casting")
        plan.weaponSide = -1;
    else if (plan.weapon == "book" || plan.weapon == "pistol" || plan.weapon == "wand")
        plan.weaponSide = 1;
    else if (plan.weapon == "shield" || plan.has("shield"))
        plan.weaponSide = -1;
    plan.variant = chance.below(12);
}

} // namespace

SketchPlan planSketch(const SketchTraits &traits)
{
    Planning p(traits);
    const QString seedText = traits.id.isEmpty() ? traits.name : traits.id;
    p.reseed(crcOf(seedText.left(2000)));
    p.say("seed", "drawn", traits.id.isEmpty() ? QStringLiteral("name") : QStringLiteral("id"));
    planRace(p);
    planGender(p);
    planAge(p);
    planBody(p);
    planDress(p);
    planAttitude(p);
    planFace(p);
    planHair(p);
    planMarks(p);
    std::sort(p.plan.marks.begin(), p.plan.marks.end());
    p.plan.marks.erase(std::unique(p.plan.marks.begin(), p.plan.marks.end()), p.plan.marks.end());
    for (const Part mark : p.plan.marks) {
        const QString name = QString::fromUtf8(mark.data(), static_cast<int>(mark.size()));
        p.say(qPrintable(QStringLiteral("mark ") + name), "yes", p.reasons.value(name));
    }
    return p.plan;
}

} // namespace retinue::sketch
