#pragma once

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace retinue {

class Label;

/// A line over the page that asks for a name: Enter takes it, Esc goes away. Asks without a dialog.
class NameBar : public QFrame
{
    Q_OBJECT

public:
    explicit NameBar(QWidget *parent = nullptr);

    /// Shows the bar with @p question and @p suggestion chosen, ready to be typed over.
    void ask(const QString &question, const QString &button, const QString &suggestion);

signals:
    void given(const QString &name);
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take();
    void dismiss();

    Label *m_question;
    QLineEdit *m_name;
    QPushButton *m_take;
};

} // namespace retinue
