#pragma once

#include <QFrame>

class QHBoxLayout;
class QToolButton;

namespace retinue {

class Label;

/// A strip above the page that says something which concerns all of it, with the buttons to answer: an error with its
/// remedy, a question that can wait, the read-only notice. Not modal. All its texts are plain.
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Notice, Warning, Failure };

    Banner(Tone tone, const QString &title, const QString &text, QWidget *parent = nullptr);

    Tone tone() const { return m_tone; }
    QString title() const;
    QString text() const;
    void setTexts(const QString &title, const QString &text);
    /// Another icon than that of the tone.
    void setIconName(const QString &name);
    /// Adds a small button at the trailing end; the banner owns it.
    QAbstractButton *addButton(const QString &text, const QString &iconName = {});
    /// Whether the user may close it with its cross or Esc; true at first.
    void setClosable(bool closable);
    QSize sizeHint() const override;

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Tone m_tone;
    QString m_iconName;
    Label *m_title;
    Label *m_text;
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
};

} // namespace retinue
