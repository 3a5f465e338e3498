#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/stylepaint.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace retinue::stylepaint {

int controlHeight(const QWidget *widget, int fontHeight)
{
    if (hasLook(widget, look::smallSize))
        return qMax(sizes::controlSmall, fontHeight + 4);
    if (hasLook(widget, look::compact))
        return qMax(sizes::controlCompact, fontHeight + 6);
    if (hasLook(widget, look::large))
        return qMax(sizes::controlLarge, fontHeight + 18);
    return qMax(sizes::control, fontHeight + 10);
}

void fieldBox(const Brush &b, const QStyleOption &option, const QRect &rect)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool readOnly = option.state & QStyle::State_ReadOnly;
    const QColor fill = enabled && !readOnly ? b.t.surface : b.t.sunken;
    if (option.state & QStyle::State_HasFocus && enabled) {
        paint::box(b.painter, rect, sizes::radiusControl, fill, b.t.accent, 2);
        return;
    }
    const QColor edge = hasLook(b.widget, look::invalid)         ? b.t.bad
                        : !enabled                               ? b.t.line
                        : option.state & QStyle::State_MouseOver ? b.t.text3
                                                                 : b.t.lineStrong;
    paint::box(b.painter, rect, sizes::radiusControl, fill, edge);
}

void comboBox(const Brush &b, const QStyleOptionComboBox &option)
{
    const auto *box = qobject_cast<const QComboBox *>(b.widget);
    QStyleOption field(option);
    field.state.setFlag(QStyle::State_ReadOnly, box && box->lineEdit() && box->lineEdit()->isReadOnly());
    if (option.frame)
        fieldBox(b, field, option.rect);
    const QRect arrow = b.style->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, b.widget);
    const bool enabled = option.state & QStyle::State_Enabled;
    paint::glyph(b.painter, paint::Glyph::ChevronDown, arrow, enabled ? b.t.text3 : b.t.lineStrong, 8, 1.3);
}

void comboText(const Brush &b, const QStyleOptionComboBox &option)
{
    QRect rect = b.style->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, b.widget);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor color = enabled ? b.t.text : b.t.text3;
    if (!option.currentIcon.isNull()) {
        const QRect icon(rect.left(), rect.top(), option.iconSize.width(), rect.height());
        paintIcon(b.painter, QStyle::visualRect(option.direction, rect, icon), option.currentIcon, color);
        rect = QStyle::visualRect(option.direction, rect, rect.adjusted(option.iconSize.width() + 8, 0, 0, 0));
    }
    if (option.currentText.isEmpty() || option.editable)
        return;
    b.painter->setPen(color);
    const int align = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    b.painter->drawText(rect, align | Qt::TextSingleLine,
                        option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, rect.width()));
}

void spinBox(const Brush &b, const QStyleOptionSpinBox &option)
{
    if (option.frame)
        fieldBox(b, option, option.rect);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](QStyle::SubControl part, paint::Glyph shape, bool possible) {
        QRect rect = b.style->subControlRect(QStyle::CC_SpinBox, &option, part, b.widget);
        if (part == QStyle::SC_SpinBoxUp) // the halves are clickable as a whole, their arrows stand close together
            rect.setTop(rect.bottom() - 8);
        else
            rect.setBottom(rect.top() + 8);
        const bool hot = option.activeSubControls & part && option.state & QStyle::State_MouseOver;
        const QColor color = !possible ? b.t.lineStrong : hot ? b.t.accent : b.t.text3;
        paint::glyph(b.painter, shape, rect, color, 6, 1.2);
    };
    const bool enabled = option.state & QStyle::State_Enabled;
    arrow(QStyle::SC_SpinBoxUp, paint::Glyph::ChevronUp,
          enabled && option.stepEnabled & QAbstractSpinBox::StepUpEnabled);
    arrow(QStyle::SC_SpinBoxDown, paint::Glyph::ChevronDown,
          enabled && option.stepEnabled & QAbstractSpinBox::StepDownEnabled);
}

} // namespace retinue::stylepaint
