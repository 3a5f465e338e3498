#include "ui/paletteentries.h"

#include "core/base/text.h"
#include "ui/actions.h"
#include "ui/workspace.h"

#include <QCoreApplication>
#include <QPointer>

namespace retinue {

namespace {

/// Translation context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PaletteEntries)
};

/// A menu text without the marks that only menus need.
QString plainText(QString text)
{
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    text.remove(u'&');
    text.replace(u'\x01', u'&');
    return text;
}

QString iconNameOf(const QAction &action)
{
    return action.property("iconName").toString();
}

} // namespace

QList<PaletteEntry> paletteEntries(const Actions &actions, Workspace *workspace)
{
    QList<PaletteEntry> entries;
    const QList<QAction *> keysOnly{actions.palette, actions.nextRegion, actions.previousRegion};
    for (const auto &[action, menu] : actions.available()) {
        if (keysOnly.contains(action))
            continue;
        entries.append({plainText(action->text()), plainText(menu), iconNameOf(*action),
                        action->shortcut().toString(QKeySequence::NativeText), [chosen = QPointer(action)] {
                            if (chosen)
                                chosen->trigger();
                        }});
    }
    if (!workspace)
        return entries;
    for (const ProfileSummary &person : workspace->library().profiles()) {
        if (person.isTemplate || !person.broken.isEmpty())
            continue;
        entries.append({singleLine(person.name, 80),
                        singleLine((person.race + u' ' + person.characterClass).trimmed(), 80),
                        QStringLiteral("person"),
                        {},
                        [workspace, id = person.id] { emit workspace->personRequested(id); }});
    }
    for (const CampaignSummary &campaign : workspace->library().campaigns()) {
        if (!campaign.broken.isEmpty())
            continue;
        entries.append({singleLine(campaign.title, 80),
                        Words::tr("Campaign"),
                        QStringLiteral("campaigns"),
                        {},
                        [workspace, id = campaign.id] { emit workspace->campaignRequested(id); }});
    }
    return entries;
}

} // namespace retinue
