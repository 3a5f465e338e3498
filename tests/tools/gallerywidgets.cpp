#include "tests/tools/galleryrow.h"
#include "tests/tools/gallerysheets.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/completenessring.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/faceview.h"
#include "ui/widgets/hpbar.h"
#include "ui/widgets/ownerbadge.h"
#include "ui/widgets/phraseflow.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tristatechip.h"

#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace retinue::gallery {
namespace {

std::unique_ptr<Chip> chip(const QString &text, bool on = false)
{
    auto made = std::make_unique<Chip>(text);
    made->setCheckable(true);
    made->setChecked(on);
    return made;
}

void chipRows(Column &column)
{
    QHBoxLayout *row = column.row(QStringLiteral("chips"));
    row->addWidget(chip(QStringLiteral("Playing")).release());
    row->addWidget(hovered(chip(QStringLiteral("hovered")).release()));
    row->addWidget(chip(QStringLiteral("Checked"), true).release());
    row->addWidget(disabled(chip(QStringLiteral("disabled")).release()));
    row->addWidget(pictureOf(focused(chip(QStringLiteral("focus")))));
    Chip *count = chip(QStringLiteral("Stale copies")).release();
    count->setCount(2);
    row->addWidget(count);
    Chip *menu = chip(QStringLiteral("Campaign")).release();
    menu->setMenu(new QMenu(menu));
    row->addWidget(menu);
    Chip *removable = chip(QStringLiteral("Level 1–4"), true).release();
    removable->setRemovable(true);
    row->addWidget(removable);
    Chip *dashed = chip(QStringLiteral("Condition")).release();
    dashed->setIcon(icon("plus"));
    dashed->setDashed(true);
    row->addWidget(dashed);
    Chip *only = chip({}).release();
    only->setIcon(icon("filter"));
    row->addWidget(only);
    row->addStretch();
    row = column.row(QStringLiteral("three states"));
    for (const auto state : {TriStateChip::State::Off, TriStateChip::State::With, TriStateChip::State::Without}) {
        auto *three = new TriStateChip(QStringLiteral("Player"));
        three->setState(state);
        row->addWidget(three);
    }
    row->addStretch();
}

void badgeRows(Column &column)
{
    QHBoxLayout *row = column.row(QStringLiteral("badges"));
    row->addWidget(new Badge(BadgeKind::Ok, QStringLiteral("11 of 13 filled")));
    row->addWidget(new Badge(BadgeKind::Warn, QStringLiteral("1 needs you")));
    row->addWidget(new Badge(BadgeKind::Bad, QStringLiteral("Key refused, nothing billed")));
    row->addWidget(new Badge(BadgeKind::Neutral, QStringLiteral("retired")));
    row->addWidget(new Badge(BadgeKind::Tint, QStringLiteral("new")));
    auto *stale = new Badge(BadgeKind::Warn, QStringLiteral("1 stale copy"));
    stale->setIconName(QStringLiteral("clock"));
    row->addWidget(stale);
    row->addStretch();
    row = column.row(QStringLiteral("owners"));
    for (const auto owner :
         {Owner::FromProfile, Owner::OnlyHere, Owner::Overridden, Owner::StaleCopy, Owner::BothChanged, Owner::Pinned})
        row->addWidget(new OwnerBadge(owner));
    row->addStretch();
}

SegmentedControl *segments()
{
    auto *made = new SegmentedControl;
    made->addSegment(QStringLiteral("Gallery"), icon("gallery"));
    made->addSegment(QStringLiteral("Table"), icon("table"));
    return made;
}

void controlRows(Column &column)
{
    QHBoxLayout *row = column.row(QStringLiteral("segments"));
    row->addWidget(segments());
    row->addWidget(disabled(segments()));
    row->addWidget(pictureOf(focused(std::unique_ptr<QWidget>(segments()))));
    row->addStretch();
    row = column.row(QStringLiteral("search"));
    row->addWidget(new SearchField(QStringLiteral("Name, race, class, is:stale …")));
    auto *filled = new SearchField;
    filled->setText(QStringLiteral("l:1-4"));
    filled->setHint(QStringLiteral("level 1 to 4"));
    row->addWidget(filled);
    auto *key = new SearchField(QStringLiteral("Go to anything"));
    key->setHint(QStringLiteral("Ctrl+K"), true);
    row->addWidget(key);
    auto typed = std::make_unique<SearchField>();
    typed->setText(QStringLiteral("Kara"));
    row->addWidget(pictureOf(focused(std::move(typed), {220, 32})));
}

void barRows(Column &column)
{
    QHBoxLayout *row = column.row(QStringLiteral("hit points"));
    for (const auto &[value, preview] : {std::pair{42, -1}, {9, -1}, {40, 28}, {20, 34}, {9, 4}, {0, -1}, {52, -1}}) {
        auto *bar = new HpBar;
        bar->setValue(value, 52);
        if (preview >= 0)
            bar->setPreview(preview);
        row->addWidget(bar);
    }
    row = column.row(QStringLiteral("thin"));
    for (const int value : {0, 1, 9, 26, 51, 52}) {
        auto *bar = new HpBar;
        bar->setThickness(6);
        bar->setValue(value, 52);
        row->addWidget(bar);
    }
    row = column.row(QStringLiteral("rings"));
    for (const double part : {0.0, 0.25, 0.6, 0.95, 1.0}) {
        auto *ring = new CompletenessRing;
        ring->setPart(part);
        row->addWidget(ring);
    }
    row->addStretch();
}

void messageRows(Column &column)
{
    for (const auto kind : {Banner::Kind::Info, Banner::Kind::Ok, Banner::Kind::Warn, Banner::Kind::Bad}) {
        auto *banner =
            new Banner(kind, QStringLiteral("Inspecting classic-library.zip"),
                       QStringLiteral("Nothing is written and nothing is sent. Every change is switched off."));
        banner->addButton(QStringLiteral("Copy into a library…"), QStringLiteral("copy"));
        banner->addButton(QStringLiteral("Close inspection"));
        column.wide(banner);
    }
    auto *inset = new Banner(
        Banner::Kind::Warn, {},
        QStringLiteral("No longer matches the look: attire was “iron breastplate”, now “Silver-trimmed plate armor”."));
    inset->setInset(true);
    inset->setFixedWidth(280);
    QHBoxLayout *row = column.row(QStringLiteral("inset"));
    row->addWidget(inset);
    row->addStretch();
}

std::unique_ptr<QWidget> smallParts()
{
    auto column = std::make_unique<Column>();
    chipRows(*column);
    badgeRows(*column);
    controlRows(*column);
    barRows(*column);
    auto *header = new SectionHeader(QStringLiteral("Party"));
    header->setNote(QStringLiteral("4 of 8"));
    auto *random = new QPushButton(icon("random"), QStringLiteral("Random"));
    setQuiet(random);
    header->addWidget(random);
    column->wide(header);
    auto *phrases = new PhraseFlow;
    phrases->setPhrases({{QStringLiteral("D&D character portrait"), QStringLiteral("style")},
                         {QStringLiteral("Female human fighter"), QStringLiteral("race")},
                         {QStringLiteral("determined expression"), QStringLiteral("expression")},
                         {QStringLiteral("braided leather wristband"), QStringLiteral("feature")},
                         {QStringLiteral("rain on steel"), {}}});
    phrases->setFixedWidth(420);
    QHBoxLayout *row = column->row(QStringLiteral("phrases"));
    row->addWidget(phrases);
    row->addStretch();
    messageRows(*column);
    column->wide(new EmptyState(QStringLiteral("people"),
                                QStringLiteral("Nobody lives here yet. Make somebody, or take a preset."),
                                QStringLiteral("New character")));
    auto *labels = column->row(QStringLiteral("labels"));
    for (const auto size : {TextSize::Title, TextSize::BodyBold, TextSize::Body, TextSize::Small})
        labels->addWidget(new Label(QStringLiteral("<img src=x> Kara"), size, TextTone::Main));
    auto *elided =
        new ElidedLabel(QStringLiteral("A very long name that will never fit"), TextSize::Body, TextTone::Quiet);
    elided->setFixedWidth(140);
    labels->addWidget(elided);
    labels->addStretch();
    column->end();
    return column;
}

} // namespace

std::vector<Sheet> widgetSheets()
{
    return {{"widgets", {1060, 0}, smallParts}};
}

} // namespace retinue::gallery
