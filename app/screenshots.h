#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace retinue {

class MainWindow;
class Workspace;

/// Goes through the pages, waits until each is drawn completely, and saves a picture of the window, for the README and
/// for comparing with the design. Works on any platform, without a screen too.
class Screenshots : public QObject
{
    Q_OBJECT

public:
    /// @p workspace may be nullptr; @p folder is made when it is missing.
    Screenshots(MainWindow &window, Workspace *workspace, QString folder);

    void start();

signals:
    /// With the program's exit status: 0, or 3 when a picture could not be saved.
    void finished(int status);

private:
    struct Step
    {
        QString name;
        std::function<void()> prepare;
    };

    void plan();
    void planParty();
    void planPeople();
    void planCampaigns();
    void next();
    void look();
    bool isComplete() const;
    void save(const QString &name);

    MainWindow &m_window;
    Workspace *m_workspace;
    QString m_folder;
    QList<Step> m_steps;
    qsizetype m_step = -1;
    int m_quiet = 0; ///< looks in a row at which nothing was being made
    int m_looks = 0;
    int m_status = 0;
    QTimer m_timer;
};

} // namespace retinue
