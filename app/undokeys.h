#pragma once

#include <QObject>

namespace retinue {

/// Lets Ctrl+Z and Ctrl+Shift+Z reach the window when the text field with the focus has nothing of its own to take
/// back; Qt's fields would swallow the keys. Install it on the application.
class UndoKeys : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace retinue
