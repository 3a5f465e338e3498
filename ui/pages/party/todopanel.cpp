#include "ui/pages/party/todopanel.h"

#include "ui/pages/party/tododelegate.h"
#include "ui/pages/party/todomodel.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QScrollBar>

namespace retinue {

TodoPanel::TodoPanel(TodoModel &model, QWidget *parent) : QFrame(parent), m_model(model)
{
    auto *title = new Label(tr("Before you start"), TextSize::BodyBold, TextTone::Main, this);
    m_count = new Label({}, TextSize::Small, TextTone::Quiet, this);
    m_done = new Label(tr("Nothing is missing. Press Start campaign."), TextSize::Body, TextTone::Quiet, this);
    m_done->setContentsMargins(13, 8, 13, 8);
    m_list = new QListView(this);
    m_list->setModel(&model);
    m_list->setItemDelegate(new TodoDelegate(model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(title->text());
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    title->setBuddy(m_list);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(13, 0, 13, 0);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 9, 1, 5);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addSpacing(13);
    layout->addWidget(m_list);
    layout->addWidget(m_done);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex &at) { emit jumpRequested(at.row()); });
    connect(&model, &TodoModel::refreshed, this, &TodoPanel::refresh);
    refresh();
}

void TodoPanel::refresh()
{
    const int needed = m_model.neededCount();
    const int optional = m_model.rowCount() - needed;
    QStringList parts;
    if (needed > 0)
        parts << tr("%1 needed").arg(needed);
    if (optional > 0)
        parts << tr("%1 optional").arg(optional);
    m_count->setText(parts.join(QStringLiteral(" · ")));
    const bool isDone = m_model.rowCount() == 0;
    m_done->setVisible(isDone);
    m_list->setVisible(!isDone);
    m_list->setFixedHeight(std::clamp(m_model.rowCount(), 1, m_mostRows) * sizes::row + 4);
    updateGeometry();
}

void TodoPanel::setMostRows(int rows)
{
    if (std::exchange(m_mostRows, rows) != rows)
        refresh();
}

QSize TodoPanel::sizeHint() const
{
    return {300, layout()->sizeHint().height()};
}

bool TodoPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Space;
        if (isEnter && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && m_list->currentIndex().isValid()) {
            emit jumpRequested(m_list->currentIndex().row());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void TodoPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::of(this);
    paint::box(&painter, rect(), sizes::radiusCard, t.surface, t.line);
    const int y = m_list->isVisible() ? m_list->y() - 5 : m_done->y() - 5;
    painter.fillRect(QRect(1, y, width() - 2, 1), t.line);
}

} // namespace retinue
