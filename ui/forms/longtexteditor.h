#pragma once

#include "ui/forms/fieldeditor.h"

namespace retinue {

class GrowingTextEdit;

/// Several lines of text in a field that grows with them.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit LongTextEditor(const Field &field, QWidget *parent = nullptr);
    void setPlaceholder(const QString &text) override;
    void setLines(int least, int most);
    bool isWide() const override;

protected:
    void display(const Json &value) override;
    Json typed() const override;
    void applyReadOnly(bool readOnly) override;
    QWidget *frame() const override;

private:
    GrowingTextEdit *m_text;
    QString m_shown;
};

} // namespace retinue
