#include "ui/pages/campaigns/vitals.h"

#include "core/base/text.h"
#include "ui/pages/campaigns/campaignfaces.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/hpbar.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace retinue {

BadgeKind badgeOfStatus(const QString &status)
{
    const QString known = status.toLower().section(u'.', -1);
    if (known == QLatin1String("healthy"))
        return BadgeKind::Ok;
    if (known == QLatin1String("unconscious") || known == QLatin1String("dead"))
        return BadgeKind::Bad;
    if (known == QLatin1String("injured") || known == QLatin1String("affected"))
        return BadgeKind::Warn;
    return BadgeKind::Neutral;
}

QString calling(const EnrichedCharacter &character)
{
    QStringList words{singleLine(character.race(), 60), singleLine(character.characterClass(), 60),
                      QString::number(character.level())};
    words.removeAll(QString());
    return words.join(u' ');
}

QWidget *issueRow(const CampaignIssue &issue)
{
    const bool stale = issue.kind == CampaignIssue::Kind::Stale;
    const bool broken = issue.kind == CampaignIssue::Kind::Broken;
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new IconView(QString::fromLatin1(stale    ? "clock"
                                                     : broken ? "error"
                                                              : "warning"),
                                 16, broken ? TextTone::Bad : TextTone::Warn),
                    0, Qt::AlignTop);
    auto *text = new Label(issue.text);
    text->setWordWrap(true);
    line->addWidget(text, 1);
    return row;
}

PersonLine::PersonLine(FaceStore &faces, QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    m_head = new HeadView(faces, 40, this);
    m_head->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_name = new ElidedLabel({}, TextSize::BodyBold, TextTone::Main, this);
    m_calling = new ElidedLabel({}, TextSize::Small, TextTone::Quiet, this);
    m_status = new Badge(BadgeKind::Neutral, {}, this);
    m_numbers = new Label({}, TextSize::Small, TextTone::Quiet, this);
    m_numbers->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_bar = new HpBar(this);
    m_bar->setThickness(6);
    m_bar->setMinimumWidth(56);
    m_bar->setMaximumWidth(72);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_calling);
    auto *points = new QVBoxLayout;
    points->setSpacing(2);
    points->addStretch(1);
    points->addWidget(m_numbers);
    points->addWidget(m_bar);
    points->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(10);
    row->addWidget(m_head);
    row->addLayout(words, 1);
    row->addWidget(m_status);
    row->addLayout(points);
}

void PersonLine::showState(const OpenCampaign &campaign, const CharacterInfo &state)
{
    const EnrichedCharacter character = campaign.character(state.id());
    const QString name = singleLine(state.name(), 80);
    m_head->setFace(campaign.face(state.id()), name);
    m_name->setText(name.isEmpty() ? state.id() : name);
    m_calling->setText(tr("%1, AC %2").arg(calling(character)).arg(state.armorClass()));
    m_status->setVisible(!state.status().isEmpty());
    m_status->setBadge(badgeOfStatus(state.status()), singleLine(state.status(), 24));
    m_status->setIconName({});
    m_numbers->setText(QStringLiteral("%1/%2").arg(state.hitPoints()).arg(state.hitPointsMax()));
    m_bar->setValue(state.hitPoints(), state.hitPointsMax());
    setAccessibleName(tr("%1, %2, %3, %4 of %5 hit points")
                          .arg(m_name->text(), m_calling->text(), state.status())
                          .arg(state.hitPoints())
                          .arg(state.hitPointsMax()));
}

void PersonLine::showMissing(const QString &id)
{
    m_head->setFace({}, id);
    m_name->setText(singleLine(id, 80));
    m_calling->setText(tr("No state in this campaign"));
    m_status->setBadge(BadgeKind::Bad, tr("missing"));
    m_numbers->clear();
    m_bar->setVisible(false);
    setAccessibleName(tr("%1, no state in this campaign").arg(m_name->text()));
}

void PersonLine::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        emit clicked();
}

void PersonLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit clicked();
    else
        QWidget::keyPressEvent(event);
}

void PersonLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse())
        paint::box(&painter, rect(), 6, Theme::of(this).hover, {});
    if (hasFocus())
        paint::ring(&painter, rect(), 6, Theme::of(this).accent);
}

} // namespace retinue
