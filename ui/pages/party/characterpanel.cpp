#include "ui/pages/party/characterpanel.h"

#include "core/base/text.h"
#include "core/operations/partyslot.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/fieldrow.h"
#include "ui/pages/party/geartab.h"
#include "ui/pages/party/partydraft.h"
#include "ui/pages/party/placemodel.h"
#include "ui/pages/party/portraitbox.h"
#include "ui/pages/party/promptbox.h"
#include "ui/pages/party/samenamebox.h"
#include "ui/pages/party/sloteditors.h"
#include "ui/pages/party/statstab.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"
#include "ui/workspace.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace retinue {

CharacterPanel::CharacterPanel(Workspace &workspace, PartyDraft &draft, PlaceModel &places, PortraitRunner &runner,
                               QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_draft(draft), m_places(places), m_runner(runner),
      m_editors(new SlotEditors(workspace, draft, this))
{
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(sizes::inspectorMargin, 0, sizes::inspectorMargin, sizes::grid);
    inner->setSpacing(0);
    inner->addWidget(makeTop());
    makeTabs(inner);
    inner->addStretch();
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() switches it on
    // The bar lies in the margin, so that its coming and going moves nothing.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, inner, [inner, this](int, int most) {
        const int bar = most > 0 ? m_scroll->verticalScrollBar()->sizeHint().width() : 0;
        inner->setContentsMargins(sizes::inspectorMargin, 0, std::max(4, sizes::inspectorMargin - bar), sizes::grid);
    });
    m_prompt = new PromptBox(draft, this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_prompt);

    connect(m_prompt, &PromptBox::fieldRequested, this, &CharacterPanel::focusField);
    connect(m_prompt, &PromptBox::copied, this, [this] { m_workspace.say(tr("The prompt is on the clipboard")); });
    connect(&draft, &PartyDraft::placeChanged, this, [this](int place) {
        if (place == m_place)
            refresh();
    });
    setPlace(0);
}

QWidget *CharacterPanel::makeHead()
{
    auto *head = new QWidget(this);
    m_title = new Label({}, TextSize::BodyBold, TextTone::Main, head);
    m_note = new ElidedLabel({}, TextSize::Body, TextTone::Quiet, head);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(sizes::inspectorMargin, 8, 8, 4);
    layout->setSpacing(8);
    m_back = new QToolButton(head);
    m_back->setText(tr("Party"));
    m_back->setIcon(icon("chevron-left"));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setQuiet(m_back);
    m_back->hide();
    connect(m_back, &QToolButton::clicked, this, &CharacterPanel::backRequested);
    layout->addWidget(m_back);
    layout->addWidget(m_title);
    layout->addWidget(m_note, 1);
    const auto addArrow = [&](const char *iconName, const QString &name, int step) {
        auto *arrow = new QToolButton(head);
        arrow->setIcon(icon(iconName));
        arrow->setAccessibleName(name);
        setPlainToolTip(arrow, name);
        setQuiet(arrow);
        connect(arrow, &QToolButton::clicked, this, [this, step] {
            emit placeRequested((m_place + step + PartyDraft::placeCount) % PartyDraft::placeCount);
        });
        layout->addWidget(arrow);
    };
    addArrow("chevron-left", tr("Place before"), -1);
    addArrow("chevron-right", tr("Next place"), 1);
    return head;
}

QWidget *CharacterPanel::makeTop()
{
    auto *top = new QWidget;
    m_portrait = new PortraitBox(m_workspace, m_draft, m_places, m_runner, top);
    m_hint = new Label({}, TextSize::Small, TextTone::Quiet, top);
    m_hint->setWordWrap(true);
    m_sameName = new SameNameBox(m_draft, top);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(sizes::fieldGap);
    grid->setVerticalSpacing(0);
    const auto row = [&](const char *key) { return m_editors->makeRow(QString::fromLatin1(key), top); };
    grid->addWidget(row("name"), 0, 0, 1, 2);
    m_hintLine = new QWidget(top);
    auto *hint = new QHBoxLayout(m_hintLine);
    hint->setContentsMargins(0, 0, 0, 2);
    hint->setSpacing(5);
    hint->addWidget(new IconView(QStringLiteral("info"), 12, TextTone::Quiet, m_hintLine), 0, Qt::AlignTop);
    hint->addWidget(m_hint, 1);
    grid->addWidget(m_hintLine, 1, 0, 1, 2);
    grid->addWidget(m_sameName, 2, 0, 1, 2);
    grid->addWidget(row("character_class"), 3, 0, Qt::AlignTop);
    grid->addWidget(row("race"), 3, 1, Qt::AlignTop);
    grid->addWidget(row("level"), 4, 0, Qt::AlignTop);
    grid->addWidget(row("voice_id"), 4, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(5, 1);
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_portrait, 0, Qt::AlignTop);
    layout->addLayout(grid, 1);
    return top;
}

void CharacterPanel::makeTabs(QVBoxLayout *layout)
{
    m_tabBar = new QTabBar;
    m_tabBar->setExpanding(false);
    m_tabBar->setDrawBase(false);
    m_tabBar->setAccessibleName(tr("Parts of the character"));
    m_tabs = new QStackedWidget;
    m_stats = new StatsTab(m_workspace, m_draft);
    m_gear = new GearTab(m_workspace, m_draft);
    const auto add = [&](const QString &name, QWidget *page) {
        m_tabBar->addTab(name);
        m_tabs->addWidget(page);
    };
    add(tr("Look"), makeLook());
    add(tr("Story"), makeStory());
    add(tr("Stats"), m_stats);
    add(tr("Gear"), m_gear);
    connect(m_tabBar, &QTabBar::currentChanged, m_tabs, &QStackedWidget::setCurrentIndex);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(0, 4, 0, 0);
    bar->addWidget(m_tabBar);
    bar->addStretch();
    layout->addLayout(bar);
    auto *holder = new QHBoxLayout;
    holder->setContentsMargins(0, 8, 0, 0);
    holder->addWidget(m_tabs);
    layout->addLayout(holder);
}

namespace {

/// Rows of fields under one another, the fields of a row as wide as each other.
QWidget *gridOf(SlotEditors &editors, const QList<QStringList> &rows)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const QStringList &keys : rows) {
        auto *line = new QHBoxLayout;
        line->setSpacing(sizes::fieldGap);
        for (const QString &key : keys)
            line->addWidget(editors.makeRow(key, page), 1, Qt::AlignTop);
        column->addLayout(line);
    }
    column->addStretch();
    return page;
}

} // namespace

QWidget *CharacterPanel::makeLook()
{
    return gridOf(*m_editors, {{QStringLiteral("gender"), QStringLiteral("age_category"), QStringLiteral("build")},
                               {QStringLiteral("facial_expression"), QStringLiteral("pose")},
                               {QStringLiteral("attire")},
                               {QStringLiteral("primary_weapon"), QStringLiteral("distinguishing_feature")},
                               {QStringLiteral("facial_features")},
                               {QStringLiteral("height_description"), QStringLiteral("background_setting")}});
}

QWidget *CharacterPanel::makeStory()
{
    return gridOf(*m_editors, {{QStringLiteral("description")},
                               {QStringLiteral("backstory")},
                               {QStringLiteral("appearance")},
                               {QStringLiteral("visual_description")},
                               {QStringLiteral("alignment"), QStringLiteral("background")}});
}

void CharacterPanel::setPlace(int place)
{
    m_place = place;
    m_editors->setPlace(place);
    m_portrait->setPlace(place);
    m_stats->setPlace(place);
    m_gear->setPlace(place);
    m_prompt->setPlace(place);
    m_editors->setIssues(m_issues);
    refresh();
}

void CharacterPanel::setIssues(const QList<StartIssue> &issues)
{
    m_issues = issues;
    m_editors->setIssues(issues);
    refresh();
}

void CharacterPanel::setBackVisible(bool on)
{
    m_back->setVisible(on);
}

void CharacterPanel::refresh()
{
    const Place &person = m_draft.place(m_place);
    m_title->setText(tr("Place %1").arg(m_place + 1));
    m_note->setText(headNote());
    bool isAsked = !person.sameName.isEmpty();
    for (const StartIssue &issue : m_issues)
        isAsked |= issue.slot == m_place && issue.field == QLatin1String("same_name");
    m_sameName->setVisible(isAsked);
    m_hint->setText(nameHint());
    m_hintLine->setVisible(!isAsked && !m_hint->text().isEmpty());
    if (isAsked) {
        const SlotIdentity identity =
            identify(person.slotObject(), SameName::Ask, std::as_const(m_workspace).library(), m_workspace.services());
        const QString id = person.isSamePerson() ? person.origin.id : QString();
        const auto uses = id.isEmpty() ? identity.uses : m_workspace.library().whereUsed(id).size();
        m_sameName->ask(m_place, person.name(), static_cast<int>(uses));
    }
}

QString CharacterPanel::headNote() const
{
    const Place &person = m_draft.place(m_place);
    if (person.isEmpty())
        return tr("empty");
    if (person.origin.kind == Origin::Kind::Preset)
        return tr("new character, the preset stays as it is");
    if (person.origin.kind == Origin::Kind::Person && !person.isSamePerson())
        return tr("new character, %1 stays as they are").arg(singleLine(person.origin.name, 40));
    return m_places.originText(m_place);
}

QString CharacterPanel::nameHint() const
{
    const Place &person = m_draft.place(m_place);
    if (person.isEmpty())
        return tr("Type a name here, or pick a preset.");
    if (person.isSamePerson())
        return tr("Somebody you know; the campaign plays with this profile.");
    if (person.origin.kind != Origin::Kind::Own && !person.name().isEmpty() && person.name() != person.origin.name)
        return tr("New name, so a new character is made");
    if (person.origin.kind == Origin::Kind::Preset)
        return tr("Same name as the preset; change it to make somebody of your own.");
    return {};
}

bool CharacterPanel::focusField(const QString &key)
{
    if (key == QLatin1String("same_name")) {
        m_sameName->focusFirst();
        m_scroll->ensureWidgetVisible(m_sameName);
        return true;
    }
    if (key == QLatin1String("portrait_url")) {
        m_portrait->setFocus();
        m_scroll->ensureWidgetVisible(m_portrait);
        return true;
    }
    if (key == QLatin1String("stats") || scoreKeys().contains(key)) {
        m_tabBar->setCurrentIndex(2);
        m_stats->setFocus();
        return true;
    }
    FieldRow *row = m_editors->row(key);
    if (!row)
        return false;
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (m_tabs->widget(tab)->isAncestorOf(row))
            m_tabBar->setCurrentIndex(tab);
    row->editor()->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(row->editor()->focusProxy()))
        line->selectAll();
    m_scroll->ensureWidgetVisible(row);
    return true;
}

void CharacterPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_prompt->setMostLines(height() > 760 ? 5 : height() > 690 ? 4 : height() > 620 ? 3 : height() > 480 ? 2 : 1);
}

void CharacterPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).surface);
}

} // namespace retinue
