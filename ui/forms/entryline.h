#pragma once

#include "core/record/json.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace retinue {

class NumberBox;

/// One item or ability in a list: name, and either quantity and equipped, or the uses left where uses are counted.
/// Every other key of the entry, and an entry that is no object, stays as it is.
class EntryLine : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Item, Ability };

    EntryLine(Kind kind, const QString &key, const Json &entry, QWidget *parent = nullptr);

    const QString &key() const { return m_key; }
    /// The entry with what the user changed.
    Json entry() const;
    void setReadOnly(bool readOnly);
    /// The controls, for focus and keys.
    QList<QWidget *> controls() const;

signals:
    void edited();
    /// The user ticked something: a good moment to store.
    void finished();
    void removeRequested();

private:
    void addItemControls();
    void addAbilityControls();
    NumberBox *addNumber(const QString &name, const QString &text, int width);

    Kind m_kind;
    QString m_key;
    Json m_entry;
    QLineEdit *m_name;
    NumberBox *m_number = nullptr;
    QCheckBox *m_equipped = nullptr;
    QWidget *m_remove = nullptr;
};

} // namespace retinue
