#include "ui/dialogs/palette.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchfield.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace retinue {

namespace {

constexpr int widest = 620;
constexpr int mostRowsSeen = 10;

/// Icon, title, quiet detail behind it, shortcut at the end.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), std::max(sizes::row, option.fontMetrics.height() + sizes::grid * 2)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        row.text.clear();
        row.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

        const Tokens &tokens = Theme::of(option.widget);
        const bool selected = option.state & QStyle::State_Selected;
        const paint::Scope scope(painter);
        const auto placed = [&](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
        const auto start = int(Qt::AlignVCenter) | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
        QRect rest = option.rect.adjusted(sizes::grid * 2, 0, -sizes::grid * 2, 0);

        paintIcon(painter, placed({rest.left(), rest.center().y() - 8, 16, 16}),
                  icon(index.data(PaletteModel::IconNameRole).toString()), selected ? tokens.onTint : tokens.text2);
        rest.setLeft(rest.left() + 16 + sizes::grid + 4);

        painter->setFont(Theme::font(option.widget, TextSize::Small));
        const QString key = index.data(PaletteModel::ShortcutRole).toString();
        const int keyWidth = key.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(key) + sizes::grid * 2;
        painter->setPen(selected ? tokens.onTint : tokens.text3);
        painter->drawText(placed({rest.right() - keyWidth, rest.top(), keyWidth, rest.height()}), Qt::AlignCenter, key);
        rest.setRight(rest.right() - keyWidth);

        const QString detail = index.data(PaletteModel::DetailRole).toString();
        const int detailWidth = std::min(painter->fontMetrics().horizontalAdvance(detail) + 2, rest.width() / 2);
        const QString shownDetail = painter->fontMetrics().elidedText(detail, Qt::ElideRight, detailWidth);

        const QFontMetrics body(option.font);
        const QString title =
            body.elidedText(index.data().toString(), Qt::ElideRight, rest.width() - detailWidth - sizes::grid);
        const int titleWidth = body.horizontalAdvance(title) + 2;
        painter->drawText(placed({rest.left() + titleWidth + sizes::grid, rest.top(), detailWidth, rest.height()}),
                          start, shownDetail);
        painter->setFont(option.font);
        painter->setPen(selected ? tokens.onTint : tokens.text);
        painter->drawText(placed({rest.left(), rest.top(), titleWidth, rest.height()}), start, title);
    }
};

} // namespace

Palette::Palette(QList<PaletteEntry> entries, QWidget *window)
    : QFrame(window), m_model(std::move(entries)), m_field(new SearchField(tr("Go to anything"), this)),
      m_list(new QListView(this)), m_before(window->focusWidget())
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Go to anything"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes::grid, sizes::grid, sizes::grid, sizes::grid);
    column->setSpacing(sizes::grid);
    column->addWidget(m_field);
    column->addWidget(m_list);

    m_field->setAccessibleName(tr("Command, page, person or campaign"));
    m_list->setAccessibleName(tr("What matches"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setCurrentIndex(m_model.index(0));

    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setFilter(text);
        m_list->setCurrentIndex(m_model.index(0));
    });
    connect(m_list, &QListView::clicked, this, &Palette::act);
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void Palette::place()
{
    const QRect room = parentWidget()->rect();
    const int wide = std::min(widest, room.width() - 4 * sizes::grid);
    const int rowHeight = m_list->sizeHintForRow(0) > 0 ? m_list->sizeHintForRow(0) : sizes::row;
    const int high = std::min(m_field->sizeHint().height() + sizes::grid * 3 + rowHeight * mostRowsSeen,
                              room.height() - sizes::bar * 3);
    setGeometry((room.width() - wide) / 2, sizes::bar + sizes::grid, wide, high);
}

void Palette::act(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const std::function<void()> chosen = m_model.entry(index.row()).act;
    dismiss();
    chosen();
}

void Palette::dismiss()
{
    parentWidget()->removeEventFilter(this);
    m_field->removeEventFilter(this);
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    close();
}

void Palette::keyPressEvent(QKeyEvent *event)
{
    const int rows = m_model.rowCount();
    const int row = m_list->currentIndex().row();
    const auto goTo = [&](int to) {
        if (rows > 0)
            m_list->setCurrentIndex(m_model.index((to + rows) % rows));
    };
    switch (event->key()) {
    case Qt::Key_Escape:
        dismiss();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        act(m_list->currentIndex());
        break;
    case Qt::Key_Down:
        goTo(row + 1);
        break;
    case Qt::Key_Up:
        goTo(row - 1);
        break;
    case Qt::Key_PageDown:
        goTo(std::min(row + mostRowsSeen, rows - 1));
        break;
    case Qt::Key_PageUp:
        goTo(std::max(row - mostRowsSeen, 0));
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched == parentWidget() && event->type() == QEvent::MouseButtonPress)
        dismiss();
    if (watched == m_field && event->type() == QEvent::FocusOut && isVisible() &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        m_before = nullptr;
        dismiss();
    }
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            dismiss();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void Palette::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::of(this);
    QPainter painter(this);
    const paint::Scope scope(&painter);
    paint::box(&painter, rect(), sizes::radiusSheet, tokens.surface, tokens.lineStrong);
}

} // namespace retinue
