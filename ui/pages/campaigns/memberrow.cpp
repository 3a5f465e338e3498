#include "ui/pages/campaigns/memberrow.h"

#include "core/base/text.h"
#include "core/operations/editfields.h"
#include "ui/pages/campaigns/athandline.h"
#include "ui/pages/campaigns/campaignfaces.h"
#include "ui/pages/campaigns/conditionsline.h"
#include "ui/pages/campaigns/leveluppanel.h"
#include "ui/pages/campaigns/locationfield.h"
#include "ui/pages/campaigns/playaction.h"
#include "ui/pages/campaigns/stepbuttons.h"
#include "ui/pages/campaigns/vitals.h"
#include "ui/theme/look.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/faceview.h"
#include "ui/widgets/hpbar.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace retinue {

namespace {
constexpr int stepIdleMilliseconds = 600;
}

MemberRow::MemberRow(OpenCampaign &campaign, const QString &memberId, QWidget *parent)
    : QWidget(parent), m_campaign(campaign), m_id(memberId)
{
    makeWidgets();
    arrange();
    m_stepTimer.setSingleShot(true);
    m_stepTimer.setInterval(stepIdleMilliseconds);
    connect(&m_stepTimer, &QTimer::timeout, this, &MemberRow::flushSteps);
    connect(&campaign.workspace(), &Workspace::saveRequested, this, &MemberRow::flushSteps);
    connect(&campaign.workspace().faces(), &FaceStore::ready, this, [this](const QString &key) {
        if (key == m_id)
            refreshFace();
    });
    connect(m_entry, &QLineEdit::textChanged, this, &MemberRow::preview);
    connect(m_entry, &QLineEdit::returnPressed, this, &MemberRow::applyEntry);
    connect(m_entry, &PlayEntry::commandKey, this, &MemberRow::commandKey);
    connect(m_entry, &PlayEntry::stepped, this, &MemberRow::step);
    connect(m_steps, &StepButtons::stepped, this, &MemberRow::step);
    connect(m_conditions, &ConditionsLine::addRequested, this, [this](const QString &word) {
        perform({{PlayStep::Kind::AddCondition, 0, word}});
    });
    connect(m_conditions, &ConditionsLine::removeRequested, this, [this](const QString &word) {
        perform({{PlayStep::Kind::RemoveCondition, 0, word}});
    });
    connect(m_conditions, &ConditionsLine::finished, this, &MemberRow::focusEntry);
    connect(m_location, &LocationField::placeChosen, this, [this](const QString &place) {
        perform({{PlayStep::Kind::Move, 0, place}});
    });
    connect(m_hand, &AtHandLine::useRequested, this, [this](const QString &key) {
        if (const auto done = play::useAbility(m_campaign, m_id, key); !done)
            refuse(done.error().message);
    });
    connect(m_levelUp, &QPushButton::clicked, this, &MemberRow::startLevelUp);
    connect(m_levelPanel, &LevelUpPanel::cancelled, this, [this] {
        m_levelPanel->hide();
        focusEntry();
    });
    connect(m_levelPanel, &LevelUpPanel::accepted, this, [this](const QList<Json> &abilities) {
        m_levelPanel->hide();
        if (const auto done = play::levelUp(m_campaign, m_id, abilities); !done)
            refuse(done.error().message);
        focusEntry();
    });
    connect(m_more, &QToolButton::clicked, this, &MemberRow::openMenu);
    connect(m_face, &FaceView::clicked, this, [this] { emit m_campaign.workspace().personRequested(m_id); });
    for (QWidget *control : findChildren<QWidget *>())
        if (control->focusPolicy() != Qt::NoFocus)
            control->installEventFilter(this);
    refresh();
    lock();
}

MemberRow::~MemberRow() = default;

QString MemberRow::memberName() const
{
    return m_name->text();
}

void MemberRow::setNumber(int number)
{
    m_number = number;
    m_numberLabel->setText(number <= 8 ? QString::number(number) : QString());
    m_numberLabel->setVisible(number <= 8);
}

void MemberRow::refresh()
{
    const auto state = m_campaign.state(m_id);
    if (!state)
        return;
    m_state = state;
    const QString name = singleLine(state->name(), 80);
    m_name->setText(name.isEmpty() ? m_id : name);
    m_calling->setText(calling(m_campaign.character(m_id)));
    m_status->setVisible(!state->status().isEmpty());
    m_status->setBadge(badgeOfStatus(state->status()), singleLine(state->status(), 24));
    m_points->setText(QString::number(state->hitPoints()));
    m_pointsMax->setText(tr("of %1 HP").arg(state->hitPointsMax()));
    m_bar->setValue(state->hitPoints(), state->hitPointsMax());
    m_bar->setAccessibleName(tr("Hit points of %1").arg(m_name->text()));
    m_armorValue->setText(QString::number(state->armorClass()));
    m_armor->setAccessibleName(tr("Armor class %1").arg(state->armorClass()));
    m_conditions->setConditions(state->conditions());
    m_hand->showState(*state, !m_campaign.canEdit());
    m_location->setPlace(m_campaign.placeName(state->location()));
    QStringList places;
    for (const auto &[id, place] : m_campaign.places())
        places.append(place);
    m_location->setSuggestions(places);
    m_entry->setAccessibleName(tr("Hit points or condition of %1").arg(m_name->text()));
    setAccessibleName(tr("%1, %2, %3 of %4 hit points, %5")
                          .arg(m_name->text(), m_calling->text())
                          .arg(state->hitPoints())
                          .arg(state->hitPointsMax())
                          .arg(state->status()));
    preview();
    refreshFace();
}

void MemberRow::refreshFace()
{
    const int width = m_compact ? 48 : 96;
    m_face->setFace(facePicture(m_campaign.workspace().faces(), m_campaign.face(m_id), width, m_name->text(), this));
    m_face->setName(m_name->text());
}

void MemberRow::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

void MemberRow::focusEntry()
{
    m_entry->setFocus(Qt::ShortcutFocusReason);
    m_entry->selectAll();
}

void MemberRow::startCondition(bool byKey)
{
    m_conditions->startAdding(byKey);
}

void MemberRow::startLevelUp()
{
    if (!m_state || !m_campaign.canEdit())
        return;
    flushSteps();
    CharacterInfo after = *m_state;
    if (const auto tried = play::apply(after, {{PlayStep::Kind::LevelUp, 0, {}}}, m_campaign); !tried) {
        refuse(tried.error().message);
        return;
    }
    m_levelPanel->show();
    m_levelPanel->offer(*m_state, after.hitPointsMax() - m_state->hitPointsMax(),
                        play::offeredAbilities(*m_state, m_campaign.workspace().services().rules));
}

void MemberRow::refuse(const QString &sentence)
{
    showHint(sentence, true);
    m_entry->selectAll();
    setInvalid(m_entry, !m_entry->text().isEmpty());
}

void MemberRow::showHint(const QString &text, bool bad)
{
    m_hint->setTone(bad ? TextTone::Bad : TextTone::Quiet);
    m_hint->setText(text);
    m_hint->setAccessibleName(text);
}

void MemberRow::preview()
{
    setInvalid(m_entry, false);
    m_bar->setPreview({});
    showHint({});
    if (!m_state)
        return;
    m_points->setTone(isHpLow(m_state->hitPoints(), m_state->hitPointsMax()) ? TextTone::Bad : TextTone::Main);
    QList<PlayStep> steps;
    const QString text = m_entry->text().trimmed();
    if (m_pendingSteps != 0)
        steps.append(
            {m_pendingSteps < 0 ? PlayStep::Kind::Damage : PlayStep::Kind::Heal, std::abs(m_pendingSteps), {}});
    if (!text.isEmpty()) {
        const auto read = parsePlaySteps(text, play::knownConditions(m_campaign.workspace().services().rules));
        if (!read)
            return; // still being typed; Enter says why
        steps += *read;
    }
    CharacterInfo after = *m_state;
    if (steps.isEmpty() || !play::apply(after, steps, m_campaign))
        return;
    QStringList outcome;
    if (after.hitPoints() != m_state->hitPoints()) {
        m_bar->setPreview(after.hitPoints());
        if (isHpLow(after.hitPoints(), after.hitPointsMax()))
            m_points->setTone(TextTone::Bad);
        outcome.append(QStringLiteral("%1 → %2").arg(m_state->hitPoints()).arg(after.hitPoints()));
    }
    for (const PlayStep &step : std::as_const(steps))
        if (!step.text.isEmpty())
            outcome.append(singleLine(step.text, 40));
    const QString what = outcome.join(QStringLiteral(", "));
    if (text.isEmpty())
        showHint(what);
    else
        showHint(tr("%1   Enter applies, Esc clears").arg(what).trimmed());
}

void MemberRow::applyEntry()
{
    flushSteps();
    const QString text = m_entry->text().trimmed();
    if (text.isEmpty() || !m_campaign.canEdit())
        return;
    const auto steps = parsePlaySteps(text, play::knownConditions(m_campaign.workspace().services().rules));
    if (!steps) {
        refuse(steps.error().message);
        return;
    }
    if (steps->size() == 1 && steps->first().kind == PlayStep::Kind::LevelUp) {
        m_entry->clear();
        startLevelUp();
        return;
    }
    if (const auto done = play::perform(m_campaign, {m_id}, *steps); !done)
        refuse(done.error().message);
    else
        m_entry->clear();
}

void MemberRow::perform(const QList<PlayStep> &steps)
{
    flushSteps();
    if (const auto done = play::perform(m_campaign, {m_id}, steps); !done)
        refuse(done.error().message);
}

void MemberRow::step(int direction)
{
    if (!m_state || !m_campaign.canEdit())
        return;
    m_pendingSteps += direction;
    const int most = std::max(0, m_state->hitPointsMax() - m_state->hitPoints());
    m_pendingSteps = std::clamp(m_pendingSteps, -std::max(0, m_state->hitPoints()), most);
    m_campaign.workspace().setUnsaved(this, m_pendingSteps != 0);
    m_stepTimer.start();
    preview();
}

void MemberRow::flushSteps()
{
    m_stepTimer.stop();
    const int steps = std::exchange(m_pendingSteps, 0);
    m_campaign.workspace().setUnsaved(this, false);
    if (steps == 0)
        return;
    const PlayStep step{steps < 0 ? PlayStep::Kind::Damage : PlayStep::Kind::Heal, std::abs(steps), {}};
    if (const auto done = play::perform(m_campaign, {m_id}, {step}); !done)
        refuse(done.error().message);
}

void MemberRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const paint::Scope scope(&painter);
    const Tokens &tokens = Theme::of(this);
    paint::box(&painter, rect(), sizes::radiusCard, tokens.surface, m_chosen ? QColor() : tokens.line);
    if (m_chosen)
        paint::ring(&painter, rect(), sizes::radiusCard, tokens.accent);
    if (!m_numberLabel->isVisible())
        return;
    const QRect place = m_numberLabel->geometry();
    paint::box(&painter, place, sizes::radiusBadge, tokens.sunken, tokens.line);
}

void MemberRow::mousePressEvent(QMouseEvent *event)
{
    emit chosen();
    QWidget::mousePressEvent(event);
}

bool MemberRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        emit chosen();
    if (event->type() == QEvent::KeyPress && !qobject_cast<QLineEdit *>(watched)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            emit moveRequested(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace retinue
