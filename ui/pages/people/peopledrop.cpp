#include "ui/pages/people/peopledrop.h"

#include "core/operations/editfields.h"
#include "core/operations/outsidefile.h"
#include "ui/dragtypes.h"
#include "ui/workspace.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QUrl>

namespace retinue {
namespace {

constexpr int mostAtOnce = 200;

bool endsIn(const QString &file, const QStringList &endings)
{
    return endings.contains(file.section(QLatin1Char('.'), -1).toLower());
}

/// Translation context of this file.
struct PeopleDropText
{
    Q_DECLARE_TR_FUNCTIONS(PeopleDropText)
};

} // namespace

PeopleDrop::PeopleDrop(const QMimeData &mime)
{
    if (mime.hasFormat(drag::characterIds))
        return; // our own people on their way out
    if (mime.hasFormat(drag::slotObjects)) {
        const Json list = parseJson(mime.data(drag::slotObjects));
        if (list.is_array())
            m_slots = QList<Json>(list.begin(), list.end());
        return;
    }
    for (const QUrl &url : mime.urls()) {
        const QString file = url.toLocalFile();
        if (endsIn(file, {QStringLiteral("json")}))
            m_files += file;
        else if (endsIn(file,
                        {QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("webp")}))
            m_picture = file;
    }
    if (!m_files.isEmpty())
        m_picture.clear();
}

QString PeopleDrop::summary() const
{
    if (isPicture())
        return m_picture.section(QLatin1Char('/'), -1);
    if (m_files.size() == 1)
        return m_files.first().section(QLatin1Char('/'), -1);
    if (m_slots.size() == 1)
        return textOf(m_slots.first(), "name", PeopleDropText::tr("a character"));
    return m_files.isEmpty() ? PeopleDropText::tr("%1 characters").arg(m_slots.size())
                             : PeopleDropText::tr("%1 files").arg(m_files.size());
}

QStringList PeopleDrop::addTo(Workspace &workspace) const
{
    QList<Json> slotObjects = m_slots;
    for (const QString &file : m_files) {
        const auto found = readPresetFile(file);
        if (!found) {
            workspace.report(found.error());
            continue;
        }
        slotObjects += *found;
    }
    QStringList ids;
    for (const Json &slot : slotObjects) {
        if (ids.size() == mostAtOnce)
            break;
        // A profile that is dropped becomes somebody new; an id in it would claim to be somebody who is here.
        Json fresh = slot;
        fresh.erase("character_id");
        if (!fresh.contains("level") && fresh.contains("base_level"))
            fresh["level"] = fresh["base_level"];
        const auto id = createCharacter(workspace.library(), workspace.services(), fresh);
        if (!id) {
            workspace.report(id.error());
            continue;
        }
        workspace.acceptLatest();
        ids += *id;
    }
    return ids;
}

} // namespace retinue
