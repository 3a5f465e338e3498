#include "ui/pages/party/dropcontent.h"

#include "core/base/text.h"
#include "core/library/library.h"
#include "ui/dragtypes.h"
#include "ui/pages/party/place.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QUrl>

namespace retinue {

namespace {

constexpr qsizetype longestText = 4 * 1024 * 1024;

bool hasEnding(const QString &file, const QStringList &endings)
{
    const QString ending = file.section(QLatin1Char('.'), -1).toLower();
    return endings.contains(ending);
}

const QStringList pictureEndings{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"),
                                 QStringLiteral("webp")};

QList<Json> slotList(const QByteArray &text)
{
    QList<Json> list;
    const Json json = parseJson(text);
    if (json.is_array())
        for (const Json &slot : json)
            if (slot.is_object())
                list << slot;
    return list;
}

} // namespace

DropContent::DropContent(const QMimeData &mime)
{
    if (mime.hasFormat(drag::slotObjects)) {
        m_slots = slotList(mime.data(drag::slotObjects));
    } else if (mime.hasFormat(drag::characterIds)) {
        m_characterIds = QString::fromUtf8(mime.data(drag::characterIds)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    } else if (mime.hasUrls()) {
        for (const QUrl &url : mime.urls()) {
            const QString file = url.toLocalFile();
            if (hasEnding(file, {QStringLiteral("json")}) || hasEnding(file, pictureEndings))
                m_files << file;
        }
    } else if (mime.hasText() && mime.text().size() < longestText) {
        for (const Json &preset : presetObjects(mime.text().toUtf8(), "characters"))
            m_slots << placeFromPreset(preset).slotObject();
    }
}

bool DropContent::isPicture() const
{
    return m_files.size() == 1 && hasEnding(m_files.first(), pictureEndings);
}

QList<Json> DropContent::slotObjects(const Library &library) const
{
    QList<Json> list = m_slots;
    for (const QString &id : m_characterIds)
        if (const auto profile = library.profile(id))
            list << placeFromProfile(profile->value({}).value_or(Json::object())).slotObject();
    return list;
}

QString DropContent::summary(const Library &library) const
{
    if (m_files.size() == 1)
        return singleLine(m_files.first().section(QLatin1Char('/'), -1), 40);
    const QList<Json> people = slotObjects(library);
    if (people.size() == 1)
        return singleLine(textOf(people.first(), "name"), 40);
    const auto count = m_files.isEmpty() ? people.size() : m_files.size();
    return QCoreApplication::translate("DropContent", "%1 characters").arg(count);
}

} // namespace retinue
