#pragma once

#include <QObject>

namespace retinue {

/// Tells whether the desktop asks for dark, and when that changes.
/// Asks, in this order: GTK_THEME in the environment, the desktop portal (where Qt D-Bus was built in),
/// Qt itself (6.5 and newer), and the palette the platform gave Qt before ours replaced it.
class SystemScheme : public QObject
{
    Q_OBJECT
public:
    explicit SystemScheme(QObject *parent = nullptr);

    bool isDark() const { return m_dark; }

signals:
    void changed();

private:
    void setDark(bool dark);

    bool m_dark = false;
};

} // namespace retinue
