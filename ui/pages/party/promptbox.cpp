#include "ui/pages/party/promptbox.h"

#include "core/portraits/portraitprompt.h"
#include "ui/pages/party/partydraft.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/phraseflow.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>

namespace retinue {

PromptBox::PromptBox(PartyDraft &draft, QWidget *parent) : QWidget(parent), m_draft(draft)
{
    auto *copy = new QToolButton(this);
    copy->setIcon(icon("copy"));
    copy->setAccessibleName(tr("Copy the prompt"));
    setPlainToolTip(copy, tr("Copy the prompt"));
    setQuiet(copy);
    setSmall(copy);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new Label(tr("Portrait prompt"), TextSize::BodyBold, TextTone::Main, this));
    head->addStretch();
    head->addWidget(new Label(tr("click a phrase to go to its field"), TextSize::Small, TextTone::Quiet, this));
    head->addWidget(copy);
    m_flow = new PhraseFlow;
    m_area = new QScrollArea(this);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setWidget(m_flow);
    m_flow->setAutoFillBackground(false); // setWidget() switches it on
    m_own = new QLineEdit(this);
    m_own->setPlaceholderText(tr("Your own words, for example “rain on steel”"));
    m_own->setAccessibleName(tr("Your own words for the portrait"));
    setCompact(m_own);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes::inspectorMargin, 11, sizes::inspectorMargin, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_area);
    layout->addWidget(m_own);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    connect(copy, &QToolButton::clicked, this, [this] {
        const Place &person = m_draft.place(m_place);
        QGuiApplication::clipboard()->setText(promptText(promptPhrases(person.fields, person.ownWords)));
        emit copied();
    });
    connect(m_flow, &PhraseFlow::fieldRequested, this, [this](const QString &key) {
        emit fieldRequested(key == QLatin1String("opening") ? QStringLiteral("race") : key);
    });
    connect(m_flow, &PhraseFlow::ownWordsRequested, this, [this] {
        m_own->setFocus(Qt::OtherFocusReason);
        m_own->selectAll();
    });
    connect(m_own, &QLineEdit::textEdited, this, [this](const QString &text) { m_draft.setOwnWords(m_place, text); });
    connect(m_own, &QLineEdit::editingFinished, this, [this] { m_draft.endTyping(); });
    connect(&draft, &PartyDraft::placeChanged, this, [this](int place) {
        if (place == m_place)
            refresh();
    });
    refresh();
}

void PromptBox::setPlace(int place)
{
    m_place = place;
    refresh();
}

void PromptBox::refresh()
{
    const Place &person = m_draft.place(m_place);
    QList<Phrase> phrases;
    for (const PromptPhrase &phrase : promptPhrases(person.fields, person.ownWords))
        phrases << Phrase{phrase.text, phrase.own ? QString() : phrase.field};
    if (m_flow->phrases() != phrases)
        m_flow->setPhrases(phrases);
    if (m_own->text() != person.ownWords)
        m_own->setText(person.ownWords);
    m_own->setEnabled(!person.isEmpty());
    fit();
}

void PromptBox::setMostLines(int lines)
{
    m_mostLines = lines;
    fit();
}

void PromptBox::fit()
{
    const int width = std::max(100, this->width() - 2 * sizes::inspectorMargin);
    const int line = std::max(20, QFontMetrics(Theme::font(this, TextSize::Body)).height() + 2);
    m_area->setFixedHeight(std::clamp(m_flow->heightForWidth(width), line, m_mostLines * line + (m_mostLines - 1) * 4));
}

void PromptBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PromptBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), Theme::of(this).line);
}

} // namespace retinue
