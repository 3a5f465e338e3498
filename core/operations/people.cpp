#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/model/field.h"
#include "core/operations/editfields.h"
#include "core/rules/characterfactory.h"

#include <QCoreApplication>

#include <algorithm>

namespace retinue {
namespace {

/// Translation context of this file.
struct EditText
{
    Q_DECLARE_TR_FUNCTIONS(EditText)
};

/// Takes a character out of a campaign: its place in the lists first, then the state (deletes go root first).
Result<void> removeFrom(const Library &library, const QString &campaignId, const QString &characterId,
                        Transaction &transaction)
{
    auto campaign = library.campaign(campaignId);
    if (campaign) {
        for (const char *key : {"character_ids", "turn_order"}) {
            QStringList ids = campaign->texts({QString::fromLatin1(key)});
            if (ids.removeAll(characterId) > 0) {
                if (auto set = campaign->set({QString::fromLatin1(key)}, toJson(ids)); !set)
                    return set;
            }
        }
        transaction.save(*campaign);
    }
    if (const auto state = library.state(campaignId, characterId))
        transaction.remove(state->path(), state->digest());
    return {};
}

} // namespace

Result<QString> saveAsNewCharacter(Library &library, const QString &characterId, const QString &name)
{
    const auto profile = library.profile(characterId);
    if (!profile)
        return profile.error();
    const auto checked =
        checkedFieldValue(*findField(RecordKind::Profile, QStringLiteral("name")), toJson(name.simplified()));
    if (!checked)
        return checked.error();
    const QString prefix =
        characterId.startsWith(QLatin1String("npc:")) ? QStringLiteral("npc:") : QStringLiteral("pc:");
    const QString id = ids::allocateCharacterId(name, prefix, library.characterIdsInUse());
    CharacterProfile copy(*profile, library.newProfilePath(id), {});
    for (const auto &[key, value] :
         {std::pair("character_id", toJson(id)), std::pair("name", *checked),
          std::pair("first_created", toJson(toTimestamp(library.now()))), std::pair("total_interactions", Json(0))}) {
        if (auto set = copy.set({QString::fromLatin1(key)}, value); !set)
            return set.error();
    }
    Transaction transaction(EditText::tr("Save %1 as a new character").arg(singleLine(name, 60)));
    transaction.save(copy);
    if (auto done = library.commit(transaction); !done)
        return done.error();
    return id;
}

Result<QString> createCharacter(Library &library, const Services &services, const Json &slot)
{
    MakeContext context;
    const QString name = textOf(slot, "name").simplified();
    context.id = ids::allocateCharacterId(name, QStringLiteral("pc:"), library.characterIdsInUse());
    context.now = library.now();
    context.layout = library.layoutForNewCampaigns();
    context.imagesRoot = library.root() + QStringLiteral("/images");
    auto made = makeCharacter(slot, services.rules, services.voices, context);
    if (!made)
        return made.error();
    made->profile.setPath(library.newProfilePath(context.id));
    Transaction transaction(EditText::tr("New character: %1").arg(singleLine(name, 60)));
    transaction.save(made->profile);
    if (auto done = library.commit(transaction); !done)
        return done.error();
    return context.id;
}

Result<QString> deleteCharacter(Library &library, const QString &characterId, bool everywhere)
{
    const auto profile = library.profile(characterId);
    if (!profile)
        return profile.error();
    const QList<Usage> usages = library.whereUsed(characterId);
    if (!usages.isEmpty() && !everywhere) {
        return Error(ErrorCode::Exists,
                     EditText::tr("%1 plays in %n campaign(s). Take them out there as well, or keep them.", "",
                                  static_cast<int>(usages.size()))
                         .arg(singleLine(profile->name(), 60)));
    }
    Transaction transaction(EditText::tr("Delete %1").arg(singleLine(profile->name(), 60)));
    for (const Usage &usage : usages) {
        if (auto removed = removeFrom(library, usage.campaignId, characterId, transaction); !removed)
            return removed.error();
    }
    if (!profile->digest().isEmpty())
        transaction.remove(profile->path(), profile->digest());
    return library.commit(transaction);
}

Result<QString> deleteCampaign(Library &library, const QString &campaignId)
{
    const QString folder = library.campaignFolder(campaignId);
    if (folder.isEmpty())
        return library.campaign(campaignId).error();
    const auto campaign = library.campaign(campaignId);
    Transaction transaction(
        EditText::tr("Delete campaign %1").arg(campaign ? singleLine(campaign->title(), 60) : campaignId));
    QStringList folders{folder};
    for (const FileEntry &file : library.files(campaignId)) {
        const auto digest = library.digestOfFile(file.path);
        if (!digest)
            return digest.error();
        transaction.remove(file.path, *digest);
        for (qsizetype slash = file.path.lastIndexOf(QLatin1Char('/')); slash > folder.size();
             slash = file.path.lastIndexOf(QLatin1Char('/'), slash - 1)) {
            if (!folders.contains(file.path.left(slash)))
                folders += file.path.left(slash);
        }
    }
    std::ranges::sort(folders, std::greater<>());
    transaction.removeFolders(folders);
    return library.commit(transaction);
}

Result<QString> addToCampaign(Library &library, const Services &services, const QString &characterId,
                              const QString &campaignId)
{
    const auto profile = library.profile(characterId);
    if (!profile)
        return profile.error();
    auto campaign = library.campaign(campaignId);
    if (!campaign)
        return campaign.error();
    MakeContext context;
    context.id = characterId;
    context.layout = library.layoutOf(campaignId);
    context.now = library.now();
    context.existing = *profile;
    for (const CharacterInfo &state : library.states(campaignId)) {
        if (state.id() == characterId) {
            return Error(ErrorCode::Exists,
                         EditText::tr("%1 already plays in %2.")
                             .arg(singleLine(profile->name(), 60), singleLine(campaign->title(), 60)));
        }
        context.usedVoices += state.text({QStringLiteral("voice_id")});
    }
    auto made = makeCharacter(slotFromProfile(*profile), services.rules, services.voices, context);
    if (!made)
        return made.error();
    made->state.setPath(library.statePath(campaignId, characterId));
    if (auto set = campaign->set({QStringLiteral("character_ids")}, toJson(campaign->characterIds() << characterId));
        !set)
        return set.error();
    Transaction transaction(
        EditText::tr("Add %1 to %2").arg(singleLine(profile->name(), 60), singleLine(campaign->title(), 60)));
    transaction.save(made->state);
    transaction.save(*campaign);
    return library.commit(transaction);
}

Result<QString> removeFromCampaign(Library &library, const QString &characterId, const QString &campaignId)
{
    const auto state = library.state(campaignId, characterId);
    if (!state)
        return state.error();
    Transaction transaction(EditText::tr("Take %1 out of the campaign").arg(singleLine(state->name(), 60)));
    if (auto removed = removeFrom(library, campaignId, characterId, transaction); !removed)
        return removed.error();
    return library.commit(transaction);
}

Json slotFromProfile(const CharacterProfile &profile)
{
    Json slot{{"character_id", profile.id().toStdString()}};
    for (const Field &field : fieldsOf(RecordKind::Profile)) {
        const QString key = QString::fromLatin1(field.key);
        const bool copied = field.type != FieldType::Timestamp && field.type != FieldType::TextList &&
                            key != QLatin1String("character_id") && key != QLatin1String("total_interactions");
        const auto value = profile.value({key});
        if (copied && value && !value->is_null())
            slot[key == QLatin1String("base_level") ? std::string("level") : key.toStdString()] = *value;
    }
    return slot;
}

} // namespace retinue
