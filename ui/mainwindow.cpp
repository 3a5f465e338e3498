#include "ui/mainwindow.h"

#include "core/base/text.h"
#include "core/settings/settings.h"
#include "ui/actions.h"
#include "ui/bannerarea.h"
#include "ui/cornerbar.h"
#include "ui/dialogs/palette.h"
#include "ui/dialogs/shortcutsheet.h"
#include "ui/jobsdock.h"
#include "ui/pages/emptypage.h"
#include "ui/pages/page.h"
#include "ui/pages/settingspage.h"
#include "ui/paletteentries.h"
#include "ui/rail.h"
#include "ui/statusbar.h"
#include "ui/theme/look.h"
#include "ui/workspace.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

namespace retinue {

namespace {

constexpr QSize smallest{720, 520};
constexpr QSize atFirst{1280, 800};
constexpr int widthForLabels = 1000;
constexpr int noticeOfOneLine = 48;
constexpr int noticeOfTwoLines = 64;
constexpr std::chrono::seconds lookAgainAfter{30};

const QString geometryState = QStringLiteral("window/geometry");
const QString pageState = QStringLiteral("window/page");

QKeySequence pageKey(qsizetype index)
{
    return QKeySequence(QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(Qt::Key_1 + index)));
}

} // namespace

MainWindow::MainWindow(Settings &settings, const WindowContent &content, QWidget *parent)
    : QMainWindow(parent), m_settings(settings), m_content(content), m_corner(new CornerBar(this)),
      m_actions(new Actions(*menuBar(), this)), m_libraryMenu(new QMenu(this)), m_notice(new QToolBar(this)),
      m_rail(new Rail(this)), m_banners(new BannerArea), m_stack(new QStackedWidget),
      m_empty(new EmptyPage(content.faces, content.presets)),
      m_settingsPage(new SettingsPage(settings, content.languages)), m_jobs(new JobsDock(this)),
      m_status(new StatusBar(this))
{
    setMinimumSize(smallest);
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::PreventContextMenu);
    placeParts();
    connectActions();
    restore();
    setWorkspace(nullptr);
    connect(&m_lookAgain, &QTimer::timeout, this, &MainWindow::readAgain);
    m_lookAgain.start(lookAgainAfter);
}

MainWindow::~MainWindow()
{
    setWorkspace(nullptr);
}

void MainWindow::placeParts()
{
    menuBar()->setCornerWidget(m_corner, Qt::TopRightCorner);
    m_corner->setLibraryMenu(m_libraryMenu);

    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setMovable(false);
    m_notice->setContentsMargins({});
    m_notice->layout()->setContentsMargins({});
    m_notice->toggleViewAction()->setVisible(false);
    m_notice->hide();
    addToolBar(Qt::TopToolBarArea, m_notice);
    addToolBar(Qt::LeftToolBarArea, m_rail);

    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_banners);
    column->addWidget(m_stack, 1);
    setCentralWidget(middle);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_settingsPage);

    addDockWidget(Qt::BottomDockWidgetArea, m_jobs);
    m_jobs->hide();
    setStatusBar(m_status);

    for (const PageKind &kind : m_content.pages)
        m_rail->addEntry(kind.title, kind.iconName, pageKey(m_rail->count()));
    m_rail->addEntry(m_settingsPage->title(), QString::fromLatin1(m_settingsPage->iconName()),
                     QKeySequence(Qt::CTRL | Qt::Key_Comma), true);
}

void MainWindow::connectActions()
{
    for (qsizetype i = 0; i < m_content.pages.size(); ++i) {
        const PageKind &kind = m_content.pages[i];
        connect(m_actions->addPage(kind.title, kind.iconName, pageKey(i)), &QAction::triggered, this,
                [this, i] { showEntry(int(i), true); });
    }
    connect(
        m_actions->addPage(m_settingsPage->title(), QStringLiteral("settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma)),
        &QAction::triggered, this, [this] { showEntry(int(m_content.pages.size()), true); });
    connect(m_rail, &Rail::chosen, this, [this](int entry) { showEntry(entry, false); });

    const auto open = [this] { chooseFolder(tr("Open or make a library"), &MainWindow::openRequested); };
    const auto inspect = [this] { chooseFolder(tr("Only look at a folder"), &MainWindow::inspectRequested); };
    connect(m_actions->openLibrary, &QAction::triggered, this, open);
    connect(m_actions->inspect, &QAction::triggered, this, inspect);
    connect(m_actions->closeInspection, &QAction::triggered, this, &MainWindow::inspectionClosed);
    connect(m_actions->openSample, &QAction::triggered, this, &MainWindow::sampleRequested);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->undo, &QAction::triggered, this, [this] { m_workspace->undo(); });
    connect(m_actions->redo, &QAction::triggered, this, [this] { m_workspace->redo(); });
    connect(m_actions->find, &QAction::triggered, this, [this] {
        if (QWidget *field = currentPage() ? currentPage()->searchField() : nullptr)
            field->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_actions->palette, &QAction::triggered, this, &MainWindow::openPalette);
    connect(m_actions->nextRegion, &QAction::triggered, this, [this] { goToRegion(1); });
    connect(m_actions->previousRegion, &QAction::triggered, this, [this] { goToRegion(-1); });
    connect(m_actions->inspector, &QAction::triggered, this, &MainWindow::toggleInspector);
    connect(m_actions->jobs, &QAction::triggered, m_jobs, &QWidget::setVisible);
    connect(m_jobs, &QDockWidget::visibilityChanged, m_actions->jobs, &QAction::setChecked);
    connect(m_actions->readAgain, &QAction::triggered, this, [this] {
        readAgain();
        m_status->say(tr("The folder has been read again."));
    });
    connect(m_actions->guide, &QAction::triggered, this,
            [this] { (new ShortcutSheet(m_actions->menus(), this))->show(); });
    connect(m_actions->about, &QAction::triggered, this, [this] {
        auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Retinue"),
                                    tr("Retinue %1\n\nCharacters and campaigns for game masters.\nIt works with plain "
                                       "files on this computer, without account and without network.")
                                        .arg(QCoreApplication::applicationVersion()),
                                    QMessageBox::Close, this);
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    for (QAction *scheme : m_actions->colourSchemes()->actions()) {
        scheme->setChecked(scheme->data().toString() == m_settings.colourScheme());
        connect(scheme, &QAction::triggered, this,
                [this, scheme] { m_settings.setColourScheme(scheme->data().toString()); });
    }
    connect(&m_settings, &Settings::colourSchemeChanged, this, [this](const QString &name) {
        for (QAction *scheme : m_actions->colourSchemes()->actions())
            scheme->setChecked(scheme->data().toString() == name);
    });
    connect(m_actions->recentMenu(), &QMenu::aboutToShow, this, &MainWindow::fillRecent);

    m_libraryMenu->addActions(
        {m_actions->openLibrary, m_actions->inspect, m_actions->closeInspection, m_actions->openSample});
    m_libraryMenu->addMenu(m_actions->recentMenu());
    connect(m_corner, &CornerBar::searchClicked, this, &MainWindow::openPalette);
    connect(m_status, &StatusBar::jobsClicked, this, [this] { m_jobs->setVisible(!m_jobs->isVisible()); });
    connect(m_empty, &EmptyPage::partyChosen, this, [this] { showEntry(0, true); });
    connect(m_empty, &EmptyPage::sampleChosen, this, &MainWindow::sampleRequested);
    connect(m_empty, &EmptyPage::openChosen, this, open);
    connect(m_empty, &EmptyPage::inspectChosen, this, inspect);
}

void MainWindow::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->saveNow();
        m_workspace->disconnect(this);
        m_workspace->undoStack().disconnect(this);
    }
    m_actions->showPage(nullptr, false);
    m_status->setWorkspace(workspace);
    m_jobs->setQueue(workspace ? &workspace->jobs() : nullptr);
    m_settingsPage->setWorkspace(workspace);
    qDeleteAll(m_pages);
    for (int entry = 0; entry < m_pages.size(); ++entry)
        m_rail->setBadge(entry, 0);
    m_pages.clear();
    m_banners->clear();
    m_workspace = workspace;
    if (workspace) {
        connectWorkspace();
        makePages();
    }
    makeNotice();
    refresh();
    const bool isEmpty =
        !workspace || (workspace->library().profiles().isEmpty() && workspace->library().campaigns().isEmpty() &&
                       workspace->library().brokenFiles().isEmpty());
    if (isEmpty || !showPage(m_settings.state(pageState).toString()))
        isEmpty || m_pages.isEmpty() ? showEmpty() : showEntry(0, true);
}

void MainWindow::makePages()
{
    for (const PageKind &kind : m_content.pages) {
        Page *page = kind.make(*m_workspace, m_stack);
        page->setObjectName(kind.name);
        page->setAccessibleName(kind.title);
        m_stack->addWidget(page);
        const int entry = int(m_pages.size());
        connect(page, &Page::badgeChanged, m_rail, [this, page, entry] { m_rail->setBadge(entry, page->badge()); });
        m_pages.append(page);
    }
}

void MainWindow::connectWorkspace()
{
    connect(m_workspace, &Workspace::reported, this, &MainWindow::showError);
    connect(m_workspace, &Workspace::personRequested, this, [this] { showPage(QStringLiteral("people")); });
    connect(m_workspace, &Workspace::campaignRequested, this, [this] { showPage(QStringLiteral("campaigns")); });
    connect(m_workspace, &Workspace::partyRequested, this, [this] { showPage(QStringLiteral("party")); });
    connect(&m_workspace->undoStack(), &QUndoStack::indexChanged, this, &MainWindow::refreshUndo);
    connect(&m_workspace->undoStack(), &QUndoStack::undoTextChanged, this, &MainWindow::refreshUndo);
}

/// The strip above everything that says that the library is only looked at. It cannot be closed.
void MainWindow::makeNotice()
{
    m_notice->clear();
    const bool readOnly = m_workspace && m_workspace->library().isReadOnly();
    m_notice->setVisible(readOnly);
    if (!readOnly)
        return;
    auto *banner =
        new Banner(Banner::Kind::Info, tr("Inspecting %1").arg(singleLine(m_workspace->library().name(), 80)),
                   tr("Nothing is written and nothing is sent. Every change is switched off."), m_notice);
    banner->setIconName(QStringLiteral("lock"));
    banner->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    banner->setFixedHeight(width() < widthForLabels ? noticeOfTwoLines : noticeOfOneLine);
    connect(banner->addButton(tr("Close inspection")), &QPushButton::clicked, this, &MainWindow::inspectionClosed);
    m_notice->addWidget(banner);
}

void MainWindow::refresh()
{
    const bool readOnly = m_workspace && m_workspace->library().isReadOnly();
    for (int entry = 0; entry < m_content.pages.size(); ++entry)
        m_rail->setEntryEnabled(entry, m_workspace != nullptr);
    m_actions->closeInspection->setVisible(readOnly);
    m_actions->readAgain->setEnabled(m_workspace != nullptr);
    const QString name = m_workspace ? m_workspace->library().name() : QString();
    m_corner->setLibrary(name, m_workspace ? m_workspace->library().root() : QString());
    m_empty->setLibrary(readOnly ? QString() : name);
    setWindowTitle(name.isEmpty() ? tr("Retinue") : tr("%1 – Retinue").arg(singleLine(name, 80)));
    refreshUndo();
}

void MainWindow::refreshUndo()
{
    const bool writes = m_workspace && !m_workspace->library().isReadOnly();
    const auto name = [](QAction *action, const QString &verb, const QString &what, bool possible) {
        action->setEnabled(possible);
        action->setText(possible && !what.isEmpty() ? verb + u' ' + plainButtonText(what) : verb);
    };
    const QUndoStack *stack = m_workspace ? &m_workspace->undoStack() : nullptr;
    name(m_actions->undo, tr("&Undo"), stack ? stack->undoText() : QString(), writes && stack->canUndo());
    name(m_actions->redo, tr("&Redo"), stack ? stack->redoText() : QString(), writes && stack->canRedo());
}

void MainWindow::showEntry(int entry, bool takeFocus)
{
    const bool isSettings = entry == m_content.pages.size();
    if (!isSettings && (entry < 0 || entry >= m_pages.size()))
        return;
    Page *page = isSettings ? static_cast<Page *>(m_settingsPage) : m_pages[entry];
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(entry);
    m_actions->showPage(page, m_workspace && m_workspace->library().isReadOnly());
    m_actions->find->setEnabled(true);
    m_actions->inspector->setEnabled(page->inspector() != nullptr);
    if (!isSettings)
        m_settings.setState(pageState, m_content.pages[entry].name);
    if (takeFocus) {
        QWidget *field = page->searchField() ? page->searchField() : Regions::firstStop(page);
        if (field)
            field->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::showEmpty()
{
    m_stack->setCurrentWidget(m_empty);
    m_rail->setCurrent(-1);
    m_actions->showPage(nullptr, false);
    m_actions->find->setEnabled(false);
    m_actions->inspector->setEnabled(false);
    m_empty->setFocus(Qt::OtherFocusReason);
}

/// A page's regions may change while it is shown, so they are asked for each time.
void MainWindow::goToRegion(int step)
{
    const QList<QWidget *> ofPage = currentPage() ? currentPage()->regions() : QList<QWidget *>{m_empty};
    m_regions.setRegions(QList<QWidget *>{m_corner, m_notice, m_rail, m_banners} + ofPage +
                         QList<QWidget *>{m_jobs, m_status});
    m_regions.go(step);
}

bool MainWindow::showPage(const QString &name)
{
    if (name == QLatin1String("settings")) {
        showEntry(int(m_content.pages.size()), true);
        return true;
    }
    for (int entry = 0; entry < m_pages.size(); ++entry)
        if (m_content.pages[entry].name == name) {
            showEntry(entry, true);
            return true;
        }
    return false;
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

Page *MainWindow::page(const QString &name) const
{
    for (Page *each : m_pages)
        if (each->objectName() == name)
            return each;
    return nullptr;
}

void MainWindow::showError(const Error &error)
{
    m_banners->showError(error);
}

void MainWindow::chooseFolder(const QString &title, void (MainWindow::*chosen)(const QString &))
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void MainWindow::fillRecent()
{
    QMenu *menu = m_actions->recentMenu();
    menu->clear();
    for (const QString &path : m_settings.recentLibraries())
        connect(menu->addAction(plainButtonText(singleLine(path))), &QAction::triggered, this,
                [this, path] { emit openRequested(path); });
    if (menu->isEmpty())
        menu->addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::openPalette()
{
    if (!findChild<Palette *>())
        new Palette(paletteEntries(*m_actions, m_workspace), this); // the window owns it, it deletes itself
}

void MainWindow::toggleInspector()
{
    if (QWidget *inspector = currentPage() ? currentPage()->inspector() : nullptr)
        inspector->setVisible(!inspector->isVisible());
}

void MainWindow::readAgain()
{
    if (m_workspace && !m_workspace->hasUnsaved() && m_workspace->library().rescan())
        m_status->say(tr("Another program has changed the library; it has been read again."));
}

void MainWindow::restore()
{
    resize(atFirst);
    restoreGeometry(m_settings.state(geometryState).toByteArray());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_workspace)
        m_workspace->saveNow();
    m_settings.setState(geometryState, saveGeometry());
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    const bool narrow = event->size().width() < widthForLabels;
    m_rail->setLabelsShown(!narrow);
    m_corner->setShort(narrow);
    if (Banner *banner = m_notice->findChild<Banner *>())
        banner->setFixedHeight(narrow ? noticeOfTwoLines : noticeOfOneLine);
    QMainWindow::resizeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        readAgain();
    QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const QString path = urls.isEmpty() ? QString() : urls.first().toLocalFile();
    event->acceptProposedAction();
    if (!path.isEmpty() && QFileInfo(path).isDir()) {
        m_banners->ask(tr("Open “%1”?").arg(singleLine(QFileInfo(path).fileName(), 80)),
                       tr("Open it to work with it, or only look at it, which changes nothing in it."),
                       {{tr("Only look"), QStringLiteral("eye"), [this, path] { emit inspectRequested(path); }},
                        {tr("Open"), QStringLiteral("folder"), [this, path] { emit openRequested(path); }}});
    } else if (!currentPage() || !currentPage()->takeDrop(*event->mimeData())) {
        m_status->say(tr("This page cannot use what was dropped. Drop presets onto Party and pictures onto a person."));
    }
}

} // namespace retinue
