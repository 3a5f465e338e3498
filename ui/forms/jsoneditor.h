#pragma once

#include "ui/forms/fieldeditor.h"

namespace retinue {

class GrowingTextEdit;

/// A free-form object or list as its JSON text. What does not parse is not stored.
class JsonEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit JsonEditor(const Field &field, QWidget *parent = nullptr);
    void setPlaceholder(const QString &text) override;
    bool isWide() const override { return true; }

protected:
    void display(const Json &value) override;
    Json typed() const override;
    QString typedProblem() const override;
    void applyReadOnly(bool readOnly) override;
    QWidget *frame() const override;

private:
    GrowingTextEdit *m_text;
};

} // namespace retinue
