#include "ui/pages/people/inspectorhead.h"

#include "core/base/text.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/sizes.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/faceview.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace retinue {
namespace {

constexpr int faceWidth = 96;

} // namespace

InspectorHead::InspectorHead(QWidget *parent)
    : QWidget(parent), m_face(new FaceView(this)), m_name(new ElidedLabel({}, TextSize::Title, TextTone::Main, this)),
      m_line(new Label({}, TextSize::Body, TextTone::Quiet, this)),
      m_id(new ElidedLabel({}, TextSize::Small, TextTone::Hint, this)), m_badgeBox(new QWidget(this)),
      m_badges(new FlowLayout(m_badgeBox, sizes::grid / 2, sizes::grid / 2)),
      m_add(new QPushButton(icon("plus"), tr("Add to party"), this)), m_portrait(new QToolButton(this)),
      m_more(new QToolButton(this)), m_portraitMenu(new QMenu(this)), m_moreMenu(new QMenu(this)),
      m_progressBox(new QWidget(this)), m_progress(new QProgressBar(m_progressBox))
{
    m_face->setFaceWidth(faceWidth);
    m_face->setClickable(true);
    m_line->setWordWrap(true);
    m_id->setSelectable(true);
    m_id->setAccessibleName(tr("Id"));
    setSmall(m_add);
    setSmall(m_portrait);
    m_portrait->setIcon(icon("image"));
    m_portrait->setText(tr("Portrait"));
    m_portrait->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setIcon(icon("more"));
    setSmall(m_more);
    m_more->setAccessibleName(tr("More"));
    setPlainToolTip(m_more, tr("More"));
    for (const auto &[button, menu] : {std::pair(m_portrait, m_portraitMenu), std::pair(m_more, m_moreMenu)}) {
        connect(button, &QToolButton::clicked, this,
                [button = button, menu = menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    }

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(sizes::grid / 2);
    buttons->addWidget(m_add);
    buttons->addWidget(m_portrait);
    buttons->addWidget(m_more);
    buttons->addStretch();

    auto *progress = new QHBoxLayout(m_progressBox);
    progress->setContentsMargins({});
    auto *cancel = new QPushButton(tr("Cancel"), m_progressBox);
    setSmall(cancel);
    m_progress->setAccessibleName(tr("Portrait being made"));
    m_progress->setTextVisible(false);
    progress->addWidget(m_progress, 1);
    progress->addWidget(cancel);
    m_progressBox->hide();

    auto *text = new QVBoxLayout;
    text->setSpacing(sizes::grid / 2);
    text->addWidget(m_name);
    text->addWidget(m_line);
    text->addWidget(m_id);
    text->addWidget(m_badgeBox);
    text->addSpacing(sizes::grid / 2);
    text->addLayout(buttons);
    text->addWidget(m_progressBox);
    text->addStretch();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sizes::inspectorMargin - 4, sizes::inspectorMargin - 8, sizes::inspectorMargin,
                            sizes::grid);
    row->setSpacing(2 * sizes::grid - 4);
    row->addWidget(m_face, 0, Qt::AlignTop);
    row->addLayout(text, 1);

    connect(m_add, &QPushButton::clicked, this, &InspectorHead::addToPartyRequested);
    connect(m_face, &FaceView::clicked, this, &InspectorHead::portraitShown);
    connect(cancel, &QPushButton::clicked, this, &InspectorHead::cancelRequested);
}

Badge *InspectorHead::addBadge(int kind, const QString &text, const QString &tip)
{
    auto *badge = new Badge(BadgeKind(kind), text, m_badgeBox);
    if (!tip.isEmpty())
        setPlainToolTip(badge, tip);
    m_badges->addWidget(badge);
    badge->show();
    return badge;
}

void InspectorHead::setPerson(const Person &person, bool portraitLost)
{
    const ProfileSummary &s = person.summary;
    m_name->setText(person.shownName());
    m_face->setName(person.shownName());
    const QString who = person.raceAndClass();
    if (person.isBroken())
        m_line->setText(tr("This file cannot be read"));
    else
        m_line->setText(who.isEmpty() ? tr("Begins at level %1").arg(s.baseLevel)
                                      : tr("%1, begins at level %2").arg(who).arg(s.baseLevel));
    m_id->setText(person.id());

    while (QLayoutItem *item = m_badges->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool complete = s.completenessFilled == s.completenessTotal;
    if (person.isBroken())
        addBadge(int(BadgeKind::Bad), tr("broken"), s.broken);
    else
        addBadge(int(complete ? BadgeKind::Ok : BadgeKind::Neutral),
                 tr("%1 of %2 filled").arg(s.completenessFilled).arg(s.completenessTotal));
    if (const int stale = person.staleFields(); stale > 0)
        addBadge(int(BadgeKind::Warn), stale == 1 ? tr("1 stale copy") : tr("%1 stale copies").arg(stale),
                 tr("A campaign has an older or another value than the profile."))
            ->setIconName(QStringLiteral("clock"));
    if (s.fromMirror)
        addBadge(int(BadgeKind::Warn), tr("from the mirror"),
                 tr("The main file is missing; this is the copy in shared/character_profiles. Saving brings it back."));
    if (s.isTemplate)
        addBadge(int(BadgeKind::Neutral), tr("template"), tr("Kept from the preset this character was made from."));
    if (portraitLost)
        addBadge(int(BadgeKind::Warn), tr("portrait missing"), tr("The profile names a picture that is not here."));
    m_add->setEnabled(!person.isBroken());
    m_portrait->setEnabled(!person.isBroken());
}

void InspectorHead::setFace(const FacePicture &face)
{
    m_face->setFace(face);
}

void InspectorHead::setProgress(std::optional<double> progress)
{
    m_progressBox->setVisible(progress.has_value());
    if (!progress)
        return;
    m_progress->setRange(0, *progress < 0 ? 0 : 100);
    m_progress->setValue(qRound(*progress * 100));
}

void InspectorHead::setPortraitActions(const QList<QAction *> &actions)
{
    m_portraitMenu->clear();
    m_portraitMenu->addActions(actions);
}

void InspectorHead::setMoreActions(const QList<QAction *> &actions)
{
    m_moreMenu->clear();
    m_moreMenu->addActions(actions);
}

QSize InspectorHead::faceSize() const
{
    return QSize(faceWidth, faceHeight(faceWidth)) * devicePixelRatioF();
}

} // namespace retinue
