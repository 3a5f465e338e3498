#pragma once

#include <QImage>
#include <QSize>
#include <QString>
#include <QStringList>

namespace retinue {

/// What Sketch may read of a character; every member may be empty. Free text, any language, any case.
struct SketchTraits
{
    QString id; ///< seed; falls back to name
    QString name, race, characterClass, gender, ageCategory, build, heightDescription, facialExpression, facialFeatures,
        attire, primaryWeapon, distinguishingFeature, backgroundSetting, pose, description, appearance,
        visualDescription, backstory;

    bool operator==(const SketchTraits &) const = default;
};

inline constexpr QSize sketchSize{512, 768};

/// The drawn card portrait of @p traits. Deterministic for equal traits and size; thread-safe; never fails (an
/// empty @p size gives a null image); under 100 ms at 512×768 in an optimised build. A size of another shape shows the
/// whole card, centred, with its paper around it.
QImage drawSketch(const SketchTraits &traits, QSize size = sketchSize);

/// The parts chosen for @p traits as sorted "key: value" lines, each with what decided it in brackets: the name of a
/// field, `race`, `class` or `chance`. For tests and for the "why does she look like this" report.
QStringList describeSketch(const SketchTraits &traits);

} // namespace retinue
