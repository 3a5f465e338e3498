#pragma once

#include "core/jobs/jobqueue.h"
#include "core/library/library.h"
#include "core/operations/services.h"
#include "core/portraits/providerregistry.h"

#include <QSet>
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
    /// The same for operations that return something else than a history id (a new character's id, a plan): puts the
    /// library's newest transaction onto the undo stack unless it is there already. Call it after their success only.
    void acceptLatest();
    /// Shows a failure where the user sees it, with its remedy.
    void report(const Error &error);
    /// Shows a short message in the status bar.
    void say(const QString &message);

    /// Tells whether @p source holds back edits that are not in the library yet ("Saving …" until none does).
    void setUnsaved(QObject *source, bool unsaved);
    bool hasUnsaved() const { return !m_unsaved.isEmpty(); }
    /// Asks everybody to save now what they hold back; called before undo, a switch of library and the end.
    void saveNow() { emit saveRequested(); }

    /// Takes back or does again the last step, after saving what is held back.
    void undo();
    void redo();

signals:
    void saveRequested();
    void unsavedChanged(bool unsaved);
    void reported(const retinue::Error &error);
    void said(const QString &message);
    /// Requests of one page to the window.
    void personRequested(const QString &characterId);
    void campaignRequested(const QString &campaignId);
    /// People to be put into the party builder, as slot objects.
    void partyRequested(const QList<retinue::Json> &slotObjects);

private:
    void fillUndoStack();
    void push(const QString &transaction, const QString &label);
    void forgetSource(QObject *source);
    void dropFaces(const Change &change);

    std::unique_ptr<Library> m_library;
    const Services &m_services;
    ProviderRegistry &m_providers;
    Settings &m_settings;
    std::unique_ptr<FaceStore> m_faces;
    QUndoStack m_undoStack;
    JobQueue m_jobs;
    QSet<QObject *> m_unsaved;
    QString m_latest; ///< the transaction pushed last
};

} // namespace retinue
