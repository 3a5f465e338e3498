#pragma once

#include <QWidget>

namespace retinue {

/// Where the value of a field comes from. The first two are normal and stay quiet; overridden, stale and both changed
/// have a fill, because they ask for something.
enum class Owner { FromProfile, OnlyHere, Overridden, StaleCopy, BothChanged, Pinned };

QString ownerText(Owner owner);
const char *ownerIcon(Owner owner);

/// The badge behind a field that tells its Owner. A click asks for what can be done about it; the row menu offers the
/// same to the keyboard.
class OwnerBadge : public QWidget
{
    Q_OBJECT
public:
    explicit OwnerBadge(Owner owner = Owner::FromProfile, QWidget *parent = nullptr);

    Owner owner() const { return m_owner; }
    void setOwner(Owner owner);
    /// Every source of the value with its date, one a line; plain text, shown as tool tip.
    void setSources(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    Owner m_owner;
};

} // namespace retinue
