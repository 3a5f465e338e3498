#pragma once

#include "core/portraits/sketch/layers.h"

namespace retinue::sketch {

/// What a backdrop motif draws with: colours, chance and the disc behind the head.
struct Scene
{
    Pen &pen;
    const Figure &f;
    QColor sky, far, near, disc;
    double discX = 256, discY = 270, discR = 176;
    double side = 1;
    mutable Chance chance;

    /// A flat part with a soft, coloured contour.
    void part(const Knots &knots, const QColor &colour, bool curved = false, double line = 3.2) const;
    /// Woodcut sky: broken horizontal rules.
    void rules(double top, double bottom, double gap, const QColor &colour, double width = 2.4) const;
    void drawDisc() const;
    void rays(int count, double inner, const QColor &colour, double spread) const;
    void mountain(double x, double top, double half, double base, const QColor &colour, const QColor *snow) const;
    void bird(double x, double y, double size) const;
};

// The motifs; each draws everything above sky and disc.
void drawForest(const Scene &s);
void drawMountains(const Scene &s);
void drawSnow(const Scene &s);
void drawCastle(const Scene &s);
void drawTavern(const Scene &s);
void drawLibrary(const Scene &s);
void drawTemple(const Scene &s);
void drawSea(const Scene &s);
void drawCity(const Scene &s);
void drawCave(const Scene &s);
void drawBattle(const Scene &s);
void drawRuins(const Scene &s);
void drawDesert(const Scene &s);
void drawDusk(const Scene &s);
void drawNight(const Scene &s);
void drawForge(const Scene &s);
void drawSwamp(const Scene &s);
void drawHell(const Scene &s);
void drawPlanar(const Scene &s);
void drawRays(const Scene &s);

} // namespace retinue::sketch
