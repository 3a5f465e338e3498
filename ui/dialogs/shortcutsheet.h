#pragma once

#include <QDialog>

class QMenu;

namespace retinue {

/// Every key, grouped by menu. Not modal; it deletes itself when closed.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const QList<QMenu *> &menus, QWidget *parent);
};

} // namespace retinue
