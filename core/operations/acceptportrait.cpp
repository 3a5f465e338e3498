#include "core/operations/acceptportrait.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/library/layout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>

namespace retinue {
namespace {

/// Translation context of this file.
struct PortraitText
{
    Q_DECLARE_TR_FUNCTIONS(PortraitText)
};

struct StoredPortrait
{
    Transaction transaction;
    QString path; ///< inside the library
};

/// The image file and its sidecar; own pictures are written anew, so nothing hidden in them travels along.
Result<StoredPortrait> planPicture(const Library &library, const PortraitCandidate &candidate)
{
    const auto image = decodePicture(candidate.content);
    if (!image)
        return image.error();
    QByteArray png = candidate.content;
    if (candidate.provider != QLatin1String("sketch")) {
        QImage clean = image->convertToFormat(image->hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
        for (const QString &key : clean.textKeys())
            clean.setText(key, {});
        png.clear();
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        if (!clean.save(&buffer, "PNG"))
            return Error(ErrorCode::Invalid,
                         PortraitText::tr("The picture could not be written as PNG. Try another picture."));
    }
    QString provider = slugify(candidate.provider);
    if (provider.isEmpty())
        provider = QStringLiteral("own");
    StoredPortrait stored;
    stored.path = library.newImagePath(provider);
    stored.transaction.write(stored.path, png, {});
    Json sidecar = candidate.provenance.is_object() ? candidate.provenance : Json::object();
    sidecar["provider"] = provider.toStdString();
    sidecar["prompt"] = candidate.prompt.toStdString();
    sidecar["time"] = toTimestamp(library.now()).toStdString();
    sidecar["digest"] = digestOf(png).toStdString();
    library.saveSidecar(stored.transaction, layout::images, stored.path.section(QLatin1Char('/'), -1), sidecar);
    return stored;
}

} // namespace

Result<Json> storePortrait(Library &library, const PortraitCandidate &candidate)
{
    auto stored = planPicture(library, candidate);
    if (!stored)
        return stored.error();
    stored->transaction.setLabel(PortraitText::tr("New picture"));
    if (auto done = library.commit(stored->transaction); !done)
        return done.error();
    return Json{{"portrait_url", "/api/images/" + stored->path.section(QLatin1Char('/'), -1).toStdString()},
                {"portrait_path", (library.root() + QLatin1Char('/') + stored->path).toStdString()},
                {"portrait_prompt", candidate.prompt.toStdString()}};
}

Result<QString> acceptPortrait(Library &library, const QString &characterId, const PortraitCandidate &candidate)
{
    auto profile = library.profile(characterId);
    if (!profile)
        return profile.error();
    auto stored = planPicture(library, candidate);
    if (!stored)
        return stored.error();
    const auto set = [&profile](const char *key, const Json &value) {
        return profile->set({QString::fromLatin1(key)}, value);
    };
    const QString file = stored->path.section(QLatin1Char('/'), -1);
    for (const auto &result :
         {set("portrait_url", toJson(QStringLiteral("/api/images/") + file)),
          set("portrait_path", toJson(library.root() + QLatin1Char('/') + stored->path)),
          set("portrait_prompt", candidate.prompt.isEmpty() ? Json(nullptr) : toJson(candidate.prompt))}) {
        if (!result)
            return result.error();
    }
    stored->transaction.setLabel(PortraitText::tr("New portrait of %1").arg(singleLine(profile->name(), 60)));
    stored->transaction.save(*profile);
    return library.commit(stored->transaction);
}

} // namespace retinue
