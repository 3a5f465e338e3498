#pragma once

#include "core/record/storedrecord.h"

namespace retinue {

/// A CampaignData: title, settings, content, and the ids of the characters in it.
/// `<campaign>/campaign_data.json` or `<campaign>/data/campaign_data.json`; keys in fieldsOf(RecordKind::Campaign).
class CampaignData : public StoredRecord
{
public:
    using StoredRecord::StoredRecord;

    QString id() const { return text({QStringLiteral("campaign_id")}); }
    QString title() const { return text({QStringLiteral("title")}); }
    QString description() const { return text({QStringLiteral("description")}); }
    QStringList characterIds() const { return texts({QStringLiteral("character_ids")}); }
};

} // namespace retinue
