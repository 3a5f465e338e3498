#include "ui/pages/people/usagelist.h"

#include "core/base/text.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hpbar.h"
#include "ui/widgets/label.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace retinue {
namespace {

constexpr int barWidth = 76;
constexpr int barHeight = 6;
constexpr int levelWidth = 56;

} // namespace

UsageRow::UsageRow(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void UsageRow::setUsage(const Usage &usage)
{
    m_usage = usage;
    QStringList parts = {usage.title, usage.location, tr("level %1").arg(usage.level),
                         tr("%1 of %2 hit points").arg(usage.hitPoints).arg(usage.hitPointsMax)};
    if (!usage.staleKeys.isEmpty())
        parts += tr("%1 stale").arg(usage.staleKeys.size());
    parts.removeAll(QString());
    setAccessibleName(parts.join(QStringLiteral(", ")));
    setPlainToolTip(this, tr("Open %1").arg(singleLine(usage.title)));
    update();
}

void UsageRow::setShown(bool shown)
{
    m_shown = shown;
    update();
}

QSize UsageRow::sizeHint() const
{
    const int body = QFontMetrics(Theme::font(this, TextSize::Body)).height();
    const int small = QFontMetrics(Theme::font(this, TextSize::Small)).height();
    return {260, qMax(sizes::rowTall, body + small + sizes::grid / 2)};
}

void UsageRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const paint::Scope scope(&painter);
    const Tokens &t = Theme::of(this);
    if (m_shown || isDown())
        paint::box(&painter, rect(), sizes::radiusControl, t.accentTint, {});
    else if (underMouse())
        paint::box(&painter, rect(), sizes::radiusControl, t.hover, {});
    if (hasFocus())
        paint::ring(&painter, rect(), sizes::radiusControl, t.accent);
    const auto placed = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QRect room = rect().adjusted(sizes::grid, 2, -sizes::grid, -2);
    const QFont body = Theme::font(this, TextSize::Body);
    const QFont small = Theme::font(this, TextSize::Small);
    const int end = room.right() + 1;
    const int leading = int(Qt::AlignLeading | Qt::AlignVCenter);
    const int trailing = int(Qt::AlignTrailing | Qt::AlignVCenter);
    const int half = room.height() / 2;

    painter.setFont(small);
    painter.setPen(t.text2);
    painter.drawText(placed({end - barWidth, room.top(), barWidth, half}), trailing,
                     QStringLiteral("%1/%2").arg(m_usage.hitPoints).arg(m_usage.hitPointsMax));
    paintHpBar(&painter, placed({end - barWidth, room.top() + half + 4, barWidth, barHeight}), t, m_usage.hitPoints,
               m_usage.hitPointsMax, {}, layoutDirection());
    int before = end - barWidth - sizes::grid - levelWidth;
    painter.setFont(body);
    painter.setPen(t.text);
    painter.drawText(placed({before, room.top(), levelWidth, room.height()}), leading,
                     tr("Level %1").arg(m_usage.level));
    if (!m_usage.staleKeys.isEmpty()) {
        before -= sizes::iconText + sizes::grid / 2;
        paintIcon(&painter, placed({before, room.center().y() - 7, sizes::iconText, sizes::iconText}), "clock", t.warn);
    }
    const QRect text(room.left(), room.top(), before - sizes::grid - room.left(), room.height());
    const QString place = singleLine(m_usage.location, 80);
    const auto elided = [&](const QFont &font, const QString &line) {
        return QFontMetrics(font).elidedText(line, Qt::ElideRight, text.width());
    };
    const QRect upper = place.isEmpty() ? text : text.adjusted(0, 0, 0, -half);
    painter.drawText(placed(upper), leading, elided(body, singleLine(m_usage.title, 120)));
    painter.setFont(small);
    painter.setPen(t.text2);
    painter.drawText(placed(text.adjusted(0, half, 0, 0)), leading, elided(small, place));
}

UsageList::UsageList(QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)),
      m_nowhere(new Label(tr("Nowhere yet. Add them to the party to begin."), TextSize::Body, TextTone::Quiet, this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_nowhere->setContentsMargins(sizes::grid, 0, sizes::grid, 0);
    static_cast<Label *>(m_nowhere)->setWordWrap(true);
    m_layout->addWidget(m_nowhere);
}

void UsageList::setUsages(const QList<Usage> &usages)
{
    m_nowhere->setVisible(usages.isEmpty());
    while (m_rows.size() > usages.size())
        delete m_rows.takeLast();
    while (m_rows.size() < usages.size()) {
        auto *row = new UsageRow(this);
        m_layout->addWidget(row);
        m_rows += row;
        connect(row, &UsageRow::clicked, this, [this, row] { emit campaignRequested(row->usage().campaignId); });
    }
    for (qsizetype i = 0; i < usages.size(); ++i)
        m_rows[i]->setUsage(usages[i]);
    setShownCampaign(m_shown);
}

void UsageList::setShownCampaign(const QString &campaignId)
{
    m_shown = campaignId;
    for (UsageRow *row : std::as_const(m_rows))
        row->setShown(!campaignId.isEmpty() && row->usage().campaignId == campaignId);
}

} // namespace retinue
