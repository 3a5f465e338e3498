#include "ui/forms/characterform.h"

#include "ui/forms/fieldeditor.h"
#include "ui/forms/fieldeditors.h"
#include "ui/theme/sizes.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace retinue {
namespace {

constexpr int cellsInALine = 3;
constexpr int longestLabel = 88;

} // namespace

QList<const Field *> fieldsIn(RecordKind kind, const QList<FieldGroup> &groups, const QStringList &without)
{
    QList<const Field *> fields;
    for (const Field &field : fieldsOf(kind)) {
        if (groups.contains(field.group) && !without.contains(QLatin1String(field.key)))
            fields += &field;
    }
    return fields;
}

CharacterForm::CharacterForm(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_tabBar(new QTabBar(this)), m_scroll(new QScrollArea(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tabBar);
    layout->addWidget(m_scroll, 1);
    m_tabBar->setDrawBase(true);
    m_tabBar->setExpanding(false);
    m_tabBar->setAccessibleName(tr("Groups of fields"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(m_scroll);
    content->setBackgroundRole(QPalette::Base);
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(sizes::inspectorMargin - sizes::grid, sizes::grid,
                                  sizes::inspectorMargin - sizes::grid, sizes::inspectorMargin);
    m_content->setSpacing(0);
    m_pages = new QVBoxLayout;
    m_content->addLayout(m_pages);
    m_content->addStretch(1);
    m_scroll->setWidget(content);
    connect(m_tabBar, &QTabBar::currentChanged, this, &CharacterForm::showTab);
    connect(&m_session, &EditSession::valueEdited, this, &CharacterForm::valueEdited);
}

void CharacterForm::setTabs(const QList<FormTab> &tabs, const FieldSuggestions &suggestions)
{
    flush();
    const int current = qMax(0, m_tabBar->currentIndex());
    qDeleteAll(m_tabs);
    m_tabs.clear();
    m_rows.clear();
    m_tabOf.clear();
    const QSignalBlocker silent(m_tabBar);
    while (m_tabBar->count() > 0)
        m_tabBar->removeTab(0);
    for (const FormTab &tab : tabs) {
        m_tabBar->addTab(tab.title);
        m_tabs += makeTab(tab, suggestions);
    }
    alignLabels();
    setReadOnly(m_readOnly, m_lock);
    m_tabBar->setCurrentIndex(qMin(current, int(tabs.size()) - 1));
    m_tabBar->updateGeometry(); // a hidden tab bar does not tell that it has tabs now
    showTab(m_tabBar->currentIndex());
}

QWidget *CharacterForm::makeTab(const FormTab &tab, const FieldSuggestions &suggestions)
{
    auto *page = new QWidget(m_scroll->widget());
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    const auto addLabel = [&](const QString &text, TextSize size, TextTone tone) {
        auto *label = new Label(text, size, tone, page);
        label->setWordWrap(true);
        label->setContentsMargins(sizes::grid, sizes::grid, sizes::grid, sizes::grid / 2);
        layout->addWidget(label);
    };
    if (!tab.note.isEmpty())
        addLabel(tab.note, TextSize::Body, TextTone::Quiet);
    for (const FormSection &section : tab.sections) {
        if (section.fields.isEmpty())
            continue;
        if (!section.title.isEmpty())
            addLabel(section.title, TextSize::BodyBold, TextTone::Main);
        QGridLayout *cells = nullptr;
        if (section.cells) {
            cells = new QGridLayout;
            cells->setContentsMargins(sizes::grid, 0, sizes::grid, 0);
            cells->setHorizontalSpacing(sizes::grid);
            cells->setVerticalSpacing(0);
            layout->addLayout(cells);
        }
        for (const Field *field : section.fields) {
            FieldRow *row = makeRow(*field, section.cells, suggestions, page);
            const int n = cells ? cells->count() : 0;
            if (cells)
                cells->addWidget(row, n / cellsInALine, n % cellsInALine);
            else
                layout->addWidget(row);
            m_rows.insert(row->key(), row);
            m_tabOf.insert(row->key(), int(m_tabs.size()));
            m_session.add(row->editor());
        }
    }
    page->hide();
    m_pages->addWidget(page);
    return page;
}

FieldRow *CharacterForm::makeRow(const Field &field, bool cell, const FieldSuggestions &suggestions, QWidget *parent)
{
    FieldEditor *editor = makeFieldEditor(field, m_services, suggestions);
    const auto arrangement = cell               ? FieldRow::Arrangement::Cell
                             : editor->isWide() ? FieldRow::Arrangement::Above
                                                : FieldRow::Arrangement::Beside;
    auto *row = new FieldRow(editor, arrangement, parent);
    connect(row, &FieldRow::refreshRequested, this, &CharacterForm::refreshRequested);
    connect(row, &FieldRow::promoteRequested, this, &CharacterForm::promoteRequested);
    connect(row, &FieldRow::copyRequested, this, &CharacterForm::copyRequested);
    connect(row, &FieldRow::valueRequested, this, [this](const QString &key, const Json &value) {
        m_session.editor(key)->restore();
        emit valueEdited(key, value, true);
    });
    return row;
}

void CharacterForm::alignLabels()
{
    int width = 0;
    for (const FieldRow *row : std::as_const(m_rows)) {
        if (!row->editor()->isWide())
            width = qMax(width, row->labelWidthHint());
    }
    m_labelWidth = qMin(width, longestLabel);
    for (FieldRow *row : std::as_const(m_rows)) {
        if (row->arrangement() == FieldRow::Arrangement::Beside)
            row->setLabelWidth(m_labelWidth);
    }
}

QStringList CharacterForm::keys() const
{
    return m_rows.keys();
}

void CharacterForm::load(const Json &values)
{
    flush();
    m_session.load(values);
    for (FieldRow *row : std::as_const(m_rows)) {
        row->setOpenedValue(row->editor()->stored());
    }
}

void CharacterForm::setOrigin(const QString &key, const FieldOrigin &origin)
{
    if (FieldRow *row = m_rows.value(key); row && row->origin() != origin)
        row->setOrigin(origin);
}

void CharacterForm::setReadOnly(bool readOnly, const QString &reason)
{
    m_readOnly = readOnly;
    m_lock = reason;
    for (FieldRow *row : std::as_const(m_rows)) {
        if (row->editor()->field().editable)
            row->editor()->setReadOnly(readOnly, reason);
    }
}

void CharacterForm::setPlaceholder(const QString &key, const QString &text)
{
    if (FieldRow *row = m_rows.value(key))
        row->editor()->setPlaceholder(text);
}

bool CharacterForm::focusField(const QString &key)
{
    FieldRow *row = m_rows.value(key);
    if (!row)
        return false;
    m_tabBar->setCurrentIndex(m_tabOf.value(key));
    row->editor()->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(row);
    return true;
}

int CharacterForm::currentTab() const
{
    return m_tabBar->currentIndex();
}

void CharacterForm::setCurrentTab(int tab)
{
    m_tabBar->setCurrentIndex(tab);
}

void CharacterForm::setLead(QWidget *widget)
{
    m_content->insertWidget(0, widget);
}

void CharacterForm::setFooter(QWidget *widget)
{
    m_content->insertWidget(m_content->count() - 1, widget);
}

void CharacterForm::showTab(int tab)
{
    for (int i = 0; i < m_tabs.size(); ++i)
        m_tabs[i]->setVisible(i == tab);
    emit tabChanged(tab);
}

} // namespace retinue
