#pragma once

#include "ui/forms/entryline.h"
#include "ui/forms/fieldeditor.h"

class QLineEdit;
class QVBoxLayout;

namespace retinue {

class Label;

/// Items or abilities by id, a line each, with a line below that adds one ("Rope" or "5 Torches", Enter). New entries
/// have the keys of their neighbours: those of the server where these have ids of their own, else just the name.
class EntryMapEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit EntryMapEditor(const Field &field, QWidget *parent = nullptr);
    bool isWide() const override { return true; }

protected:
    void display(const Json &value) override;
    Json typed() const override;
    void applyReadOnly(bool readOnly) override;

private:
    EntryLine::Kind kind() const;
    EntryLine *addLine(const QString &key, const Json &entry);
    void addTyped();
    Json newEntry(const QString &id, const QString &name, qint64 quantity) const;
    QString freeId(const QString &name) const;

    QVBoxLayout *m_list;
    Label *m_note;
    QLineEdit *m_add;
    QList<EntryLine *> m_lines;
};

} // namespace retinue
