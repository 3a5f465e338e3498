#pragma once

#include <QAbstractButton>

class QMenu;
class QToolButton;

namespace retinue {

/// A button in the shape of a search box with the key that opens it: it says that Ctrl+K goes to anything.
class SearchButton : public QAbstractButton
{
    Q_OBJECT

public:
    SearchButton(const QString &text, const QString &key, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    /// Shows little more than the key.
    void setShort(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
    bool m_short = false;
};

/// The trailing end of the menu bar: which library is open, with a menu to switch, and the way to the palette.
class CornerBar : public QWidget
{
    Q_OBJECT

public:
    explicit CornerBar(QWidget *parent = nullptr);

    /// Names the open library; @p path is shown as tool tip. Empty: no library.
    void setLibrary(const QString &name, const QString &path);
    /// The menu of the switch, not owned.
    void setLibraryMenu(QMenu *menu);
    /// Takes less room, for narrow windows.
    void setShort(bool on) { m_search->setShort(on); }
    QToolButton *librarySwitch() const { return m_library; }
    QAbstractButton *search() const { return m_search; }

signals:
    void searchClicked();

private:
    QToolButton *m_library;
    SearchButton *m_search;
};

} // namespace retinue
