#include "app/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace retinue {

namespace {

/// Translation context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

Error wrong(const QString &option, const QString &value, const QString &expected)
{
    return {ErrorCode::Usage, Words::tr("“%1” cannot be used for --%2; %3.").arg(value, option, expected), {}, option};
}

Result<QSize> sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    if (parts.size() != 2 || size.width() < 320 || size.height() < 240 || size.width() > 8000 || size.height() > 8000)
        return wrong(QStringLiteral("size"), text, Words::tr("write it as 1280x800"));
    return size;
}

} // namespace

Result<Options> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Characters and campaigns for game masters."));
    parser.addPositionalArgument(QStringLiteral("path"), Words::tr("The library to open, a folder."),
                                 QStringLiteral("[path]"));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Shows this."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")}, Words::tr("Shows the version."));
    const QCommandLineOption library(QStringLiteral("library"), Words::tr("The library to open."), Words::tr("folder"));
    const QCommandLineOption inspect(QStringLiteral("inspect"),
                                     Words::tr("Only look at this library; nothing is written."), Words::tr("folder"));
    const QCommandLineOption page(
        QStringLiteral("page"), Words::tr("The page to show: party, people, campaigns, settings."), Words::tr("name"));
    const QCommandLineOption shots(QStringLiteral("screenshot-dir"),
                                   Words::tr("Saves a picture of every page and ends."), Words::tr("folder"));
    const QCommandLineOption size(QStringLiteral("size"), Words::tr("Size of the window."), Words::tr("WxH"));
    const QCommandLineOption scale(QStringLiteral("scale"), Words::tr("Device pixels per pixel, 1 to 4."),
                                   Words::tr("number"));
    const QCommandLineOption scheme(QStringLiteral("scheme"), Words::tr("Colours: light or dark."), Words::tr("name"));
    parser.addOptions({help, version, library, inspect, page, shots, size, scale, scheme});
    if (!parser.parse(arguments))
        return Error{ErrorCode::Usage, parser.errorText()};
    if (parser.isSet(help))
        return Error{ErrorCode::Cancelled, parser.helpText()};
    if (parser.isSet(version))
        return Error{ErrorCode::Cancelled, QStringLiteral("retinue " RETINUE_VERSION)};

    Options options;
    const QStringList paths = parser.positionalArguments();
    if (paths.size() > 1)
        return Error{ErrorCode::Usage, Words::tr("Only one library can be opened at a time; %n were given.", nullptr,
                                                 static_cast<int>(paths.size()))};
    options.library = parser.value(library).isEmpty() ? paths.value(0) : parser.value(library);
    options.inspect = parser.value(inspect);
    options.page = parser.value(page);
    options.screenshotFolder = parser.value(shots);
    if (parser.isSet(size)) {
        const auto wanted = sizeFrom(parser.value(size));
        if (!wanted)
            return wanted.error();
        options.size = *wanted;
    }
    if (parser.isSet(scale)) {
        options.scale = parser.value(scale).toDouble();
        if (options.scale < 1 || options.scale > 4)
            return wrong(scale.names().first(), parser.value(scale), Words::tr("give a number from 1 to 4"));
    }
    options.scheme = parser.value(scheme);
    if (!options.scheme.isEmpty() && options.scheme != QLatin1String("light") &&
        options.scheme != QLatin1String("dark"))
        return wrong(scheme.names().first(), options.scheme, Words::tr("it is “light” or “dark”"));
    return options;
}

} // namespace retinue
