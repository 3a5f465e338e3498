#include "core/library/presetstore.h"

#include "core/library/layout.h"
#include "core/library/profilestore.h"

namespace retinue {
namespace {

QStringList presetFiles(const Snapshot &snapshot, const QString &kind)
{
    QStringList files;
    const QString wrapper = layout::presets + QLatin1Char('/') + kind + QStringLiteral(".json");
    if (snapshot.contains(wrapper))
        files += wrapper;
    for (const QString &path : snapshot.filesIn(layout::presets + QLatin1Char('/') + kind)) {
        if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
            files += path;
    }
    return files;
}

QList<Json> objectsIn(const Snapshot &snapshot, const QString &path, const char *kind)
{
    const auto bytes = snapshot.read(path);
    return bytes ? presetObjects(*bytes, kind) : QList<Json>();
}

} // namespace

QList<Preset> PresetStore::characters() const
{
    QList<Preset> presets;
    for (const QString &path : presetFiles(m_snapshot, QStringLiteral("characters"))) {
        int index = 0;
        for (const Json &object : objectsIn(m_snapshot, path, "characters")) {
            if (!textOf(object, "name").trimmed().isEmpty())
                presets += {object, path, index};
            ++index;
        }
    }
    return presets;
}

QList<CampaignPreset> PresetStore::campaigns() const
{
    QList<CampaignPreset> presets;
    for (const QString &path : presetFiles(m_snapshot, QStringLiteral("campaigns"))) {
        for (const Json &object : objectsIn(m_snapshot, path, "campaigns")) {
            if (!textOf(object, "title").trimmed().isEmpty())
                presets += {object, path};
        }
    }
    return presets;
}

QList<BrokenFile> PresetStore::broken() const
{
    QList<BrokenFile> files;
    for (const char *kind : {"characters", "campaigns"}) {
        for (const QString &path : presetFiles(m_snapshot, QString::fromLatin1(kind))) {
            if (const auto record = readRecord(m_snapshot, path); !record)
                files += {path, record.error().message};
        }
    }
    return files;
}

} // namespace retinue
