#include "ui/forms/textlisteditor.h"

#include "ui/forms/fieldvalue.h"
#include "ui/forms/growingtextedit.h"
#include "ui/theme/look.h"

#include <QVBoxLayout>

namespace retinue {
namespace {

constexpr char16_t lineEnd = u'⏎';

QString lineOf(const Json &element)
{
    QString text = element.is_null() ? QStringLiteral("null") : shownText(element);
    return text.replace(QLatin1String("\r\n"), QString(QChar(lineEnd)))
        .replace(QLatin1Char('\n'), QChar(lineEnd))
        .replace(QLatin1Char('\r'), QChar(lineEnd));
}

QString linesOf(const Json &value)
{
    if (!value.is_array())
        return shownText(value);
    QStringList lines;
    for (const Json &element : value)
        lines += lineOf(element);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

TextListEditor::TextListEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_text(new GrowingTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    m_text->setLines(1, 6);
    m_text->setPlaceholderText(tr("One a line"));
    setFocusProxy(m_text);
    setCompact(m_text);
    watch(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TextListEditor::changedByUser);
}

void TextListEditor::setPlaceholder(const QString &text)
{
    m_text->setPlaceholderText(text);
}

void TextListEditor::display(const Json &value)
{
    const QString text = linesOf(value);
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
}

Json TextListEditor::typed() const
{
    const QString text = m_text->toPlainText();
    if (text == linesOf(stored()))
        return stored();
    QList<Json> known;
    if (stored().is_array())
        known = QList<Json>(stored().begin(), stored().end());
    Json list = Json::array();
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty())
            continue;
        const auto same = std::ranges::find_if(known, [&](const Json &element) { return lineOf(element) == line; });
        if (same == known.end()) {
            list.push_back(toJson(line.trimmed()));
        } else {
            list.push_back(*same);
            known.erase(same);
        }
    }
    return list;
}

void TextListEditor::applyReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

QWidget *TextListEditor::frame() const
{
    return m_text;
}

} // namespace retinue
