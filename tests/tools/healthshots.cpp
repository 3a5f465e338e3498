#include "core/portraits/providerregistry.h"
#include "core/settings/settings.h"
#include "resources/resources.h"
#include "tests/testing/folders.h"
#include "ui/models/facestore.h"
#include "ui/pages/health/healthpage.h"
#include "ui/pages/health/problemmodel.h"
#include "ui/pages/health/problemview.h"
#include "ui/theme/theme.h"
#include "ui/workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>
#include <QTest>
#include <QTextStream>

using namespace retinue;

namespace {

void choose(HealthPage &page, const QString &kind)
{
    auto *view = page.findChild<ProblemView *>();
    auto *model = static_cast<ProblemModel *>(view->model());
    for (int i = 0; i < model->problemCount(); ++i) {
        if (model->problem(model->problemIndex(i))->kind == kind) {
            view->setCurrentIndex(model->problemIndex(i));
            return;
        }
    }
}

} // namespace

/// Pictures of the Health page for looking at:
/// retinue-healthshots --out FILE [--library NAME] [--dark] [--size 1360x804] [--choose KIND] [--press NAME]
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("offscreen")).toUtf8());
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCommandLineParser parser;
    const auto option = [&](const char *name, const char *value = "", const char *fallback = "") {
        const QString text = QString::fromLatin1(name);
        parser.addOption(QCommandLineOption(text, text, QString::fromLatin1(value), QString::fromLatin1(fallback)));
    };
    option("out", "file");
    option("size", "size", "1360x806");
    option("library", "name", "damaged");
    option("choose", "kind");
    option("press", "object name");
    option("dark");
    option("readonly");
    option("rtl");
    parser.process(app);
    initResources();
    if (parser.isSet(QStringLiteral("rtl")))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    Theme theme;
    theme.setScheme(parser.isSet(QStringLiteral("dark")) ? Theme::Scheme::Dark : Theme::Scheme::Light);
    theme.apply(app);
    testing::FreshFolder folder;
    if (const QString name = parser.value(QStringLiteral("library")); name != QLatin1String("none"))
        testing::copyFolder(testing::dataFolder(QStringLiteral("libraries/") + name),
                            folder / QStringLiteral("library"));
    auto library = Library::open(folder / QStringLiteral("library"),
                                 parser.isSet(QStringLiteral("readonly")) ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    const auto services = loadServices();
    if (!library || !services)
        return 1;
    ProviderRegistry providers;
    Settings settings(folder / QStringLiteral("settings.ini"));
    Workspace workspace(std::move(*library), *services, providers, settings);
    HealthPage page(workspace);
    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');
    page.setAutoFillBackground(true);
    page.resize(size.value(0).toInt(), size.value(1).toInt());
    page.show();
    page.activateWindow();
    const auto settle = [&] {
        static_cast<void>(QTest::qWaitFor([&] { return !page.isChecking(); }, 20000));
        QTest::qWait(100);
        page.grab();
        static_cast<void>(QTest::qWaitFor([&] { return !workspace.faces().isBusy(); }, 20000));
        QTest::qWait(200);
    };
    settle();
    if (const QString kind = parser.value(QStringLiteral("choose")); !kind.isEmpty())
        choose(page, kind);
    if (const QString name = parser.value(QStringLiteral("press")); name == QLatin1String("row"))
        emit page.findChild<ProblemView *>()->fixRequested();
    else if (auto *button = page.findChild<QAbstractButton *>(name))
        button->click();
    settle();
    page.grab().save(parser.value(QStringLiteral("out")));
    QTextStream(stdout) << parser.value(QStringLiteral("out")) << '\n';
    return 0;
}
