#pragma once

#include <QString>

#include <expected>
#include <utility>

namespace retinue {

/// What went wrong, in classes a caller can act on.
enum class ErrorCode {
    Usage,       ///< the request makes no sense (bad argument, bad value)
    NotFound,    ///< the thing named does not exist
    Exists,      ///< it exists already and must not be replaced silently
    Invalid,     ///< a file or value cannot be understood
    Limit,       ///< larger, deeper or more than is allowed
    Locked,      ///< another program has it open for writing
    Conflict,    ///< the file changed since it was read
    ReadOnly,    ///< the library is opened for reading only
    Permission,  ///< the system refuses access
    DiskFull,    ///< no space left
    Io,          ///< any other failure of the file system
    Cancelled,   ///< the user stopped it
    Unsupported, ///< known, but not possible here
};

/// The short name of @p code used by `retinue-cli --json`, for example "not_found".
QString errorCodeName(ErrorCode code);

/// A failure, told so that a person can act on it.
/// The message is one translated sentence naming file, field and remedy; the detail is for the log.
struct Error
{
    ErrorCode code = ErrorCode::Io;
    QString message; ///< for the user, plain text
    QString file;    ///< path inside the library, or empty
    QString field;   ///< key or JSON pointer, or empty
    QString detail;  ///< for the log, not translated

    Error() = default;
    Error(ErrorCode c, QString text, QString inFile = {}, QString inField = {}, QString more = {})
        : code(c), message(std::move(text)), file(std::move(inFile)), field(std::move(inField)), detail(std::move(more))
    {
    }
};

/// A value or an Error; nothing in Retinue throws across a module's edge.
template <class T> class [[nodiscard]] Result : public std::expected<T, Error>
{
public:
    using std::expected<T, Error>::expected;
    Result(Error error) : std::expected<T, Error>(std::unexpected(std::move(error))) {}
};

/// Success without a value, or an Error.
template <> class [[nodiscard]] Result<void> : public std::expected<void, Error>
{
public:
    using std::expected<void, Error>::expected;
    Result(Error error) : std::expected<void, Error>(std::unexpected(std::move(error))) {}
};

} // namespace retinue
