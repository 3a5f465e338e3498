#include "ui/pages/party/preview.h"

#include "core/rules/characterfactory.h"
#include "ui/pages/party/place.h"
#include "ui/workspace.h"

namespace retinue {

std::optional<CharacterInfo> previewOf(const Place &place, Workspace &workspace)
{
    if (place.isEmpty())
        return std::nullopt;
    MakeContext context;
    context.id = QStringLiteral("pc:preview");
    context.now = workspace.library().now();
    Json slot = place.slotObject();
    if (place.name().isEmpty())
        slot["name"] = "?";
    const auto made = makeCharacter(slot, workspace.services().rules, workspace.services().voices, context);
    return made ? std::optional(made->state) : std::nullopt;
}

} // namespace retinue
