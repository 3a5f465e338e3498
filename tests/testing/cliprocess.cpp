#include "tests/testing/cliprocess.h"

#include <QProcess>
#include <QProcessEnvironment>

namespace retinue::testing {

CliRun runCli(const QStringList &arguments, const QByteArray &input, const QStringList &environment)
{
    static const QTemporaryDir home;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.remove(QStringLiteral("CAMPAIGN_STORAGE_PATH"));
    variables.remove(QStringLiteral("DISPLAY"));
    for (const char *name : {"HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        variables.insert(QString::fromLatin1(name), home.path());
    for (const QString &variable : environment)
        variables.insert(variable.section(QLatin1Char('='), 0, 0), variable.section(QLatin1Char('='), 1));
    QProcess process;
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(RETINUE_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    CliRun run;
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return run;
    run.status = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

CliLibrary::CliLibrary(const QString &fixture)
{
    if (!fixture.isEmpty())
        copyFolder(dataFolder(QStringLiteral("libraries/") + fixture), m_folder.path());
}

CliRun CliLibrary::run(QStringList arguments, const QByteArray &input) const
{
    arguments += {QStringLiteral("--library"), m_folder.path()};
    return runCli(arguments, input);
}

QStringList CliLibrary::changedSince(const QMap<QString, FileFacts> &before) const
{
    return differencesOf(before, facts());
}

QStringList keysOf(const Json &object)
{
    QStringList keys;
    for (auto it = object.begin(); it != object.end(); ++it)
        keys += QString::fromStdString(it.key());
    return keys;
}

} // namespace retinue::testing
