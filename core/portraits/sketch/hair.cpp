#include "core/portraits/sketch/hair.h"

#include <algorithm>

namespace retinue::sketch {

HairMass mirroredMass(const HairMass &mass, double extraTone)
{
    HairMass out = mass;
    out.outline = onSide(mass.outline, -1);
    for (Knots &strand : out.strands)
        strand = onSide(strand, -1);
    for (Knots &shine : out.shine)
        shine = onSide(shine, -1);
    out.tone += extraTone;
    return out;
}

namespace {

Knots between(const Knots &a, const Knots &b, double t)
{
    Knots out;
    for (std::size_t i = 0; i < a.size(); ++i)
        out.push_back({a[i].x + (b[i].x - a[i].x) * t, a[i].y + (b[i].y - a[i].y) * t + (i % 2 ? 2.0 : -2.0)});
    return out;
}

double gapBetween(const Knots &a, const Knots &b)
{
    return std::abs(a.front().x - b.front().x) + std::abs(a.front().y - b.front().y) / 90;
}

} // namespace

void drawMass(Pen &pen, const Figure &f, const HairMass &mass, const QColor &hair)
{
    const QColor colour = mass.tone > 0 ? shade(hair, mass.tone) : hair;
    const QPolygonF outline = smoothClosed(f.hair(mass.outline));
    pen.fill(outline, colour);
    pen.crescent(outline, {-11, -6}, shade(colour, .34));
    {
        const Pen::Clip clip(pen, outline);
        for (const Knots &shine : mass.shine)
            pen.fill(f.hair(shine), light(colour, luminance(colour) < .25 ? .2 : .28));
        const QColor fine = mix(shade(colour, .42), colour, .15), bright = light(colour, .16);
        for (std::size_t i = 0; i + 1 < mass.strands.size(); ++i) {
            const Knots &a = mass.strands[i], &b = mass.strands[i + 1];
            if (a.size() != b.size() || gapBetween(a, b) > 1.1)
                continue;
            for (int k = 1; k <= mass.comb; ++k) {
                const Knots strand = f.hair(between(a, b, double(k) / (mass.comb + 1)));
                pen.line(strand, k % 2 ? 2 : 2.4, k % 2 ? fine : bright);
            }
        }
        for (const Knots &strand : mass.strands)
            pen.line(f.hair(strand), 3, tintedInk(colour));
    }
    pen.contour(outline, mass.line);
}

void drawHairShadow(Pen &pen, const Figure &f, const QPolygonF &face)
{
    const Part style = f.plan.hairStyle;
    if (style == "bald" || style == "balding" || style == "mohawk" || !f.plan.headgear.empty())
        return;
    const Pen::Clip clip(pen, face);
    const double low = style == "bob" || style == "fringe" ? 42 : 0;
    pen.fill(f.hair({{-1.2, -200},
                     {1.2, -200},
                     {1.2, 0},
                     {.9, -30 + low},
                     {.72, -74 + low},
                     {.3, -92 + low},
                     {-.2, -90 + low},
                     {-.6, -66 + low},
                     {-.9, -26 + low * .4},
                     {-1.2, 0}}),
             shade(f.plan.skin, .32), .75);
}

namespace {

bool hidesHair(Part headgear)
{
    return headgear == "helmet" || headgear == "turban";
}

void drawMasses(Pen &pen, const Figure &f, const HairMasses &masses)
{
    for (const HairMass &mass : masses)
        drawMass(pen, f, mass, f.plan.hair);
}

} // namespace

void drawBackHair(Pen &pen, const Figure &f)
{
    const SketchPlan &p = f.plan;
    if (p.race->head != "person" || p.headgear == "helmet")
        return;
    if (hidesHair(p.headgear) && p.hairStyle != "long" && p.hairStyle != "wavy")
        return;
    if (p.hairStyle == "afro" && p.headgear != "hood" && p.headgear != "hat")
        drawAfro(pen, f);
    else if (p.hairStyle == "locs")
        drawLocs(pen, f);
    else if (p.hairStyle == "long curls")
        drawCurls(pen, f, true);
    else if (p.headgear != "hood" || p.hairStyle == "long" || p.hairStyle == "wavy" || p.hairStyle == "fringe")
        drawMasses(pen, f, backMasses(p.hairStyle));
    if (p.hairStyle == "balding" && p.age == Age::Elderly && p.headgear.empty())
        drawMasses(pen, f, backMasses("wavy"));
}

void drawFrontHair(Pen &pen, const Figure &f)
{
    const SketchPlan &p = f.plan;
    const Part style = p.hairStyle;
    if (style == "flame" && p.headgear == "turban")
        drawFlame(pen, f);
    if (hidesHair(p.headgear))
        return;
    const bool tucked = p.headgear == "hood" || p.headgear == "hat";
    if (style == "flame")
        drawFlame(pen, f);
    else if (style == "balding" || style == "bald") {
        if (style == "balding")
            drawBalding(pen, f);
    } else if (style == "curly" || style == "long curls")
        drawCurls(pen, f, false);
    else if (style == "afro") {
        if (tucked)
            drawCurls(pen, f, false);
    } else if (style == "locs")
        drawLocsTop(pen, f);
    else if (tucked && (style == "mohawk" || style == "topknot" || style == "spiky" || style == "bun"))
        drawMasses(pen, f, frontMasses(style == "bun" ? Part("two braids") : Part("crop")));
    else {
        if (style == "mohawk")
            drawShavenSides(pen, f, .55);
        else if (style == "undercut")
            drawShavenSides(pen, f, .4);
        if (style == "topknot" || style == "bun") {
            const HairMasses masses = frontMasses(style);
            drawMass(pen, f, masses.front(), p.hair);
            pen.shape(f.hair({{-.22, -180}, {.24, -180}, {.22, -164}, {-.2, -164}}), p.trim,
                      {.line = 3.4, .shadow = {-5, -3}, .light = {}});
            for (std::size_t i = 1; i < masses.size(); ++i)
                drawMass(pen, f, masses[i], p.hair);
        } else {
            drawMasses(pen, f, frontMasses(style));
        }
    }
}

} // namespace retinue::sketch
