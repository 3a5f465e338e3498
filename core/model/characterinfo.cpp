#include "core/model/characterinfo.h"

#include <limits>

namespace retinue {

QString CharacterInfo::profileId() const
{
    const QString given = text({QStringLiteral("profile_id")});
    return given.isEmpty() ? id() : given;
}

int CharacterInfo::number(const char *key, int fallback) const
{
    const qint64 value = integer({QString::fromLatin1(key)}).value_or(fallback);
    return static_cast<int>(
        qBound(qint64(std::numeric_limits<int>::min()), value, qint64(std::numeric_limits<int>::max())));
}

} // namespace retinue
