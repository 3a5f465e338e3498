#include "ui/forms/growingtextedit.h"

#include <QEvent>
#include <QResizeEvent>

#include <cmath>

namespace retinue {

GrowingTextEdit::GrowingTextEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(1);
    setViewportMargins(3, 0, 3, 0); // text begins where it does in a line edit
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingTextEdit::fit);
    fit();
}

void GrowingTextEdit::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    fit();
}

void GrowingTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void GrowingTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void GrowingTextEdit::fit()
{
    // QPlainTextDocumentLayout measures its height in lines.
    const int lines = static_cast<int>(std::ceil(document()->size().height()));
    const int shown = qBound(m_least, lines, m_most);
    const QMargins inside = contentsMargins() + viewportMargins(); // the frame is part of the former
    const double height =
        shown * fontMetrics().lineSpacing() + 2 * document()->documentMargin() + inside.top() + inside.bottom();
    setVerticalScrollBarPolicy(lines > m_most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(static_cast<int>(std::ceil(height)));
}

} // namespace retinue
