#pragma once

#include "core/library/library.h"

#include <QImage>

namespace retinue {

/// A picture that may become a portrait.
struct PortraitCandidate
{
    QByteArray content;               ///< the image file's bytes (PNG, JPEG or WebP)
    QString provider;                 ///< short name used in the file name: "sketch", "runware", "own"
    QString prompt;                   ///< what it was made from; empty for own pictures
    Json provenance = Json::object(); ///< model, seed, negative, time, look fingerprint … for the sidecar
};

/// Stores the picture as a new image file and makes it the portrait: image, `portrait_url`, `portrait_path`,
/// `portrait_prompt` and the sidecar in one transaction. States are not touched (specification, scenario 2).
/// Errors: Invalid (no picture this program reads), Limit, NotFound, and those of Library::commit().
Result<QString> acceptPortrait(Library &library, const QString &characterId, const PortraitCandidate &candidate);

/// Stores the picture without linking it (a slot's portrait before the campaign starts). Returns its
/// `portrait_url`, `portrait_path` and `portrait_prompt` as an object to put into the slot.
Result<Json> storePortrait(Library &library, const PortraitCandidate &candidate);

/// The same as a part of @p transaction: nothing is stored before that is committed. Several pictures in one
/// transaction get different names.
Result<Json> addPortrait(Transaction &transaction, const Library &library, const PortraitCandidate &candidate);

/// Checks that @p content is a PNG, JPEG or WebP by its first bytes, at most 32 MB, 8192 px a side and 40 megapixels,
/// and decodes it under these limits. Errors: Invalid, Limit.
Result<QImage> decodePicture(const QByteArray &content);

} // namespace retinue
