#pragma once

#include <QToolBar>

class QButtonGroup;
class QToolButton;

namespace retinue {

/// The column of pages at the leading edge of the window. One stop of the Tab key; arrow keys choose inside.
class Rail : public QToolBar
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    /// Adds an entry behind the others; those with @p atTheEnd stand at the bottom. Its number is given back.
    int addEntry(const QString &title, const QString &iconName, const QKeySequence &shortcut, bool atTheEnd = false);
    void setEntryEnabled(int entry, bool enabled);
    /// Shows @p count beside the icon of an entry: so much waits there. 0 shows nothing.
    void setBadge(int entry, int count);
    void setCurrent(int entry);
    int current() const;
    /// How many entries there are.
    int count() const;
    /// Without labels the rail is narrower; the names stay as tool tips.
    void setLabelsShown(bool shown);
    QToolButton *button(int entry) const;

signals:
    void chosen(int entry);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refreshSizes();

    QButtonGroup *m_group;
    QAction *m_spacer;
    bool m_labelsShown = true;
};

} // namespace retinue
