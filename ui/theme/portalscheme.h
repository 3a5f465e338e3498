#pragma once

#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace retinue {

/// The colour scheme the desktop portal reports: `org.freedesktop.appearance`, key `color-scheme`
/// (0 no wish, 1 dark, 2 light). Silent where no portal answers.
class PortalScheme : public QObject
{
    Q_OBJECT
public:
    explicit PortalScheme(QObject *parent = nullptr);

    /// True for dark, false for light, nothing without a portal or a wish. Waits 300 ms at most.
    std::optional<bool> ask() const;

signals:
    void changed(bool dark);

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

} // namespace retinue
