#pragma once

#include "core/base/result.h"

#include <memory>

class QLockFile;

namespace retinue {

/// Keeps two Retinues from writing to one library at the same time. The lock lies in the user's local state folder,
/// named after the device and inode of the library, so nothing about locking is ever in a synced or read-only folder.
/// It is given back at the end; that of a program that has crashed is taken over.
class LibraryLock
{
public:
    ~LibraryLock();

    /// Errors: Locked, saying which program holds it. Where no state folder can be made, nothing is locked.
    /// The same process may open a library twice.
    static Result<std::unique_ptr<LibraryLock>> acquire(const QString &root);

private:
    explicit LibraryLock(std::unique_ptr<QLockFile> file);
    std::unique_ptr<QLockFile> m_file;
};

} // namespace retinue
