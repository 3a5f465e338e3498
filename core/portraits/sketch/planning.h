#pragma once

#include "core/portraits/sketch/chance.h"
#include "core/portraits/sketch/plan.h"
#include "core/portraits/sketch/reading.h"

namespace retinue::sketch {

/// A plan in the making: the texts taken apart, and one stream of chance per subject.
struct Planning
{
    explicit Planning(const SketchTraits &traits);

    const SketchTraits &traits;
    Reading race, gender, attire, pose, weapon, setting, characterClass;
    std::vector<Reading> looks; ///< texts about the look, the most trusted first

    SketchPlan plan;
    bool unknownRace = false;
    QMap<QString, QString> reasons; ///< mark → field that asked for it

    Chance body{0, "body"}, face{0, "face"}, hair{0, "hair"}, attitude{0, "attitude"}, dress{0, "dress"};

    void reseed(quint32 seed)
    {
        plan.seed = seed;
        body = Chance(seed, "body");
        face = Chance(seed, "face");
        hair = Chance(seed, "hair");
        attitude = Chance(seed, "attitude");
        dress = Chance(seed, "dress");
    }

    /// Notes what was chosen and why.
    void say(const char *key, Part value, const QString &why);
    /// The part @p field names, else (an empty field, with @p readLooks) the first text about the look that names one,
    /// else @p otherwise, because of @p why.
    Part choose(const char *key, std::span<const Words> table, const Reading &field, Part otherwise,
                bool readLooks = false, const char *why = "default");
    void mark(Part part, const QString &why);
};

void planFace(Planning &p);
void planHair(Planning &p);
void planMarks(Planning &p);
void planDress(Planning &p);

} // namespace retinue::sketch
