#include "core/portraits/sketch/layers.h"

#include <array>

namespace retinue::sketch {

namespace {

struct HornForm
{
    Part part;
    Knots outline;
    std::vector<std::array<double, 4>> rings; ///< outer edge x, y; inner edge x, y
};

/// In hair units, the right horn.
HornForm hornForm(Part kind)
{
    if (kind == "ram")
        return {kind,
                {{.3, -126},
                 {.6, -160},
                 {1.1, -170},
                 {1.55, -130},
                 {1.62, -60},
                 {1.36, -6},
                 {1.06, -16, 1},
                 {1.26, -36},
                 {1.32, -76},
                 {1.14, -112},
                 {.84, -112},
                 {.56, -88}},
                {{.58, -156, .62, -92},
                 {.86, -170, .84, -112},
                 {1.16, -168, 1.04, -112},
                 {1.44, -146, 1.2, -102},
                 {1.6, -100, 1.3, -82},
                 {1.58, -50, 1.3, -50}}};
    if (kind == "up")
        return {kind,
                {{.34, -126}, {.44, -170}, {.64, -216}, {.7, -256, 1}, {.92, -216}, {.88, -160}, {.7, -100}, {.5, -92}},
                {{.4, -150, .78, -128}, {.5, -180, .88, -160}, {.6, -204, .92, -190}, {.68, -230, .86, -222}}};
    if (kind == "back")
        return {
            kind,
            {{.3, -130}, {.62, -172}, {1.0, -196}, {1.36, -206, 1}, {1.2, -166}, {.96, -130}, {.66, -96}, {.46, -94}},
            {{.5, -156, .74, -108}, {.72, -178, .92, -128}, {.96, -192, 1.08, -152}}};
    if (kind == "small")
        return {kind,
                {{.36, -122}, {.46, -156}, {.62, -182, 1}, {.74, -150}, {.72, -112}, {.54, -96}},
                {{.42, -140, .74, -124}, {.5, -160, .74, -148}}};
    if (kind == "antlers")
        return {kind,
                {{.34, -126},
                 {.5, -176},
                 {.4, -226, 1},
                 {.62, -194},
                 {.84, -216},
                 {.82, -268, 1},
                 {1.02, -222},
                 {1.3, -250, 1},
                 {1.22, -204},
                 {1.52, -206, 1},
                 {1.2, -178},
                 {.84, -176},
                 {.64, -150},
                 {.54, -108}},
                {}};
    return {"curl",
            {{.36, -120},
             {.62, -108},
             {.98, -128},
             {1.34, -124},
             {1.5, -84},
             {1.4, -44},
             {1.24, -28, 1},
             {1.22, -54},
             {1.22, -84},
             {1.04, -96},
             {.8, -84},
             {.5, -84}},
            {{.62, -112, .58, -86},
             {.82, -120, .78, -84},
             {1.02, -128, 1.0, -96},
             {1.24, -128, 1.14, -94},
             {1.44, -108, 1.22, -88},
             {1.46, -74, 1.22, -72}}};
}

} // namespace

void drawHorns(Pen &pen, const Figure &f)
{
    const SketchPlan &p = f.plan;
    if (p.horns.empty())
        return;
    const bool snapped = p.horns == "broken";
    const HornForm form = hornForm(snapped ? Part("up") : p.horns);
    const auto mapped = [&](const Knots &knots) {
        Knots out = f.hair(knots);
        // Horns stand on the skull's top and turn with it.
        for (Knot &knot : out)
            knot.x += f.turn * .25;
        return out;
    };
    for (const double side : {-1.0, 1.0}) {
        const bool stump = snapped && side > 0;
        const Knots outline = stump ? Knots{{.34, -126},    {.42, -156}, {.5, -170, 1}, {.62, -160, 1}, {.7, -178, 1},
                                            {.84, -160, 1}, {.8, -130},  {.7, -100},    {.5, -92}}
                                    : form.outline;
        const QPolygonF horn = pen.shape(mapped(onSide(outline, side)), side < 0 ? p.horn : shade(p.horn, .1),
                                         {.line = 4.8, .shadow = {-9, -5}, .light = {6, 6}});
        const Pen::Clip clip(pen, horn);
        for (const auto &[x0, y0, x1, y1] : form.rings) {
            if (!stump || y0 > -160)
                pen.line(mapped(onSide({{x0, y0}, {(x0 + x1) / 2 * 1.02, (y0 + y1) / 2 + 3}, {x1, y1}}, side)), 2.8,
                         tintedInk(p.horn, .1));
        }
        if (p.has("earring") && p.race->part == "tiefling" && side > 0 && !stump && form.rings.size() > 2) {
            const auto &[x0, y0, x1, y1] = form.rings[2];
            pen.line(mapped(onSide({{x0, y0}, {x1, y1}}, side)), 8, rgb(0xd0a748), Taper::None);
        }
    }
}

} // namespace retinue::sketch
