#include "ui/pages/party/partypage.h"

#include "core/base/text.h"
#include "core/operations/outsidefile.h"
#include "core/settings/settings.h"
#include "ui/pages/party/characterpanel.h"
#include "ui/pages/party/dropcontent.h"
#include "ui/pages/party/partydraft.h"
#include "ui/pages/party/partyhead.h"
#include "ui/pages/party/placemodel.h"
#include "ui/pages/party/placeview.h"
#include "ui/pages/party/portraitbox.h"
#include "ui/pages/party/portraitrunner.h"
#include "ui/pages/party/presetpanel.h"
#include "ui/pages/party/todomodel.h"
#include "ui/pages/party/todopanel.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/sizes.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchfield.h"
#include "ui/workspace.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSplitter>
#include <QToolButton>

namespace retinue {

namespace {

const QString draftKind = QStringLiteral("party");
constexpr int narrowWidth = 1220; ///< a window of 1300 without the rail
constexpr int tightWidth = 840;
constexpr int leastForParty = 320; ///< places in two columns, buttons without words
constexpr int wordsForParty = 470;
constexpr int wideEnoughForParty = 560; ///< four columns as in a full window

} // namespace

PartyPage::PartyPage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_draft(new PartyDraft(workspace.undoStack(), this)),
      m_store(Settings::draftFolder()), m_places(new PlaceModel(workspace, *m_draft, this)),
      m_todo(new TodoModel(workspace, *m_draft, this)), m_runner(new PortraitRunner(workspace, *m_draft, this))
{
    m_head = new PartyHead(workspace, *m_draft, this);
    m_banner = new Banner(Banner::Kind::Info, {}, {}, this);
    m_banner->hide();
    m_presets = new PresetPanel(workspace, *m_draft, this);
    m_panel = new CharacterPanel(workspace, *m_draft, *m_places, *m_runner, this);
    m_middle = makeMiddle();
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_presets);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(1, 1);
    m_presets->setMinimumWidth(260);
    m_panel->setMinimumWidth(430);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isShared = true; });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_banner);
    layout->addWidget(m_splitter, 1);
    makeActions();
    connectParts();
    shareUndo();
    loadDraft();
    refreshIssues();
    m_view->setCurrentPlace(0);
}

PartyPage::~PartyPage()
{
    saveDraft();
}

QWidget *PartyPage::makeMiddle()
{
    auto *middle = new QWidget(this);
    m_count = new Label({}, TextSize::Body, TextTone::Quiet, middle);
    m_refusal = new Label({}, TextSize::Small, TextTone::Warn, middle);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_view = new PlaceView(*m_places, *m_draft, m_workspace, middle);
    m_todoPanel = new TodoPanel(*m_todo, middle);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(sizes::inspectorMargin, 0, 8, 0);
    head->setSpacing(8);
    const auto button = [&](const QString &text, const char *iconName, void (PartyPage::*slot)()) {
        auto *made = new QToolButton(middle);
        made->setText(text);
        made->setIcon(icon(iconName));
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        setQuiet(made);
        connect(made, &QToolButton::clicked, this, slot);
        return made;
    };
    m_openPresets = button(tr("&Presets"), "presets", &PartyPage::togglePresets);
    m_openPresets->setCheckable(true);
    head->addWidget(m_openPresets);
    head->addWidget(new Label(tr("Party"), TextSize::BodyBold, TextTone::Main, middle));
    head->addWidget(m_count);
    head->addStretch();
    m_partyButtons = {button(tr("&Random"), "random", &PartyPage::addRandom),
                      button(tr("D&uplicate"), "duplicate", &PartyPage::duplicateCurrent),
                      button(tr("Cle&ar"), "clear", &PartyPage::clearCurrent)};
    setPlainToolTip(m_partyButtons[0], tr("Add somebody at random from those shown (Ctrl+R)"));
    setPlainToolTip(m_partyButtons[1], tr("Copy the chosen character to a free place (Ctrl+D)"));
    setPlainToolTip(m_partyButtons[2], tr("Clear the chosen place (Delete)"));
    for (QToolButton *made : std::as_const(m_partyButtons))
        head->addWidget(made);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 8, 0, 14);
    layout->setSpacing(0);
    layout->addLayout(head);
    auto *refusal = new QHBoxLayout;
    refusal->setContentsMargins(sizes::inspectorMargin, 0, sizes::inspectorMargin, 0);
    refusal->addWidget(m_refusal);
    layout->addLayout(refusal);
    layout->addWidget(m_view, 100);
    auto *todo = new QHBoxLayout;
    todo->setContentsMargins(sizes::inspectorMargin, 6, sizes::inspectorMargin - 2, 0);
    todo->addWidget(m_todoPanel);
    layout->addLayout(todo);
    layout->addStretch(0);
    return middle;
}

QAction *PartyPage::makeAction(const QString &text, const char *iconName, const QKeySequence &keys,
                               void (PartyPage::*slot)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcut(keys);
    action->setProperty("menu", QStringLiteral("party"));
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    m_actions << action;
    return action;
}

void PartyPage::makeActions()
{
    m_startAction =
        makeAction(tr("&Start Campaign"), "play", QKeySequence(Qt::CTRL | Qt::Key_Return), &PartyPage::start);
    m_startAction->setProperty("changes", true);
    makeAction(tr("Edit the &Title"), "edit", QKeySequence(Qt::Key_F2), &PartyPage::editTitle);
    makeAction(tr("Add at &Random"), "random", QKeySequence(Qt::CTRL | Qt::Key_R), &PartyPage::addRandom);
    makeAction(tr("&Duplicate Place"), "duplicate", QKeySequence(Qt::CTRL | Qt::Key_D), &PartyPage::duplicateCurrent);
    makeAction(tr("&Clear Place"), "clear", {}, &PartyPage::clearCurrent);
    makeAction(tr("Clear &Everything"), "trash", {}, &PartyPage::clearAll);
    makeAction(tr("&Generate Portrait"), "wand", QKeySequence(Qt::CTRL | Qt::Key_G), &PartyPage::generatePortrait)
        ->setProperty("changes", true);
    m_presetsAction =
        makeAction(tr("&Presets"), "presets", QKeySequence(Qt::CTRL | Qt::Key_P), &PartyPage::togglePresets);
    makeAction(tr("Presets or &My People"), "people", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
               &PartyPage::togglePeople);
    if (m_workspace.library().isReadOnly()) {
        m_head->lockStart(tr("This library is open for reading only; a campaign cannot be started in it."));
        m_startAction->setEnabled(false);
    } else {
        m_head->lockStart({});
    }
}

void PartyPage::connectParts()
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(600);
    m_checking.setSingleShot(true);
    m_checking.setInterval(120);
    connect(&m_saving, &QTimer::timeout, this, &PartyPage::saveDraft);
    connect(&m_checking, &QTimer::timeout, this, &PartyPage::refreshIssues);
    connect(m_draft, &PartyDraft::changed, this, [this] {
        m_refusal->hide();
        m_workspace.setUnsaved(this, true);
        m_saving.start();
        m_checking.start();
        refreshHead();
    });
    connect(&m_workspace.library(), &Library::changed, &m_checking, QOverload<>::of(&QTimer::start));
    connect(&m_workspace, &Workspace::saveRequested, this, &PartyPage::saveDraft);
    connect(&m_workspace, &Workspace::partyRequested, this,
            [this](const QList<Json> &slotObjects) { addSlots(slotObjects); });

    connect(m_head, &PartyHead::startRequested, this, &PartyPage::start);
    connect(m_presets, &PresetPanel::addRequested, this, [this](const QList<Json> &list) { addSlots(list); });
    connect(m_presets, &PresetPanel::slotsDropped, this, [this](const QList<Json> &list) { addSlots(list); });
    connect(m_presets, &PresetPanel::filesDropped, this, [this](const QStringList &files) { addFiles(files, -1); });
    connect(m_view, &PlaceView::currentPlaceChanged, m_panel, &CharacterPanel::setPlace);
    connect(m_view, &PlaceView::editRequested, this, [this](int place) {
        showPlace(place);
        m_panel->focusField(QStringLiteral("name"));
    });
    connect(m_view, &PlaceView::duplicateRequested, this, &PartyPage::duplicateCurrent);
    connect(m_view, &PlaceView::clearRequested, m_draft, &PartyDraft::clear);
    connect(m_view, &PlaceView::swapRequested, this, [this](int from, int to) {
        m_draft->swap(from, to);
        m_view->setCurrentPlace(to);
    });
    connect(m_view, &PlaceView::slotsDropped, this, &PartyPage::addSlots);
    connect(m_view, &PlaceView::filesDropped, this, &PartyPage::addFiles);
    connect(m_view, &PlaceView::pasteRequested, this, &PartyPage::paste);
    connect(m_view, &PlaceView::menuRequested, this, &PartyPage::showMenu);
    connect(m_panel, &CharacterPanel::placeRequested, m_view, &PlaceView::setCurrentPlace);
    connect(m_panel, &CharacterPanel::backRequested, this, [this] {
        m_formOpen = false;
        arrange();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_todoPanel, &TodoPanel::jumpRequested, this, &PartyPage::jump);
    connect(m_runner, &PortraitRunner::changed, this, [this](int place) {
        m_places->setBusy(place, m_runner->isRunning(place) ? std::max(0.0, m_runner->progress(place)) : -1);
    });
}

void PartyPage::shareUndo()
{
    for (QWidget *part : QList<QWidget *>{m_head, m_panel})
        for (QWidget *widget : part->findChildren<QWidget *>())
            if (widget->inherits("QLineEdit") || widget->inherits("QPlainTextEdit") || widget->inherits("QComboBox") ||
                widget->inherits("QAbstractSpinBox"))
                widget->installEventFilter(this);
}

bool PartyPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))
            return true; // not accepted by the field, so it goes to the window
    }
    return Page::eventFilter(watched, event);
}

QWidget *PartyPage::searchField()
{
    return m_presets->searchField();
}

QList<QWidget *> PartyPage::regions()
{
    QList<QWidget *> list{m_head};
    for (QWidget *part : QList<QWidget *>{m_presets, m_middle, m_panel})
        if (part->isVisible())
            list << part;
    return list;
}

bool PartyPage::takeDrop(const QMimeData &mime)
{
    const DropContent content(mime);
    if (!content.isUsable())
        return false;
    if (content.hasFiles())
        addFiles(content.files(), content.isPicture() ? m_view->currentPlace() : -1);
    else
        addSlots(content.slotObjects(m_workspace.library()));
    return true;
}

void PartyPage::loadDraft()
{
    const auto draft = m_store.load(draftKind, m_workspace.library().root());
    if (!draft) {
        m_workspace.report(draft.error());
        return;
    }
    if (!draft->has_value() || !m_draft->restore(**draft))
        return;
    m_saving.stop();
    offerDraft();
}

/// Says that the party of last time is here again, and lets the user begin anew.
void PartyPage::offerDraft()
{
    m_banner->setMessage(Banner::Kind::Info, tr("Your party from last time is here again."),
                         tr("It was kept as a draft; nothing of it is in the library yet."));
    auto *afresh = m_banner->addButton(tr("Begin anew"));
    auto *keep = m_banner->addButton(tr("Go on with it"));
    connect(afresh, &QPushButton::clicked, this, [this] {
        m_draft->clearAll(true);
        m_banner->hide();
    });
    connect(keep, &QPushButton::clicked, m_banner, &QWidget::hide);
    m_banner->show();
}

void PartyPage::saveDraft()
{
    m_saving.stop();
    m_workspace.setUnsaved(this, false);
    const QString root = m_workspace.library().root();
    if (m_draft->isPristine()) {
        m_store.remove(draftKind, root);
        m_head->setDraftNote(tr("new campaign, kept as a draft until you start"));
        return;
    }
    if (const auto saved = m_store.save(draftKind, root, m_draft->toJson()); !saved) {
        m_workspace.report(saved.error());
        m_head->setDraftNote(tr("the draft could not be saved"));
        return;
    }
    m_head->setDraftNote(tr("new campaign, kept as a draft until you start"));
}

void PartyPage::refreshIssues()
{
    m_checking.stop();
    m_todo->refresh();
    m_places->setIssues(m_todo->issues());
    m_panel->setIssues(m_todo->issues());
    m_head->showIssues(m_todo->issues());
    refreshHead();
}

void PartyPage::refreshHead()
{
    m_count->setText(tr("%1 of %2").arg(m_draft->filledCount()).arg(PartyDraft::placeCount));
}

void PartyPage::start()
{
    if (m_workspace.library().isReadOnly())
        return;
    m_draft->endTyping();
    refreshIssues();
    if (m_todo->neededCount() > 0) {
        m_workspace.say(tr("First: %1").arg(m_todo->issue(0).message));
        jump(0);
        return;
    }
    const auto plan = planStart(m_draft->request(), std::as_const(m_workspace).library(), m_workspace.services());
    if (!plan) {
        m_workspace.report(plan.error());
        return;
    }
    const auto committed = m_workspace.library().commit(plan->transaction);
    if (!committed) {
        m_workspace.report(committed.error());
        return;
    }
    m_workspace.undoStack().beginMacro(plan->transaction.label());
    m_workspace.accept(committed);
    m_draft->clearAll(true);
    m_workspace.undoStack().endMacro();
    m_banner->hide();
    saveDraft();
    refreshIssues();
    m_workspace.say(tr("Started: %1").arg(plan->transaction.label()));
    emit m_workspace.campaignRequested(plan->campaignId);
}

void PartyPage::jump(int row)
{
    if (row >= 0 && row < m_todo->rowCount())
        goTo(m_todo->issue(row));
}

void PartyPage::goTo(const StartIssue &issue)
{
    if (issue.slot >= 0) {
        showPlace(issue.slot);
        m_panel->focusField(issue.field);
        if (issue.field == QLatin1String("portrait_url"))
            generatePortrait();
        return;
    }
    if (m_head->focusField(issue.field))
        return;
    if (issue.field == QLatin1String("portraits")) {
        for (int place = 0; place < PartyDraft::placeCount; ++place)
            if (m_draft->place(place).text("portrait_url").isEmpty())
                m_panel->portrait()->generateAt(place);
        return;
    }
    if (issue.field == QLatin1String("party")) {
        m_drawerOpen = true;
        arrange();
        m_presets->searchField()->setFocus(Qt::OtherFocusReason);
    }
}

void PartyPage::showPlace(int place)
{
    m_view->setCurrentPlace(place);
    if (m_panel->isVisible())
        return;
    m_formOpen = m_isTight;
    m_drawerOpen = false;
    arrange();
}

void PartyPage::addSlots(const QList<Json> &slotObjects, int place)
{
    if (slotObjects.isEmpty())
        return;
    const bool isMany = slotObjects.size() > 1;
    if (isMany)
        m_workspace.undoStack().beginMacro(tr("add %1 characters").arg(slotObjects.size()));
    int refused = 0;
    int last = -1;
    for (const Json &slot : slotObjects) {
        const int at = m_draft->put(placeFromSlot(slot), std::exchange(place, -1));
        at < 0 ? void(++refused) : void(last = at);
    }
    if (isMany)
        m_workspace.undoStack().endMacro();
    if (last >= 0)
        m_view->setCurrentPlace(last);
    if (refused > 0)
        refuse(refused == 1 ? tr("All eight places are taken. Clear one to add %1.")
                                  .arg(singleLine(textOf(slotObjects.last(), "name"), 40))
                            : tr("All eight places are taken; %1 characters did not fit.").arg(refused));
}

void PartyPage::addFiles(const QStringList &files, int place)
{
    if (files.size() == 1 && place >= 0 && !m_draft->place(place).isEmpty()) {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(files.first())});
        if (DropContent(mime).isPicture()) {
            m_view->setCurrentPlace(place);
            m_panel->portrait()->useFile(files.first());
            return;
        }
    }
    QList<Json> found;
    for (const QString &file : files) {
        const auto presets = readPresetFile(file);
        if (!presets) {
            m_workspace.report(presets.error());
            continue;
        }
        for (const Json &preset : *presets)
            found << placeFromPreset(preset).slotObject();
    }
    addSlots(found, place);
}

void PartyPage::paste(int place)
{
    const DropContent content(*QGuiApplication::clipboard()->mimeData());
    if (content.hasFiles())
        addFiles(content.files(), place);
    else if (content.isUsable())
        addSlots(content.slotObjects(m_workspace.library()), m_draft->place(place).isEmpty() ? place : -1);
    else
        refuse(tr("There is no preset on the clipboard. Copy a preset's JSON first."));
}

void PartyPage::addRandom()
{
    if (m_draft->firstFree() < 0)
        return refuse(tr("All eight places are taken. Clear one first."));
    const Json slot = m_presets->anyUnused(QRandomGenerator::global()->generate());
    if (slot.is_null())
        refuse(tr("Everybody shown is in the party already. Change the filter."));
    else
        addSlots({slot});
}

void PartyPage::duplicateCurrent()
{
    const int place = m_view->currentPlace();
    if (m_draft->place(place).isEmpty())
        return refuse(tr("Place %1 is empty; choose somebody to duplicate.").arg(place + 1));
    const int copy = m_draft->duplicate(place);
    if (copy < 0)
        refuse(tr("All eight places are taken. Clear one first."));
    else
        m_view->setCurrentPlace(copy);
}

void PartyPage::clearCurrent()
{
    m_draft->clear(m_view->currentPlace());
}

void PartyPage::clearAll()
{
    m_draft->clearAll(true);
}

void PartyPage::generatePortrait()
{
    m_panel->portrait()->generate();
}

void PartyPage::editTitle()
{
    m_head->focusField(QStringLiteral("title"));
}

void PartyPage::togglePresets()
{
    if (m_isNarrow) {
        m_drawerOpen = !m_presets->isVisible();
        m_formOpen = false;
        arrange();
    }
    if (m_presets->isVisible())
        m_presets->searchField()->setFocus(Qt::ShortcutFocusReason);
}

void PartyPage::togglePeople()
{
    m_presets->showPeople(!m_presets->showsPeople());
}

void PartyPage::showMenu(int place, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isTaken = !m_draft->place(place).isEmpty();
    const auto add = [&](const char *iconName, const QString &text, bool isPossible, auto slot) {
        menu->addAction(icon(iconName), text, this, slot)->setEnabled(isPossible);
    };
    add("edit", tr("&Edit"), true, [this, place] {
        showPlace(place);
        m_panel->focusField(QStringLiteral("name"));
    });
    add("wand", tr("&Generate portrait"), isTaken, &PartyPage::generatePortrait);
    add("duplicate", tr("&Duplicate"), isTaken, &PartyPage::duplicateCurrent);
    add("random", tr("Add at &random"), m_draft->firstFree() >= 0, &PartyPage::addRandom);
    add("copy", tr("&Paste a preset"), true, [this, place] { paste(place); });
    menu->addSeparator();
    const auto move = [this, place](int to) {
        m_draft->swap(place, to);
        m_view->setCurrentPlace(to);
    };
    add("chevron-left", tr("Move &before"), isTaken && place > 0, [move, place] { move(place - 1); });
    add("chevron-right", tr("Move &after"), isTaken && place + 1 < PartyDraft::placeCount,
        [move, place] { move(place + 1); });
    menu->addSeparator();
    add("clear", tr("&Clear"), isTaken, &PartyPage::clearCurrent);
    menu->popup(globalPosition);
}

void PartyPage::refuse(const QString &sentence)
{
    m_refusal->setText(sentence);
    m_refusal->show();
    m_workspace.say(sentence);
}

void PartyPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void PartyPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    arrange();
}

/// What is shown side by side follows from the width: the presets become a drawer first, then drawer and form take
/// turns, and at last form and party.
void PartyPage::arrange()
{
    const bool wasNarrow = std::exchange(m_isNarrow, width() < narrowWidth);
    if (m_isNarrow && !wasNarrow)
        m_drawerOpen = m_draft->filledCount() == 0;
    m_isTight = width() < tightWidth;
    const bool showsDrawer = !m_isNarrow || (m_drawerOpen && !(m_isTight && m_formOpen));
    const int rest = width() - (showsDrawer ? m_presets->minimumWidth() + 1 : 0);
    const bool showsForm = m_isTight ? m_formOpen : rest >= m_panel->minimumWidth() + leastForParty;
    const int left = rest - (showsForm ? m_panel->minimumWidth() + 1 : 0);
    for (QToolButton *button : std::as_const(m_partyButtons))
        button->setToolButtonStyle(left < wordsForParty ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_presets->setVisible(showsDrawer);
    m_middle->setVisible(!m_isTight || !m_formOpen);
    m_panel->setVisible(showsForm);
    m_panel->setBackVisible(m_isTight && m_formOpen);
    m_todoPanel->setMostRows(height() > 1000 ? 8 : height() > 780 ? 4 : height() > 620 ? 3 : 2);
    m_openPresets->setVisible(m_isNarrow);
    m_openPresets->setChecked(showsDrawer);
    share(showsDrawer, showsForm);
}

void PartyPage::share(bool showsDrawer, bool showsForm)
{
    const int sharing = width() / 200 * 4 + (showsDrawer ? 2 : 0) + (showsForm ? 1 : 0);
    if (m_isShared || std::exchange(m_sharing, sharing) == sharing)
        return;
    const int presets = showsDrawer ? std::clamp(width() * 216 / 1000, m_presets->minimumWidth(), 440) : 0;
    const int least = m_isNarrow ? wideEnoughForParty : 0;
    const int form = std::min(std::clamp(width() * 375 / 1000, m_panel->minimumWidth(), 640),
                              std::max(m_panel->minimumWidth(), width() - presets - least));
    const int roomy = m_isNarrow && !showsDrawer ? std::max(form, width() - wideEnoughForParty) : form;
    m_splitter->setSizes({presets, width() - presets - (showsForm ? roomy : 0), showsForm ? roomy : 0});
}

} // namespace retinue
