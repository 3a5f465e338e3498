#pragma once

#include "core/library/snapshot.h"
#include "core/record/record.h"

namespace retinue {

/// Which picture file belongs to a record (design/20-library, "Image resolution"). Paths from files are only hints:
/// their last part is looked up among the pictures of the library, nothing outside is ever opened.
class ImageStore
{
public:
    explicit ImageStore(const Snapshot &snapshot) : m_snapshot(snapshot) {}

    /// Absolute path of the portrait of @p record, or empty when it is missing or names none.
    QString resolve(const Record &record, const QString &campaignId = {}) const;
    /// `images/<provider>_image_<n>.png`, n one above the highest in use.
    QString newPath(const QString &provider) const;

private:
    const Snapshot &m_snapshot;
};

} // namespace retinue
