#pragma once

#include "core/rules/ruleset.h"
#include "ui/forms/fieldeditor.h"

class QComboBox;

namespace retinue {

class FlowLayout;

/// A list of short texts from a vocabulary (conditions) as chips that can be taken away, and a field that adds one, of
/// the vocabulary or any other. Elements that are no texts are chips of their JSON.
class ChipListEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChipListEditor(const Field &field, const QList<VocabularyEntry> &entries, QWidget *parent = nullptr);
    void setPlaceholder(const QString &text) override;
    bool isWide() const override { return true; }

protected:
    void display(const Json &value) override;
    Json typed() const override;
    void applyReadOnly(bool readOnly) override;
    QWidget *frame() const override;

private:
    void showChips();
    void add(const QString &text);
    void removeAt(qsizetype index);
    QString labelFor(const Json &element) const;

    QList<VocabularyEntry> m_entries;
    QWidget *m_chipBox;
    FlowLayout *m_chips;
    QComboBox *m_add;
    QList<Json> m_list;
};

} // namespace retinue
