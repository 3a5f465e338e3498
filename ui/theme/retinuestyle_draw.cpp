#include "ui/theme/look.h"
#include "ui/theme/paint.h"
#include "ui/theme/retinuestyle.h"
#include "ui/theme/sizes.h"
#include "ui/theme/stylepaint.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFrame>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTableView>
#include <QTextEdit>

namespace retinue {
namespace {

using stylepaint::Brush;

void lineEditPanel(const Brush &b, const QStyleOption &option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (frame && frame->lineWidth > 0)
        stylepaint::fieldBox(b, option, option.rect);
    else if (b.widget && !qobject_cast<QAbstractSpinBox *>(b.widget->parentWidget()) &&
             !qobject_cast<QComboBox *>(b.widget->parentWidget()))
        b.painter->fillRect(option.rect, option.palette.brush(QPalette::Base));
}

void framePanel(const Brush &b, const QStyleOption &option)
{
    const auto *rich = qobject_cast<const QTextEdit *>(b.widget);
    const auto *plain = qobject_cast<const QPlainTextEdit *>(b.widget);
    if (rich || plain) {
        QStyleOption field(option);
        field.state.setFlag(QStyle::State_ReadOnly, rich ? rich->isReadOnly() : plain->isReadOnly());
        stylepaint::fieldBox(b, field, option.rect);
        return;
    }
    const bool popup = b.widget && b.widget->isWindow();
    paint::box(b.painter, option.rect, 0, {}, popup ? b.t.lineStrong : b.t.line);
}

/// The thin line between two parts, QFrame::HLine and VLine.
void dividingLine(const Brush &b, const QStyleOptionFrame &option)
{
    const QPoint middle = option.rect.center();
    const bool flat = option.frameShape == QFrame::HLine;
    b.painter->fillRect(flat ? QRect(option.rect.left(), middle.y(), option.rect.width(), 1)
                             : QRect(middle.x(), option.rect.top(), 1, option.rect.height()),
                        b.t.line);
}

void focusRect(const Brush &b, const QStyleOption &option)
{
    if (option.state & QStyle::State_Item) {
        const bool cells = qobject_cast<const QTableView *>(b.widget) && !stylepaint::selectsRows(b.widget);
        if (cells || !(option.state & QStyle::State_Selected))
            paint::ring(b.painter, option.rect, cells ? 0 : sizes::radiusBadge, b.t.accent);
    } else if (option.state & QStyle::State_KeyboardFocusChange) {
        paint::ring(b.painter, option.rect, sizes::radiusBadge, b.t.accent);
    }
}

void branch(const Brush &b, const QStyleOption &option)
{
    if (!(option.state & QStyle::State_Children))
        return;
    const bool rtl = option.direction == Qt::RightToLeft;
    const auto shape = option.state & QStyle::State_Open ? paint::Glyph::ChevronDown
                       : rtl                             ? paint::Glyph::ChevronLeft
                                                         : paint::Glyph::ChevronRight;
    paint::glyph(b.painter, shape, option.rect, b.t.text2, 7);
}

void barBackground(const Brush &b, const QStyleOption &option, bool lineBelow)
{
    b.painter->fillRect(option.rect, b.t.rail);
    const int y = lineBelow ? option.rect.bottom() : option.rect.top();
    b.painter->fillRect(QRect(option.rect.left(), y, option.rect.width(), 1), b.t.line);
}

void toolBar(const Brush &b, const QStyleOption &option)
{
    if (!hasLook(b.widget, look::rail))
        return;
    b.painter->fillRect(option.rect, b.t.rail);
    const QRect edge(option.rect.right(), option.rect.top(), 1, option.rect.height());
    b.painter->fillRect(QStyle::visualRect(option.direction, option.rect, edge), b.t.line);
}

void tabPane(const Brush &b, const QStyleOption &option)
{
    b.painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), b.t.line);
}

void dockTitle(const Brush &b, const QStyleOptionDockWidget &option)
{
    QFont font = b.painter->font();
    font.setWeight(QFont::DemiBold);
    b.painter->setFont(font);
    b.painter->setPen(b.t.text);
    const QRect rect = b.style->subElementRect(QStyle::SE_DockWidgetTitleBarText, &option, b.widget);
    b.painter->drawText(rect, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                        b.painter->fontMetrics().elidedText(option.title, Qt::ElideRight, rect.width()));
}

} // namespace

void RetinueStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const Brush b{m_tokens, this, painter, widget};
    const QRect &r = option->rect;
    switch (element) {
    case PE_PanelLineEdit:
        return lineEditPanel(b, *option);
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_PanelToolBar:
    case PE_FrameDockWidget:
    case PE_PanelScrollAreaCorner:
    case PE_IndicatorHeaderArrow:
    case PE_FrameDefaultButton:
        return;
    case PE_Frame:
        return framePanel(b, *option);
    case PE_FrameFocusRect:
        return focusRect(b, *option);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return stylepaint::checkMark(b, *option, option->state & State_NoChange);
    case PE_IndicatorRadioButton:
        return stylepaint::radioMark(b, *option);
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), m_tokens.line);
        return;
    case PE_FrameTabWidget:
        return tabPane(b, *option);
    case PE_PanelMenu:
    case PE_FrameMenu:
        return paint::box(painter, r, 0, element == PE_PanelMenu ? m_tokens.surface : QColor(), m_tokens.lineStrong);
    case PE_PanelTipLabel:
        return paint::box(painter, r, 0, m_tokens.surface, m_tokens.lineStrong);
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            stylepaint::itemPanel(b, *item);
        return;
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            stylepaint::viewRow(b, *item);
        return;
    case PE_IndicatorBranch:
        return branch(b, *option);
    case PE_IndicatorTabClose:
        return paint::glyph(painter, paint::Glyph::Cross, r, m_tokens.text2, 8);
    case PE_IndicatorArrowDown:
        return paint::glyph(painter, paint::Glyph::ChevronDown, r, m_tokens.text2);
    case PE_IndicatorArrowUp:
        return paint::glyph(painter, paint::Glyph::ChevronUp, r, m_tokens.text2);
    case PE_IndicatorArrowLeft:
        return paint::glyph(painter, paint::Glyph::ChevronLeft, r, m_tokens.text2);
    case PE_IndicatorArrowRight:
        return paint::glyph(painter, paint::Glyph::ChevronRight, r, m_tokens.text2);
    case PE_FrameGroupBox:
        return; // a bold title is enough
    case PE_PanelStatusBar:
        return barBackground(b, *option, false);
    case PE_PanelMenuBar:
        return barBackground(b, *option, true);
    case PE_IndicatorToolBarSeparator: {
        const bool upright = option->state & State_Horizontal;
        painter->fillRect(upright ? QRect(r.center().x(), r.top() + 6, 1, r.height() - 12)
                                  : QRect(r.left() + 6, r.center().y(), r.width() - 12, 1),
                          m_tokens.line);
        return;
    }
    case PE_IndicatorDockWidgetResizeHandle:
        painter->fillRect(r, m_tokens.line);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void RetinueStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const paint::Scope scope(painter);
    const Brush b{m_tokens, this, painter, widget};
    const auto *menuItem = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button && element == CE_PushButton)
        return stylepaint::pushButton(b, *button);
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && element == CE_ComboBoxLabel)
        return stylepaint::comboText(b, *combo);
    if (const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        progress && element == CE_ProgressBar)
        return stylepaint::progressBar(b, *progress);
    if (const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(option);
        dock && element == CE_DockWidgetTitle)
        return dockTitle(b, *dock);
    if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        frame && element == CE_ShapedFrame &&
        (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine))
        return dividingLine(b, *frame);
    if (tab && element == CE_TabBarTabShape)
        return stylepaint::tabShape(b, *tab);
    if (tab && element == CE_TabBarTabLabel)
        return stylepaint::tabLabel(b, *tab);
    if (menuItem && element == CE_MenuItem)
        return stylepaint::menuItem(b, *menuItem);
    if (menuItem && element == CE_MenuBarItem) {
        barBackground(b, *option, true);
        return stylepaint::menuBarItem(b, *menuItem);
    }
    if (header && element == CE_HeaderSection)
        return stylepaint::headerSection(b, *header);
    if (header && element == CE_HeaderLabel)
        return stylepaint::headerLabel(b, *header);
    switch (element) {
    case CE_MenuBarEmptyArea:
        return barBackground(b, *option, true);
    case CE_MenuEmptyArea:
    case CE_SizeGrip:
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_tokens.sunken);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_tokens.line);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, m_tokens.line);
        return;
    case CE_ToolBar:
        return toolBar(b, *option);
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void RetinueStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    const paint::Scope scope(painter);
    const Brush b{m_tokens, this, painter, widget};
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox)
        return stylepaint::comboBox(b, *combo);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        return stylepaint::spinBox(b, *spin);
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        button && control == CC_ToolButton)
        return stylepaint::toolButton(b, *button);
    if (const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option); group && control == CC_GroupBox)
        return stylepaint::groupBox(b, *group);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
        if (control == CC_ScrollBar)
            return stylepaint::scrollBar(b, *bar);
        if (control == CC_Slider)
            return stylepaint::slider(b, *bar);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace retinue
