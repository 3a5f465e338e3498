#include "ui/forms/editsession.h"

#include "ui/forms/fieldeditor.h"

namespace retinue {

EditSession::EditSession(QObject *parent, int pauseMs) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &EditSession::flush);
}

void EditSession::add(FieldEditor *editor)
{
    const QString key = editor->key();
    m_editors.insert(key, editor);
    connect(editor, &FieldEditor::edited, this, [this, editor] { typed(editor); });
    connect(editor, &FieldEditor::finished, this, [this, key] { finish(key); });
    connect(editor, &QObject::destroyed, this, [this, key, editor] {
        if (m_editors.value(key) == editor)
            m_editors.remove(key);
        m_pending.remove(key);
    });
}

void EditSession::load(const Json &values)
{
    m_pause.stop();
    m_pending.clear();
    for (FieldEditor *editor : std::as_const(m_editors)) {
        const Json *value = member(values, editor->field().key);
        editor->setValue(value ? *value : Json());
    }
}

void EditSession::setStored(const QString &key, const Json &value)
{
    FieldEditor *editor = m_editors.value(key);
    if (!editor)
        return;
    editor->rebase(value);
    if (!editor->isEdited())
        m_pending.remove(key);
}

void EditSession::setStored(const Json &values)
{
    for (const QString &key : m_editors.keys()) {
        const Json *value = member(values, m_editors.value(key)->field().key);
        setStored(key, value ? *value : Json());
    }
}

void EditSession::flush()
{
    m_pause.stop();
    // What could not be stored the last time is tried again.
    for (const FieldEditor *editor : std::as_const(m_editors)) {
        if (editor->isEdited())
            m_pending.insert(editor->key());
    }
    for (const QString &key : QSet<QString>(m_pending))
        finish(key);
}

void EditSession::typed(FieldEditor *editor)
{
    if (!editor->problem().isEmpty())
        return;
    m_pending.insert(editor->key());
    m_pause.start();
    emit valueEdited(editor->key(), editor->value(), false);
}

void EditSession::finish(const QString &key)
{
    if (!m_pending.remove(key))
        return;
    FieldEditor *editor = m_editors.value(key);
    if (editor && editor->problem().isEmpty())
        emit valueEdited(key, editor->value(), true);
}

} // namespace retinue
