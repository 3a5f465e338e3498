#include "ui/theme/retinuestyle.h"

#include "ui/theme/look.h"
#include "ui/theme/sizes.h"
#include "ui/theme/stylepaint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSlider>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>

namespace retinue {
namespace {

constexpr int fieldInset = 9; ///< QLineEdit adds 2 of its own
constexpr int comboArrow = 28;
constexpr int spinArrows = 26;

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

bool hasFrame(const QStyleOption *option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame && frame->lineWidth > 0;
}

} // namespace

RetinueStyle::RetinueStyle(const Tokens &tokens, const QFont &bodyFont)
    : QProxyStyle(QStringLiteral("Fusion")), m_tokens(tokens), m_bodyFont(bodyFont)
{
}

const RetinueStyle *RetinueStyle::from(const QStyle *style)
{
    if (const auto *own = qobject_cast<const RetinueStyle *>(style))
        return own;
    const auto *wrapper = qobject_cast<const QProxyStyle *>(style);
    return wrapper ? from(wrapper->baseStyle()) : nullptr;
}

void RetinueStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QLineEdit *>(widget) || isTextArea(widget) ||
        qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget) || qobject_cast<QSlider *>(widget) ||
        qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

int RetinueStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return isTextArea(widget) ? 6 : 1;
    case PM_SpinBoxFrameWidth:
    case PM_ComboBoxFrameWidth:
        return 2;
    case PM_ButtonDefaultIndicator:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_MenuHMargin:
    case PM_ToolBarFrameWidth:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_DockWidgetFrameWidth:
        return 0;
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
    case PM_TabBarBaseOverlap:
    case PM_TabBarBaseHeight:
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
    case PM_MenuBarItemSpacing:
    case PM_ToolBarItemSpacing:
        return 4;
    case PM_MenuBarHMargin:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 12;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SliderLength:
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
    case PM_TabBarIconSize:
    case PM_ToolBarIconSize:
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
        return sizes::tick;
    case PM_HeaderMargin:
        return 8;
    case PM_HeaderDefaultSectionSizeVertical:
        return sizes::row;
    case PM_FocusFrameHMargin:
        return 5;
    case PM_FocusFrameVMargin:
        return 3;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_TreeViewIndentation:
        return 20;
    case PM_TabBarScrollButtonWidth:
        return sizes::controlSmall;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int RetinueStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_DockWidget_ButtonsHaveFrame:
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_SupportsSections:
    case SH_MenuBar_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
        return 1;
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeft | Qt::AlignVCenter;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize RetinueStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                     const QWidget *widget) const
{
    const int fontHeight = option ? option->fontMetrics.height() : 0;
    const int control = stylepaint::controlHeight(widget, fontHeight);
    switch (type) {
    case CT_LineEdit:
        return hasFrame(option) ? QSize(contents.width() + 2 * fieldInset, control) : contents;
    case CT_ComboBox:
        return {contents.width() + fieldInset + 4 + comboArrow, control};
    case CT_SpinBox:
        return {contents.width() + fieldInset + spinArrows, control};
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return stylepaint::pushButtonSize(*button, widget);
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return stylepaint::toolButtonSize(*button, widget);
        break;
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return stylepaint::tabSize(*tab, widget);
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return stylepaint::menuItemSize(*item, widget);
        break;
    case CT_MenuBarItem:
        return {contents.width() + 20, qMax(sizes::bar, fontHeight + 12)};
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {base.width() + 8, qMax(sizes::row, base.height())};
    }
    case CT_ItemViewItem:
        return QProxyStyle::sizeFromContents(type, option, contents, widget)
            .expandedTo({0, qMax(sizes::row, fontHeight + 10)});
    case CT_CheckBox:
    case CT_RadioButton:
        return (QProxyStyle::sizeFromContents(type, option, contents, widget) + QSize(6, 0))
            .expandedTo({0, sizes::controlSmall});
    case CT_ProgressBar:
        return {contents.width(), qMax(12, fontHeight)};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect RetinueStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        return hasFrame(option) ? option->rect.adjusted(fieldInset, 1, -fieldInset, -1) : option->rect;
    case SE_ShapedFrameContents:
        if (isTextArea(widget) && hasFrame(option))
            return option->rect.adjusted(6, 6, -6, -6);
        break;
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        return QProxyStyle::subElementRect(element, option, widget).adjusted(-4, -1, 4, 1).intersected(option->rect);
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect RetinueStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                   const QWidget *widget) const
{
    const QRect r = option->rect;
    const auto placed = [&](const QRect &logical) { return visualRect(option->direction, r, logical); };
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return stylepaint::scrollBarPart(*bar, sub, this);
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox) {
        const int inset = combo->editable ? fieldInset : fieldInset + 2;
        if (sub == SC_ComboBoxEditField)
            return placed(r.adjusted(inset, 1, -comboArrow, -1));
        if (sub == SC_ComboBoxArrow)
            return placed({r.right() - comboArrow + 1, r.top(), comboArrow - 4, r.height()});
        return r;
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox) {
        const int arrows = spin->buttonSymbols == QAbstractSpinBox::NoButtons ? fieldInset : spinArrows;
        const int middle = r.top() + r.height() / 2;
        const int left = r.right() - spinArrows + 2;
        switch (sub) {
        case SC_SpinBoxEditField:
            return placed(r.adjusted(fieldInset, 1, -arrows, -1));
        case SC_SpinBoxUp:
            return placed({left, r.top() + 1, spinArrows - 4, middle - r.top() - 1});
        case SC_SpinBoxDown:
            return placed({left, middle, spinArrows - 4, r.bottom() - middle});
        default:
            return r;
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

} // namespace retinue
