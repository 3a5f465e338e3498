#include "ui/forms/fieldrow.h"

#include "ui/forms/fieldeditor.h"
#include "ui/forms/fieldvalue.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace retinue {
namespace {

constexpr int badgeWidth = 92;

} // namespace

FieldRow::FieldRow(FieldEditor *editor, Arrangement arrangement, QWidget *parent)
    : QWidget(parent), m_editor(editor),
      m_label(new Label(labelOf(editor->field()), arrangement == Arrangement::Beside ? TextSize::Body : TextSize::Small,
                        TextTone::Quiet, this)),
      m_badge(new OwnerBadge(Owner::FromProfile, this)), m_more(new QToolButton(this)), m_menu(new QMenu(this)),
      m_stale(new QWidget(this)), m_profileText(new ElidedLabel({}, TextSize::Small, TextTone::Warn, m_stale)),
      m_note(new Label({}, TextSize::Small, TextTone::Bad, this)), m_arrangement(arrangement)
{
    editor->setParent(this);
    m_label->setBuddy(editor);
    m_more->setIcon(icon("more", TextTone::Quiet));
    setQuiet(m_more);
    setSmall(m_more);
    m_more->setAccessibleName(tr("More for %1").arg(m_label->text()));
    setPlainToolTip(m_more, m_more->accessibleName());
    m_note->setWordWrap(true);
    m_note->hide();
    connect(m_more, &QToolButton::clicked, this, &FieldRow::showMenu);
    connect(m_badge, &OwnerBadge::clicked, this, &FieldRow::showMenu);
    connect(editor, &FieldEditor::edited, this, &FieldRow::refreshNote);
    connect(editor, &FieldEditor::shown, this, &FieldRow::refreshNote);
    fillStaleBox();
    arrange(arrangement);
    setOrigin({});
}

QString FieldRow::key() const
{
    return m_editor->key();
}

void FieldRow::fillStaleBox()
{
    auto *layout = new QHBoxLayout(m_stale);
    layout->setContentsMargins({});
    layout->setSpacing(sizes::grid / 2);
    layout->addWidget(m_profileText, 1);
    const auto add = [&](const QString &text, const QString &tip, auto signal) {
        auto *button = new QPushButton(text, m_stale);
        setSmall(button);
        setPlainToolTip(button, tip);
        button->setAccessibleName(tr("%1 %2").arg(text, labelOf(m_editor->field())));
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, signal] { emit(this->*signal)(key()); });
    };
    add(tr("Refresh"), tr("Take the profile's value into this campaign"), &FieldRow::refreshRequested);
    add(tr("Promote"), tr("Make this campaign's value the profile's"), &FieldRow::promoteRequested);
}

void FieldRow::arrange(Arrangement arrangement)
{
    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(sizes::grid);
    grid->setVerticalSpacing(arrangement == Arrangement::Beside ? sizes::grid / 2 : sizes::labelGap);
    const int side = arrangement == Arrangement::Cell ? 0 : sizes::grid;
    grid->setContentsMargins(side, sizes::grid / 2, side, sizes::grid / 2);
    grid->setColumnStretch(1, 1);
    if (arrangement == Arrangement::Beside) {
        grid->addWidget(m_label, 0, 0, Qt::AlignTop);
        m_label->setMinimumHeight(sizes::controlCompact);
        m_label->setWordWrap(true);
        m_label->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        grid->addWidget(m_editor, 0, 1);
        auto *holder = new QWidget(this); // keeps the column as wide in every row
        auto *badge = new QHBoxLayout(holder);
        badge->setContentsMargins({});
        badge->addWidget(m_badge, 0, Qt::AlignLeading | Qt::AlignVCenter);
        holder->setFixedSize(badgeWidth, sizes::controlCompact);
        m_badgePlace = holder;
        grid->addWidget(holder, 0, 2, Qt::AlignTop);
        grid->addWidget(m_more, 0, 3, Qt::AlignTop);
        m_more->setMinimumHeight(sizes::controlCompact);
        grid->addWidget(m_note, 1, 1, 1, 3);
        grid->addWidget(m_stale, 2, 1, 1, 3);
        return;
    }
    m_badgePlace = m_badge;
    grid->addWidget(m_label, 0, 0, 1, 2, Qt::AlignBottom);
    if (arrangement == Arrangement::Above) {
        grid->addWidget(m_badge, 0, 2);
        grid->addWidget(m_more, 0, 3);
    } else {
        m_badge->hide();
        m_more->hide();
    }
    grid->addWidget(m_editor, 1, 0, 1, 4);
    grid->addWidget(m_note, 2, 0, 1, 4);
    grid->addWidget(m_stale, 3, 0, 1, 4);
}

void FieldRow::setLabelWidth(int width)
{
    m_label->setFixedWidth(width);
}

int FieldRow::labelWidthHint() const
{
    return m_label->sizeHint().width();
}

void FieldRow::setOrigin(const FieldOrigin &origin)
{
    m_origin = origin;
    m_badge->setVisible(origin.badge && m_arrangement != Arrangement::Cell);
    m_badgePlace->setVisible(origin.badge && m_arrangement != Arrangement::Cell);
    m_badge->setOwner(origin.owner);
    m_badge->setSources(origin.sources);
    m_editor->setOriginNote(origin.sources);
    const bool stale = origin.canRefresh || origin.canPromote;
    m_stale->setVisible(stale);
    const QString text = origin.profileText.isEmpty() ? tr("nothing") : origin.profileText;
    m_profileText->setText(tr("Profile: %1").arg(text));
    m_more->setVisible(m_arrangement != Arrangement::Cell && m_editor->field().editable);
    refreshNote();
    update();
}

void FieldRow::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void FieldRow::refreshNote()
{
    const bool kept = m_editor->problem().isEmpty() && !m_editor->isEdited();
    setNote(kept ? wrongTypeNote(m_editor->field(), m_editor->stored()) : m_editor->problem());
}

void FieldRow::fillMenu()
{
    m_menu->clear();
    const bool locked = m_editor->isReadOnly();
    const auto add = [this](QMenu *menu, const QString &text, bool enabled, auto slot) {
        QAction *action = menu->addAction(plainButtonText(text));
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, slot);
    };
    const Json now = m_editor->value();
    const QString before = shownText(m_opened).left(40);
    add(m_menu, before.isEmpty() ? tr("Revert") : tr("Revert to “%1”").arg(before),
        !locked && !sameValue(now, m_opened), [this] { emit valueRequested(key(), m_opened); });
    const auto cleared = clearedValue(m_editor->field());
    const bool filled = !now.is_null() && !(now.is_string() && textOf(now).isEmpty()) && cleared != now;
    add(m_menu, tr("Clear"), !locked && cleared && filled,
        [this, cleared] { emit valueRequested(key(), cleared.value_or(Json())); });
    if (m_origin.badge) {
        m_menu->addSeparator();
        add(m_menu, tr("Refresh from the profile"), !locked && m_origin.canRefresh,
            [this] { emit refreshRequested(key()); });
        add(m_menu, tr("Promote to the profile"), !locked && m_origin.canPromote,
            [this] { emit promoteRequested(key()); });
    }
    if (!m_targets.isEmpty()) {
        QMenu *copy = m_menu->addMenu(tr("Copy to"));
        for (const auto &[target, name] : std::as_const(m_targets))
            add(copy, name, !locked, [this, id = target] { emit copyRequested(key(), id); });
    }
}

void FieldRow::showMenu()
{
    fillMenu();
    const QPoint below = m_more->mapToGlobal(QPoint(0, m_more->height()));
    m_menu->popup(layoutDirection() == Qt::LeftToRight ? below + QPoint(m_more->width() - m_menu->sizeHint().width(), 0)
                                                       : below);
}

void FieldRow::paintEvent(QPaintEvent *)
{
    if (!m_stale->isVisibleTo(this))
        return;
    QPainter painter(this);
    const paint::Scope scope(&painter);
    paint::box(&painter, rect(), sizes::radiusControl, Theme::of(this).warnBg, {});
}

} // namespace retinue
