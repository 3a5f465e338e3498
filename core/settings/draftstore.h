#pragma once

#include "core/base/result.h"
#include "core/record/json.h"

#include <optional>

namespace retinue {

/// Keeps drafts: what is typed but not yet saved in a library. One small JSON file a draft, in a folder outside every
/// library (design/20-library, "Drafts").
class DraftStore
{
public:
    /// @p folder is made when the first draft is saved.
    explicit DraftStore(QString folder) : m_folder(std::move(folder)) {}

    /// The draft called @p kind ("party") that belongs to the library at @p libraryRoot; nothing when there is none.
    /// A file that cannot be understood is put aside with the ending `.broken`.
    /// Errors: Invalid (not JSON), Limit (larger than 16 MB), Io.
    Result<std::optional<Json>> load(const QString &kind, const QString &libraryRoot) const;
    /// Replaces the draft as a whole: after a crash the old or the new one is there. Errors: Permission, DiskFull, Io.
    Result<void> save(const QString &kind, const QString &libraryRoot, const Json &draft) const;
    /// Forgets the draft; nothing happens when there is none.
    void remove(const QString &kind, const QString &libraryRoot) const;

    /// The file of a draft, absolute.
    QString filePath(const QString &kind, const QString &libraryRoot) const;

private:
    QString m_folder;
};

} // namespace retinue
