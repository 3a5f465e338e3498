#include "core/base/result.h"

namespace retinue {

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return QStringLiteral("usage");
    case ErrorCode::NotFound:
        return QStringLiteral("not_found");
    case ErrorCode::Exists:
        return QStringLiteral("exists");
    case ErrorCode::Invalid:
        return QStringLiteral("invalid");
    case ErrorCode::Limit:
        return QStringLiteral("limit");
    case ErrorCode::Locked:
        return QStringLiteral("locked");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::ReadOnly:
        return QStringLiteral("read_only");
    case ErrorCode::Permission:
        return QStringLiteral("permission");
    case ErrorCode::DiskFull:
        return QStringLiteral("disk_full");
    case ErrorCode::Io:
        return QStringLiteral("io");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::Unsupported:
        return QStringLiteral("unsupported");
    }
    return QStringLiteral("io");
}

} // namespace retinue
