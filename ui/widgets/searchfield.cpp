#include "ui/widgets/searchfield.h"

#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/paint.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace retinue {
namespace {

constexpr int iconRoom = 22; ///< the magnifier and its gap
constexpr int clearSize = 22;

} // namespace

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent), m_clear(new QToolButton(this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder.isEmpty() ? tr("Search") : placeholder);
    m_clear->setIcon(icon("close", TextTone::Quiet));
    m_clear->setIconSize({12, 12});
    m_clear->setAutoRaise(true);
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->setAccessibleName(tr("Clear the search"));
    m_clear->setToolTip(tr("Clear"));
    m_clear->hide();
    setSmall(m_clear);
    connect(m_clear, &QToolButton::clicked, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, &SearchField::arrange);
    arrange();
}

void SearchField::setHint(const QString &hint, bool asKey)
{
    m_hint = hint;
    m_hintIsKey = asKey;
    setAccessibleDescription(hint);
    arrange();
}

QRect SearchField::hintRect() const
{
    if (m_hint.isEmpty())
        return {};
    const QFontMetrics fm(Theme::font(this, TextSize::Small));
    const int width = fm.horizontalAdvance(m_hint) + (m_hintIsKey ? 12 : 0);
    const int used = 11 + iconRoom + QFontMetrics(font()).horizontalAdvance(text()) + 24;
    const int end = this->width() - (m_clear->isVisibleTo(this) ? clearSize + 8 : m_hintIsKey ? 8 : 11);
    if (end - width < used)
        return {};
    return {end - width, (height() - fm.height() - 2) / 2, width, fm.height() + 2};
}

void SearchField::arrange()
{
    m_clear->setVisible(!text().isEmpty() && !isReadOnly());
    const QRect clear(width() - clearSize - 5, (height() - clearSize) / 2, clearSize, clearSize);
    m_clear->setGeometry(QStyle::visualRect(layoutDirection(), rect(), clear));
    const QRect hint = hintRect();
    int end = m_clear->isVisibleTo(this) ? clearSize - 2 : 0;
    if (!hint.isEmpty())
        end = width() - hint.left();
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    setTextMargins(rtl ? end : iconRoom, 0, rtl ? iconRoom : end, 0);
    update();
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    arrange();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        arrange();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Tokens &t = Theme::of(this);
    const QRect glass(11, 0, 14, height());
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), glass), "search",
              isEnabled() ? t.text2 : t.text3);
    const QRect hint = QStyle::visualRect(layoutDirection(), rect(), hintRect());
    if (hint.isEmpty())
        return;
    if (m_hintIsKey)
        paint::box(&painter, hint, sizes::radiusBadge, t.sunken, t.line);
    painter.setFont(Theme::font(this, TextSize::Small));
    painter.setPen(m_hintIsKey ? t.text2 : t.text3);
    painter.drawText(hint, Qt::AlignCenter | Qt::TextSingleLine, m_hint);
}

} // namespace retinue
