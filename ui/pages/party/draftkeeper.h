#pragma once

#include "core/settings/draftstore.h"

#include <QObject>
#include <QTimer>

namespace retinue {

class PartyDraft;
class Workspace;

/// Keeps a PartyDraft on disk while it is worked on: saved a moment after the last change, forgotten when it is empty.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    DraftKeeper(Workspace &workspace, PartyDraft &draft, QObject *parent = nullptr);
    /// Saves what is not saved yet.
    ~DraftKeeper() override;

    /// Fills the draft with what was kept for this library. True when there was something.
    bool restore();
    void saveNow();

signals:
    /// Saved, or (false) not saved; the reason has been reported.
    void kept(bool saved);

private:
    Workspace &m_workspace;
    PartyDraft &m_draft;
    DraftStore m_store;
    QTimer m_idle;
};

} // namespace retinue
