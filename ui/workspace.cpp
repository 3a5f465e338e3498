#include "ui/workspace.h"

#include "core/base/text.h"
#include "core/operations/samplelibrary.h"
#include "ui/commands/librarycommand.h"
#include "ui/models/facestore.h"

#include <algorithm>

namespace retinue {

namespace {

constexpr int historyOnTheStack = 20;

/// @p own, then those of @p shipped whose name none of @p own has.
template <class T, class NameOf> QList<T> merged(QList<T> own, const QList<T> &shipped, NameOf nameOf)
{
    QSet<QString> names;
    for (const T &item : std::as_const(own))
        names.insert(foldForSearch(nameOf(item)));
    for (const T &item : shipped)
        if (!names.contains(foldForSearch(nameOf(item))))
            own.append(item);
    return own;
}

} // namespace

Workspace::Workspace(std::unique_ptr<Library> library, const Services &services, ProviderRegistry &providers,
                     Settings &settings)
    : m_library(std::move(library)), m_services(services), m_providers(providers), m_settings(settings),
      m_faces(std::make_unique<FaceStore>())
{
    connect(m_library.get(), &Library::changed, this, &Workspace::dropFaces);
    if (!m_library->isReadOnly())
        fillUndoStack();
}

Workspace::~Workspace()
{
    m_jobs.cancelAll();
    m_undoStack.clear();
}

QList<Preset> Workspace::characterPresets() const
{
    return merged(m_library->characterPresets(), m_services.presets, [](const Preset &p) { return p.name(); });
}

QList<CampaignPreset> Workspace::campaignPresets() const
{
    return merged(m_library->campaignPresets(), m_services.campaignPresets,
                  [](const CampaignPreset &p) { return p.title(); });
}

bool Workspace::accept(const Result<QString> &committed)
{
    if (!committed) {
        report(committed.error());
        return false;
    }
    if (committed->isEmpty())
        return true;
    const QList<TransactionRecord> latest = m_library->history(5);
    const auto made = std::ranges::find(latest, *committed, &TransactionRecord::id);
    push(*committed, made != latest.end() ? made->label : tr("last change"));
    return true;
}

void Workspace::acceptLatest()
{
    const QList<TransactionRecord> latest = m_library->history(1);
    if (!latest.isEmpty() && latest.first().undoes.isEmpty() && latest.first().id != m_latest)
        push(latest.first().id, latest.first().label);
}

void Workspace::push(const QString &transaction, const QString &label)
{
    m_latest = transaction;
    m_undoStack.push(new LibraryCommand(*this, transaction, label)); // the stack owns it
}

void Workspace::report(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        emit reported(error);
}

void Workspace::say(const QString &message)
{
    emit said(singleLine(message));
}

void Workspace::setUnsaved(QObject *source, bool unsaved)
{
    const bool before = hasUnsaved();
    if (!unsaved)
        m_unsaved.remove(source);
    else if (!m_unsaved.contains(source)) {
        m_unsaved.insert(source);
        connect(source, &QObject::destroyed, this, &Workspace::forgetSource, Qt::UniqueConnection);
    }
    if (before != hasUnsaved())
        emit unsavedChanged(hasUnsaved());
}

void Workspace::forgetSource(QObject *source)
{
    setUnsaved(source, false);
}

void Workspace::undo()
{
    saveNow();
    const QString label = m_undoStack.undoText();
    const int before = m_undoStack.index();
    m_undoStack.undo();
    if (m_undoStack.index() < before && m_undoStack.redoText() == label && !label.isEmpty())
        say(tr("Taken back: %1").arg(label));
}

void Workspace::redo()
{
    saveNow();
    const QString label = m_undoStack.redoText();
    const int before = m_undoStack.index();
    m_undoStack.redo();
    if (m_undoStack.index() > before)
        say(tr("Done again: %1").arg(label));
}

/// What was done before the program was closed last time, except what has been taken back since.
void Workspace::fillUndoStack()
{
    QSet<QString> takenBack;
    QList<TransactionRecord> standing;
    for (const TransactionRecord &record : m_library->history(historyOnTheStack * 3)) {
        if (takenBack.contains(record.id))
            continue;
        if (!record.undoes.isEmpty())
            takenBack.insert(record.undoes);
        else if (standing.size() < historyOnTheStack && !makesSampleLibrary(record))
            standing.prepend(record);
    }
    for (const TransactionRecord &record : std::as_const(standing))
        push(record.id, record.label);
}

void Workspace::dropFaces(const Change &change)
{
    if (change.everything) {
        m_faces->dropAll();
        return;
    }
    for (const QString &image : change.images)
        m_faces->dropFile(m_library->root() + u'/' + image);
}

} // namespace retinue
