#pragma once

#include <QAbstractButton>

class QMenu;

namespace retinue {

/// A small rounded button for filters and conditions: plain, checkable, with a count, with a menu, or removable.
/// The text is plain; icon() goes in front of it. Delete or the cross emits removeRequested().
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(const QString &text = {}, QWidget *parent = nullptr);

    /// Shown bold behind the text; -1 for none.
    void setCount(int count);
    int count() const { return m_count; }
    /// Shows an arrow and opens @p menu (which the chip does not own) below when clicked.
    void setMenu(QMenu *menu);
    void setRemovable(bool on);
    bool isRemovable() const { return m_removable; }
    /// A dashed edge, for "add one".
    void setDashed(bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void removeRequested();

protected:
    /// How the chip looks now; the three-state chip has one more.
    enum class Look { Off, On, Without };
    virtual Look look() const { return isChecked() ? Look::On : Look::Off; }
    /// True puts a tick behind the text.
    virtual bool showsTick() const { return false; }

    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void nextCheckState() override;

private:
    QRect crossRect() const;
    void openMenu();

    int m_count = -1;
    QMenu *m_menu = nullptr;
    bool m_removable = false;
    bool m_dashed = false;
    bool m_crossPressed = false;
};

} // namespace retinue
