#include "app/cli/commandline.h"

#include "core/base/text.h"
#include "core/settings/settings.h"

#include <algorithm>

namespace retinue::cli {
namespace {

Error wrong(const QString &message)
{
    return {ErrorCode::Usage, message};
}

QString quoted(const QString &word)
{
    return singleLine(word, 60);
}

/// `-5` and `-` are arguments, not options.
bool isOption(const QString &word)
{
    return word.size() > 1 && word.startsWith(QLatin1Char('-')) && !word.at(1).isDigit();
}

/// The row of an option as written, `--name` or `-o`, among those of the program and of all commands.
const Option *findOption(const QString &name, bool isLong, const QList<Command> &commands)
{
    const auto matches = [&](const Option &option) {
        return isLong ? name == QLatin1String(option.name)
                      : name.size() == 1 && option.letter != 0 && name.at(0) == QLatin1Char(option.letter);
    };
    for (const Option &option : globalOptions()) {
        if (matches(option))
            return &option;
    }
    for (const Command &command : commands) {
        for (const Option &option : command.options) {
            if (matches(option))
                return &option;
        }
    }
    return nullptr;
}

/// Separates options from arguments.
class Splitter
{
public:
    Splitter(const QStringList &words, const QList<Command> &commands) : m_words(words), m_commands(commands) {}

    Result<Invocation> split()
    {
        while (m_next < m_words.size()) {
            const QString word = m_words.at(m_next++);
            if (word == QLatin1String("--")) {
                m_result.arguments += m_words.mid(m_next);
                break;
            }
            if (!isOption(word)) {
                m_result.arguments += word;
                continue;
            }
            if (auto taken = takeOption(word); !taken)
                return taken.error();
        }
        return m_result;
    }

    const Invocation &soFar() const { return m_result; }

private:
    Result<void> takeOption(const QString &word)
    {
        const bool isLong = word.startsWith(QLatin1String("--"));
        const qsizetype equals = isLong ? word.indexOf(QLatin1Char('=')) : -1;
        const QString name = equals < 0 ? word.mid(isLong ? 2 : 1) : word.mid(2, equals - 2);
        const Option *option = findOption(name, isLong, m_commands);
        if (!option)
            return wrong(CliText::tr("There is no option %1. “retinue-cli --help” lists them.").arg(quoted(word)));
        const QString key = QString::fromLatin1(option->name);
        if (m_result.options.contains(key))
            return wrong(CliText::tr("The option --%1 is given twice. Give it once.").arg(key));
        const bool wantsValue = *option->value != '\0';
        QString value;
        if (equals >= 0) {
            if (!wantsValue)
                return wrong(CliText::tr("The option --%1 takes no value. Leave out what stands after it.").arg(key));
            value = word.mid(equals + 1);
        } else if (wantsValue) {
            if (m_next >= m_words.size() || isOption(m_words.at(m_next))) {
                return wrong(CliText::tr("The option --%1 needs a value. Write --%1=%2.")
                                 .arg(key, QString::fromLatin1(option->value)));
            }
            value = m_words.at(m_next++);
        }
        m_result.options.insert(key, value);
        return {};
    }

    const QStringList &m_words;
    const QList<Command> &m_commands;
    qsizetype m_next = 0;
    Invocation m_result;
};

/// Moves what belongs to the whole program out of @p invocation.
GlobalOptions takeGlobal(Invocation &invocation)
{
    GlobalOptions global;
    const auto flag = [&invocation](const char *name) { return invocation.options.remove(QString::fromLatin1(name)); };
    const QString environment = qEnvironmentVariable("CAMPAIGN_STORAGE_PATH");
    global.library = invocation.option("library", environment);
    global.libraryGiven = flag("library") || !environment.isEmpty();
    if (global.library.isEmpty())
        global.library = Settings::defaultLibrary();
    global.readOnly = flag("read-only");
    global.json = flag("json");
    global.quiet = flag("quiet");
    global.help = flag("help");
    global.version = flag("version");
    return global;
}

bool isGroup(const QString &word, const QList<Command> &commands)
{
    return std::ranges::any_of(commands,
                               [&word](const Command &command) { return word == QLatin1String(command.group); });
}

Result<const Command *> findCommand(const QStringList &words, const QList<Command> &commands)
{
    if (words.isEmpty())
        return wrong(CliText::tr("Say what to do. “retinue-cli --help” lists the commands."));
    QStringList verbs;
    for (const Command &command : commands) {
        if (words.first() != QLatin1String(command.group))
            continue;
        if (*command.verb == '\0' || words.value(1) == QLatin1String(command.verb))
            return &command;
        verbs += QString::fromLatin1(command.verb);
    }
    if (verbs.isEmpty()) {
        return wrong(
            CliText::tr("There is no command %1. “retinue-cli --help” lists the commands.").arg(quoted(words.first())));
    }
    if (words.size() == 1) {
        return wrong(CliText::tr("Say what to do with %1: %2.").arg(words.first(), verbs.join(QStringLiteral(", "))));
    }
    return wrong(CliText::tr("There is no command %1 %2. Possible are: %3.")
                     .arg(words.first(), quoted(words.at(1)), verbs.join(QStringLiteral(", "))));
}

Result<void> checkInvocation(const Command &command, const Invocation &invocation)
{
    const QString name =
        (QString::fromLatin1(command.group) + QLatin1Char(' ') + QString::fromLatin1(command.verb)).trimmed();
    for (auto it = invocation.options.begin(); it != invocation.options.end(); ++it) {
        const bool known = std::ranges::any_of(
            command.options, [&it](const Option &option) { return it.key() == QLatin1String(option.name); });
        if (!known) {
            return wrong(CliText::tr("The option --%1 does not go with “%2”. “retinue-cli %3 --help” lists what does.")
                             .arg(it.key(), name, QString::fromLatin1(command.group)));
        }
    }
    const auto count = invocation.arguments.size();
    const QString form =
        QStringLiteral("retinue-cli ") + name + QLatin1Char(' ') + QString::fromUtf8(command.arguments);
    if (count < command.minimum)
        return wrong(CliText::tr("Something is missing. Write: %1").arg(form.trimmed()));
    if (command.maximum >= 0 && count > command.maximum) {
        return wrong(CliText::tr("“%1” is one word too many. Write: %2 (put quotes around a text with blanks).")
                         .arg(quoted(invocation.arguments.at(command.maximum)), form.trimmed()));
    }
    return {};
}

} // namespace

const QList<Option> &globalOptions()
{
    static const QList<Option> options = {
        {"library", "DIR",
         QT_TRANSLATE_NOOP("CliText", "the library (default: $CAMPAIGN_STORAGE_PATH, else the application's own)")},
        {"read-only", "", QT_TRANSLATE_NOOP("CliText", "refuse every change")},
        {"json", "", QT_TRANSLATE_NOOP("CliText", "print the result as JSON")},
        {"quiet", "", QT_TRANSLATE_NOOP("CliText", "print no remarks")},
        {"help", "", QT_TRANSLATE_NOOP("CliText", "show this text"), 'h'},
        {"version", "", QT_TRANSLATE_NOOP("CliText", "show the version")},
    };
    return options;
}

Result<CommandLine> parseCommandLine(const QStringList &words, const QList<Command> &commands, GlobalOptions &global)
{
    Splitter splitter(words, commands);
    auto split = splitter.split();
    Invocation invocation = splitter.soFar();
    const bool librarySaidEmpty = invocation.has("library") && invocation.option("library").isEmpty();
    global = takeGlobal(invocation);
    if (!split) {
        global.json = global.json || words.contains(QLatin1String("--json"));
        return split.error();
    }
    CommandLine line;
    line.global = global;
    if (global.version)
        return line;
    if (global.help) {
        const QString group = invocation.arguments.value(0);
        if (!group.isEmpty() && !isGroup(group, commands))
            return findCommand({group}, commands).error();
        line.helpGroup = group;
        return line;
    }
    if (librarySaidEmpty)
        return wrong(CliText::tr("The option --library names no folder. Write --library=DIR."));
    const auto command = findCommand(invocation.arguments, commands);
    if (!command)
        return command.error();
    invocation.arguments.remove(0, *(*command)->verb == '\0' ? 1 : 2);
    if (auto checked = checkInvocation(**command, invocation); !checked)
        return checked.error();
    line.command = *command;
    line.invocation = std::move(invocation);
    return line;
}

} // namespace retinue::cli
