#include "core/base/ids.h"

#include "core/base/digest.h"
#include "core/base/text.h"

#include <QRegularExpression>

namespace retinue::ids {
namespace {

constexpr int maximumBytes = 100;

bool isReservedDevice(const QString &id)
{
    static const QRegularExpression reserved(
        QStringLiteral("^(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])(\\..*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return reserved.match(id).hasMatch();
}

} // namespace

QString collisionKey(const QString &id)
{
    return id.normalized(QString::NormalizationForm_C).toCaseFolded();
}

QString allocateCharacterId(const QString &name, const QString &prefix, const Existing &existing)
{
    QString slug = slugify(name).left(60);
    while (slug.endsWith(QLatin1Char('_')))
        slug.chop(1);
    if (slug.isEmpty())
        slug = QStringLiteral("character_") + QString::fromLatin1(digestOf(name.toUtf8()).left(6));
    QString id = prefix + slug;
    for (int n = 2; existing.contains(collisionKey(id)); ++n)
        id = prefix + slug + QLatin1Char('_') + QString::number(n);
    return id;
}

QString allocateCampaignId(const Existing &existing)
{
    static const QRegularExpression pattern(QStringLiteral("^campaign_(\\d{1,9})$"));
    qint64 highest = 0;
    for (const QString &id : existing) {
        const auto match = pattern.match(id);
        if (match.hasMatch())
            highest = qMax(highest, match.captured(1).toLongLong());
    }
    return QStringLiteral("campaign_") + QString::number(highest + 1);
}

QString templateId(const QString &name)
{
    return QStringLiteral("prof_") + allocateCharacterId(name, QStringLiteral("pc:"), {});
}

bool isSafe(const QString &id)
{
    if (id.isEmpty() || id.toUtf8().size() > maximumBytes || id.startsWith(QLatin1Char('.')) ||
        id.endsWith(QLatin1Char('.')) || id.contains(QLatin1String("..")) || isReservedDevice(id))
        return false;
    if (id.size() > 1 && id.at(1) == QLatin1Char(':') && id.at(0).isLetter())
        return false; // a drive letter
    for (const char32_t c : id.toUcs4()) {
        if (!QChar::isLetterOrNumber(c) && QChar::category(c) > QChar::Mark_Enclosing && c != U'_' && c != U'.' &&
            c != U':' && c != U'-')
            return false;
    }
    return true;
}

bool isTemplate(const QString &id)
{
    return id.startsWith(QLatin1String("prof_"));
}

bool isTemporary(const QString &id)
{
    return id.startsWith(QLatin1String("slot_")) || id.startsWith(QLatin1String("temp_slot_"));
}

} // namespace retinue::ids
