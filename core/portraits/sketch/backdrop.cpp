#include "core/portraits/sketch/backdrop.h"

#include <array>
#include <cmath>
#include <numbers>

namespace retinue::sketch {

void Scene::part(const Knots &knots, const QColor &colour, bool curved, double line) const
{
    const QPolygonF outline = curved ? smoothClosed(knots) : straight(knots);
    pen.fill(outline, colour);
    if (line > 0)
        pen.contour(outline, line, mix(ink(), colour, .35));
}

void Scene::rules(double top, double bottom, double gap, const QColor &colour, double width) const
{
    for (double y = top; y < bottom; y += gap) {
        double x = 20 + chance.between(0, 40);
        while (x < 462) {
            const double length = chance.between(60, 170);
            pen.line({{x, y}, {std::min(488.0, x + length / 2), y - 1}, {std::min(488.0, x + length), y}}, width,
                     colour);
            x += length + chance.between(14, 60);
        }
    }
}

void Scene::drawDisc() const
{
    pen.dot(discX, discY, discR + 3, mix(ink(), disc, .55));
    pen.dot(discX, discY, discR, disc);
}

void Scene::rays(int count, double inner, const QColor &colour, double spread) const
{
    for (int k = 0; k < count; ++k) {
        const double a = std::numbers::pi * 2 * (k + .5) / count;
        pen.fill(straight({{discX + std::cos(a - spread * .6) * inner, discY + std::sin(a - spread * .6) * inner},
                           {discX + std::cos(a - spread) * 640, discY + std::sin(a - spread) * 640},
                           {discX + std::cos(a + spread) * 640, discY + std::sin(a + spread) * 640},
                           {discX + std::cos(a + spread * .6) * inner, discY + std::sin(a + spread * .6) * inner}}),
                 colour);
    }
}

void Scene::mountain(double x, double top, double half, double base, const QColor &colour, const QColor *snow) const
{
    const double h = base - top, w = half;
    part({{x - w, base},
          {x - w * .45, top + h * .42},
          {x - w * .3, top + h * .34},
          {x, top},
          {x + w * .28, top + h * .36},
          {x + w * .5, top + h * .44},
          {x + w, base}},
         colour);
    part({{x, top},
          {x + w * .28, top + h * .36},
          {x + w * .5, top + h * .44},
          {x + w, base},
          {x + w * .2, base},
          {x + w * .05, top + h * .5},
          {x + w * .12, top + h * .3}},
         shade(colour, .2), false, 0);
    for (int k = 0; k < 4; ++k)
        pen.line({{x - w * (.2 + k * .1), top + h * (.34 + k * .1)},
                  {x - w * (.16 + k * .1), top + h * (.42 + k * .1)},
                  {x - w * (.22 + k * .1), top + h * (.5 + k * .1)}},
                 2.4, shade(colour, .28));
    if (snow)
        part({{x, top},
              {x + w * .18, top + h * .24},
              {x + w * .04, top + h * .19},
              {x - w * .06, top + h * .28},
              {x - w * .2, top + h * .24}},
             *snow, false, 0);
}

void Scene::bird(double x, double y, double size) const
{
    pen.line({{x - size, y - size * .3},
              {x - size * .4, y - size * .5},
              {x, y},
              {x + size * .4, y - size * .5},
              {x + size, y - size * .3}},
             3.6, near, Taper::Middle);
}

void drawBackdrop(Pen &pen, const Figure &f)
{
    const SketchPlan &p = f.plan;
    const BackdropColours &c = rowNamed(backdropColours(), p.backdrop);
    Scene s{pen,
            f,
            rgb(c.sky),
            rgb(c.far),
            rgb(c.near),
            rgb(c.disc),
            256,
            f.headY - 30,
            176,
            double(p.discSide),
            Chance(p.seed, "backdrop")};
    if (p.backdrop == "rays") {
        // No place of its own: the class's colour, and one of three discs.
        s.sky = mix(s.sky, p.main, .14);
        s.far = mix(s.far, p.main, .2);
        s.disc = mix(s.disc, p.accent, .12 * (p.variant % 3));
    }
    const QPolygonF panel = straight({{20, 20}, {492, 20}, {492, 748}, {20, 748}});
    pen.fill(panel, s.sky);
    const Pen::Clip clip(pen, panel);

    using Draw = void (*)(const Scene &);
    struct Row
    {
        Part part;
        Draw draw;
        bool open;             ///< sky and disc are seen
        double dx, dy, radius; ///< the disc, from the head
    };
    constexpr auto rows = std::to_array<Row>({
        {"rays", drawRays, true, 0, -30, 176},
        {"forest", drawForest, true, 0, -30, 176},
        {"mountain", drawMountains, true, 58, -64, 150},
        {"snow", drawSnow, true, 46, -50, 158},
        {"castle", drawCastle, true, 30, -40, 168},
        {"tavern", drawTavern, false, 0, -30, 168},
        {"library", drawLibrary, false, 0, -30, 165},
        {"temple", drawTemple, true, 0, -30, 172},
        {"sea", drawSea, true, 40, 10, 186},
        {"city", drawCity, true, 58, -64, 150},
        {"cave", drawCave, false, 0, -30, 150},
        {"battle", drawBattle, true, 24, 30, 204},
        {"ruins", drawRuins, true, 0, -30, 176},
        {"desert", drawDesert, true, 40, 10, 186},
        {"dusk", drawDusk, true, 40, 10, 186},
        {"night", drawNight, true, 132, 0, 74},
        {"forge", drawForge, false, 0, -30, 150},
        {"swamp", drawSwamp, true, 58, -64, 150},
        {"hell", drawHell, true, 24, 30, 204},
        {"planar", drawPlanar, true, 0, -30, 170},
    });
    const Row &row = rowNamed(std::span<const Row>(rows), p.backdrop);
    s.discX = 256 + s.side * row.dx;
    s.discY = f.headY + row.dy;
    s.discR = row.radius;
    if (p.backdrop == "night")
        s.discY = 150;
    if (row.open) {
        s.rules(36, 560, 15, mix(s.sky, s.far, .5));
        s.drawDisc();
    }
    row.draw(s);
}

} // namespace retinue::sketch
