#include "ui/theme/look.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QEvent>
#include <QVariant>
#include <QWidget>

namespace retinue {
namespace {

void setLook(QWidget *widget, const char *name, bool on)
{
    if (hasLook(widget, name) == on)
        return;
    widget->setProperty(name, on);
    QEvent event(QEvent::StyleChange); // combo and spin boxes remember their size until then
    QCoreApplication::sendEvent(widget, &event);
    widget->updateGeometry();
    widget->update();
}

} // namespace

bool hasLook(const QWidget *widget, const char *name)
{
    return widget && widget->property(name).toBool();
}

bool showsKeyboardFocus(const QWidget *widget)
{
    return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void setPrimary(QAbstractButton *button, bool on)
{
    setLook(button, look::primary, on);
}

void setQuiet(QAbstractButton *button, bool on)
{
    setLook(button, look::quiet, on);
}

void setSmall(QWidget *control, bool on)
{
    setLook(control, look::smallSize, on);
}

void setCompact(QWidget *control, bool on)
{
    setLook(control, look::compact, on);
}

void setLarge(QWidget *control, bool on)
{
    setLook(control, look::large, on);
}

void setRail(QWidget *widget, bool on)
{
    setLook(widget, look::rail, on);
    if (qobject_cast<QAbstractButton *>(widget))
        widget->setFont(Theme::font(widget, on ? TextSize::Small : TextSize::Body));
}

void setInvalid(QWidget *field, bool on)
{
    setLook(field, look::invalid, on);
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty()
               ? text
               : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainToolTip(text));
}

QString plainButtonText(const QString &text)
{
    return QString(text).replace(u'&', QLatin1String("&&"));
}

} // namespace retinue
