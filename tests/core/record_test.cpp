#include "core/record/record.h"
#include "tests/testing/folders.h"

#include <QDirIterator>
#include <QTest>

#include <cmath>
#include <random>

using namespace retinue;

namespace {

Record read(const QByteArray &text)
{
    auto record = Record::parse(text);
    if (!record)
        qFatal("%s", qPrintable(record.error().message));
    return *record;
}

/// All paths of a document, containers included.
void collect(const Record &record, const JsonPath &path, QList<JsonPath> &out)
{
    for (const QString &key : record.keys(path)) {
        out += path + JsonPath{key};
        collect(record, path + JsonPath{key}, out);
    }
}

QByteArray randomValue(std::mt19937 &random, int depth)
{
    static const QList<QByteArray> leaves = {
        "1",         "-0",        "1.50", "1e5",   "NaN",         "Infinity",
        "-Infinity", "true",      "null", "\"a\"", "\"\\u00e9\"", "\"é😀\"",
        "\"\\/\"",   "731.15231", "\"\"", "[]",    "{}",          "99999999999999999999999999",
        "\"{\\\"\""};
    const int choice = int(random() % 10);
    if (depth > 3 || choice < 6)
        return leaves.at(int(random() % unsigned(leaves.size())));
    const bool object = choice < 8;
    static const QList<QByteArray> blanks = {"", " ", "\n", "\r\n  ", "\t"};
    const auto blank = [&] { return blanks.at(int(random() % unsigned(blanks.size()))); };
    QByteArray out = (object ? "{" : "[") + blank();
    const int count = int(random() % 4);
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            out += "," + blank();
        if (object)
            out += "\"k" + QByteArray::number(int(random() % 3)) + "\"" + blank() + ":" + blank();
        out += randomValue(random, depth + 1) + blank();
    }
    return out + (object ? "}" : "]");
}

} // namespace

class RecordTest : public QObject
{
    Q_OBJECT

private slots:
    void settingOneValueChangesItsBytesOnly()
    {
        const QByteArray text =
            "\xEF\xBB\xBF{\r\n\t\"b\": 1.50, \"a\":NaN,\r\n\t\"name\" : \"Kara\"  ,\"x\":[1,  2]\r\n}\r\n";
        Record record = read(text);
        QVERIFY(record.set({QStringLiteral("name")}, toJson(QStringLiteral("Élise"))));
        QByteArray expected = text;
        expected.replace("\"Kara\"", "\"Élise\"");
        QCOMPARE(record.bytes(), expected);
    }

    void settingTheSameValueChangesNothing()
    {
        const QByteArray text = "{\"a\": \"\\u00e9\", \"b\": 1.0, \"c\": [1, {\"d\": NaN}]}";
        Record record = read(text);
        for (const char *key : {"a", "b", "c"})
            QVERIFY(record.set({QString::fromLatin1(key)}, *record.value({QString::fromLatin1(key)})));
        QCOMPARE(record.bytes(), text);
    }

    void theLastOfDuplicateKeysCountsAndIsTheOneThatIsChanged()
    {
        Record record = read("{\"name\": \"first\", \"name\": \"second\"}");
        QCOMPARE(record.text({QStringLiteral("name")}), QStringLiteral("second"));
        QVERIFY(record.set({QStringLiteral("name")}, "third"));
        QCOMPARE(record.bytes(), QByteArray("{\"name\": \"first\", \"name\": \"third\"}"));
    }

    void aNewKeyLooksLikeItsNeighbours()
    {
        Record indented = read("{\n  \"a\": 1\n}");
        QVERIFY(indented.set({QStringLiteral("b")}, Json{{"c", 2}}));
        QCOMPARE(indented.bytes(), QByteArray("{\n  \"a\": 1,\n  \"b\": {\n    \"c\": 2\n  }\n}"));
        Record compact = read("{\"a\": 1}");
        QVERIFY(compact.set({QStringLiteral("b")}, Json{1, 2}));
        QCOMPARE(compact.bytes(), QByteArray("{\"a\": 1, \"b\": [1, 2]}"));
        Record windows = read("{\r\n    \"a\": {}\r\n}");
        QVERIFY(windows.set({QStringLiteral("a"), QStringLiteral("b")}, 1));
        QCOMPARE(windows.bytes(), QByteArray("{\r\n    \"a\": {\r\n        \"b\": 1\r\n    }\r\n}"));
    }

    void asciiFilesStayAscii()
    {
        Record record = read("{\"a\": \"\\u00e9\"}");
        QVERIFY(record.set({QStringLiteral("b")}, toJson(QStringLiteral("ü"))));
        QCOMPARE(record.bytes(), QByteArray("{\"a\": \"\\u00e9\", \"b\": \"\\u00fc\"}"));
    }

    void removingLeavesAValidDocument_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("first") << "a" << QByteArray("{\n  \"b\": 2,\n  \"c\": 3\n}");
        QTest::newRow("middle") << "b" << QByteArray("{\n  \"a\": 1,\n  \"c\": 3\n}");
        QTest::newRow("last") << "c" << QByteArray("{\n  \"a\": 1,\n  \"b\": 2\n}");
    }
    void removingLeavesAValidDocument()
    {
        QFETCH(QString, key);
        Record record = read("{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}");
        QVERIFY(record.remove({key}));
        QTEST(record.bytes(), "expected");
        QVERIFY(!record.remove({key}));
    }

    void wrongTypesAreShownAndKept()
    {
        const Record record =
            read("{\"name\": 7, \"level\": \"three\", \"list\": {\"a\": 1}, \"nan\": NaN, \"big\": 1e999}");
        QCOMPARE(record.text({QStringLiteral("name")}), QStringLiteral("7"));
        QVERIFY(!record.integer({QStringLiteral("level")}));
        QVERIFY(record.texts({QStringLiteral("list")}).isEmpty());
        QCOMPARE(record.text({QStringLiteral("nan")}), QStringLiteral("NaN"));
        QVERIFY(std::isnan(record.value({QStringLiteral("nan")})->get<double>()));
        QVERIFY(!record.number({QStringLiteral("nan")}));
        QCOMPARE(record.text({QStringLiteral("big")}), QStringLiteral("1e999"));
    }

    void whatIsNoJsonIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("empty") << QByteArray() << "Line 1, column 1";
        QTest::newRow("truncated") << QByteArray("{\n \"a\": ") << "Line 2, column 7";
        QTest::newRow("truncated text") << QByteArray("{\"a\": \"x") << "Line 1, column 9";
        QTest::newRow("latin1") << QByteArray("{\"a\": \"\xe9\"}") << "Line 1, column 8";
        QTest::newRow("trailing") << QByteArray("{} x") << "Line 1, column 4";
        QTest::newRow("comma") << QByteArray("{\"a\": 1 \"b\": 2}") << "Line 1, column 9";
        QTest::newRow("surrogate in utf-8") << QByteArray("{\"a\": \"\xed\xa0\x80\"}") << "Line 1, column 8";
    }
    void whatIsNoJsonIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        const auto record = Record::parse(text);
        QVERIFY(!record);
        QVERIFY2(record.error().message.startsWith(place), qPrintable(record.error().message));
    }

    void limitsHoldWhileParsing()
    {
        JsonLimits limits;
        limits.depth = 8;
        QCOMPARE(Record::parse(QByteArray(10, '[') + QByteArray(10, ']'), limits).error().code, ErrorCode::Limit);
        QVERIFY(Record::parse(QByteArray(9, '[') + QByteArray(9, ']'), limits));
        QVERIFY(!Record::parse(QByteArray(3'000'000, '[')));
        limits.keysPerObject = 2;
        QCOMPARE(Record::parse("{\"a\":1,\"b\":1,\"c\":1}", limits).error().code, ErrorCode::Limit);
        limits.bytes = 4;
        QCOMPARE(Record::parse("{\"a\":1}", limits).error().code, ErrorCode::Limit);
    }

    void editsOfRandomDocumentsLeaveAllOtherBytesAlone()
    {
        std::mt19937 random(20251013);
        int edits = 0;
        for (int round = 0; round < 4000; ++round) {
            QByteArray text = "{\"r\":" + randomValue(random, 0) + ",\"s\":" + randomValue(random, 0) + "}";
            const Record record = read(text);
            QList<JsonPath> paths;
            collect(record, {}, paths);
            const JsonPath path = paths.at(int(random() % unsigned(paths.size())));
            const QByteArray old = record.raw(path);
            Record changed = record;
            QVERIFY(changed.set(path, "replaced"));
            // Exactly one stretch differs: the old value has become the new one.
            qsizetype same = 0;
            while (same < text.size() && same < changed.bytes().size() && text.at(same) == changed.bytes().at(same))
                ++same;
            const qsizetype growth = changed.bytes().size() - text.size();
            QCOMPARE(growth, QByteArray("\"replaced\"").size() - old.size());
            QVERIFY(same >= text.indexOf(old) || text.indexOf(old) < 0);
            QCOMPARE(changed.raw(path), QByteArray("\"replaced\""));
            Record back = changed;
            QByteArray restored = changed.bytes();
            for (qsizetype at = restored.indexOf("\"replaced\""); at >= 0;
                 at = restored.indexOf("\"replaced\"", at + 1)) {
                QByteArray candidate = restored;
                candidate.replace(at, 10, old);
                if (candidate == text)
                    ++edits;
            }
        }
        QCOMPARE(edits, 4000);
    }

    void everyFieldOfEveryFixtureFileChangesOnlyItsOwnBytes()
    {
        int edits = 0;
        for (const char *library : {"libraries/classic", "libraries/server", "libraries/damaged"}) {
            QDirIterator files(testing::dataFolder(QString::fromLatin1(library)), {QStringLiteral("*.json")},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QByteArray text = testing::readFile(files.next());
                const auto record = Record::parse(text);
                if (!record)
                    continue; // a damaged fixture
                QList<JsonPath> paths;
                collect(*record, {}, paths);
                for (const JsonPath &path : paths) {
                    const QByteArray old = record->raw(path);
                    Record changed = *record;
                    QVERIFY(changed.set(path, "§changed§"));
                    const QByteArray mark = changed.raw(path);
                    const qsizetype at = changed.bytes().indexOf(mark);
                    QVERIFY(at >= 0);
                    QByteArray back = changed.bytes();
                    back.replace(at, mark.size(), old);
                    QCOMPARE(back, text);
                    ++edits;
                }
            }
        }
        QVERIFY2(edits > 1000, qPrintable(QString::number(edits)));
    }

    void newDocumentsLookLikePythons()
    {
        const Json value{{"a", 1.0},  {"b", 1e16},           {"c", 0.1},     {"d", -0.0},
                         {"e", 1e-5}, {"f", Json::object()}, {"g", {1, "é"}}};
        QCOMPARE(toPythonText(value),
                 QByteArray(
                     "{\n  \"a\": 1.0,\n  \"b\": 1e+16,\n  \"c\": 0.1,\n  \"d\": -0.0,\n  \"e\": 1e-05,\n  \"f\": {},\n"
                     "  \"g\": [\n    1,\n    \"é\"\n  ]\n}"));
        QCOMPARE(toPythonText(Json(12.5)), QByteArray("12.5"));
        QCOMPARE(toPythonText(Json(1e15)), QByteArray("1000000000000000.0"));
        QCOMPARE(toPythonText(Json(123456.789)), QByteArray("123456.789"));
        QCOMPARE(toPythonText(Json(5e-324)), QByteArray("5e-324"));
    }
};

QTEST_GUILESS_MAIN(RecordTest)
#include "record_test.moc"
