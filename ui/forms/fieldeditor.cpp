#include "ui/forms/fieldeditor.h"

#include "ui/forms/fieldvalue.h"
#include "ui/theme/look.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>

namespace retinue {

FieldEditor::FieldEditor(const Field &field, QWidget *parent) : QWidget(parent), m_field(field)
{
    setObjectName(key());
}

Json FieldEditor::value() const
{
    return m_touched && typedProblem().isEmpty() ? typed() : m_stored;
}

void FieldEditor::setValue(const Json &stored)
{
    m_stored = stored;
    m_touched = false;
    m_displaying = true;
    display(stored);
    m_displaying = false;
    refreshMarks();
    emit shown();
}

void FieldEditor::rebase(const Json &stored)
{
    if (!m_touched || (typedProblem().isEmpty() && sameValue(typed(), stored))) {
        const bool shown = m_touched || sameValue(stored, m_stored);
        m_stored = stored;
        m_touched = false;
        if (!shown)
            setValue(stored);
    } else {
        m_stored = stored;
    }
    refreshMarks();
}

bool FieldEditor::isEdited() const
{
    return m_touched && (!typedProblem().isEmpty() || !sameValue(typed(), m_stored));
}

QString FieldEditor::problem() const
{
    return m_touched ? typedProblem() : QString();
}

void FieldEditor::restore()
{
    setValue(m_stored);
    emit edited();
    emit finished();
}

void FieldEditor::setReadOnly(bool readOnly, const QString &reason)
{
    m_readOnly = readOnly;
    m_lockReason = readOnly ? reason : QString();
    applyReadOnly(readOnly);
    refreshMarks();
}

void FieldEditor::setOriginNote(const QString &note)
{
    m_originNote = note;
    refreshMarks();
}

void FieldEditor::changedByUser()
{
    if (m_displaying)
        return;
    m_touched = true;
    refreshMarks();
    emit edited();
}

void FieldEditor::refreshMarks()
{
    QStringList lines;
    const QString trouble = problem();
    const QString note = m_touched ? QString() : wrongTypeNote(m_field, m_stored);
    for (const QString &line : {trouble, note, helpOf(m_field), m_originNote, m_lockReason}) {
        if (!line.isEmpty())
            lines += line;
    }
    setPlainToolTip(this, lines.join(QLatin1Char('\n')));
    setAccessibleDescription(lines.join(QLatin1Char(' ')));
    if (frame())
        setInvalid(frame(), !trouble.isEmpty() || !note.isEmpty());
}

void FieldEditor::watch(QWidget *control)
{
    control->installEventFilter(this);
    if (!control->accessibleName().isEmpty())
        return;
    control->setAccessibleName(labelOf(m_field));
}

bool FieldEditor::isInside(QWidget *widget) const
{
    return widget && (widget == this || isAncestorOf(widget));
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && isEdited()) {
            restore();
            return true;
        }
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool multiLine = qobject_cast<QPlainTextEdit *>(watched);
        if (enter && (!multiLine || key->modifiers().testFlag(Qt::ControlModifier))) {
            emit finished();
            return multiLine;
        }
    }
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && !isInside(QApplication::focusWidget()))
            emit finished();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace retinue
