#pragma once

#include <QFrame>

class QListView;

namespace retinue {

class Label;
class TodoModel;

/// "Before you start": what stands between the party and its start, needed first. Enter or a click goes to the field.
class TodoPanel : public QFrame
{
    Q_OBJECT

public:
    explicit TodoPanel(TodoModel &model, QWidget *parent = nullptr);

    QListView *list() const { return m_list; }
    /// How many lines show at once; more scroll.
    void setMostRows(int rows);
    QSize sizeHint() const override;

signals:
    void jumpRequested(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    TodoModel &m_model;
    Label *m_count;
    Label *m_done;
    QListView *m_list;
    int m_mostRows = 4;
};

} // namespace retinue
