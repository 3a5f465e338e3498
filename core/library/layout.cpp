#include "core/library/layout.h"

#include <QRegularExpression>
#include <QStringList>

namespace retinue::layout {
namespace {

QString base(const QString &folder, LayoutKind kind)
{
    return kind == LayoutKind::Server ? folder + QStringLiteral("/data") : folder;
}

} // namespace

QString campaignFile(const QString &folder, LayoutKind kind)
{
    return base(folder, kind) + QStringLiteral("/campaign_data.json");
}

QString statesFolder(const QString &folder, LayoutKind kind)
{
    return base(folder, kind) + QStringLiteral("/characters");
}

QString scenesFolder(const QString &folder, LayoutKind kind)
{
    return base(folder, kind) + QStringLiteral("/scenes");
}

QString chatFile(const QString &folder, LayoutKind kind)
{
    return folder + (kind == LayoutKind::Server ? QStringLiteral("/logs/chat_history.json")
                                                : QStringLiteral("/chat_history/messages.json"));
}

bool isCampaignFolderName(const QString &name)
{
    return name.startsWith(QLatin1String("campaign_"));
}

QString campaignIdOf(const QString &folderName)
{
    static const QRegularExpression pattern(QStringLiteral("^(campaign_\\d+)(?:\\s*-\\s*.*)?$"));
    const auto match = pattern.match(folderName);
    return match.hasMatch() ? match.captured(1) : folderName;
}

bool isInside(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    return !path.isEmpty() && !path.contains(QChar(u'\0')) && !path.contains(QLatin1Char('\\')) &&
           !parts.contains(QString()) && !parts.contains(QLatin1String("..")) && !parts.contains(QLatin1String("."));
}

} // namespace retinue::layout
