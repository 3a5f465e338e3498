#include "tests/crash/crashoperations.h"

#include "core/operations/acceptportrait.h"
#include "core/operations/editfields.h"
#include "core/operations/play.h"
#include "core/operations/startcampaign.h"
#include "core/rules/progression.h"

#include <QBuffer>

namespace retinue::testing {
namespace {

const QString kara = QStringLiteral("pc:kara_smith");
const QString eldrin = QStringLiteral("pc:eldrin_oakwhisper");
const QString theron = QStringLiteral("pc:theron_gearwright");
const QString keep = QStringLiteral("campaign_11111");
const QString kingdom = QStringLiteral("campaign_12345");

PortraitCandidate picture()
{
    QImage image(8, 12, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    PortraitCandidate candidate;
    candidate.provider = QStringLiteral("own");
    QBuffer buffer(&candidate.content);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return candidate;
}

StartRequest party()
{
    StartRequest request;
    request.campaign.title = QStringLiteral("Crash");
    request.party = {Json{{"name", "Ada"}, {"character_class", "Bard"}},
                     Json{{"name", "Bo"}, {"character_class", "Monk"}},
                     Json{{"name", "Kara Stormwind"}, {"character_class", "Fighter"}}};
    request.sameName = SameName::NewCharacter;
    return request;
}

/// A full party, for the largest transaction there is.
StartRequest fullParty()
{
    StartRequest request = party();
    for (const char *name : {"Cleo", "Dov", "Esk", "Finn", "Gral"})
        request.party += Json{{"name", name}, {"character_class", "Wizard"}};
    return request;
}

} // namespace

std::vector<CrashOperation> crashOperations(const Services &services)
{
    const auto nothing = [](Library &) {};
    const auto edit = [](Library &library) {
        return setCharacterFields(library, kara, {}, {{QStringLiteral("attire"), "Rags"}}).has_value();
    };
    const auto start = [&services](Library &library) { return startCampaign(party(), library, services).has_value(); };
    const auto undoLast = [](Library &library) { return library.undo(library.history(1).first().id).has_value(); };
    return {
        {"edit a field", nothing, edit},
        {"edit a profile with a mirror", nothing,
         [](Library &library) {
             return setCharacterFields(library, eldrin, {}, {{QStringLiteral("pose"), "Arms Crossed"}}).has_value();
         }},
        {"rename across campaigns", nothing,
         [](Library &library) { return renameCharacter(library, kara, QStringLiteral("Kara Löwe")).has_value(); }},
        {"start a campaign", nothing, start},
        {"start a campaign with eight", nothing,
         [&services](Library &library) { return startCampaign(fullParty(), library, services).has_value(); }},
        {"make a campaign", nothing,
         [](Library &library) {
             NewCampaign campaign;
             campaign.title = QStringLiteral("Empty");
             return createCampaign(campaign, library).has_value();
         }},
        {"delete a character everywhere", nothing,
         [](Library &library) { return deleteCharacter(library, kara, true).has_value(); }},
        {"delete a campaign", nothing, [](Library &library) { return deleteCampaign(library, kingdom).has_value(); }},
        {"accept a portrait", nothing,
         [](Library &library) { return acceptPortrait(library, kara, picture()).has_value(); }},
        {"store a picture", nothing, [](Library &library) { return storePortrait(library, picture()).has_value(); }},
        {"damage", nothing,
         [](Library &library) {
             return changeState(library, keep, kara, QStringLiteral("Damage"),
                                [&](CharacterInfo &state) { return progression::damage(state, 3, library.now()); })
                 .has_value();
         }},
        {"rest for everybody", nothing,
         [](Library &library) {
             QStringList ids;
             for (const CharacterInfo &state : library.states(kingdom))
                 ids += state.id();
             return changeStates(library, kingdom, ids, QStringLiteral("Rest"),
                                 [&](CharacterInfo &state) { return progression::heal(state, 5, library.now()); })
                 .has_value();
         }},
        {"join a campaign", nothing,
         [&services](Library &library) { return addToCampaign(library, services, theron, keep).has_value(); }},
        {"promote to the profile",
         [](Library &library) {
             const auto done = setCharacterFields(library, kara, keep, {{QStringLiteral("attire"), "Rags"}});
             Q_UNUSED(done)
         },
         [](Library &library) {
             return promoteToProfile(library, kara, keep, {QStringLiteral("attire")}).has_value();
         }},
        {"edit a campaign", nothing,
         [](Library &library) {
             return setCampaignValue(library, kingdom, {QStringLiteral("title")}, "New").has_value();
         }},
        {"undo an edit", [edit](Library &library) { edit(library); }, undoLast},
        {"undo a start of eight",
         [&services](Library &library) {
             const auto done = startCampaign(fullParty(), library, services);
             Q_UNUSED(done)
         },
         undoLast},
        {"add an NPC", nothing,
         [](Library &library) {
             return setCampaignValue(library, kingdom, {QStringLiteral("npcs"), QStringLiteral("ada")},
                                     Json{{"npc_id", "ada"}, {"name", "Ada"}})
                 .has_value();
         }},
        {"make a character", nothing,
         [&services](Library &library) {
             return createCharacter(library, services, Json{{"name", "Zed"}, {"character_class", "Rogue"}}).has_value();
         }},
        {"copy a character", nothing,
         [](Library &library) { return saveAsNewCharacter(library, kara, QStringLiteral("Kara Twin")).has_value(); }},
        {"leave a campaign", nothing,
         [](Library &library) { return removeFromCampaign(library, kara, keep).has_value(); }},
        {"undo a start", [start](Library &library) { start(library); }, undoLast},
    };
}

} // namespace retinue::testing
