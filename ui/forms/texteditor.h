#pragma once

#include "ui/forms/fieldeditor.h"

class QLineEdit;

namespace retinue {

/// One line of text. A wrong-typed value is shown as it stands in the file. A cleared text is stored as "" where there
/// was text, and as null where there was none.
class TextEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit TextEditor(const Field &field, QWidget *parent = nullptr);
    void setPlaceholder(const QString &text) override;

protected:
    void display(const Json &value) override;
    Json typed() const override;
    void applyReadOnly(bool readOnly) override;
    QWidget *frame() const override;

    QLineEdit *m_line;
};

/// A point in time, shown in the user's own way and never edited.
class TimestampEditor : public TextEditor
{
    Q_OBJECT

public:
    explicit TimestampEditor(const Field &field, QWidget *parent = nullptr);

protected:
    void display(const Json &value) override;
    void applyReadOnly(bool readOnly) override;
};

/// What a text control's @p text is as a value, given what is @p stored: unchanged, text, "" or null.
Json textValue(const QString &text, const Json &stored);

} // namespace retinue
