#pragma once

#include "core/record/json.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace retinue {

class FieldEditor;

/// Watches the editors of one form and says what to store and when: after a short pause, when an editor is left, and
/// when flushed. Typing in one field is one edit. Works with any layout of editors.
class EditSession : public QObject
{
    Q_OBJECT

public:
    explicit EditSession(QObject *parent = nullptr, int pauseMs = 800);

    /// Takes part from now on. One editor a key.
    void add(FieldEditor *editor);
    FieldEditor *editor(const QString &key) const { return m_editors.value(key); }
    QList<FieldEditor *> editors() const { return m_editors.values(); }

    /// Shows the fields of another character: missing keys are empty. Call flush() first.
    void load(const Json &values);
    /// Takes a value that changed outside. A field in which something not yet stored is typed keeps the typing.
    void setStored(const QString &key, const Json &value);
    void setStored(const Json &values);

    /// Emits what is not stored yet, at once. Call it before closing and before load().
    void flush();
    bool hasPending() const { return !m_pending.isEmpty(); }

signals:
    /// @p finished: store it now; else the user is still typing. @p value null means cleared.
    void valueEdited(const QString &key, const retinue::Json &value, bool finished);

private:
    void typed(FieldEditor *editor);
    void finish(const QString &key);

    QHash<QString, FieldEditor *> m_editors;
    QSet<QString> m_pending;
    QTimer m_pause;
};

} // namespace retinue
