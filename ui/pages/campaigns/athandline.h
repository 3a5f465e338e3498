#pragma once

#include "core/model/characterinfo.h"

#include <QAbstractButton>

class QHBoxLayout;

namespace retinue {

class ElidedLabel;

/// An ability with a dot for each use: filled ones are left. A press uses one.
class AbilityButton : public QAbstractButton
{
    Q_OBJECT

public:
    AbilityButton(const QString &key, const QString &name, int left, int most, QWidget *parent = nullptr);

    const QString &key() const { return m_key; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shown() const;

    QString m_key;
    QString m_name;
    int m_left;
    int m_most;
};

/// What a member has at hand: abilities that count uses, and the items that matter.
class AtHandLine : public QWidget
{
    Q_OBJECT

public:
    explicit AtHandLine(QWidget *parent = nullptr);

    void showState(const CharacterInfo &state, bool locked);

signals:
    void useRequested(const QString &abilityKey);

private:
    QHBoxLayout *m_row;
    QList<AbilityButton *> m_abilities;
    ElidedLabel *m_items;
    QByteArray m_shown;
};

/// The items worth a glance: weapons worn, things that are used up, then the rest; armour is left out.
QStringList notableItems(const CharacterInfo &state, int limit);

} // namespace retinue
