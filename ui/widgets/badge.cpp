#include "ui/widgets/badge.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace retinue {
namespace {

constexpr int padding = 7;
constexpr int iconSide = 12;
constexpr int iconGap = 5;

} // namespace

BadgeColors badgeColors(const Tokens &t, BadgeKind kind)
{
    switch (kind) {
    case BadgeKind::Ok:
        return {t.okBg, t.ok};
    case BadgeKind::Warn:
        return {t.warnBg, t.warn};
    case BadgeKind::Bad:
        return {t.badBg, t.bad};
    case BadgeKind::Tint:
        return {t.accentTint, t.onTint};
    case BadgeKind::Neutral:
        break;
    }
    return {t.sunken, t.text2};
}

const char *badgeIcon(BadgeKind kind)
{
    switch (kind) {
    case BadgeKind::Ok:
        return "check";
    case BadgeKind::Warn:
        return "warning";
    case BadgeKind::Bad:
        return "error";
    default:
        return nullptr;
    }
}

QSize badgeSize(const QFont &font, const QString &iconName, const QString &text)
{
    const QFontMetrics fm(font);
    const int icon = iconName.isEmpty() ? 0 : iconSide + (text.isEmpty() ? 0 : iconGap);
    return {2 * padding + icon + fm.horizontalAdvance(text), qMax(sizes::badge, fm.height() + 4)};
}

void paintBadge(QPainter *painter, const QRect &rect, const QFont &font, const BadgeColors &colors,
                const QString &iconName, const QString &text, Qt::LayoutDirection direction, const QColor &edge)
{
    paint::box(painter, rect, sizes::radiusBadge, colors.fill, edge);
    QRect inner = rect.adjusted(padding, 0, -padding, 0);
    if (!iconName.isEmpty()) {
        const QRect at(inner.left(), inner.top() + (inner.height() - iconSide) / 2, iconSide, iconSide);
        paintIcon(painter, QStyle::visualRect(direction, inner, at), qPrintable(iconName), colors.text);
        inner = QStyle::visualRect(direction, inner, inner.adjusted(iconSide + iconGap, 0, 0, 0));
    }
    painter->setFont(font);
    painter->setPen(colors.text);
    const int align = int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter));
    painter->drawText(inner.adjusted(0, 0, 1, 0), align | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, inner.width() + 1));
}

Badge::Badge(BadgeKind kind, const QString &text, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setBadge(kind, text);
}

void Badge::setBadge(BadgeKind kind, const QString &text)
{
    m_kind = kind;
    m_text = text.simplified();
    m_iconName = QString::fromLatin1(badgeIcon(kind));
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

void Badge::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(Theme::font(this, TextSize::Small), m_iconName, m_text);
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(&painter, rect(), Theme::font(this, TextSize::Small), badgeColors(Theme::of(this), m_kind), m_iconName,
               m_text, layoutDirection());
}

} // namespace retinue
