#pragma once

#include "core/base/result.h"
#include "core/record/json.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace retinue::cli {

class Session;

/// Translation context of the whole command line.
struct CliText
{
    Q_DECLARE_TR_FUNCTIONS(CliText)
};

/// How the program ends (design/70-cli).
enum class Status {
    Done = 0,     ///< done
    Problems = 1, ///< done, and it found problems
    Usage = 2,    ///< the command line makes no sense
    Failed = 3,   ///< refused or failed, nothing changed
};

/// What a command has to say.
struct Reply
{
    QByteArray json;   ///< the whole result for `--json`
    QString text;      ///< the result for people, on stdout
    QStringList notes; ///< remarks for people, on stderr unless `--quiet`
    Status status = Status::Done;

    Reply() = default;
    Reply(const Json &value, QString forPeople, QStringList remarks = {})
        : json(toPythonText(value)), text(std::move(forPeople)), notes(std::move(remarks))
    {
    }
};

/// The words of a command line that belong to one command.
struct Invocation
{
    QStringList arguments;           ///< after group and verb
    QHash<QString, QString> options; ///< by long name without dashes; flags have an empty value

    bool has(const char *name) const { return options.contains(QString::fromLatin1(name)); }
    QString option(const char *name, const QString &fallback = {}) const
    {
        return options.value(QString::fromLatin1(name), fallback);
    }
};

/// An option of a command or of the whole program. Texts are literals; help is translated when shown.
struct Option
{
    const char *name;       ///< long name without dashes
    const char *value = ""; ///< what stands for the value in the usage text; empty: a flag
    const char *help = "";
    char letter = 0; ///< short form, or 0
};

/// One command of retinue-cli.
struct Command
{
    const char *group;     ///< "characters"
    const char *verb;      ///< "set"; empty when the group is the command
    const char *arguments; ///< for the usage text: "ID FIELD=VALUE…"
    const char *summary;
    int minimum; ///< of arguments
    int maximum; ///< of arguments, −1: any number
    QList<Option> options;
    Result<Reply> (*run)(const Invocation &invocation, Session &session);
};

/// Every command, in the order of the usage text.
const QList<Command> &allCommands();

QList<Command> presetCommands();
QList<Command> campaignCommands();
QList<Command> partyCommands();
QList<Command> characterCommands();
QList<Command> characterEditCommands();
QList<Command> portraitCommands();
QList<Command> voiceCommands();
QList<Command> inspectCommands();
QList<Command> checkCommands();
QList<Command> historyCommands();
QList<Command> sampleCommands();

} // namespace retinue::cli
