#include "ui/banner.h"

#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace retinue {

namespace {

constexpr int iconSize = 18;
constexpr int iconColumn = 28;

const char *iconOf(Banner::Tone tone)
{
    switch (tone) {
    case Banner::Tone::Warning:
        return "warning";
    case Banner::Tone::Failure:
        return "error";
    case Banner::Tone::Notice:
        break;
    }
    return "info";
}

TextTone textToneOf(Banner::Tone tone)
{
    switch (tone) {
    case Banner::Tone::Warning:
        return TextTone::Warn;
    case Banner::Tone::Failure:
        return TextTone::Bad;
    case Banner::Tone::Notice:
        break;
    }
    return TextTone::OnTint;
}

const QColor &groundOf(const Tokens &tokens, Banner::Tone tone)
{
    switch (tone) {
    case Banner::Tone::Warning:
        return tokens.warnBg;
    case Banner::Tone::Failure:
        return tokens.badBg;
    case Banner::Tone::Notice:
        break;
    }
    return tokens.accentTint;
}

} // namespace

Banner::Banner(Tone tone, const QString &title, const QString &text, QWidget *parent)
    : QFrame(parent), m_tone(tone), m_iconName(QString::fromLatin1(iconOf(tone))),
      m_title(new Label({}, TextSize::BodyBold, TextTone::Main, this)),
      m_text(new Label({}, TextSize::Body, textToneOf(tone), this)), m_buttons(new QHBoxLayout),
      m_close(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sizes::pageMargin + iconColumn, sizes::grid, sizes::grid * 2, sizes::grid);
    row->setSpacing(sizes::grid);
    row->addWidget(m_title);
    row->addWidget(m_text, 1);
    row->addLayout(m_buttons);
    row->addWidget(m_close);
    m_buttons->setSpacing(sizes::grid);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(120);

    setQuiet(m_close);
    setSmall(m_close);
    m_close->setIcon(icon("close"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    connect(m_close, &QToolButton::clicked, this, &Banner::closed);
    setTexts(title, text);
}

QString Banner::title() const
{
    return m_title->text();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    setAccessibleName(title.isEmpty() ? text : title + QStringLiteral(". ") + text);
}

void Banner::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

QAbstractButton *Banner::addButton(const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(text, this);
    setSmall(button);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    m_buttons->addWidget(button);
    return button;
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QSize Banner::sizeHint() const
{
    return QFrame::sizeHint().expandedTo({0, sizes::rowTall + sizes::grid});
}

void Banner::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), groundOf(tokens, m_tone));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_tone == Tone::Notice ? tokens.accent : tokens.line);
    const QRect place(sizes::pageMargin, (height() - iconSize) / 2, iconSize, iconSize);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), place), icon(m_iconName),
              colorOf(tokens, textToneOf(m_tone)));
}

void Banner::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_close->isVisibleTo(this))
        emit closed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace retinue
