#pragma once

#include "ui/theme/tokens.h"

#include <QSize>

class QFont;
class QPainter;
class QProxyStyle;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionComplex;
class QStyleOptionGroupBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionViewItem;
class QWidget;
class QRect;

/// How RetinueStyle draws each family of widgets. Nothing else includes this.
namespace retinue::stylepaint {

/// What every drawing function needs.
struct Brush
{
    const Tokens &t;
    const QStyle *style;
    QPainter *painter;
    const QWidget *widget;
};

/// The least height of @p widget by its look: 32, 28, 24 or 40, more with a large font.
int controlHeight(const QWidget *widget, int fontHeight);

// stylebuttons.cpp
bool isPrimary(const QStyleOptionButton &option, const QWidget *widget);
QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget);
void pushButton(const Brush &b, const QStyleOptionButton &option);
QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget);
void toolButton(const Brush &b, const QStyleOptionToolButton &option);
void checkMark(const Brush &b, const QStyleOption &option, bool partly);
void radioMark(const Brush &b, const QStyleOption &option);

void groupBox(const Brush &b, const QStyleOptionGroupBox &option);

// stylefields.cpp
void fieldBox(const Brush &b, const QStyleOption &option, const QRect &rect);
void comboBox(const Brush &b, const QStyleOptionComboBox &option);
void comboText(const Brush &b, const QStyleOptionComboBox &option);
void spinBox(const Brush &b, const QStyleOptionSpinBox &option);

// stylebars.cpp
QSize tabSize(const QStyleOptionTab &option, const QWidget *widget);
void tabShape(const Brush &b, const QStyleOptionTab &option);
void tabLabel(const Brush &b, const QStyleOptionTab &option);
QRect scrollBarPart(const QStyleOptionSlider &option, int subControl, const QStyle *style);
void scrollBar(const Brush &b, const QStyleOptionSlider &option);
void slider(const Brush &b, const QStyleOptionSlider &option);
void progressBar(const Brush &b, const QStyleOptionProgressBar &option);

// stylemenus.cpp
QSize menuItemSize(const QStyleOptionMenuItem &option, const QWidget *widget);
void menuItem(const Brush &b, const QStyleOptionMenuItem &option);
void menuBarItem(const Brush &b, const QStyleOptionMenuItem &option);

// styleviews.cpp
/// True for a view whose rows are selected as a whole.
bool selectsRows(const QWidget *widget);
/// The mark of a selected row.
void leadingBar(const Brush &b, const QRect &row, Qt::LayoutDirection direction);
/// What lies behind a row: the indentation of a tree.
void viewRow(const Brush &b, const QStyleOptionViewItem &option);
void itemPanel(const Brush &b, const QStyleOptionViewItem &option);
void headerSection(const Brush &b, const QStyleOptionHeader &option);
void headerLabel(const Brush &b, const QStyleOptionHeader &option);

} // namespace retinue::stylepaint
