#include "ui/widgets/phraseflow.h"

#include "ui/theme/look.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>

namespace retinue {
namespace {

class PhraseButton : public QAbstractButton
{
public:
    PhraseButton(const Phrase &phrase, QWidget *parent) : QAbstractButton(parent), m_own(phrase.fieldKey.isEmpty())
    {
        setText(phrase.text.simplified());
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        setAccessibleName(text());
        setAccessibleDescription(m_own ? PhraseFlow::tr("your own words") : PhraseFlow::tr("from a field"));
    }

    QSize sizeHint() const override
    {
        const QFontMetrics fm(font());
        return {fm.horizontalAdvance(text()) + 12, qMax(20, fm.height() + 2)};
    }
    QSize minimumSizeHint() const override { return {24, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = Theme::of(this);
        const QColor fill = m_own ? t.accentTint : underMouse() ? t.line : t.sunken;
        paint::box(&painter, rect(), sizes::radiusBadge, fill, {});
        if (showsKeyboardFocus(this))
            paint::ring(&painter, rect(), sizes::radiusBadge, t.accent);
        const QFont f = font();
        painter.setFont(f);
        painter.setPen(m_own ? t.onTint : t.text);
        painter.drawText(rect().adjusted(6, 0, -5, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(f).elidedText(text(), Qt::ElideRight, width() - 11));
    }

private:
    QFont font() const { return Theme::font(this, m_own ? TextSize::BodyBold : TextSize::Body); }

    bool m_own;
};

} // namespace

PhraseFlow::PhraseFlow(QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(this, 4, 4))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Portrait prompt"));
}

void PhraseFlow::setPhrases(const QList<Phrase> &phrases)
{
    if (phrases == m_phrases)
        return;
    int focused = -1;
    for (int i = 0; i < m_buttons.size(); ++i)
        focused = m_buttons[i]->hasFocus() ? i : focused;
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_phrases = phrases;
    for (int i = 0; i < m_phrases.size(); ++i) {
        auto *button = new PhraseButton(m_phrases[i], this);
        button->setFocusPolicy(i == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, i] { choose(i); });
        m_flow->addWidget(button);
        m_buttons.append(button);
        button->show();
    }
    if (focused >= 0 && !m_buttons.isEmpty())
        m_buttons[qMin(focused, int(m_buttons.size()) - 1)]->setFocus();
    updateGeometry();
}

bool PhraseFlow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int index = int(m_buttons.indexOf(static_cast<QWidget *>(watched)));
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(index);
        return true;
    }
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (key == Qt::Key_Right || key == Qt::Key_Left)
        step = (key == Qt::Key_Right) == rtl ? -1 : 1;
    if (step == 0)
        return QWidget::eventFilter(watched, event);
    if (QWidget *next = m_buttons.value(index + step))
        next->setFocus(Qt::TabFocusReason);
    return true;
}

void PhraseFlow::choose(int index)
{
    const Phrase phrase = m_phrases.value(index);
    if (phrase.fieldKey.isEmpty())
        emit ownWordsRequested(index);
    else
        emit fieldRequested(phrase.fieldKey);
}

} // namespace retinue
