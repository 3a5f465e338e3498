#include "ui/forms/texteditor.h"

#include "core/base/clock.h"
#include "ui/forms/fieldvalue.h"
#include "ui/theme/look.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

namespace retinue {

Json textValue(const QString &text, const Json &stored)
{
    if (text == shownText(stored))
        return stored;
    if (text.isEmpty() && !stored.is_string())
        return nullptr;
    return toJson(text);
}

TextEditor::TextEditor(const Field &field, QWidget *parent) : FieldEditor(field, parent), m_line(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line);
    setFocusProxy(m_line);
    setCompact(m_line);
    watch(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &TextEditor::changedByUser);
}

void TextEditor::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

void TextEditor::display(const Json &value)
{
    const QString text = shownText(value);
    if (m_line->text() == text)
        return;
    m_line->setText(text);
    m_line->setCursorPosition(0);
}

Json TextEditor::typed() const
{
    return textValue(m_line->text(), stored());
}

void TextEditor::applyReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

QWidget *TextEditor::frame() const
{
    return m_line;
}

TimestampEditor::TimestampEditor(const Field &field, QWidget *parent) : TextEditor(field, parent)
{
    m_line->setReadOnly(true);
    m_line->setFrame(false);
}

void TimestampEditor::display(const Json &value)
{
    const QDateTime time = value.is_string() ? fromTimestamp(textOf(value)) : QDateTime();
    if (time.isValid())
        m_line->setText(QLocale().toString(time.toLocalTime(), QLocale::ShortFormat));
    else
        TextEditor::display(value);
}

void TimestampEditor::applyReadOnly(bool) {}

} // namespace retinue
