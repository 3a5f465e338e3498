#include "core/portraits/sketch/sketch.h"
#include "tests/tools/galleryrow.h"
#include "tests/tools/gallerysheets.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/faceview.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hpbar.h"
#include "ui/widgets/ownerbadge.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tristatechip.h"

#include <QComboBox>
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTabBar>
#include <QToolButton>

namespace retinue::gallery {
namespace {

struct Person
{
    const char *name, *race, *characterClass, *where;
};

constexpr Person cast[] = {
    {"Kara Smith", "Human", "Fighter", "in 3 campaigns, level 3–10"},
    {"Kara Stormwind", "Human", "Fighter", "The Lost Kingdom, level 5"},
    {"Aria Silverleaf", "Wood Elf", "Ranger", "in 2 campaigns, level 4–6"},
    {"Theron Gearwright", "Rock Gnome", "Artificer", "The Lost Kingdom, level 3"},
    {"Eldrin Oakwhisper", "Wood Elf", "Druid", "The Moonwell Grove, level 12 and more"},
    {"Bram Ironvow", "Dwarf", "Cleric", "nowhere yet"},
    {"Zara Emberwood", "Tiefling", "Warlock", "nowhere yet"},
    {"<img src=x> of the very long name", "Human", "Wizard", "nowhere yet"},
};

QImage faceOf(const Person &person)
{
    SketchTraits traits;
    traits.id = traits.name = QString::fromUtf8(person.name);
    traits.race = QString::fromUtf8(person.race);
    traits.characterClass = QString::fromUtf8(person.characterClass);
    return drawSketch(traits);
}

QStandardItem *cardOf(const Person &person)
{
    auto *item = new QStandardItem(QString::fromUtf8(person.name));
    item->setData(faceOf(person), CardRole::Face);
    item->setData(true, CardRole::HasOwnFrame);
    item->setData(QStringLiteral("%1 %2").arg(QString::fromUtf8(person.race), QString::fromUtf8(person.characterClass)),
                  CardRole::Line);
    item->setData(QString::fromUtf8(person.where), CardRole::ThirdLine);
    item->setData(QStringLiteral("flag"), CardRole::ThirdLineIcon);
    return item;
}

QStandardItemModel *gallery(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    for (const Person &person : cast)
        model->appendRow(cardOf(person));
    for (const int row : {0, 2}) {
        model->item(row)->setData(QStringLiteral("%1 stale").arg(1 + row / 2), CardRole::BadgeText);
        model->item(row)->setData(int(BadgeKind::Warn), CardRole::BadgeKind);
        model->item(row)->setData(QStringLiteral("clock"), CardRole::BadgeIcon);
    }
    model->item(3)->setData(QImage(), CardRole::Face);
    model->item(4)->setData(false, CardRole::HasOwnFrame);
    return model;
}

QStandardItemModel *places(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    for (int i = 0; i < 8; ++i) {
        QStandardItem *item = i < 4 ? cardOf(cast[i]) : new QStandardItem;
        item->setData(QString(), CardRole::ThirdLineIcon);
        item->setData(i < 4 ? i + 1 : 0, CardRole::Number);
        if (i < 4) {
            item->setData(i == 1 ? 0.92 : 1.0, CardRole::Ring);
            item->setData(i == 1 ? QStringLiteral("attire is empty") : QStringLiteral("from preset"),
                          CardRole::ThirdLine);
            item->setData(int(i == 1 ? CardLineKind::Warn : CardLineKind::Quiet), CardRole::ThirdLineKind);
        } else {
            item->setData(QStringLiteral("%1\nempty").arg(i + 1), CardRole::Placeholder);
        }
        if (i == 4)
            item->setData(QStringLiteral("Drop to add\nZara Emberwood\nas number 5"), CardRole::DropHint);
        model->appendRow(item);
    }
    return model;
}

QWidget *filterLine()
{
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line);
    flow->addWidget(new Chip(QStringLiteral("Playing")));
    auto *stale = new Chip(QStringLiteral("Stale copies"));
    stale->setCount(2);
    flow->addWidget(stale);
    for (const auto state : {TriStateChip::State::With, TriStateChip::State::Without, TriStateChip::State::Off}) {
        auto *chip = new TriStateChip(QStringLiteral("Player"));
        chip->setState(state);
        flow->addWidget(chip);
    }
    return line;
}

QWidget *inspector()
{
    auto *side = new QWidget;
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    side->setFixedWidth(400);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(20, 16, 20, 16);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    auto *face = new FaceView;
    face->setFaceWidth(102);
    face->setFace({QPixmap::fromImage(faceOf(cast[0])), true, {}, {}});
    top->addWidget(face, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(new Label(QStringLiteral("Kara Smith"), TextSize::Title));
    words->addWidget(new Label(QStringLiteral("Human Fighter, begins at level 3"), TextSize::Body, TextTone::Quiet));
    words->addWidget(new Label(QStringLiteral("pc:kara_smith"), TextSize::Small, TextTone::Hint));
    auto *badges = new QHBoxLayout;
    badges->setSpacing(6);
    badges->addWidget(new Badge(BadgeKind::Ok, QStringLiteral("11 of 13 filled")));
    auto *stale = new Badge(BadgeKind::Warn, QStringLiteral("1 stale copy"));
    stale->setIconName(QStringLiteral("clock"));
    badges->addWidget(stale);
    badges->addStretch();
    words->addLayout(badges);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    for (const auto &[name, text] : {std::pair{"plus", "Add to party"}, {"compare", "Compare"}, {"more", ""}}) {
        auto *button = new QPushButton(icon(name), QLatin1String(text));
        setSmall(button);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    words->addLayout(buttons);
    top->addLayout(words);
    column->addLayout(top);
    auto *tabs = new QTabBar;
    for (const char *name : {"Look", "Story", "State", "Voice", "Timeline"})
        tabs->addTab(QLatin1String(name));
    tabs->setExpanding(false);
    column->addWidget(tabs);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(0, 88);
    int row = 0;
    const Owner owners[] = {Owner::FromProfile, Owner::FromProfile, Owner::StaleCopy,  Owner::OnlyHere,
                            Owner::Pinned,      Owner::Overridden,  Owner::BothChanged};
    for (const char *name : {"Gender", "Build", "Expression", "Weapon", "Voice", "Age", "Attire"}) {
        grid->addWidget(new Label(QLatin1String(name), TextSize::Body, TextTone::Quiet), row, 0);
        auto *combo = new QComboBox;
        combo->addItem(QLatin1String("Muscular"));
        setCompact(combo);
        grid->addWidget(combo, row, 1);
        grid->addWidget(new OwnerBadge(owners[row]), row, 2);
        auto *more = new QToolButton;
        more->setAutoRaise(true);
        more->setIcon(icon("more"));
        setSmall(more);
        grid->addWidget(more, row++, 3);
    }
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addWidget(new SectionHeader(QStringLiteral("Where used")));
    auto *bar = new HpBar;
    bar->setThickness(6);
    bar->setValue(15, 26);
    column->addWidget(bar);
    column->addStretch();
    return side;
}

std::unique_ptr<QWidget> peoplePage()
{
    auto page = std::make_unique<QWidget>();
    page->setAutoFillBackground(true);
    auto *across = new QHBoxLayout(page.get());
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    auto *head = new PageHead(QStringLiteral("People"));
    head->setCount(QStringLiteral("10 of 13"));
    head->addWidget(new SearchField(QStringLiteral("Name, race, class, is:stale, in:Lair …")), 1);
    auto *sort = new QPushButton(icon("sort"), QStringLiteral("Last played"));
    setQuiet(sort);
    head->addActionWidget(sort);
    auto *segments = new SegmentedControl;
    segments->addSegment(QStringLiteral("Gallery"), icon("gallery"));
    segments->addSegment(QStringLiteral("Table"), icon("table"));
    head->addActionWidget(segments);
    auto *add = new QPushButton(icon("plus"), QStringLiteral("New character"));
    setPrimary(add);
    head->addActionWidget(add);
    head->addLine(filterLine());
    main->addWidget(head);
    auto *cards = new CardView;
    cards->setModel(gallery(cards));
    cards->setCurrentIndex(cards->model()->index(0, 0));
    main->addWidget(cards, 1);
    across->addLayout(main, 1);
    across->addWidget(inspector());
    return page;
}

std::unique_ptr<QWidget> partyPage()
{
    auto column = std::make_unique<Column>();
    auto *cards = new CardView(CardDelegate::Shape::Boxed);
    cards->setColumns(4);
    cards->setPageMargins({0, 0, 0, 0});
    cards->setModel(places(cards));
    cards->setCurrentIndex(cards->model()->index(1, 0));
    column->wide(cards, 1);
    return column;
}

std::unique_ptr<QWidget> rail()
{
    auto column = std::make_unique<QWidget>();
    auto *down = new QVBoxLayout(column.get());
    down->setContentsMargins(8, 8, 8, 8);
    bool first = true;
    for (const char *name : {"party", "people", "campaigns", "presets", "pictures", "health", "settings"}) {
        auto *button = new QToolButton;
        setRail(button);
        button->setCheckable(true);
        button->setChecked(first);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIconSize({sizes::iconRail, sizes::iconRail});
        button->setIcon(icon(name));
        QString text = QLatin1String(name);
        text[0] = text[0].toUpper();
        button->setText(text);
        down->addWidget(button);
        first = false;
    }
    down->addStretch();
    return column;
}

} // namespace

std::vector<Sheet> pageSheets()
{
    return {{"people", {1360, 800}, peoplePage}, {"party", {556, 560}, partyPage}, {"rail", {80, 520}, rail}};
}

} // namespace retinue::gallery
