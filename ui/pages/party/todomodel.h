#pragma once

#include "core/operations/startcampaign.h"

#include <QAbstractListModel>

namespace retinue {

class PartyDraft;
class Workspace;

/// The to-do list of the party: what checkParty() says, needed first.
class TodoModel : public QAbstractListModel
{
    Q_OBJECT

public:
    TodoModel(Workspace &workspace, const PartyDraft &draft, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const StartIssue &issue(int row) const { return m_issues[row]; }
    const QList<StartIssue> &issues() const { return m_issues; }
    /// Who it is about: the name at the place, or "campaign".
    QString about(int row) const;
    /// The sentence without the name that about() says already and without its full stop.
    QString shortMessage(int row) const;
    int neededCount() const;

    /// Asks checkParty() again.
    void refresh();

signals:
    void refreshed();

private:
    /// Several people without a portrait are one line, which has all of them made.
    void joinPortraits(QList<StartIssue> &issues) const;

    Workspace &m_workspace;
    const PartyDraft &m_draft;
    QList<StartIssue> m_issues;
};

} // namespace retinue
