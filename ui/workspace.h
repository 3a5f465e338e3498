#pragma once

#include "core/jobs/jobqueue.h"
#include "core/library/library.h"
#include "core/operations/services.h"
#include "core/portraits/providerregistry.h"

#include <QUndoStack>

namespace retinue {

class FaceStore;
class Settings;

/// One open library and everything a page needs to show and change it. Made by the application for each library that
/// is opened, and passed to the pages by reference; switching the library makes a new one.
class Workspace : public QObject
{
    Q_OBJECT

public:
    Workspace(std::unique_ptr<Library> library, const Services &services, ProviderRegistry &providers,
              Settings &settings);
    ~Workspace() override;

    Library &library() { return *m_library; }
    const Library &library() const { return *m_library; }
    const Services &services() const { return m_services; }
    ProviderRegistry &providers() { return m_providers; }
    Settings &settings() { return m_settings; }
    JobQueue &jobs() { return m_jobs; }
    FaceStore &faces() { return *m_faces; }
    /// What Ctrl+Z takes back: commits of the library and edits of the party draft, in the order they were made.
    QUndoStack &undoStack() { return m_undoStack; }

    /// The presets offered: the library's own first, then the shipped ones; a shipped one whose name the library has
    /// is left out.
    QList<Preset> characterPresets() const;
    QList<CampaignPreset> campaignPresets() const;

    /// Takes the result of an operation: a commit goes onto the undo stack, a failure is reported. True on success
    /// (an empty history id, "nothing to do", is success too).
    bool accept(const Result<QString> &committed);
    /// Shows a failure where the user sees it, with its remedy.
    void report(const Error &error);
    /// Shows a short message in the status bar.
    void say(const QString &message);

signals:
    void reported(const retinue::Error &error);
    void said(const QString &message);
    /// Requests of one page to the window.
    void personRequested(const QString &characterId);
    void campaignRequested(const QString &campaignId);
    /// People to be put into the party builder, as slot objects.
    void partyRequested(const QList<retinue::Json> &slotObjects);

private:
    std::unique_ptr<Library> m_library;
    const Services &m_services;
    ProviderRegistry &m_providers;
    Settings &m_settings;
    QList<Preset> m_shippedPresets;
    QList<CampaignPreset> m_shippedCampaigns;
    std::unique_ptr<FaceStore> m_faces;
    QUndoStack m_undoStack;
    JobQueue m_jobs;
};

} // namespace retinue
