#include "ui/pages/campaigns/boardpanel.h"

#include "core/base/text.h"
#include "ui/pages/campaigns/everybodybar.h"
#include "ui/pages/campaigns/memberrow.h"
#include "ui/pages/campaigns/playaction.h"
#include "ui/pages/campaigns/rows.h"
#include "ui/pages/campaigns/sessionpanel.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/sizes.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace retinue {

namespace {
constexpr int sessionWidth = 296;
constexpr int sessionBelow = 900;
constexpr int faceBelow = 720;
constexpr int compactAbove = 4;
} // namespace

BoardPanel::BoardPanel(OpenCampaign &campaign, Form form, QWidget *parent)
    : QWidget(parent), m_campaign(campaign), m_form(form)
{
    m_everybody = new EverybodyBar(this);
    auto *listBox = new QWidget;
    m_list = new QVBoxLayout(listBox);
    m_list->setContentsMargins(0, 0, 8, 8);
    m_list->setSpacing(12);
    m_list->addStretch(1);
    m_scroll = rows::scrolling(listBox, this);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_empty = new EmptyState(QStringLiteral("party"), tr("Nobody plays in this campaign yet."),
                             campaign.canEdit() ? tr("Add people…") : QString(), this);
    connect(m_empty, &EmptyState::triggered, this, &BoardPanel::peopleWanted);

    auto *column = new QVBoxLayout;
    column->setContentsMargins(sizes::pageMargin, 12, 16, 16);
    column->setSpacing(10);
    column->addWidget(m_everybody);
    column->addWidget(m_empty);
    column->addWidget(m_scroll, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(column, 1);
    if (form == Form::Page) {
        makeShorthand(column);
        m_session = new SessionPanel(campaign, this);
        m_session->setFixedWidth(sessionWidth);
        row->addWidget(m_session);
        m_sessionButton = new QToolButton(m_everybody);
        m_sessionButton->setIcon(icon("history"));
        m_sessionButton->setCheckable(true);
        m_sessionButton->setAccessibleName(tr("This session"));
        setPlainToolTip(m_sessionButton, tr("Show or hide this session"));
        setQuiet(m_sessionButton);
        setSmall(m_sessionButton);
        m_everybody->addWidget(m_sessionButton);
        connect(m_sessionButton, &QToolButton::toggled, m_session, &QWidget::setVisible);
    }
    const QString reason = tr("The library is open for reading only.");
    m_everybody->setLocked(!campaign.canEdit(), reason);
    connect(m_everybody, &EverybodyBar::requested, this, &BoardPanel::doToAll);
    connect(&campaign, &OpenCampaign::changed, this, &BoardPanel::refresh);
    connect(&campaign, &OpenCampaign::facesChanged, this, [this] {
        for (MemberRow *member : std::as_const(m_rows))
            member->refresh();
    });
    setMinimumWidth(320); // narrower than the session needs, which then goes away
    refresh();
}

void BoardPanel::makeShorthand(QVBoxLayout *column)
{
    m_shorthandHint = new ElidedLabel({}, TextSize::Small, TextTone::Quiet, this);
    m_shorthand = new QLineEdit(this);
    setLarge(m_shorthand);
    m_shorthand->setMinimumHeight(sizes::controlLarge);
    m_shorthand->setMaxLength(400);
    m_shorthand->setPlaceholderText(
        tr("Shorthand for anyone: “aria -7 poisoned”, “all +5”, “kara level up”, “theron @ Moonwell Grove”"));
    m_shorthand->setAccessibleName(tr("Shorthand for anyone"));
    m_shorthand->addAction(icon("chevron-right"), QLineEdit::LeadingPosition);
    m_shorthand->installEventFilter(this);
    if (!m_campaign.canEdit()) {
        m_shorthand->setEnabled(false);
        setPlainToolTip(m_shorthand, tr("The library is open for reading only."));
    }
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(m_shorthandHint);
    lines->addWidget(m_shorthand);
    column->addLayout(lines);
    m_shorthandHint->setVisible(false);
    connect(m_shorthand, &QLineEdit::returnPressed, this, &BoardPanel::runShorthand);
    connect(m_shorthand, &QLineEdit::textChanged, this, &BoardPanel::previewShorthand);
}

void BoardPanel::refresh()
{
    const QList<CharacterInfo> party = m_campaign.party();
    QList<MemberRow *> rows;
    for (const CharacterInfo &state : party) {
        const auto known = std::find_if(m_rows.begin(), m_rows.end(),
                                        [&](const MemberRow *row) { return row->memberId() == state.id(); });
        MemberRow *row = known != m_rows.end() ? *known : nullptr;
        if (row) {
            row->refresh();
        } else {
            row = new MemberRow(m_campaign, state.id(), m_scroll->widget());
            connect(row, &MemberRow::chosen, this, [this, row] { setChosen(row); });
            connect(row, &MemberRow::commandKey, this, &BoardPanel::takeCommand);
            connect(row, &MemberRow::moveRequested, this, [this, row](int by) { move(row, by); });
        }
        rows.append(row);
    }
    for (MemberRow *row : std::as_const(m_rows)) {
        m_list->removeWidget(row);
        if (rows.contains(row))
            continue;
        if (m_chosen == row)
            m_chosen = nullptr;
        row->hide();
        row->deleteLater();
    }
    m_rows = rows;
    for (int number = 0; number < m_rows.size(); ++number) {
        m_list->insertWidget(number, m_rows.at(number));
        m_rows.at(number)->setNumber(number + 1);
        m_rows.at(number)->setCompact(m_rows.size() > compactAbove);
        m_rows.at(number)->setNarrow(width() < faceBelow);
        m_rows.at(number)->show();
    }
    QStringList places;
    for (const auto &[id, place] : m_campaign.places())
        places.append(place);
    m_everybody->setPlaces(places);
    m_empty->setVisible(m_rows.isEmpty());
    m_scroll->setVisible(!m_rows.isEmpty());
    m_everybody->setVisible(!m_rows.isEmpty());
    if (m_shorthand)
        m_shorthand->setVisible(!m_rows.isEmpty());
}

MemberRow *BoardPanel::row(int number) const
{
    return m_rows.value(number - 1);
}

void BoardPanel::choose(int number)
{
    if (MemberRow *member = row(number)) {
        setChosen(member);
        member->focusEntry();
    }
}

void BoardPanel::focusFirst()
{
    if (m_chosen)
        m_chosen->focusEntry();
    else
        choose(1);
}

void BoardPanel::setChosen(MemberRow *row)
{
    if (m_chosen == row)
        return;
    if (m_chosen)
        m_chosen->setChosen(false);
    m_chosen = row;
    row->setChosen(true);
    m_scroll->ensureWidgetVisible(row, 0, 12);
}

void BoardPanel::takeCommand(int key)
{
    if (key >= Qt::Key_1 && key <= Qt::Key_8)
        choose(key - Qt::Key_0);
    else if (key == Qt::Key_Slash && m_shorthand)
        m_shorthand->setFocus(Qt::ShortcutFocusReason);
    else if (key == Qt::Key_C && m_chosen)
        m_chosen->startCondition(true);
    else if (key == Qt::Key_L && m_chosen)
        m_chosen->startLevelUp();
}

void BoardPanel::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int key = event->key();
    if (plain &&
        ((key >= Qt::Key_1 && key <= Qt::Key_8) || key == Qt::Key_Slash || key == Qt::Key_C || key == Qt::Key_L))
        takeCommand(key);
    else
        QWidget::keyPressEvent(event);
}

bool BoardPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_shorthand && isUndoOfTheLibrary(*m_shorthand, *event)) {
        event->ignore();
        return true;
    }
    if (watched == m_shorthand && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        if (m_shorthand->text().isEmpty())
            focusFirst();
        m_shorthand->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QList<ShorthandName> BoardPanel::names() const
{
    QList<ShorthandName> names;
    for (const CharacterInfo &state : m_campaign.party())
        names.append({state.id(), state.name()});
    return names;
}

void BoardPanel::previewShorthand()
{
    setInvalid(m_shorthand, false);
    m_shorthandHint->setTone(TextTone::Quiet);
    QString outcome;
    const QString line = m_shorthand->text().trimmed();
    const auto read =
        line.isEmpty() ? Result<Shorthand>(Error{})
                       : parseShorthand(line, names(), play::knownConditions(m_campaign.workspace().services().rules));
    QStringList parts;
    if (read)
        for (const QString &id : read->members) {
            const auto before = m_campaign.state(id);
            if (!before)
                continue;
            CharacterInfo after = *before;
            if (play::apply(after, read->steps, m_campaign))
                parts.append(play::describe(*before, after, read->steps));
        }
    outcome = parts.join(QStringLiteral("; "));
    m_shorthandHint->setText(outcome);
    m_shorthandHint->setVisible(!line.isEmpty());
}

void BoardPanel::runShorthand()
{
    const QString line = m_shorthand->text().trimmed();
    if (line.isEmpty() || !m_campaign.canEdit())
        return;
    for (MemberRow *member : std::as_const(m_rows))
        member->flushSteps();
    const auto refuse = [&](const QString &sentence) {
        m_shorthandHint->setTone(TextTone::Bad);
        m_shorthandHint->setText(sentence);
        m_shorthandHint->setVisible(true);
        setInvalid(m_shorthand, true);
    };
    const auto read = parseShorthand(line, names(), play::knownConditions(m_campaign.workspace().services().rules));
    if (!read) {
        refuse(read.error().message);
        return;
    }
    const bool levelOfOne =
        read->members.size() == 1 && read->steps.size() == 1 && read->steps.first().kind == PlayStep::Kind::LevelUp;
    if (levelOfOne) {
        m_shorthand->clear();
        for (MemberRow *member : std::as_const(m_rows))
            if (member->memberId() == read->members.first()) {
                setChosen(member);
                member->startLevelUp();
            }
        return;
    }
    if (const auto done = play::perform(m_campaign, read->members, read->steps); !done)
        refuse(done.error().message);
    else
        m_shorthand->clear();
}

void BoardPanel::doToAll(const QList<PlayStep> &steps)
{
    QStringList members;
    for (MemberRow *member : std::as_const(m_rows)) {
        member->flushSteps();
        members.append(member->memberId());
    }
    if (members.isEmpty())
        return;
    if (const auto done = play::perform(m_campaign, members, steps); !done)
        m_everybody->refuse(done.error().message);
}

void BoardPanel::move(MemberRow *row, int by)
{
    QStringList ids = m_campaign.data().characterIds();
    const qsizetype target = m_rows.indexOf(row) + by;
    if (!m_campaign.canEdit() || target < 0 || target >= m_rows.size())
        return;
    const qsizetype from = ids.indexOf(row->memberId());
    const qsizetype to = ids.indexOf(m_rows.at(target)->memberId());
    if (from < 0 || to < 0)
        return;
    ids.move(from, to);
    m_campaign.set({QStringLiteral("character_ids")}, toJson(ids));
    row->focusEntry();
}

void BoardPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (MemberRow *member : std::as_const(m_rows))
        member->setNarrow(width() < faceBelow);
    if (!m_session)
        return;
    const bool narrow = width() < sessionBelow;
    const bool wasNarrow = event->oldSize().width() > 0 && event->oldSize().width() < sessionBelow;
    if (event->oldSize().width() <= 0 || narrow != wasNarrow) {
        m_sessionButton->setChecked(!narrow);
        m_session->setVisible(!narrow);
        m_sessionButton->setVisible(narrow);
    }
}

} // namespace retinue
