#include "core/base/text.h"
#include "core/operations/editfields.h"
#include "ui/pages/campaigns/athandline.h"
#include "ui/pages/campaigns/conditionsline.h"
#include "ui/pages/campaigns/leveluppanel.h"
#include "ui/pages/campaigns/locationfield.h"
#include "ui/pages/campaigns/memberrow.h"
#include "ui/pages/campaigns/stepbuttons.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/sizes.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/faceview.h"
#include "ui/widgets/hpbar.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

// The widgets of a member's row, where they stand, and its menu.

namespace retinue {

bool isUndoOfTheLibrary(const QLineEdit &field, const QEvent &event)
{
    if (event.type() != QEvent::ShortcutOverride && event.type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return field.text().isEmpty() && (key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo));
}

PlayEntry::PlayEntry(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("−7, +5, =20"));
    setMaxLength(200);
    setFixedWidth(112);
    setMinimumHeight(sizes::boardEntry);
    setPlainToolTip(this, tr("−7 is damage, +5 healing, =20 sets the hit points; a word is a condition."));
}

void PlayEntry::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        emit stepped(event->key() == Qt::Key_Up ? 1 : -1);
        return;
    }
    const int key = event->key();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool command =
        (key >= Qt::Key_1 && key <= Qt::Key_8) || key == Qt::Key_Slash || key == Qt::Key_C || key == Qt::Key_L;
    if (plain && command && text().isEmpty() && !isReadOnly()) {
        emit commandKey(key);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

bool PlayEntry::event(QEvent *event)
{
    if (isUndoOfTheLibrary(*this, *event)) {
        event->ignore();
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
        !text().isEmpty()) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void MemberRow::makeWidgets()
{
    m_numberLabel = new Label({}, TextSize::Small, TextTone::Quiet, this);
    m_numberLabel->setAlignment(Qt::AlignCenter);
    m_numberLabel->setFixedSize(20, 20);
    m_face = new FaceView(this);
    m_face->setClickable(true);
    m_name = new ElidedLabel({}, TextSize::BodyBold, TextTone::Main, this);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_calling = new ElidedLabel({}, TextSize::Body, TextTone::Quiet, this);
    m_calling->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_status = new Badge(BadgeKind::Neutral, {}, this);
    m_location = new LocationField(this);
    m_more = new QToolButton(this);
    setQuiet(m_more);
    setSmall(m_more);
    m_more->setIcon(icon("more"));
    m_more->setAccessibleName(tr("More"));
    m_points = new Label({}, TextSize::Title, TextTone::Main, this);
    m_pointsMax = new Label({}, TextSize::Body, TextTone::Quiet, this);
    m_bar = new HpBar(this);
    m_hint = new Label({}, TextSize::Small, TextTone::Quiet, this);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_entry = new PlayEntry(this);
    m_steps = new StepButtons(tr("One hit point less"), tr("One hit point more"), this);
    m_armor = new QWidget(this);
    m_armorValue = new Label({}, TextSize::Title, TextTone::Main, m_armor);
    m_armorValue->setFixedWidth(30);
    auto *armor = new QHBoxLayout(m_armor);
    armor->setContentsMargins(6, 0, 0, 0);
    armor->setSpacing(6);
    armor->addWidget(new IconView(QStringLiteral("shield"), 16, TextTone::Quiet, m_armor));
    armor->addWidget(m_armorValue);
    setPlainToolTip(m_armor, tr("Armor class"));
    m_conditionsLabel = new Label(tr("Conditions"), TextSize::Small, TextTone::Quiet, this);
    m_conditionsLabel->setFixedWidth(64);
    m_conditions = new ConditionsLine(m_campaign.workspace().services().rules, this);
    m_handRow = new QWidget(this);
    auto *handLabel = new Label(tr("At hand"), TextSize::Small, TextTone::Quiet, m_handRow);
    handLabel->setFixedWidth(60);
    m_hand = new AtHandLine(m_handRow);
    m_levelUp = new QPushButton(icon("level-up"), tr("Level up"), m_handRow);
    setSmall(m_levelUp);
    auto *hand = new QHBoxLayout(m_handRow);
    hand->setContentsMargins(0, 0, 0, 0);
    hand->setSpacing(8);
    hand->addWidget(handLabel);
    hand->addWidget(m_hand, 1);
    hand->addWidget(m_levelUp);
    m_levelPanel = new LevelUpPanel(this);
    m_levelPanel->hide();
}

void MemberRow::arrange()
{
    m_firstLine = new QHBoxLayout;
    m_firstLine->setSpacing(8);
    m_firstLine->addWidget(m_name);
    m_firstLine->addWidget(m_calling);
    m_firstLine->addWidget(m_status);
    m_firstLine->addStretch(1);
    m_firstLine->addWidget(m_location);
    m_firstLine->addWidget(m_more);

    auto *barColumn = new QVBoxLayout;
    barColumn->setSpacing(0);
    const int hintHeight = m_hint->fontMetrics().height() + 2;
    m_hint->setFixedHeight(hintHeight);
    barColumn->addSpacing(hintHeight);
    barColumn->addWidget(m_bar);
    barColumn->addWidget(m_hint);
    auto *points = new QHBoxLayout;
    points->setSpacing(8);
    points->addWidget(m_points);
    points->addWidget(m_pointsMax);
    points->addStretch(1);
    auto *pointsBox = new QWidget(this);
    points->setContentsMargins(0, 0, 0, 0);
    pointsBox->setLayout(points);
    pointsBox->setMinimumWidth(112);
    auto *second = new QHBoxLayout;
    second->setSpacing(0);
    second->addWidget(pointsBox);
    second->addLayout(barColumn, 1);
    second->addSpacing(16);
    second->addWidget(m_entry);
    second->addSpacing(16);
    second->addWidget(m_steps);
    second->addSpacing(10);
    second->addWidget(m_armor);

    m_thirdLine = new QHBoxLayout;
    m_thirdLine->setSpacing(8);
    m_thirdLine->addWidget(m_conditionsLabel);
    m_thirdLine->addWidget(m_conditions, 1);

    m_column = new QVBoxLayout;
    m_column->addLayout(m_firstLine);
    m_column->addLayout(second);
    m_column->addLayout(m_thirdLine);
    m_column->addWidget(m_handRow);
    m_column->addWidget(m_levelPanel);
    m_column->addStretch(1);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 12, 12, 12);
    row->setSpacing(16);
    row->addWidget(m_numberLabel, 0, Qt::AlignTop);
    row->addWidget(m_face, 0, Qt::AlignTop);
    row->addLayout(m_column, 1);
    setCompact(false);
}

void MemberRow::setCompact(bool compact)
{
    m_compact = compact;
    m_face->setFaceWidth(compact ? 48 : 96);
    m_handRow->setVisible(!compact);
    m_conditionsLabel->setVisible(!compact);
    m_firstLine->removeWidget(m_conditions);
    m_thirdLine->removeWidget(m_conditions);
    if (compact)
        m_firstLine->insertWidget(3, m_conditions);
    else
        m_thirdLine->insertWidget(1, m_conditions, 1);
    m_column->setSpacing(compact ? 2 : 11);
    m_conditions->setLimit(compact ? 2 : 24);
    layout()->setContentsMargins(12, compact ? 8 : 12, 12, compact ? 6 : 12);
    setMinimumHeight(compact ? 88 : 176);
    if (m_state)
        refreshFace();
}

void MemberRow::setNarrow(bool narrow)
{
    m_face->setVisible(!narrow);
}

void MemberRow::lock()
{
    const bool locked = !m_campaign.canEdit();
    const QString reason = locked ? tr("The library is open for reading only.") : QString();
    m_conditions->setLocked(locked, reason);
    m_location->setLocked(locked, reason);
    if (!locked)
        return;
    for (QWidget *control :
         {static_cast<QWidget *>(m_entry), static_cast<QWidget *>(m_steps), static_cast<QWidget *>(m_levelUp)}) {
        control->setEnabled(false);
        setPlainToolTip(control, reason);
    }
    m_levelUp->setIcon(icon("lock"));
}

void MemberRow::openMenu()
{
    const bool free = m_campaign.canEdit();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon("person"), tr("&Open character"), this,
                    [this] { emit m_campaign.workspace().personRequested(m_id); });
    menu->addSeparator();
    QList<QAction *> changes;
    changes << menu->addAction(icon("level-up"), tr("&Level up"), this, &MemberRow::startLevelUp);
    changes << menu->addAction(icon("location"), tr("&Move to…"), m_location, &LocationField::startEditing);
    changes << menu->addAction(icon("rest"), tr("&Short rest"), this, [this] {
        perform({{PlayStep::Kind::ShortRest, 0, {}}});
    });
    changes << menu->addAction(icon("rest"), tr("L&ong rest"), this, [this] {
        perform({{PlayStep::Kind::LongRest, 0, {}}});
    });
    QMenu *statuses = menu->addMenu(tr("S&tatus"));
    for (const VocabularyEntry &entry :
         m_campaign.workspace().services().rules.vocabulary(QStringLiteral("statuses"))) {
        QAction *action = statuses->addAction(plainButtonText(entry.label), this, [this, value = entry.value] {
            m_campaign.workspace().accept(setCharacterFields(m_campaign.library(), m_id, m_campaign.id(),
                                                             {{QStringLiteral("status"), toJson(value)}}));
        });
        action->setCheckable(true);
        action->setChecked(m_state && m_state->status() == entry.value);
    }
    statuses->setEnabled(free && !statuses->isEmpty());
    menu->addSeparator();
    changes << menu->addAction(icon("chevron-up"), tr("Move &up"), this, [this] { emit moveRequested(-1); });
    changes << menu->addAction(icon("chevron-down"), tr("Move &down"), this, [this] { emit moveRequested(1); });
    changes << menu->addAction(icon("trash"), tr("&Take out of the campaign"), this, [this] {
        m_campaign.workspace().accept(removeFromCampaign(m_campaign.library(), m_id, m_campaign.id()));
    });
    for (QAction *action : std::as_const(changes)) {
        action->setEnabled(free);
        if (!free)
            action->setIcon(icon("lock"));
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace retinue
