#include "core/insight/healthcheck.h"

#include "core/base/text.h"
#include "core/insight/checks.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace retinue {
namespace {

const QString fineKind = QStringLiteral("health");
const QString fineName = QStringLiteral("fine");

} // namespace

QString problemHeading(const QString &kind)
{
    static const QHash<QString, const char *> headings = {
        {QStringLiteral("broken-file"), QT_TRANSLATE_NOOP("Problem", "Files that cannot be read")},
        {QStringLiteral("wrong-type"), QT_TRANSLATE_NOOP("Problem", "Values of the wrong type")},
        {QStringLiteral("not-a-number"), QT_TRANSLATE_NOOP("Problem", "Values that are not numbers")},
        {QStringLiteral("duplicate-key"), QT_TRANSLATE_NOOP("Problem", "Keys that stand twice")},
        {QStringLiteral("unsafe-id"), QT_TRANSLATE_NOOP("Problem", "Ids that lead out of the folder")},
        {QStringLiteral("id-differs"), QT_TRANSLATE_NOOP("Problem", "Ids that differ from the file's name")},
        {QStringLiteral("id-twice"), QT_TRANSLATE_NOOP("Problem", "Ids that exist twice")},
        {QStringLiteral("conflict-copy"), QT_TRANSLATE_NOOP("Problem", "Conflict copies of a sync tool")},
        {QStringLiteral("mirror-differs"), QT_TRANSLATE_NOOP("Problem", "Mirrors that differ")},
        {QStringLiteral("mirror"), QT_TRANSLATE_NOOP("Problem", "Mirrors in the shared folder")},
        {QStringLiteral("no-campaign-data"), QT_TRANSLATE_NOOP("Problem", "Campaign folders without data")},
        {QStringLiteral("two-layouts"), QT_TRANSLATE_NOOP("Problem", "Campaigns with two sets of data")},
        {QStringLiteral("missing-person"), QT_TRANSLATE_NOOP("Problem", "People who are listed but not there")},
        {QStringLiteral("missing-quest"), QT_TRANSLATE_NOOP("Problem", "Quests that do not exist")},
        {QStringLiteral("missing-scene"), QT_TRANSLATE_NOOP("Problem", "Scenes that do not exist")},
        {QStringLiteral("missing-place"), QT_TRANSLATE_NOOP("Problem", "Places that do not exist")},
        {QStringLiteral("unlisted-state"), QT_TRANSLATE_NOOP("Problem", "People who are there but not listed")},
        {QStringLiteral("no-profile"), QT_TRANSLATE_NOOP("Problem", "People without a profile")},
        {QStringLiteral("out-of-range"), QT_TRANSLATE_NOOP("Problem", "Values out of range")},
        {QStringLiteral("missing-portrait"), QT_TRANSLATE_NOOP("Problem", "Portraits that are missing")},
        {QStringLiteral("broken-picture"), QT_TRANSLATE_NOOP("Problem", "Pictures that are damaged")},
        {QStringLiteral("unused-picture"), QT_TRANSLATE_NOOP("Problem", "Pictures nobody uses")},
        {QStringLiteral("same-picture"), QT_TRANSLATE_NOOP("Problem", "Pictures that exist twice")},
        {QStringLiteral("left-over"), QT_TRANSLATE_NOOP("Problem", "Left-overs of other programs")},
    };
    const char *heading = headings.value(kind, nullptr);
    return heading ? QCoreApplication::translate("Problem", heading) : kind;
}

QList<Problem> checkHealth(const Library &library)
{
    return healthReport(library).problems;
}

HealthReport healthReport(const Library &library, PictureVerdicts *known, const std::stop_token &stop)
{
    QList<Problem> problems;
    for (const auto check : {checks::files, checks::people, checks::mirrors, checks::campaigns, checks::states}) {
        if (!stop.stop_requested())
            check(library, problems);
    }
    PictureVerdicts own;
    checks::pictures(library, known ? *known : own, stop, problems);
    std::ranges::stable_sort(problems, [](const Problem &a, const Problem &b) {
        return std::tie(a.severity, a.kind, a.file) < std::tie(b.severity, b.kind, b.file);
    });
    const QStringList fine = library.sidecar(fineKind, fineName).texts({QStringLiteral("fine")});
    HealthReport report;
    report.files = int(library.paths().size());
    for (Problem &problem : problems)
        (fine.contains(problem.key()) ? report.fine : report.problems) += std::move(problem);
    return report;
}

Result<QString> setFine(Library &library, const Problem &problem, bool fine)
{
    QStringList keys = library.sidecar(fineKind, fineName).texts({QStringLiteral("fine")});
    keys.removeAll(problem.key());
    if (fine)
        keys += problem.key();
    Transaction transaction(fine ? QCoreApplication::translate("Problem", "This is fine: %1").arg(problem.file)
                                 : QCoreApplication::translate("Problem", "Look at it again: %1").arg(problem.file));
    library.saveSidecar(transaction, fineKind, fineName, Json{{"fine", toJson(keys)}});
    return library.commit(transaction);
}

} // namespace retinue
