#pragma once

#include <QCache>
#include <QListView>
#include <QStyledItemDelegate>

namespace retinue {

/// Paints messages as bubbles (a chat) or as paragraphs of a text to be read (a narrative). Plain text only.
class MessageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Look { Bubbles, Reading };

    explicit MessageDelegate(Look look, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Layout
    {
        QRect bubble, head, text;
    };
    /// Where the parts of a message stand in a row of @p rect's width.
    Layout layoutIn(const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QSize textSize(const QString &text, const QFont &font, int width) const;

    Look m_look;
    mutable QCache<QPair<QString, int>, QSize> m_sizes;
};

/// A list of messages that is opened at its end and stays there while new ones come.
class MessageView : public QListView
{
    Q_OBJECT

public:
    explicit MessageView(MessageDelegate::Look look, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void showEnd();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isAtEnd() const;

    MessageDelegate::Look m_look;
};

} // namespace retinue
