#pragma once

#include <QAction>
#include <QMimeData>
#include <QWidget>

namespace retinue {

/// One of the pages behind the rail (Party, People, Campaigns …). A page owns everything right of the rail: its head,
/// its list and its inspector.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Name on the rail and in the menus, translated, without mnemonic.
    virtual QString title() const = 0;
    /// Name of the rail icon.
    virtual const char *iconName() const = 0;
    /// Actions for the menu bar: the menu they belong to is in the property "menu" ("party", "character", "campaign",
    /// "view"); the window shows those of the current page only. In a read-only library the window disables those
    /// whose property "changes" is true; other controls that change something are the page's to disable.
    virtual QList<QAction *> pageActions() { return {}; }
    /// Where the keyboard focus goes when the page is shown, and what Ctrl+F focuses.
    virtual QWidget *searchField() { return nullptr; }
    /// Files or text dropped on the window. True when the page took them.
    virtual bool takeDrop(const QMimeData &) { return false; }
    /// The inspector, if the page has one that may be hidden; F9 shows and hides it.
    virtual QWidget *inspector() { return nullptr; }
    /// Regions for F6, in order.
    virtual QList<QWidget *> regions() { return {this}; }
    /// How much waits on this page for the user; the rail shows it. 0 shows nothing.
    virtual int badge() const { return 0; }

signals:
    /// badge() is another number now.
    void badgeChanged();
};

} // namespace retinue
