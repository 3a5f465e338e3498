#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace retinue {

/// The regions of the window that F6 and Shift+F6 walk: rail, banners, the page's own, jobs, status bar. A region that
/// was left is entered again where it was left.
class Regions : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setRegions(const QList<QWidget *> &regions);
    /// Moves the focus @p step regions on; hidden ones and those without anything to focus are passed over.
    void go(int step);
    /// The first widget in @p region that takes the focus with Tab, or nullptr.
    static QWidget *firstStop(QWidget *region);

private:
    qsizetype current() const;

    QList<QPointer<QWidget>> m_regions;
};

} // namespace retinue
