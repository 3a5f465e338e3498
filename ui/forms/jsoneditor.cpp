#include "ui/forms/jsoneditor.h"

#include "core/record/record.h"
#include "ui/forms/fieldvalue.h"
#include "ui/forms/growingtextedit.h"
#include "ui/theme/look.h"

#include <QVBoxLayout>

namespace retinue {
namespace {

QString pretty(const Json &value)
{
    if (value.is_null() || (value.is_structured() && value.empty()))
        return {};
    return value.is_structured() ? QString::fromUtf8(toPythonText(value)) : shownText(value);
}

} // namespace

JsonEditor::JsonEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_text(new GrowingTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    m_text->setLines(1, 6);
    m_text->setPlaceholderText(tr("Nothing set"));
    setFocusProxy(m_text);
    setCompact(m_text);
    watch(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &JsonEditor::changedByUser);
}

void JsonEditor::setPlaceholder(const QString &text)
{
    m_text->setPlaceholderText(text);
}

void JsonEditor::display(const Json &value)
{
    const QString text = pretty(value);
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
}

Json JsonEditor::typed() const
{
    const QString text = m_text->toPlainText();
    if (text == pretty(stored()))
        return stored();
    if (text.trimmed().isEmpty())
        return field().type == FieldType::NarrativeList ? Json::array() : Json::object();
    // Records read NaN, which a strict reader refuses.
    const auto record = Record::parse(text.toUtf8());
    return record ? record->value({}).value_or(stored()) : stored();
}

QString JsonEditor::typedProblem() const
{
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty() || text == pretty(stored()))
        return {};
    const auto record = Record::parse(text.toUtf8());
    if (!record)
        return tr("This is not JSON yet: %1").arg(record.error().message);
    const bool list = record->kind({}) == JsonKind::Array;
    if (list != (field().type == FieldType::NarrativeList) && field().type != FieldType::Object)
        return tr("“%1” must be an object in braces.").arg(labelOf(field()));
    return {};
}

void JsonEditor::applyReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

QWidget *JsonEditor::frame() const
{
    return m_text;
}

} // namespace retinue
