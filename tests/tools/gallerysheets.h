#pragma once

#include <QPixmap>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace retinue::gallery {

/// One picture of the gallery: a page full of widgets in their states.
struct Sheet
{
    const char *name;
    QSize size; ///< the window; an empty height takes what the contents need
    std::function<std::unique_ptr<QWidget>()> make;
};

std::vector<Sheet> controlSheets();
std::vector<Sheet> widgetSheets();
std::vector<Sheet> pageSheets();

/// A picture of @p widget with the keyboard focus, for showing that state beside others.
QPixmap focused(std::unique_ptr<QWidget> widget, QSize size = {});

} // namespace retinue::gallery
