#include "ui/widgets/ownerbadge.h"

#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>

namespace retinue {
namespace {

BadgeColors ownerColors(const Tokens &t, Owner owner)
{
    switch (owner) {
    case Owner::Overridden:
        return {t.accentTint, t.onTint};
    case Owner::StaleCopy:
        return {t.warnBg, t.warn};
    case Owner::BothChanged:
        return {t.badBg, t.bad};
    default:
        return {{}, t.text2};
    }
}

} // namespace

QString ownerText(Owner owner)
{
    switch (owner) {
    case Owner::FromProfile:
        return QCoreApplication::translate("OwnerBadge", "from profile");
    case Owner::OnlyHere:
        return QCoreApplication::translate("OwnerBadge", "only here");
    case Owner::Overridden:
        return QCoreApplication::translate("OwnerBadge", "overridden");
    case Owner::StaleCopy:
        return QCoreApplication::translate("OwnerBadge", "stale copy");
    case Owner::BothChanged:
        return QCoreApplication::translate("OwnerBadge", "both changed");
    case Owner::Pinned:
        return QCoreApplication::translate("OwnerBadge", "pinned");
    }
    return {};
}

const char *ownerIcon(Owner owner)
{
    switch (owner) {
    case Owner::FromProfile:
        return "person";
    case Owner::OnlyHere:
        return "flag";
    case Owner::Overridden:
        return "edit";
    case Owner::StaleCopy:
        return "clock";
    case Owner::BothChanged:
        return "close";
    case Owner::Pinned:
        return "pin";
    }
    return "info";
}

OwnerBadge::OwnerBadge(Owner owner, QWidget *parent) : QWidget(parent), m_owner(owner)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setOwner(owner);
}

void OwnerBadge::setOwner(Owner owner)
{
    m_owner = owner;
    setAccessibleName(ownerText(owner));
    updateGeometry();
    update();
}

void OwnerBadge::setSources(const QString &text)
{
    setPlainToolTip(this, text);
    setAccessibleDescription(text);
}

QSize OwnerBadge::sizeHint() const
{
    return badgeSize(Theme::font(this, TextSize::Small), QString::fromLatin1(ownerIcon(m_owner)), ownerText(m_owner));
}

QSize OwnerBadge::minimumSizeHint() const
{
    return sizeHint();
}

void OwnerBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::of(this);
    paintBadge(&painter, rect(), Theme::font(this, TextSize::Small), ownerColors(t, m_owner),
               QString::fromLatin1(ownerIcon(m_owner)), ownerText(m_owner), layoutDirection(),
               m_owner == Owner::OnlyHere ? t.line : QColor());
}

void OwnerBadge::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        emit clicked();
}

} // namespace retinue
