#include "app/application.h"

#include "app/pages.h"
#include "app/screenshots.h"
#include "core/operations/samplelibrary.h"
#include "core/settings/settings.h"
#include "resources/resources.h"
#include "ui/theme/theme.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QIcon>
#include <QLibraryInfo>

namespace retinue {

namespace {

const QString translations = QStringLiteral(":/i18n");

QStringList installedLanguages()
{
    QStringList codes;
    for (const QString &file : QDir(translations).entryList({QStringLiteral("retinue_*.qm")}))
        codes.append(file.mid(8).chopped(3));
    return codes;
}

} // namespace

Application::Application(QApplication &app, const Options &options) : m_app(app), m_options(options)
{
    initResources();
    m_app.installEventFilter(&m_undoKeys);
    const Settings users;
    if (m_options.keepsNothing()) {
        m_settings = std::make_unique<Settings>(m_ownSettings.filePath(QStringLiteral("retinue.ini")));
        if (!m_options.isForScreenshots())
            m_settings->setColourScheme(users.colourScheme());
    } else {
        m_settings = std::make_unique<Settings>();
    }
    if (!m_options.scheme.isEmpty())
        m_settings->setColourScheme(m_options.scheme);
    installTranslations();
}

Application::~Application() = default;

void Application::installTranslations()
{
    const QString wanted = m_settings->state(QStringLiteral("language")).toString();
    const QLocale locale = wanted.isEmpty() ? QLocale() : QLocale(wanted);
    if (m_qtWords.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_app.installTranslator(&m_qtWords);
    if (m_words.load(locale, QStringLiteral("retinue"), QStringLiteral("_"), translations) ||
        m_words.load(QStringLiteral("retinue_en"), translations)) // for its plurals
        m_app.installTranslator(&m_words);
}

Result<void> Application::start()
{
    auto services = loadServices();
    if (!services)
        return services.error();
    m_services = *std::move(services);

    m_theme = std::make_unique<Theme>();
    applyScheme();
    m_theme->apply(m_app);
    connect(m_settings.get(), &Settings::colourSchemeChanged, this, &Application::applyScheme);

    m_window = std::make_unique<MainWindow>(*m_settings, windowContent(m_services, installedLanguages()));
    m_window->setWindowIcon(QIcon(QStringLiteral(":/icons/retinue.svg")));
    connect(m_window.get(), &MainWindow::openRequested, this, &Application::openByUser);
    connect(m_window.get(), &MainWindow::inspectRequested, this, &Application::inspect);
    connect(m_window.get(), &MainWindow::inspectionClosed, this, &Application::closeInspection);
    connect(m_window.get(), &MainWindow::sampleRequested, this, &Application::openSample);

    if (!m_options.inspect.isEmpty())
        open(m_options.inspect, OpenMode::ReadOnly);
    else if (const QString folder = chosenLibrary(); !folder.isEmpty())
        open(folder, OpenMode::ReadWrite);
    else
        openSample();

    if (!m_options.page.isEmpty())
        m_window->showPage(m_options.page);
    if (!m_options.size.isEmpty())
        m_window->resize(m_options.size);
    m_window->show();
    if (m_options.isForScreenshots()) {
        m_screenshots = std::make_unique<Screenshots>(*m_window, m_workspace.get(), m_options.screenshotFolder);
        connect(m_screenshots.get(), &Screenshots::finished, &m_app, &QCoreApplication::exit);
        m_screenshots->start();
    }
    return {};
}

/// Empty: the sample.
QString Application::chosenLibrary() const
{
    if (!m_options.library.isEmpty())
        return m_options.library;
    if (const QString folder = qEnvironmentVariable("CAMPAIGN_STORAGE_PATH"); !folder.isEmpty())
        return folder;
    return m_settings->lastLibrary();
}

bool Application::open(const QString &folder, OpenMode mode)
{
    auto library = Library::open(QDir(folder).absolutePath(), mode);
    if (!library) {
        m_window->showError(library.error());
        return false;
    }
    auto next = std::make_unique<Workspace>(*std::move(library), m_services, m_providers, *m_settings);
    m_window->setWorkspace(next.get());
    m_workspace = std::move(next);
    if (mode == OpenMode::ReadWrite)
        m_settings->addRecentLibrary(m_workspace->library().root());
    return true;
}

void Application::openByUser(const QString &folder)
{
    if (open(folder, OpenMode::ReadWrite))
        m_settings->setLastLibrary(m_workspace->library().root());
}

void Application::inspect(const QString &folder)
{
    const QString before =
        m_workspace && !m_workspace->library().isReadOnly() ? m_workspace->library().root() : m_beforeInspection;
    if (open(folder, OpenMode::ReadOnly))
        m_beforeInspection = before;
}

void Application::closeInspection()
{
    if (!m_beforeInspection.isEmpty() && open(m_beforeInspection, OpenMode::ReadWrite))
        return;
    m_window->setWorkspace(nullptr);
    m_workspace.reset();
}

void Application::openSample()
{
    const QString folder = m_options.isForScreenshots() ? m_ownSettings.filePath(QStringLiteral("Sample library"))
                                                        : Settings::defaultLibrary();
    auto library = Library::open(folder, OpenMode::ReadWrite);
    if (!library) {
        m_window->showError(library.error());
        return;
    }
    if ((*library)->profiles().isEmpty() && (*library)->campaigns().isEmpty())
        if (auto made = makeSampleLibrary(**library, m_services); !made)
            m_window->showError(made.error());
    library->reset();
    if (open(folder, OpenMode::ReadWrite))
        m_settings->setLastLibrary(m_workspace->library().root());
}

void Application::applyScheme()
{
    const QString scheme = m_settings->colourScheme();
    m_theme->setScheme(scheme == QLatin1String("dark")    ? Theme::Scheme::Dark
                       : scheme == QLatin1String("light") ? Theme::Scheme::Light
                                                          : Theme::Scheme::System);
}

} // namespace retinue
