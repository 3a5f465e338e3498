#pragma once

#include "core/portraits/sketch/layers.h"

namespace retinue::sketch {

/// A mass of hair in hair units (see Figure::hair): its outline, the flow of its strands and its shine. Between
/// neighbouring strands of equally many knots finer ones are combed in.
struct HairMass
{
    Knots outline;
    std::vector<Knots> strands;
    std::vector<Knots> shine;
    double tone = 0; ///< shaded by this much
    double line = 4.4;
    int comb = 1; ///< finer strands between two neighbours
};

using HairMasses = std::vector<HairMass>;

/// The masses behind and before the head for a style; empty where there are none.
HairMasses backMasses(Part style);
HairMasses frontMasses(Part style);

void drawMass(Pen &pen, const Figure &figure, const HairMass &mass, const QColor &colour);
HairMass mirroredMass(const HairMass &mass, double extraTone = 0);

/// Styles made of many small parts rather than masses.
void drawCurls(Pen &pen, const Figure &figure, bool longOnes);
void drawAfro(Pen &pen, const Figure &figure);
void drawLocs(Pen &pen, const Figure &figure);
void drawLocsTop(Pen &pen, const Figure &figure);
void drawFlame(Pen &pen, const Figure &figure);
void drawBalding(Pen &pen, const Figure &figure);
void drawShavenSides(Pen &pen, const Figure &figure, double amount);

} // namespace retinue::sketch
