#include "app/options.h"

#include <QTest>

using namespace retinue;

namespace {

Result<Options> parse(const QStringList &arguments)
{
    return parseOptions(QStringList{QStringLiteral("retinue")} + arguments);
}

} // namespace

class OptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void aBarePathIsTheLibrary()
    {
        QCOMPARE(parse({"some folder"})->library, QStringLiteral("some folder"));
        QCOMPARE(parse({"--library", "other", "some folder"})->library, QStringLiteral("other"));
    }

    void screenshotsTakeSizeScaleAndScheme()
    {
        const auto options =
            parse({"--screenshot-dir", "out", "--size", "1280x800", "--scale", "2", "--scheme", "dark"});
        QVERIFY(options);
        QCOMPARE(options->size, QSize(1280, 800));
        QCOMPARE(options->scale, 2.0);
        QCOMPARE(options->scheme, QStringLiteral("dark"));
        QVERIFY(options->keepsNothing());
    }

    void lookingOnlyKeepsNothing()
    {
        QVERIFY(parse({"--inspect", "x"})->keepsNothing());
        QVERIFY(!parse({"x"})->keepsNothing());
    }

    void wrongValuesAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("size") << QStringList{"--size", "big"} << "size";
        QTest::newRow("tiny") << QStringList{"--size", "1x1"} << "size";
        QTest::newRow("scale") << QStringList{"--scale", "9"} << "scale";
        QTest::newRow("scheme") << QStringList{"--scheme", "pink"} << "scheme";
        QTest::newRow("unknown") << QStringList{"--nonsense"} << "nonsense";
        QTest::newRow("two libraries") << QStringList{"a", "b"} << "2";
    }

    void wrongValuesAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const auto options = parse(arguments);
        QVERIFY(!options);
        QCOMPARE(options.error().code, ErrorCode::Usage);
        QVERIFY2(options.error().message.contains(named), qPrintable(options.error().message));
    }

    void helpIsTextToPrint()
    {
        const auto options = parse({"--help"});
        QVERIFY(!options);
        QCOMPARE(options.error().code, ErrorCode::Cancelled);
        QVERIFY(options.error().message.contains(QStringLiteral("--inspect")));
    }
};

QTEST_GUILESS_MAIN(OptionsTest)
#include "options_test.moc"
