#include "core/operations/partyslot.h"

#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/rules/characterfactory.h"

#include <QCoreApplication>

#include <algorithm>

namespace retinue {
namespace {

/// Translation context of this file.
struct PartyText
{
    Q_DECLARE_TR_FUNCTIONS(PartyText)
};

SameName wishOf(const Json &slot, SameName rule)
{
    const QString wish = textOf(slot, "same_name");
    if (wish == QLatin1String("update"))
        return SameName::Update;
    return wish == QLatin1String("new") ? SameName::NewCharacter : rule;
}

bool isFilled(const Record &record, const QString &key)
{
    const auto value = record.value({key});
    return value && !value->is_null() && !(value->is_string() && value->get_ref<const std::string &>().empty()) &&
           !(value->is_structured() && value->empty());
}

/// True when making a character from @p slot would replace something the profile @p existing says. Filling what is
/// empty (a voice that nobody has chosen yet) replaces nothing.
bool changesProfile(const Json &slot, const CharacterProfile &existing, const Library &library,
                    const Services &services)
{
    MakeContext context;
    context.id = existing.id();
    context.now = library.now();
    context.existing = existing;
    context.imagesRoot = library.root() + QStringLiteral("/images");
    const auto made = makeCharacter(slot, services.rules, services.voices, context);
    if (!made)
        return false;
    const QStringList keys = existing.keys();
    return std::ranges::any_of(keys, [&](const QString &key) {
        return isFilled(existing, key) && made->profile.value({key}) != existing.value({key});
    });
}

} // namespace

bool isEmptySlot(const Json &slot)
{
    if (!slot.is_object())
        return slot.is_null();
    static const QStringList bookkeeping = {
        QStringLiteral("slot_id"),   QStringLiteral("seat_id"),     QStringLiteral("level"),
        QStringLiteral("is_filled"), QStringLiteral("is_modified"), QStringLiteral("was_pregenerated"),
        QStringLiteral("type"),      QStringLiteral("voice_id"),    QStringLiteral("generate_backstory")};
    for (auto it = slot.begin(); it != slot.end(); ++it) {
        if (bookkeeping.contains(QString::fromStdString(it.key())))
            continue;
        const bool blank = it->is_null() || (it->is_structured() && it->empty()) ||
                           (it->is_string() && textOf(*it).trimmed().isEmpty());
        if (!blank)
            return false;
    }
    return true;
}

SlotIdentity identify(const Json &slot, SameName rule, const Library &library, const Services &services)
{
    SlotIdentity identity;
    const Json *hostile = member(slot, "hostile");
    const QString type = textOf(slot, "character_type", textOf(slot, "type")).toLower();
    if ((hostile && hostile->is_boolean() && hostile->get<bool>()) || type == QLatin1String("npc"))
        identity.prefix = QStringLiteral("npc:");
    const QString given = textOf(slot, "character_id");
    const bool isReal = !given.isEmpty() && !ids::isTemporary(given) && !ids::isTemplate(given);
    const QString name = textOf(slot, "name").simplified();
    QString candidate = isReal ? given : ids::allocateCharacterId(name, identity.prefix, {});
    const SameName wish = wishOf(slot, rule);
    auto profile = library.profile(candidate);
    if (!profile || (!isReal && profile->name().compare(name, Qt::CaseInsensitive) != 0)) {
        if (isReal)
            identity.id = given;
        return identity;
    }
    identity.uses = static_cast<int>(library.whereUsed(candidate).size());
    if (wish == SameName::NewCharacter)
        return identity;
    identity.mustAsk = wish == SameName::Ask && identity.uses > 0 && changesProfile(slot, *profile, library, services);
    identity.id = candidate;
    identity.hasPortrait = !profile->portraitUrl().isEmpty();
    identity.existing = std::move(*profile);
    return identity;
}

Result<Json> checkedSlot(const Json &slot, int index)
{
    const QString place = PartyText::tr("Place %1").arg(index + 1);
    if (!slot.is_object()) {
        return Error(
            ErrorCode::Usage,
            PartyText::tr("%1 is not an object with a name and a class. Correct the list of slots.").arg(place), {},
            QStringLiteral("character_slots"));
    }
    const QString name = textOf(slot, "name");
    if (name.simplified().isEmpty()) {
        return Error(ErrorCode::Usage, PartyText::tr("%1 has no name. Write one, or clear the place.").arg(place), {},
                     QStringLiteral("name"));
    }
    if (name.size() > 200) {
        return Error(ErrorCode::Usage,
                     PartyText::tr("The name in %1 has %2 characters; at most 200 are possible. Shorten it.")
                         .arg(place)
                         .arg(name.size()),
                     {}, QStringLiteral("name"));
    }
    const QString given = textOf(slot, "character_id");
    if (!given.isEmpty() && !ids::isSafe(given)) {
        return Error(
            ErrorCode::Usage,
            PartyText::tr(
                "%1 has the id “%2”, which cannot name a file. Leave character_id out, and one is made from the "
                "name.")
                .arg(place, singleLine(given, 60)),
            {}, QStringLiteral("character_id"));
    }
    const Json *level = member(slot, "level");
    if (level && !level->is_null()) {
        const bool good = level->is_number_integer() && level->get<qint64>() >= 1 && level->get<qint64>() <= 20;
        if (!good) {
            return Error(ErrorCode::Usage,
                         PartyText::tr("The level of %1 is %2. Give a whole number from 1 to 20.")
                             .arg(singleLine(name, 60), singleLine(QString::fromStdString(level->dump()), 40)),
                         {}, QStringLiteral("level"));
        }
    }
    return slot;
}

QString presetNameOf(const Json &slot, const QList<Preset> &presets)
{
    const QString given = textOf(slot, "preset");
    if (!given.isEmpty())
        return given;
    const QString name = textOf(slot, "name").simplified();
    const QString backstory = textOf(slot, "backstory").trimmed();
    for (const Preset &preset : presets) {
        if (preset.name().simplified().compare(name, Qt::CaseInsensitive) == 0)
            return preset.name();
    }
    for (const Preset &preset : presets) {
        if (!backstory.isEmpty() && textOf(preset.data, "backstory").trimmed() == backstory &&
            preset.characterClass() == textOf(slot, "character_class", textOf(slot, "class")))
            return preset.name();
    }
    return {};
}

} // namespace retinue
