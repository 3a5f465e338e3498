#include "ui/forms/numbereditor.h"

#include "ui/forms/fieldvalue.h"
#include "ui/forms/numberbox.h"
#include "ui/theme/look.h"

#include <QHBoxLayout>

#include <cmath>

namespace retinue {

NumberEditor::NumberEditor(const Field &field, QWidget *parent) : FieldEditor(field, parent), m_box(new NumberBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    m_box->setRange(field.minimum, field.maximum);
    setFocusProxy(m_box);
    setCompact(m_box);
    watch(m_box);
    connect(m_box, &NumberBox::textChanged, this, &NumberEditor::changedByUser);
}

void NumberEditor::setPlaceholder(const QString &text)
{
    m_box->setPlaceholderText(text);
}

void NumberEditor::display(const Json &value)
{
    const QString text = shownText(value);
    if (m_box->text() != text)
        m_box->setText(text);
}

Json NumberEditor::typed() const
{
    const QString text = m_box->text().trimmed();
    if (text == shownText(stored()))
        return stored();
    const std::optional<double> number = NumberBox::numberIn(text);
    if (!number)
        return stored();
    if (field().type == FieldType::Integer)
        return qint64(*number);
    return *number;
}

QString NumberEditor::typedProblem() const
{
    const QString text = m_box->text().trimmed();
    if (text == shownText(stored()))
        return {};
    const QString name = labelOf(field());
    const std::optional<double> number = NumberBox::numberIn(text);
    const bool whole = field().type == FieldType::Integer;
    if (!number || (whole && (std::floor(*number) != *number || std::abs(*number) > 1e15)))
        return whole ? tr("“%1” must be a whole number, such as 3.").arg(name)
                     : tr("“%1” must be a number, such as 2.5.").arg(name);
    if (field().minimum < field().maximum && (*number < field().minimum || *number > field().maximum))
        return tr("“%1” goes from %2 to %3.").arg(name).arg(field().minimum).arg(field().maximum);
    return {};
}

void NumberEditor::applyReadOnly(bool readOnly)
{
    m_box->setReadOnly(readOnly);
}

QWidget *NumberEditor::frame() const
{
    return m_box;
}

} // namespace retinue
