#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

/// What a folder may include besides itself, by the arrows of the architecture.
const QHash<QString, QStringList> &allowed()
{
    static const QStringList ground{"core/base"};
    static const QStringList record = ground + QStringList{"core/record"};
    static const QStringList model = record + QStringList{"core/model"};
    static const QStringList files = record + QStringList{"core/files"};
    static const QStringList library = model + QStringList{"core/files", "core/library"};
    static const QStringList rules = model + QStringList{"core/rules"};
    static const QStringList portraits = record + QStringList{"core/jobs", "core/portraits"};
    static const QHash<QString, QStringList> table{
        {"core/base", ground},
        {"core/record", record},
        {"core/model", model},
        {"core/files", files},
        {"core/library", library},
        {"core/rules", rules},
        {"core/jobs", ground + QStringList{"core/jobs"}},
        {"core/portraits", portraits},
        {"core/exchange", library + QStringList{"core/rules", "core/exchange"}},
        {"core/operations", library + rules + portraits + QStringList{"core/operations"}},
        {"core/insight", library + rules + portraits + QStringList{"core/operations", "core/insight"}},
        {"core/settings", record + QStringList{"core/settings"}},
    };
    return table;
}

struct Source
{
    QString path; ///< from the root
    QString text;
};

QString topOf(const QString &path, int parts)
{
    return path.section(u'/', 0, parts - 1);
}

/// Lines of @p text without comments and string literals.
QString codeOf(QString text)
{
    text.replace(QRegularExpression(QStringLiteral(R"(/\*.*?\*/)"), QRegularExpression::DotMatchesEverythingOption),
                 {});
    text.replace(QRegularExpression(QStringLiteral(R"(//[^\n]*)")), {});
    return text;
}

QStringList includesOf(const QString &text, QChar open)
{
    const QRegularExpression line(open == u'"' ? QStringLiteral(R"x(^\s*#include\s+"([^"]+)")x")
                                               : QStringLiteral(R"(^\s*#include\s+<([^>]+)>)"),
                                  QRegularExpression::MultilineOption);
    QStringList found;
    for (auto it = line.globalMatch(text); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}

/// Everything wrong with @p source, each as a sentence.
QStringList faultsOf(const Source &source)
{
    QStringList faults;
    const QString top = topOf(source.path, 1);
    const QString code = codeOf(source.text);
    const auto fault = [&](const QString &what) { faults.append(source.path + u' ' + what); };

    for (const QString &include : includesOf(source.text, u'"')) {
        const QString to = topOf(include, 1);
        if (!QStringList{"core", "ui", "app", "resources", "tests"}.contains(to)) {
            fault(QStringLiteral("includes %1, which is not written from the root").arg(include));
            continue;
        }
        if (top == "core" && to != "core")
            fault(QStringLiteral("includes %1; core sees nobody").arg(include));
        if (top == "ui" && to != "ui" && to != "core")
            fault(QStringLiteral("includes %1; ui sees core only").arg(include));
        if (top != "tests" && to == "tests")
            fault(QStringLiteral("includes %1 of the tests").arg(include));
        if (top == "core" && to == "core" && !allowed().value(topOf(source.path, 2)).contains(topOf(include, 2)))
            fault(QStringLiteral("includes %1 against the order of the modules").arg(include));
    }
    static const QRegularExpression widgets(QStringLiteral(
        R"(^(QtWidgets.*|QWidget|QApplication|Q\w*(Dialog|MessageBox|LineEdit|TextEdit|PushButton|ToolButton|)"
        R"(ComboBox|Layout|MainWindow|Dock\w*|Action|Menu|Label|View|Delegate))$)"));
    for (const QString &include : includesOf(source.text, u'<'))
        if (top == "core" && widgets.match(include).hasMatch())
            fault(QStringLiteral("includes <%1>; core has no widgets").arg(include));

    const auto never = [&](const char *pattern, const char *why) {
        const auto match = QRegularExpression(QString::fromLatin1(pattern)).match(code);
        if (match.hasMatch())
            fault(QStringLiteral("uses %1: %2").arg(match.captured(0).trimmed(), QString::fromLatin1(why)));
    };
    if (top == "core" || top == "ui") {
        never(R"(\bqApp\b)", "only app/ knows the application");
        never(R"(\b\w+::instance\(\))", "there are no singletons");
        never(R"(\bprocessEvents\b|\bQEventLoop\b)", "no nested event loops");
    }
    if (top == "ui") {
        never(R"(\bQ(Save|Temporary)?File\s+\w+[\({;]|\bQ(Save|Temporary)?File\()", "ui opens no file");
        never(R"(\bstd::[io]?fstream\b|\bfopen\b)", "ui opens no file");
        never(R"(\bQ(Tcp|Udp|Ssl|Local|Web)Socket\b|\bQNetwork\w+)", "ui opens no socket");
    }
    return faults;
}

QList<Source> sourcesIn(const QStringList &folders)
{
    QList<Source> sources;
    const QString root = QStringLiteral(RETINUE_SOURCE_DIR "/");
    for (const QString &folder : folders) {
        QDirIterator files(root + folder, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                sources.append({file.fileName().mid(root.size()), QString::fromUtf8(file.readAll())});
        }
    }
    return sources;
}

} // namespace

class LayersTest : public QObject
{
    Q_OBJECT

private slots:
    void everySourceKeepsToTheArrows()
    {
        const QList<Source> sources = sourcesIn({"core", "ui", "app"});
        QVERIFY2(sources.size() > 100, "the sources were not found");
        QStringList faults;
        for (const Source &source : sources)
            faults += faultsOf(source);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void everyModuleOfCoreHasAPlaceInTheOrder()
    {
        for (const Source &source : sourcesIn({"core"}))
            QVERIFY2(allowed().contains(topOf(source.path, 2)), qPrintable(source.path));
    }

    void aWrongLineIsNoticed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::newRow("core takes a widget") << "core/base/a.cpp"
                                             << "#include <QWidget>";
        QTest::newRow("core takes a dialog") << "core/library/a.cpp"
                                             << "#include <QMessageBox>";
        QTest::newRow("core takes ui") << "core/operations/a.cpp"
                                       << "#include \"ui/workspace.h\"";
        QTest::newRow("ui takes app") << "ui/rail.cpp"
                                      << "#include \"app/options.h\"";
        QTest::newRow("program takes tests") << "app/a.cpp"
                                             << "#include \"tests/testing/folders.h\"";
        QTest::newRow("not from the root") << "core/base/a.cpp"
                                           << "#include \"result.h\"";
        QTest::newRow("against the order") << "core/record/a.cpp"
                                           << "#include \"core/library/library.h\"";
        QTest::newRow("rules take library") << "core/rules/a.cpp"
                                            << "#include \"core/library/library.h\"";
        QTest::newRow("ui opens a file") << "ui/a.cpp"
                                         << "QFile file(path);";
        QTest::newRow("ui opens a socket") << "ui/a.cpp"
                                           << "QTcpSocket socket;";
        QTest::newRow("application pointer") << "ui/a.cpp"
                                             << "qApp->quit();";
        QTest::newRow("singleton") << "core/rules/a.cpp"
                                   << "Ruleset::instance().x();";
        QTest::newRow("nested loop") << "ui/a.cpp"
                                     << "QEventLoop loop;";
    }

    void aWrongLineIsNoticed()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QCOMPARE(faultsOf({path, line + u'\n'}).size(), 1);
        QCOMPARE(faultsOf({path, QStringLiteral("// ") + line + u'\n'}).size(), 0);
    }
};

QTEST_GUILESS_MAIN(LayersTest)
#include "layers_test.moc"
