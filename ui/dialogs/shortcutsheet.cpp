#include "ui/dialogs/shortcutsheet.h"

#include "ui/theme/sizes.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace retinue {

namespace {

QString withoutMarks(QString text)
{
    return text.remove(u'&').remove(u'…');
}

/// Rows of what and key; the title only if there are any.
void addGroup(QGridLayout &grid, const QString &title, const QList<std::pair<QString, QString>> &rows, QWidget *parent)
{
    if (rows.isEmpty())
        return;
    int row = grid.rowCount();
    if (row > 1)
        grid.setRowMinimumHeight(row++, sizes::grid);
    grid.addWidget(new Label(title, TextSize::BodyBold, TextTone::Main, parent), row++, 0, 1, 2);
    for (const auto &[what, key] : rows) {
        grid.addWidget(new Label(what, TextSize::Body, TextTone::Main, parent), row, 0);
        grid.addWidget(new Label(key, TextSize::Body, TextTone::Quiet, parent), row++, 1);
    }
}

QList<std::pair<QString, QString>> rowsOf(const QMenu &menu)
{
    QList<std::pair<QString, QString>> rows;
    for (const QAction *action : menu.actions())
        if (!action->shortcut().isEmpty())
            rows.append({withoutMarks(action->text()), action->shortcut().toString(QKeySequence::NativeText)});
    return rows;
}

} // namespace

ShortcutSheet::ShortcutSheet(const QList<QMenu *> &menus, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Shortcuts"));
    auto *body = new QWidget;
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(sizes::pageMargin, sizes::pageMargin, sizes::pageMargin, sizes::pageMargin);
    grid->setHorizontalSpacing(sizes::pageMargin * 2);
    grid->setColumnStretch(0, 1);
    for (const QMenu *menu : menus)
        addGroup(*grid, withoutMarks(menu->title()), rowsOf(*menu), body);
    addGroup(*grid, tr("Everywhere"),
             {{tr("Open a menu, press a button with an underlined letter"), tr("Alt and the letter")},
              {tr("Go on inside a gallery, the rail or a row of tabs"), tr("Arrows")},
              {tr("Add, open or answer yes"), tr("Enter")},
              {tr("Leave a field, close a message"), tr("Esc")}},
             body);
    grid->setRowStretch(grid->rowCount(), 1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Shortcuts"));
    scroll->setWidget(body);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(520, 620);
}

} // namespace retinue
