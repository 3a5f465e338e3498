#include "ui/forms/chiplisteditor.h"

#include "ui/forms/fieldvalue.h"
#include "ui/theme/look.h"
#include "ui/theme/sizes.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

namespace retinue {

ChipListEditor::ChipListEditor(const Field &field, const QList<VocabularyEntry> &entries, QWidget *parent)
    : FieldEditor(field, parent), m_entries(entries), m_chipBox(new QWidget(this)),
      m_chips(new FlowLayout(m_chipBox, sizes::grid / 2, sizes::grid / 2)), m_add(new QComboBox(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(sizes::grid / 2);
    layout->addWidget(m_chipBox);
    layout->addWidget(m_add);
    m_add->setEditable(true);
    m_add->setInsertPolicy(QComboBox::NoInsert);
    m_add->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_add->completer()->setFilterMode(Qt::MatchContains);
    m_add->setAccessibleName(tr("Add to %1").arg(labelOf(field)));
    for (const VocabularyEntry &entry : entries)
        m_add->addItem(entry.label.isEmpty() ? entry.value : entry.label, entry.value);
    m_add->setCurrentIndex(-1);
    m_add->lineEdit()->setPlaceholderText(tr("Add one"));
    disconnect(m_add->lineEdit(), &QLineEdit::editingFinished, m_add, nullptr);
    disconnect(m_add->lineEdit(), &QLineEdit::returnPressed, m_add, nullptr);
    setFocusProxy(m_add);
    setCompact(m_add);
    watch(m_add);
    watch(m_add->lineEdit());
    connect(m_add, &QComboBox::activated, this, [this](int index) { add(m_add->itemText(index)); });
    connect(m_add->lineEdit(), &QLineEdit::returnPressed, this, [this] { add(m_add->currentText()); });
}

void ChipListEditor::setPlaceholder(const QString &text)
{
    m_add->lineEdit()->setPlaceholderText(text);
}

QString ChipListEditor::labelFor(const Json &element) const
{
    const QString value = shownText(element);
    for (const VocabularyEntry &entry : m_entries) {
        if (element.is_string() && entry.value == value && !entry.label.isEmpty())
            return entry.label;
    }
    return value;
}

void ChipListEditor::display(const Json &value)
{
    m_list.clear();
    if (value.is_array())
        m_list = QList<Json>(value.begin(), value.end());
    else if (!value.is_null())
        m_list = {value}; // another type: shown as one chip, kept until something is changed
    showChips();
}

void ChipListEditor::showChips()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (qsizetype i = 0; i < m_list.size(); ++i) {
        auto *chip = new Chip(labelFor(m_list[i]), m_chipBox);
        chip->setRemovable(!isReadOnly());
        m_chips->addWidget(chip);
        chip->show();
        connect(chip, &Chip::removeRequested, this, [this, i] { removeAt(i); });
    }
    m_chipBox->setVisible(!m_list.isEmpty());
    m_chipBox->updateGeometry();
}

void ChipListEditor::add(const QString &text)
{
    const QString label = text.trimmed();
    m_add->setCurrentIndex(-1);
    m_add->clearEditText();
    if (label.isEmpty() || isReadOnly())
        return;
    QString value = label;
    for (const VocabularyEntry &entry : m_entries) {
        if (entry.label.compare(label, Qt::CaseInsensitive) == 0)
            value = entry.value;
    }
    const Json element = toJson(value);
    if (m_list.contains(element))
        return;
    m_list += element;
    showChips();
    changedByUser();
    emit finished();
}

void ChipListEditor::removeAt(qsizetype index)
{
    if (isReadOnly() || index >= m_list.size())
        return;
    m_list.removeAt(index);
    showChips();
    changedByUser();
    emit finished();
}

Json ChipListEditor::typed() const
{
    Json list = Json::array();
    for (const Json &element : m_list)
        list.push_back(element);
    return list;
}

void ChipListEditor::applyReadOnly(bool readOnly)
{
    m_add->setVisible(!readOnly);
    showChips();
}

QWidget *ChipListEditor::frame() const
{
    return m_add;
}

} // namespace retinue
