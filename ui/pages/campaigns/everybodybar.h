#pragma once

#include "ui/pages/campaigns/shorthand.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace retinue {

class ElidedLabel;
class Label;
class SuggestField;

/// What is done to the whole party at once: heal, damage, move, rest.
class EverybodyBar : public QWidget
{
    Q_OBJECT

public:
    explicit EverybodyBar(QWidget *parent = nullptr);

    void setPlaces(const QStringList &places);
    void setLocked(bool locked, const QString &reason);
    /// Shows why it was refused, in the bar.
    void refuse(const QString &sentence);
    /// Puts @p widget at the end of the bar.
    void addWidget(QWidget *widget);

signals:
    void requested(const QList<retinue::PlayStep> &steps);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *button(const char *iconName, const QString &text);
    void ask(PlayStep::Kind kind);
    void applyAmount();
    void back();

    QStackedWidget *m_stack;
    QList<QPushButton *> m_buttons;
    ElidedLabel *m_hint;
    Label *m_question;
    QLineEdit *m_amount;
    SuggestField *m_place;
    QPushButton *m_apply;
    PlayStep::Kind m_kind = PlayStep::Kind::Heal;
};

} // namespace retinue
