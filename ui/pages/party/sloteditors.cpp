#include "ui/pages/party/sloteditors.h"

#include "ui/forms/fieldeditors.h"
#include "ui/forms/fieldrow.h"
#include "ui/forms/longtexteditor.h"
#include "ui/forms/numberbox.h"
#include "ui/pages/party/partydraft.h"
#include "ui/theme/look.h"
#include "ui/workspace.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>

#include <cmath>

namespace retinue {

namespace {

/// What stands in the number field @p editor even if it is no number the field takes: the party's to-do list tells.
Json typedNumber(const FieldEditor &editor)
{
    const auto *box = editor.findChild<NumberBox *>();
    if (!box || editor.problem().isEmpty())
        return editor.value();
    const auto number = NumberBox::numberIn(box->text());
    if (number && std::floor(*number) == *number && std::abs(*number) < 1e9)
        return static_cast<qint64>(*number);
    return toJson(box->text().trimmed());
}

QString placeholderOf(const Field &field)
{
    const QString key = QString::fromLatin1(field.key);
    if (key == QLatin1String("attire"))
        return SlotEditors::tr("What do they wear? For example “silver-trimmed plate armor”");
    if (key == QLatin1String("voice_id"))
        return SlotEditors::tr("Chosen at the start");
    if (key == QLatin1String("level"))
        return QStringLiteral("1");
    return field.type == FieldType::Choice ? QString() : helpOf(field);
}

} // namespace

SlotEditors::SlotEditors(Workspace &workspace, PartyDraft &draft, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_draft(draft),
      m_suggestions(FieldSuggestions::from(workspace.library()))
{
    connect(&draft, &PartyDraft::placeChanged, this, [this](int place) {
        if (place == m_place)
            refresh();
    });
}

FieldRow *SlotEditors::makeRow(const QString &key, QWidget *parent)
{
    const Field *field = findField(RecordKind::Preset, key);
    Q_ASSERT(field);
    FieldEditor *editor = makeFieldEditor(*field, m_workspace.services(), m_suggestions, parent);
    setCompact(editor->focusProxy(), false);
    if (auto *text = qobject_cast<LongTextEditor *>(editor))
        field->group == FieldGroup::Look ? text->setLines(1, 4) : text->setLines(3, 14);
    editor->setPlaceholder(placeholderOf(*field));
    auto *row = new FieldRow(editor, FieldRow::Arrangement::Cell, parent);
    m_rows[key] = row;
    connect(editor, &FieldEditor::edited, this, [this, key, editor] { store(key, *editor); });
    connect(editor, &FieldEditor::finished, this, [this] { m_draft.endTyping(); });
    return row;
}

void SlotEditors::store(const QString &key, const FieldEditor &editor)
{
    m_storing = key;
    m_draft.setField(m_place, key, typedNumber(editor));
    m_storing.clear();
}

void SlotEditors::setPlace(int place)
{
    m_draft.endTyping();
    m_place = place;
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        const Json *value = member(m_draft.place(place).fields, it.key().toUtf8().constData());
        it.value()->editor()->setValue(value ? *value : Json(nullptr));
    }
}

void SlotEditors::refresh()
{
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        FieldEditor *editor = it.value()->editor();
        if (it.key() == m_storing) {
            // What is typed is what is stored now, whatever form it has there: a later undo may replace it.
            editor->rebase(editor->value());
            continue;
        }
        const Json *value = member(m_draft.place(m_place).fields, it.key().toUtf8().constData());
        const Json stored = value ? *value : Json(nullptr);
        if (editor->stored() != stored && !(stored.is_null() && editor->stored() == Json("")))
            editor->setValue(stored);
    }
}

void SlotEditors::setIssues(const QList<StartIssue> &issues)
{
    QHash<QString, QString> wrong;
    for (const StartIssue &issue : issues)
        if (issue.slot == m_place && issue.kind == StartIssue::Kind::Needed)
            wrong[issue.field] = issue.message;
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        it.value()->setNote(wrong.value(it.key()));
        setInvalid(it.value()->editor()->focusProxy(),
                   wrong.contains(it.key()) || !it.value()->editor()->problem().isEmpty());
    }
}

} // namespace retinue
