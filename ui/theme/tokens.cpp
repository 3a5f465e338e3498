#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace retinue {
namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

Tokens makeLight()
{
    Tokens t;
    t.window = 0xF6F4F0;
    t.rail = 0xECE9E2;
    t.surface = 0xFFFFFF;
    t.sunken = 0xF0EDE7;
    t.hover = 0xF1EEE8;
    t.line = 0xE1DCD2;
    t.lineStrong = 0x918A7A;
    t.text = 0x25221D;
    t.text2 = 0x585247;
    t.text3 = 0x6C6558;
    t.accent = 0x17627A;
    t.accentHover = 0x0F5067;
    t.accentTint = 0xDDECF0;
    t.onTint = 0x0E4A5E;
    t.onAccent = 0xFFFFFF;
    t.warn = 0x744800;
    t.warnBg = 0xFBEDCF;
    t.bad = 0x9C2A1B;
    t.badBg = 0xFBE5DF;
    t.ok = 0x2A6137;
    t.okBg = 0xE2EFE1;
    t.ins = 0xD3EBD3;
    t.del = 0xF8DAD3;
    t.paper = 0xF3EAD8;
    t.ink = 0x2A211D;
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.window = 0x1E2022;
    t.rail = 0x17191A;
    t.surface = 0x282B2E;
    t.sunken = 0x1A1C1D;
    t.hover = 0x303437;
    t.line = 0x383C40;
    t.lineStrong = 0x71777D;
    t.text = 0xEDEAE4;
    t.text2 = 0xB9B4AA;
    t.text3 = 0xA9A49A;
    t.accent = 0x74BED4;
    t.accentHover = 0x8CCDE0;
    t.accentTint = 0x1F3C47;
    t.onTint = 0xA9DBEA;
    t.onAccent = 0x0B2530;
    t.warn = 0xEBC06A;
    t.warnBg = 0x3D3116;
    t.bad = 0xF29B8F;
    t.badBg = 0x44231E;
    t.ok = 0x92CC9C;
    t.okBg = 0x1F3626;
    t.ins = 0x24472C;
    t.del = 0x542A24;
    t.paper = 0xF3EAD8;
    t.ink = 0x2A211D;
    t.dark = true;
    return t;
}

} // namespace

const Tokens &lightTokens()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

const Tokens &tokensFor(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkTokens() : lightTokens();
}

QPalette paletteFrom(const Tokens &t)
{
    QPalette p(t.text, t.surface, t.surface, t.line, t.lineStrong, t.text, t.text, t.surface, t.window);
    p.setColor(QPalette::AlternateBase, t.sunken);
    p.setColor(QPalette::PlaceholderText, t.text3);
    p.setColor(QPalette::Midlight, t.hover);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.lineStrong);
    p.setColor(QPalette::Shadow, t.dark ? QColor(0, 0, 0) : t.text3);
    p.setColor(QPalette::Highlight, t.accentTint);
    p.setColor(QPalette::HighlightedText, t.onTint);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, t.text3);
    for (const auto role : {QPalette::Base, QPalette::Button, QPalette::Highlight})
        p.setColor(QPalette::Disabled, role, t.sunken);
    return p;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace retinue
