#include "ui/actions.h"

#include "ui/pages/page.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"

#include <QMenuBar>

namespace retinue {

Actions::Actions(QMenuBar &bar, QObject *parent)
    : QObject(parent), openLibrary(make(tr("&Open or make a library…"), QKeySequence::Open, "folder")),
      inspect(make(tr("Only &look at a folder…"), QKeySequence(Qt::CTRL | Qt::Key_I), "eye")),
      closeInspection(make(tr("&Close inspection"))), openSample(make(tr("Open the &sample library"), {}, "book")),
      quit(make(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q))), undo(make(tr("&Undo"), QKeySequence::Undo, "undo")),
      redo(make(tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), "redo")),
      find(make(tr("&Find"), QKeySequence::Find, "search")),
      palette(make(tr("&Go to anything…"), QKeySequence(Qt::CTRL | Qt::Key_K))),
      nextRegion(make(tr("&Next region"), QKeySequence(Qt::Key_F6))),
      previousRegion(make(tr("&Previous region"), QKeySequence(Qt::SHIFT | Qt::Key_F6))),
      inspector(make(tr("&Inspector"), QKeySequence(Qt::Key_F9))),
      jobs(make(tr("&Jobs"), QKeySequence(Qt::CTRL | Qt::Key_J))),
      readAgain(make(tr("&Read the folder again"), QKeySequence(Qt::Key_F5), "refresh")),
      guide(make(tr("&Shortcuts"), QKeySequence(Qt::Key_F1), "keyboard")), about(make(tr("&About Retinue"))),
      m_schemes(new QActionGroup(this))
{
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    jobs->setCheckable(true);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);

    QMenu *file = addMenu(bar, tr("&File"), QStringLiteral("file"));
    file->addActions({openLibrary, inspect, closeInspection, openSample});
    m_recent = file->addMenu(tr("&Recent libraries"));
    file->addSeparator();
    file->addAction(quit);

    addMenu(bar, tr("&Edit"), QStringLiteral("edit"))->addActions({undo, redo, find});
    m_menuOf[QStringLiteral("edit")]->insertSeparator(find);

    QMenu *view = addMenu(bar, tr("&View"), QStringLiteral("view"));
    m_endOfPages = view->addSeparator();
    view->addActions({palette, nextRegion, previousRegion, inspector, jobs});
    QMenu *colours = view->addMenu(tr("&Colours"));
    const QList<std::pair<QString, QString>> schemes{{QStringLiteral("system"), tr("As the &system")},
                                                     {QStringLiteral("light"), tr("&Light")},
                                                     {QStringLiteral("dark"), tr("&Dark")}};
    for (const auto &[name, title] : schemes) {
        QAction *scheme = make(title);
        scheme->setCheckable(true);
        scheme->setData(name);
        m_schemes->addAction(scheme);
        colours->addAction(scheme);
    }

    addMenu(bar, tr("&Party"), QStringLiteral("party"));
    addMenu(bar, tr("&Character"), QStringLiteral("character"));
    addMenu(bar, tr("Ca&mpaign"), QStringLiteral("campaign"));
    addMenu(bar, tr("&Library"), QStringLiteral("library"))->addAction(readAgain);
    addMenu(bar, tr("&Help"), QStringLiteral("help"))->addActions({guide, about});
    closeInspection->setVisible(false);
    hideEmptyMenus();
}

QAction *Actions::make(const QString &text, const QKeySequence &shortcut, const char *iconName)
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcut);
    if (iconName) {
        action->setIcon(icon(iconName));
        action->setProperty("iconName", QString::fromLatin1(iconName));
    }
    return action;
}

QMenu *Actions::addMenu(QMenuBar &bar, const QString &title, const QString &name)
{
    QMenu *menu = bar.addMenu(title);
    menu->setToolTipsVisible(true);
    m_menus.append(menu);
    m_menuOf.insert(name, menu);
    return menu;
}

QAction *Actions::addPage(const QString &title, const QString &iconName, const QKeySequence &shortcut)
{
    QAction *action = make(plainButtonText(title), shortcut);
    action->setIcon(icon(iconName));
    action->setProperty("iconName", iconName);
    m_menuOf.value(QStringLiteral("view"))->insertAction(m_endOfPages, action);
    return action;
}

void Actions::showPage(Page *page, bool readOnly)
{
    forgetPage();
    if (page)
        for (QAction *action : page->pageActions()) {
            QMenu *menu = m_menuOf.value(action->property("menu").toString(), m_menuOf.value(QStringLiteral("view")));
            menu->addAction(action);
            m_ofPage.append(action);
            if (readOnly && action->property("changes").toBool()) {
                action->setEnabled(false);
                action->setIcon(icon("lock"));
                action->setToolTip(plainToolTip(tr("This library is open for looking only; nothing can be changed.")));
            }
        }
    hideEmptyMenus();
}

void Actions::forgetPage()
{
    for (QAction *action : std::as_const(m_ofPage))
        for (QMenu *menu : std::as_const(m_menus))
            menu->removeAction(action);
    m_ofPage.clear();
}

void Actions::hideEmptyMenus()
{
    for (QMenu *menu : std::as_const(m_menus))
        menu->menuAction()->setVisible(!menu->isEmpty());
}

QList<std::pair<QAction *, QString>> Actions::available() const
{
    QList<std::pair<QAction *, QString>> found;
    const auto collect = [&found](const QMenu *menu, const auto &again) -> void {
        for (QAction *action : menu->actions()) {
            if (action->menu())
                again(action->menu(), again);
            else if (!action->isSeparator() && action->isEnabled() && action->isVisible())
                found.append({action, menu->title()});
        }
    };
    for (const QMenu *menu : m_menus)
        collect(menu, collect);
    return found;
}

} // namespace retinue
