#include "ui/theme/typography.h"

namespace retinue {

QFont fontOf(const QFont &body, TextSize size)
{
    QFont font = body;
    const double factor = size == TextSize::Title                                  ? 1.5
                          : size == TextSize::Small || size == TextSize::SmallBold ? 0.85
                                                                                   : 1.0;
    if (body.pointSizeF() > 0)
        font.setPointSizeF(body.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(body.pixelSize() * factor));
    const bool bold = size == TextSize::Title || size == TextSize::BodyBold || size == TextSize::SmallBold;
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

const QColor &colorOf(const Tokens &t, TextTone tone)
{
    switch (tone) {
    case TextTone::Main:
        return t.text;
    case TextTone::Quiet:
        return t.text2;
    case TextTone::Hint:
        return t.text3;
    case TextTone::Accent:
        return t.accent;
    case TextTone::OnTint:
        return t.onTint;
    case TextTone::OnAccent:
        return t.onAccent;
    case TextTone::Ok:
        return t.ok;
    case TextTone::Warn:
        return t.warn;
    case TextTone::Bad:
        return t.bad;
    }
    return t.text;
}

} // namespace retinue
