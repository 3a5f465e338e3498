#include "ui/commands/librarycommand.h"

#include "core/base/text.h"
#include "ui/workspace.h"

namespace retinue {

LibraryCommand::LibraryCommand(Workspace &workspace, const QString &transaction, const QString &label)
    : QUndoCommand(singleLine(label, 80)), m_workspace(workspace), m_last(transaction)
{
}

void LibraryCommand::undo()
{
    takeBack();
}

void LibraryCommand::redo()
{
    // Pushing a command onto a stack calls redo(); the commit has already happened by then.
    if (m_pushed)
        takeBack();
    m_pushed = true;
}

void LibraryCommand::takeBack()
{
    const Result<QString> taken = m_workspace.library().undo(m_last);
    if (taken) {
        m_last = *taken;
        return;
    }
    setObsolete(true);
    m_workspace.report(taken.error());
}

} // namespace retinue
