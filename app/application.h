#pragma once

#include "app/options.h"
#include "app/undokeys.h"
#include "core/library/library.h"
#include "core/operations/services.h"
#include "core/portraits/providerregistry.h"

#include <QTemporaryDir>
#include <QTranslator>

#include <memory>

class QApplication;

namespace retinue {

class MainWindow;
class Screenshots;
class Settings;
class Theme;
class Workspace;

/// The composition root of `retinue`: makes theme, settings, services, providers and window, passes them to each other
/// by reference, and opens libraries.
class Application : public QObject
{
    Q_OBJECT

public:
    Application(QApplication &app, const Options &options);
    ~Application() override;

    /// Shows the window with the library the options, the environment or the settings name; the first time with the
    /// sample. A library that cannot be opened is reported in the window.
    /// Errors: the program's own files are missing or broken.
    Result<void> start();

    MainWindow &window() { return *m_window; }
    /// The library shown, or nullptr.
    Workspace *workspace() { return m_workspace.get(); }

private:
    void installTranslations();
    QString chosenLibrary() const;
    /// Opens @p folder; true when it is shown now.
    bool open(const QString &folder, OpenMode mode);
    void openByUser(const QString &folder);
    void inspect(const QString &folder);
    void closeInspection();
    void openSample();
    void applyScheme();

    QApplication &m_app;
    const Options m_options;
    UndoKeys m_undoKeys;
    QTemporaryDir m_ownSettings; ///< for starts that keep nothing
    std::unique_ptr<Settings> m_settings;
    QTranslator m_qtWords;
    QTranslator m_words;
    std::unique_ptr<Theme> m_theme;
    Services m_services;
    ProviderRegistry m_providers;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Screenshots> m_screenshots;
    QString m_beforeInspection; ///< the library to go back to
};

} // namespace retinue
