#include "app/cli/session.h"
#include "core/base/text.h"
#include "core/insight/healthcheck.h"
#include "core/insight/safefixes.h"

#include <algorithm>

namespace retinue::cli {
namespace {

constexpr int longestSentence = 400;

/// The word of `--json`.
const char *severityName(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Error:
        return "error";
    case Problem::Severity::Warning:
        return "warning";
    case Problem::Severity::Hint:
        break;
    }
    return "hint";
}

/// The word for people.
QString severityWord(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Error:
        return CliText::tr("broken");
    case Problem::Severity::Warning:
        return CliText::tr("to decide");
    case Problem::Severity::Hint:
        break;
    }
    return CliText::tr("worth a look");
}

Json jsonOf(const QList<Problem> &problems)
{
    Json rows = Json::array();
    for (const Problem &problem : problems) {
        rows.push_back(Json{{"severity", severityName(problem.severity)},
                            {"file", problem.file.toStdString()},
                            {"field", problem.field.toStdString()},
                            {"message", problem.message.toStdString()},
                            {"remedy", problem.remedy.toStdString()}});
    }
    return rows;
}

/// Each kind under its heading, as the Health page shows them.
QString textOf(const QList<Problem> &problems)
{
    QString text;
    QString kind;
    for (const Problem &problem : problems) {
        if (problem.kind != kind)
            text += (kind.isEmpty() ? QString() : QStringLiteral("\n")) + problemHeading(problem.kind) + u'\n';
        kind = problem.kind;
        text += QStringLiteral("  %1: %2\n      %3\n")
                    .arg(severityWord(problem.severity), singleLine(problem.message, longestSentence),
                         singleLine(problem.remedy, longestSentence));
    }
    return text;
}

/// Does all that is safe in one change. Errors: those of Library::commit().
Result<SafeFixes> repair(Library &library)
{
    SafeFixes fixes = safeFixes(library, checkHealth(library));
    if (fixes.solved.isEmpty())
        return fixes;
    const auto done = library.commit(fixes.transaction);
    if (!done)
        return done.error();
    return fixes;
}

QStringList notesOf(const QList<Problem> &left, bool repaired, int files)
{
    const auto safe = std::ranges::count_if(left, [](const Problem &problem) { return safeFixOf(problem); });
    QStringList notes;
    notes +=
        left.isEmpty() ? CliText::tr("All is well: %1 files checked.").arg(files)
        : repaired
            ? CliText::tr("Left for you to decide: %1. The Health page shows what each fix changes.").arg(left.size())
            : CliText::tr("Found: %1, in %2 files.").arg(left.size()).arg(files);
    if (safe > 0 && !repaired)
        notes += CliText::tr("%1 of them can be put right without losing anything: --repair.").arg(safe);
    return notes;
}

Result<Reply> check(const Invocation &invocation, Session &session)
{
    const bool repairs = invocation.has("repair");
    const auto opened = repairs ? session.libraryForWriting() : session.libraryForReading();
    if (!opened)
        return opened.error();
    Library &library = **opened;
    QList<Problem> solved;
    QStringList notes;
    if (repairs) {
        const auto fixes = repair(library);
        if (!fixes)
            return fixes.error();
        solved = fixes->solved;
        for (const Problem &problem : std::as_const(solved))
            notes += CliText::tr("Fixed: %1").arg(singleLine(problem.message, longestSentence));
        if (!solved.isEmpty())
            notes += notesOfLastChange(library);
    }
    const HealthReport report = healthReport(library);
    Json json{{"problems", jsonOf(report.problems)}};
    if (repairs)
        json["fixed"] = jsonOf(solved);
    Reply reply(json, textOf(report.problems), notes + notesOf(report.problems, repairs, report.files));
    reply.status = report.problems.isEmpty() ? Status::Done : Status::Problems;
    return reply;
}

} // namespace

QList<Command> checkCommands()
{
    return {{"check",
             "",
             "",
             QT_TRANSLATE_NOOP("CliText", "look at every file and tell what is wrong or odd"),
             0,
             0,
             {{"repair", "", QT_TRANSLATE_NOOP("CliText", "put right what can be put right without losing anything")}},
             check}};
}

} // namespace retinue::cli
