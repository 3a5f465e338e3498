#include "ui/theme/portalscheme.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>

namespace retinue {
namespace {

const QLatin1String service("org.freedesktop.portal.Desktop");
const QLatin1String path("/org/freedesktop/portal/desktop");
const QLatin1String interfaceName("org.freedesktop.portal.Settings");
const QLatin1String appearance("org.freedesktop.appearance");
const QLatin1String colorScheme("color-scheme");

std::optional<bool> isDark(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) // old portals wrap the value twice
        value = value.value<QDBusVariant>().variant();
    switch (value.toUInt()) {
    case 1:
        return true;
    case 2:
        return false;
    default:
        return std::nullopt;
    }
}

} // namespace

PortalScheme::PortalScheme(QObject *parent) : QObject(parent)
{
    QDBusConnection::sessionBus().connect(service, path, interfaceName, QStringLiteral("SettingChanged"), this,
                                          SLOT(settingChanged(QString, QString, QDBusVariant)));
}

std::optional<bool> PortalScheme::ask() const
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected() || !bus.interface()->isServiceRegistered(service))
        return std::nullopt;
    auto call = QDBusMessage::createMethodCall(service, path, interfaceName, QStringLiteral("Read"));
    call << appearance << colorScheme;
    const QDBusMessage reply = bus.call(call, QDBus::Block, 300);
    return reply.arguments().isEmpty() || reply.type() != QDBusMessage::ReplyMessage
               ? std::nullopt
               : isDark(reply.arguments().first());
}

void PortalScheme::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colorScheme)
        emit changed(isDark(value.variant()).value_or(false));
}

} // namespace retinue
