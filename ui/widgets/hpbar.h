#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace retinue {

/// Hit points as a bar: accent, in the colour of broken things below a quarter. A change that is only being typed is
/// hatched: what would be lost from the filled part, what would be won behind it. The same is told as text to screen
/// readers.
class HpBar : public QWidget
{
    Q_OBJECT
public:
    explicit HpBar(QWidget *parent = nullptr);

    void setValue(int value, int maximum);
    int value() const { return m_value; }
    int maximum() const { return m_maximum; }
    /// What the value would become, or nothing.
    void setPreview(std::optional<int> value);
    /// 11 high on the board (the default), 6 in lists.
    void setThickness(int pixels);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();

    int m_value = 0;
    int m_maximum = 0;
    std::optional<int> m_preview;
    int m_thickness = 11;
};

/// True below a quarter of @p maximum.
bool isHpLow(int value, int maximum);

/// The bar of HpBar, for delegates. Fills @p rect.
void paintHpBar(QPainter *painter, const QRectF &rect, const Tokens &tokens, int value, int maximum,
                std::optional<int> preview = {}, Qt::LayoutDirection direction = Qt::LeftToRight);

} // namespace retinue
