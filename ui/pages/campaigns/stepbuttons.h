#pragma once

#include <QWidget>

class QToolButton;

namespace retinue {

/// Minus and plus in one frame; held down they repeat.
class StepButtons : public QWidget
{
    Q_OBJECT

public:
    StepButtons(const QString &less, const QString &more, QWidget *parent = nullptr);

    QToolButton *minus() const { return m_minus; }
    QToolButton *plus() const { return m_plus; }

signals:
    void stepped(int direction);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *makeButton(const char *iconName, const QString &name, int direction);

    QToolButton *m_minus;
    QToolButton *m_plus;
};

} // namespace retinue
