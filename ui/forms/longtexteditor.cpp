#include "ui/forms/longtexteditor.h"

#include "ui/forms/fieldvalue.h"
#include "ui/forms/growingtextedit.h"
#include "ui/forms/texteditor.h"
#include "ui/theme/look.h"

#include <QVBoxLayout>

namespace retinue {

LongTextEditor::LongTextEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_text(new GrowingTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    setFocusProxy(m_text);
    setCompact(m_text);
    watch(m_text);
    if (!isWide())
        m_text->setLines(1, 6);
    connect(m_text, &QPlainTextEdit::textChanged, this, &LongTextEditor::changedByUser);
}

void LongTextEditor::setPlaceholder(const QString &text)
{
    m_text->setPlaceholderText(text);
}

void LongTextEditor::setLines(int least, int most)
{
    m_text->setLines(least, most);
}

bool LongTextEditor::isWide() const
{
    return field().group != FieldGroup::Look;
}

void LongTextEditor::display(const Json &value)
{
    const QString text = shownText(value);
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_shown = m_text->toPlainText();
}

Json LongTextEditor::typed() const
{
    // The control turns other line ends into \n; an unchanged text keeps its own.
    const QString text = m_text->toPlainText();
    return text == m_shown ? stored() : textValue(text, stored());
}

void LongTextEditor::applyReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

QWidget *LongTextEditor::frame() const
{
    return m_text;
}

} // namespace retinue
