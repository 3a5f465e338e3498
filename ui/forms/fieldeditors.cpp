#include "ui/forms/fieldeditors.h"

#include "ui/forms/chiplisteditor.h"
#include "ui/forms/choiceeditor.h"
#include "ui/forms/entrymapeditor.h"
#include "ui/forms/flageditor.h"
#include "ui/forms/jsoneditor.h"
#include "ui/forms/longtexteditor.h"
#include "ui/forms/numbereditor.h"
#include "ui/forms/texteditor.h"
#include "ui/forms/textlisteditor.h"

#include <QCoreApplication>

namespace retinue {
namespace {

FieldEditor *editorByType(const Field &field, const Services &services, const FieldSuggestions &suggestions,
                          QWidget *parent)
{
    switch (field.type) {
    case FieldType::Text:
        return new TextEditor(field, parent);
    case FieldType::LongText:
        return new LongTextEditor(field, parent);
    case FieldType::Choice:
        return new ChoiceEditor(field, entriesFor(field, services, suggestions), parent);
    case FieldType::Integer:
    case FieldType::Decimal:
        return new NumberEditor(field, parent);
    case FieldType::Flag:
        return new FlagEditor(field, parent);
    case FieldType::Timestamp:
        return new TimestampEditor(field, parent);
    case FieldType::TextList:
        if (*field.vocabulary)
            return new ChipListEditor(field, entriesFor(field, services, suggestions), parent);
        return new TextListEditor(field, parent);
    case FieldType::ItemMap:
    case FieldType::AbilityMap:
        return new EntryMapEditor(field, parent);
    case FieldType::Object:
    case FieldType::NpcMap:
    case FieldType::EnvironmentMap:
    case FieldType::SceneMap:
    case FieldType::QuestMap:
    case FieldType::NarrativeList:
        break;
    }
    return new JsonEditor(field, parent);
}

} // namespace

QList<VocabularyEntry> entriesFor(const Field &field, const Services &services, const FieldSuggestions &suggestions)
{
    QList<VocabularyEntry> entries = suggestions.forField(field, services.rules);
    if (qstrcmp(field.vocabulary, "voices") != 0)
        return entries;
    QList<VocabularyEntry> voices;
    for (const Voice &voice : services.voices.voices()) {
        const QString tone = voice.tone.isEmpty() ? voice.description : voice.tone;
        voices.append({voice.id, {}, tone, {}});
        entries.removeIf([&](const VocabularyEntry &entry) { return entry.value == voice.id; });
    }
    return voices + entries;
}

FieldEditor *makeFieldEditor(const Field &field, const Services &services, const FieldSuggestions &suggestions,
                             QWidget *parent)
{
    FieldEditor *editor = editorByType(field, services, suggestions, parent);
    if (!field.editable)
        editor->setReadOnly(true, QCoreApplication::translate("FieldEditor", "Kept by the program, not edited here."));
    editor->setValue(nullptr);
    return editor;
}

} // namespace retinue
