#pragma once

#include <QLineEdit>

class QToolButton;

namespace retinue {

/// A line edit for searching: magnifier in front, a button that clears it, and a quiet hint at the end
/// ("level 1 to 4", "Ctrl+K"). Esc clears first and only then leaves the field.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder = {}, QWidget *parent = nullptr);

    /// Shown at the end while there is room; @p asKey frames it like a key. Empty for none.
    void setHint(const QString &hint, bool asKey = false);
    const QString &hint() const { return m_hint; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    QRect hintRect() const;

    QToolButton *m_clear;
    QString m_hint;
    bool m_hintIsKey = false;
};

} // namespace retinue
