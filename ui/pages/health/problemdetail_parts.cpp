#include "ui/models/facestore.h"
#include "ui/pages/health/fileview.h"
#include "ui/pages/health/fixpreview.h"
#include "ui/pages/health/problemdetail.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/sizes.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/faceview.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/workspace.h"

#include <QButtonGroup>
#include <QFrame>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace retinue {

namespace {

constexpr int faceWidth = 72;

Label *paragraph(TextSize size, TextTone tone, QWidget *parent)
{
    auto *label = new Label({}, size, tone, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

ProblemDetail::ProblemDetail(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_stack(new QStackedLayout(this))
{
    setAccessibleName(tr("The chosen problem"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *nothing = new Label(tr("Choose a problem to see why it is shown and what can be done."), TextSize::Body,
                              TextTone::Quiet, this);
    nothing->setWordWrap(true);
    nothing->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    nothing->setContentsMargins(sizes::inspectorMargin, sizes::inspectorMargin, sizes::inspectorMargin, 0);
    m_nothing = nothing;
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeBody());
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->widget()->setAutoFillBackground(false);
    m_file = new FileView(this);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_file);
    connect(m_file, &FileView::backRequested, this, &ProblemDetail::showBody);
    connect(&m_workspace.faces(), &FaceStore::ready, this, [this](const QString &key) {
        if (m_problem && key == m_faceRequest.key)
            paintFaceNow();
    });
    setBackShown(false);
}

QWidget *ProblemDetail::makeBody()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(sizes::inspectorMargin, 16, sizes::inspectorMargin, sizes::inspectorMargin);
    column->setSpacing(4);
    m_back = new QPushButton(icon("chevron-left"), tr("&All problems"), body);
    m_back->setObjectName(QStringLiteral("detailBack"));
    setQuiet(m_back);
    connect(m_back, &QPushButton::clicked, this, &ProblemDetail::backRequested);
    column->addWidget(m_back, 0, Qt::AlignLeading);
    column->addLayout(makeHead());
    const auto heading = [&](const QString &text) {
        column->addSpacing(14);
        auto *label = new Label(text, TextSize::BodyBold, TextTone::Main, body);
        column->addWidget(label);
        return label;
    };
    heading(tr("Why this is shown"));
    m_reason = paragraph(TextSize::Body, TextTone::Quiet, body);
    column->addWidget(m_reason);
    heading(tr("What can be done"));
    m_remedy = paragraph(TextSize::Body, TextTone::Quiet, body);
    column->addWidget(m_remedy);
    m_fixTitle = heading(tr("What the fix changes"));
    m_choices = new QWidget(body);
    m_choiceColumn = new QVBoxLayout(m_choices);
    m_choiceColumn->setContentsMargins(0, 4, 0, 4);
    m_choiceColumn->setSpacing(4);
    m_choice = new QButtonGroup(this);
    connect(m_choice, &QButtonGroup::idClicked, this, &ProblemDetail::refreshChosen);
    column->addWidget(m_choices);
    column->addSpacing(4);
    m_preview = new FixPreview(body);
    m_preview->setObjectName(QStringLiteral("preview"));
    column->addWidget(m_preview);
    m_summary = paragraph(TextSize::Small, TextTone::Quiet, body);
    column->addWidget(m_summary);
    column->addSpacing(12);
    column->addLayout(makeButtons());
    column->addSpacing(12);
    auto *line = new QFrame(body);
    line->setFrameShape(QFrame::HLine);
    column->addWidget(line);
    column->addSpacing(8);
    m_path = new ElidedLabel({}, TextSize::Small, TextTone::Hint, body);
    m_path->setElideMode(Qt::ElideMiddle);
    m_path->setSelectable(true);
    m_path->setAccessibleDescription(tr("File"));
    column->addWidget(m_path);
    m_field = paragraph(TextSize::Small, TextTone::Hint, body);
    m_field->setSelectable(true);
    column->addWidget(m_field);
    column->addStretch(1);
    return body;
}

QLayout *ProblemDetail::makeHead()
{
    m_face = new FaceView(this);
    m_face->setFaceWidth(faceWidth);
    m_face->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_badge = new Badge(BadgeKind::Neutral, {}, this);
    m_title = paragraph(TextSize::Title, TextTone::Main, this);
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(m_badge, 0, Qt::AlignLeading);
    words->addWidget(m_title);
    words->addStretch(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_face, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return row;
}

QLayout *ProblemDetail::makeButtons()
{
    m_fix = new QPushButton(this);
    m_fix->setObjectName(QStringLiteral("fix"));
    setPrimary(m_fix);
    m_show = new QPushButton(tr("&Show file"), this);
    m_show->setObjectName(QStringLiteral("showFile"));
    m_go = new QPushButton(this);
    m_go->setObjectName(QStringLiteral("open"));
    m_fine = new QPushButton(this);
    m_fine->setObjectName(QStringLiteral("fine"));
    auto *buttons = new FlowLayout(nullptr, 8, 8);
    for (QPushButton *button : {m_fix, m_fine, m_show, m_go})
        buttons->addWidget(button);
    connect(m_fix, &QPushButton::clicked, this, &ProblemDetail::fixRequested);
    connect(m_show, &QPushButton::clicked, this, &ProblemDetail::showFile);
    connect(m_go, &QPushButton::clicked, this, &ProblemDetail::go);
    connect(m_fine, &QPushButton::clicked, this, &ProblemDetail::fineRequested);
    return buttons;
}

} // namespace retinue
