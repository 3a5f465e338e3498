#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QProxyStyle>

namespace retinue {

/// Draws standard widgets as in design/mockups: Fusion's behaviour, our shapes and colours.
/// It holds the tokens of the moment. What a widget may ask for is in look.h. The drawing itself lives beside this
/// file, one file a family: stylebuttons, stylefields, stylebars, stylemenus, styleviews.
class RetinueStyle : public QProxyStyle
{
    Q_OBJECT
public:
    RetinueStyle(const Tokens &tokens, const QFont &bodyFont);

    const Tokens &tokens() const { return m_tokens; }
    void setTokens(const Tokens &tokens) { m_tokens = tokens; }
    const QFont &bodyFont() const { return m_bodyFont; }
    void setBodyFont(const QFont &font) { m_bodyFont = font; }

    /// @p style if it is ours or wraps ours, else nullptr.
    static const RetinueStyle *from(const QStyle *style);

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    QPalette standardPalette() const override { return paletteFrom(m_tokens); }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    Tokens m_tokens;
    QFont m_bodyFont;
};

} // namespace retinue
