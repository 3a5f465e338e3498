#pragma once

#include "app/cli/commandline.h"
#include "core/library/library.h"
#include "core/operations/services.h"

#include <optional>

namespace retinue {
class Job;
}

namespace retinue::cli {

/// What a command works with: the library of the command line, opened when it is asked for, and the services. One
/// command, one session.
class Session
{
public:
    enum class MissingFolder { Refuse, Make };

    explicit Session(GlobalOptions options) : m_options(std::move(options)) {}

    const GlobalOptions &options() const { return m_options; }

    /// The library for looking: nothing on the disk changes. Errors: those of Library::open().
    Result<Library *> libraryForReading();
    /// The library for changing: that of the command line, or @p folder. Errors: ReadOnly with `--read-only`, NotFound
    /// unless @p missing says to make the folder, and those of Library::open().
    Result<Library *> libraryForWriting(MissingFolder missing = MissingFolder::Refuse, const QString &folder = {});
    /// Rules, voices and presets. Errors: those of loadServices().
    Result<const Services *> services();

    /// Removes the folder that libraryForWriting() made, if nothing was written into it.
    void takeBackFolder();

private:
    Result<Library *> open(const QString &folder, OpenMode mode);

    GlobalOptions m_options;
    std::unique_ptr<Library> m_library;
    std::optional<Services> m_services;
    QStringList m_madeFolders; ///< deepest first
};

/// Content of the file @p path, or of standard input for "-". Errors: NotFound, Permission, Limit (@p limit bytes), Io.
Result<QByteArray> readInput(const QString &path, qint64 limit);

/// The JSON in the file @p path or in standard input, at most 8 MB. Errors: those of readInput(), and Invalid with the
/// position.
Result<Json> readJsonInput(const QString &path);

/// Starts @p job and waits for its end. Errors: that of the job, Cancelled.
Result<void> finishJob(Job &job);

/// @p given as a campaign of @p library is called: "12345" means campaign_12345 when that exists.
QString campaignIdFrom(const QString &given, const Library &library);

/// @p given as a character of @p library is called: "kara_smith" means pc:kara_smith when only that exists.
QString characterIdFrom(const QString &given, const Library &library, const QString &campaignId = {});

/// The paths that the last change of @p library wrote or removed, as remarks for people.
QStringList notesOfLastChange(const Library &library);

} // namespace retinue::cli
