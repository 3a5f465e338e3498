#pragma once

#include <QLayout>
#include <QScrollArea>
#include <QWidget>

/// The small pieces the panels of this page are put together from.
namespace retinue::rows {

/// A thin line between two parts.
class Divider : public QWidget
{
    Q_OBJECT

public:
    explicit Divider(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

inline Divider *divider(QWidget *parent = nullptr)
{
    return new Divider(parent);
}

/// Takes everything out of @p layout; its widgets go when the event loop is back.
inline void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

/// A frameless scroll area around @p content that scrolls up and down only and shows the ground behind it.
inline QScrollArea *scrolling(QWidget *content, QWidget *parent = nullptr)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

} // namespace retinue::rows
