#include "app/cli/session.h"
#include "resources/resources.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <clocale>
#include <langinfo.h>
#endif

namespace retinue::cli {
namespace {

/// Qt reads file names and arguments by the locale; a bare container has none, and then UTF-8 is meant.
void preferUtf8()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

void print(std::FILE *to, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), to);
    if (!text.isEmpty() && !text.endsWith('\n'))
        std::fputc('\n', to);
}

int fail(const Error &error, bool asJson)
{
    if (asJson) {
        const Json json{{"error", Json{{"code", errorCodeName(error.code).toStdString()},
                                       {"message", error.message.toStdString()}}}};
        print(stdout, toPythonText(json));
    } else {
        print(stderr, QByteArrayLiteral("retinue-cli: ") + error.message.toUtf8());
    }
    return static_cast<int>(error.code == ErrorCode::Usage ? Status::Usage : Status::Failed);
}

int run(const QStringList &words)
{
    GlobalOptions global;
    const auto line = parseCommandLine(words, allCommands(), global);
    if (!line)
        return fail(line.error(), global.json);
    if (global.version) {
        print(stdout, QByteArrayLiteral("retinue-cli " RETINUE_VERSION));
        return 0;
    }
    if (global.help) {
        print(stdout, usageText(allCommands(), line->helpGroup).toUtf8());
        return 0;
    }
    Session session(global);
    const auto reply = line->command->run(line->invocation, session);
    if (!reply) {
        session.takeBackFolder();
        return fail(reply.error(), global.json);
    }
    print(stdout, global.json ? reply->json : reply->text.toUtf8());
    if (!global.quiet && !global.json) {
        for (const QString &note : reply->notes)
            print(stderr, note.toUtf8());
    }
    return static_cast<int>(reply->status);
}

} // namespace

const QList<Command> &allCommands()
{
    static const QList<Command> commands = presetCommands() + campaignCommands() + partyCommands() +
                                           characterCommands() + characterEditCommands() + portraitCommands() +
                                           voiceCommands() + inspectCommands() + checkCommands() + historyCommands() +
                                           sampleCommands();
    return commands;
}

} // namespace retinue::cli

int main(int argc, char **argv)
{
    retinue::initResources();
    retinue::cli::preferUtf8();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(RETINUE_VERSION));
    QTranslator translator;
    const QString translations = QStringLiteral(":/i18n");
    if (translator.load(QLocale(), QStringLiteral("retinue"), QStringLiteral("_"), translations) ||
        translator.load(QStringLiteral("retinue_en"), translations)) // for its plurals
        QCoreApplication::installTranslator(&translator);
    return retinue::cli::run(QCoreApplication::arguments().mid(1));
}
