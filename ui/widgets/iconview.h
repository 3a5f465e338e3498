#pragma once

#include "ui/theme/typography.h"

#include <QWidget>

namespace retinue {

/// One of our icons as a picture beside text. Decoration: screen readers hear it only if it is given an accessible
/// name.
class IconView : public QWidget
{
    Q_OBJECT
public:
    explicit IconView(const QString &iconName, int side = 16, TextTone tone = TextTone::Quiet,
                      QWidget *parent = nullptr);

    void setIconName(const QString &name);
    void setTone(TextTone tone);

    QSize sizeHint() const override { return {m_side, m_side}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    int m_side;
    TextTone m_tone;
};

} // namespace retinue
