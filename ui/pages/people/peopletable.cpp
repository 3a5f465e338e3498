#include "ui/pages/people/peopletable.h"

#include "ui/models/cardroles.h"
#include "ui/models/peoplemodel.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/facepainter.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>

namespace retinue {
namespace {

constexpr int headSide = 28;

/// Paints the square head of a person before the name, and what is wrong in the colour for it.
class PersonRowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        // A face that arrives changes the row, but not the name that is being typed.
        const auto *line = qobject_cast<QLineEdit *>(editor);
        if (!line || !line->isModified())
            QStyledItemDelegate::setEditorData(editor, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->icon = QIcon();
        option->features &= ~QStyleOptionViewItem::HasDecoration;
        if (index.column() != PeopleModel::Name)
            return;
        const QPixmap face = pixmapOf(index.data(CardRole::Face));
        const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
        QPixmap head(QSize(headSide, headSide) * ratio);
        head.setDevicePixelRatio(ratio);
        head.fill(Qt::transparent);
        QPainter painter(&head);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        paintHead(&painter, QRect(0, 0, headSide, headSide), Theme::of(option->widget), face);
        painter.end();
        option->icon = QIcon(head);
        option->decorationSize = {headSide, headSide};
        option->features |= QStyleOptionViewItem::HasDecoration;
    }
};

} // namespace

PeopleTable::PeopleTable(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new PersonRowDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setAlternatingRowColors(false);
    setShowGrid(false);
    setSortingEnabled(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setDragEnabled(true);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(sizes::rowTall);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
}

void PeopleTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    const QList<std::pair<int, int>> widths = {
        {PeopleModel::Name, 184}, {PeopleModel::Race, 100},       {PeopleModel::Class, 92}, {PeopleModel::Level, 60},
        {PeopleModel::Type, 72},  {PeopleModel::LastPlayed, 112}, {PeopleModel::Filled, 78}};
    for (const auto &[column, width] : widths)
        setColumnWidth(column, width);
    horizontalHeader()->setMinimumSectionSize(60);
    horizontalHeader()->setSectionResizeMode(PeopleModel::Campaigns, QHeaderView::Stretch);
}

} // namespace retinue
