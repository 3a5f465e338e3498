#include "core/base/digest.h"
#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/insight/checks.h"
#include "core/library/profilestore.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace retinue::checks {
namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

/// The id a sync tool's conflict copy is a copy of, empty for other files.
QString conflictOf(const QString &stem)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(.*?)(?: \\([^)]*(?:conflicted copy|Case Conflict|conflict)[^)]*\\)|\\.sync-conflict-[\\w-]+)$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(stem).captured(1);
}

Problem problemOf(const char *kind, const QString &file, const char *field)
{
    Problem problem;
    problem.kind = QString::fromLatin1(kind);
    problem.file = file;
    problem.field = QString::fromLatin1(field);
    return problem;
}

void checkConflictCopy(const QString &path, const QString &original, QList<Problem> &problems)
{
    Problem problem = problemOf("conflict-copy", path, "");
    problem.message = CheckText::tr("%1 is a conflict copy of %2.").arg(path, original);
    problem.reason = CheckText::tr("A sync tool could not decide which of two versions is right, and kept both. "
                                   "A Gaia server would list it as another person.");
    problem.remedy = CheckText::tr("Compare the two, take over what is missing, then remove the copy.");
    problems += problem;
}

void checkIds(const Library &library, const QString &path, const QHash<QString, QStringList> &pathsOf,
              QList<Problem> &problems)
{
    const auto record = recordAt(library, path);
    if (!record)
        return;
    const QString stem = idOfFileName(path);
    if (const QString original = conflictOf(stem); !original.isEmpty()) {
        checkConflictCopy(path, original, problems);
        return;
    }
    const QString inner = record->text({QStringLiteral("character_id")});
    if (!inner.isEmpty() && !ids::isSafe(inner)) {
        Problem problem = problemOf("unsafe-id", path, "character_id");
        problem.severity = Problem::Severity::Error;
        problem.message =
            CheckText::tr("The id “%1” in %2 would lead out of the folder.").arg(singleLine(inner, 60), path);
        problem.reason = CheckText::tr("A program that trusts it would write somewhere else on the disk.");
        problem.remedy = CheckText::tr("Give it the id of its file, %1.").arg(stem);
        StoredRecord fixed = *record;
        if (ids::isSafe(stem) && fixed.set({QStringLiteral("character_id")}, toJson(stem))) {
            Fix fix{CheckText::tr("Use %1").arg(stem), Transaction(CheckText::tr("Correct the id in %1").arg(path)),
                    false};
            fix.transaction.save(fixed);
            problem.fixes += fix;
        }
        problems += problem;
        return;
    }
    if (!inner.isEmpty() && inner != stem) {
        Problem problem = problemOf("id-differs", path, "character_id");
        problem.message = CheckText::tr("%1 says that its id is %2.").arg(path, singleLine(inner, 60));
        problem.reason =
            CheckText::tr("Programs that go by the name of the file and programs that go by the id inside see "
                          "two different people.");
        problem.remedy = CheckText::tr("Decide which of the two is right.");
        StoredRecord fixed = *record;
        if (ids::isSafe(stem) && fixed.set({QStringLiteral("character_id")}, toJson(stem))) {
            Fix fix{CheckText::tr("Use %1").arg(stem), Transaction(CheckText::tr("Correct the id in %1").arg(path)),
                    false};
            fix.transaction.save(fixed);
            problem.fixes += fix;
        }
        problems += problem;
    }
    const QStringList owners = pathsOf.value(inner);
    if (owners.size() > 1 && owners.first() == path) {
        Problem problem = problemOf("id-twice", path, "character_id");
        problem.severity = Problem::Severity::Error;
        problem.message = CheckText::tr("The id %1 is in %2.").arg(inner, owners.join(CheckText::tr(" and in ")));
        problem.reason = CheckText::tr("Whoever saves last overwrites the other.");
        problem.remedy = CheckText::tr("Give one of them another id, or remove it.");
        problems += problem;
    }
}

} // namespace

void people(const Library &library, QList<Problem> &problems)
{
    QHash<QString, QStringList> pathsOf;
    QStringList paths;
    for (const QString &path : library.paths()) {
        if (!path.startsWith(layout::profiles + QLatin1Char('/')) || !path.endsWith(QLatin1String(".json")))
            continue;
        paths += path;
        const auto record = recordAt(library, path);
        const QString inner = record ? record->text({QStringLiteral("character_id")}) : QString();
        if (!inner.isEmpty() && conflictOf(idOfFileName(path)).isEmpty())
            pathsOf[inner] += path;
    }
    for (const QString &path : std::as_const(paths))
        checkIds(library, path, pathsOf, problems);
    for (const ProfileSummary &profile : library.profiles()) {
        if (!ids::isTemporary(profile.id))
            continue;
        Problem problem = problemOf("left-over", profile.path, "");
        problem.severity = Problem::Severity::Hint;
        problem.message = CheckText::tr("%1 was left over when another program made a portrait.").arg(profile.path);
        problem.reason = CheckText::tr("Nobody plays this character.");
        problem.remedy = CheckText::tr("Remove it, if you do not need it.");
        if (const auto digest = library.digestOfFile(profile.path)) {
            Fix fix{CheckText::tr("Remove it"), Transaction(CheckText::tr("Remove %1").arg(profile.path)), false};
            fix.transaction.remove(profile.path, *digest);
            problem.fixes += fix;
        }
        problems += problem;
    }
}

void mirrors(const Library &library, QList<Problem> &problems)
{
    for (const QString &path : library.paths()) {
        if (!path.startsWith(layout::mirrors + QLatin1Char('/')))
            continue;
        const QString main = layout::profiles + QLatin1Char('/') + path.section(QLatin1Char('/'), -1);
        const auto mirror = library.readFile(path);
        const auto original = library.readFile(main);
        if (!mirror || !original || *mirror == *original)
            continue;
        Problem problem = problemOf("mirror-differs", path, "");
        problem.message = CheckText::tr("The mirror %1 differs from %2.").arg(path, main);
        problem.reason =
            CheckText::tr("A Gaia server reads the mirror when the main file is missing, and would bring back "
                          "an old version.");
        problem.remedy = CheckText::tr("Bring the mirror up to date, or remove it.");
        Fix update{CheckText::tr("Bring it up to date"),
                   Transaction(CheckText::tr("Update the mirror of %1").arg(main)), true};
        update.transaction.write(path, *original, digestOf(*mirror));
        Fix retire{CheckText::tr("Remove the mirror"), Transaction(CheckText::tr("Remove the mirror of %1").arg(main)),
                   false};
        retire.transaction.remove(path, digestOf(*mirror));
        problem.fixes = {update, retire};
        problems += problem;
    }
}

} // namespace retinue::checks
