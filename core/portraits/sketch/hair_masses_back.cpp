#include "core/portraits/sketch/hair.h"

namespace retinue::sketch {

namespace {

/// Both halves of a back of hair; the left one a little shorter so that the locks do not mirror.
Knots uneven(const Knots &half)
{
    Knots out = half;
    for (std::size_t i = half.size() - 1; i > 0; --i) {
        const Knot &k = half[i];
        out.push_back({-k.x - .02, k.y > 60 ? k.y - 9.0 * (i % 2) - 4 : k.y, k.corner});
    }
    return out;
}

std::vector<Knots> sides(const std::vector<Knots> &right)
{
    std::vector<Knots> out = right;
    for (const Knots &strand : right)
        out.push_back(onSide(strand, -1));
    return out;
}

HairMass fall(double length, double spread, double wave)
{
    const double w = wave * .08;
    return {.outline = uneven({{0, -170},
                               {.7, -160},
                               {1.14, -104},
                               {1.22, -24},
                               {spread - w, 60},
                               {spread + .1 + w, length * .62},
                               {spread, length * .84},
                               {spread + .1, length + 16, 1},
                               {spread - .2, length - 8},
                               {spread - .32, length + 34, 1},
                               {.84, length - 12},
                               {.62, length + 22, 1},
                               {.42, length - 34}}),
            .strands = sides({{{1.1, -60}, {1.14, 30}, {1.1 - w, length * .5}, {1.12, length * .8}},
                              {{1.2, -30}, {1.2, 50}, {1.22 + w, length * .55}, {1.2, length * .86}},
                              {{1.02, 20}, {1.0, 90}, {.96 - w, length * .6}, {.94, length * .9}}}),
            .shine = {},
            .tone = .18,
            .line = 5,
            .comb = 2};
}

HairMass cap(double out, double low)
{
    return {.outline = mirrored({{0, -166}, {.7, -156}, {1.08, -102}, {out, -20}, {out - .08, low * .7}, {.84, low}}),
            .strands = {},
            .shine = {},
            .tone = .18,
            .line = 4.4};
}

} // namespace

HairMasses backMasses(Part style)
{
    if (style == "long")
        return {fall(235, 1.28, 0)};
    if (style == "fringe")
        return {fall(225, 1.22, 0)};
    if (style == "wavy")
        return {fall(205, 1.36, 1)};
    if (style == "bob")
        return {{.outline = uneven({{0, -166},
                                    {.72, -156},
                                    {1.16, -100},
                                    {1.26, -20},
                                    {1.26, 50},
                                    {1.3, 104, 1},
                                    {1.06, 112},
                                    {.8, 118, 1},
                                    {.5, 90}}),
                 .strands = sides({{{1.12, -40}, {1.18, 20}, {1.16, 96}}, {{1.02, -20}, {1.06, 30}, {1.02, 100}}}),
                 .shine = {},
                 .tone = .18,
                 .line = 5,
                 .comb = 1}};
    if (style == "ponytail")
        return {{.outline = {{.3, -172},
                             {.8, -192},
                             {1.35, -152},
                             {1.6, -66},
                             {1.52, 30},
                             {1.66, 108},
                             {1.76, 158, 1},
                             {1.52, 128},
                             {1.42, 168, 1},
                             {1.26, 90},
                             {1.22, 10},
                             {1.2, -60},
                             {.98, -120}},
                 .strands = {{{.9, -168}, {1.36, -110}, {1.4, 0}, {1.46, 110}},
                             {{.9, -160}, {1.5, -90}, {1.5, 10}, {1.6, 120}},
                             {{.9, -150}, {1.26, -90}, {1.3, 0}, {1.36, 130}}},
                 .shine = {{{1.1, -172}, {1.4, -124}, {1.46, -70}, {1.3, -112}}},
                 .tone = .1,
                 .line = 4.6,
                 .comb = 1},
                cap(1.04, 20)};
    if (style == "bun" || style == "topknot")
        return {cap(1.03, 12)};
    if (style == "swept" || style == "two braids" || style == "one braid" || style == "crown braid")
        return {cap(1.1, 46)};
    return {};
}

} // namespace retinue::sketch
