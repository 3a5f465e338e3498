#pragma once

#include "core/record/json.h"

#include <QList>
#include <QStringList>

class QMimeData;

namespace retinue {

class Workspace;

/// What a drop brings to the people page: one picture, files with characters, or presets from another page.
class PeopleDrop
{
public:
    explicit PeopleDrop(const QMimeData &mime);

    bool isPicture() const { return !m_picture.isEmpty(); }
    bool bringsCharacters() const { return !m_files.isEmpty() || !m_slots.isEmpty(); }
    const QString &picture() const { return m_picture; }
    /// What it brings, in a few words: the name of a file or of a preset, or how many.
    QString summary() const;
    /// Makes characters of everything it brings; failures are reported. Returns the new ids.
    QStringList addTo(Workspace &workspace) const;

private:
    QString m_picture;
    QStringList m_files;
    QList<Json> m_slots;
};

} // namespace retinue
