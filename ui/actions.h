#pragma once

#include <QActionGroup>
#include <QHash>
#include <QMenu>
#include <QObject>

class QMenuBar;

namespace retinue {

class Page;

/// The window's menus and every action in them. It decides nothing: the window connects what each action does.
class Actions : public QObject
{
    Q_OBJECT

public:
    /// Fills @p bar; the actions belong to this object.
    Actions(QMenuBar &bar, QObject *parent);

    QAction *const openLibrary;
    QAction *const inspect;
    QAction *const closeInspection;
    QAction *const openSample;
    QAction *const quit;
    QAction *const undo;
    QAction *const redo;
    QAction *const find;
    QAction *const palette;
    QAction *const nextRegion;
    QAction *const previousRegion;
    QAction *const inspector;
    QAction *const jobs;
    QAction *const readAgain;
    QAction *const guide;
    QAction *const about;

    /// system, light and dark; the name of the scheme is the action's data.
    QActionGroup *colourSchemes() const { return m_schemes; }
    QMenu *recentMenu() const { return m_recent; }

    /// Adds a page to the View menu; its place decides Ctrl+1 … Ctrl+9.
    QAction *addPage(const QString &title, const QString &iconName, const QKeySequence &shortcut);
    /// Puts the actions of @p page into their menus and takes those of the page before out. In a read-only library
    /// those that change something (property "changes") are disabled and say why.
    void showPage(Page *page, bool readOnly);

    /// Everything in the menus that can be done now, with the title of its menu, for the palette.
    QList<std::pair<QAction *, QString>> available() const;
    /// The menus in their order.
    QList<QMenu *> menus() const { return m_menus; }

private:
    QAction *make(const QString &text, const QKeySequence &shortcut = {}, const char *iconName = nullptr);
    QMenu *addMenu(QMenuBar &bar, const QString &title, const QString &name);
    void forgetPage();
    void hideEmptyMenus();

    QActionGroup *m_schemes;
    QList<QMenu *> m_menus;
    QHash<QString, QMenu *> m_menuOf; ///< "file", "edit", "view", "party", "character", "campaign", "library", "help"
    QMenu *m_recent = nullptr;
    QAction *m_endOfPages = nullptr;
    QList<QAction *> m_ofPage;
};

} // namespace retinue
