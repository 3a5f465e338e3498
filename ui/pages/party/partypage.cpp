#include "ui/pages/party/partypage.h"

#include "core/base/text.h"
#include "ui/pages/party/characterpanel.h"
#include "ui/pages/party/draftkeeper.h"
#include "ui/pages/party/dropcontent.h"
#include "ui/pages/party/partydraft.h"
#include "ui/pages/party/partyhead.h"
#include "ui/pages/party/partypanel.h"
#include "ui/pages/party/partysplitter.h"
#include "ui/pages/party/placemodel.h"
#include "ui/pages/party/placeview.h"
#include "ui/pages/party/portraitbox.h"
#include "ui/pages/party/portraitrunner.h"
#include "ui/pages/party/presetpanel.h"
#include "ui/pages/party/todomodel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/searchfield.h"
#include "ui/workspace.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QRandomGenerator>

namespace retinue {

namespace {

constexpr int checkAfterMs = 120;

} // namespace

PartyPage::PartyPage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_draft(new PartyDraft(workspace.undoStack(), this)),
      m_keeper(std::make_unique<DraftKeeper>(workspace, *m_draft)), m_places(new PlaceModel(workspace, *m_draft, this)),
      m_todo(new TodoModel(workspace, *m_draft, this)), m_runner(new PortraitRunner(workspace, *m_draft, this))
{
    m_head = new PartyHead(workspace, *m_draft, this);
    m_banner = new Banner(Banner::Kind::Info, {}, {}, this);
    m_banner->hide();
    m_presets = new PresetPanel(workspace, *m_draft, this);
    m_party = new PartyPanel(workspace, *m_draft, *m_places, *m_todo, this);
    m_form = new CharacterPanel(workspace, *m_draft, *m_places, *m_runner, this);
    m_splitter = new PartySplitter(m_presets, m_party, m_form, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_banner);
    layout->addWidget(m_splitter, 1);
    makeActions();
    connectParts();
    shareUndo();
    if (m_keeper->restore())
        offerDraft();
    refreshIssues();
    m_party->places().setCurrentPlace(0);
}

PartyPage::~PartyPage() = default;

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
    QAction *start =
        makeAction(tr("&Start Campaign"), "play", QKeySequence(Qt::CTRL | Qt::Key_Return), &PartyPage::start);
    start->setProperty("changes", true);
    makeAction(tr("Edit the &Title"), "edit", QKeySequence(Qt::Key_F2), &PartyPage::editTitle);
    makeAction(tr("Add at &Random"), "random", QKeySequence(Qt::CTRL | Qt::Key_R), &PartyPage::addRandom);
    makeAction(tr("&Duplicate Place"), "duplicate", QKeySequence(Qt::CTRL | Qt::Key_D), &PartyPage::duplicateCurrent);
    makeAction(tr("&Clear Place"), "clear", {}, &PartyPage::clearCurrent);
    makeAction(tr("Clear &Everything"), "trash", {}, &PartyPage::clearAll);
    makeAction(tr("&Generate Portrait"), "wand", QKeySequence(Qt::CTRL | Qt::Key_G), &PartyPage::generatePortrait)
        ->setProperty("changes", true);
    makeAction(tr("&Presets"), "presets", QKeySequence(Qt::CTRL | Qt::Key_P), &PartyPage::togglePresets);
    makeAction(tr("Presets or &My People"), "people", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
               &PartyPage::togglePeople);
    if (m_workspace.library().isReadOnly()) {
        m_head->lockStart(tr("This library is open for reading only; a campaign cannot be started in it."));
        start->setEnabled(false);
    } else {
        m_head->lockStart({});
    }
}

void PartyPage::connectParts()
{
    m_checking.setSingleShot(true);
    m_checking.setInterval(checkAfterMs);
    connect(&m_checking, &QTimer::timeout, this, &PartyPage::refreshIssues);
    connect(m_draft, &PartyDraft::changed, &m_checking, QOverload<>::of(&QTimer::start));
    connect(&m_workspace.library(), &Library::changed, &m_checking, QOverload<>::of(&QTimer::start));
    connect(m_keeper.get(), &DraftKeeper::kept, this, [this](bool saved) {
        m_head->setDraftNote(saved ? tr("new campaign, kept as a draft until you start")
                                   : tr("the draft could not be saved"));
    });
    const auto add = [this](const QList<Json> &list) { m_party->addSlots(list); };
    connect(&m_workspace, &Workspace::partyRequested, this, add);
    connect(m_presets, &PresetPanel::addRequested, this, add);
    connect(m_presets, &PresetPanel::slotsDropped, this, add);
    connect(m_presets, &PresetPanel::filesDropped, this,
            [this](const QStringList &files) { m_party->addFiles(files, -1); });
    m_party->setRandomSource([this] { return m_presets->anyUnused(QRandomGenerator::global()->generate()); });

    connect(m_head, &PartyHead::startRequested, this, &PartyPage::start);
    connect(&m_party->places(), &PlaceView::currentPlaceChanged, m_form, &CharacterPanel::setPlace);
    connect(m_form, &CharacterPanel::placeRequested, &m_party->places(), &PlaceView::setCurrentPlace);
    connect(m_party, &PartyPanel::presetsToggled, this, &PartyPage::togglePresets);
    connect(m_party, &PartyPanel::jumpRequested, this, &PartyPage::jump);
    connect(m_party, &PartyPanel::editRequested, this, [this](int place) {
        goTo({StartIssue::Kind::Hint, place, QStringLiteral("name"), {}, {}});
    });
    connect(m_party, &PartyPanel::portraitRequested, m_form->portrait(), &PortraitBox::generateAt);
    connect(m_party, &PartyPanel::pictureDropped, this,
            [this](const QString &file) { m_form->portrait()->useFile(file); });
    connect(m_splitter, &PartySplitter::becameNarrow, this,
            [this] { m_splitter->setDrawerOpen(m_draft->filledCount() == 0); });
    connect(m_runner, &PortraitRunner::changed, this, [this](int place) {
        m_places->setBusy(place, m_runner->isRunning(place) ? std::max(0.0, m_runner->progress(place)) : -1);
    });
}

/// Ctrl+Z and Ctrl+Y in a field take back steps of the party, not letters.
void PartyPage::shareUndo()
{
    for (QWidget *part : QList<QWidget *>{m_head, m_form})
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
    for (QWidget *part : QList<QWidget *>{m_presets, m_party, m_form})
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
        m_party->addFiles(content.files(), content.isPicture() ? m_party->currentPlace() : -1);
    else
        m_party->addSlots(content.slotObjects(m_workspace.library()));
    return true;
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

void PartyPage::refreshIssues()
{
    m_checking.stop();
    m_todo->refresh();
    m_places->setIssues(m_todo->issues());
    m_form->setIssues(m_todo->issues());
    m_head->showIssues(m_todo->issues());
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
    const QString title = singleLine(m_draft->campaign(QStringLiteral("title")), 60);
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
    m_keeper->saveNow();
    refreshIssues();
    m_workspace.say(tr("%1 has begun").arg(title));
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
        m_party->places().setCurrentPlace(issue.slot);
        m_splitter->showForm();
        m_form->focusField(issue.field);
        if (issue.field == QLatin1String("portrait_url"))
            generatePortrait();
        return;
    }
    if (m_head->focusField(issue.field))
        return;
    if (issue.field == QLatin1String("portraits")) {
        for (int place = 0; place < PartyDraft::placeCount; ++place)
            if (m_draft->place(place).text("portrait_url").isEmpty())
                m_form->portrait()->generateAt(place);
        return;
    }
    if (issue.field == QLatin1String("party")) {
        m_splitter->setDrawerOpen(true);
        m_presets->searchField()->setFocus(Qt::OtherFocusReason);
    }
}

void PartyPage::addRandom()
{
    m_party->addRandom();
}

void PartyPage::duplicateCurrent()
{
    m_party->duplicateCurrent();
}

void PartyPage::clearCurrent()
{
    m_party->clearCurrent();
}

void PartyPage::clearAll()
{
    m_draft->clearAll(true);
}

void PartyPage::generatePortrait()
{
    m_form->portrait()->generate();
}

void PartyPage::editTitle()
{
    m_head->focusField(QStringLiteral("title"));
}

void PartyPage::togglePresets()
{
    if (m_splitter->isNarrow())
        m_splitter->setDrawerOpen(!m_presets->isVisible());
    if (m_presets->isVisible())
        m_presets->searchField()->setFocus(Qt::ShortcutFocusReason);
}

void PartyPage::togglePeople()
{
    m_presets->showPeople(!m_presets->showsPeople());
}

} // namespace retinue
