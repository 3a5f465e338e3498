#pragma once

#include "core/record/record.h"

namespace retinue {

/// A Record with the place it came from, so that a save can tell whether the file is still what was read.
class StoredRecord : public Record
{
public:
    StoredRecord() = default;
    StoredRecord(Record record, QString path, QByteArray digest)
        : Record(std::move(record)), m_path(std::move(path)), m_digest(std::move(digest))
    {
    }

    /// Path inside the library with `/`, for example "character_profiles/pc:kara_smith.json"; empty when new.
    const QString &path() const { return m_path; }
    /// digestOf() the file as read; empty when the file must not exist yet.
    const QByteArray &digest() const { return m_digest; }
    void setPath(const QString &path) { m_path = path; }

private:
    QString m_path;
    QByteArray m_digest;
};

} // namespace retinue
