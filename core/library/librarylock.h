#pragma once

#include "core/base/result.h"

#include <memory>

namespace retinue {

/// Keeps two Retinues from writing to one library at the same time. The lock lies in the user's local state folder,
/// named after the device and inode of the library, so nothing about locking is ever in a synced or read-only folder.
/// The system gives it back when the program ends, however it ends.
class LibraryLock
{
public:
    ~LibraryLock();
    LibraryLock(const LibraryLock &) = delete;
    LibraryLock &operator=(const LibraryLock &) = delete;

    /// Errors: Locked, saying which program holds it. Where no state folder can be made, nothing is locked.
    /// The same process may open a library twice.
    static Result<std::unique_ptr<LibraryLock>> acquire(const QString &root);

private:
    explicit LibraryLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor; ///< of the locked file, −1: nothing is locked
};

} // namespace retinue
