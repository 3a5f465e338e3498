#pragma once

#include "core/operations/startcampaign.h"
#include "ui/forms/fieldsuggestions.h"

#include <QHash>
#include <QObject>

namespace retinue {

class FieldEditor;
class FieldRow;
class PartyDraft;
class Workspace;
struct Place;

/// The editors of one place of the party, by field key: made from the field catalogue, bound to the draft. Typing goes
/// into the draft at once, as one undo step a field; what changes elsewhere (undo) shows without disturbing typing.
class SlotEditors : public QObject
{
    Q_OBJECT

public:
    SlotEditors(Workspace &workspace, PartyDraft &draft, QObject *parent = nullptr);

    /// A labelled editor for @p key of the preset catalogue; the caller places it.
    FieldRow *makeRow(const QString &key, QWidget *parent);
    /// nullptr when there is none.
    FieldRow *row(const QString &key) const { return m_rows.value(key); }
    /// Shows the fields of another place.
    void setPlace(int place);
    /// Marks the fields that stand in the way of a start.
    void setIssues(const QList<StartIssue> &issues);

private:
    void refresh();
    void store(const QString &key, const FieldEditor &editor);

    Workspace &m_workspace;
    PartyDraft &m_draft;
    FieldSuggestions m_suggestions;
    QHash<QString, FieldRow *> m_rows;
    int m_place = 0;
    QString m_storing; ///< key being stored now; its editor keeps what is typed
};

} // namespace retinue
