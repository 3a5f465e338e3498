#include "ui/forms/choiceeditor.h"

#include "ui/forms/fieldvalue.h"
#include "ui/forms/texteditor.h"
#include "ui/theme/look.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace retinue {

ChoiceEditor::ChoiceEditor(const Field &field, const QList<VocabularyEntry> &entries, QWidget *parent)
    : FieldEditor(field, parent), m_box(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    m_box->setMaxVisibleItems(14);
    setFocusProxy(m_box);
    setCompact(m_box);
    watch(m_box);
    watch(m_box->lineEdit());
    // A combo box replaces its text by an item that differs in case only when it is left; nobody asked it to.
    disconnect(m_box->lineEdit(), &QLineEdit::editingFinished, m_box, nullptr);
    disconnect(m_box->lineEdit(), &QLineEdit::returnPressed, m_box, nullptr);
    setEntries(entries);
    connect(m_box, &QComboBox::editTextChanged, this, &ChoiceEditor::changedByUser);
    connect(m_box, &QComboBox::activated, this, &ChoiceEditor::picked);
}

void ChoiceEditor::setPlaceholder(const QString &text)
{
    m_box->lineEdit()->setPlaceholderText(text);
}

void ChoiceEditor::setEntries(const QList<VocabularyEntry> &entries)
{
    m_entries = entries;
    const QString text = m_box->currentText();
    const int cursor = m_box->lineEdit()->cursorPosition();
    {
        const QSignalBlocker silent(m_box);
        m_box->clear();
        for (const VocabularyEntry &entry : entries) {
            m_box->addItem(entry.label.isEmpty() ? entry.value : entry.label, entry.value);
            if (!entry.help.isEmpty())
                m_box->setItemData(m_box->count() - 1, plainToolTip(entry.help), Qt::ToolTipRole);
        }
        m_box->setCurrentIndex(-1);
        m_box->setEditText(text);
        m_box->lineEdit()->setCursorPosition(cursor);
    }
    // The list beside the text, not into it: half a word that is stored while typing must be what was typed.
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
}

QString ChoiceEditor::labelFor(const QString &value) const
{
    for (const VocabularyEntry &entry : m_entries) {
        if (entry.value == value)
            return entry.label.isEmpty() ? entry.value : entry.label;
    }
    return value;
}

void ChoiceEditor::display(const Json &value)
{
    const QString text = value.is_string() ? labelFor(textOf(value)) : shownText(value);
    if (m_box->currentText() == text)
        return;
    m_box->setCurrentIndex(-1);
    m_box->setEditText(text);
    m_box->lineEdit()->setCursorPosition(0);
}

Json ChoiceEditor::typed() const
{
    const QString text = m_box->currentText();
    if (stored().is_string() && text == labelFor(textOf(stored())))
        return stored();
    for (const VocabularyEntry &entry : m_entries) {
        if (entry.label.compare(text, Qt::CaseInsensitive) == 0)
            return toJson(entry.value);
    }
    return textValue(text, stored());
}

void ChoiceEditor::picked()
{
    changedByUser();
    emit finished();
}

void ChoiceEditor::applyReadOnly(bool readOnly)
{
    m_box->lineEdit()->setReadOnly(readOnly);
}

QWidget *ChoiceEditor::frame() const
{
    return m_box;
}

bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    // A locked choice can be read and copied, but neither list nor arrow keys may change it.
    if (isReadOnly() && watched == m_box) {
        if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel)
            return true;
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown ||
                key == Qt::Key_F4)
                return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace retinue
