#include "ui/rail.h"

#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLayout>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace retinue {

namespace {

constexpr int narrowRail = 56;
constexpr int barWidth = 3;
constexpr int barLength = 32;
constexpr int mostShown = 99;

/// An entry with a number at the upper corner of its icon.
class RailButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

    void setBadge(int count)
    {
        m_badge = count;
        setAccessibleDescription(count > 0 ? Rail::tr("%n waiting", nullptr, count) : QString());
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QToolButton::paintEvent(event);
        if (m_badge <= 0)
            return;
        QPainter painter(this);
        const paint::Scope scope(&painter);
        const Tokens &tokens = Theme::of(this);
        const QFont font = Theme::font(this, TextSize::SmallBold);
        const QFontMetrics metrics(font);
        const QString text = m_badge > mostShown ? QStringLiteral("99+") : QLocale().toString(m_badge);
        const int height = metrics.height();
        const int width = qMax(height, metrics.horizontalAdvance(text) + 8);
        const int corner = this->width() / 2 + iconSize().width() / 2 - 4;
        const QRect box(qMin(corner, this->width() - width), 2, width, height);
        const QRect placed = QStyle::visualRect(layoutDirection(), rect(), box);
        paint::box(&painter, placed, height / 2.0, tokens.warnBg, tokens.warn);
        painter.setFont(font);
        painter.setPen(tokens.warn);
        painter.drawText(placed, Qt::AlignCenter, text);
    }

private:
    int m_badge = 0;
};

} // namespace

Rail::Rail(QWidget *parent) : QToolBar(parent), m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    setWindowTitle(tr("Pages"));
    setAccessibleName(tr("Pages"));
    setRail(this);
    setMovable(false);
    setFloatable(false);
    setOrientation(Qt::Vertical);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    setIconSize({sizes::iconRail, sizes::iconRail});
    toggleViewAction()->setVisible(false);
    auto *spacer = new QWidget(this);
    spacer->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_spacer = addWidget(spacer);
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::chosen);
    connect(m_group, &QButtonGroup::buttonToggled, this, qOverload<>(&QWidget::update));
    layout()->setSpacing(sizes::grid / 2);
    refreshSizes();
}

int Rail::addEntry(const QString &title, const QString &iconName, const QKeySequence &shortcut, bool atTheEnd)
{
    auto *button = new RailButton(this);
    setRail(button);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIcon(icon(iconName));
    button->setIconSize(iconSize());
    button->setText(title);
    button->setToolButtonStyle(toolButtonStyle());
    button->setAccessibleName(title);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(title, shortcut.toString(QKeySequence::NativeText)));
    if (atTheEnd)
        addWidget(button);
    else
        insertWidget(m_spacer, button);
    const int entry = count();
    m_group->addButton(button, entry);
    refreshSizes();
    return entry;
}

void Rail::setEntryEnabled(int entry, bool enabled)
{
    button(entry)->setEnabled(enabled);
}

void Rail::setBadge(int entry, int count)
{
    static_cast<RailButton *>(button(entry))->setBadge(count);
}

void Rail::setCurrent(int entry)
{
    if (QToolButton *chosenButton = button(entry)) {
        chosenButton->setChecked(true);
        return;
    }
    m_group->setExclusive(false);
    for (QAbstractButton *other : m_group->buttons())
        other->setChecked(false);
    m_group->setExclusive(true);
}

int Rail::current() const
{
    return m_group->checkedId();
}

void Rail::setLabelsShown(bool shown)
{
    if (m_labelsShown == shown)
        return;
    m_labelsShown = shown;
    refreshSizes();
}

int Rail::count() const
{
    return static_cast<int>(m_group->buttons().size());
}

QToolButton *Rail::button(int entry) const
{
    return qobject_cast<QToolButton *>(m_group->button(entry));
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0) {
        QToolBar::keyPressEvent(event);
        return;
    }
    for (int entry = current() + step; entry >= 0 && entry < count(); entry += step) {
        if (!button(entry)->isEnabled())
            continue;
        button(entry)->setFocus(Qt::TabFocusReason);
        button(entry)->click();
        break;
    }
}

void Rail::paintEvent(QPaintEvent *event)
{
    QToolBar::paintEvent(event);
    const QToolButton *chosenButton = button(current());
    if (!chosenButton || !chosenButton->isVisible())
        return;
    QPainter painter(this);
    const QRect item = chosenButton->geometry();
    const QRect bar(0, item.center().y() - barLength / 2, barWidth, barLength);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), Theme::of(this).accent);
}

void Rail::refreshSizes()
{
    layout()->setContentsMargins(sizes::grid, sizes::grid, sizes::grid, sizes::grid);
    setToolButtonStyle(m_labelsShown ? Qt::ToolButtonTextUnderIcon : Qt::ToolButtonIconOnly);
    setFixedWidth(m_labelsShown ? sizes::rail : narrowRail);
    for (QAbstractButton *each : m_group->buttons()) {
        static_cast<QToolButton *>(each)->setToolButtonStyle(toolButtonStyle());
        each->setFixedWidth(m_labelsShown ? sizes::railItemWidth : narrowRail - 2 * sizes::grid);
        each->setMinimumHeight(m_labelsShown ? sizes::railItemHeight : narrowRail - 2 * sizes::grid);
    }
}

} // namespace retinue
