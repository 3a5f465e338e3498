#include "tests/tools/galleryrow.h"
#include "tests/tools/gallerysheets.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

namespace retinue::gallery {
namespace {

using Prepare = std::function<void(QPushButton *)>;

std::unique_ptr<QPushButton> button(const Prepare &prepare, const QString &text = QStringLiteral("Check again"))
{
    auto made = std::make_unique<QPushButton>(text);
    made->setIcon(icon("refresh"));
    prepare(made.get());
    return made;
}

void buttonRow(Column &column, const QString &title, const Prepare &prepare)
{
    QHBoxLayout *row = column.row(title);
    row->addWidget(button(prepare).release());
    row->addWidget(hovered(button(prepare).release()));
    QPushButton *down = button(prepare).release();
    down->setDown(true);
    row->addWidget(down);
    row->addWidget(pictureOf(focused(button(prepare))));
    row->addWidget(disabled(button(prepare).release()));
    QPushButton *plain = button(prepare, QStringLiteral("&Compare…")).release();
    plain->setIcon({});
    row->addWidget(plain);
    QPushButton *menu = button(prepare, QStringLiteral("Campaigns")).release();
    menu->setMenu(new QMenu(menu));
    row->addWidget(menu);
    QPushButton *only = button(prepare, {}).release();
    row->addWidget(only);
    row->addStretch();
}

void fieldRow(Column &column, const QString &title, const std::function<void(QWidget *)> &prepare)
{
    const auto edit = [&prepare](const QString &text) {
        auto made = std::make_unique<QLineEdit>(text);
        made->setPlaceholderText(QStringLiteral("What does she wear?"));
        prepare(made.get());
        return made;
    };
    QHBoxLayout *row = column.row(title);
    row->addWidget(edit(QStringLiteral("longsword")).release());
    row->addWidget(edit({}).release());
    row->addWidget(hovered(edit(QStringLiteral("under pointer")).release()));
    row->addWidget(pictureOf(focused(edit(QStringLiteral("Kara Smith")))));
    row->addWidget(disabled(edit(QStringLiteral("disabled")).release()));
    auto *invalid = edit(QStringLiteral("invalid")).release();
    setInvalid(invalid, true);
    row->addWidget(invalid);
    row->addStretch();
}

void choiceRow(Column &column, const QString &title, const std::function<void(QWidget *)> &prepare)
{
    const auto combo = [&prepare](bool editable) {
        auto made = std::make_unique<QComboBox>();
        made->addItems({QStringLiteral("Fighter"), QStringLiteral("Wizard")});
        made->setEditable(editable);
        prepare(made.get());
        return made;
    };
    const auto spin = [&prepare] {
        auto made = std::make_unique<QSpinBox>();
        made->setValue(3);
        prepare(made.get());
        return made;
    };
    QHBoxLayout *row = column.row(title);
    row->addWidget(combo(false).release());
    row->addWidget(combo(true).release());
    row->addWidget(pictureOf(focused(combo(false))));
    row->addWidget(pictureOf(focused(combo(true))));
    row->addWidget(disabled(combo(false).release()));
    row->addWidget(spin().release());
    row->addWidget(pictureOf(focused(spin())));
    row->addWidget(disabled(spin().release()));
    row->addStretch();
}

void checkRow(Column &column)
{
    QHBoxLayout *row = column.row(QStringLiteral("checks"));
    for (const bool enabled : {true, false}) {
        for (const auto state : {Qt::Unchecked, Qt::Checked, Qt::PartiallyChecked}) {
            auto *box = new QCheckBox(QStringLiteral("Only &differences"));
            box->setTristate();
            box->setCheckState(state);
            box->setEnabled(enabled);
            row->addWidget(box);
        }
    }
    auto box = std::make_unique<QCheckBox>(QStringLiteral("with focus"));
    row->addWidget(pictureOf(focused(std::move(box))));
    row->addStretch();
    row = column.row(QStringLiteral("radios"));
    for (const bool enabled : {true, false}) {
        auto *group = new QWidget;
        auto *inside = new QHBoxLayout(group);
        inside->setContentsMargins(0, 0, 0, 0);
        for (const bool on : {true, false}) {
            auto *radio = new QRadioButton(QStringLiteral("Take left"));
            radio->setChecked(on);
            inside->addWidget(radio);
        }
        group->setEnabled(enabled);
        row->addWidget(group);
    }
    row->addStretch();
}

void toolRow(Column &column, const QString &title, bool raise)
{
    QHBoxLayout *row = column.row(title);
    const auto tool = [raise](const char *iconName, const QString &text) {
        auto *made = new QToolButton;
        made->setAutoRaise(raise);
        made->setIcon(icon(iconName));
        made->setText(text);
        made->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        return made;
    };
    row->addWidget(tool("random", QStringLiteral("Random")));
    row->addWidget(hovered(tool("duplicate", QStringLiteral("Duplicate"))));
    row->addWidget(tool("more", {}));
    row->addWidget(hovered(tool("chevron-left", {})));
    auto *checked = tool("gallery", QStringLiteral("Checked"));
    checked->setCheckable(true);
    checked->setChecked(true);
    row->addWidget(checked);
    row->addWidget(disabled(tool("lock", QStringLiteral("Edit"))));
    auto *menu = tool("sort", QStringLiteral("Last played"));
    menu->setMenu(new QMenu(menu));
    menu->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(menu);
    row->addStretch();
}

void barRow(Column &column)
{
    QHBoxLayout *row = column.row(QStringLiteral("bars"));
    for (const int value : {0, 62, 100}) {
        auto *bar = new QProgressBar;
        bar->setValue(value);
        bar->setFixedWidth(160);
        row->addWidget(bar);
    }
    auto *busy = new QProgressBar;
    busy->setRange(0, 0);
    row->addWidget(busy);
    for (const bool enabled : {true, false}) {
        auto *slider = new QSlider(Qt::Horizontal);
        slider->setValue(40);
        slider->setFixedWidth(140);
        slider->setEnabled(enabled);
        row->addWidget(slider);
    }
    row->addStretch();
}

std::unique_ptr<QWidget> controls()
{
    auto column = std::make_unique<Column>();
    buttonRow(*column, QStringLiteral("button"), [](QPushButton *) {});
    buttonRow(*column, QStringLiteral("primary"), [](QPushButton *b) { setPrimary(b); });
    buttonRow(*column, QStringLiteral("quiet"), [](QPushButton *b) { setQuiet(b); });
    buttonRow(*column, QStringLiteral("small"), [](QPushButton *b) { setSmall(b); });
    buttonRow(*column, QStringLiteral("large primary"), [](QPushButton *b) { setPrimary(b), setLarge(b); });
    toolRow(*column, QStringLiteral("tool"), false);
    toolRow(*column, QStringLiteral("tool, quiet"), true);
    fieldRow(*column, QStringLiteral("field"), [](QWidget *) {});
    fieldRow(*column, QStringLiteral("field, compact"), [](QWidget *w) { setCompact(w); });
    choiceRow(*column, QStringLiteral("choice"), [](QWidget *) {});
    choiceRow(*column, QStringLiteral("choice, compact"), [](QWidget *w) { setCompact(w); });
    checkRow(*column);
    barRow(*column);
    auto *tabs = new QTabBar;
    for (const char *name : {"&Look", "Story", "State", "Voice", "Timeline"})
        tabs->addTab(QLatin1String(name));
    tabs->setTabEnabled(3, false);
    tabs->setExpanding(false);
    column->wide(tabs);
    auto *text = new QPlainTextEdit(QStringLiteral("The look is copied when a campaign starts.\nSince then …"));
    text->setFixedHeight(64);
    column->wide(text);
    column->end();
    return column;
}

QStandardItemModel *people(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Class"), QStringLiteral("Level")});
    for (const char *name : {"Kara Stormwind", "Theron Gearwright", "Aria Silverleaf", "<img src=x> Zara"}) {
        auto *first = new QStandardItem(icon("person"), QLatin1String(name));
        first->setCheckable(true);
        first->appendRow(new QStandardItem(QStringLiteral("Beyond the Keep")));
        model->appendRow(
            {first, new QStandardItem(QStringLiteral("Human Fighter")), new QStandardItem(QStringLiteral("3"))});
    }
    return model;
}

std::unique_ptr<QWidget> views()
{
    auto column = std::make_unique<Column>();
    auto *bar = new QMenuBar;
    for (const char *name : {"&File", "&Edit", "&View", "&Help"})
        bar->addMenu(QLatin1String(name));
    column->wide(bar);
    auto *split = new QSplitter;
    auto *table = new QTableView;
    table->setModel(people(table));
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->selectRow(1);
    table->setSortingEnabled(true);
    table->verticalHeader()->hide();
    split->addWidget(table);
    auto *tree = new QTreeView;
    tree->setModel(people(tree));
    tree->expand(tree->model()->index(0, 0));
    tree->setCurrentIndex(tree->model()->index(2, 0));
    split->addWidget(tree);
    split->setFixedHeight(220);
    column->wide(split);
    QHBoxLayout *row = column->row(QStringLiteral("menu"));
    auto *menu = new QMenu;
    menu->addAction(icon("edit"), QStringLiteral("&Rename"), QKeySequence(Qt::Key_F2), menu, [] {});
    menu->addAction(icon("duplicate"), QStringLiteral("&Duplicate"), QKeySequence(QStringLiteral("Ctrl+D")), menu,
                    [] {});
    menu->addSeparator();
    QAction *checked = menu->addAction(QStringLiteral("Pinned"));
    checked->setCheckable(true);
    checked->setChecked(true);
    menu->addAction(icon("trash"), QStringLiteral("Delete"))->setEnabled(false);
    menu->addMenu(QStringLiteral("Copy to"))->addAction(QStringLiteral("x"));
    menu->setActiveAction(menu->actions().at(1));
    menu->resize(menu->sizeHint());
    row->addWidget(pictureOf(menu->grab()));
    delete menu;
    auto *group = new QGroupBox(QStringLiteral("Rest"));
    auto *inside = new QVBoxLayout(group);
    inside->addWidget(new QRadioButton(QStringLiteral("Short rest")));
    inside->addWidget(new QRadioButton(QStringLiteral("Long rest")));
    row->addWidget(group);
    auto *pages = new QTabWidget;
    pages->addTab(new QPlainTextEdit(QStringLiteral("inside a tab")), QStringLiteral("Make"));
    pages->addTab(new QWidget, QStringLiteral("Own picture"));
    row->addWidget(pages);
    auto *scroll = new QScrollBar(Qt::Vertical);
    scroll->setRange(0, 100);
    scroll->setPageStep(60);
    row->addWidget(scroll);
    row->addWidget(hovered(new QScrollBar(Qt::Vertical)));
    column->end();
    return column;
}

/// A pop-up as it would stand above the window.
QPixmap popupOf(QComboBox &combo)
{
    combo.show();
    combo.showPopup();
    const QPixmap picture = combo.view()->window()->grab();
    combo.hidePopup();
    return picture;
}

std::unique_ptr<QWidget> dialog()
{
    auto column = std::make_unique<Column>();
    auto *form = new QFormLayout;
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("Balanced"), QStringLiteral("Roleplay-heavy"), QStringLiteral("Combat-heavy")});
    form->addRow(QStringLiteral("&Title"), new QLineEdit(QStringLiteral("Ashes of the Grove")));
    form->addRow(QStringLiteral("&Style"), combo);
    form->addRow(QStringLiteral("&Level"), new QSpinBox);
    form->addRow(QStringLiteral("When"), new QDateEdit(QDate(2026, 10, 13)));
    auto *fields = new QWidget;
    fields->setLayout(form);
    column->wide(fields);
    QComboBox opened;
    for (const char *name : {"Fighter", "Wizard", "Rogue", "Cleric"})
        opened.addItem(icon("shield"), QLatin1String(name));
    opened.setCurrentIndex(1);
    opened.setFixedWidth(180);
    QHBoxLayout *row = column->row(QStringLiteral("popup"));
    row->addWidget(pictureOf(popupOf(opened)));
    auto *list = new QListWidget;
    list->addItems({QStringLiteral("Current and selected"), QStringLiteral("Another"), QStringLiteral("One more")});
    list->setCurrentRow(0);
    list->setFixedHeight(130);
    row->addWidget(list);
    auto *tabs = new QTabBar;
    for (const char *name : {"Overview", "Party board", "People", "NPCs", "Places", "Quests", "Scenes"})
        tabs->addTab(QLatin1String(name));
    tabs->setCurrentIndex(3);
    column->wide(tabs);
    column->wide(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Help));
    column->wide(new QStatusBar);
    return column;
}

} // namespace

std::vector<Sheet> controlSheets()
{
    return {{"controls", {1120, 0}, controls}, {"views", {1000, 0}, views}, {"dialog", {460, 0}, dialog}};
}

} // namespace retinue::gallery
