#pragma once

#include <QString>

class QAbstractButton;
class QWidget;

namespace retinue {

/// How a standard widget wants to be drawn by RetinueStyle. Call these right after making the widget.

/// The one action of the page: filled with the accent.
void setPrimary(QAbstractButton *button, bool on = true);
/// No edge until the pointer or the keyboard is on it. For actions in heads and rows.
void setQuiet(QAbstractButton *button, bool on = true);
/// The 24 high button of rows and inspectors.
void setSmall(QWidget *control, bool on = true);
/// The 28 high field of the inspector.
void setCompact(QWidget *control, bool on = true);
/// The 40 high button that starts something.
void setLarge(QWidget *control, bool on = true);
/// A tool button of the rail (icon above a small label), or the tool bar that is the rail.
void setRail(QWidget *widget, bool on = true);
/// Paints the edge of a field in the colour of broken things, until switched off.
void setInvalid(QWidget *field, bool on);
/// A tool tip that shows @p text literally, whatever it contains.
void setPlainToolTip(QWidget *widget, const QString &text);
/// @p text as tool tip text that is shown literally.
QString plainToolTip(const QString &text);
/// @p text as the text of a button, menu entry or tab, where "&" would mark a mnemonic.
QString plainButtonText(const QString &text);

/// True when @p widget has the focus and the user is at the keyboard: a ring after a mouse click would only disturb.
bool showsKeyboardFocus(const QWidget *widget);

bool hasLook(const QWidget *widget, const char *name);

namespace look {
inline constexpr char primary[] = "primary";
inline constexpr char quiet[] = "quiet";
inline constexpr char smallSize[] = "smallSize";
inline constexpr char compact[] = "compact";
inline constexpr char large[] = "large";
inline constexpr char rail[] = "rail";
inline constexpr char invalid[] = "invalid";
} // namespace look

} // namespace retinue
