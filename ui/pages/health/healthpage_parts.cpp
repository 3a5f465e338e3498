#include "ui/pages/health/counter.h"
#include "ui/pages/health/healthpage.h"
#include "ui/pages/health/problemmodel.h"
#include "ui/pages/health/problemview.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/sizes.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pagehead.h"

#include <QButtonGroup>
#include <QFrame>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace retinue {

QWidget *HealthPage::makeHead()
{
    auto *head = new PageHead(title(), this);
    const auto counter = [&](Problem::Severity severity, TextTone tone) {
        auto *made = new Counter(QString::fromLatin1(severityIcon(severity)), tone, severityWord(severity), head);
        head->addWidget(made);
        return made;
    };
    m_broken = counter(Problem::Severity::Error, TextTone::Bad);
    m_decide = counter(Problem::Severity::Warning, TextTone::Warn);
    m_hints = counter(Problem::Severity::Hint, TextTone::Quiet);
    m_when = new Label({}, TextSize::Small, TextTone::Quiet, head);
    m_when->setObjectName(QStringLiteral("when"));
    m_again = new QPushButton(icon("refresh"), tr("Chec&k again"), head);
    m_again->setObjectName(QStringLiteral("again"));
    setPlainToolTip(m_again, tr("Look at every file again (F5)"));
    head->addActionWidget(m_when);
    head->addActionWidget(m_again);
    connect(m_again, &QPushButton::clicked, this, &HealthPage::checkAgain);
    return head;
}

QWidget *HealthPage::makeFilters()
{
    auto *bar = new QWidget(this);
    m_filters = bar;
    auto *chips = new FlowLayout(nullptr, 8, 8);
    m_areas = new QButtonGroup(this);
    const auto chip = [&](const QString &text, int id) {
        auto *made = new Chip(text, bar);
        made->setCheckable(true);
        chips->addWidget(made);
        m_areas->addButton(made, id);
        return made;
    };
    chip(tr("All"), -2)->setChecked(true);
    chip(tr("People"), int(ProblemArea::People));
    chip(tr("Campaigns"), int(ProblemArea::Campaigns));
    chip(tr("Pictures"), int(ProblemArea::Pictures));
    chip(tr("Files"), int(ProblemArea::Files));
    m_fine = new Chip(tr("Marked fine"), bar);
    m_fine->setObjectName(QStringLiteral("markedFine"));
    m_fine->setCheckable(true);
    m_safe = new QPushButton(bar);
    m_safe->setObjectName(QStringLiteral("safe"));
    setSmall(m_safe);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(sizes::pageMargin, 10, sizes::pageMargin, 10);
    row->setSpacing(8);
    row->addLayout(chips, 1);
    row->addWidget(m_fine, 0, Qt::AlignTop);
    row->addWidget(m_safe, 0, Qt::AlignTop);
    auto *line = new QFrame(bar);
    line->setFrameShape(QFrame::HLine);
    column->addLayout(row);
    column->addWidget(line);
    connect(m_areas, &QButtonGroup::idClicked, this, &HealthPage::refreshList);
    connect(m_fine, &Chip::toggled, this, &HealthPage::refreshList);
    connect(m_safe, &QPushButton::clicked, this, &HealthPage::fixSafe);
    return bar;
}

QWidget *HealthPage::makeList()
{
    m_side = new QWidget(this);
    m_side->setBackgroundRole(QPalette::Base);
    m_side->setAutoFillBackground(true);
    m_view = new ProblemView(m_side);
    m_view->setModel(m_model);
    m_listStack = new QStackedLayout;
    m_listStack->addWidget(m_view);
    m_listStack->addWidget(makeMessage());
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFilters());
    column->addLayout(m_listStack, 1);
    return m_side;
}

QWidget *HealthPage::makeMessage()
{
    m_message = new QWidget(this);
    m_messageIcon = new IconView(QStringLiteral("check"), 20, TextTone::Ok, m_message);
    m_messageLine = new Label({}, TextSize::Body, TextTone::Ok, m_message);
    m_messageLine->setObjectName(QStringLiteral("message"));
    m_messageLine->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_messageIcon, 0, Qt::AlignTop);
    row->addWidget(m_messageLine, 1);
    auto *column = new QVBoxLayout(m_message);
    column->setContentsMargins(sizes::pageMargin, sizes::pageMargin, sizes::pageMargin, sizes::pageMargin);
    column->addLayout(row);
    column->addStretch();
    return m_message;
}

} // namespace retinue
