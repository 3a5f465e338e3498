#include "core/base/text.h"
#include "core/operations/editfields.h"
#include "ui/pages/people/characterinspector.h"
#include "ui/pages/people/namebar.h"
#include "ui/pages/people/peoplehead.h"
#include "ui/pages/people/peoplepage.h"
#include "ui/pages/people/portraitruns.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/widgets/banner.h"
#include "ui/workspace.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>

namespace retinue {

QAction *PeoplePage::addPageAction(const QString &text, const char *iconName, const QKeySequence &key, bool changes,
                                   void (PeoplePage::*slot)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setProperty("menu", QStringLiteral("character"));
    action->setProperty("changes", changes);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    m_actions += action;
    return action;
}

void PeoplePage::makeActions()
{
    addPageAction(tr("&New character…"), "plus", QKeySequence(tr("Ctrl+Shift+N")), true, &PeoplePage::createNew);
    m_rename = addPageAction(tr("&Rename"), "edit", QKeySequence(Qt::Key_F2), true, &PeoplePage::rename);
    QAction *copy = addPageAction(tr("Save &as new character…"), "duplicate", {}, true, &PeoplePage::saveAsNew);
    QAction *party = addPageAction(tr("Add to &party"), "party", {}, false, &PeoplePage::addToParty);
    QAction *generate = addPageAction(tr("&Generate portrait"), "wand", QKeySequence(tr("Ctrl+G")), true,
                                      &PeoplePage::generatePortrait);
    m_setPicture = addPageAction(tr("Set p&icture…"), "folder", {}, true, &PeoplePage::choosePicture);
    QAction *show = addPageAction(tr("&Show portrait"), "eye", {}, false, &PeoplePage::showPortrait);
    QAction *id = addPageAction(tr("&Copy id"), "copy", {}, false, &PeoplePage::copyId);
    m_delete = addPageAction(tr("&Delete"), "trash", QKeySequence(Qt::Key_Delete), true, &PeoplePage::deleteChosen);
    m_toggleView = addPageAction(tr("&Gallery or table"), "gallery", QKeySequence(tr("Ctrl+Shift+G")), false,
                                 &PeoplePage::toggleView);
    m_toggleView->setProperty("menu", QStringLiteral("view"));
    m_onOne = {m_rename, copy, m_setPicture, show};
    m_onMany = {party, generate, id, m_delete};
    m_inspector->setPortraitActions({generate, m_setPicture, show});
    m_inspector->setMoreActions({m_rename, copy, id, m_delete});
}

QList<QAction *> PeoplePage::pageActions()
{
    return m_actions;
}

void PeoplePage::updateActions()
{
    const QStringList ids = selectedIds();
    const bool locked = m_workspace.library().isReadOnly();
    bool broken = false;
    for (const QString &id : ids) {
        const int row = m_people->rowOf(id);
        broken = broken || row < 0 || m_people->person(row).isBroken();
    }
    for (QAction *action : std::as_const(m_actions)) {
        const bool fits = m_onOne.contains(action)    ? ids.size() == 1 && !broken
                          : m_onMany.contains(action) ? !ids.isEmpty() && !broken
                                                      : true;
        const bool shut = locked && action->property("changes").toBool();
        action->setEnabled(fits && !shut);
        action->setToolTip(shut ? tr("This library is open for reading only.") : QString());
    }
    m_head->newButton()->setEnabled(!locked);
    if (locked)
        setPlainToolTip(m_head->newButton(), tr("This library is open for reading only."));
}

void PeoplePage::showMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : std::as_const(m_actions)) {
        if (action == m_toggleView)
            continue;
        if (action == m_delete)
            menu->addSeparator();
        menu->addAction(action);
    }
    menu->popup(globalPos);
}

void PeoplePage::createNew()
{
    m_copyOf.clear();
    m_nameBar->ask(tr("Name of the new character"), tr("Create"), {});
}

void PeoplePage::saveAsNew()
{
    const QStringList ids = selectedIds();
    const int row = ids.isEmpty() ? -1 : m_people->rowOf(ids.first());
    if (row < 0)
        return;
    m_inspector->flush();
    m_copyOf = ids.first();
    const QString name = m_people->person(row).shownName();
    m_nameBar->ask(tr("Name of the copy of %1").arg(singleLine(name, 40)), tr("Save as new character"), name);
}

void PeoplePage::createNamed(const QString &name)
{
    Library &library = m_workspace.library();
    const auto id = m_copyOf.isEmpty()
                        ? createCharacter(library, m_workspace.services(), Json{{"name", name.toStdString()}})
                        : saveAsNewCharacter(library, m_copyOf, name);
    m_copyOf.clear();
    if (!id) {
        m_workspace.report(id.error());
        return;
    }
    m_workspace.acceptLatest();
    select(*id);
    view()->setFocus();
}

void PeoplePage::rename()
{
    const QModelIndex current = m_selection->currentIndex();
    if (!current.isValid() || selectedIds().size() != 1)
        return;
    m_inspector->flush();
    view()->setFocus();
    view()->edit(current.siblingAtColumn(PeopleModel::Name));
}

void PeoplePage::addToParty()
{
    m_inspector->flush();
    QList<Json> slotObjects;
    QStringList names;
    for (const QString &id : selectedIds()) {
        const auto profile = m_workspace.library().profile(id);
        if (!profile) {
            m_workspace.report(profile.error());
            continue;
        }
        slotObjects += slotFromProfile(*profile);
        names += singleLine(profile->name(), 40);
    }
    if (slotObjects.isEmpty())
        return;
    emit m_workspace.partyRequested(slotObjects);
    m_workspace.say(names.size() == 1 ? tr("%1 goes to the party").arg(names.first())
                                      : tr("%1 people go to the party").arg(names.size()));
}

void PeoplePage::deleteChosen()
{
    m_inspector->flush();
    const QStringList ids = selectedIds();
    QSet<QString> campaigns;
    for (const QString &id : ids) {
        for (const Usage &usage : m_workspace.library().whereUsed(id))
            campaigns += usage.campaignId;
    }
    if (ids.isEmpty())
        return;
    if (campaigns.isEmpty())
        deletePeople(ids);
    else
        askToDelete(ids, static_cast<int>(campaigns.size()));
}

void PeoplePage::askToDelete(const QStringList &ids, int campaigns)
{
    const int row = m_people->rowOf(ids.first());
    const QString who = ids.size() == 1 && row >= 0 ? singleLine(m_people->person(row).shownName(), 40)
                                                    : tr("%1 people").arg(ids.size());
    m_banner->clearButtons();
    m_banner->setMessage(
        Banner::Kind::Warn, tr("Delete %1?").arg(who),
        campaigns == 1 ? tr("A campaign has a copy with level, hit points and gear, which goes too.")
                       : tr("%1 campaigns have a copy with level, hit points and gear; they go too.").arg(campaigns));
    connect(m_banner->addButton(tr("Delete everywhere")), &QPushButton::clicked, this,
            [this, ids] { deletePeople(ids); });
    QPushButton *cancel = m_banner->addButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, m_banner, &QWidget::hide);
    m_banner->show();
    cancel->setFocus();
}

void PeoplePage::deletePeople(const QStringList &ids)
{
    const int first = qMax(0, m_selection->currentIndex().row());
    const int row = m_people->rowOf(ids.first());
    QString who = row >= 0 ? singleLine(m_people->person(row).shownName(), 60) : ids.first();
    int gone = 0;
    for (const QString &id : ids) {
        m_portraits->cancel(id);
        if (m_workspace.accept(deleteCharacter(m_workspace.library(), id, true)))
            ++gone;
    }
    m_banner->hide();
    if (gone == 0)
        return;
    if (gone > 1)
        who = tr("%1 people").arg(gone);
    m_banner->clearButtons();
    m_banner->setMessage(Banner::Kind::Ok, tr("%1 deleted").arg(who), tr("Undo brings everything back."));
    connect(m_banner->addButton(tr("Undo"), QStringLiteral("undo")), &QPushButton::clicked, this, [this, gone] {
        for (int i = 0; i < gone; ++i)
            m_workspace.undo();
    });
    m_banner->show();
    const int next = qMin(first, m_filter->rowCount() - 1);
    if (next >= 0)
        m_selection->setCurrentIndex(m_filter->index(next, 0),
                                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view()->setFocus();
}

void PeoplePage::generatePortrait()
{
    m_inspector->flush();
    const auto &providers = m_workspace.providers().providers();
    if (providers.empty())
        return;
    for (const QString &id : selectedIds())
        m_portraits->generate(id, providers.front()->id());
}

void PeoplePage::choosePicture()
{
    const QStringList ids = selectedIds();
    if (ids.size() != 1)
        return;
    auto *dialog = new QFileDialog(this, tr("Choose a portrait"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Pictures (*.png *.jpg *.jpeg *.webp)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, id = ids.first()](const QString &file) { m_portraits->setPictureFile(id, file); });
    dialog->open();
}

void PeoplePage::showPortrait()
{
    m_inspector->showPortrait();
}

void PeoplePage::copyId()
{
    const QStringList ids = selectedIds();
    QGuiApplication::clipboard()->setText(ids.join(QLatin1Char('\n')));
    m_workspace.say(ids.size() == 1 ? tr("Copied %1").arg(ids.first()) : tr("Copied %1 ids").arg(ids.size()));
}

} // namespace retinue
