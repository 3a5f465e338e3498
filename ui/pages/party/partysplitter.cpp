#include "ui/pages/party/partysplitter.h"

#include "ui/pages/party/characterpanel.h"
#include "ui/pages/party/partypanel.h"
#include "ui/pages/party/placeview.h"
#include "ui/pages/party/presetpanel.h"

#include <algorithm>

namespace retinue {

namespace {

constexpr int narrowWidth = 1220; ///< a window of 1300 without the rail
constexpr int tightWidth = 840;
constexpr int leastForParty = 320; ///< places in two columns, buttons without words
constexpr int wordsForParty = 470;
constexpr int wideEnoughForParty = 560; ///< four columns as in a full window
constexpr int leastPresets = 260;
constexpr int leastForm = 430;

} // namespace

PartySplitter::PartySplitter(PresetPanel *presets, PartyPanel *party, CharacterPanel *form, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_presets(presets), m_party(party), m_form(form)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
    addWidget(presets);
    addWidget(party);
    addWidget(form);
    setStretchFactor(1, 1);
    presets->setMinimumWidth(leastPresets);
    form->setMinimumWidth(leastForm);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_isMoved = true; });
    connect(form, &CharacterPanel::backRequested, this, &PartySplitter::showParty);
}

void PartySplitter::setDrawerOpen(bool open)
{
    m_drawerOpen = open;
    if (open)
        m_formOpen = false;
    arrange();
}

void PartySplitter::showForm()
{
    if (m_form->isVisible())
        return;
    m_formOpen = m_isTight;
    m_drawerOpen = false;
    arrange();
}

void PartySplitter::showParty()
{
    m_formOpen = false;
    arrange();
    m_party->places().setFocus(Qt::OtherFocusReason);
}

void PartySplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    const bool wasNarrow = std::exchange(m_isNarrow, width() < narrowWidth);
    if (m_isNarrow && !wasNarrow)
        emit becameNarrow();
    arrange();
}

void PartySplitter::arrange()
{
    m_isTight = width() < tightWidth;
    const bool showsDrawer = !m_isNarrow || (m_drawerOpen && !(m_isTight && m_formOpen));
    const int rest = width() - (showsDrawer ? leastPresets + 1 : 0);
    const bool showsForm = m_isTight ? m_formOpen : rest >= leastForm + leastForParty;
    m_party->setWordless(rest - (showsForm ? leastForm + 1 : 0) < wordsForParty);
    m_party->setPresetsButton(m_isNarrow, showsDrawer);
    m_presets->setVisible(showsDrawer);
    m_party->setVisible(!m_isTight || !m_formOpen);
    m_form->setVisible(showsForm);
    m_form->setBackVisible(m_isTight && m_formOpen);
    share(showsDrawer, showsForm);
}

void PartySplitter::share(bool showsDrawer, bool showsForm)
{
    const int key = width() / 200 * 4 + (showsDrawer ? 2 : 0) + (showsForm ? 1 : 0);
    if (m_isMoved || std::exchange(m_shared, key) == key)
        return;
    const int presets = showsDrawer ? std::clamp(width() * 216 / 1000, leastPresets, 440) : 0;
    int form = 0;
    if (showsForm && m_isNarrow)
        form = std::max(leastForm, width() - presets - wideEnoughForParty);
    else if (showsForm)
        form = std::clamp(width() * 375 / 1000, leastForm, 640);
    setSizes({presets, width() - presets - form, form});
}

} // namespace retinue
