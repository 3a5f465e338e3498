#include "ui/theme/systemscheme.h"

#ifdef RETINUE_WITH_DBUS
#include "ui/theme/portalscheme.h"
#endif

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

namespace retinue {

SystemScheme::SystemScheme(QObject *parent) : QObject(parent)
{
    m_dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const QStyleHints *hints = QGuiApplication::styleHints();
    if (hints->colorScheme() != Qt::ColorScheme::Unknown)
        m_dark = hints->colorScheme() == Qt::ColorScheme::Dark;
    connect(hints, &QStyleHints::colorSchemeChanged, this, [this](Qt::ColorScheme scheme) {
        if (scheme != Qt::ColorScheme::Unknown)
            setDark(scheme == Qt::ColorScheme::Dark);
    });
#endif
#ifdef RETINUE_WITH_DBUS
    auto *portal = new PortalScheme(this);
    connect(portal, &PortalScheme::changed, this, &SystemScheme::setDark);
    m_dark = portal->ask().value_or(m_dark);
#endif
    const QString gtkTheme = qEnvironmentVariable("GTK_THEME");
    if (!gtkTheme.isEmpty())
        m_dark = gtkTheme.endsWith(QLatin1String("dark"), Qt::CaseInsensitive);
}

void SystemScheme::setDark(bool dark)
{
    if (dark == m_dark)
        return;
    m_dark = dark;
    emit changed();
}

} // namespace retinue
