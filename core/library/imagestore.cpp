#include "core/library/imagestore.h"

#include "core/library/layout.h"

#include <QRegularExpression>
#include <QUrl>

namespace retinue {
namespace {

QString lastPart(QString path)
{
    path.replace(QLatin1Char('\\'), QLatin1Char('/'));
    const qsizetype query = path.indexOf(QLatin1Char('?'));
    if (query >= 0)
        path.truncate(query);
    return path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
}

/// `/api/images/media/images/campaign_3/portraits/x.png` → campaign_3
QString campaignIn(const QString &url)
{
    static const QRegularExpression pattern(QStringLiteral("(?:^|/)(\\w*campaign_\\d+)(?:/|$)"));
    return pattern.match(url).captured(1);
}

} // namespace

QString ImageStore::resolve(const Record &record, const QString &campaignId) const
{
    const QString path = record.text({QStringLiteral("portrait_path")});
    const QString url = QUrl::fromPercentEncoding(record.text({QStringLiteral("portrait_url")}).toUtf8());
    QStringList names;
    for (const QString &name : {lastPart(path), lastPart(url)}) {
        if (layout::isInside(name) && !names.contains(name))
            names += name;
    }
    for (const QString &name : std::as_const(names)) {
        const QString direct = layout::images + QLatin1Char('/') + name;
        if (m_snapshot.contains(direct))
            return m_snapshot.absolute(direct);
    }
    static const QStringList kinds = {
        QStringLiteral("portraits"), QStringLiteral("characters"), QStringLiteral("scenes"), QStringLiteral("moments"),
        QStringLiteral("items"),     QStringLiteral("beasts"),     QStringLiteral("images")};
    QStringList campaigns{campaignIn(url), campaignIn(path), campaignId};
    campaigns.removeAll(QString());
    for (const QString &campaign : std::as_const(campaigns)) {
        for (const QString &name : std::as_const(names)) {
            for (const QString &kind : kinds) {
                const QString inside =
                    layout::images + QLatin1Char('/') + campaign + QLatin1Char('/') + kind + QLatin1Char('/') + name;
                if (m_snapshot.contains(inside))
                    return m_snapshot.absolute(inside);
            }
        }
    }
    const QString root = m_snapshot.absolute({});
    if (path.startsWith(root) && m_snapshot.contains(path.mid(root.size())))
        return path;
    return {};
}

QString ImageStore::newPath(const QString &provider) const
{
    static const QRegularExpression number(QStringLiteral("_image_(\\d{1,17})"));
    qint64 highest = 0;
    for (const QString &path : m_snapshot.filesIn(layout::images)) {
        const auto match = number.match(path);
        if (match.hasMatch() && path.startsWith(layout::images + QLatin1Char('/') + provider + QLatin1Char('_')))
            highest = qMax(highest, match.captured(1).toLongLong());
    }
    return QStringLiteral("%1/%2_image_%3.png").arg(layout::images, provider).arg(highest + 1);
}

} // namespace retinue
