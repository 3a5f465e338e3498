#include "core/files/transaction.h"

#include "core/base/digest.h"

#include <algorithm>

namespace retinue {

void Transaction::add(FileChange change)
{
    const auto same = std::ranges::find_if(m_changes, [&](const FileChange &c) { return c.path == change.path; });
    if (same != m_changes.end()) {
        change.before = same->before;
        m_changes.erase(same);
    }
    m_changes += std::move(change);
}

void Transaction::write(const QString &path, const QByteArray &content, const QByteArray &before)
{
    add({FileChange::Kind::Write, path, content, before});
}

void Transaction::remove(const QString &path, const QByteArray &before)
{
    add({FileChange::Kind::Remove, path, {}, before});
}

void Transaction::save(const StoredRecord &record)
{
    if (record.digest().isEmpty() || digestOf(record.bytes()) != record.digest())
        write(record.path(), record.bytes(), record.digest());
}

void Transaction::append(const Transaction &other)
{
    for (const FileChange &change : other.m_changes)
        add(change);
    m_newFolders += other.m_newFolders;
    m_folders += other.m_folders;
}

} // namespace retinue
