#include "core/operations/acceptportrait.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/library/layout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>

#include <algorithm>

namespace retinue {
namespace {

/// Translation context of this file.
struct PortraitText
{
    Q_DECLARE_TR_FUNCTIONS(PortraitText)
};

/// A path for a new picture of @p provider that @p transaction does not write yet.
QString freePath(const Library &library, const QString &provider, const Transaction &transaction)
{
    const QString first = library.newImagePath(provider);
    const qsizetype digits = first.lastIndexOf(QLatin1Char('_')) + 1;
    const qsizetype dot = first.lastIndexOf(QLatin1Char('.'));
    QString path = first;
    const auto isTaken = [&path](const FileChange &change) { return change.path == path; };
    for (qint64 n = first.mid(digits, dot - digits).toLongLong() + 1;
         std::ranges::any_of(transaction.changes(), isTaken); ++n)
        path = first.left(digits) + QString::number(n) + first.mid(dot);
    return path;
}

/// Adds the image file and its sidecar, and returns the file's path; own pictures are written anew, so nothing hidden
/// in them travels along.
Result<QString> addPicture(Transaction &transaction, const Library &library, const PortraitCandidate &candidate)
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
    const QString path = freePath(library, provider, transaction);
    transaction.write(path, png, {});
    Json sidecar = candidate.provenance.is_object() ? candidate.provenance : Json::object();
    sidecar["provider"] = provider.toStdString();
    sidecar["prompt"] = candidate.prompt.toStdString();
    sidecar["time"] = toTimestamp(library.now()).toStdString();
    sidecar["digest"] = digestOf(png).toStdString();
    library.saveSidecar(transaction, layout::images, path.section(QLatin1Char('/'), -1), sidecar);
    return path;
}

} // namespace

Result<Json> addPortrait(Transaction &transaction, const Library &library, const PortraitCandidate &candidate)
{
    const auto path = addPicture(transaction, library, candidate);
    if (!path)
        return path.error();
    return Json{{"portrait_url", "/api/images/" + path->section(QLatin1Char('/'), -1).toStdString()},
                {"portrait_path", (library.root() + QLatin1Char('/') + *path).toStdString()},
                {"portrait_prompt", candidate.prompt.isEmpty() ? Json(nullptr) : toJson(candidate.prompt)}};
}

Result<Json> storePortrait(Library &library, const PortraitCandidate &candidate)
{
    Transaction transaction(PortraitText::tr("New picture"));
    auto stored = addPortrait(transaction, library, candidate);
    if (!stored)
        return stored.error();
    if (auto done = library.commit(transaction); !done)
        return done.error();
    return stored;
}

Result<QString> acceptPortrait(Library &library, const QString &characterId, const PortraitCandidate &candidate)
{
    auto profile = library.profile(characterId);
    if (!profile)
        return profile.error();
    Transaction transaction(PortraitText::tr("New portrait of %1").arg(singleLine(profile->name(), 60)));
    const auto stored = addPortrait(transaction, library, candidate);
    if (!stored)
        return stored.error();
    for (auto it = stored->begin(); it != stored->end(); ++it) {
        if (auto set = profile->set({QString::fromStdString(it.key())}, *it); !set)
            return set.error();
    }
    transaction.save(*profile);
    return library.commit(transaction);
}

} // namespace retinue
