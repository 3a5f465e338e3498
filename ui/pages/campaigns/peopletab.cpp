#include "ui/pages/campaigns/peopletab.h"

#include "core/base/text.h"
#include "core/operations/editfields.h"
#include "ui/pages/campaigns/opencampaign.h"
#include "ui/pages/campaigns/statesmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/sizes.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

namespace retinue {

namespace {
constexpr int namesOffered = 60;
}

CampaignPeopleTab::CampaignPeopleTab(OpenCampaign &campaign, QWidget *parent)
    : QWidget(parent), m_campaign(campaign), m_model(new StatesModel(campaign, this))
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    const bool free = campaign.canEdit();
    const auto button = [&](const char *iconName, const QString &text, bool changes, auto slot) {
        auto *made = new QToolButton(this);
        made->setIcon(icon(changes && !free ? "lock" : iconName));
        made->setText(text);
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        setSmall(made);
        if (changes && !free)
            setPlainToolTip(made, tr("The library is open for reading only."));
        connect(made, &QToolButton::clicked, this, slot);
        bar->addWidget(made);
        return made;
    };
    m_add = button("plus", tr("Add people…"), true, &CampaignPeopleTab::chooseToAdd);
    m_open = button("person", tr("Open"), false, &CampaignPeopleTab::openCurrent);
    m_remove = button("trash", tr("Take out"), true, &CampaignPeopleTab::removeCurrent);
    const QString usual = free ? tr("F2 edits a cell; hit points take −7 and +5 too.") : QString();
    m_hint = new ElidedLabel(usual, TextSize::Small, TextTone::Hint, this);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    bar->addWidget(m_hint, 1);

    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(sizes::rowTall);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const std::pair<int, int> widths[] = {{StatesModel::Name, 200},      {StatesModel::Class, 190},
                                          {StatesModel::Level, 60},      {StatesModel::HitPoints, 80},
                                          {StatesModel::ArmorClass, 60}, {StatesModel::Status, 110},
                                          {StatesModel::Location, 200}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    m_table->setAccessibleName(tr("People of the campaign"));
    m_table->installEventFilter(this);
    m_empty = new EmptyState(QStringLiteral("people"), tr("Nobody plays in this campaign yet."),
                             free ? tr("Add people…") : QString(), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes::pageMargin, 12, sizes::pageMargin, 16);
    column->setSpacing(10);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);

    connect(m_empty, &EmptyState::triggered, this, &CampaignPeopleTab::chooseToAdd);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!index.flags().testFlag(Qt::ItemIsEditable))
            openCurrent();
        else
            m_table->edit(index);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CampaignPeopleTab::updateButtons);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &CampaignPeopleTab::updateButtons);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &CampaignPeopleTab::updateButtons);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this, usual] {
        m_hint->setTone(TextTone::Hint);
        m_hint->setText(usual);
    });
    connect(m_model, &StatesModel::refused, this, [this](const QString &sentence) {
        m_hint->setTone(TextTone::Bad);
        m_hint->setText(sentence);
    });
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    updateButtons();
}

QString CampaignPeopleTab::currentId() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? index.data(Qt::UserRole).toString() : QString();
}

void CampaignPeopleTab::updateButtons()
{
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    const bool valid = !currentId().isEmpty();
    m_add->setEnabled(m_campaign.canEdit());
    m_open->setEnabled(valid);
    m_remove->setEnabled(valid && m_campaign.canEdit());
}

void CampaignPeopleTab::openCurrent()
{
    if (const QString id = currentId(); !id.isEmpty())
        emit m_campaign.workspace().personRequested(id);
}

void CampaignPeopleTab::removeCurrent()
{
    const QString id = currentId();
    if (!id.isEmpty() && m_campaign.canEdit())
        m_campaign.workspace().accept(removeFromCampaign(m_campaign.library(), id, m_campaign.id()));
}

void CampaignPeopleTab::chooseToAdd()
{
    if (!m_campaign.canEdit())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ProfileSummary &profile : m_campaign.library().profiles()) {
        if (profile.isTemplate || !profile.broken.isEmpty() || m_campaign.state(profile.id))
            continue;
        if (menu->actions().size() == namesOffered)
            break;
        const QString name = singleLine(profile.name, 60);
        const QString what = singleLine((profile.race + u' ' + profile.characterClass).trimmed(), 60);
        menu->addAction(plainButtonText(what.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, what)), this,
                        [this, id = profile.id] {
                            Workspace &workspace = m_campaign.workspace();
                            workspace.accept(
                                addToCampaign(workspace.library(), workspace.services(), id, m_campaign.id()));
                        });
    }
    if (menu->isEmpty())
        menu->addAction(tr("Everybody is here already"))->setEnabled(false);
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

bool CampaignPeopleTab::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
        if (key == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace retinue
