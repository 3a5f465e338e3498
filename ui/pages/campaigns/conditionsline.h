#pragma once

#include "core/rules/ruleset.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace retinue {

class Chip;
class FlowLayout;
class Label;

/// A condition somebody has. Its ground says whether it is good or bad, beside the word itself; the cross, Delete or
/// Backspace take it away.
class ConditionChip : public QAbstractButton
{
    Q_OBJECT

public:
    ConditionChip(const QString &condition, const QString &kind, QWidget *parent = nullptr);

    const QString &condition() const { return m_condition; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString shown() const;

    QString m_condition;
    QString m_kind;
};

/// A field that takes one word out of a list, or any other: the list opens below at once, Enter takes, Esc leaves.
class SuggestField : public QLineEdit
{
    Q_OBJECT

public:
    SuggestField(const QStringList &suggestions, const QString &placeholder, QWidget *parent = nullptr);

    void setSuggestions(const QStringList &suggestions);

signals:
    void taken(const QString &text);
    void left();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(const QString &text);
};

/// The conditions of one member in a line, with "+ Condition" at its end.
class ConditionsLine : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionsLine(const Ruleset &rules, QWidget *parent = nullptr);

    void setConditions(const QStringList &conditions);
    /// Shows at most @p limit of them, and how many more there are.
    void setLimit(int limit);
    /// Nothing can be added or removed; @p reason is the tool tip.
    void setLocked(bool locked, const QString &reason);
    /// Opens the field for a new condition. With @p byKey its first letter may have been the key itself.
    void startAdding(bool byKey = false);

signals:
    void addRequested(const QString &condition);
    void removeRequested(const QString &condition);
    /// The field for a new condition has been left.
    void finished();

private:
    void fill();
    void stopAdding();
    void add(QString text);

    const Ruleset &m_rules;
    QStringList m_known;
    FlowLayout *m_flow;
    QStringList m_conditions;
    int m_limit = 24;
    Label *m_rest;
    QList<ConditionChip *> m_chips;
    Chip *m_add;
    SuggestField *m_field;
    bool m_byKey = false;
    bool m_locked = false;
};

} // namespace retinue
