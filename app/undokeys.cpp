#include "app/undokeys.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace retinue {

namespace {

/// Whether @p object has something of its own for undo (or redo); true for everything that is no text field.
bool hasOwnSteps(QObject *object, bool undo)
{
    if (const auto *line = qobject_cast<QLineEdit *>(object))
        return undo ? line->isUndoAvailable() : line->isRedoAvailable();
    const QTextDocument *document = nullptr;
    if (const auto *plain = qobject_cast<QPlainTextEdit *>(object))
        document = plain->document();
    else if (const auto *rich = qobject_cast<QTextEdit *>(object))
        document = rich->document();
    return !document || (undo ? document->isUndoAvailable() : document->isRedoAvailable());
}

} // namespace

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    if ((!undo && !key->matches(QKeySequence::Redo)) || hasOwnSteps(watched, undo))
        return false;
    event->ignore();
    return true;
}

} // namespace retinue
