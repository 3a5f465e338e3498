#include "ui/regions.h"

namespace retinue {

namespace {

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
           !widget->focusProxy();
}

} // namespace

void Regions::setRegions(const QList<QWidget *> &regions)
{
    m_regions.clear();
    for (QWidget *region : regions)
        m_regions.append(region);
}

void Regions::go(int step)
{
    const qsizetype count = m_regions.size();
    const qsizetype from = current();
    for (qsizetype i = 1; i <= count; ++i) {
        const qsizetype at = from < 0 ? (step > 0 ? i - 1 : count - i) : (from + step * i + count * i) % count;
        QWidget *region = m_regions[at];
        if (!region || !region->isVisible())
            continue;
        QWidget *last = region->focusWidget();
        QWidget *stop = last && takesFocus(last) ? last : firstStop(region);
        if (!stop)
            continue;
        stop->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return;
    }
}

QWidget *Regions::firstStop(QWidget *region)
{
    if (takesFocus(region))
        return region;
    for (QWidget *next = region->nextInFocusChain(); next && next != region; next = next->nextInFocusChain())
        if (region->isAncestorOf(next) && takesFocus(next))
            return next;
    return nullptr;
}

/// The region with the focus; the smallest one when they lie inside each other.
qsizetype Regions::current() const
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < m_regions.size(); ++i) {
        QWidget *region = m_regions[i];
        if (!region || !region->window())
            continue;
        const QWidget *focus = region->window()->focusWidget();
        const bool inside = focus && (focus == region || region->isAncestorOf(focus));
        if (inside && (found < 0 || m_regions[found]->isAncestorOf(region)))
            found = i;
    }
    return found;
}

} // namespace retinue
