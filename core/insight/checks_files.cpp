#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/insight/checks.h"
#include "core/library/profilestore.h"
#include "core/model/field.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace retinue::checks {
namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

/// True when a value of this kind can stand in a field of this type.
bool fits(FieldType type, JsonKind kind, const Record &record, const QString &key)
{
    if (kind == JsonKind::Null)
        return true;
    switch (type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Timestamp:
        return kind == JsonKind::String;
    case FieldType::Integer:
        return kind == JsonKind::Number && record.integer({key}).has_value();
    case FieldType::Decimal:
        return kind == JsonKind::Number;
    case FieldType::Flag:
        return kind == JsonKind::Bool;
    case FieldType::TextList:
    case FieldType::NarrativeList:
        return kind == JsonKind::Array;
    default:
        return kind == JsonKind::Object || kind == JsonKind::Array;
    }
}

QString typeName(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
        return CheckText::tr("a whole number");
    case FieldType::Decimal:
        return CheckText::tr("a number");
    case FieldType::Flag:
        return CheckText::tr("true or false");
    case FieldType::TextList:
    case FieldType::NarrativeList:
        return CheckText::tr("a list");
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Timestamp:
        return CheckText::tr("a text");
    default:
        return CheckText::tr("an object");
    }
}

void checkTypes(const StoredRecord &record, RecordKind kind, QList<Problem> &problems)
{
    for (const Field &field : fieldsOf(kind)) {
        const QString key = QString::fromLatin1(field.key);
        const auto found = record.kind({key});
        if (!found || fits(field.type, *found, record, key))
            continue;
        Problem problem;
        problem.file = record.path();
        problem.field = key;
        const QString shown = singleLine(QString::fromUtf8(record.raw({key})), 40);
        if (*found == JsonKind::NotANumber) {
            problem.kind = QStringLiteral("not-a-number");
            problem.severity = Problem::Severity::Hint;
            problem.message = CheckText::tr("%1 of %2 is %3.").arg(labelOf(field), record.path(), shown);
            problem.reason = CheckText::tr("Python writes such values, most other programs refuse the whole file.");
            problem.remedy = CheckText::tr("Write a number into the field, or leave it as it is.");
        } else {
            problem.kind = QStringLiteral("wrong-type");
            problem.message = CheckText::tr("%1 of %2 is %3 where %4 should be.")
                                  .arg(labelOf(field), record.path(), shown, typeName(field.type));
            problem.reason = CheckText::tr("It is shown and kept as it is, but nothing can be calculated with it.");
            problem.remedy = CheckText::tr("Write the right value into the field.");
        }
        problems += problem;
    }
}

void checkDuplicateKeys(const StoredRecord &record, QList<Problem> &problems)
{
    const auto index = JsonIndex::scan(record.bytes());
    if (!index)
        return;
    QSet<QByteArray> seen;
    for (quint32 child = index->first(0); child < index->end(0); child = (*index)[child].next) {
        const JsonSpan &span = (*index)[child];
        const QByteArray key = record.bytes().mid(span.keyBegin + 1, span.keyEnd - span.keyBegin - 2);
        if (span.keyEnd == span.keyBegin || !seen.contains(key)) {
            seen += key;
            continue;
        }
        Problem problem;
        problem.kind = QStringLiteral("duplicate-key");
        problem.file = record.path();
        problem.field = QString::fromUtf8(key);
        problem.message =
            CheckText::tr("%1 stands twice in %2; the last one, %3, counts.")
                .arg(problem.field, record.path(), singleLine(QString::fromUtf8(record.raw({problem.field})), 60));
        problem.reason = CheckText::tr("Other programs may take the first one, or drop one of them.");
        problem.remedy = CheckText::tr("Keep the last one, or decide in a text editor.");
        StoredRecord fixed = record;
        const auto value = record.value({problem.field});
        if (value && fixed.remove({problem.field}) && fixed.set({problem.field}, *value)) {
            Fix fix{CheckText::tr("Keep the last one"), Transaction(CheckText::tr("Keep one %1").arg(problem.field)),
                    false};
            fix.transaction.save(fixed);
            problem.fixes += fix;
        }
        problems += problem;
    }
}

/// The mirror, the server's global copy: other files that may still hold what @p path has lost.
QStringList rescueSources(const Library &library, const QString &path)
{
    const QString name = path.section(QLatin1Char('/'), -1);
    QStringList sources;
    for (const QString &folder : {layout::mirrors, layout::profiles, QStringLiteral("characters")}) {
        const QString candidate = folder + QLatin1Char('/') + name;
        const bool sameKind = (folder == QLatin1String("characters")) == path.contains(QLatin1String("/characters/"));
        if (candidate != path && sameKind && recordAt(library, candidate))
            sources += candidate;
    }
    return sources;
}

void checkBroken(const Library &library, QList<Problem> &problems)
{
    for (const BrokenFile &broken : library.brokenFiles()) {
        if (!library.hasFile(broken.path))
            continue; // a folder without data; told elsewhere
        Problem problem;
        problem.severity = Problem::Severity::Error;
        problem.kind = QStringLiteral("broken-file");
        problem.file = broken.path;
        problem.message = broken.reason;
        problem.reason = CheckText::tr("It is kept as it is and never overwritten, but nobody can use it.");
        problem.remedy = CheckText::tr("Restore an earlier version, or correct it in a text editor.");
        const auto digest = library.digestOfFile(broken.path);
        for (const QString &source : rescueSources(library, broken.path)) {
            const auto content = library.readFile(source);
            if (!content || !digest)
                continue;
            Fix fix{CheckText::tr("Take the copy in %1").arg(source),
                    Transaction(CheckText::tr("Restore %1 from %2").arg(broken.path, source)), false};
            fix.transaction.write(broken.path, *content, *digest);
            problem.fixes += fix;
        }
        problems += problem;
    }
}

} // namespace

std::optional<StoredRecord> recordAt(const Library &library, const QString &path)
{
    const auto bytes = library.readFile(path);
    auto record = bytes ? Record::parse(*bytes) : Result<Record>(bytes.error());
    const auto digest = library.digestOfFile(path);
    return record && digest ? std::optional(StoredRecord(std::move(*record), path, *digest)) : std::nullopt;
}

void files(const Library &library, QList<Problem> &problems)
{
    checkBroken(library, problems);
    const auto check = [&](const QString &path, RecordKind kind) {
        if (const auto record = recordAt(library, path)) {
            checkTypes(*record, kind, problems);
            checkDuplicateKeys(*record, problems);
        }
    };
    for (const ProfileSummary &profile : library.profiles())
        check(profile.path, RecordKind::Profile);
    for (const CampaignSummary &campaign : library.campaigns()) {
        check(campaign.path, RecordKind::Campaign);
        for (const CharacterInfo &state : library.states(campaign.id))
            check(state.path(), RecordKind::State);
    }
}

} // namespace retinue::checks
