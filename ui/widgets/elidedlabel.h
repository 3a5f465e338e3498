#pragma once

#include "ui/theme/typography.h"

#include <QWidget>

namespace retinue {

/// One line of plain text that ends in "…" where there is no room; only then it has a tool tip with the whole text.
/// Selectable, it takes the focus and copies the whole text with Ctrl+C.
class ElidedLabel : public QWidget
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, TextSize size = TextSize::Body, TextTone tone = TextTone::Main,
                         QWidget *parent = nullptr);

    const QString &text() const { return m_text; }
    void setText(const QString &text);
    void setTone(TextTone tone);
    void setElideMode(Qt::TextElideMode mode);
    void setAlignment(Qt::Alignment alignment);
    void setSelectable(bool on);
    /// How many characters stay readable however narrow it gets; 4 unless told.
    void setMinimumCharacters(int count);
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QString shownText() const;
    void copy() const;

    QString m_text;
    TextSize m_size;
    TextTone m_tone;
    Qt::TextElideMode m_mode = Qt::ElideRight;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
    int m_minimumCharacters = 4;
    bool m_selectable = false;
};

} // namespace retinue
