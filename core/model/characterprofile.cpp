#include "core/model/characterprofile.h"

#include "core/model/field.h"

namespace retinue {

const QStringList &completenessKeys()
{
    static const QStringList keys =
        QStringList{QStringLiteral("name"), QStringLiteral("race"), QStringLiteral("character_class")} + lookKeys() +
        QStringList{QStringLiteral("backstory"), QStringLiteral("description")};
    return keys;
}

int CharacterProfile::baseLevel() const
{
    return static_cast<int>(integer({QStringLiteral("base_level")}).value_or(1));
}

std::pair<int, int> CharacterProfile::completeness() const
{
    int filled = 0;
    for (const QString &key : completenessKeys())
        filled += text({key}).trimmed().isEmpty() ? 0 : 1;
    return {filled, static_cast<int>(completenessKeys().size())};
}

} // namespace retinue
