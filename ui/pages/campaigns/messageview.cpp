#include "ui/pages/campaigns/messageview.h"

#include "ui/pages/campaigns/messagemodel.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace retinue {

namespace {
constexpr int padding = 10;
constexpr int gap = 8;
constexpr int widestText = 640;

/// Lays @p layout out in lines of @p width, broken between words, and inside a word only where it is longer than a
/// line. Returns the size the lines take.
QSize breakLines(QTextLayout &layout, int width, Qt::Alignment alignment = Qt::AlignLeft)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    qreal widest = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return {int(std::ceil(widest)), int(std::ceil(height))};
}

QString withLineSeparators(QString text)
{
    return text.replace(QLatin1Char('\n'), QChar::LineSeparator);
}
} // namespace

MessageDelegate::MessageDelegate(Look look, QObject *parent) : QStyledItemDelegate(parent), m_look(look)
{
    m_sizes.setMaxCost(20'000);
}

QSize MessageDelegate::textSize(const QString &text, const QFont &font, int width) const
{
    const QPair<QString, int> key{
        text.size() < 400 ? text : text.left(200) + text.right(200) + QString::number(text.size()), width};
    if (const QSize *known = m_sizes.object(key))
        return *known;
    QTextLayout layout(withLineSeparators(text), font);
    const QSize size = breakLines(layout, width);
    m_sizes.insert(key, new QSize(size));
    return size;
}

MessageDelegate::Layout MessageDelegate::layoutIn(const QRect &rect, const QStyleOptionViewItem &option,
                                                  const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const QFont body = Theme::font(option.widget, TextSize::Body);
    const int headHeight = QFontMetrics(Theme::font(option.widget, TextSize::Small)).height() + 2;
    const bool reading = m_look == Look::Reading;
    const bool mine = !reading && index.data(MessageModel::SideRole).toInt() == int(Message::Side::Players);
    const int room = std::min(rect.width() - (reading ? 0 : 80), widestText) - 2 * padding;
    const int widest = std::max(120, room);
    const QSize size = textSize(text, body, widest);
    const int height = size.height();
    const QString head = index.data(MessageModel::WhoRole).toString() + index.data(MessageModel::TimeRole).toString();
    const int headWidth = QFontMetrics(Theme::font(option.widget, TextSize::SmallBold)).horizontalAdvance(head) + 20;
    const int width = reading ? widest : std::min(widest, std::max(size.width() + 2, headWidth));
    Layout layout;
    const int left = reading ? rect.left() : mine ? rect.right() - width - 2 * padding : rect.left();
    layout.bubble = QRect(left, rect.top() + gap / 2, width + 2 * padding, headHeight + height + 2 * padding - 4);
    layout.head = QRect(left + padding, layout.bubble.top() + padding - 4, width, headHeight);
    layout.text = QRect(left + padding, layout.head.bottom() + 1, width, height);
    return layout;
}

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : 600;
    return {width, layoutIn(QRect(0, 0, width, 0), option, index).bubble.height() + gap};
}

void MessageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const paint::Scope scope(painter);
    const Tokens &tokens = Theme::of(option.widget);
    Layout layout = layoutIn(option.rect, option, index);
    for (QRect *part : {&layout.bubble, &layout.head, &layout.text})
        *part = QStyle::visualRect(option.direction, option.rect, *part);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto side = static_cast<Message::Side>(index.data(MessageModel::SideRole).toInt());
    if (m_look == Look::Bubbles) {
        const QColor fill = side == Message::Side::Players  ? tokens.accentTint
                            : side == Message::Side::System ? tokens.sunken
                                                            : tokens.surface;
        paint::box(painter, layout.bubble, sizes::radiusCard, fill, tokens.line);
    }
    if (selected)
        paint::ring(painter, layout.bubble, sizes::radiusCard, tokens.accent);
    const bool tinted = m_look == Look::Bubbles && side == Message::Side::Players;
    const int alignment = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    painter->setFont(Theme::font(option.widget, TextSize::SmallBold));
    painter->setPen(tinted ? tokens.onTint : tokens.text2);
    const QString who = index.data(MessageModel::WhoRole).toString();
    const int whoWidth = painter->fontMetrics().horizontalAdvance(who) + 12;
    painter->drawText(layout.head, alignment | int(Qt::TextSingleLine), who);
    painter->setFont(Theme::font(option.widget, TextSize::Small));
    painter->setPen(tinted ? tokens.onTint : tokens.text3);
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    painter->drawText(layout.head.adjusted(rightToLeft ? 0 : whoWidth, 0, rightToLeft ? -whoWidth : 0, 0),
                      alignment | int(Qt::TextSingleLine), index.data(MessageModel::TimeRole).toString());
    painter->setFont(Theme::font(option.widget, TextSize::Body));
    painter->setPen(tinted ? tokens.onTint : tokens.text);
    QTextLayout body(withLineSeparators(index.data().toString()), Theme::font(option.widget, TextSize::Body));
    breakLines(body, layout.text.width(), Qt::Alignment(alignment));
    body.draw(painter, layout.text.topLeft());
}

MessageView::MessageView(MessageDelegate::Look look, QWidget *parent) : QListView(parent), m_look(look)
{
    setItemDelegate(new MessageDelegate(look, this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    viewport()->setAutoFillBackground(false);
}

void MessageView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] { setProperty("follows", isAtEnd()); });
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (property("follows").toBool())
            showEnd();
    });
}

bool MessageView::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 4;
}

void MessageView::showEnd()
{
    if (m_look == MessageDelegate::Look::Bubbles && model())
        scrollToBottom();
}

void MessageView::resizeEvent(QResizeEvent *event)
{
    const bool follows = isAtEnd();
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
    if (follows)
        QMetaObject::invokeMethod(this, &MessageView::showEnd, Qt::QueuedConnection);
}

void MessageView::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QListView::keyPressEvent(event);
        return;
    }
    QModelIndexList chosen = selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    QStringList lines;
    for (const QModelIndex &index : std::as_const(chosen))
        lines.append(
            QStringLiteral("%1: %2").arg(index.data(MessageModel::WhoRole).toString(), index.data().toString()));
    QGuiApplication::clipboard()->setText(lines.join(QStringLiteral("\n\n")));
}

} // namespace retinue
