#include "core/base/digest.h"
#include "core/files/filestore.h"
#include "tests/testing/faultylayer.h"
#include "tests/testing/folders.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace retinue;
using testing::FaultyLayer;
using testing::FreshFolder;

namespace {

const QString kara = QStringLiteral("character_profiles/pc:kara.json");
const QString state = QStringLiteral("campaign_1/characters/pc:kara.json");
const QString data = QStringLiteral("campaign_1/campaign_data.json");
const QString old = QStringLiteral("images/old.png");

/// Changes one file, removes one and makes two in a new folder.
Transaction sample()
{
    Transaction transaction(QStringLiteral("Sample"));
    transaction.write(kara, "{\"name\": \"new\"}", digestOf("{\"name\": \"old\"}"));
    transaction.write(state, "{\"level\": 3}", {});
    transaction.write(data, "{\"character_ids\": [\"pc:kara\"]}", {});
    transaction.remove(old, digestOf("picture"));
    return transaction;
}

void prepare(const QString &root)
{
    testing::writeFile(root + QLatin1Char('/') + kara, "{\"name\": \"old\"}");
    testing::writeFile(root + QLatin1Char('/') + old, "picture");
}

enum class State { Before, After, Mixed };

State stateOf(const QString &root)
{
    const auto facts = testing::factsOf(root);
    const bool before = facts.size() == 2 && facts.value(kara).content == "{\"name\": \"old\"}" &&
                        facts.value(old).content == "picture";
    const bool after = facts.size() == 3 && facts.value(kara).content == "{\"name\": \"new\"}" &&
                       facts.value(state).content == "{\"level\": 3}" &&
                       facts.value(data).content == "{\"character_ids\": [\"pc:kara\"]}";
    return before ? State::Before : after ? State::After : State::Mixed;
}

Clock fixedClock()
{
    return [] { return QDateTime(QDate(2025, 10, 13), QTime(11, 0)); };
}

} // namespace

class FileStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void aTransactionChangesAllItsFiles()
    {
        FreshFolder folder;
        prepare(folder.path());
        FileStore store(folder.path(), systemFileLayer(), fixedClock());
        const auto record = store.commit(sample());
        QVERIFY2(record, record ? "" : qPrintable(record.error().message));
        QCOMPARE(stateOf(folder.path()), State::After);
        QVERIFY(!store.hasLeftovers());
        QCOMPARE(store.history(10).size(), 1);
        QCOMPARE(store.history(10).first().label, QStringLiteral("Sample"));
        QCOMPARE(record->createdFolders,
                 QStringList({QStringLiteral("campaign_1"), QStringLiteral("campaign_1/characters")}));
    }

    void undoAndRedoRestoreTheBytes()
    {
        FreshFolder folder;
        prepare(folder.path());
        FileStore store(folder.path(), systemFileLayer(), fixedClock());
        const auto done = store.commit(sample());
        QVERIFY(done);
        const auto inverse = store.inverse(*done);
        QVERIFY(inverse);
        const auto undone = store.commit(*inverse, done->id);
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message));
        QCOMPARE(stateOf(folder.path()), State::Before);
        QVERIFY(!QDir(folder / QStringLiteral("campaign_1")).exists());
        const auto redo = store.inverse(*undone);
        QVERIFY(redo);
        QVERIFY(store.commit(*redo, undone->id));
        QCOMPARE(stateOf(folder.path()), State::After);
    }

    void aFileThatChangedMeanwhileIsNeverOverwritten()
    {
        FreshFolder folder;
        prepare(folder.path());
        testing::writeFile(folder / kara, "{\"name\": \"theirs\"}");
        FileStore store(folder.path(), systemFileLayer(), fixedClock());
        const auto record = store.commit(sample());
        QVERIFY(!record);
        QCOMPARE(record.error().code, ErrorCode::Conflict);
        QCOMPARE(record.error().file, kara);
        QCOMPARE(testing::readFile(folder / kara), QByteArray("{\"name\": \"theirs\"}"));
        QCOMPARE(testing::factsOf(folder.path()).size(), 2);
    }

    void aFileThatAppearedMeanwhileIsNeverOverwritten()
    {
        FreshFolder folder;
        prepare(folder.path());
        testing::writeFile(folder / state, "theirs");
        FileStore store(folder.path(), systemFileLayer(), fixedClock());
        QCOMPARE(store.commit(sample()).error().code, ErrorCode::Conflict);
        QCOMPARE(testing::readFile(folder / state), QByteArray("theirs"));
    }

    void pathsThatLeadOutAreRefused()
    {
        FreshFolder folder;
        QDir().mkpath(folder / QStringLiteral("inside"));
        QFile::link(QStringLiteral("/tmp"), folder / QStringLiteral("link"));
        FileStore store(folder.path(), systemFileLayer(), fixedClock());
        for (const char *path : {"../x.json", "/etc/x", "a//b", "a/../../b", "link/x.json", "a\\b", "./x"}) {
            Transaction transaction;
            transaction.write(QString::fromLatin1(path), "x", {});
            QCOMPARE(store.commit(transaction).error().code, ErrorCode::Invalid);
        }
    }

    void anUnchangedFileIsNotWritten()
    {
        FreshFolder folder;
        prepare(folder.path());
        const auto before = testing::factsOf(folder.path());
        FileStore store(folder.path(), systemFileLayer(), fixedClock());
        Transaction transaction;
        transaction.write(kara, "{\"name\": \"old\"}", digestOf("{\"name\": \"old\"}"));
        const auto record = store.commit(transaction);
        QVERIFY(record);
        QVERIFY(record->id.isEmpty());
        QCOMPARE(testing::differencesOf(before, testing::factsOf(folder.path())), QStringList());
        QVERIFY(!QDir(folder / QStringLiteral(".retinue")).exists());
    }

    /// Dies before every changing call of the commit, then opens again: before or after, never anything between.
    void afterDyingAnywhereThereIsTheStateBeforeOrAfter()
    {
        int before = 0;
        int after = 0;
        for (int call = 1;; ++call) {
            FreshFolder folder;
            prepare(folder.path());
            FaultyLayer layer(systemFileLayer());
            layer.breakAt(call, FaultyLayer::Mode::Die);
            FileStore dying(folder.path(), layer, fixedClock());
            const bool said = dying.commit(sample()).has_value();
            if (!layer.wasHit())
                break;
            FileStore again(folder.path(), systemFileLayer(), fixedClock());
            QVERIFY(again.recover());
            const State found = stateOf(folder.path());
            QVERIFY2(found != State::Mixed, qPrintable(QStringLiteral("call %1").arg(call)));
            QVERIFY(!said || found == State::After);
            QVERIFY(!again.hasLeftovers());
            (found == State::Before ? before : after) += 1;
        }
        qInfo("died at %d calls: %d before, %d after", before + after, before, after);
        QVERIFY(before > 5);
        QVERIFY(after > 5);
    }

    /// Dies in the commit, dies again anywhere in the recovery, then recovers.
    void dyingInTheRecoveryLosesNothingEither()
    {
        int pairs = 0;
        for (int first = 1;; ++first) {
            bool firstHit = false;
            for (int second = 1;; ++second) {
                FreshFolder folder;
                prepare(folder.path());
                FaultyLayer layer(systemFileLayer());
                layer.breakAt(first, FaultyLayer::Mode::Die);
                FileStore dying(folder.path(), layer, fixedClock());
                const bool said = dying.commit(sample()).has_value();
                Q_UNUSED(said)
                firstHit = layer.wasHit();
                if (!firstHit)
                    break;
                layer.breakAt(second, FaultyLayer::Mode::Die);
                const bool recovered = FileStore(folder.path(), layer, fixedClock()).recover().has_value();
                Q_UNUSED(recovered)
                const bool secondHit = layer.wasHit();
                QVERIFY(FileStore(folder.path(), systemFileLayer(), fixedClock()).recover());
                QVERIFY(stateOf(folder.path()) != State::Mixed);
                ++pairs;
                if (!secondHit)
                    break;
            }
            if (!firstHit)
                break;
        }
        qInfo("%d pairs", pairs);
        QVERIFY(pairs > 200);
    }

    void afterAnErrorAnywhereNothingIsHalfDone_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("once") << int(FaultyLayer::Mode::FailOnce);
        QTest::newRow("from there on") << int(FaultyLayer::Mode::FailFromThere);
    }
    void afterAnErrorAnywhereNothingIsHalfDone()
    {
        QFETCH(int, mode);
        for (int call = 1;; ++call) {
            FreshFolder folder;
            prepare(folder.path());
            FaultyLayer layer(systemFileLayer());
            layer.breakAt(call, FaultyLayer::Mode(mode), ErrorCode::DiskFull);
            FileStore store(folder.path(), layer, fixedClock());
            const bool said = store.commit(sample()).has_value();
            if (!layer.wasHit())
                break;
            FileStore again(folder.path(), systemFileLayer(), fixedClock());
            QVERIFY(again.recover());
            const State found = stateOf(folder.path());
            QVERIFY(found != State::Mixed);
            QVERIFY(!said || found == State::After);
        }
    }

    void somebodyElsesVersionSurvivesARecovery()
    {
        FreshFolder folder;
        prepare(folder.path());
        FaultyLayer layer(systemFileLayer());
        int call = 1;
        bool found = false;
        for (; !found; ++call) { // find a death after the commit point and before the first file is in place
            QDir(folder.path()).removeRecursively();
            prepare(folder.path());
            layer.breakAt(call, FaultyLayer::Mode::Die);
            const bool said = FileStore(folder.path(), layer, fixedClock()).commit(sample()).has_value();
            QVERIFY(!said);
            const QDir journal(folder / QStringLiteral(".retinue/journal"));
            for (const QString &entry : journal.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                found = QFile::exists(journal.filePath(entry) + QStringLiteral("/manifest")) &&
                        stateOf(folder.path()) == State::Before;
        }
        testing::writeFile(folder / kara, "{\"name\": \"theirs\"}");
        FileStore again(folder.path(), systemFileLayer(), fixedClock());
        const auto recovery = again.recover();
        QVERIFY(recovery);
        QCOMPARE(testing::readFile(folder / kara), QByteArray("{\"name\": \"theirs\"}"));
        QCOMPARE(testing::readFile(folder / state), QByteArray("{\"level\": 3}"));
        QVERIFY(again.history(1).first().files.first().conflict);
        QCOMPARE(again.content(digestOf("{\"name\": \"new\"}")).value_or(QByteArray()),
                 QByteArray("{\"name\": \"new\"}"));
    }
};

QTEST_GUILESS_MAIN(FileStoreTest)
#include "filestore_test.moc"
