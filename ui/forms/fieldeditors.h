#pragma once

#include "core/operations/services.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/fieldsuggestions.h"

namespace retinue {

/// The editor for @p field, by its type; a row of the catalogue needs nothing else to be editable. Fields that are not
/// `editable` come read-only. The caller owns the editor; @p field must outlive it (rows of the catalogue do).
FieldEditor *makeFieldEditor(const Field &field, const Services &services, const FieldSuggestions &suggestions,
                             QWidget *parent = nullptr);

/// What a choice field offers: voices come from the pool, the rest from the rules and the library's own values.
QList<VocabularyEntry> entriesFor(const Field &field, const Services &services, const FieldSuggestions &suggestions);

} // namespace retinue
