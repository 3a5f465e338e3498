#pragma once

#include "core/library/library.h"
#include "core/operations/services.h"

namespace retinue {

/// A campaign to make.
struct NewCampaign
{
    QString title; ///< needed, 1–200 characters after trimming
    QString description;
    QString gameStyle = QStringLiteral("balanced");
    QString gameTheme; ///< empty: none
    QString id;        ///< empty: allocated
};

/// What to do with a slot whose name is that of an existing profile.
enum class SameName { Ask, Update, NewCharacter };

/// A party about to start.
struct StartRequest
{
    QString campaignId; ///< an existing campaign, or empty to make @p campaign
    NewCampaign campaign;
    QList<Json> party; ///< the specification's slot objects; empty ones (no name, no class …) are skipped
    SameName sameName = SameName::Ask; ///< a slot's own "same_name" ("update" | "new") wins
    Transaction pictures;              ///< pictures the slots refer to, written along; see addPortrait()
};

/// One thing that stands between a party and its start, or is worth knowing.
struct StartIssue
{
    enum class Kind { Needed, Hint };
    Kind kind = Kind::Needed;
    int slot = -1;   ///< index of the slot, −1: the campaign
    QString field;   ///< key of the field to go to
    QString message; ///< one sentence
    QString action;  ///< short verb phrase for a button, "Write it"
};

/// What starting will do.
struct StartPlan
{
    Transaction transaction;
    QString campaignId;
    QStringList characterIds;
    QString historyId; ///< of the commit; empty for a plan
};

/// The to-do list of a party: what is needed first, then hints. Never changes anything.
QList<StartIssue> checkParty(const StartRequest &request, const Library &library, const Services &services);

/// A slot nobody has filled: no name and nothing else.
bool isEmptySlot(const Json &slot);

/// Everything "Start campaign" writes, as one transaction: templates, profiles, states, campaign.
/// Errors: Usage (first needed issue, naming slot and field), Exists (same name, and nobody said what to do;
/// `field` is "same_name"), NotFound (campaign).
Result<StartPlan> planStart(const StartRequest &request, const Library &library, const Services &services);

/// planStart() and commit. On success the ids that were given.
Result<StartPlan> startCampaign(const StartRequest &request, Library &library, const Services &services);

/// Makes a campaign without characters (the specification's Step 1). Returns its id.
Result<QString> createCampaign(const NewCampaign &campaign, Library &library);

} // namespace retinue
