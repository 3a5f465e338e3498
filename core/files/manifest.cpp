#include "core/files/manifest.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace retinue {
namespace {

QByteArray bytesOf(const Json &object, const char *key)
{
    return textOf(object, key).toLatin1();
}

QStringList listOf(const Json &object, const char *key)
{
    QStringList list;
    if (const Json *array = member(object, key); array && array->is_array()) {
        for (const Json &value : *array)
            list += textOf(value);
    }
    return list;
}

} // namespace

QString hostId()
{
    const QByteArray id = QSysInfo::machineUniqueId();
    return id.isEmpty() ? QSysInfo::machineHostName() : QString::fromLatin1(id);
}

QByteArray Manifest::toBytes() const
{
    Json files = Json::array();
    for (const TransactionRecord::File &file : record.files) {
        files.push_back(Json{{"path", file.path.toStdString()},
                             {"before", file.before.toStdString()},
                             {"after", file.after.toStdString()},
                             {"conflict", file.conflict}});
    }
    return toPythonText(Json{{"id", record.id.toStdString()},
                             {"label", record.label.toStdString()},
                             {"time", record.time.toString(Qt::ISODateWithMs).toStdString()},
                             {"host", host.toStdString()},
                             {"undoes", record.undoes.toStdString()},
                             {"files", files},
                             {"new_folders", toJson(newFolders)},
                             {"old_folders", toJson(oldFolders)},
                             {"created_folders", toJson(record.createdFolders)}});
}

Result<Manifest> Manifest::fromBytes(const QByteArray &bytes)
{
    const Json json = parseJson(bytes);
    const Json *files = json.is_discarded() ? nullptr : member(json, "files");
    if (!files || !files->is_array())
        return Error(ErrorCode::Invalid, QCoreApplication::translate("FileStore", "A history entry is damaged."));
    Manifest manifest;
    manifest.record.id = textOf(json, "id");
    manifest.record.label = textOf(json, "label");
    manifest.record.time = QDateTime::fromString(textOf(json, "time"), Qt::ISODateWithMs);
    manifest.record.undoes = textOf(json, "undoes");
    manifest.record.createdFolders = listOf(json, "created_folders");
    manifest.host = textOf(json, "host");
    manifest.newFolders = listOf(json, "new_folders");
    manifest.oldFolders = listOf(json, "old_folders");
    for (const Json &file : *files) {
        manifest.record.files += {textOf(file, "path"), bytesOf(file, "before"), bytesOf(file, "after"),
                                  textOf(file, "conflict") == QLatin1String("true")};
    }
    return manifest;
}

} // namespace retinue
