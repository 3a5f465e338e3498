#pragma once

#include "ui/pages/campaigns/opencampaign.h"

#include <QWidget>

#include <functional>
#include <memory>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace retinue {

class BoardPanel;
class ElidedLabel;
class Label;

/// One campaign: its head and its tabs. A tab is made when it is first opened.
class CampaignView : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Overview, Board, People, Npcs, Places, Quests, Scenes, Narrative, Chat, Files, TabCount };

    CampaignView(Workspace &workspace, const QString &campaignId, QWidget *parent = nullptr);
    ~CampaignView() override;

    OpenCampaign &campaign() { return m_campaign; }
    void showTab(Tab tab);
    Tab currentTab() const;
    QWidget *tabWidget(Tab tab);
    BoardPanel *board();
    QTabBar *tabBar() const { return m_tabs; }
    QLineEdit *titleField() const { return m_titleField; }
    void startRename();
    /// The board in a window of its own.
    void showSecondScreen();
    void focusContent();

signals:
    void backRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    void makeTabs();
    QWidget *makeTab(Tab tab);
    void refreshHead();
    void refreshTabTitles();
    void finishRename(bool keep);

    OpenCampaign m_campaign;
    QToolButton *m_back;
    ElidedLabel *m_title;
    QLineEdit *m_titleField;
    QToolButton *m_rename;
    QWidget *m_headsBox;
    QHBoxLayout *m_heads;
    ElidedLabel *m_caption;
    QPushButton *m_second;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QWidget *m_pages[TabCount] = {};
    std::unique_ptr<QWidget> m_secondScreen;
};

} // namespace retinue
