#include "ui/pages/party/draftkeeper.h"

#include "core/settings/settings.h"
#include "ui/pages/party/partydraft.h"
#include "ui/workspace.h"

namespace retinue {

namespace {

constexpr int idleMs = 600;

} // namespace

DraftKeeper::DraftKeeper(Workspace &workspace, PartyDraft &draft, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_draft(draft), m_store(Settings::draftFolder())
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMs);
    connect(&m_idle, &QTimer::timeout, this, &DraftKeeper::saveNow);
    connect(&workspace, &Workspace::saveRequested, this, &DraftKeeper::saveNow);
    connect(&draft, &PartyDraft::changed, this, [this] {
        m_workspace.setUnsaved(this, true);
        m_idle.start();
    });
}

DraftKeeper::~DraftKeeper()
{
    saveNow();
}

bool DraftKeeper::restore()
{
    const auto draft = m_store.load(QStringLiteral("party"), m_workspace.library().root());
    if (!draft) {
        m_workspace.report(draft.error());
        return false;
    }
    if (!draft->has_value() || !m_draft.restore(**draft))
        return false;
    m_idle.stop();
    m_workspace.setUnsaved(this, false);
    return !m_draft.isPristine();
}

void DraftKeeper::saveNow()
{
    m_idle.stop();
    m_workspace.setUnsaved(this, false);
    const QString root = m_workspace.library().root();
    if (m_draft.isPristine()) {
        m_store.remove(QStringLiteral("party"), root);
        emit kept(true);
        return;
    }
    const auto saved = m_store.save(QStringLiteral("party"), root, m_draft.toJson());
    if (!saved)
        m_workspace.report(saved.error());
    emit kept(saved.has_value());
}

} // namespace retinue
