#include "core/settings/settings.h"

#include <QSettings>
#include <QStandardPaths>

namespace retinue {

namespace {

constexpr int recentLimit = 10;

const QString lastLibraryKey = QStringLiteral("library/last");
const QString recentKey = QStringLiteral("library/recent");
const QString schemeKey = QStringLiteral("look/scheme");

QString userFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/retinue/retinue.ini");
}

QString stateKey(const QString &name)
{
    return QStringLiteral("state/") + name;
}

} // namespace

Settings::Settings(const QString &file)
    : m_file(std::make_unique<QSettings>(file.isEmpty() ? userFile() : file, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

QString Settings::lastLibrary() const
{
    return m_file->value(lastLibraryKey).toString();
}

void Settings::setLastLibrary(const QString &path)
{
    m_file->setValue(lastLibraryKey, path);
}

QStringList Settings::recentLibraries() const
{
    return m_file->value(recentKey).toStringList();
}

void Settings::addRecentLibrary(const QString &path)
{
    QStringList recent = recentLibraries();
    recent.removeAll(path);
    recent.prepend(path);
    m_file->setValue(recentKey, recent.mid(0, recentLimit));
}

QString Settings::colourScheme() const
{
    const QString scheme = m_file->value(schemeKey).toString();
    return scheme == QLatin1String("light") || scheme == QLatin1String("dark") ? scheme : QStringLiteral("system");
}

void Settings::setColourScheme(const QString &scheme)
{
    if (scheme == colourScheme())
        return;
    m_file->setValue(schemeKey, scheme);
    emit colourSchemeChanged(colourScheme());
}

QVariant Settings::state(const QString &name, const QVariant &fallback) const
{
    return m_file->value(stateKey(name), fallback);
}

void Settings::setState(const QString &name, const QVariant &value)
{
    m_file->setValue(stateKey(name), value);
}

QString Settings::defaultLibrary()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
           QStringLiteral("/Retinue/Sample library");
}

QString Settings::draftFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/retinue/drafts");
}

} // namespace retinue
