#include "ui/pages/party/presetpanel.h"

#include "core/base/text.h"
#include "ui/pages/party/dropcontent.h"
#include "ui/pages/party/presetmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/sizes.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchfield.h"
#include "ui/workspace.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>

namespace retinue {

PresetPanel::PresetPanel(Workspace &workspace, const PartyDraft &draft, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new PresetModel(workspace, draft, this)),
      m_filter(new PresetFilter(*m_model, this)), m_gallery(new CardView(CardDelegate::Shape::Plain, this))
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(0);
    makeHead(layout);
    makeChips(layout);

    m_gallery->setModel(m_filter);
    m_gallery->setColumns(2);
    m_gallery->cards()->setGap(14);
    m_gallery->setPageMargins({20, 12, 14, 12});
    m_gallery->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_gallery->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_gallery->setDragEnabled(true);
    m_gallery->setDragDropMode(QAbstractItemView::DragOnly);
    m_gallery->setContextMenuPolicy(Qt::CustomContextMenu);
    m_gallery->setAccessibleName(tr("Presets"));
    m_gallery->installEventFilter(this);
    m_search->installEventFilter(this);
    m_model->setFaceSize([this] { return m_gallery->cards()->faceSize() * m_gallery->devicePixelRatioF(); });
    m_empty = new EmptyState(QStringLiteral("search"), tr("Nobody fits this filter."), tr("Show all"), this);
    layout->addWidget(m_gallery, 1);
    layout->addWidget(m_empty, 1);

    connect(&workspace.faces(), &FaceStore::ready, m_gallery, [this](const QString &key) {
        if (const int row = m_model->rowOfKey(key); row >= 0)
            m_gallery->update(m_filter->mapFromSource(m_model->index(row)));
    });
    connect(m_search, &QLineEdit::textChanged, this, &PresetPanel::applyQuery);
    connect(m_gallery, &QAbstractItemView::doubleClicked, this, &PresetPanel::addCurrent);
    connect(m_gallery, &QWidget::customContextMenuRequested, this, &PresetPanel::showMenu);
    connect(m_empty, &EmptyState::triggered, m_search, &QLineEdit::clear);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &PresetPanel::refreshCount);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &PresetPanel::refreshCount);
    applyQuery();
}

void PresetPanel::makeHead(QVBoxLayout *layout)
{
    m_title = new Label(tr("Presets"), TextSize::BodyBold, TextTone::Main, this);
    m_count = new Label({}, TextSize::Body, TextTone::Quiet, this);
    m_source = new QToolButton(this);
    m_source->setText(tr("My people"));
    m_source->setIcon(icon("people"));
    m_source->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_source->setCheckable(true);
    setQuiet(m_source);
    setPlainToolTip(m_source, tr("Pick from the people you already have"));
    connect(m_source, &QToolButton::toggled, this, &PresetPanel::showPeople);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(sizes::pageMargin, 0, 12, 0);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_source);
    layout->addLayout(head);

    m_search = new SearchField(tr("Name, class, race …"), this);
    m_search->setAccessibleName(tr("Search the presets"));
    setPlainToolTip(m_search, tr("Words, or class:wizard  race:elf  l:1-4  gender:female  -is:party"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(sizes::pageMargin, 4, 16, 8);
    row->addWidget(m_search);
    layout->addLayout(row);
}

void PresetPanel::makeChips(QVBoxLayout *layout)
{
    auto *row = new FlowLayout(nullptr, 6, 6);
    row->setContentsMargins(sizes::pageMargin, 0, 10, 8);
    const auto makeChip = [&](const QString &name, const QString &key, auto fill) {
        auto *chip = new Chip(name, this);
        auto *menu = new QMenu(chip);
        connect(menu, &QMenu::aboutToShow, this, [=, this] {
            menu->clear();
            fill(menu);
        });
        chip->setMenu(menu);
        chip->setCheckable(true);
        connect(chip, &Chip::removeRequested, this, [this, key] { setTerm(key, {}); });
        row->addWidget(chip);
        return chip;
    };
    m_classChip = makeChip(tr("Class"), QStringLiteral("class"), [this](QMenu *menu) {
        fillMenu(menu, QStringLiteral("class"), m_model->values(&PresetTraits::characterClass));
    });
    m_raceChip = makeChip(tr("Race"), QStringLiteral("race"), [this](QMenu *menu) {
        fillMenu(menu, QStringLiteral("race"), m_model->values(&PresetTraits::race));
    });
    m_levelChip = makeChip(tr("Level"), QStringLiteral("l"), [this](QMenu *menu) { fillLevels(menu); });
    m_more = new QToolButton(this);
    m_more->setIcon(icon("filter"));
    m_more->setAccessibleName(tr("More filters"));
    setPlainToolTip(m_more, tr("More filters"));
    setSmall(m_more);
    auto *menu = new QMenu(m_more);
    connect(m_more, &QToolButton::clicked, this, [this, menu] {
        menu->clear();
        fillMore(menu);
        menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
    });
    row->addWidget(m_more);
    layout->addLayout(row);
}

void PresetPanel::addChoice(QMenu *menu, const QString &text, const QString &key, const QString &value)
{
    QAction *action = menu->addAction(plainButtonText(text));
    action->setCheckable(true);
    action->setChecked(PresetQuery(m_search->text()).value(key) == foldForSearch(value));
    connect(action, &QAction::triggered, this, [this, key, value] {
        const bool isOn = PresetQuery(m_search->text()).value(key) == foldForSearch(value);
        setTerm(key, isOn ? QString() : value);
    });
}

void PresetPanel::fillMenu(QMenu *menu, const QString &key, const QStringList &values)
{
    addChoice(menu, tr("Any"), key, {});
    menu->addSeparator();
    for (const QString &value : values)
        addChoice(menu, singleLine(value, 60), key, value.toLower());
}

void PresetPanel::fillLevels(QMenu *menu)
{
    addChoice(menu, tr("Any"), QStringLiteral("l"), {});
    menu->addSeparator();
    addChoice(menu, tr("1 to 4"), QStringLiteral("l"), QStringLiteral("1-4"));
    addChoice(menu, tr("5 to 10"), QStringLiteral("l"), QStringLiteral("5-10"));
    addChoice(menu, tr("11 to 16"), QStringLiteral("l"), QStringLiteral("11-16"));
    addChoice(menu, tr("17 to 20"), QStringLiteral("l"), QStringLiteral("17-20"));
}

void PresetPanel::fillMore(QMenu *menu)
{
    menu->addSection(tr("Gender"));
    for (const QString &value : m_model->values(&PresetTraits::gender))
        addChoice(menu, singleLine(value, 60), QStringLiteral("gender"), value.toLower());
    menu->addSection(tr("Age"));
    for (const QString &value : m_model->values(&PresetTraits::age))
        addChoice(menu, singleLine(value, 60), QStringLiteral("age"), value.toLower());
    menu->addSeparator();
    addChoice(menu, tr("In this party"), QStringLiteral("is"), QStringLiteral("party"));
    addChoice(menu, tr("Used before"), QStringLiteral("is"), QStringLiteral("used"));
    menu->addSeparator();
    menu->addAction(tr("Show all"), m_search, &QLineEdit::clear);
}

void PresetPanel::setTerm(const QString &key, const QString &value)
{
    m_search->setText(PresetQuery(m_search->text()).with(key, value));
}

void PresetPanel::applyQuery()
{
    const PresetQuery query(m_search->text());
    m_filter->setQuery(query);
    m_search->setHint(query.inWords());
    const auto showOn = [&](Chip *chip, const QString &name, const QString &key) {
        const QString value = query.value(key);
        const QString shown = key == QLatin1String("l") ? QString(value).replace(u'-', u'–') : value;
        chip->setText(value.isEmpty() ? name : key == QLatin1String("l") ? tr("%1 %2").arg(name, shown) : shown);
        chip->setChecked(!value.isEmpty());
        chip->setRemovable(!value.isEmpty());
        chip->setAccessibleName(value.isEmpty() ? name : tr("%1: %2").arg(name, shown));
    };
    showOn(m_classChip, tr("Class"), QStringLiteral("class"));
    showOn(m_raceChip, tr("Race"), QStringLiteral("race"));
    showOn(m_levelChip, tr("Level"), QStringLiteral("l"));
    refreshCount();
}

void PresetPanel::refreshCount()
{
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    m_count->setText(shown == all ? QString::number(all) : tr("%1 of %2").arg(shown).arg(all));
    m_gallery->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    if (all == 0) {
        m_empty->setLine(m_source->isChecked() ? tr("Nobody lives in this library yet.")
                                               : tr("There are no presets here."));
        m_empty->button()->hide();
    } else {
        m_empty->setLine(tr("Nobody fits this filter."));
        m_empty->button()->show();
    }
}

void PresetPanel::showPeople(bool people)
{
    m_source->setChecked(people);
    m_model->setSource(people ? PresetModel::Source::People : PresetModel::Source::Presets);
    m_title->setText(people ? tr("My people") : tr("Presets"));
    m_source->setText(people ? tr("Presets") : tr("My people"));
    m_source->setIcon(icon(people ? "presets" : "people"));
    setPlainToolTip(m_source, people ? tr("Pick from the presets") : tr("Pick from the people you already have"));
    m_gallery->setAccessibleName(m_title->text());
    refreshCount();
}

bool PresetPanel::showsPeople() const
{
    return m_model->source() == PresetModel::Source::People;
}

Json PresetPanel::anyUnused(quint32 number) const
{
    QList<int> rows;
    for (int i = 0; i < m_filter->rowCount(); ++i)
        if (const int row = m_filter->mapToSource(m_filter->index(i, 0)).row(); !m_model->traits(row).isInParty)
            rows << row;
    if (rows.isEmpty())
        return nullptr;
    const auto place = m_model->place(rows[static_cast<qsizetype>(number % static_cast<quint32>(rows.size()))]);
    return place ? place->slotObject() : Json(nullptr);
}

QList<Json> PresetPanel::selectedSlots() const
{
    QModelIndexList chosen = m_gallery->selectionModel()->selectedIndexes();
    if (chosen.isEmpty() && m_gallery->currentIndex().isValid())
        chosen << m_gallery->currentIndex();
    std::ranges::sort(chosen, {}, [](const QModelIndex &index) { return index.row(); });
    QList<Json> list;
    for (const QModelIndex &index : std::as_const(chosen)) {
        if (const auto place = m_model->place(m_filter->mapToSource(index).row()))
            list << place->slotObject();
        else
            m_workspace.report(place.error());
    }
    return list;
}

void PresetPanel::addCurrent()
{
    if (const QList<Json> list = selectedSlots(); !list.isEmpty())
        emit addRequested(list);
}

void PresetPanel::showMenu(const QPoint &position)
{
    const bool hasSome = m_gallery->currentIndex().isValid();
    QMenu *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *add = menu->addAction(icon("plus"), tr("&Add to the party"), this, &PresetPanel::addCurrent);
    add->setEnabled(hasSome);
    menu->addSeparator();
    menu->addAction(icon("copy"), tr("&Paste a preset"), this, [this] {
        const DropContent content(*QGuiApplication::clipboard()->mimeData());
        emit slotsDropped(content.slotObjects(m_workspace.library()));
    });
    menu->popup(m_gallery->viewport()->mapToGlobal(position));
}

bool PresetPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
                         (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (watched == m_gallery && isEnter) {
        addCurrent();
        return true;
    }
    if (watched == m_gallery && key->matches(QKeySequence::Paste)) {
        const DropContent content(*QGuiApplication::clipboard()->mimeData());
        emit slotsDropped(content.slotObjects(m_workspace.library()));
        return true;
    }
    if (watched == m_search && (key->key() == Qt::Key_Down || isEnter) && m_filter->rowCount() > 0) {
        if (!m_gallery->currentIndex().isValid())
            m_gallery->setCurrentIndex(m_filter->index(0, 0));
        m_gallery->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PresetPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_gallery->setColumns(std::max(2, width() / 140));
}

void PresetPanel::dragEnterEvent(QDragEnterEvent *event)
{
    const DropContent content(*event->mimeData());
    if (content.isUsable() && !content.isPicture() && event->source() != m_gallery)
        event->acceptProposedAction();
}

void PresetPanel::dropEvent(QDropEvent *event)
{
    const DropContent content(*event->mimeData());
    if (content.hasFiles())
        emit filesDropped(content.files());
    else
        emit slotsDropped(content.slotObjects(m_workspace.library()));
    event->acceptProposedAction();
}

} // namespace retinue
