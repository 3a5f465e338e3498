#include "app/pages.h"

#include "core/portraits/portraitprompt.h"

#include <QCoreApplication>

namespace retinue {

namespace {

constexpr qsizetype facesOfTheFan = 5;

} // namespace

WindowContent windowContent(const Services &services, const QStringList &languages)
{
    WindowContent content;
    content.languages = languages;
    content.presets = services.presets.size();
    for (const Preset &preset : services.presets.mid(0, facesOfTheFan))
        content.faces.append(sketchTraits(preset.data));
    return content;
}

} // namespace retinue
