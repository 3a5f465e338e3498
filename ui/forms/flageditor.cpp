#include "ui/forms/flageditor.h"

#include "ui/forms/fieldvalue.h"
#include "ui/theme/look.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace retinue {

FlagEditor::FlagEditor(const Field &field, QWidget *parent) : FieldEditor(field, parent), m_box(new QCheckBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    layout->addStretch();
    setFocusProxy(m_box);
    watch(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this] {
        m_box->setTristate(false);
        changedByUser();
        emit finished();
    });
}

void FlagEditor::display(const Json &value)
{
    const bool known = value.is_boolean();
    m_box->setTristate(!known);
    m_box->setCheckState(!known ? Qt::PartiallyChecked : value.get<bool>() ? Qt::Checked : Qt::Unchecked);
    m_box->setText(known ? QString() : plainButtonText(shownText(value)));
}

Json FlagEditor::typed() const
{
    if (m_box->checkState() == Qt::PartiallyChecked)
        return stored();
    return m_box->isChecked();
}

void FlagEditor::applyReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

} // namespace retinue
