#include "ui/pages/campaigns/contenttab.h"

#include "core/base/text.h"
#include "ui/pages/campaigns/campaignform.h"
#include "ui/pages/campaigns/entrydelegate.h"
#include "ui/pages/campaigns/rows.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/sizes.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace retinue {

namespace {

struct Words
{
    QString add, name, none;
};

Words wordsFor(ContentKind kind)
{
    switch (kind) {
    case ContentKind::Npcs:
        return {ContentTab::tr("Add NPC"), ContentTab::tr("Name of the NPC"), ContentTab::tr("No NPCs yet.")};
    case ContentKind::Places:
        return {ContentTab::tr("Add place"), ContentTab::tr("Name of the place"), ContentTab::tr("No places yet.")};
    case ContentKind::Quests:
        return {ContentTab::tr("Add quest"), ContentTab::tr("Title of the quest"), ContentTab::tr("No quests yet.")};
    case ContentKind::Scenes:
        return {ContentTab::tr("Add scene"), ContentTab::tr("Title of the scene"), ContentTab::tr("No scenes yet.")};
    }
    return {};
}

} // namespace

ContentTab::ContentTab(OpenCampaign &campaign, ContentKind kind, QWidget *parent)
    : QWidget(parent), m_campaign(campaign), m_kind(kind), m_model(new ContentModel(campaign, kind, this))
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeSide());
    splitter->addWidget(makeDetails());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 800});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sizes::pageMargin, 12, 0, 0);
    row->addWidget(splitter);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ContentTab::showCurrent);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ContentTab::showCurrent);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ContentTab::updateButtons);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ContentTab::updateButtons);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

QWidget *ContentTab::makeSide()
{
    const Words words = wordsFor(m_kind);
    auto *side = new QWidget(this);
    m_list = new QListView(side);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(QString::fromLatin1(traitsOf(m_kind).icon), m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(words.add.isEmpty() ? QString() : words.none);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    m_name = new QLineEdit(side);
    m_name->setPlaceholderText(words.name);
    m_name->setAccessibleName(words.name);
    m_name->setMaxLength(200);
    m_name->hide();
    m_name->installEventFilter(this);
    connect(m_name, &QLineEdit::returnPressed, this, &ContentTab::finishAdding);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    const auto button = [&](const char *iconName, const QString &name, auto slot) {
        auto *made = new QToolButton(side);
        setQuiet(made);
        made->setIcon(icon(m_campaign.canEdit() ? iconName : "lock"));
        made->setAccessibleName(name);
        setPlainToolTip(made, m_campaign.canEdit() ? name : tr("The library is open for reading only."));
        connect(made, &QToolButton::clicked, this, slot);
        buttons->addWidget(made);
        return made;
    };
    m_add = button("plus", words.add, &ContentTab::startAdding);
    m_add->setText(words.add);
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    buttons->addStretch(1);
    if (m_kind == ContentKind::Scenes) {
        m_up = button("chevron-up", tr("Earlier"), [this] { moveCurrent(-1); });
        m_down = button("chevron-down", tr("Later"), [this] { moveCurrent(1); });
    }
    if (m_kind != ContentKind::Npcs)
        m_now = button("flag", m_kind == ContentKind::Quests ? tr("Active or not") : tr("This is where we are"),
                       &ContentTab::makeCurrent);
    m_remove = button("trash", tr("Remove"), &ContentTab::removeCurrent);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 8, 12);
    column->addWidget(m_list, 1);
    column->addWidget(m_name);
    column->addLayout(buttons);
    side->setMinimumWidth(220);
    return side;
}

QWidget *ContentTab::makeDetails()
{
    const Words words = wordsFor(m_kind);
    m_details = new QStackedWidget(this);
    auto *content = new QWidget;
    m_title = new Label({}, TextSize::Title, TextTone::Main, content);
    m_title->setWordWrap(true);
    m_id = new Label({}, TextSize::Small, TextTone::Hint, content);
    m_id->setSelectable(true);
    m_note = new Label({}, TextSize::Small, TextTone::Quiet, content);
    m_note->setWordWrap(true);
    m_form =
        new CampaignForm(m_campaign, traitsOf(m_kind).record,
                         allFieldsOf(traitsOf(m_kind).record, {QString::fromLatin1(traitsOf(m_kind).idKey)}), content);
    m_form->setMaximumWidth(760);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(8, 0, sizes::pageMargin, 16);
    column->setSpacing(4);
    for (Label *line : {m_title, m_id, m_note})
        line->setIndent(8);
    column->addWidget(m_title);
    column->addWidget(m_id);
    column->addWidget(m_note);
    column->addSpacing(8);
    column->addWidget(m_form);
    column->addStretch(1);
    m_empty = new EmptyState(QString::fromLatin1(traitsOf(m_kind).icon), words.none,
                             m_campaign.canEdit() ? words.add : QString(), m_details);
    connect(m_empty, &EmptyState::triggered, this, &ContentTab::startAdding);
    m_details->addWidget(rows::scrolling(content));
    m_details->addWidget(m_empty);
    return m_details;
}

void ContentTab::showCurrent()
{
    const int row = m_list->currentIndex().row();
    updateButtons();
    if (row < 0 || row >= m_model->rowCount()) {
        m_details->setCurrentWidget(m_empty);
        m_form->showReadOnly(Json::object(), {});
        return;
    }
    m_details->setCurrentIndex(0);
    const ContentRow &entry = m_model->at(row);
    m_title->setText(entry.title);
    m_id->setText(entry.key);
    m_note->setVisible(entry.isOwnFile);
    if (entry.isOwnFile) {
        m_note->setText(tr("This scene has a file of its own in the folder of scenes and is shown as it is."));
        m_form->showReadOnly(entry.object, m_note->text());
    } else {
        m_form->showObject({QLatin1String(traitsOf(m_kind).root), entry.key});
    }
}

void ContentTab::updateButtons()
{
    const int row = m_list->currentIndex().row();
    const bool valid = row >= 0 && row < m_model->rowCount();
    const bool free = m_campaign.canEdit();
    m_add->setEnabled(free);
    m_remove->setEnabled(free && valid && !m_model->at(row).isOwnFile);
    if (m_now)
        m_now->setEnabled(free && valid);
    if (m_up) {
        m_up->setEnabled(free && valid && row > 0);
        m_down->setEnabled(free && valid && row < m_model->rowCount() - 1);
    }
    if (valid)
        m_title->setText(m_model->at(row).title);
}

void ContentTab::startAdding()
{
    m_name->clear();
    m_name->show();
    m_name->setFocus(Qt::ShortcutFocusReason);
}

void ContentTab::finishAdding()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    m_form->flush();
    const QString id = m_model->add(name);
    if (id.isEmpty())
        return;
    m_name->hide();
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(id), 0));
    showCurrent();
    m_list->setFocus(Qt::OtherFocusReason);
}

void ContentTab::removeCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || !m_remove->isEnabled())
        return;
    m_form->showReadOnly(Json::object(), {});
    m_model->removeEntry(row);
    showCurrent();
}

void ContentTab::moveCurrent(int by)
{
    const int row = m_list->currentIndex().row();
    if (m_up && row >= 0 && m_campaign.canEdit())
        m_model->moveScene(row, row + by);
    updateButtons();
}

void ContentTab::makeCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const ContentRow entry = m_model->at(row);
    if (m_kind == ContentKind::Places)
        m_campaign.set({QStringLiteral("current_location_id")}, toJson(entry.key));
    else if (m_kind == ContentKind::Scenes)
        m_campaign.set({QStringLiteral("current_scene_id")}, toJson(entry.key));
    else {
        const JsonPath path{QStringLiteral("active_quest_ids")};
        QStringList active = m_campaign.data().texts(path);
        if (!active.removeAll(entry.key))
            active.append(entry.key);
        m_campaign.set(path, toJson(active));
    }
}

bool ContentTab::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_name && key->key() == Qt::Key_Escape) {
            m_name->hide();
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (watched == m_list && key->key() == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
        if (watched == m_list && key->modifiers() == Qt::AltModifier &&
            (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace retinue
