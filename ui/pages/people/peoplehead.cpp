#include "ui/pages/people/peoplehead.h"

#include "core/base/text.h"
#include "ui/pages/people/termcompleter.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/sizes.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tristatechip.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace retinue {
namespace {

const QString is = QStringLiteral("is");
const QString in = QStringLiteral("in");
constexpr int roomForWords = 760;
constexpr int roomForHint = 820;

PeopleQuery::State next(TriStateChip::State state)
{
    switch (state) {
    case TriStateChip::State::With:
        return PeopleQuery::State::With;
    case TriStateChip::State::Without:
        return PeopleQuery::State::Without;
    case TriStateChip::State::Off:
        break;
    }
    return PeopleQuery::State::Off;
}

TriStateChip::State shown(PeopleQuery::State state)
{
    switch (state) {
    case PeopleQuery::State::With:
        return TriStateChip::State::With;
    case PeopleQuery::State::Without:
        return TriStateChip::State::Without;
    case PeopleQuery::State::Off:
        break;
    }
    return TriStateChip::State::Off;
}

} // namespace

PeopleHead::PeopleHead(QWidget *parent)
    : PageHead(QString(), parent), m_search(new SearchField(tr("Name, race, class, is:stale, in:Lair …"), this)),
      m_completer(new TermCompleter(this)), m_orderButton(new QToolButton(this)), m_orders(new QActionGroup(this)),
      m_view(new SegmentedControl(this)), m_new(new QPushButton(icon("plus"), tr("New character"), this)),
      m_campaign(new Chip(tr("Campaign"), this)), m_campaigns(new QMenu(this))
{
    setTitle(tr("People"));
    m_search->setAccessibleName(tr("Search people"));
    m_search->setMinimumWidth(160);
    m_search->setMaximumWidth(320);
    m_search->setCompleter(m_completer);
    addWidget(m_search, 1);
    makeOrderMenu();
    m_view->addSegment(tr("Gallery"), icon("gallery"));
    m_view->addSegment(tr("Table"), icon("table"));
    m_view->setAccessibleName(tr("View"));
    setPrimary(m_new);
    addActionWidget(m_orderButton);
    addActionWidget(m_view);
    addActionWidget(m_new);
    makeChips();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        showQuery();
        emit queryChanged(text);
    });
    connect(m_view, &SegmentedControl::currentChanged, this, &PeopleHead::viewChanged);
    connect(m_new, &QPushButton::clicked, this, &PeopleHead::newRequested);
}

void PeopleHead::makeOrderMenu()
{
    auto *menu = new QMenu(m_orderButton);
    const QList<std::pair<PeopleFilter::Order, QString>> orders = {{PeopleFilter::Order::Name, tr("Name")},
                                                                   {PeopleFilter::Order::LastPlayed, tr("Last played")},
                                                                   {PeopleFilter::Order::Level, tr("Level")},
                                                                   {PeopleFilter::Order::Class, tr("Class")}};
    for (const auto &[order, text] : orders) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(int(order));
        m_orders->addAction(action);
    }
    m_orderButton->setIcon(icon("sort"));
    m_orderButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_orderButton->setPopupMode(QToolButton::InstantPopup);
    m_orderButton->setMenu(menu);
    m_orderButton->setAccessibleName(tr("Order"));
    setPlainToolTip(m_orderButton, tr("Order"));
    setQuiet(m_orderButton);
    setOrder(m_order);
    connect(m_orders, &QActionGroup::triggered, this, [this](const QAction *action) {
        setOrder(PeopleFilter::Order(action->data().toInt()));
        emit orderChanged(m_order);
    });
}

void PeopleHead::makeChips()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    auto *chips = new QWidget(line);
    auto *flow = new FlowLayout(chips, sizes::grid, sizes::grid);
    const QList<std::pair<QString, QString>> states = {
        {QStringLiteral("playing"), tr("Playing")},    {QStringLiteral("stale"), tr("Stale copies")},
        {QStringLiteral("player"), tr("Player")},      {QStringLiteral("npc"), tr("NPC")},
        {QStringLiteral("template"), tr("Templates")}, {QStringLiteral("broken"), tr("Broken")}};
    for (const auto &[state, text] : states) {
        auto *chip = new TriStateChip(text, chips);
        m_chips.insert(state, chip);
        flow->addWidget(chip);
        connect(chip, &TriStateChip::stateChanged, this, [this, term = state](TriStateChip::State now) {
            if (!m_writing)
                setQuery(PeopleQuery(query()).with(is, term, next(now)));
        });
    }
    m_campaign->setMenu(m_campaigns);
    flow->addWidget(m_campaign);
    row->addWidget(chips, 1);
    auto *hint = new Label(tr("click: with · again: without · again: off"), TextSize::Small, TextTone::Hint, line);
    hint->setMinimumHeight(sizes::chip);
    m_hint = hint;
    row->addWidget(hint, 0, Qt::AlignTop);
    addLine(line);
}

void PeopleHead::resizeEvent(QResizeEvent *event)
{
    PageHead::resizeEvent(event);
    const bool narrow = width() < roomForWords;
    m_hint->setVisible(width() >= roomForHint);
    m_orderButton->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_new->setText(narrow ? tr("New") : tr("New character"));
    m_search->setMinimumWidth(narrow ? 100 : 160);
}

QString PeopleHead::query() const
{
    return m_search->text();
}

void PeopleHead::setQuery(const QString &text)
{
    m_search->setText(text);
}

void PeopleHead::showQuery()
{
    const PeopleQuery now(query());
    m_writing = true;
    for (auto it = m_chips.cbegin(); it != m_chips.cend(); ++it)
        it.value()->setState(shown(now.state(is, it.key())));
    m_writing = false;
    const QStringList campaigns = now.values(in);
    m_campaign->setText(campaigns.isEmpty() ? tr("Campaign") : singleLine(campaigns.first(), 30));
    m_campaign->setCheckable(!campaigns.isEmpty());
    m_campaign->setChecked(!campaigns.isEmpty());
}

void PeopleHead::setOrder(PeopleFilter::Order order)
{
    m_order = order;
    for (QAction *action : m_orders->actions()) {
        if (action->data().toInt() != int(order))
            continue;
        action->setChecked(true);
        m_orderButton->setText(action->text());
    }
}

void PeopleHead::setView(int view)
{
    m_view->setCurrentIndex(view);
}

int PeopleHead::view() const
{
    return m_view->currentIndex();
}

void PeopleHead::setPeople(const QList<Person> &people)
{
    int stale = 0;
    int broken = 0;
    int templates = 0;
    QStringList titles;
    for (const Person &person : people) {
        stale += person.staleFields() > 0 ? 1 : 0;
        broken += person.isBroken() ? 1 : 0;
        templates += person.summary.isTemplate ? 1 : 0;
        for (const Usage &usage : person.usages)
            titles += usage.title;
    }
    titles.removeDuplicates();
    std::ranges::sort(titles, [](const QString &a, const QString &b) { return naturalCompare(a, b) < 0; });
    m_chips[QStringLiteral("stale")]->setCount(stale > 0 ? stale : -1);
    m_chips[QStringLiteral("broken")]->setCount(broken > 0 ? broken : -1);
    m_chips[QStringLiteral("broken")]->setVisible(broken > 0);
    m_chips[QStringLiteral("template")]->setVisible(templates > 0);
    fillCampaigns(titles);
}

void PeopleHead::fillCampaigns(const QStringList &titles)
{
    m_campaigns->clear();
    m_campaigns->addAction(tr("All campaigns"), this, [this] { chooseCampaign({}); });
    m_campaigns->addSeparator();
    QStringList terms;
    for (const QString &title : titles) {
        m_campaigns->addAction(plainButtonText(singleLine(title, 80)), this, [this, title] { chooseCampaign(title); });
        terms += QStringLiteral("in:\"%1\"").arg(title);
    }
    m_campaign->setEnabled(!titles.isEmpty());
    for (const QString &state : m_chips.keys())
        terms += QStringLiteral("is:") + state;
    terms += {QStringLiteral("is:complete"), QStringLiteral("is:portrait"), QStringLiteral("is:mirror"),
              QStringLiteral("class:"),      QStringLiteral("race:"),       QStringLiteral("level:>"),
              QStringLiteral("type:"),       QStringLiteral("name:")};
    terms.sort();
    m_completer->setTerms(terms);
}

void PeopleHead::chooseCampaign(const QString &title)
{
    // A term cannot hold a quote; the longest part between them finds the campaign as well.
    const QStringList parts = title.split(QLatin1Char('"'));
    const QString part = *std::ranges::max_element(parts, {}, &QString::size);
    setQuery(PeopleQuery(query()).withOnly(in, part));
}

} // namespace retinue
