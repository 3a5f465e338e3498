#include "core/operations/services.h"

#include <QCoreApplication>
#include <QFile>

namespace retinue {

namespace {

Result<QByteArray> readResource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate(
                         "Services", "The program's own file “%1” is missing. Please install Retinue again.")
                         .arg(path),
                     path,
                     {},
                     file.errorString()};
    return file.readAll();
}

} // namespace

Result<Services> loadServices(const QString &resources)
{
    Services services;
    const QString rulesFile = resources + QStringLiteral("/rules/dnd5e.json");
    const auto rulesText = readResource(rulesFile);
    if (!rulesText)
        return rulesText.error();
    auto rules = Ruleset::fromJson(*rulesText, rulesFile);
    if (!rules)
        return rules.error();
    services.rules = *std::move(rules);

    const QString voicesFile = resources + QStringLiteral("/voices/voices.json");
    const auto voicesText = readResource(voicesFile);
    if (!voicesText)
        return voicesText.error();
    auto voices = VoicePool::fromJson(*voicesText, voicesFile);
    if (!voices)
        return voices.error();
    services.voices = *std::move(voices);

    if (const auto text = readResource(resources + QStringLiteral("/presets/characters.json")))
        for (const Json &object : presetObjects(*text, "characters"))
            services.presets.append(Preset{object, {}, static_cast<int>(services.presets.size())});
    if (const auto text = readResource(resources + QStringLiteral("/presets/campaigns.json")))
        for (const Json &object : presetObjects(*text, "campaigns"))
            services.campaignPresets.append(CampaignPreset{object, {}});
    return services;
}

} // namespace retinue
