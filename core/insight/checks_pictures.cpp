#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/insight/checks.h"
#include "core/operations/acceptportrait.h"

#include <QCoreApplication>

namespace retinue::checks {
namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

void checkPortraits(const Library &library, QSet<QString> &used, QList<Problem> &problems)
{
    for (const ProfileSummary &summary : library.profiles()) {
        const auto profile = library.profile(summary.id);
        if (!profile)
            continue;
        if (!summary.portraitFile.isEmpty()) {
            used += summary.portraitFile.mid(library.root().size() + 1);
            continue;
        }
        if (profile->portraitUrl().isEmpty() && profile->portraitPath().isEmpty())
            continue;
        Problem problem;
        problem.kind = QStringLiteral("missing-portrait");
        problem.file = summary.path;
        problem.field = QStringLiteral("portrait_url");
        const QString wanted = profile->portraitUrl().isEmpty() ? profile->portraitPath() : profile->portraitUrl();
        problem.message = CheckText::tr("The portrait of %1 (%2) is missing.")
                              .arg(singleLine(profile->name(), 60), singleLine(wanted, 120));
        problem.reason = CheckText::tr("A drawn portrait is shown instead; other programs show none.");
        problem.remedy = CheckText::tr("Put the file back into images, or make a new portrait.");
        problems += problem;
    }
}

/// Why the picture with this content cannot be shown, empty when it can.
QString damageOf(const QByteArray &content, const QByteArray &digest, PictureVerdicts &known)
{
    if (const auto earlier = known.constFind(digest); earlier != known.constEnd())
        return *earlier;
    const auto picture = decodePicture(content);
    return *known.insert(digest, picture ? QString() : picture.error().message);
}

void checkPicture(const Library &library, const QString &path, bool isUsed, PictureVerdicts &known,
                  QHash<QByteArray, QString> &byDigest, QList<Problem> &problems)
{
    const auto content = library.readFile(path);
    if (!content)
        return;
    const QByteArray digest = digestOf(*content);
    const auto add = [&](const char *kind, const QString &message, const QString &reason, const QString &remedy) {
        Problem problem;
        problem.kind = QString::fromLatin1(kind);
        problem.severity = qstrcmp(kind, "broken-picture") == 0 ? Problem::Severity::Warning : Problem::Severity::Hint;
        problem.file = path;
        problem.message = message;
        problem.reason = reason;
        problem.remedy = remedy;
        if (!isUsed) {
            Fix fix{CheckText::tr("Remove the picture"), Transaction(CheckText::tr("Remove %1").arg(path)), false};
            fix.transaction.remove(path, digest);
            problem.fixes += fix;
        }
        problems += problem;
    };
    if (const QString damage = damageOf(*content, digest, known); !damage.isEmpty()) {
        add("broken-picture", CheckText::tr("The picture %1 is damaged.").arg(path), damage,
            CheckText::tr("Put a sound copy in its place, or remove it."));
    }
    if (byDigest.contains(digest)) {
        add("same-picture", CheckText::tr("%1 is the same picture as %2.").arg(path, byDigest.value(digest)),
            CheckText::tr("It takes up space twice."), CheckText::tr("Remove the one that nobody uses."));
    } else {
        byDigest.insert(digest, path);
    }
    if (!isUsed) {
        add("unused-picture", CheckText::tr("Nobody uses the picture %1.").arg(path),
            CheckText::tr("It may be an earlier portrait that somebody wants back."),
            CheckText::tr("Keep it, or remove it."));
    }
}

} // namespace

void pictures(const Library &library, PictureVerdicts &known, const std::stop_token &stop, QList<Problem> &problems)
{
    QSet<QString> used;
    checkPortraits(library, used, problems);
    QHash<QByteArray, QString> byDigest;
    QStringList sorted;
    for (const QString &path : library.paths()) {
        static const QStringList suffixes = {QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"),
                                             QStringLiteral("webp")};
        if (path.startsWith(layout::images + QLatin1Char('/')) &&
            suffixes.contains(path.section(QLatin1Char('.'), -1).toLower()))
            sorted += path;
    }
    // Pictures of scenes and items are named by files this check does not know: only those directly in images/ can be
    // unused. Used ones first, so that of two equal pictures the unused one is named.
    for (const bool isUsed : {true, false}) {
        for (const QString &path : std::as_const(sorted)) {
            if (stop.stop_requested())
                return;
            const bool direct = path.count(QLatin1Char('/')) == 1;
            if (used.contains(path) == isUsed)
                checkPicture(library, path, isUsed || !direct, known, byDigest, problems);
        }
    }
}

} // namespace retinue::checks
