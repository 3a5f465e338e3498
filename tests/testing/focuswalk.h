#pragma once

#include <QSet>
#include <QStringList>
#include <QWidget>

namespace retinue::testing {

/// What the Tab key visits in @p window, in order, from the widget with the focus until it comes round.
QList<QWidget *> tabStops(QWidget &window);

/// Every visible, enabled widget of @p window that takes the focus by Tab but is not visited, and every visited one
/// that has no name for screen readers; each as a sentence.
QStringList focusFaults(QWidget &window);

} // namespace retinue::testing
