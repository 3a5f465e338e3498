#include "core/files/filestore.h"

#include "core/base/digest.h"
#include "core/files/manifest.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <limits>

namespace retinue {
namespace {

constexpr qint64 noLimit = std::numeric_limits<qint64>::max();
const QString journalFolder = QStringLiteral(".retinue/journal");
const QString logFolder = QStringLiteral(".retinue/history/log");
const QString objectFolder = QStringLiteral(".retinue/history/objects");
const QString manifestName = QStringLiteral("manifest");

/// Translation context of this file.
struct FileStoreText
{
    Q_DECLARE_TR_FUNCTIONS(FileStoreText)
};

QString parentOf(const QString &path)
{
    return path.left(qMax<qsizetype>(0, path.lastIndexOf(QLatin1Char('/'))));
}

QString objectPath(const QByteArray &digest)
{
    const QString name = QString::fromLatin1(digest);
    return objectFolder + QLatin1Char('/') + name.left(2) + QLatin1Char('/') + name;
}

Error changedMeanwhile(const QString &path)
{
    return {ErrorCode::Conflict,
            FileStoreText::tr(
                "%1 was changed by another program since it was read, so nothing was saved. Look at the new version, "
                "then make your change again.")
                .arg(path),
            path};
}

} // namespace

/// One change with what was found on the disk.
struct FileStore::Step
{
    FileChange change;
    FileStat stat;
};

FileStore::FileStore(QString root, FileLayer &layer, Clock clock)
    : m_root(std::move(root)), m_layer(layer), m_clock(std::move(clock))
{
}

QString FileStore::absolute(const QString &path) const
{
    return m_root + QLatin1Char('/') + path;
}

QString FileStore::newId()
{
    QDateTime time = m_clock().toUTC();
    const QString tail =
        QStringLiteral("-%1").arg(QRandomGenerator::global()->bounded(0x10000), 4, 16, QLatin1Char('0'));
    const QString format = QStringLiteral("yyyyMMdd'T'HHmmsszzz");
    QDateTime last = QDateTime::fromString(m_lastId.left(18), format);
    last.setTimeSpec(Qt::UTC);
    if (last.isValid() && time <= last) // the clock was put back
        time = last.addMSecs(1);
    const QString id = time.toString(format);
    m_lastId = id;
    return id + tail;
}

Result<void> FileStore::checkPath(const QString &path) const
{
    const QStringList parts = path.split(QLatin1Char('/'));
    if (path.isEmpty() || parts.contains(QString()) || parts.contains(QLatin1String("..")) ||
        parts.contains(QLatin1String(".")) || path.contains(QChar(u'\0')) || path.contains(QLatin1Char('\\'))) {
        return Error(ErrorCode::Invalid,
                     FileStoreText::tr("%1 leads out of the library, so it is not written.").arg(path), path);
    }
    for (qsizetype n = 1; n < parts.size(); ++n) {
        const QString folder = parts.mid(0, n).join(QLatin1Char('/'));
        const auto stat = m_layer.stat(absolute(folder));
        if (!stat)
            return stat.error();
        if (stat->kind == FileStat::Kind::Missing)
            return {};
        if (stat->kind != FileStat::Kind::Folder) {
            return Error(
                ErrorCode::Invalid,
                FileStoreText::tr("%1 is not a folder of this library (perhaps a link), so nothing is written there.")
                    .arg(folder),
                folder);
        }
    }
    return {};
}

Result<void> FileStore::makeFolders(const QString &path, QStringList *made)
{
    if (path.isEmpty())
        return {};
    const auto stat = m_layer.stat(absolute(path));
    if (!stat)
        return stat.error();
    if (stat->kind == FileStat::Kind::Folder)
        return {};
    if (auto parent = makeFolders(parentOf(path), made); !parent)
        return parent;
    if (auto result = m_layer.makeFolder(absolute(path)); !result && result.error().code != ErrorCode::Exists)
        return result;
    if (made)
        *made += path;
    return m_layer.syncFolder(parentOf(absolute(path)));
}

Result<QList<FileStore::Step>> FileStore::prepare(const Transaction &transaction) const
{
    QList<Step> steps;
    for (const FileChange &change : transaction.changes()) {
        if (auto inside = checkPath(change.path); !inside)
            return inside.error();
        const auto stat = m_layer.stat(absolute(change.path));
        if (!stat)
            return stat.error();
        if (stat->kind == FileStat::Kind::Missing) {
            if (!change.before.isEmpty())
                return changedMeanwhile(change.path);
            if (change.kind == FileChange::Kind::Write)
                steps += {change, *stat};
            continue;
        }
        const auto content = m_layer.read(absolute(change.path), noLimit);
        if (!content)
            return content.error();
        if (digestOf(*content) != change.before)
            return changedMeanwhile(change.path);
        if (change.kind == FileChange::Kind::Remove || *content != change.content)
            steps += {change, *stat};
    }
    return steps;
}

Result<void> FileStore::stage(const QString &journal, const Transaction &transaction, const QList<Step> &steps,
                              const TransactionRecord &record)
{
    if (auto made = makeFolders(journal, nullptr); !made)
        return made;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const Step &step = steps.at(i);
        if (step.change.kind != FileChange::Kind::Write)
            continue;
        const quint32 mode = step.stat.kind == FileStat::Kind::File ? step.stat.mode : 0666;
        const QString name = absolute(journal) + QLatin1Char('/') + QString::number(i);
        if (auto written = m_layer.writeNew(name, step.change.content, mode); !written)
            return written;
    }
    const Manifest manifest{record, hostId(), transaction.foldersToMake(), transaction.foldersToRemove()};
    const QString name = absolute(journal) + QLatin1Char('/') + manifestName;
    if (auto written = m_layer.writeNew(name + QStringLiteral(".new"), manifest.toBytes(), 0666); !written)
        return written;
    // Once more, after the slow part: is everything still what was hashed?
    for (const Step &step : steps) {
        const auto stat = m_layer.stat(absolute(step.change.path));
        if (!stat)
            return stat.error();
        if (!stat->isSameFile(step.stat))
            return changedMeanwhile(step.change.path);
    }
    if (auto renamed = m_layer.rename(name + QStringLiteral(".new"), name); !renamed)
        return renamed;
    return m_layer.syncFolder(absolute(journal));
}

Result<void> FileStore::keep(const QString &path, const QByteArray &digest)
{
    const QString object = objectPath(digest);
    if (auto made = makeFolders(parentOf(object), nullptr); !made)
        return made;
    auto linked = m_layer.link(absolute(path), absolute(object));
    if (!linked && linked.error().code != ErrorCode::Exists)
        return linked;
    return m_layer.syncFolder(parentOf(absolute(object)));
}

Result<bool> FileStore::applyFile(const QString &journal, int index, TransactionRecord::File &file)
{
    const QString target = absolute(file.path);
    const auto stat = m_layer.stat(target);
    if (!stat)
        return stat.error();
    QByteArray now;
    if (stat->kind != FileStat::Kind::Missing) {
        const auto content = m_layer.read(target, noLimit);
        if (!content)
            return content.error();
        now = digestOf(*content);
    }
    if (now == file.after)
        return true; // done before the crash
    if (now != file.before) {
        // Somebody else wrote between the commit point and now. Their version stays; ours goes into the history.
        file.conflict = true;
        if (!file.after.isEmpty()) {
            if (auto made = makeFolders(parentOf(objectPath(file.after)), nullptr); !made)
                return made.error();
            const QString staged = absolute(journal) + QLatin1Char('/') + QString::number(index);
            if (auto kept = m_layer.link(staged, absolute(objectPath(file.after)));
                !kept && kept.error().code != ErrorCode::Exists)
                return kept.error();
        }
        return true;
    }
    if (!now.isEmpty()) {
        if (auto kept = keep(file.path, now); !kept)
            return kept.error();
    }
    if (file.after.isEmpty()) {
        if (auto removed = m_layer.unlink(target); !removed)
            return removed.error();
    } else {
        const QString staged = absolute(journal) + QLatin1Char('/') + QString::number(index);
        if (auto renamed = m_layer.rename(staged, target); !renamed)
            return renamed.error();
    }
    if (auto synced = m_layer.syncFolder(parentOf(target)); !synced)
        return synced.error();
    return true;
}

Result<void> FileStore::apply(const QString &journal, TransactionRecord &record, const QStringList &newFolders,
                              const QStringList &oldFolders)
{
    for (const QString &folder : newFolders) {
        if (auto made = makeFolders(folder, nullptr); !made)
            return made;
    }
    for (int i = 0; i < record.files.size(); ++i) {
        TransactionRecord::File &file = record.files[i];
        if (!file.after.isEmpty()) {
            if (auto made = makeFolders(parentOf(file.path), nullptr); !made)
                return made;
        }
        if (auto done = applyFile(journal, i, file); !done)
            return done.error();
    }
    for (const QString &folder : oldFolders) {
        // Not empty any more is fine: somebody has put something into it.
        const auto removed = m_layer.removeFolder(absolute(folder));
        Q_UNUSED(removed)
    }
    return finish(journal, record);
}

Result<void> FileStore::finish(const QString &journal, const TransactionRecord &record)
{
    if (auto made = makeFolders(logFolder, nullptr); !made)
        return made;
    const QString from = absolute(journal) + QLatin1Char('/') + manifestName;
    const QString to = absolute(logFolder) + QLatin1Char('/') + record.id + QStringLiteral(".txn");
    const bool conflicts = std::ranges::any_of(record.files, &TransactionRecord::File::conflict);
    auto moved =
        conflicts ? m_layer.writeNew(to, Manifest{record, hostId(), {}, {}}.toBytes(), 0666) : m_layer.rename(from, to);
    if (!moved)
        return moved;
    if (auto synced = m_layer.syncFolder(absolute(logFolder)); !synced)
        return synced;
    discard(journal);
    return {};
}

void FileStore::discard(const QString &journal)
{
    const auto names = m_layer.list(absolute(journal));
    for (const QString &name : names ? *names : QStringList()) {
        const auto removed = m_layer.unlink(absolute(journal) + QLatin1Char('/') + name);
        Q_UNUSED(removed) // a leftover is cleaned at the next start
    }
    const auto removed = m_layer.removeFolder(absolute(journal));
    Q_UNUSED(removed)
}

Result<TransactionRecord> FileStore::commit(const Transaction &transaction, const QString &undoes)
{
    if (hasLeftovers()) {
        if (auto recovered = recover(); !recovered)
            return recovered.error();
    }
    auto steps = prepare(transaction);
    if (!steps)
        return steps.error();
    TransactionRecord record;
    record.label = transaction.label();
    record.time = m_clock();
    record.undoes = undoes;
    for (const Step &step : *steps) {
        const bool removes = step.change.kind == FileChange::Kind::Remove;
        record.files += {step.change.path, step.change.before, removes ? QByteArray() : digestOf(step.change.content)};
    }
    QStringList wanted = transaction.foldersToMake();
    for (const TransactionRecord::File &file : record.files) {
        if (!file.after.isEmpty())
            wanted += parentOf(file.path);
    }
    for (const QString &path : wanted) {
        for (QString folder = path; !folder.isEmpty(); folder = parentOf(folder)) {
            const auto stat = m_layer.stat(absolute(folder));
            if (stat && stat->kind == FileStat::Kind::Missing && !record.createdFolders.contains(folder))
                record.createdFolders += folder;
        }
    }
    std::ranges::sort(record.createdFolders);
    if (record.files.isEmpty() && record.createdFolders.isEmpty() && transaction.foldersToRemove().isEmpty())
        return record;

    record.id = newId();
    const QString journal = journalFolder + QLatin1Char('/') + record.id;
    if (auto staged = stage(journal, transaction, *steps, record); !staged) {
        discard(journal);
        return staged.error();
    }
    if (auto synced = m_layer.syncFolder(absolute(journalFolder)); !synced) {
        discard(journal);
        return synced.error();
    }
    auto applied = apply(journal, record, transaction.foldersToMake(), transaction.foldersToRemove());
    if (!applied) {
        Error error = applied.error();
        error.message = FileStoreText::tr(
                            "%1 The change itself is stored and will be put in place when the library is opened again.")
                            .arg(error.message);
        return error;
    }
    return record;
}

bool FileStore::hasLeftovers() const
{
    const auto names = m_layer.list(absolute(journalFolder));
    return names && !names->isEmpty();
}

Result<FileStore::Recovery> FileStore::recover()
{
    Recovery recovery;
    auto names = m_layer.list(absolute(journalFolder));
    if (!names)
        return names.error().code == ErrorCode::NotFound ? Result<Recovery>(recovery) : names.error();
    std::ranges::sort(*names);
    for (const QString &name : *names) {
        const QString journal = journalFolder + QLatin1Char('/') + name;
        const auto bytes = m_layer.read(absolute(journal) + QLatin1Char('/') + manifestName, noLimit);
        if (!bytes) {
            if (bytes.error().code != ErrorCode::NotFound)
                return bytes.error();
            discard(journal); // never reached its commit point
            continue;
        }
        auto manifest = Manifest::fromBytes(*bytes);
        if (!manifest || manifest->host != hostId()) {
            recovery.foreign += name;
            continue;
        }
        if (auto done = apply(journal, manifest->record, manifest->newFolders, manifest->oldFolders); !done)
            return done.error();
        recovery.finished += manifest->record;
    }
    return recovery;
}

QList<TransactionRecord> FileStore::history(int limit) const
{
    QList<TransactionRecord> records;
    auto names = m_layer.list(absolute(logFolder));
    if (!names)
        return records;
    std::ranges::sort(*names, std::greater<>());
    for (const QString &name : *names) {
        if (records.size() >= limit)
            break;
        if (auto record = entry(name.chopped(4)); record && name.endsWith(QLatin1String(".txn")))
            records += *record;
    }
    return records;
}

std::optional<TransactionRecord> FileStore::entry(const QString &id) const
{
    const auto bytes = m_layer.read(absolute(logFolder) + QLatin1Char('/') + id + QStringLiteral(".txn"), noLimit);
    auto manifest = bytes ? Manifest::fromBytes(*bytes) : Result<Manifest>(bytes.error());
    return manifest ? std::optional(manifest->record) : std::nullopt;
}

Result<QByteArray> FileStore::content(const QByteArray &digest) const
{
    const auto bytes = m_layer.read(absolute(objectPath(digest)), noLimit);
    if (!bytes) {
        return Error(ErrorCode::NotFound,
                     FileStoreText::tr("The earlier version is no longer kept in the history, so it cannot be "
                                       "brought back."));
    }
    if (digestOf(*bytes) != digest) {
        return Error(ErrorCode::Invalid,
                     FileStoreText::tr("The earlier version was changed by another program after it was put away, "
                                       "so it is not brought back by itself."));
    }
    return bytes;
}

Result<Transaction> FileStore::inverse(const TransactionRecord &record) const
{
    Transaction transaction(FileStoreText::tr("Undo: %1").arg(record.label));
    for (auto file = record.files.crbegin(); file != record.files.crend(); ++file) {
        if (file->conflict)
            continue; // was never ours
        if (file->before.isEmpty()) {
            transaction.remove(file->path, file->after);
            continue;
        }
        const auto before = content(file->before);
        if (!before)
            return before.error();
        transaction.write(file->path, *before, file->after);
    }
    QStringList folders = record.createdFolders;
    std::ranges::reverse(folders);
    transaction.removeFolders(folders);
    return transaction;
}

} // namespace retinue
