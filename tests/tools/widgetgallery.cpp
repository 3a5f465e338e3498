#include "resources/resources.h"
#include "tests/tools/gallerysheets.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLayout>
#include <QProcess>
#include <QTest>
#include <QTextStream>

using namespace retinue;

namespace {

void showFocused(QWidget &window)
{
    window.show();
    window.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&window, 1000));
    window.setAttribute(Qt::WA_KeyboardFocusChange); // as after a press of Tab
}

bool savePictures(const QDir &folder, const QString &scheme, const QString &scale)
{
    std::vector<gallery::Sheet> sheets;
    for (auto &&some : {gallery::controlSheets(), gallery::widgetSheets(), gallery::pageSheets()})
        sheets.insert(sheets.end(), some.begin(), some.end());
    bool saved = true;
    for (const gallery::Sheet &sheet : sheets) {
        const std::unique_ptr<QWidget> window = sheet.make();
        window->ensurePolished();
        const int width = sheet.size.width();
        const bool bends = sheet.size.height() <= 0 && window->layout();
        window->resize(width, bends ? qMax(window->sizeHint().height(), window->layout()->totalHeightForWidth(width))
                                    : sheet.size.height());
        window->show();
        QTest::qWait(0);
        const QString file =
            folder.filePath(QStringLiteral("%1-%2@%3x.png").arg(QLatin1String(sheet.name), scheme, scale));
        saved = window->grab().save(file) && saved;
        QTextStream(stdout) << file << '\n';
    }
    return saved;
}

} // namespace

QPixmap gallery::focused(std::unique_ptr<QWidget> widget, QSize size)
{
    QWidget window;
    widget->setParent(&window);
    widget->resize(size.isValid() ? size : widget->sizeHint());
    window.resize(widget->size());
    widget->show();
    showFocused(window);
    widget->setFocus(Qt::TabFocusReason);
    widget->setAttribute(Qt::WA_UnderMouse, false);
    QPixmap picture = widget->grab();
    widget.release(); // the window has it
    return picture;
}

/// retinue-widgetgallery --out DIR: every shared widget in every state, light and dark, at 1x and 2x, as PNG files.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption out(QStringLiteral("out"), QStringLiteral("Folder for the pictures."),
                                 QStringLiteral("DIR"), QStringLiteral("gallery"));
    const QCommandLineOption only(QStringLiteral("this-scale-only"), QStringLiteral("Do not go on with 2x."));
    const QCommandLineOption rtl(QStringLiteral("rtl"), QStringLiteral("Right to left."));
    const QCommandLineOption points(QStringLiteral("points"), QStringLiteral("Size of the body font."),
                                    QStringLiteral("POINTS"), QStringLiteral("10"));
    parser.addOptions({out, only, rtl, points});
    parser.process(app);
    initResources();
    if (parser.isSet(rtl))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    const QDir folder(parser.value(out));
    if (!folder.mkpath(QStringLiteral(".")))
        return 1;

    Theme theme;
    theme.setScheme(Theme::Scheme::Light);
    theme.apply(app);
    QFont font = app.font();
    font.setFamily(QStringLiteral("Noto Sans"));
    font.setPointSizeF(parser.value(points).toDouble());
    theme.setBodyFont(font);
    const QString scale = QString::number(app.devicePixelRatio());
    bool saved = savePictures(folder, QStringLiteral("light"), scale);
    theme.setScheme(Theme::Scheme::Dark);
    saved = savePictures(folder, QStringLiteral("dark"), scale) && saved;
    if (parser.isSet(only))
        return saved ? 0 : 1;

    QProcess twice;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("2"));
    twice.setProcessEnvironment(environment);
    twice.setProcessChannelMode(QProcess::ForwardedChannels);
    twice.start(app.applicationFilePath(), app.arguments().mid(1) << QStringLiteral("--this-scale-only"));
    return twice.waitForFinished(120000) && twice.exitCode() == 0 && saved ? 0 : 1;
}
