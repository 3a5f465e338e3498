#pragma once

#include "core/record/json.h"

#include <QStringList>

class QMimeData;

namespace retinue {

class Library;

/// What a drag or the clipboard brings to the party: people as slot objects, preset JSON as text, files.
class DropContent
{
public:
    explicit DropContent(const QMimeData &mime);

    bool isUsable() const { return hasFiles() || !m_slots.isEmpty() || !m_characterIds.isEmpty(); }
    /// Files of presets (JSON) or one picture.
    bool hasFiles() const { return !m_files.isEmpty(); }
    const QStringList &files() const { return m_files; }
    bool isPicture() const;

    /// People and presets as slot objects; people of the library are looked up there.
    QList<Json> slotObjects(const Library &library) const;
    /// Who it is: a name, "3 characters", or the name of the file.
    QString summary(const Library &library) const;

private:
    QList<Json> m_slots;
    QStringList m_characterIds;
    QStringList m_files;
};

} // namespace retinue
