#include "app/application.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace retinue;

namespace {

constexpr int wrongUsage = 2;
constexpr int failed = 3;

void print(FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().append('\n').constData(), stream);
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto options = parseOptions(arguments);
    if (!options) {
        const bool asked = options.error().code == ErrorCode::Cancelled;
        print(asked ? stdout : stderr, options.error().message);
        return asked ? 0 : wrongUsage;
    }
    // The scale and the places of files are fixed when the application object is made.
    const QTemporaryDir drafts;
    if (options->keepsNothing())
        qputenv("XDG_DATA_HOME", drafts.path().toLocal8Bit());
    if (options->scale > 0)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(options->scale));

    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("retinue"));
    QApplication::setApplicationDisplayName(QStringLiteral("Retinue"));
    QApplication::setApplicationVersion(QStringLiteral(RETINUE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.retinue.Retinue"));

    Application retinue(app, *options);
    if (const auto started = retinue.start(); !started) {
        print(stderr, started.error().message);
        return failed;
    }
    return QApplication::exec();
}
