#pragma once

#include "ui/models/palettemodel.h"

#include <QFrame>
#include <QPointer>

class QListView;

namespace retinue {

class SearchField;

/// Go to anything: one field over commands, pages, people and campaigns, laid over the window. Arrows choose, Enter
/// does it, Esc or a click elsewhere closes. It deletes itself when closed.
class Palette : public QFrame
{
    Q_OBJECT

public:
    Palette(QList<PaletteEntry> entries, QWidget *window);

    SearchField *field() const { return m_field; }
    QListView *list() const { return m_list; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void act(const QModelIndex &index);
    void dismiss();

    PaletteModel m_model;
    SearchField *m_field;
    QListView *m_list;
    QPointer<QWidget> m_before; ///< had the focus, and gets it back
};

} // namespace retinue
