#include "ui/pages/party/partyhead.h"

#include "core/base/text.h"
#include "ui/pages/party/partydraft.h"
#include "ui/pages/party/titleedit.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/label.h"
#include "ui/workspace.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace retinue {

PartyHead::PartyHead(Workspace &workspace, PartyDraft &draft, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_draft(draft)
{
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    makeFirstLine(left);
    makeSecondLine(left);

    m_start = new QPushButton(icon("play", TextTone::OnAccent), tr("&Start campaign"), this);
    setPrimary(m_start);
    setLarge(m_start);
    m_start->setMinimumWidth(164);
    m_summary = new Label({}, TextSize::Small, TextTone::Quiet, this);
    m_needed = new Label({}, TextSize::Small, TextTone::Bad, this);
    connect(m_start, &QPushButton::clicked, this, &PartyHead::startRequested);
    auto *note = new QHBoxLayout;
    note->setSpacing(4);
    note->addStretch();
    note->addWidget(m_summary);
    note->addWidget(m_needed);
    auto *right = new QVBoxLayout;
    right->setSpacing(5);
    right->addWidget(m_start, 0, Qt::AlignTrailing);
    right->addLayout(note);
    right->addStretch();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(sizes::pageMargin, 12, sizes::pageMargin, 15);
    layout->setSpacing(24);
    layout->addLayout(left, 1);
    layout->addLayout(right);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&draft, &PartyDraft::campaignChanged, this, &PartyHead::show);
    for (const char *key : {"title", "description", "game_style", "game_theme"})
        show(QString::fromLatin1(key));
}

void PartyHead::makeFirstLine(QVBoxLayout *column)
{
    m_title = new TitleEdit(this);
    m_title->setPlaceholderText(tr("Name your campaign"));
    m_title->setAccessibleName(tr("Campaign title"));
    bind(m_title, QStringLiteral("title"));
    auto *pencil = new QToolButton(this);
    pencil->setIcon(icon("edit", TextTone::Quiet));
    setQuiet(pencil);
    setSmall(pencil);
    pencil->setFocusPolicy(Qt::NoFocus);
    pencil->setAccessibleName(tr("Edit the title"));
    setPlainToolTip(pencil, tr("Edit the title (F2)"));
    connect(pencil, &QToolButton::clicked, this, [this] { focusField(QStringLiteral("title")); });
    m_note = new ElidedLabel({}, TextSize::Small, TextTone::Quiet, this);
    m_ideas = new QToolButton(this);
    m_ideas->setText(tr("&Ideas…"));
    m_ideas->setIcon(icon("book"));
    m_ideas->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setQuiet(m_ideas);
    setPlainToolTip(m_ideas, tr("Fill title, description, style and theme from a campaign preset"));
    m_ideas->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_ideas);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillIdeas(menu); });
    m_ideas->setMenu(menu);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_title);
    line->addWidget(pencil);
    line->addWidget(m_note, 1);
    line->addWidget(m_ideas);
    column->addLayout(line);
    setDraftNote(tr("new campaign, kept as a draft until you start"));
}

void PartyHead::makeSecondLine(QVBoxLayout *column)
{
    m_description = new QLineEdit(this);
    m_description->setPlaceholderText(tr("One or two sentences about what begins here"));
    bind(m_description, QStringLiteral("description"));
    m_style = makeChoice(QStringLiteral("game_style"), QStringLiteral("game_styles"), tr("Style"));
    m_theme = makeChoice(QStringLiteral("game_theme"), QStringLiteral("game_themes"), tr("Theme"));
    m_theme->lineEdit()->setPlaceholderText(tr("None"));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    const auto add = [&](const QString &text, QWidget *field, int stretch) {
        auto *label = new Label(text, TextSize::Body, TextTone::Quiet, this);
        label->setBuddy(field);
        m_labels << label;
        line->addWidget(label);
        line->addWidget(field, stretch);
    };
    add(tr("&Description"), m_description, 1);
    line->addSpacing(4);
    add(tr("St&yle"), m_style, 0);
    line->addSpacing(4);
    add(tr("&Theme"), m_theme, 0);
    column->addLayout(line);
}

QComboBox *PartyHead::makeChoice(const QString &key, const QString &vocabulary, const QString &name)
{
    auto *box = new QComboBox(this);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setAccessibleName(name);
    box->setMinimumContentsLength(9);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const VocabularyEntry &entry : m_workspace.services().rules.vocabulary(vocabulary))
        box->addItem(entry.label.isEmpty() ? entry.value : entry.label, entry.value);
    box->setCurrentIndex(-1);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(box, &QComboBox::editTextChanged, this, [this, box, key](const QString &text) {
        const int known = box->findText(text, Qt::MatchFixedString);
        m_draft.setCampaign(key, known >= 0 ? box->itemData(known).toString() : text.trimmed());
    });
    connect(box->lineEdit(), &QLineEdit::editingFinished, this, [this] { m_draft.endTyping(); });
    return box;
}

void PartyHead::bind(QLineEdit *edit, const QString &key)
{
    connect(edit, &QLineEdit::textEdited, this, [this, key](const QString &text) { m_draft.setCampaign(key, text); });
    connect(edit, &QLineEdit::editingFinished, this, [this] { m_draft.endTyping(); });
}

void PartyHead::show(const QString &key)
{
    const QString value = m_draft.campaign(key);
    const auto showText = [&](QLineEdit *edit) {
        if (edit->text() != value) {
            edit->setText(value);
            edit->setCursorPosition(0);
        }
    };
    const auto showChoice = [&](QComboBox *box) {
        const int known = box->findData(value);
        const QString text = known >= 0 ? box->itemText(known) : value;
        const int typed = box->findText(box->currentText(), Qt::MatchFixedString);
        const QString typedValue = typed >= 0 ? box->itemData(typed).toString() : box->currentText().trimmed();
        if (typedValue == value)
            return;
        const QSignalBlocker silent(box);
        box->setCurrentIndex(known);
        box->setEditText(text);
        box->lineEdit()->setCursorPosition(0);
    };
    if (key == QLatin1String("title"))
        showText(m_title);
    else if (key == QLatin1String("description"))
        showText(m_description);
    else if (key == QLatin1String("game_style"))
        showChoice(m_style);
    else if (key == QLatin1String("game_theme"))
        showChoice(m_theme);
}

bool PartyHead::focusField(const QString &key)
{
    QWidget *field = key == QLatin1String("title")         ? static_cast<QWidget *>(m_title)
                     : key == QLatin1String("description") ? static_cast<QWidget *>(m_description)
                     : key == QLatin1String("game_style")  ? static_cast<QWidget *>(m_style)
                     : key == QLatin1String("game_theme")  ? static_cast<QWidget *>(m_theme)
                                                           : nullptr;
    if (!field)
        return false;
    field->setFocus(Qt::OtherFocusReason);
    if (auto *edit = qobject_cast<QLineEdit *>(field))
        edit->selectAll();
    return true;
}

void PartyHead::showIssues(const QList<StartIssue> &issues)
{
    const auto needed = std::ranges::count(issues, StartIssue::Kind::Needed, &StartIssue::kind);
    const int people = m_draft.filledCount();
    const QString party = people == 0   ? tr("nobody yet")
                          : people == 1 ? tr("1 character")
                                        : tr("%1 characters").arg(people);
    m_summary->setText(needed > 0 ? party + QLatin1Char(',') : party);
    m_needed->setText(needed == 1 ? tr("1 thing to do first") : tr("%1 things to do first").arg(needed));
    m_needed->setVisible(needed > 0);
    bool isMissing = false;
    for (const StartIssue &issue : issues)
        isMissing |= issue.kind == StartIssue::Kind::Needed && issue.field == QLatin1String("description");
    setInvalid(m_description, isMissing);
    m_start->setAccessibleDescription(needed > 0 ? m_needed->text() : m_summary->text());
}

void PartyHead::lockStart(const QString &reason)
{
    m_start->setEnabled(reason.isEmpty());
    m_start->setIcon(reason.isEmpty() ? icon("play", TextTone::OnAccent) : icon("lock"));
    setPlainToolTip(m_start, reason.isEmpty() ? tr("Start the campaign (Ctrl+Return)") : reason);
}

void PartyHead::setDraftNote(const QString &note)
{
    m_note->setText(note);
}

void PartyHead::fillIdeas(QMenu *menu)
{
    menu->clear();
    for (const CampaignPreset &preset : m_workspace.campaignPresets()) {
        QAction *action = menu->addAction(plainButtonText(singleLine(preset.title(), 60)));
        connect(action, &QAction::triggered, this, [this, data = preset.data] {
            PartyDraft::Campaign values{{QStringLiteral("title"), textOf(data, "title")},
                                        {QStringLiteral("description"), textOf(data, "description")}};
            const QString style = textOf(data, "game_style", textOf(data, "style"));
            const QString theme = textOf(data, "game_theme", textOf(data, "theme"));
            if (!style.isEmpty())
                values[QStringLiteral("game_style")] = style;
            if (!theme.isEmpty())
                values[QStringLiteral("game_theme")] = theme;
            m_draft.setCampaign(values, tr("idea “%1”").arg(singleLine(textOf(data, "title"), 40)));
        });
    }
    if (menu->isEmpty())
        menu->addAction(tr("There are no campaign presets"))->setEnabled(false);
}

void PartyHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_note->setVisible(width() >= 860);
    for (Label *label : std::as_const(m_labels))
        label->setVisible(width() >= 800);
}

void PartyHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::of(this).line);
}

} // namespace retinue
