#pragma once

#include <QAction>
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
    /// "view"); the window shows those of the current page only.
    virtual QList<QAction *> pageActions() { return {}; }
    /// Where the keyboard focus goes when the page is shown, and what Ctrl+F focuses.
    virtual QWidget *searchField() { return nullptr; }
    /// Files or text dropped on the window. True when the page took them.
    virtual bool takeDrop(const QMimeData &) { return false; }
    /// Regions for F6, in order.
    virtual QList<QWidget *> regions() { return {this}; }
};

} // namespace retinue
