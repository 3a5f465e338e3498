#pragma once

#include "ui/forms/fieldeditor.h"

class QLineEdit;

namespace retinue {

class NumberBox;

/// A whole number or one with a fraction, with arrows. Whatever is stored is shown, also a text, a NaN or a number
/// outside the range; what is typed must be a number within the range that is offered.
class NumberEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit NumberEditor(const Field &field, QWidget *parent = nullptr);
    void setPlaceholder(const QString &text) override;

protected:
    void display(const Json &value) override;
    Json typed() const override;
    QString typedProblem() const override;
    void applyReadOnly(bool readOnly) override;
    QWidget *frame() const override;

private:
    NumberBox *m_box;
};

} // namespace retinue
