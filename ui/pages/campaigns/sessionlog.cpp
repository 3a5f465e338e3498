#include "ui/pages/campaigns/sessionlog.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace retinue {

namespace {

constexpr qint64 pauseSeconds = 4 * 60 * 60;

bool touches(const TransactionRecord &record, const QString &folder)
{
    return std::any_of(record.files.begin(), record.files.end(),
                       [&](const TransactionRecord::File &file) { return file.path.startsWith(folder + u'/'); });
}

} // namespace

QList<SessionEntry> sessionOf(const QList<TransactionRecord> &history, const QString &folder)
{
    QList<SessionEntry> entries;
    if (folder.isEmpty())
        return entries;
    QHash<QString, QByteArray> now;
    QSet<QString> takenBack;
    QDateTime last;
    for (const TransactionRecord &record : history) {
        bool unchanged = true;
        for (const TransactionRecord::File &file : record.files) {
            if (!now.contains(file.path))
                now.insert(file.path, file.after);
            unchanged = unchanged && now.value(file.path) == file.after;
        }
        if (takenBack.contains(record.id))
            continue;
        if (!record.undoes.isEmpty()) {
            takenBack.insert(record.undoes);
            continue;
        }
        if (!touches(record, folder))
            continue;
        if (last.isValid() && record.time.secsTo(last) > pauseSeconds)
            break;
        last = record.time;
        entries.append({record, unchanged});
    }
    return entries;
}

} // namespace retinue
