#pragma once

#include "ui/theme/typography.h"

#include <QLabel>

namespace retinue {

/// A label in one of the three sizes and one of the token colours, which follows the theme.
/// Its text is always plain: a name from a file is shown as it is written.
class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(const QString &text = {}, TextSize size = TextSize::Body, TextTone tone = TextTone::Main,
                   QWidget *parent = nullptr);

    void setTone(TextTone tone);
    void setSize(TextSize size);
    /// Lets the user select and copy the text, for ids and paths.
    void setSelectable(bool on);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    TextSize m_size;
    TextTone m_tone;
    bool m_refreshing = false;
};

} // namespace retinue
