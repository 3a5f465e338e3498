#include "core/portraits/sketch/figure.h"

#include <algorithm>
#include <cmath>

namespace retinue::sketch {

namespace {

constexpr double axisX = 256;
constexpr double pivotY = 105; ///< the head tilts about a point near the chin

double byGender(Gender gender, double female, double other)
{
    return gender == Gender::Female ? female : gender == Gender::NonBinary ? other : 1;
}

void measureHead(Figure &f)
{
    const SketchPlan &p = f.plan;
    const Race &r = *p.race;
    const Build &b = *p.build;
    const Gender g = p.gender;
    f.width = r.width * b.width * byGender(g, .965, .985);
    f.crown = r.crown;
    f.jaw = r.jaw * b.jaw * byGender(g, .87, .94) * p.jawSpread;
    f.chinWidth = r.chinWidth * b.chin * byGender(g, .74, .86);
    f.chin = r.chin + p.chinDrop + (g == Gender::Female ? -3 : 0);
    f.jawY = r.jawY;
    f.cheek = std::max(r.cheek, b.cheek);
    f.jawCurve = p.jaw == "square" ? .6 : p.jaw == "pointed" ? .3 : p.jaw == "round" ? .54 : .42;
    if (p.jaw == "round")
        f.chinWidth *= 1.1;
    if (p.age == Age::Young) {
        f.chin -= 13;
        f.jaw *= .95;
        f.chinWidth *= .94;
        f.cheek *= 1.045;
        f.jawY -= 6;
    } else if (p.age == Age::Elderly) {
        f.chin += 2;
        f.jaw *= 1.01;
    }
}

void measureFeatures(Figure &f)
{
    const SketchPlan &p = f.plan;
    const Race &r = *p.race;
    const bool female = p.gender == Gender::Female, between = p.gender == Gender::NonBinary;
    const bool young = p.age == Age::Young, old = p.age == Age::Elderly;
    f.eyeX = 39 + p.eyeSpread + (f.width > 96 ? 2 : 0);
    f.eyeHalf = 22 + r.eyeWidth + (female ? 1.5 : between ? .7 : 0) + (young ? 3 : old ? -.6 : 0);
    f.eyeUp = 12 + r.eyeHeight + (female ? 1.4 : between ? .8 : 0) + (young ? 3.4 : old ? -.8 : 0);
    f.eyeLow = 8 + (young ? .8 : 0);
    f.iris = 11.2 + r.iris + (young ? 1.5 : 0);
    f.slant = r.slant;
    f.lips = female ? .8 : between ? .42 : .12;
    f.lips = std::max(.05, f.lips + p.lipFull) * (old ? .4 : 1);
    f.browThickness = 5.2 + r.brow + p.browWeight + (female ? -1.5 : between ? -.5 : 0) + (old ? 1 : young ? -.9 : 0);
    if (p.eyeShape == "round") {
        f.eyeUp += 1.8;
        f.eyeLow += 1;
        f.eyeHalf -= .8;
        f.slant -= 1;
    } else if (p.eyeShape == "narrow") {
        f.eyeUp -= 1.6;
        f.eyeHalf += 1.2;
        f.slant += 1.6;
    } else if (p.eyeShape == "hooded") {
        f.eyeUp -= .8;
        f.slant -= 1.2;
    }
    f.lash = female;
    f.bushy = r.bushy && !female;
    f.blush = young || r.blush ? 1 : female && p.age == Age::Adult ? .7 : 0;
    if (p.has("rosy"))
        f.blush = 1.7;
    f.noseWidth = r.noseWidth * (female ? .88 : 1) * (old ? 1.08 : young ? .86 : 1);
    f.noseLength = std::pow(f.chin / 138, .9) * (female ? .95 : 1) * (old ? 1.06 : young ? .86 : 1);
    f.mouthY = 94 + .62 * (f.chin - 138) - r.mouthUp + (young ? -1 : 0);
    f.mouthHalf = 27 + r.mouthWidth - (female ? 2 : 0) - (young ? 1.5 : 0);
    if (p.mouthShape == "wide")
        f.mouthHalf += 3;
    else if (p.mouthShape == "small")
        f.mouthHalf -= 3;
    else if (p.mouthShape == "full")
        f.lips += old ? .05 : .22;
    else if (p.mouthShape == "thin")
        f.lips *= .65;
}

void measureBody(Figure &f)
{
    const SketchPlan &p = f.plan;
    const Race &r = *p.race;
    const Build &b = *p.build;
    const double youth = p.age == Age::Young ? .87 : p.age == Age::Elderly ? .95 : 1;
    f.headScale = 1.08 * r.scale * (p.age == Age::Young ? .985 : 1);
    f.headY = 300 + r.down - 14 * p.stature +
              (p.age == Age::Elderly ? 6
               : p.age == Age::Young ? 12
                                     : 0) +
              (p.pose == "seated" ? 14 : 0);
    f.headX = axisX + p.headX;
    f.shoulder = std::max(124.0, 196 * b.shoulders * r.shoulders * byGender(p.gender, .9, .95) * youth);
    f.neckHalf = 46 * b.neck * r.neck * byGender(p.gender, .8, .91) * (p.age == Age::Young ? .86 : 1);
    if (r.head == "person")
        f.neckHalf = std::min(f.neckHalf, f.jaw * f.headScale * .88);
    f.neckY = f.headY + f.headScale * f.chin + 34 + 6 * p.stature - (b.shoulders > 1.1 ? 10 : 0);
    if (p.pose == "over shoulder")
        f.neckY -= 6;
}

} // namespace

Figure::Figure(const SketchPlan &p) : plan(p)
{
    measureHead(*this);
    measureFeatures(*this);
    measureBody(*this);
    turn = p.yaw * 14;
    pitch = p.pitch;
}

QPointF Figure::face(double x, double y, double lift) const
{
    const double u = std::clamp(x / (width * 1.1), -1.0, 1.0), v = std::clamp(y / 170, -1.0, 1.0);
    const double across = std::sqrt(1 - u * u), along = std::sqrt(1 - v * v);
    return {x + turn * (across * (.55 + .45 * along) + .5 * lift), y + pitch * across * along * (1 + .4 * lift)};
}

Knots Figure::face(const Knots &knots, double lift) const
{
    Knots out = knots;
    for (Knot &knot : out) {
        const QPointF at = face(knot.x, knot.y, lift);
        knot.x = at.x();
        knot.y = at.y();
    }
    return out;
}

double Figure::faceScale(double x) const
{
    return std::clamp((face(x + 2, 0).x() - face(x - 2, 0).x()) / 4, .6, 1.3);
}

Knots Figure::hair(const Knots &knots) const
{
    Knots out = knots;
    for (Knot &knot : out) {
        const double x = knot.x * width, y = knot.y * (knot.y < 0 ? crown / -140 : 1);
        const double u = std::clamp(knot.x / 1.15, -1.0, 1.0);
        // Hair above the crown belongs to the skull's top, which turns little.
        const double reach = std::sqrt(1 - u * u) * std::clamp(1 + (knot.y + 60) / 140, .15, 1.0);
        knot.x = x + turn * reach * .95;
        knot.y = y + pitch * std::sqrt(1 - u * u) * std::clamp(1 + (knot.y + 90) / 110, .1, 1.0) * .9;
    }
    return out;
}

QPointF Figure::body(double x, double y) const
{
    const double u = std::clamp(x / (shoulder * 1.12), -1.0, 1.0);
    const double fade = std::clamp(1 - y / 900, .4, 1.0);
    return {axisX + x + plan.bodyTurn * std::sqrt(1 - u * u) * fade, neckY + y + plan.roll * x / shoulder};
}

Knots Figure::body(const Knots &knots) const
{
    Knots out = knots;
    for (Knot &knot : out) {
        const QPointF at = body(knot.x, knot.y);
        knot.x = at.x();
        knot.y = at.y();
    }
    return out;
}

QPolygonF Figure::headOutline() const
{
    const double mid = chinWidth + (jaw - chinWidth) * jawCurve;
    const Knots half{{0, crown},   {width * .55, crown + 14},    {width * .93, crown * .64},
                     {width, -36}, {width * .985 * cheek, 14},   {width * .94 * cheek, 46},
                     {jaw, jawY},  {mid, (jawY + chin) / 2 + 6}, {chinWidth, chin - 5},
                     {0, chin}};
    Knots all = mirrored(half);
    for (Knot &knot : all) {
        const double y = knot.y;
        double follow = y < -36 ? .06 : y < 50 ? .06 + (y + 36) / 86 * .16 : .22 + (y - 50) / (chin - 50) * .62;
        const bool far = knot.x * turn > 0;
        // The far cheek flattens at the eye and swells at the cheekbone; the near jaw comes forward.
        if (far && y > -40 && y < 10)
            follow -= .18;
        knot.x += turn * follow;
        if (y > 60)
            knot.y += pitch * .45;
        else if (y < -60)
            knot.y += pitch * .12;
    }
    return smoothClosed(all);
}

Figure::InHead::InHead(Pen &pen, const Figure &figure)
    : m_pivot(pen, figure.headX, figure.headY + pivotY * figure.headScale, figure.plan.tilt, figure.headScale),
      m_head(pen, 0, -pivotY)
{
}

} // namespace retinue::sketch
