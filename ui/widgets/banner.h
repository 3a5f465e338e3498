#pragma once

#include <QFrame>

class QHBoxLayout;
class QPushButton;

namespace retinue {

class IconView;
class Label;

/// A message over a page that stays until its cause is gone: icon, bold title, text, and the ways out as buttons.
class Banner : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Info, Ok, Warn, Bad };
    Q_ENUM(Kind)

    explicit Banner(Kind kind = Kind::Info, const QString &title = {}, const QString &text = {},
                    QWidget *parent = nullptr);

    void setMessage(Kind kind, const QString &title, const QString &text);
    /// Another icon than that of the kind.
    void setIconName(const QString &name);
    /// A small button at the end; connect to its clicked().
    QPushButton *addButton(const QString &text, const QString &iconName = {});
    void clearButtons();
    /// Rounded and edged all around, for inside a page; otherwise it spans the width with a line below.
    void setInset(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Info;
    bool m_inset = false;
    IconView *m_icon;
    Label *m_title;
    Label *m_text;
    QHBoxLayout *m_row;
    QList<QPushButton *> m_buttons;
};

} // namespace retinue
