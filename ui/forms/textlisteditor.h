#pragma once

#include "ui/forms/fieldeditor.h"

namespace retinue {

class GrowingTextEdit;

/// A list of texts, one a line. Elements that are no texts are shown as JSON and stay what they are as long as their
/// line is not changed.
class TextListEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit TextListEditor(const Field &field, QWidget *parent = nullptr);
    void setPlaceholder(const QString &text) override;
    bool isWide() const override { return true; }

protected:
    void display(const Json &value) override;
    Json typed() const override;
    void applyReadOnly(bool readOnly) override;
    QWidget *frame() const override;

private:
    GrowingTextEdit *m_text;
};

} // namespace retinue
