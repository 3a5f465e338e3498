#pragma once

#include "core/base/result.h"
#include "core/portraits/sketch/sketch.h"
#include "ui/regions.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>

class QMenu;
class QStackedWidget;

namespace retinue {

class Actions;
class BannerArea;
class CornerBar;
class EmptyPage;
class JobsDock;
class Page;
class Rail;
class Settings;
class SettingsPage;
class StatusBar;
class Workspace;

/// A page the window can make for a library; the composition root lists them in the order of the rail.
struct PageKind
{
    QString name; ///< "party", "people", "campaigns": for requests, settings and the command line
    QString title;
    QString iconName;
    std::function<Page *(Workspace &, QWidget *parent)> make;
};

/// What the window needs to know besides the library.
struct WindowContent
{
    QList<PageKind> pages;
    QStringList languages;     ///< codes of the installed translations
    QList<SketchTraits> faces; ///< the ornament of the empty page
    qsizetype presets = 0;     ///< how many presets are shipped
};

/// The frame: menu bar, rail, pages, banners, jobs, status bar. It places things and passes requests on; what they do
/// is decided in the pages, in core/operations, and in the application, which opens libraries.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Settings &settings, const WindowContent &content, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows @p workspace, which must live until the next call, or the empty page for nullptr.
    void setWorkspace(Workspace *workspace);
    /// Shows the page @p name ("settings" too). False when there is none now.
    bool showPage(const QString &name);
    /// The page shown; nullptr on the empty page.
    Page *currentPage() const;
    Page *page(const QString &name) const;
    /// Shows a failure above the page.
    void showError(const Error &error);

    Actions &actions() { return *m_actions; }
    Rail &rail() { return *m_rail; }
    StatusBar &status() { return *m_status; }
    BannerArea &bannerArea() { return *m_banners; }
    EmptyPage &emptyPage() { return *m_empty; }

signals:
    void openRequested(const QString &folder);
    void inspectRequested(const QString &folder);
    void sampleRequested();
    /// The inspection is over: back to the library that was open before.
    void inspectionClosed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void placeParts();
    void makePages();
    void connectActions();
    void connectWorkspace();
    void makeNotice();
    void showEntry(int entry, bool takeFocus);
    void showEmpty();
    void goToRegion(int step);
    void refresh();
    void refreshUndo();
    void chooseFolder(const QString &title, void (MainWindow::*chosen)(const QString &));
    void fillRecent();
    void openPalette();
    void toggleInspector();
    void readAgain();
    void restore();

    Settings &m_settings;
    const WindowContent m_content;
    Workspace *m_workspace = nullptr;
    QList<Page *> m_pages; ///< as in m_content.pages; empty without a library

    CornerBar *m_corner;
    Actions *m_actions;
    QMenu *m_libraryMenu;
    QToolBar *m_notice;
    Rail *m_rail;
    BannerArea *m_banners;
    QStackedWidget *m_stack;
    EmptyPage *m_empty;
    SettingsPage *m_settingsPage;
    JobsDock *m_jobs;
    StatusBar *m_status;
    Regions m_regions;
    QTimer m_lookAgain;
};

} // namespace retinue
