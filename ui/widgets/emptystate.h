#pragma once

#include <QWidget>

class QPushButton;

namespace retinue {

class Label;

/// What an empty page says: one line what to do next and one button that does it, where content would begin.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// Without @p button text there is no button. @p iconName may be empty.
    EmptyState(const QString &iconName, const QString &line, const QString &button = {}, QWidget *parent = nullptr);

    void setLine(const QString &line);
    void setButtonText(const QString &text);
    QPushButton *button() const { return m_button; }

signals:
    void triggered();

private:
    Label *m_line;
    QPushButton *m_button;
};

} // namespace retinue
