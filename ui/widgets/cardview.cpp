#include "ui/widgets/cardview.h"

#include "ui/theme/sizes.h"

#include <QEvent>
#include <QScrollBar>

namespace retinue {

CardView::CardView(CardDelegate::Shape shape, QWidget *parent)
    : QListView(parent), m_cards(new CardDelegate(shape, this)), m_preferredWidth(m_cards->cardWidth()),
      m_margins(sizes::pageMargin, 20, sizes::pageMargin, 20)
{
    setItemDelegate(m_cards);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setWrapping(true);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(40);
    arrange();
}

void CardView::setColumns(int columns)
{
    m_columns = columns;
    arrange();
}

void CardView::setPreferredCardWidth(int width)
{
    m_preferredWidth = width;
    arrange();
}

void CardView::setPageMargins(const QMargins &margins)
{
    m_margins = margins;
    arrange();
}

void CardView::resizeEvent(QResizeEvent *event)
{
    arrange();
    QListView::resizeEvent(event);
}

void CardView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void CardView::arrange()
{
    const int gap = m_cards->gap();
    const int half = gap / 2;
    // The room of the scroll bar is always kept free, so that its coming and going moves nothing.
    const bool mayScroll = verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    const int bar = mayScroll ? style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this) : 0;
    QMargins around(m_margins.left() - half, m_margins.top() - half, m_margins.right() - half - bar, 0);
    around = QMargins(qMax(0, around.left()), qMax(0, around.top()), qMax(0, around.right()), 0);
    if (layoutDirection() == Qt::RightToLeft)
        around = QMargins(around.right(), around.top(), around.left(), 0);
    if (viewportMargins() != around)
        setViewportMargins(around);
    const int room = qMax(1, maximumViewportSize().width() - bar - 1); // a row that fits exactly would be broken
    int width = m_preferredWidth;
    if (m_columns > 0) {
        m_columnsNow = m_columns;
        width = qMax(80, room / m_columns - gap);
    } else {
        m_columnsNow = qMax(1, room / (width + gap));
    }
    m_cards->setCardWidth(width);
    const QSize cell = m_cards->cardSize(this) + QSize(gap, gap);
    if (gridSize() != cell)
        setGridSize(cell);
}

} // namespace retinue
