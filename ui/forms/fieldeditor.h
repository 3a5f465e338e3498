#pragma once

#include "core/model/field.h"
#include "core/record/json.h"

#include <QWidget>

namespace retinue {

/// Edits one value of a field. A value is stored as it was found until the user changes it: a text in a number field,
/// a NaN or a list in a text field is shown, marked and given back unchanged.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FieldEditor(const Field &field, QWidget *parent = nullptr);

    const Field &field() const { return m_field; }
    QString key() const { return QString::fromLatin1(m_field.key); }

    /// What is to be stored: the value set, or what the user made of it. Null stands for missing.
    Json value() const;
    /// Shows @p stored and forgets what was typed.
    void setValue(const Json &stored);
    /// Tells that @p stored is what is stored now, and keeps what was typed and the cursor.
    void rebase(const Json &stored);
    const Json &stored() const { return m_stored; }

    /// True when the user made something else of the stored value.
    bool isEdited() const;
    /// Why what is typed cannot be stored, one sentence; empty when it can.
    QString problem() const;
    /// Back to the stored value.
    void restore();

    bool isReadOnly() const { return m_readOnly; }
    /// Text can still be selected and copied. @p reason becomes the tool tip.
    void setReadOnly(bool readOnly, const QString &reason = {});
    /// The hint shown while there is no value.
    virtual void setPlaceholder(const QString &) {}
    /// Extra lines for the tool tip: where the value comes from.
    void setOriginNote(const QString &note);
    /// True for editors that want the whole width under their label.
    virtual bool isWide() const { return false; }

signals:
    /// Another stored value is shown.
    void shown();
    /// After every change by the user.
    void edited();
    /// The user has left the editor, pressed Enter or picked something: a good moment to store.
    void finished();

protected:
    virtual void display(const Json &value) = 0;
    /// What the controls say now. Called only after the user changed something.
    virtual Json typed() const = 0;
    virtual QString typedProblem() const { return {}; }
    virtual void applyReadOnly(bool readOnly) = 0;
    /// The control whose edge turns red, or nullptr.
    virtual QWidget *frame() const { return nullptr; }

    /// To be called by the controls' signals. Does nothing while display() runs.
    void changedByUser();
    /// Makes Escape, Enter and leaving @p control work, and keeps the wheel for scrolling the form.
    void watch(QWidget *control);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isInside(QWidget *widget) const;
    void refreshMarks();

    const Field &m_field;
    Json m_stored;
    QString m_lockReason;
    QString m_originNote;
    bool m_touched = false;
    bool m_displaying = false;
    bool m_readOnly = false;
};

} // namespace retinue
