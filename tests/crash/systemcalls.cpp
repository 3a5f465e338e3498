#include "tests/crash/systemcalls.h"

#include <cerrno>
#include <cstdarg>
#include <cstdint>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using retinue::testing::systemCallPlan;
using Mode = retinue::testing::SystemCallPlan::Mode;

namespace retinue::testing {
SystemCallPlan systemCallPlan;
}

namespace {

/// Counts one changing call; true when it is to fail (errno is set).
bool breaks()
{
    if (!systemCallPlan.armed)
        return false;
    const int call = ++systemCallPlan.calls;
    const bool here = call == systemCallPlan.at;
    switch (systemCallPlan.mode) {
    case Mode::Kill:
        if (here)
            ::syscall(SYS_kill, ::syscall(SYS_getpid), SIGKILL);
        return false;
    case Mode::FailOnce:
        errno = systemCallPlan.error;
        return here;
    case Mode::FailSticky:
        errno = systemCallPlan.error;
        return systemCallPlan.at > 0 && call >= systemCallPlan.at;
    case Mode::ShortWrite:
    case Mode::Count:
        return false;
    }
    return false;
}

int openAt(int folder, const char *path, int flags, unsigned mode)
{
    const bool changes = (flags & (O_CREAT | O_TRUNC)) != 0 || (flags & O_ACCMODE) != O_RDONLY;
    if (changes && breaks())
        return -1;
    return static_cast<int>(::syscall(SYS_openat, folder, path, flags, mode));
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const unsigned mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, unsigned) : 0;
    va_end(arguments);
    return openAt(AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const unsigned mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, unsigned) : 0;
    va_end(arguments);
    return openAt(AT_FDCWD, path, flags, mode);
}

ssize_t write(int fd, const void *bytes, size_t count)
{
    if (fd > 2) { // messages of the test itself do not count
        if (breaks())
            return -1;
        if (systemCallPlan.armed && systemCallPlan.mode == Mode::ShortWrite &&
            systemCallPlan.calls == systemCallPlan.at && count > 1)
            --count;
    }
    return ::syscall(SYS_write, fd, bytes, count);
}

int fsync(int fd)
{
    return breaks() ? -1 : static_cast<int>(::syscall(SYS_fsync, fd));
}

int fdatasync(int fd)
{
    return breaks() ? -1 : static_cast<int>(::syscall(SYS_fdatasync, fd));
}

int rename(const char *from, const char *to) noexcept
{
    return breaks() ? -1 : static_cast<int>(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}

int link(const char *from, const char *to) noexcept
{
    return breaks() ? -1 : static_cast<int>(::syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0));
}

int unlink(const char *path) noexcept
{
    return breaks() ? -1 : static_cast<int>(::syscall(SYS_unlinkat, AT_FDCWD, path, 0));
}

int rmdir(const char *path) noexcept
{
    return breaks() ? -1 : static_cast<int>(::syscall(SYS_unlinkat, AT_FDCWD, path, AT_REMOVEDIR));
}

int mkdir(const char *path, mode_t mode) noexcept
{
    return breaks() ? -1 : static_cast<int>(::syscall(SYS_mkdirat, AT_FDCWD, path, mode));
}

int ftruncate(int fd, off_t length) noexcept
{
    return breaks() ? -1 : static_cast<int>(::syscall(SYS_ftruncate, fd, length));
}

int fchmod(int fd, mode_t mode) noexcept
{
    return breaks() ? -1 : static_cast<int>(::syscall(SYS_fchmod, fd, mode));
}

} // extern "C"
