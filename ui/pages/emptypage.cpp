#include "ui/pages/emptypage.h"

#include "ui/pages/cardfan.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace retinue {

namespace {

constexpr int widest = 848;
constexpr int leastHeightForFan = 640;

/// A key as it is painted on the cards.
class KeyCap : public QWidget
{
public:
    KeyCap(const QString &key, QWidget *parent) : QWidget(parent), m_key(key)
    {
        const QFontMetrics metrics(Theme::font(this, TextSize::Small));
        setFixedSize(metrics.horizontalAdvance(key) + sizes::grid + 6, metrics.height() + 4);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = Theme::of(this);
        QPainter painter(this);
        const paint::Scope scope(&painter);
        paint::box(&painter, rect(), sizes::radiusBadge, tokens.sunken, tokens.line);
        painter.setFont(Theme::font(this, TextSize::Small));
        painter.setPen(tokens.text2);
        painter.drawText(rect(), Qt::AlignCenter, m_key);
    }

private:
    QString m_key;
};

/// Says in the middle of the page that things may be dropped; the window takes them.
class DropZone : public QWidget
{
public:
    explicit DropZone(QWidget *parent) : QWidget(parent)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(sizes::grid * 2, sizes::grid * 2, sizes::grid * 2, sizes::grid * 2);
        row->setSpacing(sizes::grid + 4);
        row->addStretch();
        row->addWidget(new IconView(QStringLiteral("import"), 18, TextTone::Quiet, this));
        row->addWidget(
            new Label(EmptyPage::tr("or drop the folder of a library here"), TextSize::Body, TextTone::Quiet, this));
        row->addStretch();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const paint::Scope scope(&painter);
        paint::dashed(&painter, rect(), sizes::radiusCard, Theme::of(this).lineStrong);
    }
};

} // namespace

/// One of the three cards.
class EmptyPage::Choice : public QWidget
{
public:
    Choice(const char *iconName, const QString &key, const QString &title, const QString &text, const QString &verb,
           QWidget *parent)
        : QWidget(parent), m_icon(new IconView(QString::fromLatin1(iconName), 22, TextTone::Quiet, this)),
          m_button(new QPushButton(verb, this))
    {
        auto *head = new QHBoxLayout;
        head->addWidget(m_icon);
        head->addStretch();
        head->addWidget(new KeyCap(key, this));
        auto *words = new Label(text, TextSize::Body, TextTone::Quiet, this);
        words->setWordWrap(true);
        words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(sizes::cardGap, sizes::cardGap, sizes::cardGap, sizes::cardGap);
        column->setSpacing(sizes::grid + 2);
        column->addLayout(head);
        column->addWidget(new Label(title, TextSize::BodyBold, TextTone::Main, this));
        column->addWidget(words, 1);
        column->addSpacing(sizes::grid);
        column->addWidget(m_button);
        m_button->setAccessibleDescription(title);
        m_button->setAutoDefault(true);
    }

    QPushButton *button() const { return m_button; }
    void setFirst(bool first)
    {
        m_first = first;
        setPrimary(m_button, first);
        m_button->setDefault(first);
        m_icon->setTone(first ? TextTone::Accent : TextTone::Quiet);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = Theme::of(this);
        QPainter painter(this);
        const paint::Scope scope(&painter);
        paint::box(&painter, rect(), sizes::radiusCard, tokens.surface, m_first ? QColor() : tokens.line);
        if (m_first)
            paint::ring(&painter, rect(), sizes::radiusCard, tokens.accent);
    }

private:
    IconView *m_icon;
    QPushButton *m_button;
    bool m_first = false;
};

EmptyPage::EmptyPage(const QList<SketchTraits> &faces, qsizetype presets, QWidget *parent)
    : QWidget(parent), m_fan(new CardFan(faces, this))
{
    const auto key = [](QKeyCombination keys) { return QKeySequence(keys).toString(QKeySequence::NativeText); };
    m_party = new Choice("party", tr("Enter"), tr("Build a party"),
                         tr("%1 presets to start from. Give them names, looks and a campaign.").arg(presets),
                         tr("&Build a party"), this);
    m_sample =
        new Choice("book", tr("Enter"), tr("Try the sample library"),
                   tr("%1 presets and two small campaigns to play with. Throw it away whenever you like.").arg(presets),
                   tr("Open &sample"), this);
    m_open = new Choice("folder", key(Qt::CTRL | Qt::Key_O), tr("Open or make a library"),
                        tr("A folder that holds your characters, or an empty one for new ones."), tr("Choose &folder…"),
                        this);
    m_inspect = new Choice("eye", key(Qt::CTRL | Qt::Key_I), tr("Only look at something"),
                           tr("A folder somebody gave you. Nothing in it is changed."), tr("&Inspect…"), this);

    auto *title = new Label(tr("Who rides with you tonight?"), TextSize::Title, TextTone::Main, this);
    title->setAlignment(Qt::AlignCenter);
    auto *words = new Label(tr("Retinue keeps your characters and what happens to them in every campaign,\n"
                               "in plain files on this computer. No account, no network."),
                            TextSize::Body, TextTone::Quiet, this);
    words->setAlignment(Qt::AlignCenter);

    auto *choices = new QHBoxLayout;
    choices->setSpacing(sizes::grid * 2);
    for (Choice *choice : {m_party, m_sample, m_open, m_inspect})
        choices->addWidget(choice, 1);

    auto *content = new QWidget(this);
    content->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes::grid);
    column->addWidget(m_fan);
    column->addSpacing(sizes::grid);
    column->addWidget(title);
    column->addWidget(words);
    column->addSpacing(sizes::grid * 2);
    column->addLayout(choices);
    column->addSpacing(sizes::grid);
    column->addWidget(new DropZone(content));

    auto *outer = new QGridLayout(this);
    outer->setContentsMargins(sizes::pageMargin, sizes::pageMargin, sizes::pageMargin, sizes::pageMargin);
    outer->setRowStretch(0, 2);
    outer->setRowStretch(2, 3);
    outer->setColumnStretch(0, 1);
    outer->setColumnStretch(1, 100);
    outer->setColumnStretch(2, 1);
    outer->addWidget(content, 1, 1);

    connect(m_party->button(), &QPushButton::clicked, this, &EmptyPage::partyChosen);
    connect(m_sample->button(), &QPushButton::clicked, this, &EmptyPage::sampleChosen);
    connect(m_open->button(), &QPushButton::clicked, this, &EmptyPage::openChosen);
    connect(m_inspect->button(), &QPushButton::clicked, this, &EmptyPage::inspectChosen);
    setLibrary({});
}

void EmptyPage::setLibrary(const QString &name)
{
    const bool open = !name.isEmpty();
    m_party->setVisible(open);
    m_sample->setVisible(!open);
    m_party->setFirst(open);
    m_sample->setFirst(!open);
    m_first = open ? m_party->button() : m_sample->button();
    setFocusProxy(m_first);
}

bool EmptyPage::isReady() const
{
    return m_fan->isReady();
}

void EmptyPage::resizeEvent(QResizeEvent *event)
{
    m_fan->setVisible(event->size().height() >= leastHeightForFan - sizes::bar * 2);
    QWidget::resizeEvent(event);
}

} // namespace retinue
