#pragma once

#include <QUndoCommand>

namespace retinue {

class Workspace;

/// A transaction that has been committed, as one step of the undo stack. Undo takes it back in the library, redo takes
/// that back again. A step that fails is reported and leaves the stack.
class LibraryCommand : public QUndoCommand
{
public:
    /// @p transaction is the history id of the commit; @p label what the user did.
    LibraryCommand(Workspace &workspace, const QString &transaction, const QString &label);

    void undo() override;
    void redo() override;

private:
    void takeBack();

    Workspace &m_workspace;
    QString m_last; ///< the transaction that undo or redo takes back next
    bool m_pushed = false;
};

} // namespace retinue
