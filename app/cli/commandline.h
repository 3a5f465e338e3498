#pragma once

#include "app/cli/command.h"

namespace retinue::cli {

/// What holds for every command.
struct GlobalOptions
{
    QString library;           ///< folder; never empty
    bool libraryGiven = false; ///< by `--library` or by the environment
    bool readOnly = false;
    bool json = false;
    bool quiet = false;
    bool help = false;
    bool version = false;
};

/// A command line taken apart. @p command is nullptr when only help or the version is wanted.
struct CommandLine
{
    GlobalOptions global;
    const Command *command = nullptr;
    QString helpGroup; ///< with help: the group it is wanted for, or empty
    Invocation invocation;
};

/// The options every command takes, for the usage text.
const QList<Option> &globalOptions();

/// Takes @p words (without the program's name) apart. Options may stand anywhere, `--` ends them. @p global is filled
/// as far as the words were understood, so that an error can be told in the wanted form. Errors: Usage, naming the word
/// and the remedy.
Result<CommandLine> parseCommandLine(const QStringList &words, const QList<Command> &commands, GlobalOptions &global);

/// The usage text of everything, or of one group.
QString usageText(const QList<Command> &commands, const QString &group = {});

} // namespace retinue::cli
