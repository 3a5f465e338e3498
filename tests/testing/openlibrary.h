#pragma once

#include "core/portraits/providerregistry.h"
#include "core/settings/settings.h"
#include "tests/testing/folders.h"
#include "tests/testing/rules.h"
#include "ui/models/facestore.h"
#include "ui/workspace.h"

#include <QTest>

#include <memory>

namespace retinue::testing {

/// A copy of one of the libraries in tests/data/libraries, opened in a workspace.
class OpenLibrary
{
public:
    explicit OpenLibrary(const QString &name, OpenMode mode = OpenMode::ReadWrite) : m_services(shippedServices())
    {
        copyFolder(dataFolder(QStringLiteral("libraries/") + name), root());
        m_settings = std::make_unique<Settings>(m_folder / QStringLiteral("settings.ini"));
        auto library = Library::open(root(), mode);
        if (!library)
            qFatal("%s", qPrintable(library.error().message));
        m_workspace = std::make_unique<Workspace>(std::move(*library), m_services, m_providers, *m_settings);
        QObject::connect(m_workspace.get(), &Workspace::reported, m_workspace.get(),
                         [this](const Error &error) { m_reports.append(error.message); });
    }

    ~OpenLibrary()
    {
        // Faces are made on threads of their own.
        static_cast<void>(QTest::qWaitFor([this] { return !m_workspace->faces().isBusy(); }, 20000));
    }

    QString root() const { return m_folder / QStringLiteral("library"); }
    Workspace &workspace() { return *m_workspace; }
    Library &library() { return m_workspace->library(); }
    /// Failures the window would have shown.
    const QStringList &reports() const { return m_reports; }

private:
    FreshFolder m_folder;
    Services m_services;
    ProviderRegistry m_providers;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    QStringList m_reports;
};

} // namespace retinue::testing
