#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>

class QSettings;

namespace retinue {

/// The user's settings of this program, typed, in one place. Nothing of a library is in here, and no key or password.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// The user's settings file; tests and read-only inspection pass a file of their own.
    explicit Settings(const QString &file = {});
    ~Settings() override;

    QString lastLibrary() const;
    void setLastLibrary(const QString &path);
    QStringList recentLibraries() const; ///< newest first, at most ten
    void addRecentLibrary(const QString &path);

    /// "system", "light" or "dark".
    QString colourScheme() const;
    void setColourScheme(const QString &scheme);

    /// Window geometry, splitter places, view modes: small states kept by name.
    QVariant state(const QString &name, const QVariant &fallback = {}) const;
    void setState(const QString &name, const QVariant &value);

    /// Folder of the library made at the first start.
    static QString defaultLibrary();
    /// Folder for drafts: what is typed but not yet saved, outside every library.
    static QString draftFolder();

signals:
    void colourSchemeChanged(const QString &scheme);

private:
    std::unique_ptr<QSettings> m_file;
};

} // namespace retinue
