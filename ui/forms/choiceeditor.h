#pragma once

#include "core/rules/ruleset.h"
#include "ui/forms/fieldeditor.h"

class QComboBox;

namespace retinue {

/// One line with suggestions; any text is allowed. Shows the label of a known value and stores the value.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const Field &field, const QList<VocabularyEntry> &entries, QWidget *parent = nullptr);
    void setPlaceholder(const QString &text) override;
    /// Other suggestions; the text stays.
    void setEntries(const QList<VocabularyEntry> &entries);

protected:
    void display(const Json &value) override;
    Json typed() const override;
    void applyReadOnly(bool readOnly) override;
    QWidget *frame() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString labelFor(const QString &value) const;
    void picked();

    QComboBox *m_box;
    QList<VocabularyEntry> m_entries;
};

} // namespace retinue
