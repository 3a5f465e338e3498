#include "ui/pages/party/partypanel.h"

#include "core/base/text.h"
#include "core/operations/outsidefile.h"
#include "ui/pages/party/dropcontent.h"
#include "ui/pages/party/partydraft.h"
#include "ui/pages/party/placeview.h"
#include "ui/pages/party/todopanel.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/sizes.h"
#include "ui/widgets/label.h"
#include "ui/workspace.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>
#include <QUrl>

namespace retinue {

PartyPanel::PartyPanel(Workspace &workspace, PartyDraft &draft, PlaceModel &places, TodoModel &todo, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_draft(draft)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 14);
    layout->setSpacing(0);
    makeHead(layout);
    m_view = new PlaceView(places, draft, workspace, this);
    m_todo = new TodoPanel(todo, this);
    layout->addWidget(m_view, 100);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(sizes::inspectorMargin, 6, sizes::inspectorMargin - 2, 0);
    below->addWidget(m_todo);
    layout->addLayout(below);
    layout->addStretch(0);
    connectView();
    connect(m_todo, &TodoPanel::jumpRequested, this, &PartyPanel::jumpRequested);
    connect(&draft, &PartyDraft::changed, this, &PartyPanel::refresh);
    refresh();
}

QToolButton *PartyPanel::makeButton(const QString &text, const char *iconName, const QString &tip,
                                    void (PartyPanel::*slot)())
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setQuiet(button);
    setPlainToolTip(button, tip);
    connect(button, &QToolButton::clicked, this, slot);
    return button;
}

void PartyPanel::makeHead(QVBoxLayout *layout)
{
    m_openPresets =
        makeButton(tr("&Presets"), "presets", tr("Show or hide the presets (Ctrl+P)"), &PartyPanel::presetsToggled);
    m_openPresets->setCheckable(true);
    m_count = new Label({}, TextSize::Body, TextTone::Quiet, this);
    m_buttons = {makeButton(tr("&Random"), "random", tr("Add somebody at random from those shown (Ctrl+R)"),
                            &PartyPanel::addRandom),
                 makeButton(tr("D&uplicate"), "duplicate", tr("Copy the chosen character to a free place (Ctrl+D)"),
                            &PartyPanel::duplicateCurrent),
                 makeButton(tr("Cle&ar"), "clear", tr("Clear the chosen place (Delete)"), &PartyPanel::clearCurrent)};
    auto *head = new QHBoxLayout;
    head->setContentsMargins(sizes::inspectorMargin, 0, 8, 0);
    head->setSpacing(8);
    head->addWidget(m_openPresets);
    head->addWidget(new Label(tr("Party"), TextSize::BodyBold, TextTone::Main, this));
    head->addWidget(m_count);
    head->addStretch();
    for (QToolButton *button : std::as_const(m_buttons))
        head->addWidget(button);
    layout->addLayout(head);

    m_refusal = new Label({}, TextSize::Small, TextTone::Warn, this);
    m_refusal->setWordWrap(true);
    m_refusal->setContentsMargins(sizes::inspectorMargin, 2, sizes::inspectorMargin, 4);
    m_refusal->hide();
    layout->addWidget(m_refusal);
}

void PartyPanel::connectView()
{
    connect(m_view, &PlaceView::editRequested, this, &PartyPanel::editRequested);
    connect(m_view, &PlaceView::duplicateRequested, this, &PartyPanel::duplicateCurrent);
    connect(m_view, &PlaceView::clearRequested, &m_draft, &PartyDraft::clear);
    connect(m_view, &PlaceView::swapRequested, this, &PartyPanel::swap);
    connect(m_view, &PlaceView::slotsDropped, this, &PartyPanel::addSlots);
    connect(m_view, &PlaceView::filesDropped, this, &PartyPanel::addFiles);
    connect(m_view, &PlaceView::pasteRequested, this, &PartyPanel::paste);
    connect(m_view, &PlaceView::menuRequested, this, &PartyPanel::showMenu);
}

int PartyPanel::currentPlace() const
{
    return m_view->currentPlace();
}

void PartyPanel::refresh()
{
    m_refusal->hide();
    m_count->setText(tr("%1 of %2").arg(m_draft.filledCount()).arg(PartyDraft::placeCount));
}

void PartyPanel::setWordless(bool on)
{
    for (QToolButton *button : std::as_const(m_buttons))
        button->setToolButtonStyle(on ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void PartyPanel::setPresetsButton(bool visible, bool checked)
{
    m_openPresets->setVisible(visible);
    m_openPresets->setChecked(checked);
}

void PartyPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_todo->setMostRows(height() > 900 ? 8 : height() > 680 ? 4 : height() > 520 ? 3 : 2);
}

void PartyPanel::addSlots(const QList<Json> &slotObjects, int place)
{
    if (slotObjects.isEmpty())
        return;
    const bool isMany = slotObjects.size() > 1;
    if (isMany)
        m_workspace.undoStack().beginMacro(tr("add %1 characters").arg(slotObjects.size()));
    int refused = 0;
    int last = -1;
    for (const Json &slot : slotObjects) {
        const int at = m_draft.put(placeFromSlot(slot), std::exchange(place, -1));
        at < 0 ? void(++refused) : void(last = at);
    }
    if (isMany)
        m_workspace.undoStack().endMacro();
    if (last >= 0)
        m_view->setCurrentPlace(last);
    if (refused > 0)
        refuse(refused == 1 ? tr("All eight places are taken. Clear one to add %1.")
                                  .arg(singleLine(textOf(slotObjects.last(), "name"), 40))
                            : tr("All eight places are taken; %1 characters did not fit.").arg(refused));
}

void PartyPanel::addFiles(const QStringList &files, int place)
{
    if (files.size() == 1 && place >= 0 && !m_draft.place(place).isEmpty()) {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(files.first())});
        if (DropContent(mime).isPicture()) {
            m_view->setCurrentPlace(place);
            emit pictureDropped(files.first(), place);
            return;
        }
    }
    QList<Json> found;
    for (const QString &file : files) {
        const auto presets = readPresetFile(file);
        if (!presets) {
            m_workspace.report(presets.error());
            continue;
        }
        for (const Json &preset : *presets)
            found << placeFromPreset(preset).slotObject();
    }
    addSlots(found, place);
}

void PartyPanel::paste(int place)
{
    const DropContent content(*QGuiApplication::clipboard()->mimeData());
    if (content.hasFiles())
        addFiles(content.files(), place);
    else if (content.isUsable())
        addSlots(content.slotObjects(m_workspace.library()), m_draft.place(place).isEmpty() ? place : -1);
    else
        refuse(tr("There is no preset on the clipboard. Copy a preset's JSON first."));
}

void PartyPanel::swap(int from, int to)
{
    m_draft.swap(from, to);
    m_view->setCurrentPlace(to);
}

void PartyPanel::addRandom()
{
    if (m_draft.firstFree() < 0)
        return refuse(tr("All eight places are taken. Clear one first."));
    const Json slot = m_random ? m_random() : Json(nullptr);
    if (slot.is_null())
        refuse(tr("Everybody shown is in the party already. Change the filter."));
    else
        addSlots({slot});
}

void PartyPanel::duplicateCurrent()
{
    const int place = m_view->currentPlace();
    if (m_draft.place(place).isEmpty())
        return refuse(tr("Place %1 is empty; choose somebody to duplicate.").arg(place + 1));
    const int copy = m_draft.duplicate(place);
    if (copy < 0)
        refuse(tr("All eight places are taken. Clear one first."));
    else
        m_view->setCurrentPlace(copy);
}

void PartyPanel::clearCurrent()
{
    m_draft.clear(m_view->currentPlace());
}

void PartyPanel::showMenu(int place, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isTaken = !m_draft.place(place).isEmpty();
    const auto add = [&](const char *iconName, const QString &text, bool isPossible, auto slot) {
        menu->addAction(icon(iconName), text, this, slot)->setEnabled(isPossible);
    };
    add("edit", tr("&Edit"), true, [this, place] { emit editRequested(place); });
    add("wand", tr("&Generate portrait"), isTaken, [this, place] { emit portraitRequested(place); });
    add("duplicate", tr("&Duplicate"), isTaken, &PartyPanel::duplicateCurrent);
    add("random", tr("Add at &random"), m_draft.firstFree() >= 0, &PartyPanel::addRandom);
    add("copy", tr("&Paste a preset"), true, [this, place] { paste(place); });
    menu->addSeparator();
    const auto move = [this, place](int to) { swap(place, to); };
    add("chevron-left", tr("Move &before"), isTaken && place > 0, [move, place] { move(place - 1); });
    add("chevron-right", tr("Move &after"), isTaken && place + 1 < PartyDraft::placeCount,
        [move, place] { move(place + 1); });
    menu->addSeparator();
    add("clear", tr("&Clear"), isTaken, &PartyPanel::clearCurrent);
    menu->popup(globalPosition);
}

void PartyPanel::refuse(const QString &sentence)
{
    m_refusal->setText(sentence);
    m_refusal->show();
    m_workspace.say(sentence);
}

} // namespace retinue
