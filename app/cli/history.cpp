#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/base/text.h"

namespace retinue::cli {
namespace {

constexpr int longestHistory = 10'000;

/// The files of a change that are not the program's own.
QStringList filesOf(const TransactionRecord &record)
{
    QStringList files;
    for (const TransactionRecord::File &file : record.files) {
        if (!file.path.startsWith(layout::own + QLatin1Char('/')))
            files += file.path;
    }
    return files;
}

/// True when @p record is the change @p id, or touched the character or campaign of that id.
bool concerns(const TransactionRecord &record, const QString &id, const QString &campaignFolder)
{
    if (record.id == id)
        return true;
    for (const QString &path : filesOf(record)) {
        const bool isCharacter = path.endsWith(QLatin1Char('/') + id + QStringLiteral(".json"));
        if (isCharacter || (!campaignFolder.isEmpty() && path.startsWith(campaignFolder + QLatin1Char('/'))))
            return true;
    }
    return false;
}

Json jsonOf(const TransactionRecord &record)
{
    return Json{{"id", record.id.toStdString()},
                {"label", record.label.toStdString()},
                {"time", toTimestamp(record.time).toStdString()},
                {"files", toJson(filesOf(record))},
                {"undoes", record.undoes.isEmpty() ? Json(nullptr) : toJson(record.undoes)}};
}

Result<Reply> history(const Invocation &invocation, Session &session)
{
    const auto opened = session.libraryForReading();
    if (!opened)
        return opened.error();
    const Library &library = **opened;
    const QString given = invocation.arguments.value(0);
    const QString campaign = campaignIdFrom(given, library);
    const QString folder = given.isEmpty() ? QString() : library.campaignFolder(campaign);
    const QString id = given.isEmpty() ? QString() : characterIdFrom(given, library);
    Json rows = Json::array();
    Table table({CliText::tr("Time"), CliText::tr("Id"), CliText::tr("What"), CliText::tr("Files")});
    for (const TransactionRecord &record : library.history(longestHistory)) {
        if (!given.isEmpty() && !concerns(record, id, folder))
            continue;
        rows.push_back(jsonOf(record));
        table.add({toTimestamp(record.time), record.id, record.label, filesOf(record).join(QStringLiteral(", "))});
    }
    QStringList notes;
    if (table.isEmpty())
        notes += CliText::tr("Nothing has been changed here by Retinue.");
    return Reply(rows, table.text(), notes);
}

/// The newest change that still holds: neither taken back nor itself the taking back of another one. Going back step by
/// step thus never goes in circles.
QString newestChange(const QList<TransactionRecord> &newestFirst)
{
    QStringList takenBack;
    for (const TransactionRecord &record : newestFirst) {
        if (takenBack.contains(record.id))
            continue;
        if (record.undoes.isEmpty())
            return record.id;
        takenBack += record.undoes;
    }
    return {};
}

Result<Reply> undo(const Invocation &invocation, Session &session)
{
    const auto opened = session.libraryForWriting();
    if (!opened)
        return opened.error();
    Library &library = **opened;
    const QList<TransactionRecord> records = library.history(longestHistory);
    const QString id = invocation.arguments.isEmpty() ? newestChange(records) : invocation.arguments.first();
    if (id.isEmpty())
        return Error(ErrorCode::NotFound, CliText::tr("There is nothing to undo in this library."));
    const auto done = library.undo(id);
    if (!done)
        return done.error();
    QString label;
    for (const TransactionRecord &record : records) {
        if (record.id == id)
            label = record.label;
    }
    QStringList files;
    for (const TransactionRecord &record : library.history(1))
        files = filesOf(record);
    return Reply(Json{{"transaction", done->toStdString()}, {"undoes", id.toStdString()}, {"files", toJson(files)}},
                 CliText::tr("Taken back: %1").arg(singleLine(label, 200)) + QLatin1Char('\n'),
                 notesOfLastChange(library));
}

} // namespace

QList<Command> historyCommands()
{
    return {
        {"history",
         "",
         "[ID]",
         QT_TRANSLATE_NOOP("CliText", "what was changed, newest first; of one character, campaign or change"),
         0,
         1,
         {},
         history},
        {"undo",
         "",
         "[CHANGE]",
         QT_TRANSLATE_NOOP("CliText", "take a change back, the newest one unless its id is given"),
         0,
         1,
         {},
         undo},
    };
}

} // namespace retinue::cli
