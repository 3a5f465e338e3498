#pragma once

#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QObject>
#include <QPointer>

class QApplication;
class QWidget;

namespace retinue {

class RetinueStyle;
class SystemScheme;

/// The window's look: light or dark, as the system says or as the user chose. Made once in app/ and applied to the
/// application; widgets ask `Theme::of(this)` while painting, which needs no reference to it.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Scheme { System, Light, Dark };
    Q_ENUM(Scheme)

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    const Tokens &tokens() const;
    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);

    /// Gives @p app our style, palette and font; later changes of the scheme reach it by themselves.
    /// @p app must outlive the theme or end with it.
    void apply(QApplication &app);

    /// Another font than the system's for body text; titles and small text follow.
    void setBodyFont(const QFont &font);

    /// The colours of the style @p widget wears. Under a foreign style (tests) those that suit its palette.
    static const Tokens &of(const QWidget *widget);
    /// One of the three text sizes, relative to the application's font.
    static QFont font(const QWidget *widget, TextSize size);

signals:
    /// The colours are different now. Widgets repaint by themselves.
    void changed();

private:
    void refresh();

    Scheme m_scheme = Scheme::System;
    SystemScheme *m_system;
    QPointer<QApplication> m_app;
    QPointer<RetinueStyle> m_style;
    QFont m_bodyFont;
    bool m_dark = false;
};

} // namespace retinue
