#pragma once

#include "ui/forms/fieldeditor.h"

class QCheckBox;

namespace retinue {

/// True or false. Half ticked while the value is missing or no truth value; then the tick's text says what stands
/// there.
class FlagEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit FlagEditor(const Field &field, QWidget *parent = nullptr);

protected:
    void display(const Json &value) override;
    Json typed() const override;
    void applyReadOnly(bool readOnly) override;

private:
    QCheckBox *m_box;
};

} // namespace retinue
