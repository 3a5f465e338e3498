#include "tests/testing/focuswalk.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QTest>

namespace retinue::testing {

namespace {

constexpr int mostStops = 600;

QString nameOf(const QWidget &widget)
{
    return QStringLiteral("%1 “%2” in %3")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
             widget.parentWidget() ? QString::fromLatin1(widget.parentWidget()->metaObject()->className()) : QString());
}

} // namespace

QList<QWidget *> tabStops(QWidget &window)
{
    QList<QWidget *> stops;
    QWidget *const first = window.focusWidget();
    for (int i = 0; i < mostStops; ++i) {
        QWidget *now = window.focusWidget();
        if (now && (i == 0 || now != first))
            stops.append(now);
        if (i > 0 && now == first)
            break;
        // A text editor keeps the Tab key for itself; its neighbour is asked for as Ctrl+Tab would do.
        QTest::keyClick(now ? now : &window, Qt::Key_Tab);
        if (window.focusWidget() == now)
            QTest::keyClick(now ? now : &window, Qt::Key_Tab, Qt::ControlModifier);
        if (window.focusWidget() == now)
            break;
    }
    return stops;
}

QStringList focusFaults(QWidget &window)
{
    QStringList faults;
    const QList<QWidget *> stops = tabStops(window);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool takes = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled() &&
                           !widget->focusProxy() && !widget->isWindow() && !widget->visibleRegion().isEmpty();
        if (takes && !stops.contains(widget))
            faults.append(nameOf(*widget) + QStringLiteral(" is not reached by Tab"));
    }
    for (QWidget *stop : stops) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(stop);
        if (!face || face->text(QAccessible::Name).isEmpty())
            faults.append(nameOf(*stop) + QStringLiteral(" has no name for screen readers"));
    }
    return faults;
}

} // namespace retinue::testing
