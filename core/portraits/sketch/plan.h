#pragma once

#include "core/portraits/sketch/sketch.h"
#include "core/portraits/sketch/tables.h"

#include <QColor>
#include <QMap>

#include <vector>

namespace retinue::sketch {

enum class Gender { Male, Female, NonBinary };
enum class Age { Young, Adult, MiddleAged, Elderly };

/// Everything Sketch decided to draw: pure data, made from the traits and the seed, before the first stroke.
struct SketchPlan
{
    quint32 seed = 0;

    const Race *race = nullptr;
    const Build *build = nullptr;
    const Expression *expression = nullptr;
    const ClassStyle *style = nullptr;
    Gender gender = Gender::Male;
    Age age = Age::Adult;
    double stature = 0; ///< −1 short … 1 tall
    bool gaunt = false;

    QColor skin, hair, beardColour, iris, secondIris, eyeWhite, main, second, accent, trim, cloakColour, hatColour,
        scarfColour;
    QColor gem, metal, leather, fur, wood, horn, markColour;

    Part hairStyle, beard, ears, horns, nose, jaw, eyeShape, browShape, mouthShape;
    Part attire, weapon, backdrop, pose, headgear;
    std::vector<Part> marks; ///< freckles, scars, glasses …; sorted, each once
    int variant = 0;         ///< chooses among equal forms (dragon horns, masks, trim patterns)

    double yaw = 0, tilt = 0, pitch = 0;      ///< head: −1…1, degrees, pixels
    double headX = 0, bodyTurn = 0, roll = 0; ///< pixels
    double jawSpread = 1, chinDrop = 0, eyeSpread = 0, browWeight = 0, lipFull = 0;
    int discSide = 1, weaponSide = 1;

    QMap<QString, QString> lines; ///< for describeSketch

    bool has(Part mark) const;
};

SketchPlan planSketch(const SketchTraits &traits);

} // namespace retinue::sketch
