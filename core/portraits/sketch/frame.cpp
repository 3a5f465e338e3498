#include "core/portraits/sketch/layers.h"

#include <cmath>
#include <numbers>

namespace retinue::sketch {

void drawTopFrame(Pen &pen)
{
    const QColor paper = QColor::fromRgb(paperRgb);
    pen.fill(straight({{0, 0}, {512, 0}, {512, 20}, {0, 20}}), paper);
    pen.line({{18, 20}, {256, 19.4}, {494, 20}}, 4.2, ink(), Taper::None);
    pen.line({{11, 11.6}, {256, 11.2}, {501, 11.4}}, 1.6, mix(ink(), paper, .35), Taper::None);
}

void drawFrame(Pen &pen)
{
    const QColor paper = QColor::fromRgb(paperRgb), thin = mix(ink(), paper, .35);
    pen.fill(straight({{0, 0}, {20, 0}, {20, 748}, {492, 748}, {492, 0}, {512, 0}, {512, 768}, {0, 768}}), paper);
    pen.line({{20, 18}, {19.4, 300}, {20, 748}}, 4.4, ink(), Taper::None);
    pen.line({{492, 18}, {492.6, 380}, {492, 748}}, 5.6, ink(), Taper::None);
    pen.line({{18, 748}, {256, 748.8}, {494, 748}}, 5.8, ink(), Taper::None);
    pen.line({{11, 12}, {10.4, 400}, {11, 757}}, 1.6, thin, Taper::None);
    pen.line({{501, 12}, {501.6, 400}, {501, 757}}, 1.6, thin, Taper::None);
    pen.line({{11, 757.6}, {256, 758.2}, {501, 757.6}}, 1.6, thin, Taper::None);
}

void drawHalo(Pen &pen, const Figure &f)
{
    if (!f.plan.race->halo)
        return;
    const double x = f.headX, y = f.headY - 36;
    for (int k = 0; k < 20; ++k) {
        const double a = std::numbers::pi * 2 * k / 20, r = k % 2 ? 226 : 206;
        pen.fill(straight({{x + std::cos(a - .05) * 182, y + std::sin(a - .05) * 182},
                           {x + std::cos(a) * r, y + std::sin(a) * r},
                           {x + std::cos(a + .05) * 182, y + std::sin(a + .05) * 182}}),
                 rgb(0xe0b048));
    }
    pen.contour(ellipse(x, y, 176, 176, 72), 10, ink(), .1);
    pen.contour(ellipse(x, y, 176, 176, 72), 5, rgb(0xefc862), .1);
}

void drawEmblem(Pen &pen, const SketchPlan &p)
{
    const double x = 62, y = 694;
    const QPolygonF shield = smoothClosed({{x - 33, y - 40},
                                           {x, y - 46},
                                           {x + 33, y - 40},
                                           {x + 34, y - 4},
                                           {x + 22, y + 26},
                                           {x, y + 42, 1},
                                           {x - 22, y + 26},
                                           {x - 34, y - 4}});
    const QColor ground = rgb(p.style->main);
    pen.contour(shield, 11, QColor::fromRgb(paperRgb), .1);
    pen.fill(shield, ground);
    {
        const Pen::Clip clip(pen, shield);
        pen.fill(straight({{x, y - 60}, {x + 60, y - 60}, {x + 60, y + 60}, {x, y + 60}}), shade(ground, .2));
    }
    pen.contour(shield, 5);
    const QColor bright = light(rgb(p.style->accent), .35);
    const QColor mark = luminance(bright) - luminance(ground) > .22 ? bright
                        : luminance(ground) < .6                    ? rgb(0xf4e6c6)
                                                                    : shade(rgb(p.style->accent), .45);
    drawClassMark(pen, p.style->part, x + 1.8, y - 4, 20, shade(ground, .6), shade(ground, .2));
    drawClassMark(pen, p.style->part, x, y - 6, 20, mark, ground);
}

} // namespace retinue::sketch
